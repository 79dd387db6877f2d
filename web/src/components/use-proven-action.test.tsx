import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../test/answering';
import { renderInApp } from '../../test/render';
import { ConfirmItIsMe, MyProofs, RequestConfirmationCode } from '../lib/proof-operations';
import { RemoveTotp } from '../features/security/factor-operations';
import { useProvenAction } from './use-proven-action';

const stale = refusal('REAUTHENTICATE', 'Prove once more who you are.');
const factors = { __typename: 'AccountFactors', totpSince: null, recoveryCodesLeft: 0, required: false };
const removed = { __typename: 'RemoveTotpSuccess', account: { __typename: 'Account', id: 'acc_1', factors } };
const confirmed = {
  ...{ __typename: 'ConfirmItIsMeSuccess', accessToken: 'a.b.c', accessTokenExpiresAt: '2999-01-01T00:00:00Z' },
};

const proofs = (parts: object = {}) => {
  const me = {
    __typename: 'Account',
    id: 'acc_1',
    email: 'efua@example.com',
    hasPassword: true,
    factors,
    passkeys: [],
  };
  return { request: { query: MyProofs }, maxUsageCount: 5, result: { data: { me: { ...me, ...parts } } } } as never;
};

function Part() {
  const remove = useProvenAction(RemoveTotp, 'removeTotp', 'Because it is grave.');
  return (
    <>
      <button onClick={() => void remove.run({ input: {} })}>Do it</button>
      <p>{remove.problem?.kind === 'refusal' && remove.problem.refusal.message}</p>
      {remove.proof}
    </>
  );
}

async function begin(answers: object[], me?: object) {
  const action = answering(RemoveTotp, 'removeTotp', answers);
  const confirm = answering(ConfirmItIsMe, 'confirmItIsMe', [confirmed]);
  const letter = { __typename: 'RequestConfirmationCodeSuccess', email: 'efua@example.com' };
  const request = answering(RequestConfirmationCode, 'requestConfirmationCode', [letter]);
  renderInApp(<Part />, { mocks: [action.mock, confirm.mock, request.mock, proofs(me)] });
  await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
  await screen.findByRole('dialog', { name: 'Is it you?' });
  expect(screen.getByText('Because it is grave.')).toBeInTheDocument();
  return { asked: action.asked, confirmed: confirm.asked };
}

const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('what takes a fresh proof', () => {
  it('asks for the password and is done again by itself', async () => {
    const { asked, confirmed: proved } = await begin([stale, removed]);
    await userEvent.type(await screen.findByLabelText('Password'), 'a long passphrase');
    await userEvent.click(screen.getByRole('button', { name: 'It is me' }));
    await isGone();
    expect(proved).toEqual([{ input: { password: 'a long passphrase' } }]);
    await waitFor(() => expect(asked).toHaveLength(2));
  });

  it('asks for the second factor where the account has one, and not for the password', async () => {
    const totp = { ...factors, totpSince: '2026-11-01T08:00:00Z', recoveryCodesLeft: 4 };
    const { confirmed: proved } = await begin([stale, removed], { factors: totp });
    await userEvent.type(await screen.findByLabelText('Code of your app'), '123456');
    expect(screen.queryByLabelText('Password')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'It is me' }));
    await isGone();
    expect(proved).toEqual([{ input: { totp: '123456' } }]);
  });

  it('sends a code by e-mail to whoever has nothing else', async () => {
    const { confirmed: proved } = await begin([stale, removed], { hasPassword: false });
    await userEvent.click(await screen.findByRole('button', { name: 'Send a code to efua@example.com' }));
    await userEvent.type(await screen.findByLabelText('Code from your e-mail'), '123 456');
    await userEvent.click(screen.getByRole('button', { name: 'It is me' }));
    await isGone();
    expect(proved).toEqual([{ input: { emailCode: '123456' } }]);
  });

  it('is not done where the person says not now', async () => {
    const { asked } = await begin([stale, removed]);
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await isGone();
    expect(asked).toHaveLength(1);
  });

  it('shows what is refused after the proof', async () => {
    await begin([stale, refusal('WRONG_STATE', 'Staff keep their second step.')]);
    await userEvent.type(await screen.findByLabelText('Password'), 'a long passphrase');
    await userEvent.click(screen.getByRole('button', { name: 'It is me' }));
    expect(await screen.findByText('Staff keep their second step.')).toBeInTheDocument();
  });
});
