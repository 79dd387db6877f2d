import { hour } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { splitFee } from '@kelmah/kit/money/money';
import { aPerson } from '@kelmah/kit/testing/graph';
import fc from 'fast-check';
import { insertContract, markStarted } from '../src/contract/contract.store';
import { disputeService, type DisputeService } from '../src/dispute/dispute.service';
import { isOpen } from '../src/dispute/dispute.states';
import { disputesOfContracts, findDueDisputes } from '../src/dispute/dispute.store';
import { bringUpToDate } from '../src/dispute/due-dispute.service';
import { applyPayment } from '../src/funding/arrival.service';
import { FundingStatus } from '../src/funding/funding.states';
import { findFundings, insertFunding, lockFunding } from '../src/funding/funding.store';
import { applyRefund, makeRefund } from '../src/funding/refund.service';
import { approveMilestone, resumeRelease, sendTransfer } from '../src/funding/release.service';
import { partsOf } from '../src/ledger/funding-parts.store';
import { verifyLedger } from '../src/ledger/verify.service';
import { endOperation, type Operation } from '../src/operation/operation.store';
import { anyHandler } from '../src/operation/operation.worker';
import type { Provider } from '../src/stripe/stripe.stripe';
import { nobodyListens } from '../src/work/steps.service';
import { openBooks, type Books } from './books';
import { aJudge } from './dispute-story';
import { silence } from './stage';
import type { Person } from './views';

let books: Books;
let disputes: DisputeService;
beforeAll(async () => {
  books = await openBooks();
  const { postgres, units } = books;
  disputes = disputeService({ postgres, units, step: nobodyListens, answerHours: 48 });
}, 30_000);
afterAll(() => books.stop());

const nobody = {} as Provider;
const handlers = { TRANSFER: anyHandler(sendTransfer(nobody)), REFUND: anyHandler(makeRefund(nobody, silence)) };

interface World {
  hirer: Person;
  worker: Person;
  contractId: string;
  milestoneId: string;
  fundingId: string;
  currency: string;
}

/** Money is held for work that has begun. */
async function heldMoney(amountMinor: number, currency: string, feeBasisPoints: number): Promise<World> {
  const [hirer, worker] = [aPerson('HIRER'), aPerson('WORKER')];
  const [contractId, milestoneId, fundingId] = [newId('contract'), newId('milestone'), newId('funding')];
  const people = { hirerId: hirer.userId, workerId: worker.userId, currency };
  await books.units.inOne(async (unit) => {
    const contract = { id: contractId, title: 'Work', ...people, feeBasisPoints, activatedAt: unit.now };
    await insertContract(unit, contract, [{ id: milestoneId, title: 'Part', position: 1, amountMinor }]);
    await unit.query(
      `INSERT INTO payout_account (id, user_id, stripe_account_id, status, created_at) VALUES ($1, $2, $1, 'READY', $3)`,
      [newId('payoutAccount'), worker.userId, unit.now],
    );
    const { fee, net } = splitFee({ amountMinor, currency }, feeBasisPoints);
    const split = { amountMinor, feeMinor: fee.amountMinor, netMinor: net.amountMinor };
    const ids = { id: fundingId, milestoneId, contractId };
    await insertFunding(unit, { ...ids, ...people, ...split, createdAt: unit.now, lookAt: null });
    const [paymentIntentId, chargeId] = [`pi_${fundingId}`, `ch_${fundingId}`];
    const payment = { paymentIntentId, chargeId, amountMinor, currency, fundingId, decline: undefined };
    await applyPayment(unit, fundingId, { ...payment, status: 'SUCCEEDED' }, silence);
    await markStarted(unit, milestoneId, unit.now);
  });
  return { hirer, worker, contractId, milestoneId, fundingId, currency };
}

const moves = ['open', 'open', 'answer', 'evidence', 'withdraw', 'concede', 'settle', 'settle', 'approve'] as const;
const others = ['clock', 'outside', 'outcome', 'outcome', 'refuse'] as const;
const step = fc.record({
  move: fc.constantFrom(...moves, ...others),
  byHirer: fc.boolean(),
  /** Of 1,000: how much of what there is. */
  share: fc.nat(1_000),
  /** How often the same is asked for at once, by one key or by several. */
  times: fc.constantFrom(1, 1, 2, 3),
  oneKey: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(world: World, { move, byHirer, share, times, oneKey }: Step): Promise<void> {
  const viewer = byHirer ? world.hirer : world.worker;
  const { heldMinor } = await partsOf(books.postgres, world.fundingId);
  const part = { amountMinor: Math.floor((heldMinor * share) / 1_000), currency: world.currency };
  const latest = (await disputesOfContracts(books.postgres, [world.contractId])).at(-1);
  const named = { disputeId: latest?.id ?? newId('dispute') };
  const said = { story: 'It is not what was agreed on.', refundWanted: part };
  const [key, judge] = [newId('request'), aJudge()];
  const keyed = () => ({ idempotencyKey: oneKey ? key : newId('request') });
  const doIt: Record<Step['move'], () => Promise<unknown>> = {
    open: () => disputes.open(viewer, { milestoneId: world.milestoneId, reason: 'OTHER', ...said, ...keyed() }),
    answer: () => disputes.answer(viewer, { ...named, ...said, ...keyed() }),
    evidence: () => disputes.addEvidence(viewer, { ...named, text: 'See this.', ...keyed() }),
    withdraw: () => disputes.withdraw(viewer, named),
    concede: () => disputes.concede(viewer, named),
    settle: () =>
      disputes.settle(judge, { ...named, refunded: part, reason: 'As it is: fair.', endsContract: false, ...keyed() }),
    approve: () => books.units.inOne((unit) => approveMilestone(unit, world.milestoneId, unit.now, silence)),
    clock: () => Promise.resolve(books.clock.advance(share * hour)),
    outside: () => refundedOutside(world, part.amountMinor),
    outcome: () => endOne(world, true),
    refuse: () => endOne(world, false),
  };
  await Promise.all(Array.from({ length: times }, () => doIt[move]()));
}

/** What is not asked for by anybody of us: somebody gives a part back at the provider. */
async function refundedOutside({ fundingId }: World, amountMinor: number): Promise<void> {
  if (amountMinor === 0) return;
  const refund = { refundId: `re_${newId('request')}`, paymentIntentId: `pi_${fundingId}`, amountMinor, fundingId };
  await books.units.inOne(async (unit) => {
    const status = (await lockFunding(unit, fundingId))?.status;
    // While ours is on its way the provider would refuse a second one for the same money.
    if (status !== FundingStatus.HELD && status !== FundingStatus.DISPUTED) return;
    const { heldMinor } = await partsOf(unit, fundingId);
    if (amountMinor <= heldMinor) await applyRefund(unit, fundingId, { ...refund, status: 'SUCCEEDED' }, silence);
  });
}

/** Ends what waits to be asked of the provider, with its yes or its no. False where nothing waits. */
async function endOne({ fundingId }: World, yes: boolean): Promise<boolean> {
  const [operation] = await books.postgres.query<Operation>(
    `SELECT id, kind, subject, number, request FROM operation WHERE status = 'PLANNED' AND subject = $1 LIMIT 1`,
    [fundingId],
  );
  if (!operation) return false;
  const handler = handlers[operation.kind as keyof typeof handlers];
  const request = operation.request as { paymentIntentId?: string; amountMinor: number };
  const refund = { refundId: `re_${operation.id}`, ...request, fundingId, status: 'SUCCEEDED' };
  await books.units.inOne(async (unit) => {
    if (!(await endOperation(unit, operation.id, { status: yes ? 'DONE' : 'REFUSED', now: unit.now }))) return;
    if (yes) await handler.record(unit, operation, operation.kind === 'TRANSFER' ? `tr_${operation.id}` : refund);
    else await handler.refused(unit, operation, Object.assign(new Error('No'), { code: undefined }));
  });
  return true;
}

async function roundsRun(): Promise<void> {
  for (const id of await findDueDisputes(books.postgres, books.clock.now(), 100)) await bringUpToDate(books.units, id);
}

async function fundingOf({ fundingId }: World) {
  const [funding] = await findFundings(books.postgres, [fundingId]);
  if (!funding) throw new Error('No funding');
  return funding;
}

/** What must be true at any moment. */
async function prove(world: World): Promise<void> {
  const funding = await fundingOf(world);
  const all = await disputesOfContracts(books.postgres, [world.contractId]);
  const open = all.filter(({ status }) => isOpen(status));
  expect(open).toHaveLength(funding.status === FundingStatus.DISPUTED ? 1 : 0);
  const { heldMinor } = await partsOf(books.postgres, funding.id);
  const gone = funding.status === FundingStatus.RELEASED || funding.status === FundingStatus.REFUNDED;
  expect(heldMinor).toBe(gone ? 0 : funding.amountMinor - funding.refundedMinor);
  const decisions = all.filter(({ status }) => status === 'SETTLED');
  // Whoever decides first decides for good; what is withdrawn decides nothing.
  expect(decisions.length).toBeLessThanOrEqual(1);
  for (const { releasedMinor, refundedMinor, feeMinor, netMinor, amountMinor } of decisions) {
    expect((releasedMinor ?? NaN) + (refundedMinor ?? NaN)).toBe(amountMinor);
    expect((feeMinor ?? NaN) + (netMinor ?? NaN)).toBe(releasedMinor);
  }
}

/** Once the provider says yes to all that waits, the money is where it was decided that it goes, to the last unit. */
async function proveEnd(world: World): Promise<void> {
  while (await endOne(world, true)) await books.units.inOne((unit) => resumeRelease(unit, world.fundingId));
  await prove(world);
  const funding = await fundingOf(world);
  const all = await disputesOfContracts(books.postgres, [world.contractId]);
  const decision = all.find(({ status }) => status === 'SETTLED');
  if (funding.status === FundingStatus.RELEASED) {
    expect(funding.feeMinor + funding.netMinor + funding.refundedMinor).toBe(funding.amountMinor);
  }
  if (funding.status === FundingStatus.REFUNDED) expect(funding.refundedMinor).toBe(funding.amountMinor);
  if (!decision || decision.decidedBy === 'ELSEWHERE') return;
  expect(funding.decidedBy).toBe(decision.id);
  expect([FundingStatus.RELEASED, FundingStatus.REFUNDED]).toContain(funding.status);
  const released = funding.amountMinor - funding.refundedMinor;
  expect([released, funding.status]).toEqual([
    decision.releasedMinor,
    decision.releasedMinor === 0 ? FundingStatus.REFUNDED : FundingStatus.RELEASED,
  ]);
  if (released > 0) expect([funding.feeMinor, funding.netMinor]).toEqual([decision.feeMinor, decision.netMinor]);
}

it('whatever both sides, staff, the clock and banks do at once, a dispute is decided once and its money follows', async () => {
  const history = fc.record({
    amountMinor: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5_000_000 })),
    currency: fc.constantFrom('GHS', 'USD', 'JPY'),
    feeBasisPoints: fc.constantFrom(0, 333, 1_000, 10_000),
    steps: fc.array(step, { minLength: 1, maxLength: 16 }),
  });
  await fc.assert(
    fc.asyncProperty(history, async ({ amountMinor, currency, feeBasisPoints, steps }) => {
      const world = await heldMoney(amountMinor, currency, feeBasisPoints);
      // Most histories have a dispute, whatever else is in them.
      await take(world, { move: 'open', byHirer: true, share: 500, times: 1, oneKey: true });
      for (const one of steps) {
        await take(world, one);
        await roundsRun();
        await prove(world);
      }
      await proveEnd(world);
    }),
    { numRuns: 150 },
  );
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
}, 180_000);
