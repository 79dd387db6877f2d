import { second } from '@kelmah/kit/clock/clock';
import { sessionTokenHeader, type BrowserSession } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import { runAs } from '@kelmah/kit/context/running';
import { anonymous, type Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { graphql } from 'graphql';
import { aMember, aNewcomer, codeTo, does, goodPassword, setTheStage, signsIn, viewerOf } from '../../test/story';
import type { Answer, Stage, Tokens } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

interface Told {
  done: Answer;
  /** What the router is told to keep in the cookie; empty where it is to be forgotten. */
  cookie: string | undefined;
}

/** Does a mutation as a page whose browser keeps its session in a cookie. */
async function inBrowser(
  mutation: string,
  selection: string,
  input: Record<string, unknown>,
  { token, viewer = anonymous }: { token?: string; viewer?: Viewer } = {},
): Promise<Told> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const source = `mutation Do($input: ${type}Input!) { done: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refusal { code } } }`;
  const session: BrowserSession = { kept: 'cookie', token };
  const contextValue: RequestContext = { viewer, requestId: newId('request'), session, answerHeaders: new Map() };
  // As the service's HTTP does.
  const { data, errors } = await runAs(contextValue, () =>
    graphql({ schema: stage.auth.schema, source, variableValues: { input }, contextValue }),
  );
  if (errors) throw new Error(String(errors));
  const { done } = JSON.parse(JSON.stringify(data)) as { done: Answer };
  return { done, cookie: contextValue.answerHeaders?.get(sessionTokenHeader) };
}

const tokens = 'tokens { accessToken refreshToken }';
const refresh = (token: string | undefined, input = {}) => inBrowser('refreshSession', tokens, input, { token });
const accessOf = ({ done }: Told) => (done['tokens'] as Tokens).accessToken;
const isTokenOf = (accessToken: string) =>
  expect.stringMatching(new RegExp(`^${viewerOf(accessToken).sessionId}\\.[\\w-]{43}\\.[\\w-]{43}$`)) as string;

async function signedInBrowser() {
  const member = await aMember(stage);
  const told = await inBrowser('signIn', tokens, { email: member.email, password: goodPassword });
  return { member, viewer: viewerOf(accessOf(told)), cookie: told.cookie };
}

describe('a browser that keeps its session in a cookie', () => {
  it('never finds the token in an answer, whichever way somebody comes in', async () => {
    const email = await aNewcomer(stage);
    const code = await codeTo(stage, email, /is your Kelmah code/);
    const proved = await inBrowser('verifyEmail', tokens, { email, code });
    const signedIn = await inBrowser('signIn', tokens, { email, password: goodPassword });
    await does(stage, undefined, 'requestPasswordReset', { email });
    const newPassword = 'gari and beans by the lagoon';
    const reset = { email, code: await codeTo(stage, email, /password/i), newPassword };
    const anew = await inBrowser('resetPassword', tokens, reset);
    const refreshed = await refresh(anew.cookie);
    for (const told of [proved, signedIn, anew, refreshed]) {
      expect(told.done['tokens']).toMatchObject({ refreshToken: '' });
      expect(told.cookie).toEqual(isTokenOf(accessOf(told)));
    }
    expect(refreshed.cookie).not.toBe(anew.cookie);
  });

  it('is told the same successor for ten seconds, and after that its session ends', async () => {
    const { cookie } = await signedInBrowser();
    const tabs = await Promise.all(Array.from({ length: 20 }, () => refresh(cookie)));
    expect(new Set(tabs.map((tab) => tab.cookie)).size).toBe(1);
    stage.clock.advance(10 * second + 1);
    const late = await refresh(cookie);
    expect([late.done['code'], late.cookie]).toEqual(['UNAUTHENTICATED', undefined]);
    expect((await refresh(tabs[0]?.cookie)).done['code']).toBe('UNAUTHENTICATED');
  });

  it('moves a token that it kept elsewhere before', async () => {
    const member = await aMember(stage);
    const moved = await refresh(undefined, { refreshToken: member.tokens.refreshToken });
    expect(moved.done['tokens']).toMatchObject({ refreshToken: '' });
    expect(viewerOf(accessOf(moved)).sessionId).toBe(member.viewer.sessionId);
    expect((await refresh(moved.cookie)).done.__typename).toBe('RefreshSessionSuccess');
  });

  it('without a cookie, or with one of an ended session, is nobody', async () => {
    const { viewer, cookie } = await signedInBrowser();
    await does(stage, viewer, 'signOut', {});
    for (const token of [undefined, '', cookie, 'ses_1.a.b']) {
      const told = await refresh(token);
      expect([told.done['code'], told.cookie]).toEqual(['UNAUTHENTICATED', undefined]);
    }
  });

  it('forgets the cookie where its own session ends, and no other', async () => {
    const { member, viewer } = await signedInBrowser();
    const elsewhere = viewerOf((await signsIn(stage, member, 'Phone')).accessToken);
    const endOf = ({ sessionId }: { sessionId: string }) =>
      inBrowser('endSession', 'session { id }', { sessionId }, { viewer });
    expect((await endOf(elsewhere)).cookie).toBeUndefined();
    expect((await endOf(viewer)).cookie).toBe('');
    const again = await signedInBrowser();
    expect((await inBrowser('signOut', 'ended', {}, { viewer: again.viewer })).cookie).toBe('');
  });
});

it('those who keep their tokens themselves are answered as ever', async () => {
  const member = await aMember(stage);
  expect(member.tokens.refreshToken).toEqual(isTokenOf(member.tokens.accessToken));
  const none = await does(stage, undefined, 'refreshSession', {});
  expect(none).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
});
