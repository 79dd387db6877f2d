import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { erasureParts } from '@kelmah/kit/events/catalogue/auth.events';
import { accountIdOf, newId } from '@kelmah/kit/ids/ids';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { withAccounts } from '../../test/factor-story';
import { eraseAgain } from './erase-again.service';
import {
  aMember,
  does,
  goodPassword,
  letterTo,
  setTheStage,
  signsIn,
  signUpForm,
  viewerOf,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const stale = { __typename: 'NotAllowed', code: 'REAUTHENTICATE' };
const signIn = (email: string) => does(stage, undefined, 'signIn', { email, password: goodPassword });
const refresh = ({ tokens }: Person) => does(stage, undefined, 'refreshSession', { refreshToken: tokens.refreshToken });
const erase = ({ viewer }: Person, confirm = 'ERASE') => does(stage, viewer, 'eraseAccount', { confirm });
const tokenOf = async (member: Person) => {
  const { text } = await letterTo(stage, member.email, /will be erased/);
  return new URL(/https?:\S+token=\S+/.exec(text)?.[0] ?? 'http://none').searchParams.get('token');
};

/** Says that these services have forgotten somebody. */
async function answers(member: Person, parts: readonly (typeof erasureParts)[number][]): Promise<void> {
  const { userId } = member.viewer;
  for (const service of parts) await stage.probe.say('erasure.part-done', userId, { userId, service });
}

const tombstoneOf = (member: Person) => stage.auth.erasures.tombstones.find(accountIdOf(member.viewer.userId));

describe('an account that its owner switches off', () => {
  it('ends its sessions, says so, and is on again with the next sign-in', async () => {
    const member = await aMember(stage);
    const done = await does(stage, member.viewer, 'deactivateAccount', { reason: 'A rest' });
    expect(done).toEqual({
      __typename: 'DeactivateAccountSuccess',
      deactivatedAt: stage.clock.now().toISOString(),
    });
    await stage.probe.waitFor('account.deactivated', member.viewer.userId);
    expect((await refresh(member)).__typename).toBe('NotAllowed');
    stage.clock.advance(minute);
    expect((await signIn(member.email)).__typename).toBe('SignInSuccess');
    await stage.probe.waitFor('account.reactivated', member.viewer.userId);
    await letterTo(stage, member.email, /Welcome back/);
    await signIn(member.email);
    const said = stage.probe.heard.filter(
      ({ type, subject }) => type === 'account.reactivated' && subject === member.viewer.userId,
    );
    expect(said).toHaveLength(1);
  });

  it('takes a fresh proof', async () => {
    const member = await aMember(stage);
    stage.clock.advance(11 * minute);
    expect(await does(stage, member.viewer, 'deactivateAccount', {})).toMatchObject(stale);
  });
});

describe('an account that is to be erased', () => {
  it('takes a fresh proof and the word', async () => {
    const member = await aMember(stage);
    expect(await erase(member, 'yes')).toMatchObject({ code: 'INVALID_INPUT', field: 'confirm' });
    stage.clock.advance(11 * minute);
    expect(await erase(member)).toMatchObject(stale);
    expect((await refresh(member)).__typename).toBe('RefreshSessionSuccess');
  });

  it('is switched off at once, and kept by the link in the letter', async () => {
    const member = await aMember(stage);
    const erasureAt = new Date(stage.clock.now().getTime() + 12 * hour).toISOString();
    expect(await erase(member)).toEqual({ __typename: 'EraseAccountSuccess', erasureAt });
    expect((await refresh(member)).__typename).toBe('NotAllowed');
    const token = await tokenOf(member);
    stage.clock.advance(12 * hour - minute);
    await stage.auth.chores.tendErasures();
    expect((await does(stage, undefined, 'cancelErasure', { token: `${token}x` })).code).toBe('WRONG_STATE');
    expect((await does(stage, undefined, 'cancelErasure', { token })).__typename).toBe('CancelErasureSuccess');
    await stage.probe.waitFor('account.reactivated', member.viewer.userId);
    stage.clock.advance(2 * minute);
    await stage.auth.chores.tendErasures();
    expect((await signIn(member.email)).__typename).toBe('SignInSuccess');
    expect((await does(stage, undefined, 'cancelErasure', { token })).code).toBe('WRONG_STATE');
  });

  it('shows its owner, signed in again, when it will be erased, and is kept by them', async () => {
    const member = await aMember(stage);
    await erase(member, member.email.toUpperCase());
    stage.clock.advance(minute);
    const viewer = viewerOf((await signsIn(stage, member)).accessToken);
    const read = async () => {
      const data = await answerOf(stage.auth.schema, viewer, '{ me { erasureAt } }', {});
      return (data as unknown as { me: { erasureAt: unknown } }).me.erasureAt;
    };
    expect(await read()).not.toBeNull();
    expect((await does(stage, viewer, 'cancelErasure', {})).__typename).toBe('CancelErasureSuccess');
    expect(await read()).toBeNull();
    expect((await does(stage, undefined, 'cancelErasure', {})).code).toBe('UNAUTHENTICATED');
  });
});

describe('erasing', () => {
  it('takes every way in away at once, and the rest once every service has answered', async () => {
    const member = await aMember(stage, { name: 'Canary Quartey' });
    await signsIn(stage, member, 'canary phone');
    await does(stage, member.viewer, 'registerPartnerApp', {
      name: 'Canary app',
      description: 'An app that a canary made',
    });
    await erase(member);
    stage.clock.advance(12 * hour);
    await stage.auth.chores.tendErasures();
    await stage.probe.waitFor('account.erased', member.viewer.userId);
    expect((await signIn(member.email)).__typename).toBe('NotAllowed');
    expect((await letterTo(stage, member.email, /is being erased/)).text).toContain('Canary Quartey');
    expect((await letterTo(stage, member.email, /will be erased/)).text).toMatch(/In 12 hours.*540 days/s);
    const token = await tokenOf(member);
    expect((await does(stage, undefined, 'cancelErasure', { token })).code).toBe('WRONG_STATE');

    const last = erasureParts.slice(-1);
    await answers(member, erasureParts.slice(0, -1));
    await stage.auth.chores.tendErasures();
    // A sign-up that nobody proves is forgotten after a week; an erasure that waits for a service is not.
    stage.clock.advance(8 * day);
    await stage.auth.chores.forget();
    expect(await tombstoneOf(member)).toBeNull();
    await answers(member, [...last, ...last]);
    await eventually(async () => {
      await stage.auth.chores.finishEndings();
      await stage.auth.chores.tendErasures();
      expect(await tombstoneOf(member)).not.toBeNull();
    });
    expect(await everythingKept()).not.toMatch(new RegExp(`canary|${member.email}`, 'i'));
    // What they wrote to others is kept for a while longer; that this is over is said once.
    const saidOver = () =>
      stage.probe.heard.filter(
        ({ type, subject }) => type === 'account.words-ended' && subject === member.viewer.userId,
      );
    await stage.auth.chores.tendErasures();
    stage.clock.advance(539 * day);
    await stage.auth.chores.tendErasures();
    expect((await tombstoneOf(member))?.wordsEndedAt).toBeUndefined();
    stage.clock.advance(2 * day);
    for (let times = 0; times < 2; times += 1) await stage.auth.chores.tendErasures();
    await stage.probe.waitFor('account.words-ended', member.viewer.userId);
    expect(saidOver()).toHaveLength(1);
  });

  it('frees the address for a new account', async () => {
    const member = await aMember(stage);
    await erase(member);
    stage.clock.advance(12 * hour);
    await stage.auth.chores.tendErasures();
    const done = await does(stage, undefined, 'signUp', signUpForm(member.email));
    expect(done.__typename).toBe('SignUpSuccess');
    await letterTo(stage, member.email, /is your Kelmah code/);
  });
});

describe('erasing again, after a backup was put back', () => {
  const again = async (ids: string[], isTrial = false) =>
    withAccounts(stage, (accounts) =>
      eraseAgain(ids, { accounts, store: stage.auth.erasures, clock: stage.clock, isTrial }),
    );
  const saidGone = ({ viewer: { userId } }: Person) =>
    stage.probe.heard.filter(({ type, subject }) => type === 'account.erased' && subject === userId);
  const tellsAll = async (member: Person, times: number) =>
    eventually(async () => {
      await stage.auth.chores.tendErasures();
      expect(saidGone(member)).toHaveLength(times);
    });
  const isGone = (member: Person) =>
    eventually(async () => {
      await stage.auth.chores.finishEndings();
      await stage.auth.chores.tendErasures();
      expect(await tombstoneOf(member)).not.toBeNull();
    });

  it('takes an account that is back away without its grace, and asks every service again', async () => {
    const member = await aMember(stage);
    const { userId } = member.viewer;
    expect(await again([userId], true)).toEqual({ returned: 1, told: 0, unreadable: [] });
    expect((await signIn(member.email)).__typename).toBe('SignInSuccess');
    expect(await again([userId, 'acc_nobody'])).toEqual({ returned: 1, told: 0, unreadable: ['acc_nobody'] });
    expect((await refresh(member)).__typename).toBe('NotAllowed');
    await tellsAll(member, 1);
    // Some service is put back while the others have answered.
    await answers(member, erasureParts.slice(1));
    await again([accountIdOf(userId)]);
    await tellsAll(member, 2);
    await answers(member, erasureParts);
    await isGone(member);
  });

  it('tells every service once more of an account that is not here', async () => {
    const member = await aMember(stage);
    await again([member.viewer.userId]);
    await tellsAll(member, 1);
    await answers(member, erasureParts);
    await isGone(member);
    const before = await tombstoneOf(member);
    stage.clock.advance(day);
    expect(await again([member.viewer.userId])).toMatchObject({ returned: 0, told: 1 });
    await tellsAll(member, 2);
    expect(await tombstoneOf(member)).toEqual(before);
    const stranger = { ...member, viewer: { ...member.viewer, userId: newId('user') } };
    await again([stranger.viewer.userId]);
    await tellsAll(stranger, 1);
    expect(await tombstoneOf(stranger)).toMatchObject({ erasedAt: stage.clock.now() });
  });
});

/** The text of every document of every collection. */
async function everythingKept(): Promise<string> {
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger('auth') });
  try {
    const collections = (await mongo.db?.collections()) ?? [];
    const all = await Promise.all(collections.map((collection) => collection.find().toArray()));
    return JSON.stringify(all);
  } finally {
    await mongo.close();
  }
}
