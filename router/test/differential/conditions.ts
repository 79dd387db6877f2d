import { Kind, visit, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Whether `@skip` and `@include` leave some object with no field at all, under these variables. */
export function leavesNothing(document: DocumentNode, variables: Record<string, unknown>): boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const isAsked = ({ directives }: SelectionNode): boolean =>
    (directives ?? []).every(({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
      const holds =
        value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? !holds : name.value === 'include' ? Boolean(holds) : true;
    });
  const keepsAny = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (!isAsked(one)) return false;
      if (one.kind === Kind.FIELD) return true;
      return keepsAny(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value));
    }) ?? false;
  let found = false;
  visit(document, {
    Field: ({ selectionSet }) => {
      found ||= selectionSet !== undefined && !keepsAny(selectionSet);
    },
  });
  return found;
}
