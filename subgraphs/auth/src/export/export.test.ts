import { day, hour, minute, second } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { erasureParts } from '@kelmah/kit/events/catalogue/auth.events';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import { unzip } from '@kelmah/kit/testing/unzip';
import { aMember, does, letterTo, setTheStage, type Answer, type Person, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

interface Copy {
  id: string;
  status: string;
  readyAt: string | null;
  expiresAt: string | null;
  url: string | null;
}

const idOf = (answer: Answer) => (answer['export'] as { id: string }).id;
const asks = ({ viewer }: Person) => does(stage, viewer, 'requestExport', {});
const copiesOf = async (viewer: Viewer): Promise<Copy[]> => {
  const source = '{ me { exports { id status readyAt expiresAt url } } }';
  const { me } = await answerOf<{ me: { exports: Copy[] } | null }>(stage.auth.schema, viewer, source);
  return JSON.parse(JSON.stringify(me?.exports ?? [])) as Copy[];
};
/** Proves anew who somebody is, by the clock of now. */
const fresh = ({ viewer }: Person): Viewer => ({
  ...viewer,
  authenticatedAtSeconds: Math.floor(stage.clock.now().getTime() / 1_000),
});

const keysOf = (id: string) => [...stage.bucket.files.keys()].filter((key) => key.includes(id));
async function handIn(id: string, services: readonly string[] = erasureParts): Promise<void> {
  for (const service of services) {
    const body = Buffer.from(JSON.stringify({ service }));
    await stage.bucket.put(`exports/${id}/${service}.json`, body, 'application/json');
  }
}
const isNow = (person: Person, status: string) =>
  eventually(async () => {
    stage.clock.advance(second);
    await stage.auth.chores.tendExports();
    expect((await copiesOf(person.viewer))[0]?.status).toBe(status);
  });
/** The times at which services were asked for parts of a copy, and which. */
const askings = (id: string) =>
  stage.probe.heard.flatMap(({ type, data }) => {
    const { exportId, places } = data as { exportId?: string; places?: object };
    return type === 'account.export-requested' && exportId === id ? [Object.keys(places ?? {})] : [];
  });

async function aReadyCopy(person: Person): Promise<string> {
  const id = idOf(await asks(person));
  await handIn(id);
  await isNow(person, 'READY');
  return id;
}

test('a copy takes a fresh proof, asks every service, and is one file with all parts for its owner alone', async () => {
  const person = await aMember(stage);
  const stranger = await aMember(stage);
  const asked = await asks(person);
  const id = idOf(asked);
  expect(asked).toMatchObject({ export: { status: 'PREPARING', url: null }, account: { exports: [{ id }] } });
  const { data } = await stage.probe.waitFor('account.export-requested', person.viewer.userId);
  expect(Object.keys(data.places).sort()).toEqual([...erasureParts].sort());
  await letterTo(stage, person.email, /copy of your data was asked for/);

  await handIn(id, ['user', 'job']);
  await stage.auth.chores.tendExports();
  expect(await copiesOf(person.viewer)).toMatchObject([{ status: 'PREPARING', url: null }]);
  await handIn(id);
  await isNow(person, 'READY');
  await letterTo(stage, person.email, /copy of your Kelmah data is ready/);
  expect(keysOf(id)).toEqual([`exports/${id}/kelmah-data.zip`]);

  const files = unzip(stage.bucket.files.get(`exports/${id}/kelmah-data.zip`)?.body ?? Buffer.alloc(0));
  expect(Object.keys(files)).toEqual(['README.txt', 'account.json', ...erasureParts.map((part) => `${part}.json`)]);
  expect(JSON.parse(files['account.json'] ?? '')).toMatchObject({
    account: { email: person.email, userId: person.viewer.userId },
    waysIn: { hasPassword: true },
  });
  expect(files['account.json']).not.toMatch(/argon2|hash|sealed/i);
  expect(JSON.parse(files['payment.json'] ?? '')).toEqual({ service: 'payment' });

  const [copy] = await copiesOf(person.viewer);
  expect(copy?.url).toMatch(/kelmah-data\.zip\?type=application\/zip&seconds=600&save=kelmah-data-[\d-]+\.zip$/);
  expect(await copiesOf(stranger.viewer)).toEqual([]);
  stage.clock.advance(11 * minute);
  expect((await copiesOf(person.viewer))[0]?.url).toBeNull();
  expect(await asks(person)).toMatchObject({ code: 'REAUTHENTICATE' });
  expect(await does(stage, undefined, 'requestExport', {})).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('twenty requests at once begin one copy; a fourth in seven days is refused', async () => {
  const person = await aMember(stage);
  const answers = await Promise.all(Array.from({ length: 20 }, () => asks(person)));
  const ids = new Set(answers.map(idOf));
  expect(ids.size).toBe(1);
  const [id = ''] = ids;
  await handIn(id);
  await isNow(person, 'READY');
  expect(askings(id)).toHaveLength(1);
  expect(await copiesOf(person.viewer)).toHaveLength(1);
  await aReadyCopy(person);
  await aReadyCopy(person);
  const { __typename, retryAfterSeconds } = await asks(person);
  expect(__typename).toBe('TooMany');
  expect(Number(retryAfterSeconds)).toBeGreaterThan(6 * 24 * 3600);
  stage.clock.advance(7 * day);
  expect(await does(stage, fresh(person), 'requestExport', {})).toMatchObject({ export: { status: 'PREPARING' } });
});

test('a copy goes after seven days, and its link before that with it', async () => {
  const person = await aMember(stage);
  const id = await aReadyCopy(person);
  stage.clock.advance(7 * day);
  // The clock has not come round yet: even so there is no link any more.
  const source = '{ me { exports { url } } }';
  expect(await answerOf(stage.auth.schema, fresh(person), source)).toMatchObject({ me: { exports: [{ url: null }] } });
  await isNow(person, 'EXPIRED');
  expect(keysOf(id)).toEqual([]);
});

test('a part that does not come is asked for again; after a day the copy fails, is told of and does not count', async () => {
  const person = await aMember(stage);
  const id = idOf(await asks(person));
  await handIn(id, ['user', 'job', 'messaging', 'review']);
  stage.clock.advance(16 * minute);
  await eventually(async () => {
    await stage.auth.chores.tendExports();
    expect(askings(id)[1]).toEqual(['payment']);
  });
  expect(askings(id)).toHaveLength(2);
  stage.clock.advance(day);
  await isNow(person, 'FAILED');
  await letterTo(stage, person.email, /could not be made/);
  // What comes in late does not stay.
  await handIn(id, ['payment']);
  stage.clock.advance(hour);
  await eventually(async () => {
    await stage.auth.chores.tendExports();
    expect(keysOf(id)).toEqual([]);
  });
  for (let copies = 0; copies < 3; copies += 1) {
    const again = await does(stage, fresh(person), 'requestExport', {});
    await handIn(idOf(again));
    await isNow(person, 'READY');
  }
});

test('an object store that is away for a while only delays a copy', async () => {
  const person = await aMember(stage);
  const id = idOf(await asks(person));
  await handIn(id);
  const { put } = stage.bucket;
  stage.bucket.put = async () => Promise.reject(new Error('The store is away'));
  await stage.auth.chores.tendExports();
  expect((await copiesOf(person.viewer))[0]?.status).toBe('PREPARING');
  stage.bucket.put = put;
  stage.clock.advance(10 * minute);
  await isNow(person, 'READY');
  const said = stage.letters.filter(({ to, subject }) => to === person.email && /is ready/.test(subject));
  expect(said).toHaveLength(1);
});

test('copies of somebody who is erased go with them, also what comes in late', async () => {
  const person = await aMember(stage);
  const ready = await aReadyCopy(person);
  const underWay = idOf(await asks(person));
  await handIn(underWay, ['user']);
  await does(stage, fresh(person), 'eraseAccount', { confirm: 'ERASE' });
  stage.clock.advance(13 * hour);
  await stage.auth.chores.tendErasures();
  await stage.probe.waitFor('account.erased', person.viewer.userId);
  expect([...keysOf(ready), ...keysOf(underWay)]).toEqual([]);
  expect(await asks(person)).toMatchObject({ code: 'REAUTHENTICATE' });
  expect(await does(stage, fresh(person), 'requestExport', {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  await handIn(underWay, ['job']);
  stage.clock.advance(hour);
  await eventually(async () => {
    await stage.auth.chores.tendExports();
    expect(keysOf(underWay)).toEqual([]);
  });
});
