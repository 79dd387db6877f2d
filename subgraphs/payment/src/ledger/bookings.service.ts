import { ledgerAccount, type AccountKind, type LedgerAccount } from './chart.service';

/** What of a funding the ledger needs to know. Amounts are minor units. */
export interface BookedFunding {
  id: string;
  milestoneId: string;
  hirerId: string;
  workerId: string;
  currency: string;
  amountMinor: number;
  /** Fee and net are those of what is released; with what went back before they make the amount. */
  feeMinor: number;
  netMinor: number;
  /** Of the net amount, what is kept for what the worker owes. */
  recoveredMinor: number;
}

export interface Line {
  account: LedgerAccount;
  /** Positive is debit, negative is credit. */
  amountMinor: number;
}

/** A transaction to be booked; its lines sum to zero. */
export interface Booking {
  kind:
    | 'HOLD'
    | 'RELEASE'
    | 'REFUND'
    | 'REFUND_RETURNED'
    | 'SURPLUS'
    | 'SURPLUS_RETURNED'
    | 'PAYOUT'
    | 'PROVIDER_FEE'
    | 'PLATFORM_PAYOUT'
    | 'CHARGEBACK_WITHDRAWN'
    | 'CHARGEBACK_REINSTATED'
    | 'CHARGEBACK_LOST'
    | 'CHARGEBACK_OVERTURNED'
    | 'TRANSFER_REVERSED';
  /** What it books; each is booked once. */
  reference: string;
  fundingId?: string;
  payoutId?: string;
  lines: readonly Line[];
}

/** An amount that Stripe moved, under the id of what moved it. */
export interface ProviderMove {
  id: string;
  currency: string;
  amountMinor: number;
}

const heldFor = (funding: BookedFunding) =>
  ledgerAccount('HELD', funding.currency, { userId: funding.workerId, milestoneId: funding.milestoneId });
const owedTo = ({ hirerId }: { hirerId: string }, currency: string) =>
  ledgerAccount('OWED_TO_HIRER', currency, { userId: hirerId });
type PlatformKind = Extract<AccountKind, `PLATFORM_${string}` | 'PROVIDER_FEES' | 'CHARGEBACK_PENDING' | 'FEE_REVENUE'>;
const platform = (kind: PlatformKind, currency: string) => ledgerAccount(kind, currency);
const ofWorker = (kind: Extract<AccountKind, `WORKER_${string}`>, { workerId, currency }: BookedFunding) =>
  ledgerAccount(kind, currency, { userId: workerId });

/** Where a worker's money stands. */
export type WorkerPlace = 'WORKER_AVAILABLE' | 'WORKER_ON_ITS_WAY' | 'WORKER_PAID_OUT';

/** Money that came in and went out again, or was not waited for. */
const arrivals = {
  /** A hirer's payment arrived and is held for the milestone. */
  hold: (funding: BookedFunding): Booking => ({
    kind: 'HOLD',
    reference: `hold:${funding.id}`,
    fundingId: funding.id,
    lines: [
      { account: platform('PLATFORM_BALANCE', funding.currency), amountMinor: funding.amountMinor },
      { account: heldFor(funding), amountMinor: -funding.amountMinor },
    ],
  }),
  /**
   * Money went back to the hirer: of what is held, then of what is owed to them, and where neither is left (somebody
   * gave it back at Stripe after it was released) of our own.
   */
  refund: (funding: BookedFunding, refund: ProviderMove, parts: { heldMinor: number; owedMinor: number }): Booking => {
    const held = Math.min(refund.amountMinor, parts.heldMinor);
    const owed = Math.min(refund.amountMinor - held, parts.owedMinor);
    return {
      kind: 'REFUND',
      reference: `refund:${refund.id}`,
      fundingId: funding.id,
      lines: [
        { account: heldFor(funding), amountMinor: held },
        { account: owedTo(funding, funding.currency), amountMinor: owed },
        { account: platform('PLATFORM_LOSS', funding.currency), amountMinor: refund.amountMinor - held - owed },
        { account: platform('PLATFORM_BALANCE', funding.currency), amountMinor: -refund.amountMinor },
      ],
    };
  },
  /** A refund that had gone through came back from the hirer's bank: it is owed to them still. */
  refundReturned: (funding: BookedFunding, refund: ProviderMove): Booking => ({
    kind: 'REFUND_RETURNED',
    reference: `refund-returned:${refund.id}`,
    fundingId: funding.id,
    lines: surplusLines(funding, funding.currency, refund.amountMinor),
  }),
  /** A payment arrived that nobody waits for: it is owed to the hirer. */
  surplus: (
    funding: BookedFunding,
    payment: { paymentIntentId: string; amountMinor: number; currency: string },
  ): Booking => ({
    kind: 'SURPLUS',
    reference: `surplus:${payment.paymentIntentId}`,
    fundingId: funding.id,
    lines: surplusLines(funding, payment.currency, payment.amountMinor),
  }),
  surplusReturned: (
    funding: BookedFunding,
    payment: { paymentIntentId: string; amountMinor: number; currency: string },
  ): Booking => ({
    kind: 'SURPLUS_RETURNED',
    reference: `surplus-returned:${payment.paymentIntentId}`,
    fundingId: funding.id,
    lines: surplusLines(funding, payment.currency, -payment.amountMinor),
  }),
};

/** Money that goes to a worker, and comes back from them. */
const departures = {
  /** Held money went to the worker's connected account, less the fee, which is now earned, and less what they owed. */
  release: (funding: BookedFunding): Booking => {
    const { currency, feeMinor, netMinor, recoveredMinor } = funding;
    const sentMinor = netMinor - recoveredMinor;
    return {
      kind: 'RELEASE',
      reference: `release:${funding.id}`,
      fundingId: funding.id,
      lines: [
        { account: heldFor(funding), amountMinor: feeMinor + netMinor },
        { account: platform('FEE_REVENUE', currency), amountMinor: -feeMinor },
        { account: platform('PLATFORM_BALANCE', currency), amountMinor: -sentMinor },
        { account: ofWorker('WORKER_RECEIVABLE', funding), amountMinor: -recoveredMinor },
        { account: ofWorker('WORKER_AVAILABLE', funding), amountMinor: sentMinor },
        { account: ofWorker('WORKER_PAID_BACK', funding), amountMinor: recoveredMinor },
        { account: ofWorker('WORKER_EARNED', funding), amountMinor: -netMinor },
      ],
    };
  },
  /** Money came back from the worker's connected account: for what they owe. */
  transferReversed: (funding: BookedFunding, reversal: ProviderMove): Booking => ({
    kind: 'TRANSFER_REVERSED',
    reference: `reversal:${reversal.id}`,
    fundingId: funding.id,
    lines: [
      { account: platform('PLATFORM_BALANCE', funding.currency), amountMinor: reversal.amountMinor },
      { account: ofWorker('WORKER_RECEIVABLE', funding), amountMinor: -reversal.amountMinor },
      { account: ofWorker('WORKER_AVAILABLE', funding), amountMinor: -reversal.amountMinor },
      { account: ofWorker('WORKER_PAID_BACK', funding), amountMinor: reversal.amountMinor },
    ],
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

/** What payers' banks take back. Withdrawals and reinstatements are booked by the balance transaction that made them. */
const chargebacks = {
  /** The bank took the money, and Stripe its fee for the case. */
  chargebackWithdrawn: (funding: BookedFunding, taken: ProviderMove & { feeMinor: number }): Booking => ({
    kind: 'CHARGEBACK_WITHDRAWN',
    reference: `chargeback-withdrawn:${taken.id}`,
    fundingId: funding.id,
    lines: chargebackLines(taken),
  }),
  /** The bank gave the money back. A fee that was given back is negative. */
  chargebackReinstated: (funding: BookedFunding, given: ProviderMove & { feeMinor: number }): Booking => ({
    kind: 'CHARGEBACK_REINSTATED',
    reference: `chargeback-reinstated:${given.id}`,
    fundingId: funding.id,
    lines: chargebackLines({ ...given, amountMinor: -given.amountMinor }),
  }),
  /**
   * The bank keeps the money: it is taken from what is held for the milestone or owed to the hirer, then from the worker
   * who was paid and the fee that we had of it, and the rest is our loss. The parts sum to the amount.
   */
  chargebackLost: (funding: BookedFunding, lost: ProviderMove, parts: LostParts): Booking => ({
    kind: 'CHARGEBACK_LOST',
    reference: `chargeback-lost:${lost.id}`,
    fundingId: funding.id,
    lines: lostLines(funding, lost, parts),
  }),
  /** A lost one was decided anew: each gets back what was taken. What was held and is not any more is owed to the hirer. */
  chargebackOverturned: (funding: BookedFunding, lost: ProviderMove, parts: LostParts): Booking => ({
    kind: 'CHARGEBACK_OVERTURNED',
    reference: `chargeback-overturned:${lost.id}`,
    fundingId: funding.id,
    lines: lostLines(funding, lost, parts).map(({ account, amountMinor }) => ({ account, amountMinor: -amountMinor })),
  }),
};

/** What Stripe takes from the platform's balance, or pays out of it, by the balance transaction that says so. */
const provider = {
  providerFee: ({ id, currency, amountMinor }: ProviderMove): Booking => ({
    kind: 'PROVIDER_FEE',
    reference: `provider-fee:${id}`,
    lines: [
      { account: platform('PROVIDER_FEES', currency), amountMinor },
      { account: platform('PLATFORM_BALANCE', currency), amountMinor: -amountMinor },
    ],
  }),
  platformPayout: ({ id, currency, amountMinor }: ProviderMove): Booking => ({
    kind: 'PLATFORM_PAYOUT',
    reference: `platform-payout:${id}`,
    lines: [
      { account: platform('PLATFORM_PAID_OUT', currency), amountMinor },
      { account: platform('PLATFORM_BALANCE', currency), amountMinor: -amountMinor },
    ],
  }),
};

/** Every move of money, as it is booked. */
export const bookings = { ...arrivals, ...departures, ...chargebacks, ...provider };

function surplusLines(owner: { hirerId: string }, currency: string, amountMinor: number): Line[] {
  return [
    { account: platform('PLATFORM_BALANCE', currency), amountMinor },
    { account: owedTo(owner, currency), amountMinor: -amountMinor },
  ];
}

/** Where lost money was taken from; the rest of the amount is our loss. */
export interface LostParts {
  heldMinor: number;
  owedMinor?: number;
  receivableMinor: number;
  feeMinor: number;
}

function lostLines(
  funding: BookedFunding,
  { currency, amountMinor }: ProviderMove,
  { heldMinor, owedMinor = 0, receivableMinor, feeMinor }: LostParts,
): Line[] {
  const lossMinor = amountMinor - heldMinor - owedMinor - receivableMinor - feeMinor;
  return [
    { account: heldFor(funding), amountMinor: heldMinor },
    { account: owedTo(funding, funding.currency), amountMinor: owedMinor },
    { account: ofWorker('WORKER_RECEIVABLE', funding), amountMinor: receivableMinor },
    { account: platform('FEE_REVENUE', funding.currency), amountMinor: feeMinor },
    { account: platform('PLATFORM_LOSS', funding.currency), amountMinor: lossMinor },
    { account: platform('CHARGEBACK_PENDING', currency), amountMinor: -amountMinor },
  ];
}

function chargebackLines({ currency, amountMinor, feeMinor }: ProviderMove & { feeMinor: number }): Line[] {
  return [
    { account: platform('CHARGEBACK_PENDING', currency), amountMinor },
    { account: platform('PROVIDER_FEES', currency), amountMinor: feeMinor },
    { account: platform('PLATFORM_BALANCE', currency), amountMinor: -amountMinor - feeMinor },
  ];
}
