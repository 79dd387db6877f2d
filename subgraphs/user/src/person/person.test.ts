import { answerOf, ask, aPerson } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import {
  aMember,
  aReadyFile,
  does,
  entities,
  sendsAFile,
  setTheStage,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const fields =
  'id name about region town languages isWorker isHirer workerProfile { id } hirerProfile { id } photo { id }';
const shown = async (viewer: Person | undefined, id: string) =>
  (
    await answerOf<{ user: Record<string, unknown> | null }>(
      stage.user.schema,
      viewer,
      `query ($id: ID!) { user(id: $id) { ${fields} } }`,
      { id },
    )
  ).user;
const versionsOf = (subject: string) =>
  stage.probe.heard
    .filter((event) => event.subject === subject && event.type === 'profile.changed')
    .map(({ data }) => (data as { version: number }).version);
const signUp = (person: Person, name: string) =>
  stage.probe.say('account.registered', person.userId, {
    userId: person.userId,
    name,
    email: 'kofi@example.com',
    roles: ['WORKER'],
    locale: 'en',
  });

describe('a user', () => {
  it('is there for everybody once they have signed up', async () => {
    const person = await aMember(stage, ['WORKER', 'HIRER'], 'Kofi Boateng');
    const user = {
      id: person.userId,
      name: 'Kofi Boateng',
      about: null,
      region: null,
      town: null,
      languages: [],
      isWorker: true,
      isHirer: true,
      workerProfile: null,
      hirerProfile: null,
      photo: null,
    };
    for (const viewer of [undefined, aPerson('HIRER'), person])
      expect(await shown(viewer, person.userId)).toEqual(user);
  });

  it('is there for themselves before the event of their sign-up, and nobody else', async () => {
    const person = aPerson(['WORKER'], 'Yaa Asantewaa');
    expect(await shown(person, person.userId)).toMatchObject({ name: 'Yaa Asantewaa', isWorker: true, isHirer: false });
    expect(await shown(undefined, person.userId)).toBeNull();
    await does(stage, person, 'updateProfile', { about: 'I lay pipes.' });
    const event = await signUp(person, 'An Older Name');
    await stage.probe.repeat(event);
    const other = await aMember(stage);
    expect(await shown(undefined, other.userId)).not.toBeNull();
    expect(await shown(undefined, person.userId)).toMatchObject({ name: 'Yaa Asantewaa', about: 'I lay pipes.' });
  });

  it('is made once by an event that comes twice', async () => {
    const person = aPerson(['WORKER']);
    const event = await signUp(person, 'Kofi');
    await eventually(async () => expect(await shown(undefined, person.userId)).not.toBeNull());
    await does(stage, person, 'updateProfile', { name: 'Kofi the Second' });
    await stage.probe.repeat(event);
    await aMember(stage);
    expect(await shown(undefined, person.userId)).toMatchObject({ name: 'Kofi the Second' });
  });

  it('is null where there is none, whatever the id looks like', async () => {
    for (const id of ['usr_01J00000000000000000000000', 'nonsense', 'acc_01J00000000000000000000000', '{"$gt":""}'])
      expect(await shown(undefined, id)).toBeNull();
  });

  it('is found in one query with many others, by the gateway as by a client', async () => {
    const people = [await aMember(stage), await aMember(stage), await aMember(stage)];
    const { data, queries } = await ask(
      stage.user.schema,
      undefined,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { name photo { id } } } }',
      { of: [...people, aPerson('HIRER')].map(({ userId }) => ({ __typename: 'User', id: userId })) },
    );
    const kofi = { name: 'Kofi Boateng', photo: null };
    expect(data).toEqual({ _entities: [kofi, kofi, kofi, null] });
    expect(Object.fromEntries(queries)).toEqual({ people: 1 });
  });
});

describe('a profile', () => {
  it('changes what is given, keeps the rest, and says so where its face changes', async () => {
    const person = await aMember(stage);
    const photoUploadId = await aReadyFile(stage, person, 'PROFILE');
    const done = await does(stage, person, 'updateProfile', {
      name: '  Kofi   B. Boateng ',
      about: ' Pipes.\n\nSince 1998. ',
      region: 'ASHANTI',
      town: 'Kumasi',
      languages: ['Twi', 'English', 'Twi'],
      photoUploadId,
    });
    const user = {
      id: person.userId,
      name: 'Kofi B. Boateng',
      about: 'Pipes.\n\nSince 1998.',
      region: 'ASHANTI',
      town: 'Kumasi',
      languages: ['Twi', 'English'],
      photo: { id: photoUploadId },
    };
    expect(done).toEqual({ __typename: 'UpdateProfileSuccess', user });
    const event = await stage.probe.waitFor('profile.changed', person.userId);
    expect(event.data).toEqual({ userId: person.userId, name: 'Kofi B. Boateng', photoUploadId, version: 1 });
    const emptied = await does(stage, person, 'updateProfile', { about: null, languages: null, photoUploadId: null });
    expect(emptied['user']).toEqual({ ...user, about: null, languages: [], photo: null });
    await eventually(() => expect(versionsOf(person.userId)).toEqual([1, 2]));
  });

  it('says nothing where nothing changes', async () => {
    const person = await aMember(stage);
    await does(stage, person, 'updateProfile', { name: 'Kofi Boateng' });
    await does(stage, person, 'updateProfile', { about: 'New, for everybody to read' });
    await does(stage, person, 'updateProfile', { about: 'New, for everybody to read' });
    await does(stage, person, 'updateProfile', { name: 'Kofi Annan' });
    await eventually(() => expect(versionsOf(person.userId)).toEqual([1, 2]));
  });

  it('loses none of ten changes at once, and numbers each of them', async () => {
    const person = await aMember(stage);
    const names = Array.from({ length: 10 }, (_, index) => `Kofi ${index}`);
    const done = await Promise.all(names.map((name) => does(stage, person, 'updateProfile', { name })));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['UpdateProfileSuccess']));
    await eventually(() =>
      expect(versionsOf(person.userId).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    );
  });

  it.each([
    ['name', { name: ' ' }, 'Write your name.'],
    ['name', { name: null }, 'A name cannot be left out.'],
    ['name', { name: 'x'.repeat(81) }, 'Use at most 80 characters.'],
    ['about', { about: 'x'.repeat(1_001) }, 'Use at most 1000 characters.'],
    [
      'languages',
      { languages: 'abcdefghijk'.split('').map((letter) => `${letter}-ish`) },
      'Name at most ten languages.',
    ],
    ['languages.1', { languages: ['Ga', 'x'.repeat(31)] }, 'Use at most 30 characters.'],
    ['photoUploadId', { photoUploadId: 'nonsense' }, 'There is no such file of yours. Send it again.'],
  ])('refuses a bad %s and changes nothing', async (field, wrong, message) => {
    const person = await aMember(stage);
    const done = await does(stage, person, 'updateProfile', { town: 'Wa', ...wrong });
    expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
    expect(await shown(person, person.userId)).toMatchObject({ name: 'Kofi Boateng', town: null });
  });

  it('takes a picture of its own that is checked and for this', async () => {
    const person = await aMember(stage);
    const other = await aMember(stage);
    const wrong = [
      [await aReadyFile(stage, other, 'PROFILE'), 'There is no such file of yours. Send it again.'],
      [await aReadyFile(stage, person, 'PORTFOLIO'), 'This file was sent for something else.'],
      [await sendsAFile(stage, person, 'PROFILE'), 'This file has not arrived yet.'],
    ] as const;
    for (const [photoUploadId, message] of wrong) {
      const done = await does(stage, person, 'updateProfile', { photoUploadId });
      expect(done).toMatchObject({ __typename: 'InvalidInput', field: 'photoUploadId', message });
    }
  });

  it('is changed by those who are signed in', async () => {
    const done = await does(stage, undefined, 'updateProfile', { name: 'Nobody' });
    expect(done).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });
});

describe('a hirer profile', () => {
  it('is saved, kept where it is not given, and public', async () => {
    const hirer = await aMember(stage, ['HIRER'], 'Golden Tulip');
    const id = hirer.userId.replace('usr_', 'hrp_');
    const done = await does(stage, hirer, 'saveHirerProfile', { kind: 'HOTEL', firm: 'Golden Tulip Kumasi' });
    const hirerProfile = { id, kind: 'HOTEL', firm: 'Golden Tulip Kumasi', user: { id: hirer.userId } };
    expect(done).toEqual({ __typename: 'SaveHirerProfileSuccess', hirerProfile });
    const renamed = await does(stage, hirer, 'saveHirerProfile', { firm: 'Golden Tulip City' });
    expect(renamed['hirerProfile']).toEqual({ ...hirerProfile, firm: 'Golden Tulip City' });
    const emptied = await does(stage, hirer, 'saveHirerProfile', { firm: null });
    expect(emptied['hirerProfile']).toEqual({ ...hirerProfile, firm: null });
    const found = await entities(stage, undefined, 'HirerProfile', [id, 'hrp_x', hirer.userId], 'kind user { name }');
    expect(found).toEqual([{ kind: 'HOTEL', user: { name: 'Golden Tulip' } }, null, null]);
  });

  it('says for whom one hires before anything else, and is for those who hire', async () => {
    const hirer = await aMember(stage, ['HIRER']);
    const without = await does(stage, hirer, 'saveHirerProfile', { firm: 'A firm' });
    expect(without).toMatchObject({ __typename: 'InvalidInput', field: 'kind', message: 'Say for whom you hire.' });
    const worker = await does(stage, await aMember(stage, ['WORKER']), 'saveHirerProfile', { kind: 'HOME' });
    expect(worker).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    const nobody = await does(stage, undefined, 'saveHirerProfile', { kind: 'HOME' });
    expect(nobody).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });
});

describe('the trades', () => {
  it('are shown to everybody in their order, and found by their ids', async () => {
    const { trades } = await answerOf<{ trades: { id: string }[] }>(stage.user.schema, undefined, '{ trades { id } }');
    expect(trades.map(({ id }) => id)).toEqual(
      'plumbing electrical carpentry masonry painting welding tiling roofing hvac solar cleaning landscaping'
        .split(' ')
        .map((word) => `trd_${word}`),
    );
    const found = await entities(stage, undefined, 'Trade', ['trd_solar', 'trd_alchemy'], 'name { en }');
    expect(found).toEqual([{ name: { en: 'Solar' } }, null]);
  });
});
