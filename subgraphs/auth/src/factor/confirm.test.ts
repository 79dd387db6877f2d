import { minute } from '@kelmah/kit/clock/clock';
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
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

type Viewer = Parameters<typeof does>[1];

const confirms = (viewer: Viewer, password = goodPassword) => does(stage, viewer, 'confirmItIsMe', { password });
const refreshed = async (refreshToken: string) =>
  ((await does(stage, undefined, 'refreshSession', { refreshToken }))['tokens'] as Tokens | undefined) ??
  Promise.reject(new Error('The session is over'));
const provedAt = (done: Answer | Tokens) => viewerOf(String(done.accessToken)).authenticatedAtSeconds;
const nowSeconds = () => Math.floor(stage.clock.now().getTime() / 1_000);

describe('proving once more who one is', () => {
  it('gives an access token of the same session that says when, and later tokens say it too', async () => {
    const member = await aMember(stage);
    stage.clock.advance(60 * minute);
    const at = nowSeconds();
    const done = await confirms(member.viewer);
    expect(done).toEqual({
      __typename: 'ConfirmItIsMeSuccess',
      accessToken: expect.any(String),
      accessTokenExpiresAt: new Date((at + 15 * 60) * 1_000).toISOString(),
    });
    expect(viewerOf(String(done['accessToken']))).toEqual({ ...member.viewer, authenticatedAtSeconds: at });
    stage.clock.advance(minute);
    const next = await refreshed(member.tokens.refreshToken);
    expect(provedAt(next)).toBe(at);
  });

  it('says nothing of another session of the same person', async () => {
    const member = await aMember(stage);
    const elsewhere = await signsIn(stage, member, 'another phone');
    const before = provedAt(elsewhere);
    stage.clock.advance(20 * minute);
    await confirms(member.viewer);
    expect(provedAt(await refreshed(elsewhere.refreshToken))).toBe(before);
  });

  it('takes the right password', async () => {
    const member = await aMember(stage);
    const before = member.viewer.authenticatedAtSeconds;
    stage.clock.advance(20 * minute);
    expect(await confirms(member.viewer, 'not my password')).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field: 'password',
      message: 'This is not your password.',
    });
    expect(await confirms(member.viewer, '')).toMatchObject({ code: 'INVALID_INPUT', field: 'password' });
    expect(provedAt(await refreshed(member.tokens.refreshToken))).toBe(before);
  });

  it('limits guesses by session, so that strangers who guess at the account keep its owner out of nothing', async () => {
    const member = await aMember(stage);
    for (let tries = 0; tries < 10; tries += 1)
      await does(stage, undefined, 'signIn', { email: member.email, password: `guess number ${tries}` });
    for (let tries = 0; tries < 10; tries += 1)
      expect((await confirms(member.viewer, `guess number ${tries}`)).__typename).toBe('InvalidInput');
    expect(await confirms(member.viewer)).toMatchObject({ __typename: 'TooMany', code: 'TOO_MANY' });
    stage.clock.advance(15 * minute);
    expect((await confirms(member.viewer)).__typename).toBe('ConfirmItIsMeSuccess');
  });

  it('counts no guess of those who know their password', async () => {
    const member = await aMember(stage);
    const done = new Set<string>();
    for (let tries = 0; tries < 12; tries += 1) done.add((await confirms(member.viewer)).__typename);
    expect([...done]).toEqual(['ConfirmItIsMeSuccess']);
  });

  it('is for whoever is signed in, in a session that is not over and is theirs', async () => {
    expect(await confirms(undefined)).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    const member = await aMember(stage);
    const other = await aMember(stage);
    const stolen = { ...member.viewer, sessionId: other.viewer.sessionId };
    expect(await confirms(stolen)).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    await does(stage, member.viewer, 'signOut', {});
    expect(await confirms(member.viewer)).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });
});
