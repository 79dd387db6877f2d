import { codeFrom } from '../../support/authenticator';
import type { Visitor } from './visitor';

/** Sets up an authenticator app on the security page, having just signed in. Answers with its set-up key. */
export async function setsUpApp(visitor: Visitor): Promise<string> {
  await visitor.page.goto('/security');
  await visitor.press('Set it up');
  const shown = await visitor.page.getByTestId('totp-secret').textContent();
  const secret = (shown ?? '').replaceAll(' ', '');
  await visitor.writes('2. The 6 digits that the app shows now', await codeFrom(secret));
  await visitor.press('Turn it on');
  await visitor.sees('heading', 'Keep your recovery codes now');
  await visitor.press('I have kept them');
  await visitor.reads('a code of your authenticator app is asked for when you sign in');
  return secret;
}

/** The second step of a sign-in, by the code of an app. */
export async function givesCode(visitor: Visitor, secret: string): Promise<void> {
  await visitor.sees('heading', 'One more step');
  await visitor.writes('Code of your app', await codeFrom(secret));
  await visitor.press('Sign in');
}
