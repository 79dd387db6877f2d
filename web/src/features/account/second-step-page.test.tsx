import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answering, refusal, tokens } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { paths } from '../../lib/paths';
import { session } from '../../lib/session';
import type { PendingEntry } from '../../lib/use-enter';
import { CompleteSignIn, SignIn } from './account-operations';
import { SecondStepPage } from './second-step-page';
import { SignInPage } from './sign-in-page';

const account = { __typename: 'Account', id: 'acc_1', roles: ['HIRER'] };
const done = { __typename: 'CompleteSignInSuccess', tokens, account, recoveryCodesLeft: null };
const wrong = refusal('WRONG_CODE', 'This code is not right.', 'totp');

const pages = (
  <Routes>
    <Route path={paths.signIn} element={<SignInPage />} />
    <Route path={paths.secondStep} element={<SecondStepPage />} />
    <Route path="/earnings" element={<p>What you earned</p>} />
  </Routes>
);
const pending: PendingEntry = { challenge: 'sealed', factors: ['TOTP', 'RECOVERY_CODE'], next: '/earnings' };
const show = (mocks: never[], state: unknown = pending) =>
  renderInApp(pages, { mocks, path: { pathname: paths.secondStep, state } });

afterEach(() => {
  session.signOut();
  localStorage.clear();
});

describe('a sign-in that asks for a second proof', () => {
  it('leads from the password to the second step, and from there to where one wanted to go', async () => {
    const needed = { __typename: 'SecondFactorNeeded', challenge: 'sealed', factors: ['TOTP'] };
    const first = answering(SignIn, 'signIn', [needed]);
    const second = answering(CompleteSignIn, 'completeSignIn', [done]);
    renderInApp(pages, { mocks: [first.mock, second.mock], path: '/sign-in?next=%2Fearnings' });
    await userEvent.type(screen.getByLabelText('E-mail'), 'efua@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'a long passphrase');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await userEvent.type(await screen.findByLabelText('Code of your app'), '123 456');
    expect(screen.queryByText('Use a recovery code')).not.toBeInTheDocument();
    expect(session.isSignedIn()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('What you earned')).toBeInTheDocument();
    expect(second.asked[0]?.input).toMatchObject({ challenge: 'sealed', totp: '123456' });
    expect(session.isSignedIn()).toBe(true);
  });

  it('shows a wrong code at its field and lets one try again', async () => {
    const { asked, mock } = answering(CompleteSignIn, 'completeSignIn', [wrong, done]);
    show([mock]);
    await userEvent.type(screen.getByLabelText('Code of your app'), '000000');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('This code is not right.')).toBeInTheDocument();
    expect(screen.getByLabelText('Code of your app')).toHaveFocus();
    await userEvent.clear(screen.getByLabelText('Code of your app'));
    await userEvent.type(screen.getByLabelText('Code of your app'), '654321');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('What you earned')).toBeInTheDocument();
    expect(asked.map(({ input }) => input['totp'])).toEqual(['000000', '654321']);
  });

  it('takes a recovery code in place of the app’s', async () => {
    const { asked, mock } = answering(CompleteSignIn, 'completeSignIn', [{ ...done, recoveryCodesLeft: 2 }]);
    show([mock]);
    await userEvent.click(screen.getByRole('button', { name: 'Use a recovery code' }));
    await userEvent.type(screen.getByLabelText('Recovery code'), ' 7QXM-2PA9-TRCK ');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('What you earned')).toBeInTheDocument();
    expect(asked[0]?.input).toMatchObject({ recoveryCode: '7QXM-2PA9-TRCK' });
    expect(asked[0]?.input).not.toHaveProperty('totp');
  });

  it('says that the first step is over, and leads back to it', async () => {
    const over = {
      ...refusal('UNAUTHENTICATED', 'This sign-in took too long. Begin again.'),
      __typename: 'NotAllowed',
    };
    const { mock } = answering(CompleteSignIn, 'completeSignIn', [over]);
    show([mock]);
    await userEvent.type(screen.getByLabelText('Code of your app'), '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This sign-in took too long.');
    expect(screen.getByRole('link', { name: 'Back to sign in' })).toHaveAttribute('href', '/sign-in?next=%2Fearnings');
  });

  it('tells how long to wait after too many tries', async () => {
    const tooMany = { __typename: 'TooMany', code: 'TOO_MANY', message: 'Too many tries.', field: null };
    const { mock } = answering(CompleteSignIn, 'completeSignIn', [{ ...tooMany, retryAfterSeconds: 600 }]);
    show([mock]);
    await userEvent.type(screen.getByLabelText('Code of your app'), '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Too many tries. Try again in 10 minutes.');
  });

  it('sends whoever just comes by to the first step', async () => {
    show([], null);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Sign in' })).toBeInTheDocument());
  });
});
