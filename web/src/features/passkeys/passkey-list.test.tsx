import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { PasskeyList } from './passkey-list';
import { FinishPasskey, MyPasskeys, RemovePasskey, RenamePasskey, StartPasskey } from './passkey-operations';

const startRegistration = jest.fn();
jest.mock('@simplewebauthn/browser', () => ({
  startRegistration: (options: unknown): unknown => startRegistration(options),
}));

const passkey = (parts: object = {}) => ({
  __typename: 'Passkey',
  id: 'credential-1',
  name: 'Chrome on Android',
  createdAt: '2026-11-03T08:00:00Z',
  lastUsedAt: null,
  backedUp: true,
  ...parts,
});
const account = (...passkeys: object[]) => ({ __typename: 'Account', id: 'acc_1', passkeys });
const mine = (...passkeys: object[]) =>
  ({ request: { query: MyPasskeys }, maxUsageCount: 3, result: { data: { me: account(...passkeys) } } }) as never;
const begun = { __typename: 'StartPasskeySuccess', options: { challenge: 'a challenge' } };
const added = { __typename: 'FinishPasskeySuccess', account: account(passkey()) };

beforeEach(() => {
  Object.assign(window, { PublicKeyCredential: jest.fn(), isSecureContext: true });
  startRegistration.mockReset();
});

describe('passkeys on the security page', () => {
  it('are made by the browser from what the graph gave, named by the device, and then shown', async () => {
    const start = answering(StartPasskey, 'startPasskey', [begun]);
    const finish = answering(FinishPasskey, 'finishPasskey', [added]);
    startRegistration.mockResolvedValue({ id: 'credential-1', type: 'public-key' });
    renderInApp(<PasskeyList />, { mocks: [mine(), start.mock, finish.mock] });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a passkey' }));
    expect(await screen.findByText('Chrome on Android')).toBeInTheDocument();
    expect(startRegistration).toHaveBeenCalledWith({ optionsJSON: { challenge: 'a challenge' } });
    expect(finish.asked).toEqual([
      { input: { response: { id: 'credential-1', type: 'public-key' }, name: expect.stringContaining(' on ') } },
    ]);
  });

  it.each([
    ['NotAllowedError', 'No passkey was made. Try again when you are ready.'],
    ['InvalidStateError', 'This device has a passkey for your account already.'],
  ])('says what became of it where the browser makes none (%s)', async (name, words) => {
    const start = answering(StartPasskey, 'startPasskey', [begun]);
    const finish = answering(FinishPasskey, 'finishPasskey', [added]);
    startRegistration.mockRejectedValue(Object.assign(new Error('no'), { name }));
    renderInApp(<PasskeyList />, { mocks: [mine(), start.mock, finish.mock] });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a passkey' }));
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(finish.asked).toEqual([]);
  });

  it('are not offered where the browser has none', async () => {
    Object.assign(window, { PublicKeyCredential: undefined });
    renderInApp(<PasskeyList />, { mocks: [mine(passkey())] });
    expect(await screen.findByText('This browser cannot make passkeys.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a passkey' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove Chrome on Android' })).toBeInTheDocument();
  });

  it('are renamed', async () => {
    const renamed = { __typename: 'RenamePasskeySuccess', passkey: passkey({ name: 'My blue phone' }) };
    const rename = answering(RenamePasskey, 'renamePasskey', [renamed]);
    renderInApp(<PasskeyList />, { mocks: [mine(passkey()), rename.mock] });
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Chrome on Android' }));
    const field = await screen.findByLabelText('Name');
    await userEvent.clear(field);
    await userEvent.type(field, 'My blue phone');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('button', { name: 'Remove My blue phone' })).toBeInTheDocument();
    expect(rename.asked).toEqual([{ input: { passkeyId: 'credential-1', name: 'My blue phone' } }]);
  });

  it('are removed after asking; why one stays is said in the dialog', async () => {
    const last = refusal('NOT_READY', 'This is your last way in.');
    const gone = { __typename: 'RemovePasskeySuccess', account: account() };
    const remove = answering(RemovePasskey, 'removePasskey', [last, gone]);
    renderInApp(<PasskeyList />, { mocks: [mine(passkey()), remove.mock] });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Chrome on Android' }));
    const yes = await screen.findByRole('button', { name: 'Remove it' });
    await userEvent.click(yes);
    expect(await screen.findByText('This is your last way in.')).toBeInTheDocument();
    await userEvent.click(yes);
    expect(
      await screen.findByText('Sign in with your fingerprint, your face or the code of your phone.'),
    ).toBeInTheDocument();
    expect(remove.asked[0]).toEqual({ input: { passkeyId: 'credential-1' } });
  });
});
