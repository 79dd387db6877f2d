import { randomUUID } from 'node:crypto';
import { eventually } from '@kelmah/kit/testing/eventually';
import { Hire } from '../support/hire';
import { Person, type Answer } from '../support/person';
import { dailyCostQuota, sharedHouse, type House } from '../support/shared-house';
import { becomesStaff } from '../support/staff';

let house: House;
let hire: Hire;
let partner: Person;
let appId: string;
beforeAll(async () => {
  house = await sharedHouse();
  hire = await new Hire(house).peopleSignUp();
  await hire.workerPresents();
  await hire.hirerPosts();
  partner = await newPerson('Esi Partner').signsUp(['HIRER']);
  const form = { name: 'Lakeside', description: 'Finds plumbers for our guests.' };
  appId = (await partner.do('registerPartnerApp', form, 'app { id }')).app.id;
}, 180_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

const newPerson = (name: string) => new Person(house, name, `${randomUUID().slice(0, 12)}@example.com`);

interface Made {
  secret: string;
  key: { id: string };
}
const makesKey = (...scopes: string[]): Promise<Made> =>
  partner.do('createApiKey', { appId, label: scopes.join(' '), scopes }, 'secret key { id }');

interface Told {
  status: number;
  headers: Headers;
  data: Answer;
  codes: string[];
}

/** Asks with a key, as a program of the partner does. */
async function asks(key: string, query: string, more: Record<string, string> = {}): Promise<Told> {
  const { status, headers, body } = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key, ...more },
    body: JSON.stringify({ query }),
  }).then(async (response) => ({ status: response.status, headers: response.headers, body: await response.json() }));
  const { data, errors = [] } = body as { data?: Answer; errors?: { extensions: { code: string } }[] };
  return { status, headers, data, codes: errors.map(({ extensions }) => extensions.code) };
}

const jobs = '{ searchJobs(filter: {}, first: 5) { edges { node { title } } } }';
const numbered = (headers: Headers, name: string) => Number(headers.get(`x-quota-${name}`) ?? NaN);

test('a key reads what everyone may see of what its scopes name, and hears what is left of its quota', async () => {
  const { secret } = await makesKey('JOBS_READ', 'WORKERS_READ');
  const { data, codes, headers } = await asks(
    secret,
    '{ me { id } searchJobs(filter: {}, first: 5) { edges { node { title hirer { name } } } } }',
  );
  expect(codes).toEqual([]);
  expect(data.me).toBeNull();
  expect(data.searchJobs.edges[0].node).toMatchObject({ hirer: { name: hire.hirer.name } });
  expect(numbered(headers, 'limit')).toBe(dailyCostQuota);
  expect(numbered(headers, 'remaining')).toBeLessThan(dailyCostQuota);
  expect(numbered(headers, 'reset')).toBeLessThanOrEqual(86_400);
});

test('what its scopes do not name is not there for a key, also where another asked for it before', async () => {
  const { secret } = await makesKey('JOBS_READ');
  const query = '{ searchJobs(filter: {}, first: 5) { edges { node { title hirer { name } } } } }';
  await asks((await makesKey('JOBS_READ', 'WORKERS_READ')).secret, query);
  const { data, codes } = await asks(secret, query);
  expect(JSON.stringify(data)).not.toContain(hire.hirer.name);
  expect(codes).toEqual(['FORBIDDEN']);
  const narrow = await makesKey('REVIEWS_READ');
  const refused = await asks(narrow.secret, jobs);
  expect(refused.codes).toContain('FORBIDDEN');
  expect(refused.data?.searchJobs ?? null).toBeNull();
});

test('a key changes nothing and is sent alone; a wrong one is told so', async () => {
  const { secret } = await makesKey('JOBS_READ');
  const signIn = 'mutation { signIn(input: { email: "a@example.com", password: "x" }) { ... on Refusal { code } } }';
  expect((await asks(secret, signIn)).data).toEqual({ signIn: { code: 'FORBIDDEN' } });
  const both = await asks(secret, jobs, { authorization: partner.authorization });
  expect([both.status, both.codes]).toEqual([400, ['BAD_REQUEST']]);
  for (const wrong of ['klm_', `klm_${'x'.repeat(43)}`]) {
    const { status, codes } = await asks(wrong, jobs);
    expect([status, codes]).toEqual([401, ['UNAUTHENTICATED']]);
  }
});

test('past its quota a key is refused until midnight, its owner sees what it used, and another key goes on', async () => {
  const { secret, key } = await makesKey('JOBS_READ');
  let told = await asks(secret, jobs);
  for (let count = 0; count < dailyCostQuota && told.status === 200; count += 1) told = await asks(secret, jobs);
  expect([told.status, told.codes]).toEqual([429, ['QUOTA_EXCEEDED']]);
  expect(told.headers.get('retry-after')).toBe(told.headers.get('x-quota-reset'));
  const { partnerApp } = await partner.ask(
    'query App($id: ID!) { partnerApp(id: $id) { keys { id usage(days: 2) { cost requests refused } } } }',
    { id: appId },
  );
  const [yesterday, today] = partnerApp.keys.find(({ id }: { id: string }) => id === key.id).usage;
  expect(yesterday).toEqual({ cost: 0, requests: 0, refused: 0 });
  expect(today).toMatchObject({ cost: dailyCostQuota - numbered(told.headers, 'remaining'), refused: 1 });
  expect((await asks((await makesKey('JOBS_READ')).secret, jobs)).status).toBe(200);
});

test('after a rotation both keys are good; a revoked one is refused within a second or so', async () => {
  const old = await makesKey('JOBS_READ');
  expect((await asks(old.secret, jobs)).status).toBe(200);
  const next: Made = await partner.do('rotateApiKey', { keyId: old.key.id, overlapHours: 24 }, 'secret key { id }');
  for (const { secret } of [old, next]) expect((await asks(secret, jobs)).status).toBe(200);
  await partner.do('revokeApiKey', { keyId: old.key.id }, 'key { status }');
  // Shorter than the half minute for which the router would keep what it knows of the key.
  await eventually(async () => expect((await asks(old.secret, jobs)).status).toBe(401), 5_000);
  expect((await asks(next.secret, jobs)).status).toBe(200);
});

test('staff suspend an app and let it go on; its keys follow', async () => {
  const { secret } = await makesKey('JOBS_READ');
  expect((await asks(secret, jobs)).status).toBe(200);
  const staff = await newPerson('Akosua Staff').signsUp(['HIRER']);
  await becomesStaff(house, staff, 'support');
  await staff.do('suspendPartnerApp', { appId }, 'app { status }');
  await eventually(async () => expect((await asks(secret, jobs)).status).toBe(401), 5_000);
  await staff.do('resumePartnerApp', { appId }, 'app { status }');
  await eventually(async () => expect((await asks(secret, jobs)).status).toBe(200), 10_000);
});
