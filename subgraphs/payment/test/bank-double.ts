import type { DisputeState, WarningState } from '../src/stripe/dispute.stripe';
import {
  ProviderRefused,
  type PaymentState,
  type RefundRequest,
  type RefundState,
  type TransferRequest,
} from '../src/stripe/provider.stripe';
import type { ReversalState } from '../src/stripe/reversal.stripe';
import type { Provider } from '../src/stripe/stripe.stripe';

interface Sent extends TransferRequest {
  id: string;
}

/** What Stripe and the banks know of some payments. */
interface Truth {
  payments: PaymentState[];
  refunds: RefundState[];
  disputes: DisputeState[];
  warnings: WarningState[];
  transfers: Sent[];
  reversals: ReversalState[];
}

/** Stripe's answers without Stripe, for histories by the thousand. Test stories through the stand-in keep it honest. */
export class BankDouble {
  truth: Truth = { payments: [], refunds: [], disputes: [], warnings: [], transfers: [], reversals: [] };
  /** What connected accounts have paid out or spent, in minor units. */
  gone = 0;
  /** Whether accounts are emptied between our asking what they have and our fetching it. */
  paysOutBehindOurBack = false;
  private count = 0;
  protected readonly byKey = new Map<string, unknown>();

  protected next(prefix: string): string {
    this.count += 1;
    return `${prefix}_${this.count}_${this.name}`;
  }

  constructor(private readonly name: string) {}

  pays(fundingId: string, amountMinor: number, currency: string): PaymentState {
    const id = this.next('pi');
    const payment: PaymentState = {
      ...{ paymentIntentId: id, status: 'SUCCEEDED', amountMinor, currency, fundingId },
      ...{ chargeId: `ch_${id}`, decline: undefined },
    };
    this.truth.payments.push(payment);
    return payment;
  }

  givesBack(payment: PaymentState, amountMinor: number, operationId?: string): void {
    const { paymentIntentId, fundingId } = payment;
    payment.refundedMinor = (payment.refundedMinor ?? 0) + amountMinor;
    this.truth.refunds.push({
      ...{ refundId: this.next('re'), paymentIntentId, status: 'SUCCEEDED', amountMinor, fundingId, operationId },
    });
  }

  /** What of a payment can still go back: neither went back already, nor does a bank ask for it or have it. */
  leftOf({ paymentIntentId, amountMinor, refundedMinor = 0 }: PaymentState): number {
    const asked = this.truth.disputes.filter(
      (one) =>
        one.paymentIntentId === paymentIntentId &&
        one.kind === 'CHARGEBACK' &&
        one.status !== 'WON' &&
        one.status !== 'CLOSED',
    );
    return amountMinor - refundedMinor - asked.reduce((sum, one) => sum + one.amountMinor, 0);
  }

  asksBack(payment: PaymentState, amountMinor: number, kind: DisputeState['kind'] = 'CHARGEBACK'): DisputeState {
    const dispute: DisputeState = {
      ...{ disputeId: this.next('dp'), paymentIntentId: payment.paymentIntentId, kind, status: 'NEEDS_RESPONSE' },
      ...{ reason: 'fraudulent', amountMinor, currency: payment.currency, dueBy: new Date('2031-01-08T00:00:00Z') },
      ...{ openedAt: new Date('2031-01-01T00:00:00Z'), moves: [], answeredBy: undefined },
    };
    this.truth.disputes.push(dispute);
    return dispute;
  }

  suspects(payment: PaymentState): WarningState {
    const warning: WarningState = {
      ...{ warningId: this.next('issfr'), paymentIntentId: payment.paymentIntentId, actionable: true },
      ...{ reason: 'made_with_stolen_card', openedAt: new Date('2031-01-01T00:00:00Z') },
    };
    this.truth.warnings.push(warning);
    return warning;
  }

  takes(dispute: DisputeState, feeMinor = 1_500): void {
    const { amountMinor, currency } = dispute;
    dispute.moves.push({ id: this.next('txn'), currency, amountMinor: -amountMinor, feeMinor });
  }

  returns(dispute: DisputeState): void {
    const { amountMinor, currency } = dispute;
    dispute.moves.push({ id: this.next('txn'), currency, amountMinor, feeMinor: 0 });
  }

  /** A reversal that somebody makes at Stripe. */
  reverses(transferId: string, amountMinor: number, currency: string, operationId?: string): ReversalState {
    const reversal = { reversalId: this.next('trr'), transferId, amountMinor, currency, operationId };
    this.truth.reversals.push(reversal);
    return reversal;
  }

  /** All that Stripe knows now, kept. */
  snapshot(): Truth {
    return structuredClone(this.truth);
  }

  /** A day has gone by: which key meant what is forgotten. */
  forgetsKeys(): void {
    this.byKey.clear();
  }

  /** What is there for workers to be paid out, in minor units. */
  protected available(currency: string): number {
    const sent = this.truth.transfers.filter((one) => one.currency === currency);
    const back = this.truth.reversals.filter((one) => one.currency === currency);
    const sum = (amounts: { amountMinor: number }[]) => amounts.reduce((all, one) => all + one.amountMinor, 0);
    return sum(sent) - sum(back) - this.gone;
  }

  protected once<Answer>(key: string, make: () => Answer): Answer {
    if (!this.byKey.has(key)) this.byKey.set(key, make());
    return this.byKey.get(key) as Answer;
  }

  /** A provider that answers out of what is true when it is asked, or out of what was. */
  provider(truthOf: () => Truth = () => this.truth): Provider {
    const found = <Thing>(thing: Thing | undefined): Thing => {
      if (thing === undefined) throw new ProviderRefused('No such thing', 'resource_missing');
      return structuredClone(thing);
    };
    const ofPayment = <Thing extends { paymentIntentId: string | undefined }>(things: Thing[], id: string) =>
      structuredClone(things.filter(({ paymentIntentId }) => paymentIntentId === id));
    const provider = {
      checkouts: {
        lookAtPayment: async (id: string) => found(truthOf().payments.find((one) => one.paymentIntentId === id)),
      },
      transfers: {
        refundsOf: async (id: string) => ofPayment(truthOf().refunds, id),
        send: async (request: TransferRequest, key: string) =>
          this.once(key, () => {
            const id = this.next('tr');
            this.truth.transfers.push({ ...request, id });
            return id;
          }),
        refund: async (request: RefundRequest, key: string) =>
          this.once(key, () => {
            const payment = this.truth.payments.find((one) => one.paymentIntentId === request.paymentIntentId);
            if (!payment) throw new ProviderRefused('No such payment', 'resource_missing');
            if (request.amountMinor > this.leftOf(payment)) {
              const isBack = payment.refundedMinor === payment.amountMinor;
              throw new ProviderRefused('Too much', isBack ? 'charge_already_refunded' : 'charge_disputed');
            }
            this.givesBack(payment, request.amountMinor, key);
            return found(this.truth.refunds.at(-1));
          }),
      },
      disputes: {
        look: async (id: string) => found(truthOf().disputes.find((one) => one.disputeId === id)),
        of: async (id: string) => ofPayment(truthOf().disputes, id),
        lookAtWarning: async (id: string) => found(truthOf().warnings.find((one) => one.warningId === id)),
        warningsOf: async (id: string) => ofPayment(truthOf().warnings, id),
      },
      reversals: {
        of: async (id: string) => structuredClone(truthOf().reversals.filter((one) => one.transferId === id)),
        leftOf: async (id: string) => {
          const transfer = found(this.truth.transfers.find((one) => one.id === id));
          const back = this.truth.reversals.filter((one) => one.transferId === id);
          return transfer.amountMinor - back.reduce((sum, one) => sum + one.amountMinor, 0);
        },
        availableIn: async (_account: string, currency: string) => this.available(currency),
        make: async ({ transferId, amountMinor }: { transferId: string; amountMinor: number }, operationId: string) => {
          const { currency } = found(this.truth.transfers.find((one) => one.id === transferId));
          return this.once(operationId, () => {
            if (this.paysOutBehindOurBack || amountMinor > this.available(currency)) {
              throw new ProviderRefused('Too little', 'balance_insufficient');
            }
            return this.reverses(transferId, amountMinor, currency, operationId);
          });
        },
      },
    };
    return provider as unknown as Provider;
  }
}
