import type { DisputePartsFragment } from '../../gql/graphql';
import { nameOr } from '../../lib/names';
import { formatMoment, fromNow, isPast } from '../../lib/time';

type Settlement = NonNullable<DisputePartsFragment['settlement']>;

/** Where a dispute stands and whose turn it is, in plain words. */
export interface DisputeStep {
  turn: 'yours' | 'theirs' | 'nobody';
  title: string;
  text: string;
}

/** The side that did not open the dispute; undefined while it cannot be told. */
export function otherSide({ openedBy, hirer, worker }: Pick<DisputePartsFragment, 'openedBy' | 'hirer' | 'worker'>) {
  if (!openedBy) return undefined;
  return openedBy.id === hirer?.id ? worker : hirer;
}

export function disputeStep(dispute: DisputePartsFragment): DisputeStep {
  switch (dispute.status) {
    case 'AWAITING_ANSWER':
      return awaiting(dispute);
    case 'IN_REVIEW':
      return review(dispute);
    case 'SETTLED':
      return {
        turn: 'nobody',
        title: 'This dispute is settled',
        text: dispute.settlement
          ? settledWords(dispute, dispute.settlement)
          : 'The money has gone where it was decided.',
      };
    case 'WITHDRAWN':
      return {
        turn: 'nobody',
        title: `${nameOr(dispute.openedBy, 'Whoever opened it')} took this dispute back`,
        text: 'The work goes on as before, and the money stays held for it.',
      };
  }
}

function awaiting(dispute: DisputePartsFragment): DisputeStep {
  if (dispute.viewerMay.includes('ANSWER')) {
    return {
      turn: 'yours',
      title: 'Say how you see it',
      text: `Answer by ${formatMoment(dispute.answerBy)} (${fromNow(dispute.answerBy)}). After that Kelmah decides without your answer. ${stays(dispute)}`,
    };
  }
  if (isPast(dispute.answerBy)) return review(dispute);
  return {
    turn: 'theirs',
    title: `${nameOr(otherSide(dispute), 'The other side')} is asked for an answer`,
    text: `Until ${formatMoment(dispute.answerBy)} (${fromNow(dispute.answerBy)}). Then Kelmah decides, with or without it. ${stays(dispute)}`,
  };
}

function review(dispute: DisputePartsFragment): DisputeStep {
  const unanswered = dispute.wantedByOther ? '' : 'There was no answer in time. ';
  return {
    turn: 'theirs',
    title: 'Kelmah reads both sides and decides',
    text: `${unanswered}Both sides can still add evidence. ${stays(dispute)}`,
  };
}

const stays = ({ amount }: DisputePartsFragment) => `${amount.display} stays held until then.`;

/** Where the money went, in full sentences. */
export function settledWords(
  { hirer, worker }: Pick<DisputePartsFragment, 'hirer' | 'worker'>,
  { outcome, released, refunded, net, fee }: Settlement,
): string {
  const back = `${refunded.display} goes back to ${nameOr(hirer, 'the hirer')}’s card.`;
  const paid = `${released.display} goes to ${nameOr(worker, 'the worker')}: ${net.display} after the fee of ${fee.display}.`;
  if (outcome === 'REFUND') return back;
  return outcome === 'RELEASE' ? paid : `${paid} ${back}`;
}
