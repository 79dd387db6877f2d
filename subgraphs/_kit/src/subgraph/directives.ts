import { isObjectType, Kind, parse, parseType } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode, GraphQLField, GraphQLNamedType } from 'graphql';
import type { ObjectTypeDefinitionNode } from 'graphql';

/** What in a schema made by type-graphql carries directives. */
export type Holder = GraphQLNamedType | GraphQLField<unknown, unknown>;

const directivesOf = (holder: Holder): readonly ConstDirectiveNode[] => holder.astNode?.directives ?? [];

export function directiveOn(holder: Holder, name: string): ConstDirectiveNode | undefined {
  return directivesOf(holder).find((directive) => directive.name.value === name);
}

/** An argument of a directive as it is written; undefined where it is not given. */
export function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** Adds a directive, such as `@cost(weight: 5)`, as if it had been declared. */
export function addDirective(holder: Holder, text: string): void {
  const [definition] = parse(`scalar Any ${text}`).definitions;
  const added = definition && 'directives' in definition ? (definition.directives as ConstDirectiveNode[]) : [];
  const directives = [...directivesOf(holder), ...added];
  const name = { kind: Kind.NAME, value: holder.name } as const;
  if (isObjectType(holder)) {
    holder.astNode = { kind: Kind.OBJECT_TYPE_DEFINITION, name, directives } satisfies ObjectTypeDefinitionNode;
  } else if ('args' in holder) {
    const type = parseType(String(holder.type));
    holder.astNode = { kind: Kind.FIELD_DEFINITION, name, type, directives } satisfies FieldDefinitionNode;
  } else throw new Error(`${holder.name} takes no hints`);
}
