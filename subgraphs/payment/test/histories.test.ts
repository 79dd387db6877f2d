import { newId } from '@kelmah/kit/ids/ids';
import { splitFee } from '@kelmah/kit/money/money';
import fc from 'fast-check';
import { insertContract, markCancelled } from '../src/contract/contract.store';
import { applyPayment, callOff } from '../src/funding/arrival.service';
import { checkoutPlans } from '../src/funding/checkout.service';
import { FundingStatus } from '../src/funding/funding.states';
import {
  findFundings,
  insertFunding,
  lockFunding,
  lockOpenFundings,
  type FundingRow,
} from '../src/funding/funding.store';
import { applyRefund, beginRefund, makeRefund } from '../src/funding/refund.service';
import { approveMilestone, resumeRelease, sendTransfer } from '../src/funding/release.service';
import { makeSurplusRefund } from '../src/funding/surplus.service';
import { verifyLedger } from '../src/ledger/verify.service';
import { endOperation, type Operation } from '../src/operation/operation.store';
import { anyHandler } from '../src/operation/operation.worker';
import type { Provider } from '../src/stripe/stripe.stripe';
import { openBooks, type Books } from './books';
import { silence } from './stage';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

// Histories meet what a person should look at on purpose.
const logger = silence;
const plans = checkoutPlans('http://127.0.0.1:5173');
const nobody = {} as Provider;
const handlers = {
  TRANSFER: anyHandler(sendTransfer(nobody)),
  REFUND: anyHandler(makeRefund(nobody, logger)),
  RETURN_SURPLUS: anyHandler(makeSurplusRefund(nobody, logger)),
};

interface World {
  contractId: string;
  fundingIds: string[];
  milestoneIds: string[];
  currency: string;
}

const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 3 });
const step = fc.record({
  move: fc.constantFrom(
    'pay',
    'pay',
    'pay',
    'decline',
    'process',
    'payElse',
    'payWrong',
    'approve',
    'approve',
    'refund',
    'refund',
    'callOff',
    'outcome',
    'outcome',
    'outcome',
    'outcome',
    'refuse',
    'bankSendsBack',
  ),
  which: fc.nat(2),
  twice: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function aWorld(parts: number[], currency: string, feeBasisPoints: number, ready: boolean): Promise<World> {
  const [contractId, hirerId, workerId] = [newId('contract'), newId('user'), newId('user')];
  const milestones = parts.map((amountMinor, index) => ({
    id: newId('milestone'),
    title: 'Part',
    position: index + 1,
    amountMinor,
  }));
  return books.units.inOne(async (unit) => {
    const terms = { id: contractId, title: 'Work', hirerId, workerId, currency, feeBasisPoints, activatedAt: unit.now };
    await insertContract(unit, terms, milestones);
    if (ready) {
      await unit.query(
        `INSERT INTO payout_account (id, user_id, stripe_account_id, status, created_at) VALUES ($1, $2, $1, 'READY', $3)`,
        [newId('payoutAccount'), workerId, unit.now],
      );
    }
    const fundingIds: string[] = [];
    for (const { id: milestoneId, amountMinor } of milestones) {
      const { fee, net } = splitFee({ amountMinor, currency }, feeBasisPoints);
      const split = { amountMinor, feeMinor: fee.amountMinor, netMinor: net.amountMinor };
      const id = newId('funding');
      const people = { contractId, hirerId, workerId, currency };
      await insertFunding(unit, { id, milestoneId, ...people, ...split, createdAt: unit.now, lookAt: null });
      fundingIds.push(id);
    }
    return { contractId, fundingIds, milestoneIds: milestones.map(({ id }) => id), currency };
  });
}

const paymentOf = (id: string, funding: FundingRow, amountMinor = funding.amountMinor) => ({
  paymentIntentId: id,
  status: 'SUCCEEDED' as const,
  amountMinor,
  currency: funding.currency,
  fundingId: funding.id,
  chargeId: `ch_${id}`,
  decline: undefined,
});

/** What Stripe or a person does at one step; whatever cannot be done at that moment changes nothing. */
async function take(world: World, { move, which }: Step): Promise<void> {
  const index = which % world.fundingIds.length;
  const [fundingId = '', milestoneId = ''] = [world.fundingIds[index], world.milestoneIds[index]];
  await books.units.inOne(async (unit) => {
    const funding = await lockFunding(unit, fundingId);
    if (!funding) throw new Error('No funding');
    const pay = (id: string, amount?: number) => applyPayment(unit, fundingId, paymentOf(id, funding, amount), logger);
    switch (move) {
      case 'pay':
        return pay(`pi_${fundingId}`);
      case 'payElse':
        return pay(`pi_else_${fundingId}`);
      case 'payWrong':
        return pay(`pi_wrong_${fundingId}`, funding.amountMinor + 1);
      case 'decline':
      case 'process': {
        const waits = move === 'decline' ? ('DECLINED' as const) : ('PROCESSING' as const);
        const decline = { attempt: `ch_${fundingId}`, message: 'Declined' };
        return applyPayment(
          unit,
          fundingId,
          { ...paymentOf(`pi_${fundingId}`, funding), status: waits, decline },
          logger,
        );
      }
      case 'approve':
        return approveMilestone(unit, milestoneId, unit.now, logger);
      case 'refund':
        if (funding.status === FundingStatus.HELD)
          await beginRefund(unit, funding, { userId: funding.hirerId, reason: 'Stop' });
        return;
      case 'callOff':
        await markCancelled(unit, world.contractId, unit.now);
        for (const open of await lockOpenFundings(unit, world.contractId)) await callOff(unit, open, plans);
        return;
      case 'bankSendsBack': {
        const { refundId, paymentIntentId, amountMinor } = funding;
        if (refundId === null || paymentIntentId === null) return;
        return applyRefund(
          unit,
          fundingId,
          { refundId, paymentIntentId, amountMinor, status: 'FAILED', fundingId },
          logger,
        );
      }
      default:
        return resumeRelease(unit, fundingId);
    }
  });
  if (move === 'outcome' || move === 'refuse') await settleOne(world, move === 'outcome');
}

/** Ends one of the operations that wait, as their worker does: with Stripe's yes or its no. */
async function settleOne(world: World, yes: boolean): Promise<void> {
  const [operation] = await books.postgres.query<Operation>(
    `SELECT id, kind, subject, number, request FROM operation
     WHERE status = 'PLANNED' AND kind IN ('TRANSFER', 'REFUND', 'RETURN_SURPLUS')
       AND (subject = ANY($1) OR request->>'fundingId' = ANY($1)) ORDER BY id LIMIT 1`,
    [world.fundingIds],
  );
  if (!operation) return;
  const handler = handlers[operation.kind as keyof typeof handlers];
  const { paymentIntentId, amountMinor } = operation.request as { paymentIntentId?: string; amountMinor: number };
  const outcome =
    operation.kind === 'TRANSFER'
      ? `tr_${operation.id}`
      : { refundId: `re_${operation.id}`, paymentIntentId, amountMinor, status: 'SUCCEEDED' };
  await books.units.inOne(async (unit) => {
    if (!(await endOperation(unit, operation.id, { status: yes ? 'DONE' : 'REFUSED', now: unit.now }))) return;
    if (yes) await handler.record(unit, operation, outcome);
    else await handler.refused(unit, operation, Object.assign(new Error('No'), { code: undefined }));
  });
}

const platformKinds = ['PLATFORM_BALANCE', 'FEE_REVENUE', 'HELD', 'OWED_TO_HIRER'];

/** What must be true of the books at any moment, from what the fundings say alone. */
async function proveBooks(world: World): Promise<void> {
  const fundings = await findFundings(books.postgres, world.fundingIds);
  for (const funding of fundings) {
    const rows = await books.postgres.query<{ kind: string; account: string; sum: number }>(
      `SELECT booked.kind, account.kind AS account, sum(entry.amount_minor)::bigint AS sum FROM ledger_entry entry
       JOIN ledger_account account ON account.id = entry.account_id
       JOIN ledger_transaction booked ON booked.id = entry.transaction_id WHERE booked.funding_id = $1 GROUP BY 1, 2`,
      [funding.id],
    );
    const balance = (account: string) =>
      rows.filter((row) => row.account === account).reduce((sum, row) => sum + row.sum, 0);
    const kinds = new Set(rows.map(({ kind }) => kind));
    const holds = [FundingStatus.HELD, FundingStatus.RELEASING, FundingStatus.REFUNDING].includes(funding.status);
    const released = funding.status === FundingStatus.RELEASED;
    expect([funding.status, balance('HELD')]).toEqual([funding.status, holds ? -funding.amountMinor : 0]);
    expect(balance('FEE_REVENUE')).toBe(released ? 0 - funding.feeMinor : 0);
    expect(balance('WORKER_AVAILABLE')).toBe(released ? funding.netMinor : 0);
    expect([...kinds].filter((kind) => kind === 'RELEASE' || kind === 'REFUND').length).toBeLessThanOrEqual(1);
    expect(kinds.has('RELEASE')).toBe(released);
    expect(
      platformKinds.reduce((sum, kind) => sum + balance(kind), 0) +
        balance('WORKER_AVAILABLE') +
        balance('WORKER_EARNED'),
    ).toBe(0);
  }
}

it('whatever happens in whatever order, the books are right and no money goes two ways', async () => {
  const history = fc.record({
    parts: amounts,
    currency: fc.constantFrom('GHS', 'USD', 'JPY'),
    feeBasisPoints: fc.constantFrom(0, 1, 333, 1_000, 9_999, 10_000),
    ready: fc.boolean(),
    steps: fc.array(step, { maxLength: 25 }),
  });
  await fc.assert(
    fc.asyncProperty(history, async ({ parts, currency, feeBasisPoints, ready, steps }) => {
      const world = await aWorld(parts, currency, feeBasisPoints, ready);
      for (const one of steps) {
        await take(world, one);
        if (one.twice) await take(world, one);
        await proveBooks(world);
      }
    }),
    { numRuns: 40 },
  );
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
}, 120_000);
