import { Arg, Directive, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, anyOf, everyone, ownProcess, people, signedIn, staffWith } from '../access/access';
import type { PartnerScope } from '../access/partner-scope';
import { anonymous, serviceViewer, type Viewer } from '../context/viewer';
import { resultUnion } from '../errors/refusal';
import { aPerson, ask } from '../testing/graph';
import { buildSubgraph } from './subgraph';

@ObjectType({ description: 'A board.' })
@Directive('@key(fields: "id")')
@Access(everyone)
class Board {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'For those signed in.' })
  @Access(signedIn)
  members?: string;

  @Field(() => String, { description: 'Never null; for its owner or everyone who is named.' })
  @Access(
    anyOf(
      people<Board>('its owner', ({ ownerId }) => [ownerId]),
      staffWith('support'),
    ),
  )
  inside!: string;

  ownerId?: string;
}

@ObjectType({ description: 'Pinned.' })
@Access(everyone)
class PinSuccess {
  @Field(() => String, { description: 'What.' })
  what!: string;
}
const PinResult = resultUnion('PinResult', () => PinSuccess);

const board: Board = { id: 'b1', members: 'Ama', inside: 'words' };

@Resolver(() => Board)
class BoardResolver {
  @Query(() => Board, { nullable: true, description: 'The board.' })
  @Access(everyone)
  board(): Board {
    return board;
  }

  @Query(() => String, { nullable: true, description: 'For the router.' })
  @Access(ownProcess('router'))
  backstage(): string {
    return 'ropes';
  }

  @Mutation(() => PinResult, { description: 'Open to everyone, and still no key writes.' })
  @Access(everyone)
  pin(@Arg('what', () => String) what: string): PinSuccess {
    return { what };
  }
}

const partner = (...scopes: PartnerScope[]): Viewer => ({
  ...anonymous,
  kind: 'partner',
  roles: ['PARTNER'],
  scopes,
  appId: 'pap_1',
  keyId: 'key_1',
});
const built = (partnerScope?: PartnerScope) =>
  buildSubgraph({ resolvers: [new BoardResolver()], references: { Board: () => board }, partnerScope }).schema;
const schema = built('jobs:read');
const entity = '{ _entities(representations: [{ __typename: "Board", id: "b1" }]) { ... on Board { id members } } }';

test('a partner with the scope sees what everyone may, and nothing that is for anybody in particular', async () => {
  const viewer = partner('workers:read', 'jobs:read');
  const { data, errors } = await ask(schema, viewer, '{ board { id members } backstage }');
  expect({ data, errors }).toEqual({
    data: { board: { id: 'b1', members: null }, backstage: null },
    errors: undefined,
  });
  expect((await ask(schema, viewer, entity)).data).toEqual({ _entities: [{ id: 'b1', members: null }] });
});

test('where null cannot stand it is a fault, as for anybody who may not', async () => {
  const { data, errors } = await ask(schema, partner('jobs:read'), '{ board { inside } }');
  expect(data).toEqual({ board: null });
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});

test.each<[string, Viewer, PartnerScope | undefined]>([
  ['without the scope', partner('workers:read', 'reviews:read'), 'jobs:read'],
  ['without any scope', partner(), 'jobs:read'],
  ['where the subgraph has no scope', partner('workers:read', 'jobs:read', 'reviews:read'), undefined],
])('a partner %s sees nothing', async (_what, viewer, scope) => {
  const closed = built(scope);
  expect((await ask(closed, viewer, '{ board { id } }')).data).toEqual({ board: null });
  // Said once for the whole fetch: it has nothing to do with what was asked for.
  const { data, errors } = await ask(closed, viewer, entity);
  expect([data ?? null, errors?.length, errors?.[0]?.extensions]).toEqual([null, 1, { code: 'FORBIDDEN' }]);
  expect(errors?.[0]?.message).toContain(scope ?? 'You may not');
});

test('no key changes anything', async () => {
  const pin = 'mutation { pin(what: "x") { __typename ... on Refusal { code } } }';
  for (const viewer of [partner('jobs:read'), partner()])
    expect((await ask(schema, viewer, pin)).data).toEqual({ pin: { __typename: 'NotAllowed', code: 'FORBIDDEN' } });
  expect((await ask(schema, undefined, pin)).data).toEqual({ pin: { __typename: 'PinSuccess' } });
});

test('roles and permissions that a partner should not have open nothing', async () => {
  const odd: Viewer = {
    ...partner('jobs:read'),
    userId: 'usr_1',
    roles: ['PARTNER', 'STAFF'],
    permissions: ['support'],
  };
  expect((await ask(schema, odd, '{ board { inside } }')).data).toEqual({ board: null });
});

test('a field for one of our own processes is for that one alone', async () => {
  const backstage = async (viewer: Viewer | undefined) => (await ask(schema, viewer, '{ backstage }')).data;
  expect(await backstage(serviceViewer('router'))).toEqual({ backstage: 'ropes' });
  for (const viewer of [
    undefined,
    serviceViewer('job'),
    aPerson('STAFF'),
    { ...partner('jobs:read'), scopes: ['router'] },
  ])
    expect(await backstage(viewer)).toEqual({ backstage: null });
});

test('a scope opens nothing more to anybody else', async () => {
  const source = '{ board { id members } }';
  expect((await ask(schema, undefined, source)).data).toEqual({ board: { id: 'b1', members: null } });
  expect((await ask(schema, aPerson('HIRER'), source)).data).toEqual({ board: { id: 'b1', members: 'Ama' } });
});
