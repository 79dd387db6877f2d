import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import type { Hire } from '../support/hire';
import { askAs, openQuestions, peopleOf, registeredQueries, variablesOf } from '../support/public-answers';
import { sharedHouse, type House } from '../support/shared-house';

let house: House;
let hire: Hire;
let redis: Redis;
beforeAll(async () => {
  house = await sharedHouse();
  hire = await peopleOf(house);
  const { REDIS_URL: url = '', KELMAH_NAMESPACE: namespace = '' } = house.environmentOf('router');
  redis = connectRedis({ url, namespace, logger: testLogger('journey') });
}, 180_000);
afterAll(async () => {
  await redis?.stop();
  await hire?.leave();
}, 60_000);

const kept = async () => {
  const keys = await redis.commands.keys(redis.key('cache', 'kept', '*'));
  return keys.length === 0 ? [] : (await redis.commands.mget(keys)).map(String);
};

test('a passer-by sees a changed profile as soon as its event has come, long before its time is over', async () => {
  const query = 'query ($id: ID!) { user(id: $id) { id name about hirerProfile { firm } } }';
  const variables = { id: hire.hirer.userId };
  const look = async () => (await askAs(house, query, variables)).text;
  expect(await look()).toContain('"about":null');
  await eventually(async () => expect((await askAs(house, query, variables)).age).not.toBeNull());
  await hire.hirer.do('updateProfile', { about: 'A guest house by the sea' }, 'user { about }');
  await eventually(async () => expect(await look()).toContain('A guest house by the sea'));
  await hire.hirer.do('saveHirerProfile', { kind: 'HOTEL', firm: 'Labone Rest' }, 'hirerProfile { firm }');
  await eventually(async () => expect(await look()).toContain('Labone Rest'));
});

test('a passer-by finds a job as soon as it is posted, in a search that is kept', async () => {
  const query = '{ searchJobs(filter: {}, first: 50) { edges { node { id } } } }';
  const before = (await askAs(house, query, {})).text;
  await hire.hirerPosts();
  expect(before).not.toContain(hire.jobId);
  await eventually(async () => expect((await askAs(house, query, {})).text).toContain(hire.jobId), 8_000);
});

test('whatever two people ask, nothing that is theirs alone is kept in Redis', async () => {
  for (const person of [hire.worker, hire.hirer]) {
    // Who has just changed something is answered by the subgraphs alone, for a few seconds.
    await eventually(async () => expect((await askAs(house, '{ trades { id } }', {}, person)).age).not.toBeNull());
    for (const source of [...openQuestions, ...registeredQueries])
      await askAs(house, source, variablesOf(source, person.userId), person);
    await askAs(house, '{ me { id email phone } }', {}, person);
  }
  const all = (await kept()).join('\n');
  for (const one of ['Plumbing', 'Four bathrooms', 'Kwame Boateng']) expect(all).toContain(one);
  for (const person of [hire.worker, hire.hirer]) expect(all).not.toContain(person.email);
  for (const one of [hire.applicationId, '"me"', 'myApplication', '"myJobs"', '"notifications"', '"sessions"'])
    expect(all).not.toContain(one);
});
