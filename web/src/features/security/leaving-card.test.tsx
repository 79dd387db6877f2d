import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refusal } from '../../../test/answering';
import { renderInApp } from '../../../test/render';
import { LeavingCard } from './leaving-card';
import { CancelErasure, DeactivateAccount, EraseAccount, MyErasure } from './leaving-operations';

const mine = (erasureAt: string | null) =>
  ({
    request: { query: MyErasure },
    maxUsageCount: 1,
    result: { data: { me: { __typename: 'Account', id: 'acc_1', erasureAt } } },
  }) as never;
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('erasing is refused with words while there is money or work under way, and what was typed stays', async () => {
  const busy = refusal('WRONG_STATE', 'Money is still held for your contracts.');
  const { asked, mock } = answering(EraseAccount, 'eraseAccount', [busy]);
  renderInApp(<LeavingCard />, { mocks: [mine(null), mock] });
  await press('Erase');
  await userEvent.type(await screen.findByLabelText('Type ERASE to confirm'), 'ERASE');
  await press('Erase my account');
  expect(await screen.findByRole('alert')).toHaveTextContent('Money is still held for your contracts.');
  expect(screen.getByLabelText('Type ERASE to confirm')).toHaveValue('ERASE');
  expect(asked).toEqual([{ input: { confirm: 'ERASE' } }]);
});

it('deactivating asks first, and says why it was refused', async () => {
  const { asked, mock } = answering(DeactivateAccount, 'deactivateAccount', [refusal('WRONG_STATE', 'Not now.')]);
  renderInApp(<LeavingCard />, { mocks: [mine(null), mock] });
  await press('Deactivate');
  expect(await screen.findByRole('dialog', { name: 'Deactivate your account?' })).toBeInTheDocument();
  expect(asked).toHaveLength(0);
  await press('Deactivate my account');
  expect(await screen.findByRole('alert')).toHaveTextContent('Not now.');
});

it('an account that is to be erased can be kept', async () => {
  const { asked, mock } = answering(CancelErasure, 'cancelErasure', [
    { __typename: 'CancelErasureSuccess', cancelled: true },
  ]);
  renderInApp(<LeavingCard />, { mocks: [mine('2026-11-23T08:00:00Z'), mock, mine(null)] });
  expect(await screen.findByText('Your account is to be erased')).toBeInTheDocument();
  await press('Keep my account');
  await waitFor(() => expect(screen.queryByText('Your account is to be erased')).not.toBeInTheDocument());
  expect(asked).toHaveLength(1);
});
