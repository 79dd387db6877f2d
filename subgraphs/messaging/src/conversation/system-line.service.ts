import { NotYet } from '@kelmah/kit/events/consumer';
import type { EventData, EventRecord, EventType } from '@kelmah/kit/events/event';
import { display } from '@kelmah/kit/money/money';
import type { SystemLine } from '../message/message.service';
import type { ConversationService } from './conversation.service';
import type { ConversationRecord } from './conversation.store';

type Lines = { readonly [Type in EventType]?: (data: EventData<Type>) => SystemLine };

const amount = ({ amountMinor, currency }: { amountMinor: number; currency: string }) =>
  display({ amountMinor, currency });

/** What a conversation tells of an event. The client words it anew from the kind, in the reader's language. */
const lines: Lines = {
  'application.submitted': (data) => ({
    ...{ kind: 'APPLIED', authorId: data.workerId, text: `Applied to “${data.jobTitle}” for ${amount(data)}.` },
  }),
  'application.shortlisted': ({ hirerId }) => ({
    ...{ kind: 'SHORTLISTED', authorId: hirerId, text: 'The application is on the short list.' },
  }),
  'contract.offered': (data) => ({
    ...{ kind: 'CONTRACT_OFFERED', authorId: data.hirerId, text: `A contract for ${amount(data)} is ready to sign.` },
  }),
  'contract.activated': ({ workerId }) => ({
    ...{ kind: 'CONTRACT_ACTIVE', authorId: workerId, text: 'Both have signed the contract.' },
  }),
  'funding.held': (data) => ({
    ...{ kind: 'FUNDED', authorId: data.hirerId, text: `${amount(data)} is paid in and held.` },
  }),
  'milestone.submitted': ({ workerId, title }) => ({
    ...{ kind: 'SUBMITTED', authorId: workerId, text: `“${title}” is handed in.` },
  }),
  'milestone.changes-requested': ({ hirerId, title, note }) => ({
    ...{ kind: 'CHANGES_REQUESTED', authorId: hirerId, text: `Changes to “${title}”, please: ${note}` },
  }),
  'milestone.approved': ({ hirerId, title, approvedBy }) => ({
    kind: 'APPROVED',
    authorId: approvedBy === 'HIRER' ? hirerId : null,
    text: approvedBy === 'HIRER' ? `“${title}” is approved.` : `“${title}” is approved: the time to review is over.`,
  }),
  'funding.released': ({ amountMinor, refundedMinor, currency }) => ({
    kind: 'PAID',
    authorId: null,
    text: `${display({ amountMinor: amountMinor - refundedMinor, currency })} is released to the worker.`,
  }),
  'contract.completed': () => ({
    kind: 'COMPLETED',
    authorId: null,
    text: 'All milestones are paid. Well done, both.',
  }),
  'dispute.opened': ({ openedById, milestoneTitle }) => ({
    kind: 'DISPUTE_OPENED',
    authorId: openedById,
    text: `Opened a dispute about “${milestoneTitle}”. Its money stays where it is.`,
  }),
  'dispute.withdrawn': ({ milestoneTitle }) => ({
    ...{ kind: 'DISPUTE_WITHDRAWN', authorId: null, text: `The dispute about “${milestoneTitle}” was taken back.` },
  }),
  'dispute.settled': ({ milestoneTitle, releasedMinor, refundedMinor, currency }) => ({
    kind: 'DISPUTE_SETTLED',
    authorId: null,
    text: `The dispute about “${milestoneTitle}” is settled. ${partsOf([{ releasedMinor, refundedMinor }], currency)}`,
  }),
  'contract.termination-proposed': ({ proposedById, settlements, currency }) => ({
    kind: 'TERMINATION_PROPOSED',
    authorId: proposedById,
    text: `Proposes to end the contract. ${partsOf(settlements, currency)}`,
  }),
  'contract.terminated': ({ settlements, currency }) => ({
    kind: 'TERMINATED',
    authorId: null,
    text: `The contract has ended. ${partsOf(settlements, currency)}`,
  }),
};

/** Where held money goes; nobody is told of nothing. */
function partsOf(parts: readonly { releasedMinor: number; refundedMinor: number }[], currency: string): string {
  const released = parts.reduce((sum, { releasedMinor }) => sum + releasedMinor, 0);
  const refunded = parts.reduce((sum, { refundedMinor }) => sum + refundedMinor, 0);
  const texts = [
    ...(released > 0 ? [`${display({ amountMinor: released, currency })} to the worker`] : []),
    ...(refunded > 0 ? [`${display({ amountMinor: refunded, currency })} back to the hirer`] : []),
  ];
  return texts.length === 0 ? 'No money is held for it.' : `${texts.join(', ')}.`;
}

export const lineEvents = Object.keys(lines) as EventType[];

export function lineOf(event: EventRecord): SystemLine | undefined {
  const say = lines[event.type] as ((data: unknown) => SystemLine) | undefined;
  return say?.(event.data);
}

/**
 * The conversation that an event belongs to, opened where the event itself says enough to open it.
 * @throws NotYet where it names a contract of which nothing was heard so far.
 */
export async function placeOf(event: EventRecord, conversations: ConversationService): Promise<ConversationRecord> {
  const data = event.data as Partial<EventData<'application.submitted'> & EventData<'contract.activated'>>;
  const { applicationId, jobId, hirerId, workerId, contractId } = data;
  if (applicationId && jobId && hirerId && workerId) {
    const subject = data.jobTitle ?? data.title ?? '';
    const conversation = await conversations.open({ applicationId, jobId, subject, hirerId, workerId });
    if (contractId) await conversations.attachContract(conversation, contractId, data.milestones ?? []);
    return conversation;
  }
  const conversation = contractId === undefined ? null : await conversations.byContract(contractId);
  if (!conversation) throw new NotYet('Nothing is known of this contract yet');
  return conversation;
}
