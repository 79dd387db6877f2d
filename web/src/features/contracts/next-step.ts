import type { ContractStepFragment, MilestoneStepFragment } from '../../gql/graphql';
import { begin, nameOr } from '../../lib/names';
import { formatMoment, hours } from '../../lib/time';

export type Side = 'hirer' | 'worker';

/** What happens next with a contract, in plain words, and whose turn it is. */
export interface NextStep {
  turn: 'yours' | 'theirs' | 'nobody';
  title: string;
  text: string;
}

const yours = (title: string, text: string): NextStep => ({ turn: 'yours', title: begin(title), text: begin(text) });
const theirs = (title: string, text: string): NextStep => ({ turn: 'theirs', title: begin(title), text: begin(text) });
const nobody = (title: string, text: string): NextStep => ({ turn: 'nobody', title, text });

/** The milestone that matters now: one that somebody must act on before one that only waits to be paid for. */
export function presentMilestone<Milestone extends Pick<MilestoneStepFragment, 'status'>>(
  milestones: readonly Milestone[],
): Milestone | undefined {
  const urgency = ['SUBMITTED', 'CHANGES_REQUESTED', 'IN_PROGRESS', 'FUNDED', 'PLANNED', 'APPROVED'] as const;
  for (const status of urgency) {
    const found = milestones.find((milestone) => milestone.status === status);
    if (found) return found;
  }
  return undefined;
}

/**
 * On which side somebody stands; one of the two who is known and is not they says so too. Undefined while neither can be
 * told.
 */
export function sideOf(
  { hirer, worker }: Pick<ContractStepFragment, 'hirer' | 'worker'>,
  userId: string | undefined,
): Side | undefined {
  if (hirer) return hirer.id === userId ? 'hirer' : 'worker';
  if (worker) return worker.id === userId ? 'worker' : 'hirer';
  return undefined;
}

/** Plain words for what is next, for one of the two sides. */
export function nextStep(contract: ContractStepFragment, side: Side): NextStep {
  const other = side === 'hirer' ? nameOr(contract.worker, 'the worker') : nameOr(contract.hirer, 'the hirer');
  switch (contract.status) {
    case 'DRAFT':
      return side === 'hirer'
        ? yours(
            'Read the terms and sign',
            `Change them first if you must. Then ${other} signs, and the contract is on.`,
          )
        : theirs(`${other} reads the terms and signs first`, 'Read along. You sign after that; we tell you.');
    case 'OFFERED':
      return side === 'worker'
        ? yours('Read the terms and sign', `${other} has signed. When you sign, the contract is on.`)
        : theirs(`${other} reads the terms and signs`, 'You have signed. Nothing is paid before both have.');
    case 'ACTIVE':
      return activeStep(contract, side, other);
    case 'COMPLETED':
      return nobody('This contract is complete', 'Every step is approved and paid. Tell others how it was.');
    case 'CANCELLED':
      return nobody(
        'This contract is cancelled',
        contract.cancelReason ? `The reason: ${contract.cancelReason}` : 'Nobody owes anybody anything.',
      );
    case 'TERMINATED':
      return nobody(
        'This contract ended early',
        [
          contract.terminationReason && `The reason: ${contract.terminationReason}`,
          'What was agreed at its end is done.',
        ]
          .filter(Boolean)
          .join(' '),
      );
    case 'DISPUTED':
      return nobody('This contract is in dispute', 'The money in dispute stays held until it is settled.');
  }
}

function activeStep(contract: ContractStepFragment, side: Side, other: string): NextStep {
  const me = side === 'hirer' ? contract.hirer : contract.worker;
  const { termination } = contract;
  if (termination?.status === 'OPEN' && termination.proposedBy && me && termination.proposedBy.id !== me.id) {
    return yours(`${other} proposes to end the contract`, 'Read how the held money would be parted, and answer.');
  }
  const milestone = presentMilestone(contract.milestones);
  if (milestone === undefined) return nobody('All steps are paid', 'The contract completes by itself.');
  return side === 'hirer' ? hirerStep(milestone, contract, other) : workerStep(milestone, contract, other);
}

function hirerStep(milestone: MilestoneStepFragment, contract: ContractStepFragment, other: string): NextStep {
  const { title, amount } = milestone;
  switch (milestone.status) {
    case 'PLANNED':
      return yours(
        `Pay ${amount.display} for “${title}”`,
        `We hold the money. ${begin(other)} gets it when you approve the work, not before.`,
      );
    case 'FUNDED':
    case 'IN_PROGRESS':
      return theirs(`${other} works on “${title}”`, `${amount.display} is held safely until you approve.`);
    case 'CHANGES_REQUESTED':
      return theirs(`${other} makes the changes to “${title}”`, 'We tell you when it is handed in again.');
    case 'SUBMITTED':
      return yours(
        `Look at “${title}” and approve it`,
        `Or ask for changes. ${dueText(milestone, `It is approved by itself ${hours(contract.reviewHours)} after it was handed in.`)}`,
      );
    default:
      return nobody(`“${title}” is approved`, `The money is on its way to ${other}.`);
  }
}

function workerStep(milestone: MilestoneStepFragment, contract: ContractStepFragment, other: string): NextStep {
  const { title, netToWorker } = milestone;
  switch (milestone.status) {
    case 'PLANNED':
      return theirs(`${other} pays for “${title}”`, 'Do not begin before we tell you that the money is held.');
    case 'FUNDED':
      return yours(`Begin with “${title}”`, `The money is held: ${netToWorker.display} for you when it is approved.`);
    case 'IN_PROGRESS':
      return yours(`Finish “${title}” and hand it in`, `With photos. ${netToWorker.display} is waiting for you.`);
    case 'CHANGES_REQUESTED':
      return yours(`Make the changes to “${title}”`, 'Read what was asked for below, then hand it in again.');
    case 'SUBMITTED':
      return theirs(
        `${other} looks at “${title}”`,
        dueText(milestone, `Without an answer it is approved by itself after ${hours(contract.reviewHours)}.`),
      );
    default:
      return nobody(`“${title}” is approved`, `${netToWorker.display} is on its way to you.`);
  }
}

function dueText({ reviewDueAt }: MilestoneStepFragment, otherwise: string): string {
  return reviewDueAt ? `Without an answer it is approved by itself on ${formatMoment(reviewDueAt)}.` : otherwise;
}
