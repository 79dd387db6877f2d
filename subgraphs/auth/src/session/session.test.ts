import { day, hour, minute, second } from '@kelmah/kit/clock/clock';
import { connectMongo } from '@kelmah/kit/mongo/mongo';
import { connectRedis, type Redis } from '@kelmah/kit/redis/redis';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { accountStore } from '../account/account.store';
import {
  aMember,
  does,
  goodPassword,
  setTheStage,
  signsIn,
  viewerOf,
  type Answer,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
let redis: Redis;
const announced: string[] = [];
beforeAll(async () => {
  stage = await setTheStage();
  const { REDIS_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  redis = connectRedis({ url, namespace, logger: testLogger() });
  redis.subscriber.on('message', (_channel, sessionId) => announced.push(sessionId));
  await redis.subscriber.subscribe(redis.key('revocations'));
});
afterAll(async () => {
  await redis.stop();
  await stage.stop();
});

const refresh = (refreshToken: string) => does(stage, undefined, 'refreshSession', { refreshToken });
const tokensOf = (done: Answer) => done['tokens'] as Tokens;
const signInAgain = {
  __typename: 'NotAllowed',
  code: 'UNAUTHENTICATED',
  field: null,
  message: 'You are signed out. Sign in again.',
};

async function expectRevoked(sessionId: string, reason: string): Promise<void> {
  expect(await redis.commands.get(redis.key('revoked', sessionId))).toBe('1');
  const leftMs = await redis.commands.pttl(redis.key('revoked', sessionId));
  expect(leftMs).toBeGreaterThan(14 * 60_000);
  expect(leftMs).toBeLessThanOrEqual(15 * 60_000);
  await eventually(() => expect(announced).toContain(sessionId));
  expect((await stage.probe.waitFor('session.revoked', sessionId)).data).toMatchObject({ sessionId, reason });
}

describe('refreshing', () => {
  it('gives the next pair for the same session', async () => {
    const member = await aMember(stage);
    stage.clock.advance(hour);
    const next = tokensOf(await refresh(member.tokens.refreshToken));
    const viewer = viewerOf(next.accessToken);
    expect(viewer).toEqual(member.viewer);
    expect(next.refreshToken).not.toBe(member.tokens.refreshToken);
    expect(tokensOf(await refresh(next.refreshToken)).refreshToken).not.toBe(next.refreshToken);
  });

  it('gives a hundred tabs that refresh at once one successor, and signs nobody out', async () => {
    const member = await aMember(stage);
    const done = await Promise.all(Array.from({ length: 100 }, () => refresh(member.tokens.refreshToken)));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['RefreshSessionSuccess']));
    const successors = new Set(done.map((one) => tokensOf(one).refreshToken));
    expect(successors.size).toBe(1);
    expect((await refresh([...successors][0] ?? '')).__typename).toBe('RefreshSessionSuccess');
  });

  it('gives the same successor to whoever names the same attempt, for a day: its answer was lost on the way', async () => {
    const member = await aMember(stage);
    const attempt = 'an attempt that nobody guesses';
    const again = (name: string | undefined, refreshToken = member.tokens.refreshToken) =>
      does(stage, undefined, 'refreshSession', { refreshToken, attempt: name });
    const lost = tokensOf(await again(attempt));
    stage.clock.advance(23 * 60 * minute);
    const heard = tokensOf(await again(attempt));
    expect(heard.refreshToken).toBe(lost.refreshToken);
    const next = tokensOf(await again('another attempt, another name', heard.refreshToken));
    // What came before the last is a second use, whatever it is named.
    expect((await again(attempt)).__typename).toBe('NotAllowed');
    expect(await refresh(next.refreshToken)).toEqual(signInAgain);
  });

  it.each(['another attempt, another name', 'short', undefined])(
    'takes the attempt %s for a thief’s after ten seconds',
    async (name) => {
      const member = await aMember(stage);
      const { refreshToken } = member.tokens;
      await does(stage, undefined, 'refreshSession', { refreshToken, attempt: 'an attempt that nobody guesses' });
      stage.clock.advance(11 * second);
      const done = await does(stage, undefined, 'refreshSession', { refreshToken, attempt: name });
      expect(done.__typename).toBe('NotAllowed');
      await expectRevoked(member.viewer.sessionId, 'REUSED');
    },
  );

  it('gives the same successor for ten seconds; after that the token was stolen and the session ends', async () => {
    const member = await aMember(stage);
    const next = tokensOf(await refresh(member.tokens.refreshToken));
    stage.clock.advance(10 * second);
    expect(tokensOf(await refresh(member.tokens.refreshToken)).refreshToken).toBe(next.refreshToken);
    stage.clock.advance(1);
    expect(await refresh(member.tokens.refreshToken)).toEqual({
      ...signInAgain,
      message: 'This sign-in was used from two places and has been ended. Sign in again.',
    });
    expect(await refresh(next.refreshToken)).toEqual(signInAgain);
    await expectRevoked(member.viewer.sessionId, 'REUSED');
  });

  it('ends the session where the token before last comes back, at any time', async () => {
    const member = await aMember(stage);
    const second = tokensOf(await refresh(member.tokens.refreshToken));
    const third = tokensOf(await refresh(second.refreshToken));
    expect((await refresh(member.tokens.refreshToken)).__typename).toBe('NotAllowed');
    expect(await refresh(third.refreshToken)).toEqual(signInAgain);
    await expectRevoked(member.viewer.sessionId, 'REUSED');
  });

  it('refuses what was made up, and ends nothing for it', async () => {
    const member = await aMember(stage);
    const other = await aMember(stage);
    const [sessionId, family, secret] = member.tokens.refreshToken.split('.');
    const [, otherFamily, otherSecret] = other.tokens.refreshToken.split('.');
    const madeUp = [
      '',
      'nonsense',
      `${sessionId}.${otherFamily}.${secret}`,
      `${sessionId}.${otherFamily}.${otherSecret}`,
      `${sessionId}.${family}`,
      `ses_00000000000000000000000000.${family}.${secret}`,
      `${sessionId}.${family}.${secret}.${secret}`,
      `{"$gt":""}.${family}.${secret}`,
    ];
    for (const text of madeUp) expect(await refresh(text)).toEqual(signInAgain);
    expect((await refresh(member.tokens.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });

  it('is good for 30 days from the last refresh', async () => {
    const member = await aMember(stage);
    stage.clock.advance(30 * day - 1);
    const next = tokensOf(await refresh(member.tokens.refreshToken));
    stage.clock.advance(30 * day);
    expect(await refresh(next.refreshToken)).toEqual(signInAgain);
  });

  it('takes over the name that a profile shows, and never an older one', async () => {
    const member = await aMember(stage);
    const { userId } = member.viewer;
    const change = (name: string, version: number) =>
      stage.probe.say('profile.changed', userId, { userId, name, photoUploadId: null, version });
    const event = await change('Ama Serwaa', 3);
    let tokens = member.tokens;
    await eventually(async () => {
      tokens = tokensOf(await refresh(tokens.refreshToken));
      expect(viewerOf(tokens.accessToken).name).toBe('Ama Serwaa');
    });
    await change('Ama Older', 2);
    await stage.probe.repeat(event);
    const newer = await change('Ama Newer', 4);
    await eventually(async () => {
      tokens = tokensOf(await refresh(tokens.refreshToken));
      expect(viewerOf(tokens.accessToken).name).toBe('Ama Newer');
    });
    expect(newer.subject).toBe(userId);
  });
});

describe('signing out', () => {
  it('ends the session that asks and no other', async () => {
    const member = await aMember(stage);
    const phone = await signsIn(stage, member, 'Phone');
    expect(await does(stage, member.viewer, 'signOut', {})).toEqual({ __typename: 'SignOutSuccess', ended: 1 });
    await expectRevoked(member.viewer.sessionId, 'SIGNED_OUT');
    expect(await refresh(member.tokens.refreshToken)).toEqual(signInAgain);
    expect((await refresh(phone.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });

  it('says nothing ended where it has ended before', async () => {
    const member = await aMember(stage);
    const done = await Promise.all(Array.from({ length: 10 }, () => does(stage, member.viewer, 'signOut', {})));
    const counts = done.map(({ ended }) => Number(ended));
    expect(counts.reduce((sum, ended) => sum + ended, 0)).toBe(1);
  });

  it('ends every session where that is asked, and lets the owner in again', async () => {
    const member = await aMember(stage);
    const phone = await signsIn(stage, member, 'Phone');
    const everywhere = await does(stage, member.viewer, 'signOut', { everywhere: true });
    expect(everywhere).toEqual({ __typename: 'SignOutSuccess', ended: 2 });
    await expectRevoked(viewerOf(phone.accessToken).sessionId, 'SIGNED_OUT');
    for (const token of [member.tokens, phone]) expect(await refresh(token.refreshToken)).toEqual(signInAgain);
    const again = await signsIn(stage, member);
    expect((await refresh(again.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });

  it('is for those who are signed in', async () => {
    const done = await does(stage, undefined, 'signOut', {});
    expect(done).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    const nobody = await does(stage, aPerson('HIRER'), 'signOut', { everywhere: true });
    expect(nobody).toEqual({ __typename: 'SignOutSuccess', ended: 0 });
  });

  it('is finished by the timer where the service was killed half way', async () => {
    const member = await aMember(stage);
    const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
    const mongo = await connectMongo({ url, namespace, service: 'auth', logger: testLogger() });
    const before = new Date(stage.clock.now().getTime() + 1);
    await accountStore(mongo).endSessions(member.viewer.userId.replace('usr_', 'acc_'), before, 'RESET');
    await mongo.close();
    expect(await refresh(member.tokens.refreshToken)).toEqual(signInAgain);
    await stage.auth.chores.finishEndings();
    await expectRevoked(member.viewer.sessionId, 'RESET');
  });
});

describe('the list of sessions', () => {
  const list = async (viewer: Parameters<typeof does>[1]) => {
    const source = '{ me { sessions { id device current place createdAt lastUsedAt } } }';
    const { me } = await answerOf<{ me: { sessions: Record<string, unknown>[] } | null }>(
      stage.auth.schema,
      viewer,
      source,
    );
    return me?.sessions;
  };

  it('shows where one is signed in, the last used first', async () => {
    const member = await aMember(stage);
    stage.clock.advance(hour);
    const input = { email: member.email, password: goodPassword, device: 'Tecno Spark' };
    const signedIn = await does(stage, undefined, 'signIn', input, '102.176.10.1');
    const phone = viewerOf((signedIn['tokens'] as Tokens).accessToken);
    const now = stage.clock.now();
    const before = new Date(now.getTime() - hour);
    expect(await list(member.viewer)).toEqual([
      { id: phone.sessionId, device: 'Tecno Spark', current: false, place: 'Ghana', createdAt: now, lastUsedAt: now },
      {
        id: member.viewer.sessionId,
        device: 'Unknown device',
        current: true,
        place: null,
        createdAt: before,
        lastUsedAt: before,
      },
    ]);
  });

  it('ends one of them from another', async () => {
    const member = await aMember(stage);
    const phone = await signsIn(stage, member, 'Stolen phone');
    const { sessionId } = viewerOf(phone.accessToken);
    const done = await does(stage, member.viewer, 'endSession', { sessionId });
    expect(done).toEqual({
      __typename: 'EndSessionSuccess',
      session: { id: sessionId, device: 'Stolen phone', current: false },
    });
    await expectRevoked(sessionId, 'ENDED');
    expect((await list(member.viewer))?.map(({ id }) => id)).toEqual([member.viewer.sessionId]);
    expect((await does(stage, member.viewer, 'endSession', { sessionId })).__typename).toBe('EndSessionSuccess');
  });

  it("answers somebody else's session as one that is not there", async () => {
    const member = await aMember(stage);
    const stranger = await aMember(stage);
    const missing = {
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      field: 'sessionId',
      message: 'You have no such session.',
    };
    for (const sessionId of [member.viewer.sessionId, 'ses_01J00000000000000000000000', 'nonsense'])
      expect(await does(stage, stranger.viewer, 'endSession', { sessionId })).toEqual(missing);
    const anonymous = await does(stage, undefined, 'endSession', { sessionId: member.viewer.sessionId });
    expect(anonymous).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    expect((await refresh(member.tokens.refreshToken)).__typename).toBe('RefreshSessionSuccess');
  });
});
