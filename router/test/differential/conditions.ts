import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The operation with its `@skip` and `@include` decided by these variables and its fragments in place; undefined where
 * they leave the operation or some object with no field at all, which no document can say.
 */
export function decide(document: DocumentNode, variables: Record<string, unknown>): DocumentNode | undefined {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const definitions = [];
  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    const selectionSet = new Decision(fragments, variables).of(one.selectionSet);
    if (!selectionSet) return undefined;
    definitions.push({ ...one, selectionSet });
  }
  return { ...document, definitions };
}

class Decision {
  private leavesNothing = false;

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  of(set: SelectionSetNode): SelectionSetNode | undefined {
    const decided = this.whatIsLeft(set);
    return this.leavesNothing || decided.selections.length === 0 ? undefined : decided;
  }

  private whatIsLeft(set: SelectionSetNode): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap((one) => (this.isAsked(one) ? this.inPlace(one) : [])) };
  }

  private inPlace(one: SelectionNode): SelectionNode[] {
    if (one.kind === Kind.FIELD) {
      const selectionSet = one.selectionSet && this.whatIsLeft(one.selectionSet);
      this.leavesNothing ||= selectionSet?.selections.length === 0;
      return [{ ...one, directives: [], selectionSet }];
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.fragments.get(one.name.value);
    if (!fragment) throw new Error('A fragment is spread that is not there');
    const selectionSet = this.whatIsLeft(fragment.selectionSet);
    const inline: InlineFragmentNode = {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: fragment.typeCondition,
      selectionSet,
    };
    return selectionSet.selections.length > 0 ? [inline] : [];
  }

  private isAsked({ directives }: SelectionNode): boolean {
    return (directives ?? []).every(({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
      const holds =
        value?.kind === Kind.VARIABLE ? this.variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? !holds : name.value === 'include' ? Boolean(holds) : true;
    });
  }
}
