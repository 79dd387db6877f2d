import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';

/** Describes what a class has no place to describe: the roots of the graph, and the input of a mutation by its type. */
export function deriveWords(schema: GraphQLSchema): void {
  const [query, mutation, subscription] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  if (query) query.description = 'What can be read. Nothing is changed by it.';
  if (mutation) mutation.description = 'What can be done. Each answers with what was done or with why it was refused.';
  if (subscription) subscription.description = 'What can be watched: each answers again and again, as things change.';
  for (const { args } of Object.values(mutation?.getFields() ?? {})) {
    for (const arg of args) {
      const type = getNamedType(arg.type);
      if (isInputObjectType(type)) arg.description ??= type.description;
    }
  }
}
