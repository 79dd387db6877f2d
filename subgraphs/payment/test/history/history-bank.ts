import {
  ProviderAway,
  ProviderRefused,
  type AccountState,
  type CheckoutRequest,
  type CheckoutState,
  type PaymentState,
  type PayoutState,
} from '../../src/stripe/provider.stripe';
import type { Provider } from '../../src/stripe/stripe.stripe';
import { BankDouble } from '../bank-double';

interface Page {
  sessionId: string;
  fundingId: string;
  status: CheckoutState['status'];
  paymentIntentId: string | undefined;
}

/** What goes wrong with the next thing that is asked for: refused, not done and unanswered, done and unanswered. */
export type BankFault = 'REFUSED' | 'AWAY' | 'LOST';

const never = new Date('2099-01-01T00:00:00Z');

/** Stripe in a history: pages, a worker's account with its payouts, and all that can go wrong on the way. */
export class HistoryBank extends BankDouble {
  readonly pages: Page[] = [];
  readonly payouts: PayoutState[] = [];
  fault: BankFault | undefined;
  isReady = true;

  /** The payment on a page, begun where there is none. */
  paymentOn(page: Page, amountMinor: number, currency: string): PaymentState {
    const made = this.truth.payments.find(({ paymentIntentId }) => paymentIntentId === page.paymentIntentId);
    const payment = made ?? this.pays(page.fundingId, amountMinor, currency);
    page.paymentIntentId = payment.paymentIntentId;
    return payment;
  }

  declines(payment: PaymentState): void {
    payment.status = 'DECLINED';
    payment.decline = { attempt: this.next('ch'), message: 'Your card has insufficient funds.' };
  }

  /** A refund that had gone through comes back from the payer's bank. */
  failsRefund(payment: PaymentState): boolean {
    const refund = this.truth.refunds.find(
      ({ paymentIntentId, status }) => paymentIntentId === payment.paymentIntentId && status === 'SUCCEEDED',
    );
    if (!refund) return false;
    refund.status = 'FAILED';
    payment.refundedMinor = (payment.refundedMinor ?? 0) - refund.amountMinor;
    return true;
  }

  paysOut(share: number, currency: string): void {
    const amountMinor = Math.floor((this.available(currency) * share) / 1_000);
    if (amountMinor <= 0) return;
    this.gone += amountMinor;
    this.payouts.push({
      ...{ stripePayoutId: this.next('po'), amountMinor, currency, status: 'PENDING', arrivesOn: null },
      ...{ createdAt: new Date(), failureMessage: null },
    });
  }

  /** A payout goes on to its next step; where `fails`, its bank sends it back, even after it was paid. */
  payoutGoesOn(which: number, fails: boolean): void {
    const open = this.payouts.filter(({ status }) => status !== 'FAILED');
    const payout = open[which % Math.max(1, open.length)];
    if (!payout) return;
    if (fails) {
      payout.status = 'FAILED';
      payout.failureMessage = 'The bank account is closed.';
      this.gone -= payout.amountMinor;
    } else payout.status = payout.status === 'PENDING' ? 'IN_TRANSIT' : 'PAID';
  }

  /** What is on the worker's account now. */
  onAccount(currency: string): number {
    return this.available(currency);
  }

  private async asked<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const fault = this.fault;
    this.fault = undefined;
    if (fault === 'REFUSED') throw new ProviderRefused('No', undefined);
    if (fault === 'AWAY') throw new ProviderAway('Nobody there');
    const answer = await work();
    if (fault === 'LOST') throw new ProviderAway('The line broke');
    return answer;
  }

  private stateOf(page: Page): CheckoutState {
    const payment = this.truth.payments.find(({ paymentIntentId }) => paymentIntentId === page.paymentIntentId);
    const { sessionId, status } = page;
    const url = status === 'open' ? `https://pay.example/${sessionId}` : null;
    return structuredClone({ sessionId, status, url, expiresAt: never, payment });
  }

  private checkouts(base: Provider['checkouts']): Provider['checkouts'] {
    const pageAt = (sessionId: string): Page => {
      const page = this.pages.find((one) => one.sessionId === sessionId);
      if (!page) throw new ProviderRefused('No such page', 'resource_missing');
      return page;
    };
    const made = {
      open: (request: CheckoutRequest, key: string) =>
        this.asked(async () => {
          const page = this.once(key, () => {
            const { fundingId } = request;
            const opened: Page = {
              ...{ sessionId: this.next('cs'), fundingId, status: 'open', paymentIntentId: undefined },
            };
            this.pages.push(opened);
            return opened;
          });
          return this.stateOf(page);
        }),
      look: async (sessionId: string) => this.stateOf(pageAt(sessionId)),
      close: async (sessionId: string) => {
        const page = pageAt(sessionId);
        if (page.status === 'complete') throw new ProviderRefused('It was paid', undefined);
        page.status = 'expired';
      },
    };
    return { ...base, ...made } as unknown as Provider['checkouts'];
  }

  private accounts(): Provider['accounts'] {
    const look = async (stripeAccountId: string): Promise<AccountState> => ({
      ...{ stripeAccountId, detailsSubmitted: true, transfersActive: this.isReady, payoutsEnabled: true },
      ...{ requirements: [], pastDue: [], beingChecked: [], notTaken: [], dueBy: null, disabledReason: null },
      ...{ destinations: [], schedule: null },
    });
    const accounts = { look, payoutsSince: async () => structuredClone(this.payouts).reverse() };
    return accounts as unknown as Provider['accounts'];
  }

  override provider(): Provider {
    const base = super.provider();
    const { transfers, reversals, disputes } = base;
    const disputeAt = (id: string) => {
      const dispute = this.truth.disputes.find(({ disputeId }) => disputeId === id);
      if (dispute?.status !== 'NEEDS_RESPONSE') throw new ProviderRefused('It does not wait for you', undefined);
      return dispute;
    };
    const answers = {
      submit: (id: string, _words: unknown, key: string) =>
        this.asked(async () => {
          const answered = this.truth.disputes.find(({ answeredBy }) => answeredBy === key);
          if (answered) return structuredClone(answered);
          return structuredClone(Object.assign(disputeAt(id), { status: 'UNDER_REVIEW', answeredBy: key }));
        }),
      giveWay: (id: string, key: string) =>
        this.asked(async () =>
          structuredClone(
            this.once(key, () => {
              const dispute = disputeAt(id);
              dispute.status = dispute.kind === 'INQUIRY' ? 'CLOSED' : 'LOST';
              return dispute;
            }),
          ),
        ),
    };
    return {
      ...base,
      checkouts: this.checkouts(base.checkouts),
      accounts: this.accounts(),
      transfers: {
        ...transfers,
        send: (request, key) =>
          this.asked(() => {
            if (!this.isReady)
              throw new ProviderRefused('No transfers there', 'insufficient_capabilities_for_transfer');
            return transfers.send(request, key);
          }),
        find: async (_group, fundingId) =>
          this.truth.transfers.find(({ metadata }) => metadata['fundingId'] === fundingId)?.id,
        refund: (request, key) => this.asked(() => transfers.refund(request, key)),
      },
      reversals: { ...reversals, make: (request, key) => this.asked(() => reversals.make(request, key)) },
      disputes: { ...disputes, ...answers },
    } as Provider;
  }
}
