import { codeFrom } from '../../support/authenticator';
import { password } from './entering';
import type { Visitor } from './visitor';

/** By the page of everything that is one's own. */
export async function opensSecurity(visitor: Visitor): Promise<void> {
  await visitor.page.goto('/profile');
  await visitor.page.locator('#main').getByRole('link', { name: 'Security' }).click();
  await visitor.sees('heading', 'Second step when you sign in');
  await visitor.sees('heading', 'What happened');
}

export async function signsOut(visitor: Visitor): Promise<void> {
  await visitor.page.goto('/security');
  await visitor.press('Sign out');
  await visitor.sees('heading', /^Good hands/);
}

/** The first step of a sign-in. */
export async function givesPassword(visitor: Visitor, known = password, email = visitor.email): Promise<void> {
  await visitor.page.goto('/sign-in');
  await visitor.writes('E-mail', email);
  await visitor.writes('Password', known);
  await visitor.press('Sign in');
  await visitor.sees('heading', 'One more step');
}

export async function completesByApp(visitor: Visitor, secret: string): Promise<void> {
  await visitor.writes('Code of your app', await codeFrom(secret));
  await visitor.press('Sign in');
  await visitor.sees('heading', /, Efua$/);
}

export async function completesByRecovery(visitor: Visitor, code: string): Promise<void> {
  await visitor.writes('Recovery code', code);
  await visitor.press('Sign in');
  await visitor.sees('heading', /, Efua$/);
}
