import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import * as keptFlow from './kept-flow';
import { ProviderButtons } from './provider-buttons';
import { SignInProviders, StartProviderSignIn } from './provider-operations';

jest.mock('./kept-flow', () => ({
  ...jest.requireActual<object>('./kept-flow'),
  leaveFor: jest.fn(),
}));
const leaveFor = jest.mocked(keptFlow.leaveFor);

const offered = (...signInProviders: string[]) =>
  ({ request: { query: SignInProviders }, result: { data: { signInProviders } } }) as never;
const begun = { __typename: 'StartProviderSignInSuccess', url: 'https://provider.example/auth', flow: 'sealed' };
const google = () => screen.findByRole('button', { name: 'Continue with Google' });

beforeEach(() => {
  leaveFor.mockReset();
  sessionStorage.clear();
});

describe('the buttons of providers', () => {
  it('keep what the graph gave and leave for the page of the provider', async () => {
    const start = answering(StartProviderSignIn, 'startProviderSignIn', [begun]);
    renderInApp(<ProviderButtons next="/jobs" roles={['WORKER']} />, {
      mocks: [offered('GOOGLE', 'LINKEDIN'), start.mock],
    });
    await userEvent.click(await google());
    await waitFor(() => expect(leaveFor).toHaveBeenCalledWith('https://provider.example/auth'));
    expect(start.asked).toEqual([{ input: { provider: 'GOOGLE', returnPath: '/jobs', roles: ['WORKER'] } }]);
    expect(keptFlow.takeFlow()).toEqual({ kind: 'sign-in', provider: 'GOOGLE', flow: 'sealed', next: '/jobs' });
    expect(screen.getByRole('button', { name: 'Continue with LinkedIn' })).toBeInTheDocument();
  });

  it('are those of the providers that are configured', async () => {
    const { container } = renderInApp(<ProviderButtons next="/" />, { mocks: [offered('LINKEDIN')] });
    expect(await screen.findByRole('button', { name: 'Continue with LinkedIn' })).toBeInTheDocument();
    expect(container.querySelectorAll('button')).toHaveLength(1);
  });

  it('say why a provider cannot be gone to', async () => {
    const start = answering(StartProviderSignIn, 'startProviderSignIn', [
      refusal('NOT_READY', 'Google does not answer just now.', 'provider'),
    ]);
    renderInApp(<ProviderButtons next="/" />, { mocks: [offered('GOOGLE'), start.mock] });
    await userEvent.click(await google());
    expect(await screen.findByRole('alert')).toHaveTextContent('Google does not answer just now.');
    expect(leaveFor).not.toHaveBeenCalled();
  });
});
