import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { parse, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../src/verify/root';
import { Hire } from './support/hire';
import { openHouse } from './support/house';
import type { Person } from './support/person';

type House = Awaited<ReturnType<typeof openHouse>>;

const registered = Object.values(
  JSON.parse(readFileSync(join(findRoot(__dirname), 'schema/operations.json'), 'utf8')) as Record<string, string>,
);

/** Questions about everything that the graph calls PUBLIC, as partners and passers-by ask them. */
const open = [
  '{ trades { id name { en tw } } }',
  'query ($id: ID!) { user(id: $id) { id name about region town languages memberSince isWorker isHirer completedJobs } }',
  'query ($id: ID!) { user(id: $id) { name hirerProfile { id kind firm user { name } } rating { average count distribution } } }',
  'query ($id: ID!) { user(id: $id) { name photo { id fileName contentType status } } }',
  `{ searchWorkers(filter: {}, first: 10) { edges { cursor node { id name town rating { average lowerBound } } distanceKm }
     pageInfo { hasNextPage endCursor } } }`,
  `{ searchJobs(filter: {}, first: 10) { pageInfo { hasNextPage } edges { cursor node { id title description town region
     status postedAt applicationCount trade { id name { en } } budget { kind amount { amountMinor currency } }
     plannedMilestones { title sharePercent } hirer { id name rating { average } } } } } }`,
];

async function ask(house: House, query: string, variables: object, viewer?: Person) {
  const response = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(viewer ? { authorization: viewer.authorization } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text, cacheControl: response.headers.get('cache-control') ?? '', age: response.headers.get('age') };
}

/** Variables for an operation: ids of a person, and the least that its other types allow. */
function variablesOf(source: string, id: string): Record<string, unknown> {
  const operation = parse(source).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  const named = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : named(type.type));
  const least = (type: TypeNode): unknown => {
    if (type.kind !== 'NonNullType') return undefined;
    if (type.type.kind === 'ListType') return [];
    return { ID: id, Int: 10, String: '' }[named(type)] ?? {};
  };
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, least(type)]),
  );
}

const isQuery = (source: string) => /^\s*(query|\{)/.test(source);

async function peopleOf(house: House): Promise<Hire> {
  const hire = await new Hire(house).peopleSignUp();
  await hire.workerPresents();
  await hire.hirerPosts();
  await hire.workerApplies();
  return hire;
}

describe('with nothing kept', () => {
  let house: House;
  let hire: Hire;
  beforeAll(async () => {
    house = await openHouse({ variables: { RESPONSE_CACHE: 'off' } });
    hire = await peopleOf(house);
  }, 180_000);
  afterAll(async () => {
    await hire?.leave();
    await house?.close();
  }, 60_000);

  test('what is called public is the same to the byte for a hirer, a worker and a passer-by', async () => {
    const compared = new Set<string>();
    for (const source of [...open, ...registered.filter(isQuery)]) {
      for (const about of [hire.worker.userId, hire.hirer.userId]) {
        const variables = variablesOf(source, about);
        const { text, cacheControl } = await ask(house, source, variables);
        if (!/^public, max-age=\d+$/.test(cacheControl)) continue;
        compared.add(source);
        for (const viewer of [hire.worker, hire.hirer])
          expect([source, (await ask(house, source, variables, viewer)).text]).toEqual([source, text]);
      }
    }
    const trades = registered.filter((source) => source.startsWith('query Trades'));
    expect(trades).toHaveLength(1);
    expect([...open, ...trades].filter((source) => !compared.has(source))).toEqual([]);
  }, 120_000);
});

describe('with the cache on', () => {
  let house: House;
  let hire: Hire;
  let redis: Redis;
  beforeAll(async () => {
    house = await openHouse();
    hire = await peopleOf(house);
    const { REDIS_URL: url = '', KELMAH_NAMESPACE: namespace = '' } = house.environmentOf('router');
    redis = connectRedis({ url, namespace, logger: testLogger('journey') });
  }, 180_000);
  afterAll(async () => {
    await redis?.stop();
    await hire?.leave();
    await house?.close();
  }, 60_000);

  const kept = async () => {
    const keys = await redis.commands.keys(redis.key('cache', 'kept', '*'));
    return keys.length === 0 ? [] : (await redis.commands.mget(keys)).map(String);
  };

  test('a passer-by sees a changed profile as soon as its event has come, long before its time is over', async () => {
    const query = 'query ($id: ID!) { user(id: $id) { id name about hirerProfile { firm } } }';
    const variables = { id: hire.hirer.userId };
    const look = async () => (await ask(house, query, variables)).text;
    expect(await look()).toContain('"about":null');
    await eventually(async () => expect((await ask(house, query, variables)).age).not.toBeNull());
    await hire.hirer.do('updateProfile', { about: 'A guest house by the sea' }, 'user { about }');
    await eventually(async () => expect(await look()).toContain('A guest house by the sea'));
    await hire.hirer.do('saveHirerProfile', { kind: 'HOTEL', firm: 'Labone Rest' }, 'hirerProfile { firm }');
    await eventually(async () => expect(await look()).toContain('Labone Rest'));
  });

  test('a passer-by finds a job as soon as it is posted, in a search that is kept', async () => {
    const query = '{ searchJobs(filter: {}, first: 50) { edges { node { id } } } }';
    const before = (await ask(house, query, {})).text;
    await hire.hirerPosts();
    expect(before).not.toContain(hire.jobId);
    await eventually(async () => expect((await ask(house, query, {})).text).toContain(hire.jobId), 8_000);
  });

  test('whatever two people ask, nothing that is theirs alone is kept in Redis', async () => {
    for (const person of [hire.worker, hire.hirer]) {
      // Who has just changed something is answered by the subgraphs alone, for a few seconds.
      await eventually(async () => expect((await ask(house, '{ trades { id } }', {}, person)).age).not.toBeNull());
      for (const source of [...open, ...registered.filter(isQuery)])
        await ask(house, source, variablesOf(source, person.userId), person);
      await ask(house, '{ me { id email phone } }', {}, person);
    }
    const all = (await kept()).join('\n');
    for (const one of ['Plumbing', 'Four bathrooms', 'Kwame Boateng']) expect(all).toContain(one);
    for (const person of [hire.worker, hire.hirer]) expect(all).not.toContain(person.email);
    for (const one of [hire.applicationId, '"me"', 'myApplication', '"myJobs"', '"notifications"', '"sessions"'])
      expect(all).not.toContain(one);
  });
});
