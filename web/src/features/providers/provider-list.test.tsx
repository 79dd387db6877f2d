import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import * as keptFlow from './kept-flow';
import { ProviderList } from './provider-list';
import { MyIdentities, StartProviderLink, UnlinkProvider } from './provider-operations';

jest.mock('./kept-flow', () => ({
  ...jest.requireActual<object>('./kept-flow'),
  leaveFor: jest.fn(),
}));
const leaveFor = jest.mocked(keptFlow.leaveFor);

const identity = {
  __typename: 'LinkedIdentity',
  id: 'idt_1',
  provider: 'GOOGLE',
  email: 'ama@gmail.example',
  linkedAt: '2026-11-03T08:00:00Z',
  lastUsedAt: null,
};
const account = (...identities: object[]) => ({ __typename: 'Account', id: 'acc_1', identities });
const mine = (signInProviders: string[], ...identities: object[]) =>
  ({
    request: { query: MyIdentities },
    maxUsageCount: 3,
    result: { data: { signInProviders, me: account(...identities) } },
  }) as never;

beforeEach(() => {
  leaveFor.mockReset();
  sessionStorage.clear();
});

describe('linked accounts on the security page', () => {
  it('are linked at the page of the provider, which this tab comes back from', async () => {
    const begun = { __typename: 'StartProviderLinkSuccess', url: 'https://provider.example/auth', flow: 'sealed' };
    const start = answering(StartProviderLink, 'startProviderLink', [begun]);
    renderInApp(<ProviderList />, { mocks: [mine(['LINKEDIN']), start.mock] });
    await userEvent.click(await screen.findByRole('button', { name: 'Link LinkedIn' }));
    await waitFor(() => expect(leaveFor).toHaveBeenCalledWith('https://provider.example/auth'));
    expect(keptFlow.takeFlow()).toMatchObject({ kind: 'link', provider: 'LINKEDIN', flow: 'sealed' });
  });

  it('are unlinked after asking; why one stays is said in the dialog', async () => {
    const last = refusal('WRONG_STATE', 'This is your last way to sign in.');
    const gone = { __typename: 'UnlinkProviderSuccess', account: account() };
    const unlink = answering(UnlinkProvider, 'unlinkProvider', [last, gone]);
    renderInApp(<ProviderList />, { mocks: [mine(['GOOGLE'], identity), unlink.mock] });
    expect(await screen.findByText(/^ama@gmail.example/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Unlink Google' }));
    const yes = await screen.findByRole('button', { name: 'Unlink it' });
    await userEvent.click(yes);
    expect(await screen.findByText('This is your last way to sign in.')).toBeInTheDocument();
    await userEvent.click(yes);
    expect(await screen.findByRole('button', { name: 'Link Google' })).toBeInTheDocument();
    expect(unlink.asked[0]).toEqual({ input: { identityId: 'idt_1' } });
  });

  it('are not spoken of where no provider is configured', async () => {
    renderInApp(
      <>
        <p>Before</p>
        <ProviderList />
      </>,
      { mocks: [mine([])] },
    );
    expect(await screen.findByText('Before')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Google and LinkedIn')).not.toBeInTheDocument());
  });
});
