import { derivedId } from '@kelmah/kit/ids/ids';

/**
 * The chart of accounts. Positive amounts are debits, negative ones credits.
 *
 * Platform: what Stripe holds for us (PLATFORM_BALANCE, an asset) is owed to somebody or earned: HELD for each
 * milestone, OWED_TO_HIRER for money that came twice or came back, FEE_REVENUE.
 * Worker: what was earned (WORKER_EARNED, a credit) is in one of three places: on the connected account
 * (WORKER_AVAILABLE), on its way to the bank (WORKER_ON_ITS_WAY), or there (WORKER_PAID_OUT).
 */
export const accountKinds = [
  'PLATFORM_BALANCE',
  'FEE_REVENUE',
  'HELD',
  'OWED_TO_HIRER',
  'WORKER_EARNED',
  'WORKER_AVAILABLE',
  'WORKER_ON_ITS_WAY',
  'WORKER_PAID_OUT',
] as const;

export type AccountKind = (typeof accountKinds)[number];

/** An account: one kind, one currency, one owner. A held account names its milestone and the worker it is held for. */
export interface LedgerAccount {
  id: string;
  kind: AccountKind;
  currency: string;
  userId: string | null;
  milestoneId: string | null;
}

export function ledgerAccount(
  kind: AccountKind,
  currency: string,
  owner: { userId?: string; milestoneId?: string } = {},
): LedgerAccount {
  const { userId = null, milestoneId = null } = owner;
  return {
    id: derivedId('ledgerAccount', kind, currency, userId ?? '', milestoneId ?? ''),
    kind,
    currency,
    userId,
    milestoneId,
  };
}

/** What of a funding the ledger needs to know. Amounts are minor units. */
export interface BookedFunding {
  id: string;
  milestoneId: string;
  hirerId: string;
  workerId: string;
  currency: string;
  amountMinor: number;
  feeMinor: number;
  netMinor: number;
}

export interface Line {
  account: LedgerAccount;
  /** Positive is debit, negative is credit. */
  amountMinor: number;
}

/** A transaction to be booked; its lines sum to zero. */
export interface Booking {
  kind: 'HOLD' | 'RELEASE' | 'REFUND' | 'REFUND_RETURNED' | 'SURPLUS' | 'SURPLUS_RETURNED' | 'PAYOUT';
  /** What it books; each is booked once. */
  reference: string;
  fundingId?: string;
  payoutId?: string;
  lines: readonly Line[];
}

const heldFor = (funding: BookedFunding) =>
  ledgerAccount('HELD', funding.currency, { userId: funding.workerId, milestoneId: funding.milestoneId });
const platformBalance = (currency: string) => ledgerAccount('PLATFORM_BALANCE', currency);
const owedTo = (funding: BookedFunding) =>
  ledgerAccount('OWED_TO_HIRER', funding.currency, { userId: funding.hirerId });

/** Where a worker's money stands. */
export type WorkerPlace = 'WORKER_AVAILABLE' | 'WORKER_ON_ITS_WAY' | 'WORKER_PAID_OUT';

/** Every move of money, as it is booked. */
export const bookings = {
  /** A hirer's payment arrived and is held for the milestone. */
  hold: (funding: BookedFunding): Booking => ({
    kind: 'HOLD',
    reference: `hold:${funding.id}`,
    fundingId: funding.id,
    lines: [
      { account: platformBalance(funding.currency), amountMinor: funding.amountMinor },
      { account: heldFor(funding), amountMinor: -funding.amountMinor },
    ],
  }),
  /** Held money went to the worker's connected account, less the fee, which is now earned. */
  release: (funding: BookedFunding): Booking => ({
    kind: 'RELEASE',
    reference: `release:${funding.id}`,
    fundingId: funding.id,
    lines: [
      { account: heldFor(funding), amountMinor: funding.amountMinor },
      { account: ledgerAccount('FEE_REVENUE', funding.currency), amountMinor: -funding.feeMinor },
      { account: platformBalance(funding.currency), amountMinor: -funding.netMinor },
      {
        account: ledgerAccount('WORKER_AVAILABLE', funding.currency, { userId: funding.workerId }),
        amountMinor: funding.netMinor,
      },
      {
        account: ledgerAccount('WORKER_EARNED', funding.currency, { userId: funding.workerId }),
        amountMinor: -funding.netMinor,
      },
    ],
  }),
  /** Held money went back to the hirer. */
  refund: (funding: BookedFunding): Booking => ({
    kind: 'REFUND',
    reference: `refund:${funding.id}`,
    fundingId: funding.id,
    lines: [
      { account: heldFor(funding), amountMinor: funding.amountMinor },
      { account: platformBalance(funding.currency), amountMinor: -funding.amountMinor },
    ],
  }),
  /** A refund that had gone through came back from the hirer's bank: it is owed to them still. */
  refundReturned: (funding: BookedFunding, refundId: string): Booking => ({
    kind: 'REFUND_RETURNED',
    reference: `refund-returned:${refundId}`,
    fundingId: funding.id,
    lines: [
      { account: platformBalance(funding.currency), amountMinor: funding.amountMinor },
      { account: owedTo(funding), amountMinor: -funding.amountMinor },
    ],
  }),
  /** A payment arrived that nobody waits for: it is owed to the hirer. */
  surplus: (
    funding: BookedFunding,
    payment: { paymentIntentId: string; amountMinor: number; currency: string },
  ): Booking => ({
    kind: 'SURPLUS',
    reference: `surplus:${payment.paymentIntentId}`,
    fundingId: funding.id,
    lines: surplusLines(funding.hirerId, payment.currency, payment.amountMinor),
  }),
  surplusReturned: (
    funding: BookedFunding,
    payment: { paymentIntentId: string; amountMinor: number; currency: string },
  ): Booking => ({
    kind: 'SURPLUS_RETURNED',
    reference: `surplus-returned:${payment.paymentIntentId}`,
    fundingId: funding.id,
    lines: surplusLines(funding.hirerId, payment.currency, -payment.amountMinor),
  }),
  /** A payout moved a worker's money from one place to another; `step` tells its moves apart. */
  payout: (
    payout: { id: string; userId: string; currency: string; amountMinor: number },
    places: { from: WorkerPlace; to: WorkerPlace },
    step: string,
  ): Booking => ({
    kind: 'PAYOUT',
    reference: `payout:${payout.id}:${step}`,
    payoutId: payout.id,
    lines: [
      {
        account: ledgerAccount(places.to, payout.currency, { userId: payout.userId }),
        amountMinor: payout.amountMinor,
      },
      {
        account: ledgerAccount(places.from, payout.currency, { userId: payout.userId }),
        amountMinor: -payout.amountMinor,
      },
    ],
  }),
};

function surplusLines(hirerId: string, currency: string, amountMinor: number): Line[] {
  return [
    { account: platformBalance(currency), amountMinor },
    { account: ledgerAccount('OWED_TO_HIRER', currency, { userId: hirerId }), amountMinor: -amountMinor },
  ];
}
