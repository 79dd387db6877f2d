import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import type { StaffDisputeQuery } from '../../gql/graphql';
import { StaffSettleDispute } from './dispute-desk-operations';
import { SettleForm } from './settle-form';

type Case = NonNullable<StaffDisputeQuery['dispute']>;

const cedis = (amountMinor: number, display: string) => ({
  __typename: 'Money' as const,
  amountMinor,
  currency: 'GHS',
  display,
});
const person = (id: string, name: string) => ({ __typename: 'User' as const, id, name, photo: null });
const wish = (amountMinor: number) => ({
  __typename: 'DisputeWish' as const,
  released: cedis(100_000 - amountMinor, ''),
  refunded: cedis(amountMinor, ''),
  story: 'It leaks.',
  at: '2026-11-22T08:00:00Z',
});

const dispute: Case = {
  __typename: 'Dispute',
  id: 'dsp_1',
  status: 'IN_REVIEW',
  reason: 'NOT_AS_AGREED',
  openedAt: '2026-11-20T08:00:00Z',
  answerBy: '2026-11-23T08:00:00Z',
  closedAt: null,
  amount: cedis(100_000, '₵1,000.00'),
  openedBy: { __typename: 'User', id: 'usr_1' },
  hirer: person('usr_1', 'Esi Addo'),
  worker: person('usr_2', 'Kofi Mensah'),
  wantedByOpener: wish(80_000),
  wantedByOther: wish(12_345),
  evidence: [],
  excerpts: [],
  settlement: null,
  funding: {
    __typename: 'Funding',
    id: 'fnd_1',
    status: 'DISPUTED',
    frozen: false,
    amount: cedis(100_000, '₵1,000.00'),
    chargebacks: [],
  },
  viewerMay: ['SETTLE'],
  contract: {
    __typename: 'Contract',
    id: 'ctr_1',
    title: 'A roof',
    scope: 'The roof.',
    status: 'DISPUTED',
    feeBasisPoints: 500,
    price: cedis(100_000, '₵1,000.00'),
    activatedAt: null,
  },
  milestone: null,
};

interface Asked {
  input: { idempotencyKey: string };
}

function show(...results: object[]) {
  const asked: Asked[] = [];
  const mocks = results.map((result) => ({
    request: { query: StaffSettleDispute, variables: () => true },
    result: (variables: Asked) => {
      asked.push(variables);
      return { data: { settleDispute: result } };
    },
  }));
  const onOvertaken = jest.fn();
  renderInApp(<SettleForm dispute={dispute} onOvertaken={onOvertaken} />, { mocks: mocks as never });
  return { asked, onOvertaken };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const reason = 'The roof was done, but for the gutter.';

async function decides() {
  await press('As Kofi Mensah wishes');
  await userEvent.click(screen.getByLabelText(/^Why/));
  await userEvent.paste(reason);
  await press('Settle the dispute');
  await press('Settle it');
}

const settled = {
  __typename: 'SettleDisputeSuccess',
  dispute: { ...dispute, status: 'SETTLED', viewerMay: [], contract: undefined, milestone: undefined },
};
const refused = (code: string, message: string) => ({ __typename: 'Conflict', code, message, field: null });
const notNow = refused('NOT_READY', 'Not just now.');

describe('settling a dispute', () => {
  it('shows what the worker gets by the fee of this contract, and sends the hirer’s part to the pesewa', async () => {
    const { asked } = show(settled);
    await press('As Kofi Mensah wishes');
    // Released are 876.55; a twentieth of it, 43.83, is the fee.
    expect(screen.getByText('₵832.72')).toBeInTheDocument();
    await decides();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual({
      input: {
        disputeId: 'dsp_1',
        refunded: { amountMinor: 12_345, currency: 'GHS' },
        reason,
        endsContract: false,
        idempotencyKey: expect.any(String) as string,
      },
    });
  });

  it('sends nothing without an amount and a reason', async () => {
    const { asked } = show(settled);
    await press('Settle the dispute');
    expect(screen.getByText('Enter an amount, such as 120.50.')).toBeInTheDocument();
    expect(screen.getByText('Say why in at least 10 characters.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Back to the hirer'), '1000.01');
    expect(screen.getByText('No more than the ₵1,000.00 that is held.')).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('tells that somebody else was first', async () => {
    const { onOvertaken } = show(refused('WRONG_STATE', 'This dispute is closed.'));
    await decides();
    await waitFor(() => expect(onOvertaken).toHaveBeenCalledTimes(1));
  });

  it('tries the same decision with the same key, and another with another', async () => {
    const { asked } = show(notNow, notNow, settled);
    await decides();
    expect(await screen.findByText('Not just now.')).toBeInTheDocument();
    await press('Settle it');
    await waitFor(() => expect(asked).toHaveLength(2));
    await press('Not now');
    await press('All back to the hirer');
    await press('Settle the dispute');
    await press('Settle it');
    await waitFor(() => expect(asked).toHaveLength(3));
    const keys = asked.map(({ input }) => input.idempotencyKey);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});
