import { GraphQLInt, GraphQLObjectType, GraphQLSchema, parse, type ExecutionResult } from 'graphql';
import { requestLoader } from '../loader/loader';
import { subscribe } from './subscribe';

let asked = 0;
const counter = requestLoader<{ id: string; value: number }, object>(
  async (ids) => ids.map((id) => ({ id, value: (asked += 1) })),
  ({ id }) => id,
);
const ended = jest.fn();
const twice = () => {
  let left = 2;
  const end = { done: true as const, value: undefined };
  return {
    next: async () => (left-- > 0 ? { done: false as const, value: {} } : end),
    return: async () => {
      ended();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLInt } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      count: {
        type: GraphQLInt,
        subscribe: twice,
        resolve: async (_source, _args, context: object) => (await counter(context).load('one'))?.value,
      },
      broken: {
        type: GraphQLInt,
        subscribe: () => {
          throw new Error('No such thing');
        },
      },
    },
  }),
});
const open = (field: string) =>
  subscribe({ schema, document: parse(`subscription { ${field} }`), contextValue: { viewer: 'ama' } });

describe('subscribe', () => {
  it('gives each event loaders of its own', async () => {
    const results: ExecutionResult[] = [];
    for await (const result of (await open('count')) as AsyncIterable<ExecutionResult>) results.push(result);
    expect(results.map(({ data }) => data)).toEqual([{ count: 1 }, { count: 2 }]);
  });

  it('ends the source with the subscription', async () => {
    const events = (await open('count')) as AsyncIterableIterator<ExecutionResult>;
    await events.next();
    await events.return?.();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('answers with the errors of a subscription that cannot begin', async () => {
    expect(await open('broken')).toMatchObject({ errors: [{ message: 'No such thing' }] });
  });
});
