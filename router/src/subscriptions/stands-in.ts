import { isEnumType, Kind, type ConstDirectiveNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Whether a subgraph resolves a field of an object type, by the supergraph's `@join__…`. */
export function standsIn(supergraph: GraphQLSchema, typeName: string, fieldName: string, subgraph: string): boolean {
  const type = supergraph.getType(typeName) as GraphQLObjectType | undefined;
  const graph = enumValueOf(supergraph, subgraph);
  const onField = type?.getFields()[fieldName]?.astNode?.directives?.filter(({ name }) => name.value === 'join__field');
  const holders = onField?.filter((directive) => textOf(directive, 'graph') !== undefined) ?? [];
  // A field that names no graph is had from each graph of its type.
  const places =
    holders.length > 0 ? holders : (type?.astNode?.directives?.filter(({ name }) => name.value === 'join__type') ?? []);
  return places.some((directive) => textOf(directive, 'graph') === graph && textOf(directive, 'external') !== 'true');
}

function enumValueOf(supergraph: GraphQLSchema, subgraph: string): string | undefined {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) return undefined;
  return graphs.getValues().find(({ astNode }) => {
    const directive = astNode?.directives?.find(({ name }) => name.value === 'join__graph');
    return directive !== undefined && textOf(directive, 'name') === subgraph;
  })?.name;
}

function textOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.ENUM || value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}
