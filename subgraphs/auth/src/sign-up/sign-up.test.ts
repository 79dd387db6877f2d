import { answerOf } from '@kelmah/kit/testing/graph';
import {
  aMember,
  aNewcomer,
  anAddress,
  codeTo,
  does,
  goodPassword,
  letterTo,
  setTheStage,
  signUpForm,
  viewerOf,
  type Stage,
  type Tokens,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

describe('signing up', () => {
  it('sends a code to the address and opens nothing yet', async () => {
    const email = anAddress();
    const expiresAt = new Date(stage.clock.now().getTime() + 24 * 3_600_000).toISOString();
    const done = await does(stage, undefined, 'signUp', signUpForm(` ${email.toUpperCase()} `));
    expect(done).toEqual({ __typename: 'SignUpSuccess', email, codeExpiresAt: expiresAt });
    const letter = await letterTo(stage, email, /is your Kelmah code/);
    expect(letter.text).toContain('Akwaaba, Ama Mensah!');
    const code = await codeTo(stage, email, /is your Kelmah code/);
    expect(letter.text).toContain(`/verify?email=${encodeURIComponent(email)}&code=${code}`);
    expect(stage.probe.heard.filter(({ type }) => type === 'account.registered')).toEqual([]);
  });

  it('opens the account with the code, signs in and says so once', async () => {
    const email = await aNewcomer(stage, {
      roles: ['WORKER', 'HIRER', 'WORKER'],
      locale: 'TW',
      name: '  Kofi   Annan ',
    });
    const code = await codeTo(stage, email, /ne wo Kelmah kood/);
    const done = await does(stage, undefined, 'verifyEmail', { email, code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    const tokens = done['tokens'] as Tokens;
    const viewer = viewerOf(tokens.accessToken);
    expect(done).toEqual({
      __typename: 'VerifyEmailSuccess',
      tokens: { ...tokens, accessTokenExpiresAt: expect.any(String) },
      account: {
        id: viewer.userId.replace('usr_', 'acc_'),
        email,
        emailVerified: true,
        roles: ['WORKER', 'HIRER'],
        locale: 'TW',
      },
    });
    expect(viewer).toMatchObject({ name: 'Kofi Annan', roles: ['WORKER', 'HIRER'], permissions: [] });
    const event = await stage.probe.waitFor('account.registered', viewer.userId);
    expect(event.data).toEqual({
      userId: viewer.userId,
      name: 'Kofi Annan',
      email,
      roles: ['WORKER', 'HIRER'],
      locale: 'tw',
    });
    const verified = await stage.probe.waitFor('account.email-verified', viewer.userId);
    expect(verified.data).toEqual({ userId: viewer.userId, email });
    const { me } = await answerOf<{ me: object }>(stage.auth.schema, viewer, '{ me { email user { id } } }');
    expect(me).toEqual({ email, user: { id: viewer.userId } });
  });
});
