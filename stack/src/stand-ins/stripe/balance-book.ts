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
  private readonly accounts = new Map<string, Account>();

  constructor(transactions: ResourceStore<Stripe.BalanceTransaction>) {
    transactions.watch((before, after) => {
      if (before) this.apply(before, -1);
      if (after) this.apply(after, 1);
    });
  }

  /** Minor units; `seconds` is now. */
  available(owner: Owner, currency: string, seconds: number): number {
    const account = this.accounts.get(`${owner} ${currency}`);
    return account ? account.total - this.stillPending(account, seconds) : 0;
  }

  pending(owner: Owner, currency: string, seconds: number): number {
    const account = this.accounts.get(`${owner} ${currency}`);
    return account ? this.stillPending(account, seconds) : 0;
  }

  lastChange(owner: Owner, currency: string): number {
    return this.accounts.get(`${owner} ${currency}`)?.lastChange ?? 0;
  }

  currencies(owner: Owner): string[] {
    const prefix = `${owner} `;
    return [...this.accounts.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  owners(): Owner[] {
    return [...new Set([...this.accounts.keys()].map((key) => key.split(' ')[0] ?? ''))];
  }

  private apply({ owner, object }: Owned<Stripe.BalanceTransaction>, sign: 1 | -1): void {
    const key = `${owner} ${object.currency}`;
    const account = this.accounts.get(key) ?? { total: 0, pending: new Map(), lastChange: 0 };
    this.accounts.set(key, account);
    account.total += sign * object.net;
    if (sign === 1) account.lastChange = Math.max(account.lastChange, object.available_on);
    if (sign === -1) account.pending.delete(object.id);
    else if (object.available_on > object.created) {
      account.pending.set(object.id, { net: object.net, availableOn: object.available_on });
    }
  }

  private stillPending(account: Account, seconds: number): number {
    let sum = 0;
    for (const { net, availableOn } of account.pending.values()) if (availableOn > seconds) sum += net;
    return sum;
  }
}
