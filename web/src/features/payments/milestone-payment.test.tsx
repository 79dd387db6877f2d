import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderInApp } from '../../../test/render';
import type { FundingPartsFragment, FundingStatus } from '../../gql/graphql';
import { MilestonePayment } from './milestone-payment';
import { FundMilestone } from './payments-operations';
import { paymentOf } from './use-contract-payments';

const amount = { __typename: 'Money' as const, amountMinor: 236010, currency: 'GHS', display: '₵2,360.10' };

function payment(status: FundingStatus, more: Partial<FundingPartsFragment> = {}): FundingPartsFragment {
  return {
    __typename: 'Funding',
    id: 'fnd_1',
    status,
    amount,
    refunded: { ...amount, amountMinor: 0, display: '₵0.00' },
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

/** A mutation that is answered with a refusal, so that the page is not left. */
function refusals() {
  const keys: string[] = [];
  const mock = {
    request: { query: FundMilestone, variables: () => true },
    maxUsageCount: 5,
    delay: 30,
    result: ({ input }: { input: { idempotencyKey: string } }) => {
      keys.push(input.idempotencyKey);
      const refusal = { __typename: 'Conflict', code: 'NOT_READY', message: 'One moment: try again.', field: null };
      return { data: { fundMilestone: refusal } };
    },
  };
  return { keys, mock };
}

describe('paying', () => {
  it('asks once for a double click, and with the same key for another try', async () => {
    const { keys, mock } = refusals();
    renderInApp(<MilestonePayment {...props} />, { mocks: [mock as never] });
    const button = screen.getByRole('button', { name: 'Pay ₵2,360.10' });
    await userEvent.dblClick(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('One moment: try again.');
    expect(keys).toHaveLength(1);
    await userEvent.click(button);
    await screen.findByRole('alert');
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
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    begun.unmount();
    renderInApp(<MilestonePayment {...props} payment={held} hirer={false} started />);
    expect(screen.getByRole('button', { name: 'Give the money back' })).toBeInTheDocument();
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
