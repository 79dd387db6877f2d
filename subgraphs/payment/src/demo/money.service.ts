import type { DemoFunding, DemoPayment, DemoPayout } from '@kelmah/kit/demo/demo-data';
import { newId } from '@kelmah/kit/ids/ids';
import { splitFee } from '@kelmah/kit/money/money';
import type { Postgres, Queries } from '@kelmah/kit/postgres/postgres';
import { FundingStatus } from '../funding/funding.states';
import { insertFunding, lockFunding, moveFunding } from '../funding/funding.store';
import { bookings } from '../ledger/bookings.service';
import { book } from '../ledger/ledger.service';
import {
  amendPayoutAccount,
  insertPayoutAccount,
  nextLookNumber,
  openPayoutAccount,
  payoutAccountIdOf,
  stopLookingAtAccount,
} from '../payout/payout-account.store';
import { PayoutStatus } from '../payout/payout.states';
import { insertPayout } from '../payout/payout.store';

/** An account to which Stripe can pay. */
export async function loadPayoutAccount(
  postgres: Postgres,
  { userId, stripeAccountId, openedAt }: DemoPayment['payoutAccounts'][number],
): Promise<void> {
  const id = payoutAccountIdOf(userId);
  await postgres.transaction(async (queries) => {
    await insertPayoutAccount(queries, userId, openedAt);
    await openPayoutAccount(queries, id, stripeAccountId, openedAt);
    const lookNumber = await nextLookNumber(queries);
    await amendPayoutAccount(queries, id, { status: 'READY', payoutsEnabled: true, lookNumber });
    await stopLookingAtAccount(queries, id);
  });
}

/** A payment, as far as it has come. Where it has come so far already, nothing is done. */
export async function loadFunding(postgres: Postgres, funding: DemoFunding, feeBasisPoints: number): Promise<void> {
  await postgres.transaction((queries) => hold(queries, funding, feeBasisPoints));
  if (funding.status !== 'HELD') await postgres.transaction((queries) => release(queries, funding));
}

async function hold(queries: Queries, funding: DemoFunding, feeBasisPoints: number): Promise<void> {
  const { id, milestoneId, contractId, hirerId, workerId, amount, createdAt, heldAt } = funding;
  const { fee, net } = splitFee(amount, feeBasisPoints);
  await insertFunding(queries, {
    ...{ id, milestoneId, contractId, hirerId, workerId, createdAt },
    ...{ ...amount, feeMinor: fee.amountMinor, netMinor: net.amountMinor, lookAt: null },
  });
  const present = await lockFunding(queries, id);
  if (present?.status !== FundingStatus.CREATED) return;
  const { paymentIntentId, chargeId } = funding;
  const held = await moveFunding(queries, id, 'HOLD', { paymentIntentId, chargeId, heldAt });
  await book(queries, bookings.hold(held), heldAt);
}

async function release(queries: Queries, { id, status, transferId, releasedAt }: DemoFunding): Promise<void> {
  const present = await lockFunding(queries, id);
  if (present?.status !== FundingStatus.HELD) return;
  await moveFunding(queries, id, 'RELEASE', {});
  if (status !== 'RELEASED' || !releasedAt) return;
  const released = await moveFunding(queries, id, 'RELEASED', { transferId, releasedAt });
  await book(queries, bookings.release(released), releasedAt);
}

/** A payout that reached the bank. */
export async function loadPayout(postgres: Postgres, payout: DemoPayout): Promise<void> {
  const { stripePayoutId, userId, amount, createdAt, arrivesOn, paidAt } = payout;
  const row = {
    ...{ id: newId('payout', createdAt), stripePayoutId, payoutAccountId: payoutAccountIdOf(userId), userId },
    ...{ ...amount, status: PayoutStatus.PAID, arrivesOn, failureMessage: null, createdAt },
  };
  await postgres.transaction(async (queries) => {
    if (!(await insertPayout(queries, row))) return;
    const places = { from: 'WORKER_AVAILABLE', to: 'WORKER_PAID_OUT' } as const;
    await book(queries, bookings.payout(row, places, PayoutStatus.PAID), paidAt);
  });
}
