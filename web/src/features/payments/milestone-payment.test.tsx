import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import type { PaymentPartsFragment, FundingStatus } from '../../gql/graphql';
import { MilestonePayment } from './milestone-payment';
import { paymentWords } from './payment-words';
import { FundMilestone } from './payments-operations';
import { isParted, paymentOf } from './use-contract-payments';

const amount = { __typename: 'Money' as const, amountMinor: 236010, currency: 'GHS', display: '₵2,360.10' };

function payment(status: FundingStatus, more: Partial<PaymentPartsFragment> = {}): PaymentPartsFragment {
  return {
    __typename: 'Funding',
    id: 'fnd_1',
    status,
    amount,
    refunded: { ...amount, amountMinor: 0, display: '₵0.00' },
    net: { ...amount, amountMinor: 212409, display: '₵2,124.09' },
    fee: { ...amount, amountMinor: 23601, display: '₵236.01' },
    frozen: false,
    payUrl: null,
    heldAt: null,
    releasedAt: null,
    refundedAt: null,
    failureMessage: null,
    createdAt: '2026-11-22T10:00:00Z',
    milestone: { __typename: 'Milestone', id: 'mls_1' },
    ...more,
  };
}

const props = {
  milestoneId: 'mls_1',
  amountText: '₵2,360.10',
  payment: undefined,
  confirming: null,
  next: true,
  hirer: true,
  canPay: true,
  started: false,
};

/** A mutation that is answered with refusals, so that the page is not left; the last of them again and again. */
function refusals(...codes: string[]) {
  const keys: string[] = [];
  const mock = {
    request: { query: FundMilestone, variables: () => true },
    maxUsageCount: 5,
    delay: 30,
    result: ({ input }: { input: { idempotencyKey: string } }) => {
      const code = codes[Math.min(keys.length, codes.length - 1)];
      keys.push(input.idempotencyKey);
      const refusal = { __typename: 'Conflict', code, message: `It is ${code}.`, field: null };
      return { data: { fundMilestone: refusal } };
    },
  };
  return { keys, mock };
}

describe('paying', () => {
  it('asks once for a double click, and with the same key for another try', async () => {
    const { keys, mock } = refusals('WRONG_STATE');
    renderInApp(<MilestonePayment {...props} />, { mocks: [mock as never] });
    const button = screen.getByRole('button', { name: 'Pay ₵2,360.10' });
    await userEvent.dblClick(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('It is WRONG_STATE.');
    expect(keys).toHaveLength(1);
    await userEvent.click(button);
    await screen.findByRole('alert');
    expect(new Set(keys).size).toBe(1);
  });

  it('right after the other side signed asks again, with the same key, until the news of it has come', async () => {
    const { keys, mock } = refusals('NOT_READY', 'NOT_READY', 'WRONG_STATE');
    renderInApp(<MilestonePayment {...props} />, { mocks: [mock as never] });
    const button = screen.getByRole('button', { name: 'Pay ₵2,360.10' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('data-loading', 'true');
    expect(await screen.findByRole('alert')).toHaveTextContent('It is WRONG_STATE.');
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('is not offered to the worker', () => {
    renderInApp(<MilestonePayment {...props} hirer={false} canPay={false} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('that failed says so and can be tried again', () => {
    renderInApp(
      <MilestonePayment {...props} payment={payment('FAILED', { failureMessage: 'Your card was declined.' })} />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Your card was declined. Nothing was taken.');
    expect(screen.getByRole('button', { name: 'Pay ₵2,360.10' })).toBeEnabled();
  });
});

describe('coming back from the card page', () => {
  it('waits for the confirmation instead of asking for the money again', () => {
    renderInApp(<MilestonePayment {...props} payment={payment('CREATED')} confirming="fnd_1" />);
    expect(screen.getByRole('status')).toHaveTextContent('Confirming your payment');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('of another payment changes nothing', () => {
    renderInApp(<MilestonePayment {...props} payment={payment('CREATED')} confirming="fnd_2" />);
    expect(screen.getByRole('button', { name: 'Pay ₵2,360.10' })).toBeInTheDocument();
  });
});

describe('money that is held', () => {
  it('is the hirer’s to take back before work begins, the worker’s to give back always', () => {
    const held = payment('HELD', { heldAt: '2026-11-22T10:00:00Z' });
    const { unmount } = renderInApp(<MilestonePayment {...props} payment={held} />);
    expect(screen.getByText(/₵2,360.10 held safely/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Take the money back' })).toBeInTheDocument();
    unmount();
    const begun = renderInApp(<MilestonePayment {...props} payment={held} started />);
    expect(screen.queryByRole('button', { name: /money back/ })).not.toBeInTheDocument();
    begun.unmount();
    renderInApp(<MilestonePayment {...props} payment={held} hirer={false} started />);
    expect(screen.getByRole('button', { name: 'Give the money back' })).toBeInTheDocument();
  });
});

describe('where the money is', () => {
  const part = (amountMinor: number, display: string) => ({ ...amount, amountMinor, display });

  it('is said of a parted payment with both parts', () => {
    const parted = payment('RELEASED', {
      refunded: part(36_010, '₵360.10'),
      fee: part(20_000, '₵200.00'),
      net: part(180_000, '₵1,800.00'),
    });
    expect(paymentWords(parted, true)).toBe('₵2,000.00 to the worker, ₵360.10 back to you.');
    expect(paymentWords(parted, false)).toBe('₵1,800.00 to you after the fee of ₵200.00, ₵360.10 back to the hirer.');
    expect(paymentWords(payment('RELEASED'), true)).toBeUndefined();
    expect([parted, payment('SETTLING'), payment('RELEASED'), payment('HELD'), undefined].map(isParted)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is said to both while a dispute is open', () => {
    for (const hirer of [true, false]) {
      expect(paymentWords(payment('DISPUTED'), hirer)).toBe('₵2,360.10 stays held until the dispute is settled.');
    }
  });

  it('is asked about by the bank, and stays', () => {
    renderInApp(<MilestonePayment {...props} payment={payment('HELD', { frozen: true })} started />);
    expect(screen.getByText(/Your bank asks about this payment/)).toBeInTheDocument();
  });

  it('is taken back by the bank, and can be paid again', () => {
    const back = payment('CHARGED_BACK', { heldAt: '2026-11-22T10:00:00Z' });
    renderInApp(<MilestonePayment {...props} next={false} payment={back} />);
    expect(screen.getByText(/took this payment back/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Pay ₵2,360.10' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Receipt' })).toBeEnabled();
  });

  it('says what the bank asks for and how that ended', () => {
    const chargeback = {
      ...{ __typename: 'Chargeback' as const, id: 'cbk_1', kind: 'CHARGEBACK' as const, amount },
      ...{ status: 'WON' as const, openedAt: '2026-11-22T10:00:00Z', closedAt: '2026-11-23T10:00:00Z' },
    };
    renderInApp(<MilestonePayment {...props} payment={payment('HELD', { chargebacks: [chargeback] })} started />);
    expect(screen.getByText('Your bank decided on 23 Nov: the payment stands.')).toBeInTheDocument();
  });
});

describe('paymentOf', () => {
  it('is the newest of a milestone', () => {
    const old = payment('REFUNDED', { id: 'old', createdAt: '2026-11-01T00:00:00Z' });
    const other = payment('HELD', { id: 'other', milestone: { __typename: 'Milestone', id: 'mls_2' } });
    const present = payment('HELD', { id: 'new' });
    expect(paymentOf([old, present, other], 'mls_1')?.id).toBe('new');
    expect(paymentOf([other], 'mls_1')).toBeUndefined();
  });
});
