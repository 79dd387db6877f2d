import { hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoMilestone, DemoSubmission } from '@kelmah/kit/demo/demo-data';
import { derivedId } from '@kelmah/kit/ids/ids';
import { idAt } from './ids';
import type { ContractPlan } from './job-plans';
import type { Random } from './random';
import { earlier, later, plus } from './times';

/** Hours that a hirer has to look at what was handed in. */
export const reviewHours = 72;

const notes = [
  'Finished as agreed. Please look at it while I am still on site.',
  'Done and tested. I left the test sheet with the caretaker.',
  'This part is ready. The site is swept.',
  'Finished this afternoon; I can show you tomorrow morning.',
  'All done, one small thing was more work than we thought, no extra cost.',
];
const wishes = [
  'The corner by the window is not straight, please do it again.',
  'One joint still drips. Please see to it, then I approve.',
  'Please clear the rubbish behind the house first.',
  'The colour on the left side is different in the morning light.',
];

export const plannedMilestone = (
  contractId: string,
  position: number,
  title: string,
  amountMinor: number,
): DemoMilestone => ({
  id: derivedId('milestone', contractId, String(position)),
  position,
  title,
  amountMinor,
  status: 'PLANNED',
  fundingId: null,
  fundedAt: null,
  startedAt: null,
  submissions: [],
  submittedAt: null,
  reviewDueAt: null,
  approvedAt: null,
  approvedBy: null,
  paidAt: null,
});

interface Stretch {
  from: Date;
  until: Date;
}

const within = ({ from, until }: Stretch, share: number): Date =>
  plus(from, (until.getTime() - from.getTime()) * share);

/** The stretches of time in which one milestone after the other was worked on. */
const stretches = ({ from, until }: Stretch, count: number): Stretch[] =>
  Array.from({ length: count }, (_, index) => ({
    from: within({ from, until }, index / count),
    until: within({ from, until }, (index + 1) / count),
  }));

function funded(milestone: DemoMilestone, fundedAt: Date, random: Random): DemoMilestone {
  return { ...milestone, status: 'FUNDED', fundingId: idAt('funding', plus(fundedAt, -4 * minute), random), fundedAt };
}

function submission(submittedAt: Date, random: Random): DemoSubmission {
  return { note: random.pick(notes), submittedAt, changesRequested: null, changesRequestedAt: null };
}

const handedIn = (milestone: DemoMilestone, submittedAt: Date, submissions: DemoSubmission[]): DemoMilestone => ({
  ...milestone,
  ...{ status: 'SUBMITTED', submissions, submittedAt },
  reviewDueAt: plus(submittedAt, reviewHours * hour),
});

/** A milestone from the payment to the worker's money, within a stretch of time. */
function paid(milestone: DemoMilestone, stretch: Stretch, random: Random): DemoMilestone {
  const begun = { ...funded(milestone, within(stretch, 0.06), random), startedAt: within(stretch, 0.15) };
  const submittedAt = within(stretch, 0.7);
  const given = submission(submittedAt, random);
  const asked = { ...given, changesRequested: random.pick(wishes), changesRequestedAt: within(stretch, 0.74) };
  const submissions = random.chance(0.2) ? [asked, submission(within(stretch, 0.8), random)] : [given];
  const last = submissions.at(-1)?.submittedAt ?? submittedAt;
  const dueAt = plus(last, reviewHours * hour);
  const byHirer = earlier(within(stretch, 0.96), plus(last, random.int(2, 60) * hour));
  const byClock = dueAt < within(stretch, 0.99) && random.chance(0.4);
  const approvedAt = byClock ? dueAt : byHirer;
  return {
    ...handedIn(begun, last, submissions),
    status: 'PAID',
    approvedAt,
    approvedBy: byClock ? 'CLOCK' : 'HIRER',
    paidAt: plus(approvedAt, random.int(4, 40) * 1_000),
  };
}

/** All milestones, paid one after the other. */
export function inFullBy(milestones: readonly DemoMilestone[], stretch: Stretch, random: Random): DemoMilestone[] {
  const parts = stretches(stretch, milestones.length);
  return milestones.map((milestone, index) => paid(milestone, parts[index] ?? stretch, random));
}

/** The milestones of a contract that is under way: some paid, one somewhere in between, the rest to come. */
export function progressed(
  milestones: readonly DemoMilestone[],
  { paid: paidCount = 0, current = 'PLANNED' }: ContractPlan,
  { from, now }: { from: Date; now: Date },
  random: Random,
): DemoMilestone[] {
  const done = Math.min(paidCount, milestones.length - 1);
  const parts = stretches({ from, until: plus(now, -10 * minute) }, done + 1);
  return milestones.map((milestone, index) => {
    const part = parts[index];
    if (!part || index > done) return milestone;
    return index < done ? paid(milestone, part, random) : broughtTo(milestone, current, part, random);
  });
}

function broughtTo(
  milestone: DemoMilestone,
  status: ContractPlan['current'],
  stretch: Stretch,
  random: Random,
): DemoMilestone {
  if (status === 'PLANNED' || status === undefined) return milestone;
  const held = funded(milestone, within(stretch, 0.1), random);
  if (status === 'FUNDED') return held;
  const begun: DemoMilestone = { ...held, status: 'IN_PROGRESS', startedAt: within(stretch, 0.25) };
  if (status === 'IN_PROGRESS') return begun;
  // Not longer ago than the hirer's time to look, or the clock would have approved it.
  const submittedAt = later(within(stretch, 0.4), plus(stretch.until, -random.int(3, 30) * hour));
  const given = submission(submittedAt, random);
  if (status === 'SUBMITTED') return handedIn(begun, submittedAt, [given]);
  const answeredAt = within({ from: submittedAt, until: stretch.until }, 0.7);
  if (status === 'APPROVED') {
    return { ...handedIn(begun, submittedAt, [given]), status, approvedAt: answeredAt, approvedBy: 'HIRER' };
  }
  const asked = { ...given, changesRequested: random.pick(wishes), changesRequestedAt: answeredAt };
  return { ...handedIn(begun, submittedAt, [asked]), status, reviewDueAt: null };
}
