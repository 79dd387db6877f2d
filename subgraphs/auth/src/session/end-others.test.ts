import { minute } from '@kelmah/kit/clock/clock';
import { answerOf } from '@kelmah/kit/testing/graph';
import { aGuarded, challengeOf, completes } from '../../test/factor-story';
import { aMember, does, setTheStage, signsIn, viewerOf, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const refresh = async (refreshToken: string) =>
  (await does(stage, undefined, 'refreshSession', { refreshToken })).__typename;
const isRevoked = (sessionId: string) => stage.redis.commands.exists(stage.redis.key('revoked', sessionId));

describe('ending all other sessions', () => {
  it('ends each of them at once, and this one goes on', async () => {
    const member = await aMember(stage);
    const others = [];
    for (const device of ['a tablet', 'a laptop', 'a café']) others.push(await signsIn(stage, member, device));
    stage.clock.advance(minute);
    expect(await does(stage, member.viewer, 'endOtherSessions', {})).toMatchObject({
      __typename: 'EndOtherSessionsSuccess',
      ended: 3,
      account: { sessions: [{ id: member.viewer.sessionId, current: true }] },
    });
    const ids = others.map(({ accessToken }) => viewerOf(accessToken).sessionId);
    expect(await Promise.all(ids.map(isRevoked))).toEqual([1, 1, 1]);
    expect(await isRevoked(member.viewer.sessionId)).toBe(0);
    for (const { refreshToken } of others) expect(await refresh(refreshToken)).toBe('NotAllowed');
    expect(await refresh(member.tokens.refreshToken)).toBe('RefreshSessionSuccess');
    const read = '{ me { activity(first: 1) { edges { node { kind device } } } } }';
    expect(await answerOf(stage.auth.schema, member.viewer, read)).toMatchObject({
      me: { activity: { edges: [{ node: { kind: 'OTHER_SESSIONS_ENDED', device: 'Unknown device' } }] } },
    });
  });

  it('changes nothing where there are none, and leaves those of other people', async () => {
    const [member, other] = [await aMember(stage), await aMember(stage)];
    expect(await does(stage, member.viewer, 'endOtherSessions', {})).toMatchObject({ ended: 0 });
    expect(await refresh(other.tokens.refreshToken)).toBe('RefreshSessionSuccess');
  });

  it('twice at the same moment by two devices leaves one of them, or neither', async () => {
    const member = await aMember(stage);
    const tablet = await signsIn(stage, member, 'a tablet');
    await Promise.all(
      [member.viewer, viewerOf(tablet.accessToken)].map((viewer) => does(stage, viewer, 'endOtherSessions', {})),
    );
    const left = [await refresh(member.tokens.refreshToken), await refresh(tablet.refreshToken)];
    expect(left.filter((one) => one === 'RefreshSessionSuccess').length).toBeLessThanOrEqual(1);
  });

  it('is not for a session that is over itself, and ends sign-ins that wait for a second proof', async () => {
    const guarded = await aGuarded(stage);
    const challenge = await challengeOf(stage, guarded);
    stage.clock.advance(minute);
    await does(stage, guarded.viewer, 'endOtherSessions', {});
    const over = { __typename: 'NotAllowed', code: 'UNAUTHENTICATED' };
    expect(await completes(stage, { challenge, totp: guarded.code() })).toMatchObject(over);
    await does(stage, guarded.viewer, 'signOut', {});
    expect(await does(stage, guarded.viewer, 'endOtherSessions', {})).toMatchObject(over);
    expect(await does(stage, undefined, 'endOtherSessions', {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
