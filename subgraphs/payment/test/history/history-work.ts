import { findChargebacksOf } from '../../src/chargeback/chargeback.store';
import { isOpen } from '../../src/dispute/dispute.states';
import { disputesOfContracts } from '../../src/dispute/dispute.store';
import { bringUpToDate } from '../../src/dispute/due-dispute.service';
import { FundingStatus } from '../../src/funding/funding.states';
import { findFundings, type FundingRow } from '../../src/funding/funding.store';
import { resumeRelease } from '../../src/funding/release.service';
import type { HistoryWorld } from './history-world';

/** The fundings of a history, in the order of their making. */
export async function fundingsOf({ books, contractId }: HistoryWorld): Promise<FundingRow[]> {
  const text = 'SELECT id FROM funding WHERE contract_id = $1 ORDER BY created_at, attempt';
  const rows = await books.postgres.query<{ id: string }>(text, [contractId]);
  const ids = rows.map(({ id }) => id);
  const found = ids.length > 0 ? await findFundings(books.postgres, ids) : [];
  return ids.flatMap((id) => found.filter((one) => one.id === id));
}

export async function latestOf({ books }: HistoryWorld, milestoneId: string): Promise<FundingRow | undefined> {
  const text = 'SELECT id FROM funding WHERE milestone_id = $1 ORDER BY attempt DESC LIMIT 1';
  const [row] = await books.postgres.query<{ id: string }>(text, [milestoneId]);
  return row && (await findFundings(books.postgres, [row.id]))[0];
}

const kinds = [
  ...['OPEN_CHECKOUT', 'CLOSE_CHECKOUT', 'TRANSFER', 'REFUND', 'RETURN_SURPLUS', 'REVERSE_TRANSFER', 'SUBMIT_EVIDENCE'],
];

/** What is planned to be asked of Stripe around a history's contract. */
export async function plannedOf(world: HistoryWorld): Promise<{ id: string; kind: string; due: boolean }[]> {
  const { books, bank, clock } = world;
  const fundingIds = (await fundingsOf(world)).map(({ id }) => id);
  const chargebacks = fundingIds.length > 0 ? await findChargebacksOf(books.postgres, fundingIds) : [];
  const subjects = [
    ...fundingIds,
    ...bank.truth.payments.map(({ paymentIntentId }) => paymentIntentId),
    ...chargebacks.map(({ id }) => id),
  ];
  return books.postgres.query<{ id: string; kind: string; due: boolean }>(
    `SELECT id, kind, next_at <= $3 AS due FROM operation
     WHERE status = 'PLANNED' AND kind = ANY($1) AND subject = ANY($2) ORDER BY created_at, id`,
    [kinds, subjects, clock.now()],
  );
}

/** One turn of all timers for this contract. */
export async function workIsDone(world: HistoryWorld): Promise<void> {
  const { books, services, clock } = world;
  const { postgres } = books;
  for (const { id, due } of await plannedOf(world)) {
    if (due) await world.survives(() => services.operations.finish(id, 10_000));
  }
  const fundings = await fundingsOf(world);
  for (const { id, status } of fundings) {
    if (status !== FundingStatus.RELEASING || !world.bank.isReady) continue;
    await world.survives(() => services.units.inOne((unit) => resumeRelease(unit, id)));
  }
  for (const { id, status } of await disputesOfContracts(postgres, [world.contractId])) {
    if (isOpen(status)) await world.survives(() => bringUpToDate(services.units, id));
  }
  const ids = fundings.map(({ id }) => id);
  const owing = ids.length > 0 ? await findChargebacksOf(postgres, ids) : [];
  for (const { id, recoverAt } of owing) {
    if (recoverAt !== null && recoverAt <= clock.now()) await world.survives(() => services.recovery.recover(id));
  }
}
