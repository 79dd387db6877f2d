import type { EventData, EventType } from '@kelmah/kit/events/event';
import { display } from '@kelmah/kit/money/money';
import {
  amount,
  both,
  contractPath,
  contractWords,
  dueText,
  earnings,
  ofMilestone,
  toApplicant,
  toHirer,
  toWorker,
  type NoticeRow,
} from './notice-row.table';
import { troubleNotices } from './trouble-notice.table';

export const notificationKinds = [
  'APPLICATION_RECEIVED',
  'APPLICATION_SHORTLISTED',
  'APPLICATION_ACCEPTED',
  'APPLICATION_DECLINED',
  'CONTRACT_OFFERED',
  'CONTRACT_ACTIVE',
  'CONTRACT_CANCELLED',
  'MILESTONE_FUNDED',
  'MILESTONE_SUBMITTED',
  'CHANGES_REQUESTED',
  'MILESTONE_APPROVED',
  'MILESTONE_PAID',
  'PAYMENT_FAILED',
  'PAYMENT_REFUNDED',
  'PAYOUT_PAID',
  'PAYOUT_FAILED',
  'CONTRACT_COMPLETED',
  'REVIEW_OPENED',
  'NEW_MESSAGE',
  'JOB_EXPIRED',
  'DISPUTE_OPENED',
  'DISPUTE_CHANGED',
  'DISPUTE_SETTLED',
  'CHARGEBACK',
  'TERMINATION_PROPOSED',
  'CONTRACT_TERMINATED',
  'PAYOUT_DETAILS_CHANGED',
  'PAYOUT_REQUIREMENTS_DUE',
  'IDENTITY_DECIDED',
  'SUPPORT_ASKED',
] as const;
export type KindName = (typeof notificationKinds)[number];

/** Of these a person may be told by text message, and is unless they say otherwise: money or a signature waits. */
export const urgentKinds: ReadonlySet<KindName> = new Set([
  'CONTRACT_OFFERED',
  'MILESTONE_SUBMITTED',
  'PAYMENT_FAILED',
  'PAYOUT_FAILED',
  'DISPUTE_OPENED',
  'TERMINATION_PROPOSED',
  'PAYOUT_DETAILS_CHANGED',
]);

/** Of these nobody can choose not to be told: whoever took over an account would begin with that. */
export const alwaysTold: ReadonlySet<KindName> = new Set(['PAYOUT_DETAILS_CHANGED', 'SUPPORT_ASKED']);

/** The ways that are open for a kind where its person has said nothing. */
export const channelsOf = (kind: KindName) => ({ inApp: true, email: true, sms: urgentKinds.has(kind) });

/** Who is told of what, how, in which words, and where it leads. A message is told of by the clock: see `message-notice`. */
export const noticeTable: { readonly [Type in EventType]?: readonly NoticeRow<EventData<Type>>[] } = {
  'application.submitted': [
    {
      ...toHirer,
      kind: 'APPLICATION_RECEIVED',
      template: 'applicationReceived',
      path: ({ jobId }) => `/jobs/${jobId}/applications`,
      words: toApplicant.words,
    },
  ],
  'application.shortlisted': [{ ...toApplicant, kind: 'APPLICATION_SHORTLISTED', template: 'applicationShortlisted' }],
  'application.accepted': [{ ...toApplicant, kind: 'APPLICATION_ACCEPTED', template: 'applicationAccepted' }],
  'application.declined': [{ ...toApplicant, kind: 'APPLICATION_DECLINED', template: 'applicationDeclined' }],
  'contract.offered': [
    { ...toWorker, kind: 'CONTRACT_OFFERED', template: 'contractOffered', path: contractPath, words: contractWords },
  ],
  'contract.activated': both({
    kind: 'CONTRACT_ACTIVE' as const,
    template: 'contractActive' as const,
    path: contractPath,
    words: contractWords,
  }),
  'contract.cancelled': both({
    kind: 'CONTRACT_CANCELLED' as const,
    template: 'contractCancelled' as const,
    path: contractPath,
    words: contractWords,
  }),
  'contract.completed': both({
    kind: 'CONTRACT_COMPLETED' as const,
    template: 'contractCompleted' as const,
    path: contractPath,
    words: contractWords,
  }),
  'milestone.submitted': [
    {
      ...toHirer,
      kind: 'MILESTONE_SUBMITTED',
      template: 'milestoneSubmitted',
      path: contractPath,
      words: (data) => ({ ...ofMilestone(data), due: dueText(data.reviewDueAt) }),
    },
  ],
  'milestone.changes-requested': [
    {
      ...toWorker,
      kind: 'CHANGES_REQUESTED',
      template: 'changesRequested',
      path: contractPath,
      words: (data) => ({ ...ofMilestone(data), note: data.note }),
    },
  ],
  'milestone.approved': [
    { ...toWorker, kind: 'MILESTONE_APPROVED', template: 'milestoneApproved', path: contractPath, words: ofMilestone },
    {
      ...toHirer,
      kind: 'MILESTONE_APPROVED',
      template: 'milestoneApprovedByClock',
      path: contractPath,
      words: ofMilestone,
      only: ({ approvedBy }) => approvedBy === 'CLOCK',
    },
  ],
  'funding.held': [
    {
      ...{ ...toWorker, looksUpContract: true, path: contractPath },
      kind: 'MILESTONE_FUNDED',
      template: 'milestoneFunded',
      words: (data) => ({ amount: amount(data) }),
    },
    {
      ...{ ...toHirer, looksUpContract: true, path: contractPath },
      kind: 'MILESTONE_FUNDED',
      template: 'paymentHeld',
      words: (data) => ({ amount: amount(data) }),
    },
  ],
  'funding.failed': [
    {
      ...{ ...toHirer, looksUpContract: true, path: contractPath },
      kind: 'PAYMENT_FAILED',
      template: 'paymentFailed',
      words: (data) => ({ amount: amount(data), note: data.reason }),
    },
  ],
  'funding.released': [
    {
      ...{ ...toWorker, looksUpContract: true, path: earnings },
      kind: 'MILESTONE_PAID',
      template: 'milestonePaid',
      words: ({ netMinor, feeMinor, currency }) => ({
        amount: display({ amountMinor: netMinor, currency }),
        fee: display({ amountMinor: feeMinor, currency }),
      }),
    },
  ],
  'payout.paid': [
    {
      to: ({ workerId }) => workerId,
      kind: 'PAYOUT_PAID',
      template: 'payoutPaid',
      path: earnings,
      words: (data) => ({ amount: amount(data) }),
    },
  ],
  'payout.failed': [
    {
      to: ({ workerId }) => workerId,
      kind: 'PAYOUT_FAILED',
      template: 'payoutFailed',
      path: earnings,
      words: (data) => ({ amount: amount(data), note: data.reason }),
    },
  ],
  'review.opened': [
    {
      to: ({ subjectId }) => subjectId,
      about: ({ authorId }) => authorId,
      kind: 'REVIEW_OPENED',
      template: 'reviewOpened',
      path: contractPath,
      looksUpContract: true,
      words: () => ({}),
    },
  ],
  'job.expired': [
    {
      to: ({ hirerId }) => hirerId,
      kind: 'JOB_EXPIRED',
      template: 'jobExpired',
      path: ({ jobId }) => `/jobs/${jobId}`,
      words: ({ title }) => ({ subject: title }),
    },
  ],
  ...troubleNotices,
};

export const noticeEvents = Object.keys(noticeTable) as EventType[];
