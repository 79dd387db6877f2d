import { FundingStatus, fundingMoves, held } from '../../src/funding/funding.states';
import type { Meddled } from './history-truth';
import type { HistoryWorld } from './history-world';

/** A funding beside what the books say of it. Amounts are minor units. */
interface Seen {
  id: string;
  status: FundingStatus;
  amountMinor: number;
  feeMinor: number;
  netMinor: number;
  refundedMinor: number;
  recoveredMinor: number;
  decidedBy: string | null;
  /** By the books. */
  heldMinor: number;
  /** Of what was held, what banks kept. */
  lostMinor: number;
}

const seeAll = `SELECT funding.id, status, amount_minor AS "amountMinor", fee_minor AS "feeMinor", net_minor AS "netMinor",
    refunded_minor AS "refundedMinor", recovered_minor AS "recoveredMinor", decided_by AS "decidedBy",
    coalesce((SELECT -sum(entry.amount_minor) FROM ledger_transaction AS booked
      JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
      JOIN ledger_account AS account ON account.id = entry.account_id AND account.kind = 'HELD'
      WHERE booked.funding_id = funding.id), 0)::bigint AS "heldMinor",
    coalesce((SELECT sum(held_lost_minor) FROM chargeback WHERE funding_id = funding.id), 0)::bigint AS "lostMinor"
  FROM funding WHERE contract_id = $1 ORDER BY created_at, attempt`;

/** Where each state may lead to in any number of moves, itself included. */
const reach = new Map<FundingStatus, Set<FundingStatus>>(
  Object.values(FundingStatus).map((from) => {
    const found = new Set([from]);
    for (let size = 0; size < found.size;) {
      size = found.size;
      for (const { from: starts, to } of fundingMoves) {
        if ((starts as readonly FundingStatus[]).some((one) => found.has(one))) found.add(to);
      }
    }
    return [from, found];
  }),
);

function must(truth: boolean, what: string, ...about: unknown[]): void {
  if (!truth) throw new Error([what, ...about.map((one) => JSON.stringify(one))].join(' '));
}

/** Looks at a history after each of its steps, and remembers where its fundings stood. */
export class Witness {
  private readonly before = new Map<string, FundingStatus>();

  constructor(private readonly world: HistoryWorld) {}

  /** @throws Error where a funding made a move that there is not, or the books hold other than it says */
  async look(): Promise<Seen[]> {
    const { books, contractId } = this.world;
    const all = await books.postgres.query<Seen & Record<string, unknown>>(seeAll, [contractId]);
    for (const seen of all) {
      const { id, status, amountMinor, refundedMinor, lostMinor, heldMinor } = seen;
      const before = this.before.get(id) ?? FundingStatus.CREATED;
      must(reach.get(before)?.has(status) === true, `${before} does not lead to ${status}`, seen);
      this.before.set(id, status);
      const due = held.has(status) ? amountMinor - refundedMinor - lostMinor : 0;
      must(heldMinor === due, `The books hold ${heldMinor}, not ${due}`, seen);
    }
    return all;
  }
}

type Balances = Record<string, number>;

/** Balances by kind of account, of a history's fundings and of its worker's payouts; minor units, debits positive. */
async function balancesOf({ books, contractId, worker }: HistoryWorld): Promise<Balances> {
  const rows = await books.postgres.query<{ kind: string; sum: number }>(
    `SELECT account.kind, sum(entry.amount_minor)::bigint AS sum FROM ledger_transaction AS booked
     JOIN ledger_entry AS entry ON entry.transaction_id = booked.id
     JOIN ledger_account AS account ON account.id = entry.account_id
     WHERE booked.funding_id IN (SELECT id FROM funding WHERE contract_id = $1)
       OR booked.payout_id IN (SELECT id FROM payout WHERE user_id = $2) GROUP BY 1`,
    [contractId, worker.userId],
  );
  return Object.fromEntries(rows.map(({ kind, sum }) => [kind, sum]));
}

const sumOf = (items: readonly { amountMinor: number }[]): number =>
  items.reduce((sum, one) => sum + one.amountMinor, 0);

/** What of Stripe's balance these payments make, by Stripe's own truth. */
function atStripe({ bank: { truth } }: HistoryWorld): number {
  const paid = truth.payments.filter(({ status }) => status === 'SUCCEEDED');
  const back = truth.refunds.filter(({ status }) => status === 'SUCCEEDED');
  const moves = truth.disputes.flatMap((dispute) => dispute.moves);
  const fees = moves.reduce((sum, { feeMinor }) => sum + feeMinor, 0);
  return sumOf(paid) - sumOf(back) - sumOf(truth.transfers) + sumOf(truth.reversals) + sumOf(moves) - fees;
}

/** What must be true once all is heard and done. @throws Error where it is not */
export async function proveEnd(world: HistoryWorld, all: readonly Seen[], meddled: Meddled): Promise<void> {
  const balances = await balancesOf(world);
  const of = (kind: string): number => balances[kind] ?? 0;
  const { truth, payouts } = world.bank;
  must(Object.values(balances).reduce((sum, one) => sum + one, 0) === 0, 'The books do not sum to zero', balances);
  must(of('PLATFORM_BALANCE') === atStripe(world), `Stripe has ${atStripe(world)}`, balances);
  must(of('CHARGEBACK_PENDING') === 0, 'No bank decides any more, and money waits for one', balances);
  const places = of('WORKER_AVAILABLE') + of('WORKER_ON_ITS_WAY') + of('WORKER_PAID_OUT') + of('WORKER_PAID_BACK');
  must(places + of('WORKER_EARNED') === 0, 'What was earned is nowhere, or twice', balances);
  const { currency } = world.terms;
  must(
    of('WORKER_AVAILABLE') === world.bank.onAccount(currency),
    `There is ${world.bank.onAccount(currency)}`,
    balances,
  );
  const paidOut = sumOf(payouts.filter(({ status }) => status !== 'FAILED'));
  must(of('WORKER_ON_ITS_WAY') + of('WORKER_PAID_OUT') === paidOut, `Paid out is ${paidOut}`, balances);
  const isOverturned = truth.disputes.some(({ status, moves }) => status === 'WON' && moves.length > 0);
  if (!meddled.reversed && !isOverturned) must(of('WORKER_RECEIVABLE') >= 0, 'We owe a worker', balances);
  for (const seen of all) proveFunding(world, seen, meddled);
  await proveDecisions(world, all, meddled);
}

function proveFunding({ bank: { truth }, terms }: HistoryWorld, seen: Seen, meddled: Meddled): void {
  const { id, status, amountMinor, feeMinor, netMinor, recoveredMinor, refundedMinor, lostMinor } = seen;
  const sent = truth.transfers.filter(({ metadata }) => metadata['fundingId'] === id);
  must(sent.length <= 1, 'Sent to the worker more than once', seen, sent);
  const dueMinor = status === FundingStatus.RELEASED ? netMinor - recoveredMinor : 0;
  must(sumOf(sent) === dueMinor, `The worker got ${sumOf(sent)}, not ${dueMinor}`, seen);
  const keys = truth.refunds.flatMap(({ operationId }) => operationId ?? []);
  must(new Set(keys).size === keys.length, 'One refund was made twice', keys);
  must(
    sent.every((one) => one.currency === terms.currency),
    'Sent in another currency',
    sent,
  );
  if (meddled.refunded.has(id) || !held.has(status) === (status !== FundingStatus.RELEASED)) return;
  const released = status === FundingStatus.RELEASED ? feeMinor + netMinor : seen.heldMinor;
  must(released + refundedMinor + lostMinor === amountMinor, 'The parts do not make the whole', seen);
}

interface Decision {
  id: string;
  fundingId: string;
  releasedMinor: number;
  refundedMinor: number;
}

/** What was decided is what came of it, where nobody beside us and no bank took of it. */
async function proveDecisions(world: HistoryWorld, all: readonly Seen[], meddled: Meddled): Promise<void> {
  const decisions = await world.books.postgres.query<Decision & Record<string, unknown>>(
    `SELECT id, funding_id AS "fundingId", released_minor AS "releasedMinor", refunded_minor AS "refundedMinor"
     FROM dispute WHERE contract_id = $1 AND status = 'SETTLED' AND decided_by IN ('STAFF', 'HIRER', 'WORKER')`,
    [world.contractId],
  );
  const disputed = new Set(
    world.bank.truth.disputes.flatMap((one) => (one.moves.length > 0 ? [one.paymentIntentId] : [])),
  );
  for (const { id, fundingId, releasedMinor, refundedMinor } of decisions) {
    const seen = all.find((one) => one.id === fundingId);
    must(seen?.decidedBy === id, 'A decision was decided over', { id, seen });
    const { payments } = world.bank.truth;
    const isAsked = payments.some((one) => one.fundingId === fundingId && disputed.has(one.paymentIntentId));
    if (!seen || meddled.refunded.has(fundingId) || isAsked) continue;
    const { status, feeMinor, netMinor } = seen;
    const came = status === FundingStatus.RELEASED ? feeMinor + netMinor : 0;
    must(came === releasedMinor && seen.refundedMinor === refundedMinor, 'Decided otherwise', {
      id,
      releasedMinor,
      seen,
    });
  }
}
