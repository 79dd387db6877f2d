/** Stripe did not answer, or not for good: what we asked may or may not have been done. Ask again with the same key. */
export class ProviderAway extends Error {}

/** Stripe said no for good: what we asked was not done and will not be. `code` is Stripe's. */
export class ProviderRefused extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** A hosted page on which a hirer pays one funding. */
export interface CheckoutState {
  sessionId: string;
  status: 'open' | 'complete' | 'expired';
  /** Null once nobody can pay there any more. */
  url: string | null;
  expiresAt: Date;
  payment: PaymentState | undefined;
}

/** What became of one payment, as Stripe tells it. */
export interface PaymentState {
  paymentIntentId: string;
  status: 'WAITING' | 'PROCESSING' | 'SUCCEEDED' | 'DECLINED' | 'CANCELED';
  amountMinor: number;
  currency: string;
  fundingId: string | undefined;
  chargeId: string | undefined;
  /** What of it has gone back already. */
  refundedMinor?: number;
  /** The last try that was declined, and why, for a person. */
  decline: { attempt: string; message: string } | undefined;
}

export interface RefundState {
  refundId: string;
  paymentIntentId: string | undefined;
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  amountMinor: number;
  fundingId: string | undefined;
  /** The operation of ours that asked for it; left out where somebody else did. */
  operationId?: string;
}

export interface AccountState {
  stripeAccountId: string;
  detailsSubmitted: boolean;
  /** Whether money can be transferred to it. */
  transfersActive: boolean;
  payoutsEnabled: boolean;
  /** What Stripe still asks for, in Stripe's field names; which of it is past due, and what it is checking. */
  requirements: string[];
  pastDue: string[];
  beingChecked: string[];
  notTaken: NotTaken[];
  /** Until when what is asked for is to be given. */
  dueBy: Date | null;
  /** Why Stripe does not pay out, in its own word. */
  disabledReason: string | null;
  destinations: PayoutDestination[];
  /** When it pays out by itself: `daily`, `weekly:friday`, `monthly:31`, `manual`; null where Stripe does not say. */
  schedule: string | null;
}

/** Something that was given to Stripe and not taken. */
export interface NotTaken {
  requirement: string;
  code: string;
  /** Stripe's words, for a person. */
  reason: string;
}

/** A bank account or wallet that an account is paid out to. */
export interface PayoutDestination {
  /** The same for the same bank account, in whatever account of ours at Stripe. */
  fingerprint: string;
  /** For a person: `GCB Bank •••• 1116`. */
  hint: string;
  currency: string;
  /** Whether this is where money of its currency goes. */
  isDefault: boolean;
}

export interface PayoutState {
  stripePayoutId: string;
  amountMinor: number;
  currency: string;
  status: 'PENDING' | 'IN_TRANSIT' | 'PAID' | 'FAILED';
  arrivesOn: Date | null;
  createdAt: Date;
  failureMessage: string | null;
}

/** What moved on the platform's balance. Amounts are minor units; negative where money left. */
export interface BalanceMove {
  id: string;
  /** Stripe's type, and its reporting category. */
  type: string;
  category: string;
  currency: string;
  amountMinor: number;
  /** What Stripe took of it for its service. */
  feeMinor: number;
  /** The charge, refund, transfer … that it is about, and what that says of our own records. */
  sourceId: string | null;
  paymentIntentId: string | null;
  transferId: string | null;
  fundingId: string | null;
  surplusOf: string | null;
  createdAt: Date;
  availableOn: Date;
}

export interface BalanceState {
  currency: string;
  amountMinor: number;
}

/** What of a webhook is needed to look at what it tells about. */
export interface ProviderEvent {
  id: string;
  type: string;
  /** The connected account that it happened in. */
  account: string | undefined;
  live: boolean;
  createdAt: Date;
  objectId: string;
  fundingId: string | undefined;
  paymentIntentId: string | undefined;
}

export interface TransferRequest {
  amountMinor: number;
  currency: string;
  destination: string;
  chargeId: string;
  group: string;
  metadata: Record<string, string>;
}

export interface RefundRequest {
  paymentIntentId: string;
  amountMinor: number;
  metadata: Record<string, string>;
}

export interface CheckoutRequest {
  fundingId: string;
  group: string;
  amountMinor: number;
  currency: string;
  title: string;
  successUrl: string;
  cancelUrl: string;
  metadata: Record<string, string>;
}
