import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal, tokens } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { CallbackPage } from './callback-page';
import { keepFlow, takeFlow } from './kept-flow';
import { FinishProviderLink, FinishProviderSignIn, FinishProviderSignUp } from './provider-operations';

const enterWith = jest.fn();
jest.mock('../../lib/use-enter', () => ({ useEnter: () => enterWith }));

const account = { __typename: 'Account', id: 'acc_1', roles: ['HIRER'] };
const signedIn = { __typename: 'FinishProviderSignInSuccess', returnPath: '/jobs', tokens, account };
// The browser keeps the refresh token in a cookie: no page asks for it.
const { refreshToken: _cookie, ...kept } = tokens;
const address = '/auth/callback?state=s&code=c';

function comesBack(kind: 'sign-in' | 'link' | undefined, ...answers: object[]) {
  if (kind) keepFlow({ kind, provider: 'GOOGLE', flow: 'sealed', next: '/jobs' });
  window.history.replaceState(null, '', address);
  const finish =
    kind === 'link'
      ? answering(FinishProviderLink, 'finishProviderLink', answers)
      : answering(FinishProviderSignIn, 'finishProviderSignIn', answers);
  const joined = { __typename: 'FinishProviderSignUpSuccess', returnPath: '/', tokens, account };
  const join = answering(FinishProviderSignUp, 'finishProviderSignUp', [joined]);
  renderInApp(<CallbackPage />, { mocks: [finish.mock, join.mock], path: address });
  return { finish, join };
}

beforeEach(() => {
  enterWith.mockReset();
  sessionStorage.clear();
});

describe('coming back from a provider', () => {
  it('hands the whole address over with what was kept, once, and goes on', async () => {
    const { finish } = comesBack('sign-in', signedIn);
    await waitFor(() => expect(enterWith).toHaveBeenCalledWith(expect.objectContaining({ tokens: kept }), '/jobs'));
    expect(finish.asked).toEqual([
      { input: expect.objectContaining({ flow: 'sealed', callbackUrl: `http://localhost${address}` }) },
    ]);
    expect(window.location.search).toBe('');
    expect(takeFlow()).toBeUndefined();
  });

  it('goes on to the second step where the account asks for one', async () => {
    comesBack('sign-in', { __typename: 'SecondFactorNeeded', challenge: 'sealed', factors: ['TOTP'] });
    await waitFor(() =>
      expect(enterWith).toHaveBeenCalledWith(expect.objectContaining({ challenge: 'sealed' }), '/jobs'),
    );
  });

  it('asks somebody new what they do here', async () => {
    const asked = { flow: 'new', name: 'Yaa Asantewaa', email: 'yaa@example.com', returnPath: '/jobs' };
    const { join } = comesBack('sign-in', { __typename: 'ProviderSignUpNeeded', ...asked });
    await userEvent.click(await screen.findByRole('button', { name: 'Join' }));
    expect(await screen.findByText('Choose at least one.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'I want to work' }));
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(enterWith).toHaveBeenCalledWith(expect.objectContaining({ tokens: kept }), '/jobs'));
    expect(join.asked[0]?.input).toMatchObject({ flow: 'new', name: 'Yaa Asantewaa', roles: ['WORKER'] });
  });

  it('says why it was refused, and where to go', async () => {
    comesBack('sign-in', refusal('LINK_NEEDED', 'You have a Kelmah account with this address.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('You have a Kelmah account with this address.');
    expect(screen.getByRole('link', { name: 'Go to sign-in' })).toHaveAttribute('href', '/sign-in?next=%2Fsecurity');
  });

  it('leads back to the security page where a link was refused', async () => {
    comesBack('link', refusal('ALREADY_EXISTS', 'This Google account opens another Kelmah account.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('opens another Kelmah account');
    expect(screen.getByRole('link', { name: 'Back to Security' })).toHaveAttribute('href', '/security');
  });

  it('asks the graph nothing where this tab did not begin it', async () => {
    const { finish } = comesBack(undefined, signedIn);
    expect(await screen.findByRole('alert')).toHaveTextContent('begun in another tab or browser');
    expect(finish.asked).toEqual([]);
  });
});
