import { derivedId } from '@kelmah/kit/ids/ids';

/**
 * The chart of accounts. Positive amounts are debits, negative ones credits.
 *
 * Platform: what Stripe holds for us (PLATFORM_BALANCE, an asset) and what it paid to our bank (PLATFORM_PAID_OUT) is
 * owed to somebody or earned: HELD for each milestone, OWED_TO_HIRER for money that came twice or came back,
 * FEE_REVENUE. PROVIDER_FEES is what Stripe took for its service, PLATFORM_LOSS what nobody can be asked for.
 * CHARGEBACK_PENDING is what payers' banks took back and have not decided about.
 * Worker: what was earned (WORKER_EARNED, a credit) is in one of four places: on the connected account
 * (WORKER_AVAILABLE), on its way to the bank (WORKER_ON_ITS_WAY), there (WORKER_PAID_OUT), or back with us for what was
 * owed (WORKER_PAID_BACK). WORKER_RECEIVABLE is what a worker owes us after a lost chargeback.
 */
export const accountKinds = [
  'PLATFORM_BALANCE',
  'PLATFORM_PAID_OUT',
  'PROVIDER_FEES',
  'PLATFORM_LOSS',
  'CHARGEBACK_PENDING',
  'FEE_REVENUE',
  'HELD',
  'OWED_TO_HIRER',
  'WORKER_RECEIVABLE',
  'WORKER_EARNED',
  'WORKER_AVAILABLE',
  'WORKER_ON_ITS_WAY',
  'WORKER_PAID_OUT',
  'WORKER_PAID_BACK',
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
