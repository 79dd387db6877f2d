import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { FinishPasskeySignIn, StartPasskeySignIn } from './passkey-operations';
import { PasskeySignInButton } from './passkey-sign-in-button';

const startAuthentication = jest.fn();
jest.mock('@simplewebauthn/browser', () => ({
  startAuthentication: (options: unknown): unknown => startAuthentication(options),
}));
const enterWith = jest.fn();
jest.mock('../../lib/use-enter', () => ({ useEnter: () => enterWith }));

const begun = { __typename: 'StartPasskeySignInSuccess', options: { challenge: 'a challenge' } };
const signedIn = {
  __typename: 'FinishPasskeySignInSuccess',
  tokens: {
    ...{ __typename: 'SessionTokens', accessToken: 'a.b.c', accessTokenExpiresAt: '2999-01-01T00:00:00Z' },
    deviceToken: 'device',
  },
  account: { __typename: 'Account', id: 'acc_1', roles: ['HIRER'] },
};
const button = () => screen.getByRole('button', { name: 'Sign in with a passkey' });

function show(answers: object[]) {
  const start = answering(StartPasskeySignIn, 'startPasskeySignIn', [begun, begun]);
  const finish = answering(FinishPasskeySignIn, 'finishPasskeySignIn', answers);
  renderInApp(<PasskeySignInButton next="/jobs" />, { mocks: [start.mock, finish.mock] });
  return finish;
}

beforeEach(() => {
  Object.assign(window, { PublicKeyCredential: jest.fn(), isSecureContext: true });
  startAuthentication.mockReset();
  enterWith.mockReset();
});

describe('signing in with a passkey', () => {
  it('hands over what the passkey signed and goes on', async () => {
    startAuthentication.mockResolvedValue({ id: 'credential-1' });
    const finish = show([signedIn]);
    await userEvent.click(button());
    await waitFor(() => expect(enterWith).toHaveBeenCalledWith(expect.objectContaining(signedIn), '/jobs'));
    expect(startAuthentication).toHaveBeenCalledWith({ optionsJSON: { challenge: 'a challenge' } });
    expect(finish.asked).toEqual([{ input: expect.objectContaining({ response: { id: 'credential-1' } }) }]);
  });

  it('says so where the person closed the question, and can be tried again', async () => {
    startAuthentication.mockRejectedValueOnce(new Error('NotAllowedError')).mockResolvedValue({ id: 'credential-1' });
    show([signedIn]);
    await userEvent.click(button());
    expect(await screen.findByText('No passkey was used. Try again, or sign in another way.')).toBeInTheDocument();
    await userEvent.click(button());
    await waitFor(() => expect(enterWith).toHaveBeenCalledTimes(1));
  });

  it('shows why the passkey was refused', async () => {
    startAuthentication.mockResolvedValue({ id: 'credential-1' });
    show([refusal('UNAUTHENTICATED', 'This passkey was not accepted.')]);
    await userEvent.click(button());
    expect(await screen.findByText('This passkey was not accepted.')).toBeInTheDocument();
    expect(enterWith).not.toHaveBeenCalled();
  });

  it('is not offered where the browser has no passkeys', () => {
    Object.assign(window, { PublicKeyCredential: undefined });
    show([]);
    expect(screen.queryByRole('button', { name: 'Sign in with a passkey' })).not.toBeInTheDocument();
  });
});
