import type { LegacyProfile } from '@kelmah/kit/demo/legacy-tables.store';
import type { EventRecord } from '@kelmah/kit/events/event';
import type { Role } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { aLegacySystem, aLegacyUser, type LegacySystem } from '@kelmah/kit/testing/legacy-system';
import { does, setTheStage, type Person, type Stage } from '../../test/story';

let old: LegacySystem;
let stage: Stage;
beforeAll(async () => {
  old = await aLegacySystem();
  stage = await setTheStage({ LEGACY_DATABASE_URL: old.url });
});
afterAll(async () => {
  await stage.stop();
  await old.stop();
});

const fields = `name about region town isWorker isHirer workerProfile { bio trades { id } skills { name level }
  rateMin { amountMinor currency } rateMax { amountMinor } region town published }`;

interface Shown {
  about: string | null;
  region: string | null;
  workerProfile: Record<string, unknown> | null;
}

async function shown(person: Person): Promise<Shown> {
  const source = `query ($id: ID!) { user(id: $id) { ${fields} } }`;
  const { user } = await answerOf<{ user: Shown | null }>(stage.user.schema, person, source, { id: person.userId });
  if (!user) throw new Error('Not there yet');
  return JSON.parse(JSON.stringify(user)) as Shown;
}

const profileOf = (user_id: number, more: Partial<LegacyProfile> = {}): LegacyProfile => ({
  user_id,
  bio: 'Pipes since 1998.',
  skills: '["Plumber", "pipe fitting"; Tiler, plumber | Cooking]',
  hourly_rate: '45.5',
  location: 'Madina, Greater Accra',
  updated_at: new Date('2022-01-01T00:00:00Z'),
  ...more,
});

/** Somebody who was moved, and of whom it was said. */
async function isMoved(
  roles: Role[],
  profile?: Partial<LegacyProfile>,
): Promise<{ person: Person; said: EventRecord }> {
  const user = aLegacyUser();
  await old.add([user], profile ? [profileOf(user.id, profile)] : []);
  const person = aPerson(roles, 'Yaa Asantewaa');
  const { userId } = person;
  const data = { userId, name: 'Yaa Asantewaa', email: 'yaa@old.example', roles, locale: 'en' as const };
  const said = await stage.probe.say('account.registered', userId, { ...data, legacyId: user.id });
  return { person, said: said as EventRecord };
}

const filledOf = (person: Person) =>
  eventually(async () => {
    const user = await shown(person);
    if (user.region === null) throw new Error('Not filled yet');
    return user;
  }, 20_000);

test('a worker finds what they had said of themselves, not yet published', async () => {
  const { person } = await isMoved(['WORKER'], {});
  expect(await filledOf(person)).toEqual({
    ...{ name: 'Yaa Asantewaa', about: null, region: 'GREATER_ACCRA', town: 'Madina', isWorker: true, isHirer: false },
    workerProfile: {
      bio: 'Pipes since 1998.',
      trades: [{ id: 'trd_plumbing' }, { id: 'trd_tiling' }],
      skills: ['Plumber', 'pipe fitting', 'Tiler', 'Cooking'].map((name) => ({ name, level: 'SKILLED' })),
      rateMin: { amountMinor: 45_50, currency: 'GHS' },
      rateMax: null,
      ...{ region: 'GREATER_ACCRA', town: 'Madina', published: false },
    },
  });
});

test('a hirer is described by it, too', async () => {
  const { person } = await isMoved(['HIRER'], { bio: '  A guest house. ', location: 'kumasi' });
  expect(await filledOf(person)).toMatchObject({
    ...{ about: 'A guest house.', region: 'ASHANTI', town: 'kumasi', isHirer: true, workerProfile: null },
  });
});

test('it is taken over once: what somebody says here stays', async () => {
  const { person, said } = await isMoved(['WORKER'], {});
  await filledOf(person);
  await does(stage, person, 'saveWorkerProfile', { bio: 'Pipes, and now tiles.', rateMin: null });
  await does(stage, person, 'updateProfile', { region: 'VOLTA', town: 'Ho' });
  await stage.probe.repeat(said);
  // Whoever comes after it in the queue has been seen to.
  await filledOf((await isMoved(['WORKER'], {})).person);
  expect(await shown(person)).toMatchObject({
    ...{ region: 'VOLTA', workerProfile: { bio: 'Pipes, and now tiles.', rateMin: null } },
  });
});

test('news of a proved number that comes first takes nothing from it', async () => {
  const person = aPerson(['WORKER'], 'Yaa Asantewaa');
  const { userId } = person;
  await stage.probe.say('account.phone-verified', userId, { userId, phone: '+233244123456' });
  await eventually(() => shown(person));
  const user = aLegacyUser();
  await old.add([user], [profileOf(user.id)]);
  const data = { userId, name: 'Yaa Asantewaa', email: 'yaa@old.example', locale: 'en' as const, legacyId: user.id };
  await stage.probe.say('account.registered', userId, { ...data, roles: ['WORKER'] });
  expect(await filledOf(person)).toMatchObject({ name: 'Yaa Asantewaa', isWorker: true });
});

test('while the older system is away people are there, and what they had said comes later', async () => {
  old.goAway();
  const { person } = await isMoved(['WORKER'], {});
  expect(await eventually(() => shown(person), 20_000)).toMatchObject({ region: null, workerProfile: null });
  old.comeBack();
  expect(await filledOf(person)).toMatchObject({ region: 'GREATER_ACCRA' });
});

test('who had a profile with nothing in it that can be used has an empty one', async () => {
  const odd = { bio: ' ', skills: null, hourly_rate: '0', location: 'Cape Coast' };
  const { person } = await isMoved(['WORKER'], odd);
  const { workerProfile } = await filledOf(person);
  expect(workerProfile).toMatchObject({ bio: null, trades: [], skills: [], rateMin: null, region: 'CENTRAL' });
});
