import type Stripe from 'stripe';
import type { StandInClock } from '../clock';
import type { KeptState } from '../kept-state';
import { BalanceBook } from './balance-book';
import type { CardDecline } from './card';
import type { OrderedOutcome } from './ordered-outcome';
import { ResourceStore, platform, type Owner } from './resource-store';
import { stripeId } from './stripe-ids';
import type { WebhookQueue } from './webhook-queue';

export interface StripeSettings {
  secretKey: string;
  /** Where people reach the pay and onboarding pages. */
  publicUrl: string;
  /** Between a charge and its money being available. */
  settleMs: number;
  /** Between money being available to a connected account and its automatic payout. */
  payoutAfterMs: number;
  /** Between a payout's creation and its arrival at the bank. */
  payoutArrivalMs: number;
  /** Stripe's own fee on a charge: basis points plus a fixed number of minor units. */
  feeBasisPoints: number;
  feeFixedMinor: number;
  /** Whether a refund waits for the balance to cover it, as it does where Stripe may not debit a bank account. */
  refundsNeedBalance: boolean;
  /** Days that there are to answer a dispute. */
  disputeAnswerDays: number;
}

/** What the stand-in keeps of a Checkout Session beside the object itself. */
export interface SessionSecrets {
  id: string;
  intent: CheckoutIntentData;
  lines: CheckoutLine[];
}

/** What the intent gets that is made when the person pays. */
export interface CheckoutIntentData {
  description: string | null;
  metadata: Record<string, string>;
  receiptEmail: string | null;
  transferGroup: string | null;
  statementDescriptorSuffix: string | null;
}

export interface CheckoutLine {
  id: string;
  name: string;
  description: string | null;
  quantity: number;
  unitAmount: number;
  currency: string;
}

/** An onboarding link: opened once, it becomes a page that the person may reload for an hour. */
export interface KeptAccountLink {
  id: string;
  account: string;
  refreshUrl: string;
  returnUrl: string;
  expiresAt: number;
  openedAt: number | null;
}

/** A payment that is processing; `id` is its intent's. */
export interface PendingPayment {
  id: string;
  method: string;
  /** Milliseconds since 1970. */
  dueAt: number;
  decline: CardDecline | null;
}

/** What is still to become of a refund; `id` is the refund's. */
export interface RefundUnderWay {
  id: string;
  /** Milliseconds since 1970. */
  dueAt: number;
  /** Why it fails then; null where it succeeds. */
  failure: string | null;
  /** It goes as soon as the balance covers it. */
  waitsForMoney: boolean;
}

/** A link to a worker's own pages: opened once, they stay open for an hour. */
export interface KeptLoginLink {
  id: string;
  account: string;
  expiresAt: number;
  openedAt: number | null;
}

export interface RequestOrigin {
  id: string;
  idempotencyKey: string | null;
}

export const apiVersion = '2026-10-28.endive';

/** Everything that the stand-in knows. Handlers are synchronous, so each is one transaction. */
export class StripeWorld {
  readonly accounts: ResourceStore<Stripe.Account>;
  readonly accountLinks: ResourceStore<KeptAccountLink>;
  readonly balanceTransactions: ResourceStore<Stripe.BalanceTransaction>;
  readonly charges: ResourceStore<Stripe.Charge>;
  readonly disputes: ResourceStore<Stripe.Dispute>;
  readonly events: ResourceStore<Stripe.EventBase>;
  readonly files: ResourceStore<Stripe.File>;
  readonly fraudWarnings: ResourceStore<Stripe.Radar.EarlyFraudWarning>;
  readonly loginLinks: ResourceStore<KeptLoginLink>;
  readonly paymentIntents: ResourceStore<Stripe.PaymentIntent>;
  readonly paymentMethods: ResourceStore<Stripe.PaymentMethod>;
  /** Which test card a payment method stands for. */
  readonly methodTokens: ResourceStore<{ id: string; token: string }>;
  readonly payouts: ResourceStore<Stripe.Payout>;
  /** Which automatic payout took the money of a balance transaction along; `id` is the transaction's. */
  readonly paidOutBy: ResourceStore<{ id: string; payout: string }>;
  readonly payoutsUnderWay: ResourceStore<{ id: string; account: string }>;
  readonly pendingPayments: ResourceStore<PendingPayment>;
  readonly refunds: ResourceStore<Stripe.Refund>;
  readonly refundsUnderWay: ResourceStore<RefundUnderWay>;
  readonly reversals: ResourceStore<Stripe.TransferReversal>;
  readonly sessions: ResourceStore<Stripe.Checkout.Session>;
  readonly sessionSecrets: ResourceStore<SessionSecrets>;
  readonly transfers: ResourceStore<Stripe.Transfer>;
  readonly book: BalanceBook;
  readonly disputesOfCharge: (charge: string) => Stripe.Dispute[];
  readonly disputesOfStatus: (status: string) => Stripe.Dispute[];
  readonly warningsOfCharge: (charge: string) => Stripe.Radar.EarlyFraudWarning[];
  readonly transfersOfCharge: (charge: string) => Stripe.Transfer[];
  readonly transfersOfGroup: (group: string) => Stripe.Transfer[];
  readonly reversalsOfTransfer: (transfer: string) => Stripe.TransferReversal[];
  /** Ids of the sessions that may still expire. */
  readonly openSessions: () => string[];
  readonly sessionOfIntent: (intent: string) => Stripe.Checkout.Session | undefined;
  /** The request that is being served; null for what happens by itself. */
  origin: RequestOrigin | null = null;
  /** The fate of a payment that was ordered for the request that is being served. */
  orderedOutcome: OrderedOutcome | null = null;

  constructor(
    readonly state: KeptState,
    readonly clock: StandInClock,
    readonly settings: StripeSettings,
    private readonly webhooks: Pick<WebhookQueue, 'add' | 'pendingOf'>,
    /** Where the bytes of uploaded files lie. */
    readonly filesDir: string,
  ) {
    const store = <T extends { id: string }>(name: string, kind: string): ResourceStore<T> =>
      new ResourceStore<T>(state.collection(name), kind);
    this.accounts = store('accounts', 'account');
    this.accountLinks = store('account_links', 'account_link');
    this.balanceTransactions = store('balance_transactions', 'balance transaction');
    this.charges = store('charges', 'charge');
    this.disputes = store('disputes', 'dispute');
    this.files = store('files', 'file');
    this.fraudWarnings = store('fraud_warnings', 'early_fraud_warning');
    this.events = store('events', 'event');
    this.loginLinks = store('login_links', 'login_link');
    this.paymentIntents = store('payment_intents', 'payment_intent');
    this.paymentMethods = store('payment_methods', 'PaymentMethod');
    this.methodTokens = store('method_tokens', 'PaymentMethod');
    this.payouts = store('payouts', 'payout');
    this.paidOutBy = store('paid_out_by', 'payout');
    this.payoutsUnderWay = store('payouts_under_way', 'payout');
    this.pendingPayments = store('pending_payments', 'payment_intent');
    this.refunds = store('refunds', 'refund');
    this.refundsUnderWay = store('refunds_under_way', 'refund');
    this.reversals = store('reversals', 'transfer reversal');
    this.sessions = store('sessions', 'checkout.session');
    this.sessionSecrets = store('session_secrets', 'checkout.session');
    this.transfers = store('transfers', 'transfer');
    this.book = new BalanceBook(this.balanceTransactions);
    this.disputesOfCharge = this.disputes.indexBy(({ charge }) => charge as string);
    this.disputesOfStatus = this.disputes.indexBy(({ status }) => status);
    this.warningsOfCharge = this.fraudWarnings.indexBy(({ charge }) => charge as string);
    this.transfersOfCharge = this.transfers.indexBy(({ source_transaction: charge }) => charge as string | null);
    this.transfersOfGroup = this.transfers.indexBy(({ transfer_group: group }) => group);
    this.reversalsOfTransfer = this.reversals.indexBy(({ transfer }) => transfer as string);
    const byStatus = this.sessions.indexBy(({ status }) => status);
    this.openSessions = () => byStatus('open').map(({ id }) => id);
    const sessionsOfIntent = this.sessions.indexBy(({ payment_intent: intent }) => intent as string | null);
    this.sessionOfIntent = (intent) => sessionsOfIntent(intent)[0];
  }

  pendingDeliveries(event: string): number {
    return this.webhooks.pendingOf(event);
  }

  /** The event with the number of its deliveries that are still to be taken. */
  eventAsOfNow(event: Stripe.EventBase): Stripe.EventBase {
    return { ...event, pending_webhooks: this.webhooks.pendingOf(event.id) };
  }

  /** Seconds since 1970. */
  seconds(): number {
    return this.clock.seconds();
  }

  /** Writes the event down with the object as it is now, and hands it to the webhooks. */
  emit(type: Stripe.Event.Type, object: object, account: Owner = platform, previous?: object): void {
    const data = { object, ...(previous ? { previous_attributes: previous } : {}) };
    const event = {
      id: stripeId('evt'),
      object: 'event',
      api_version: apiVersion,
      created: this.seconds(),
      data: structuredClone(data) as Stripe.Event.Data,
      livemode: false,
      pending_webhooks: 1,
      request: { id: this.origin?.id ?? null, idempotency_key: this.origin?.idempotencyKey ?? null },
      type,
      ...(account === platform ? {} : { account }),
    } satisfies Stripe.EventBase;
    this.events.put(event, account);
    this.webhooks.add(event, account === platform ? 'platform' : 'connect');
  }
}
