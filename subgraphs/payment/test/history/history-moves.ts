import { hour } from '@kelmah/kit/clock/clock';
import { Fault } from '@kelmah/kit/errors/fault';
import { newId } from '@kelmah/kit/ids/ids';
import { findChargebacksOf, type ChargebackRow } from '../../src/chargeback/chargeback.store';
import { disputesOfContracts } from '../../src/dispute/dispute.store';
import type { FundingRow } from '../../src/funding/funding.store';
import { partsOf } from '../../src/ledger/funding-parts.store';
import { hearNews, lookLate, newsArrives } from './history-news';
import type { Step } from './history-script';
import type { HistoryWorld } from './history-world';
import { fundingsOf, latestOf, workIsDone } from './history-work';

/** What the moves of a history look at: one milestone of it, as it stands. */
interface Scene {
  world: HistoryWorld;
  step: Step;
  milestoneId: string;
  amountMinor: number;
  /** The latest funding of the milestone. */
  funding(): Promise<FundingRow | undefined>;
  keyed(): { idempotencyKey: string };
}
type Move = (scene: Scene) => Promise<unknown>;

const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
  items[which % Math.max(1, items.length)];

async function heldOf({ world, funding }: Scene): Promise<number> {
  const latest = await funding();
  return latest ? (await partsOf(world.books.postgres, latest.id)).heldMinor : 0;
}

async function heldShare(scene: Scene) {
  const { world, step } = scene;
  const heldMinor = await heldOf(scene);
  return { amountMinor: Math.floor((heldMinor * step.share) / 1_000), currency: world.terms.currency };
}

const factsOf = ({ world, milestoneId, amountMinor }: Scene) => ({
  ...{ milestoneId, contractId: world.contractId, title: 'Part', contractTitle: 'A wall', position: 1 },
  ...{ hirerId: world.hirer.userId, workerId: world.worker.userId, amountMinor, currency: world.terms.currency },
});

const contractOf = ({ contractId, hirer, worker, terms: { amounts, currency } }: HistoryWorld) => ({
  ...{ contractId, jobId: newId('job'), applicationId: newId('application'), title: 'A wall', currency },
  ...{ hirerId: hirer.userId, workerId: worker.userId, amountMinor: amounts.reduce((sum, one) => sum + one, 0) },
});

const people: Record<string, Move> = {
  fund: ({ world, milestoneId, keyed }) =>
    world.services.fundings.fundMilestone(world.hirer, { milestoneId, ...keyed() }).catch((error: unknown) => {
      // Stripe did not answer: they come back later.
      if (!(error instanceof Fault)) throw error;
    }),
  start: (scene) => scene.world.hears('milestone.started', scene.milestoneId, factsOf(scene), scene.step.times),
  approve: (scene) => {
    const approvedBy = scene.step.byHirer ? 'HIRER' : 'CLOCK';
    return scene.world.hears(
      'milestone.approved',
      scene.milestoneId,
      { ...factsOf(scene), approvedBy },
      scene.step.times,
    );
  },
  refund: async ({ world, step, funding, keyed }) => {
    const viewer = step.byHirer ? world.hirer : world.worker;
    const wish = { fundingId: (await funding())?.id ?? newId('funding'), reason: 'We agreed to stop.', ...keyed() };
    return world.services.fundings.refundFunding(viewer, wish);
  },
  callOff: ({ world, step }) => world.hears('contract.cancelled', world.contractId, contractOf(world), step.times),
  terminate: async (scene) => {
    const { world, step, milestoneId } = scene;
    const { amountMinor: refundedMinor } = await heldShare(scene);
    const heldMinor = await heldOf(scene);
    const settlement = { milestoneId, releasedMinor: heldMinor - refundedMinor, refundedMinor };
    const settlements = heldMinor > 0 ? [settlement] : [];
    await world.hears('contract.terminated', world.contractId, { ...contractOf(world), settlements }, step.times);
  },
};

async function inDispute(scene: Scene) {
  const all = await disputesOfContracts(scene.world.books.postgres, [scene.world.contractId]);
  const own = all.filter(({ milestoneId }) => milestoneId === scene.milestoneId);
  const named = { disputeId: own.at(-1)?.id ?? newId('dispute') };
  const refundWanted = await heldShare(scene);
  return { named, said: { story: 'It is not what was agreed on.', refundWanted } };
}
const sideOf = ({ world, step }: Scene) => (step.byHirer ? world.hirer : world.worker);

const quarrel: Record<string, Move> = {
  open: async (scene) => {
    const { said } = await inDispute(scene);
    const { milestoneId, keyed, world } = scene;
    return world.services.disputes.open(sideOf(scene), { milestoneId, reason: 'OTHER', ...said, ...keyed() });
  },
  answer: async (scene) => {
    const { named, said } = await inDispute(scene);
    return scene.world.services.disputes.answer(sideOf(scene), { ...named, ...said, ...scene.keyed() });
  },
  evidence: async (scene) => {
    const { named } = await inDispute(scene);
    return scene.world.services.disputes.addEvidence(sideOf(scene), { ...named, text: 'See this.', ...scene.keyed() });
  },
  withdraw: async (scene) => scene.world.services.disputes.withdraw(sideOf(scene), (await inDispute(scene)).named),
  concede: async (scene) => scene.world.services.disputes.concede(sideOf(scene), (await inDispute(scene)).named),
  settle: async (scene) => {
    const { named, said } = await inDispute(scene);
    const { world, step, keyed } = scene;
    const decision = { refunded: said.refundWanted, reason: 'As it is: fair.', endsContract: step.oneKey };
    return world.services.disputes.settle(world.staff, { ...named, ...decision, ...keyed() });
  },
};

async function chargebackFor({ world, step }: Scene, isWarning: boolean): Promise<ChargebackRow | undefined> {
  const ids = (await fundingsOf(world)).map(({ id }) => id);
  const all = await findChargebacksOf(world.books.postgres, ids);
  const kind = all.filter((row) => (row.kind === 'FRAUD_WARNING') === isWarning);
  return pick(kind, step.which);
}

const staff: Record<string, Move> = {
  submitEvidence: async (scene) => {
    const { world, keyed } = scene;
    const row = await chargebackFor(scene, false);
    const said = { text: 'The wall stands; see the photographs.', uploadIds: [], ...keyed() };
    if (row) await world.services.chargebacks.submitEvidence(world.staff, { chargebackId: row.id, ...said });
  },
  acceptChargeback: async (scene) => {
    const row = await chargebackFor(scene, false);
    const { world, keyed } = scene;
    if (row) await world.services.chargebacks.accept(world.staff, { chargebackId: row.id, ...keyed() });
  },
  dismissWarning: async (scene) => {
    const row = await chargebackFor(scene, true);
    if (row) await scene.world.services.chargebacks.dismiss(scene.world.staff, { chargebackId: row.id });
  },
};

const disorder: Record<string, Move> = {
  news: ({ world, step }) => hearNews(world, step.which),
  newsLate: ({ world, step }) => lookLate(world, step.which),
  newsArrives: ({ world, step }) => newsArrives(world, step.which),
  accountNews: ({ world }) => world.services.payouts.lookAtAccount(world.accountAtStripe),
  work: ({ world }) => workIsDone(world),
  clock: async ({ world, step }) => world.clock.advance(step.share * (hour / 10)),
  forgetKeys: async ({ world }) => {
    world.clock.advance(25 * hour);
    world.bank.forgetsKeys();
  },
  fault: async ({ world, step }) => void (world.bank.fault = step.fault),
  die: async ({ world, step }) => void (world.death = step.death),
};

/** What is asked for by people, once or several times at once; the rest happens once. */
const asked = new Set([
  'fund',
  'refund',
  ...Object.keys(quarrel),
  ...Object.keys(staff),
  'news',
  'accountNews',
  'work',
]);
const byUs: Record<string, Move> = { ...people, ...quarrel, ...staff, ...disorder };

/** Takes one step of a history where it is ours; whatever cannot be done at that moment changes nothing. False where it is the bank's. */
export async function take(world: HistoryWorld, step: Step): Promise<boolean> {
  const move = byUs[step.move];
  if (!move) return false;
  const index = step.which % world.milestoneIds.length;
  const milestoneId = world.milestoneIds[index] ?? '';
  const key = newId('request');
  const scene: Scene = {
    ...{ world, step, milestoneId, amountMinor: world.terms.amounts[index] ?? 0 },
    funding: () => latestOf(world, milestoneId),
    keyed: () => ({ idempotencyKey: step.oneKey ? key : newId('request') }),
  };
  const times = asked.has(step.move) ? step.times : 1;
  await Promise.all(Array.from({ length: times }, () => world.survives(() => move(scene))));
  return true;
}
