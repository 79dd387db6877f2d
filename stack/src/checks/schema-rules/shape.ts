import { getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { isUnionType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { entitiesOf } from './entities';
import { outputFieldsOf, type Breach, type Rule } from './rule';

/** A list of things with an id of their own grows: it is asked for by pages. */
export const listsArePages: Rule = (graph) => {
  const entities = entitiesOf(graph);
  return outputFieldsOf(graph.api)
    .filter(({ field }) => isListType(getNullableType(field.type)) && entities.has(getNamedType(field.type).name))
    .map(({ at, field }) => ({ at, says: `is a list of ${getNamedType(field.type).name}: make it a connection` }));
};

const pageArguments = { first: 'Int', after: 'String', last: 'Int', before: 'String' };

/** A page is asked for in the same way everywhere, and says how long it gets. */
export const pagesAreBounded: Rule = ({ api }) =>
  outputFieldsOf(api)
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    .flatMap(({ at, field }) => {
      const wrong = Object.entries(pageArguments).filter(
        ([name, type]) => String(field.args.find((arg) => arg.name === name)?.type) !== type,
      );
      if (wrong.length > 0) return [{ at, says: `is a page without ${wrong.map(([name]) => name).join(', ')}` }];
      const isBounded = /\d+ at most/.test(field.args.find(({ name }) => name === 'first')?.description ?? '');
      return isBounded ? [] : [{ at, says: 'does not say how long a page gets' }];
    });

/** A mutation takes one input and answers with what was done, why not, or what is still needed. */
export const mutations: Rule = ({ api }) =>
  Object.values(api.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const problem = problemWith(field);
    return problem === undefined ? [] : [{ at: `Mutation.${field.name}`, says: problem } satisfies Breach];
  });

const refuses = (member: GraphQLObjectType) => member.getInterfaces().some(({ name }) => name === 'Refusal');
/** A question back, such as the second proof of a sign-in: neither done nor refused. */
const asksBack = ({ name }: GraphQLObjectType) => name.endsWith('Needed');

function problemWith({ name, args, type }: GraphQLField<unknown, unknown>): string | undefined {
  const [input] = args;
  const takesInput =
    args.length === 1 && input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(input.type.ofType);
  if (!takesInput) return 'takes something else than one `input: …Input!`';
  const thing = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const result = getNamedType(type);
  if (!isUnionType(result) || result.name !== `${thing}Result`) return `does not answer with the union ${thing}Result`;
  const others = result.getTypes().filter((member) => member.name !== `${thing}Success`);
  if (others.length === result.getTypes().length) return `has no ${thing}Success`;
  const odd = others.filter((member) => !asksBack(member) && !refuses(member));
  return odd.length > 0
    ? `answers with ${odd.map((member) => member.name).join(', ')}, which is no Refusal`
    : undefined;
}
