import type Stripe from 'stripe';
import type { Owned, Owner, ResourceStore } from './resource-store';

interface Account {
  /** Sum of all that was ever booked. */
  total: number;
  /** Not yet available, by transaction id. */
  pending: Map<string, { net: number; availableOn: number }>;
  /** Seconds since 1970: when money last moved or became available. */
  lastChange: number;
}

/**
 * Running balances by owner and currency, so that no one has to add up the whole history.
 * Follows the balance transactions, also when a transaction is taken back.
 */
export class BalanceBook {
  private readonly accounts = new Map<Owner, Map<string, Account>>();

  constructor(transactions: ResourceStore<Stripe.BalanceTransaction>) {
    transactions.watch((before, after) => {
      if (before) this.apply(before, -1);
      if (after) this.apply(after, 1);
    });
  }

  /** Minor units; `seconds` is now. */
  available(owner: Owner, currency: string, seconds: number): number {
    const account = this.find(owner, currency);
    return account ? account.total - this.stillPending(account, seconds) : 0;
  }

  pending(owner: Owner, currency: string, seconds: number): number {
    const account = this.find(owner, currency);
    return account ? this.stillPending(account, seconds) : 0;
  }

  lastChange(owner: Owner, currency: string): number {
    return this.find(owner, currency)?.lastChange ?? 0;
  }

  currencies(owner: Owner): string[] {
    return [...(this.accounts.get(owner)?.keys() ?? [])];
  }

  owners(): Owner[] {
    return [...this.accounts.keys()];
  }

  private find(owner: Owner, currency: string): Account | undefined {
    return this.accounts.get(owner)?.get(currency);
  }

  private apply({ owner, object }: Owned<Stripe.BalanceTransaction>, sign: 1 | -1): void {
    const ofOwner = this.accounts.get(owner) ?? new Map<string, Account>();
    this.accounts.set(owner, ofOwner);
    const account = ofOwner.get(object.currency) ?? { total: 0, pending: new Map(), lastChange: 0 };
    ofOwner.set(object.currency, account);
    account.total += sign * object.net;
    if (sign === 1) account.lastChange = Math.max(account.lastChange, object.available_on);
    if (sign === -1) account.pending.delete(object.id);
    else if (object.available_on > object.created) {
      account.pending.set(object.id, { net: object.net, availableOn: object.available_on });
    }
  }

  /** What has become available is forgotten here, so that the walk stays short. */
  private stillPending(account: Account, seconds: number): number {
    let sum = 0;
    for (const [id, { net, availableOn }] of account.pending) {
      if (availableOn > seconds) sum += net;
      else account.pending.delete(id);
    }
    return sum;
  }
}
