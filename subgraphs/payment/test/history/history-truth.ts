import type { PaymentState } from '../../src/stripe/provider.stripe';
import type { Step } from './history-script';
import { latestOf } from './history-work';
import type { HistoryWorld } from './history-world';

/** Fundings whose payments somebody beside us gave back in part, took a transfer back of, or whose refund came back. */
export interface Meddled {
  refunded: Set<string>;
  reversed: boolean;
}

interface Scene {
  world: HistoryWorld;
  step: Step;
  meddled: Meddled;
  payment: PaymentState | undefined;
}
type Move = (scene: Scene) => void;

const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
  items[which % Math.max(1, items.length)];
const part = (amountMinor: number, share: number): number => Math.floor((amountMinor * share) / 1_000);
const disputeOf = ({ world, step }: Scene) => pick(world.bank.truth.disputes, step.which);
const paid = ({ payment }: Scene) => (payment?.status === 'SUCCEEDED' ? payment : undefined);

const bank: Record<string, Move> = {
  bankAsks: (scene) => {
    const payment = paid(scene);
    const { world, step } = scene;
    const amountMinor = payment ? Math.max(1, part(world.bank.leftOf(payment), step.share)) : 0;
    if (!payment || amountMinor > world.bank.leftOf(payment)) return;
    world.bank.asksBack(payment, amountMinor, step.oneKey ? 'CHARGEBACK' : 'INQUIRY');
  },
  /** The money leaves; an inquiry becomes a chargeback by that, where it was not. */
  bankTakes: (scene) => {
    const dispute = disputeOf(scene);
    const { world } = scene;
    if (!dispute || dispute.moves.length > 0 || dispute.status === 'CLOSED' || dispute.status === 'WON') return;
    if (dispute.kind === 'INQUIRY') {
      const payment = world.bank.truth.payments.find((one) => one.paymentIntentId === dispute.paymentIntentId);
      if (!payment || dispute.amountMinor > world.bank.leftOf(payment)) return;
      dispute.kind = 'CHARGEBACK';
    }
    world.bank.takes(dispute, scene.step.byHirer ? 1_500 : 0);
  },
  /** Decided, and perhaps decided anew. */
  bankDecides: (scene) => {
    const dispute = disputeOf(scene);
    const { world, step } = scene;
    if (!dispute) return;
    if (dispute.kind === 'INQUIRY') {
      dispute.status = 'CLOSED';
      return;
    }
    const isAway = dispute.moves.reduce((sum, { amountMinor }) => sum + amountMinor, 0) < 0;
    if (step.share % 3 === 0) dispute.status = 'UNDER_REVIEW';
    else if (step.byHirer && dispute.status !== 'WON') {
      dispute.status = 'LOST';
      if (!isAway) world.bank.takes(dispute, 0);
    } else {
      dispute.status = 'WON';
      if (isAway) world.bank.returns(dispute);
    }
  },
  warns: (scene) => {
    const payment = paid(scene);
    if (payment) scene.world.bank.suspects(payment);
  },
  warningEnds: ({ world, step }) => {
    const warning = pick(world.bank.truth.warnings, step.which);
    if (warning) warning.actionable = false;
  },
};

const stripe: Record<string, Move> = {
  payBeside: ({ world, step, payment }) => {
    if (!payment?.fundingId) return;
    const amountMinor = payment.amountMinor + (step.oneKey ? 0 : 1 + step.share);
    world.bank.pays(payment.fundingId, amountMinor, payment.currency);
  },
  refundOutside: (scene) => {
    const payment = paid(scene);
    const { world, step, meddled } = scene;
    const amountMinor = payment ? part(world.bank.leftOf(payment), step.share) : 0;
    if (!payment?.fundingId || amountMinor <= 0) return;
    meddled.refunded.add(payment.fundingId);
    world.bank.givesBack(payment, amountMinor);
  },
  refundFails: (scene) => {
    const payment = paid(scene);
    if (payment?.fundingId && scene.world.bank.failsRefund(payment)) scene.meddled.refunded.add(payment.fundingId);
  },
  reverseOutside: ({ world, step, meddled }) => {
    const { bank: at } = world;
    const sent = pick(at.truth.transfers, step.which);
    if (!sent) return;
    const back = at.truth.reversals.filter((one) => one.transferId === sent.id);
    const left = sent.amountMinor - back.reduce((sum, one) => sum + one.amountMinor, 0);
    const amountMinor = part(Math.min(left, at.onAccount(sent.currency)), step.share);
    if (amountMinor <= 0) return;
    meddled.reversed = true;
    at.reverses(sent.id, amountMinor, sent.currency);
  },
  ready: ({ world, step }) => void (world.bank.isReady = step.byHirer || !world.bank.isReady),
  payout: ({ world, step }) => world.bank.paysOut(step.share, world.terms.currency),
  payoutGoesOn: ({ world, step }) => world.bank.payoutGoesOn(step.which, false),
  payoutFails: ({ world, step }) => world.bank.payoutGoesOn(step.which, true),
};

/** The hirer at the payment page. */
async function atThePage(world: HistoryWorld, step: Step): Promise<void> {
  const page = pick(
    world.bank.pages.filter(({ status }) => status === 'open'),
    step.which,
  );
  const index = page ? await indexOf(world, page.fundingId) : -1;
  const amountMinor = world.terms.amounts[index];
  if (!page || amountMinor === undefined) return;
  const payment = world.bank.paymentOn(page, amountMinor, world.terms.currency);
  if (step.move === 'decline') return world.bank.declines(payment);
  payment.status = step.move === 'process' ? 'PROCESSING' : 'SUCCEEDED';
  page.status = 'complete';
}

async function indexOf(world: HistoryWorld, fundingId: string): Promise<number> {
  const text = 'SELECT milestone_id AS id FROM funding WHERE id = $1';
  const [row] = await world.books.postgres.query<{ id: string }>(text, [fundingId]);
  return row ? world.milestoneIds.indexOf(row.id) : -1;
}

/** A payment that had begun arrives. */
function begunArrives(world: HistoryWorld): void {
  const begun = world.bank.truth.payments.find(({ status }) => status === 'PROCESSING');
  if (begun) begun.status = 'SUCCEEDED';
}

/** What came beside a payment goes back by itself: whoever meddles with that is a case for the comparison with Stripe. */
const ofHeldAlone: ReadonlySet<string> = new Set(['refundOutside', 'refundFails']);

/** What happens at Stripe and at the banks, of which nobody has told us yet. */
export async function happens(world: HistoryWorld, step: Step, meddled: Meddled): Promise<void> {
  if (step.move === 'pay' && step.times > 1) begunArrives(world);
  if (step.move === 'pay' || step.move === 'process' || step.move === 'decline') return atThePage(world, step);
  const move = { ...bank, ...stripe }[step.move];
  if (!move) throw new Error(`No such move: ${step.move}`);
  const milestoneId = world.milestoneIds[step.which % world.milestoneIds.length] ?? '';
  const funding = await latestOf(world, milestoneId);
  const ofFunding = world.bank.truth.payments.filter(({ fundingId }) => fundingId === funding?.id);
  const payment =
    ofFunding.find(({ paymentIntentId }) => paymentIntentId === funding?.paymentIntentId) ??
    (ofHeldAlone.has(step.move) ? undefined : ofFunding[0]);
  move({ world, step, meddled, payment });
}
