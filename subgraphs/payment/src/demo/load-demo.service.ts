import type { DemoContract, DemoPayment } from '@kelmah/kit/demo/demo-data';
import type { Logger } from '@kelmah/kit/logger/logger';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import type { PaymentConfig } from '../config';
import { insertContract, markApproved, markCancelled, markStarted } from '../contract/contract.store';
import { keepName } from '../document/person.store';
import { loadFunding, loadPayout, loadPayoutAccount } from './money.service';

/**
 * Adds the money of the demo by the house's own states and bookings, each step in a transaction of its own and in the
 * order in which it happened. Stripe knows the same payments and transfers already. Nothing is told to anybody.
 */
export async function loadDemoMoney(slice: DemoPayment, config: PaymentConfig, logger: Logger): Promise<void> {
  const postgres = connectPostgres({
    url: config.DATABASE_URL,
    namespace: config.KELMAH_NAMESPACE,
    service: 'payment',
    logger,
  });
  try {
    const feeOf = new Map(slice.contracts.map(({ id, feeBasisPoints }) => [id, feeBasisPoints]));
    for (const person of slice.people) await keepName(postgres, { ...person, version: 0 });
    for (const contract of slice.contracts) await loadContract(postgres, contract);
    for (const account of slice.payoutAccounts) await loadPayoutAccount(postgres, account);
    for (const funding of slice.fundings) await loadFunding(postgres, funding, feeOf.get(funding.contractId) ?? 0);
    for (const payout of slice.payouts) await loadPayout(postgres, payout);
  } finally {
    await postgres.stop();
  }
}

async function loadContract(postgres: Postgres, contract: DemoContract): Promise<void> {
  const { id, title, hirerId, workerId, price, feeBasisPoints, activatedAt, cancelledAt } = contract;
  await postgres.transaction(async (queries) => {
    if (activatedAt) {
      const agreed = { id, title, hirerId, workerId, currency: price.currency, feeBasisPoints, activatedAt };
      await insertContract(queries, agreed, contract.milestones);
    }
    if (cancelledAt) await markCancelled(queries, id, cancelledAt);
    for (const milestone of contract.milestones) {
      if (milestone.startedAt) await markStarted(queries, milestone.id, milestone.startedAt);
      if (milestone.approvedAt) await markApproved(queries, milestone.id, milestone.approvedAt);
    }
  });
}
