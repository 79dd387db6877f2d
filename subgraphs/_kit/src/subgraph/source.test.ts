import { createSourceEventStream, parse } from 'graphql';
import { Arg, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access, everyone, signedIn } from '../access/access';
import { anonymous } from '../context/viewer';
import { aPerson } from '../testing/graph';
import { buildSubgraph } from './subgraph';
import { openedBy } from './source';

@Resolver()
class CountResolver {
  constructor(private readonly from: number) {}

  @Query(() => Int)
  @Access(everyone)
  start(): number {
    return this.from;
  }

  @Subscription(() => Int, {
    subscribe: openedBy(
      () => CountResolver,
      (resolver, { to }: { to: number }) => resolver.open(to),
    ),
  })
  @Access(signedIn)
  count(@Root() item: number, @Arg('to', () => Int) _to: number): number {
    return item;
  }

  async *open(to: number): AsyncGenerator<number> {
    for (let item = this.from; item <= to; item += 1) yield item;
  }
}

const { schema } = buildSubgraph({ resolvers: [new CountResolver(7)], references: {} });
const open = (viewer: object) =>
  createSourceEventStream({
    schema,
    document: parse('subscription { count(to: 9) }'),
    contextValue: { viewer, requestId: 'req_1' },
  });

describe('openedBy', () => {
  it('opens the source by the instance that the schema was built with', async () => {
    const items: unknown[] = [];
    for await (const item of (await open(aPerson('WORKER'))) as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual([7, 8, 9]);
  });

  it('opens nothing for those whom the rule keeps out', async () => {
    expect(await open(anonymous)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
