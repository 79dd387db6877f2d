import { day } from '@kelmah/kit/clock/clock';
import type { Permission, Viewer } from '@kelmah/kit/context/viewer';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, ask, aPerson } from '@kelmah/kit/testing/graph';
import {
  aMember,
  aReadyFile,
  aWorker,
  entities,
  setTheStage,
  type Answer,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const staff = (permission: Permission = 'moderation'): Person => ({
  ...aPerson(['STAFF'], 'Yaw Mensah'),
  permissions: [permission],
});
const judge = staff();

const check = 'check { id status cardHint reasons note decidedAt cardNumber cardTaken card { url } selfie { url } }';
const selections: Record<string, string> = {
  submitIdentityCheck: `... on SubmitIdentityCheckSuccess { ${check} }`,
  decideIdentityCheck: `... on DecideIdentityCheckSuccess { ${check} }`,
};

async function tries(viewer: Viewer | undefined, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
    __typename ${selections[mutation]} ... on Refusal { code message field } } }`;
  const data = await answerOf(stage.user.schema, viewer, source, { input });
  return (JSON.parse(JSON.stringify(data)) as { done: Answer }).done;
}

let cards = 0;
const aCard = () => `GHA-${String(100_000_000 + (cards += 1))}-${cards % 10}`;

async function pictures(person: Person) {
  const [cardUploadId, selfieUploadId] = await Promise.all([
    aReadyFile(stage, person, 'IDENTITY'),
    aReadyFile(stage, person, 'IDENTITY'),
  ]);
  return { cardUploadId, selfieUploadId };
}

async function handsIn(person: Person, cardNumber = aCard()): Promise<string> {
  const done = await tries(person, 'submitIdentityCheck', { cardNumber, ...(await pictures(person)) });
  if (done.__typename !== 'SubmitIdentityCheckSuccess') throw new Error(JSON.stringify(done));
  return (done['check'] as { id: string }).id;
}

const verifies = (checkId: string, by: Viewer = judge) => tries(by, 'decideIdentityCheck', { checkId, verified: true });

async function levelOf(person: Person): Promise<string> {
  const query = 'query ($id: ID!) { user(id: $id) { workerProfile { verification } } }';
  const { user } = await answerOf<{ user: { workerProfile: { verification: string } } }>(
    stage.user.schema,
    undefined,
    query,
    { id: person.userId },
  );
  return user.workerProfile.verification;
}

const becomes = (person: Person, level: string) =>
  eventually(async () => {
    expect(await levelOf(person)).toBe(level);
  });

describe('proving who one is', () => {
  it('takes a card and a face, which staff compare; then everybody sees the level', async () => {
    const worker = await aWorker(stage);
    expect(await levelOf(worker)).toBe('NONE');
    const cardNumber = aCard();
    const done = await tries(worker, 'submitIdentityCheck', {
      cardNumber: cardNumber.replaceAll('-', ' ').toLowerCase(),
      ...(await pictures(worker)),
    });
    const { id } = done['check'] as { id: string };
    expect(done['check']).toMatchObject({ status: 'SUBMITTED', cardHint: cardNumber.slice(-4), reasons: [] });
    const seen = await answerOf<{ identityCheck: object }>(
      stage.user.schema,
      judge,
      `query ($id: ID!) { identityCheck(id: $id) { cardNumber cardTaken user { name } card { url } selfie { url } } }`,
      { id },
    );
    expect(seen.identityCheck).toMatchObject({ cardNumber, cardTaken: false, user: { name: 'Kofi Boateng' } });
    expect(await verifies(id)).toMatchObject({ check: { status: 'VERIFIED', note: null } });
    await becomes(worker, 'IDENTITY');
  });

  it('a proved phone number is a level of its own, and goes with the number', async () => {
    const worker = await aWorker(stage);
    await stage.probe.say('account.phone-verified', worker.userId, { userId: worker.userId, phone: '+233244123456' });
    await becomes(worker, 'PHONE');
    await stage.probe.say('account.phone-removed', worker.userId, { userId: worker.userId });
    await becomes(worker, 'NONE');
    expect(await levelOf(worker)).toBe('NONE');
  });

  it('what fails says why to its owner, who may hand in again', async () => {
    const worker = await aWorker(stage);
    const first = await handsIn(worker);
    const decision = { checkId: first, verified: false, reasons: ['UNREADABLE'], note: 'Take it by daylight.' };
    await tries(judge, 'decideIdentityCheck', decision);
    const { user } = await answerOf<{ user: { identityCheck: object } }>(
      stage.user.schema,
      worker,
      'query ($id: ID!) { user(id: $id) { identityCheck { status reasons note } } }',
      { id: worker.userId },
    );
    expect(user.identityCheck).toEqual({ status: 'REJECTED', reasons: ['UNREADABLE'], note: 'Take it by daylight.' });
    expect(await levelOf(worker)).toBe('NONE');
    await verifies(await handsIn(worker));
    await becomes(worker, 'IDENTITY');
  });
});

describe('handing in', () => {
  it.each([
    ['cardNumber', { cardNumber: 'GHA-12345-6' }, 'Write the number as it stands on the card: GHA-123456789-0.'],
    [
      'cardUploadId',
      { cardUploadId: 'upl_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
      'There is no such file of yours. Send it again.',
    ],
  ])('refuses a wrong %s', async (field, wrong, message) => {
    const worker = await aMember(stage);
    const input = { cardNumber: aCard(), ...(await pictures(worker)), ...wrong };
    expect(await tries(worker, 'submitIdentityCheck', input)).toMatchObject({ code: 'INVALID_INPUT', field, message });
  });

  it('refuses pictures of others, for other purposes, and one for both', async () => {
    const [worker, other] = await Promise.all([aMember(stage), aMember(stage)]);
    const own = await pictures(worker);
    const theirs = await pictures(other);
    const portfolio = await aReadyFile(stage, worker, 'PORTFOLIO');
    for (const wrong of [
      { ...own, cardUploadId: theirs.cardUploadId },
      { ...own, selfieUploadId: portfolio },
    ])
      expect(await tries(worker, 'submitIdentityCheck', { cardNumber: aCard(), ...wrong })).toMatchObject({
        __typename: 'InvalidInput',
      });
    const same = { cardUploadId: own.cardUploadId, selfieUploadId: own.cardUploadId };
    expect(await tries(worker, 'submitIdentityCheck', { cardNumber: aCard(), ...same })).toMatchObject({
      field: 'selfieUploadId',
    });
  });

  it('ten times at once is one check, and another waits until it is decided', async () => {
    const worker = await aMember(stage);
    const input = { cardNumber: aCard(), ...(await pictures(worker)) };
    const done = await Promise.all(Array.from({ length: 10 }, () => tries(worker, 'submitIdentityCheck', input)));
    const ids = done.flatMap((one) => (one['check'] ? [(one['check'] as { id: string }).id] : []));
    expect(new Set(ids).size).toBe(1);
    expect(await tries(worker, 'submitIdentityCheck', input)).toMatchObject({ check: { id: ids[0] } });
    const more = { cardNumber: aCard(), ...(await pictures(worker)) };
    expect(await tries(worker, 'submitIdentityCheck', more)).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('ends after five times in a month', async () => {
    const worker = await aMember(stage);
    for (let times = 0; times < 5; times += 1) {
      const checkId = await handsIn(worker);
      await tries(judge, 'decideIdentityCheck', { checkId, verified: false, reasons: ['FACE_DIFFERS'] });
    }
    const again = { cardNumber: aCard(), ...(await pictures(worker)) };
    expect(await tries(worker, 'submitIdentityCheck', again)).toMatchObject({ code: 'TOO_MANY' });
    stage.clock.advance(31 * day);
    await handsIn(worker);
  });
});

describe('deciding', () => {
  it('one card stands for one person, whoever looks at the other at the same moment', async () => {
    const [worker, thief] = await Promise.all([aWorker(stage), aWorker(stage)]);
    const card = aCard();
    const [first, second] = [await handsIn(worker, card), await handsIn(thief, card)];
    const done = await Promise.all([verifies(first), verifies(second, staff())]);
    expect(done.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'DecideIdentityCheckSuccess']);
    const left = done[0]?.__typename === 'Conflict' ? first : second;
    const query = 'query ($id: ID!) { identityCheck(id: $id) { cardTaken status } }';
    const { identityCheck } = await answerOf<{ identityCheck: object }>(stage.user.schema, judge, query, { id: left });
    expect(identityCheck).toEqual({ cardTaken: true, status: 'SUBMITTED' });
  });

  it('is done once, with a reason where it fails, and never of oneself', async () => {
    const worker = await aMember(stage);
    const checkId = await handsIn(worker);
    const without = await tries(judge, 'decideIdentityCheck', { checkId, verified: false });
    expect(without).toMatchObject({ field: 'reasons', message: 'Say why it fails.' });
    const unsaid = { checkId, verified: false, reasons: ['OTHER'], note: '  ' };
    expect(await tries(judge, 'decideIdentityCheck', unsaid)).toMatchObject({ field: 'note' });
    const done = await Promise.all(Array.from({ length: 6 }, () => verifies(checkId)));
    const names = done.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'DecideIdentityCheckSuccess')).toHaveLength(1);
    const own = await handsIn(judge);
    expect(await verifies(own)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who sees it', () => {
  it('its person and staff with moderation; for others there is none', async () => {
    const worker = await aWorker(stage);
    const id = await handsIn(worker);
    const fields = 'id cardNumber card { url }';
    expect(await entities(stage, judge, 'IdentityCheck', [id], fields)).toEqual([
      { id, cardNumber: expect.stringMatching(/^GHA-/), card: { url: expect.any(String) } },
    ]);
    expect(await entities(stage, worker, 'IdentityCheck', [id], fields)).toEqual([
      { id, cardNumber: null, card: { url: expect.any(String) } },
    ]);
    const strangers = [undefined, await aMember(stage), staff('disputes'), staff('support')];
    for (const stranger of strangers) {
      expect(await entities(stage, stranger, 'IdentityCheck', [id], 'id')).toEqual([null]);
      const { data } = await ask(
        stage.user.schema,
        stranger,
        'query ($id: ID!, $user: ID!) { identityCheck(id: $id) { id } user(id: $user) { identityCheck { id } } }',
        { id, user: worker.userId },
      );
      expect(data).toEqual({ identityCheck: null, user: { identityCheck: null } });
      const input = { checkId: id, verified: true };
      expect((await tries(stranger, 'decideIdentityCheck', input)).__typename).toBe('NotAllowed');
    }
    const { data } = await ask(stage.user.schema, judge, '{ identityQueue(first: 100) { edges { node { id } } } }');
    expect(JSON.stringify(data)).toContain(id);
  });

  it('thirty days after the decision nobody: number and pictures are gone', async () => {
    const worker = await aMember(stage);
    const checkId = await handsIn(worker);
    await verifies(checkId);
    // Whatever is due of those before.
    await stage.user.chores.wipeIdentities();
    const files = stage.bucket.files.size;
    await stage.user.chores.wipeIdentities();
    expect(stage.bucket.files.size).toBe(files);
    stage.clock.advance(31 * day);
    await stage.user.chores.wipeIdentities();
    expect(stage.bucket.files.size).toBeLessThan(files);
    const query = 'query ($id: ID!) { identityCheck(id: $id) { status cardNumber card { url } selfie { url } } }';
    const { identityCheck } = await answerOf<{ identityCheck: object }>(stage.user.schema, judge, query, {
      id: checkId,
    });
    expect(identityCheck).toEqual({ status: 'VERIFIED', cardNumber: null, card: null, selfie: null });
  });
});
