import { newId } from '@kelmah/kit/ids/ids';
import type { EventType } from '@kelmah/kit/events/event';
import type { Dealings } from './story';

export type Told = { who: 'hirer' | 'worker'; kind: string; title: string; path: string };
export interface Step {
  type: EventType;
  data: (dealings: Dealings) => object;
  told: (dealings: Dealings) => Told[];
}

const reviewed = (dealings: Dealings) => ({
  ...{ reviewId: newId('review'), contractId: dealings.contractId, rating: 5 },
  ...{ authorId: dealings.hirer.id, subjectId: dealings.worker.id },
});
const payout = ({ worker }: Dealings) => ({
  ...{ payoutId: newId('payout'), workerId: worker.id, amountMinor: 45_000, currency: 'GHS' },
});
const byContract = ({ contractId }: Dealings) => `/contracts/${contractId}`;
const both =
  (kind: string, title: string, path: (dealings: Dealings) => string = byContract) =>
  (dealings: Dealings) =>
    (['hirer', 'worker'] as const).map((who) => ({ who, kind, title, path: path(dealings) }));
const one =
  (who: Told['who'], kind: string, title: string, path: (dealings: Dealings) => string = byContract) =>
  (dealings: Dealings) => [{ who, kind, title, path: path(dealings) }];
const ofApplication = ({ applicationId }: Dealings) => `/applications/${applicationId}`;
/** What payment says of a claim that a bank makes for the money of the two. */
export const chargebackOf = ({ funding, title }: Dealings) => ({
  ...{ ...funding, chargebackId: newId('chargeback'), contractTitle: title, disputedMinor: 50_000, dueBy: null },
});
const ofDispute = ({ disputeId }: Dealings) => `/disputes/${disputeId}`;
const earnings = () => '/earnings';
export const soon = '2026-11-25T14:30:00.000Z';
export const split = { releasedMinor: 30_000, refundedMinor: 20_000 };
export const job = '“Burst main in East Legon”';
export const dig = '“Dig and expose the pipe”';

/** Every event that people are told of, with what they are told. */
export const steps: Step[] = [
  {
    type: 'application.submitted',
    data: (dealings) => dealings.application,
    told: one(
      'hirer',
      'APPLICATION_RECEIVED',
      `Kofi Boateng applied to ${job}`,
      ({ jobId }) => `/jobs/${jobId}/applications`,
    ),
  },
  {
    type: 'application.shortlisted',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_SHORTLISTED', `You are on the short list for ${job}`, ofApplication),
  },
  {
    type: 'application.accepted',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_ACCEPTED', `Ama Mensah chose you for ${job}`, ofApplication),
  },
  {
    type: 'application.declined',
    data: (dealings) => dealings.application,
    told: one('worker', 'APPLICATION_DECLINED', `${job} went to somebody else`, ofApplication),
  },
  {
    type: 'contract.offered',
    data: (dealings) => dealings.contract,
    told: one('worker', 'CONTRACT_OFFERED', `A contract for ${job} waits for your signature`),
  },
  {
    type: 'contract.activated',
    data: (dealings) => dealings.activation,
    told: both('CONTRACT_ACTIVE', `The contract for ${job} is signed by both`),
  },
  {
    type: 'contract.cancelled',
    data: (dealings) => dealings.contract,
    told: both('CONTRACT_CANCELLED', `The contract for ${job} was called off`),
  },
  {
    type: 'funding.held',
    data: (dealings) => dealings.funding,
    told: (dealings) => [
      ...one('worker', 'MILESTONE_FUNDED', `₵500.00 is held for ${dig}`)(dealings),
      ...one('hirer', 'MILESTONE_FUNDED', 'Payment received and held')(dealings),
    ],
  },
  {
    type: 'funding.failed',
    data: (dealings) => ({ ...dealings.funding, reason: 'Your card was declined.' }),
    told: one('hirer', 'PAYMENT_FAILED', 'Your payment of ₵500.00 did not go through'),
  },
  {
    type: 'milestone.submitted',
    data: ({ milestone }) => ({ ...milestone, uploadIds: [], reviewDueAt: '2026-11-25T14:30:00.000Z' }),
    told: one('hirer', 'MILESTONE_SUBMITTED', `Kofi Boateng handed in ${dig}`),
  },
  {
    type: 'milestone.changes-requested',
    data: ({ milestone }) => ({ ...milestone, note: 'Deeper, please' }),
    told: one('worker', 'CHANGES_REQUESTED', `Ama Mensah asks for changes to ${dig}`),
  },
  {
    type: 'milestone.approved',
    data: ({ milestone }) => ({ ...milestone, approvedBy: 'HIRER' }),
    told: one('worker', 'MILESTONE_APPROVED', `${dig} is approved`),
  },
  {
    type: 'funding.released',
    data: ({ funding }) => ({ ...funding, feeMinor: 5_000, netMinor: 45_000 }),
    told: one('worker', 'MILESTONE_PAID', 'You earned ₵450.00', earnings),
  },
  {
    type: 'funding.refunded',
    data: ({ funding }) => ({ ...funding, refundedMinor: 50_000 }),
    told: both('PAYMENT_REFUNDED', '₵500.00 goes back to the hirer'),
  },
  {
    type: 'funding.charged-back',
    data: ({ funding }) => ({ ...funding, lostMinor: 50_000 }),
    told: (dealings) => [
      ...one('worker', 'CHARGEBACK', `₵500.00 is no longer held for ${dig}`)(dealings),
      ...one('hirer', 'CHARGEBACK', `${dig} is no longer paid in`)(dealings),
    ],
  },
  {
    type: 'dispute.opened',
    data: ({ dispute, hirer }) => ({ ...dispute, openedById: hirer.id, reason: 'NO_SHOW', answerBy: soon }),
    told: (dealings) => [
      ...one('worker', 'DISPUTE_OPENED', `Ama Mensah opened a dispute about ${dig}`, ofDispute)(dealings),
      ...one('hirer', 'DISPUTE_CHANGED', `Your dispute about ${dig} is open`, ofDispute)(dealings),
    ],
  },
  {
    type: 'dispute.answered',
    data: ({ dispute, worker }) => ({ ...dispute, answeredById: worker.id }),
    told: one('hirer', 'DISPUTE_CHANGED', `Kofi Boateng answered in the dispute about ${dig}`, ofDispute),
  },
  {
    type: 'dispute.in-review',
    data: ({ dispute }) => dispute,
    told: both('DISPUTE_CHANGED', `Kelmah looks at the dispute about ${dig}`, ofDispute),
  },
  {
    type: 'dispute.settled',
    data: ({ dispute }) => ({ ...dispute, ...split, outcome: 'SPLIT', endsContract: false }),
    told: both('DISPUTE_SETTLED', `The dispute about ${dig} is settled`, ofDispute),
  },
  {
    type: 'dispute.withdrawn',
    data: ({ dispute }) => dispute,
    told: both('DISPUTE_CHANGED', `The dispute about ${dig} was taken back`, ofDispute),
  },
  {
    type: 'chargeback.opened',
    data: chargebackOf,
    told: (dealings) => [
      ...one('worker', 'CHARGEBACK', 'A bank asks for ₵500.00 back')(dealings),
      ...one('hirer', 'CHARGEBACK', 'Your bank asks us for ₵500.00 back')(dealings),
    ],
  },
  {
    type: 'chargeback.closed',
    data: (dealings) => ({ ...chargebackOf(dealings), outcome: 'LOST', receivableMinor: 45_000 }),
    told: (dealings) => [
      ...one('worker', 'CHARGEBACK', 'The bank took ₵500.00 back')(dealings),
      ...one('hirer', 'CHARGEBACK', 'Your bank took ₵500.00 back')(dealings),
    ],
  },
  {
    type: 'contract.termination-proposed',
    data: ({ contract, milestoneId, worker }) => ({
      ...{ ...contract, proposedById: worker.id, settlements: [{ milestoneId, ...split }] },
    }),
    told: one('hirer', 'TERMINATION_PROPOSED', `Kofi Boateng proposes to end the contract for ${job}`),
  },
  {
    type: 'contract.terminated',
    data: ({ contract, milestoneId }) => ({ ...contract, settlements: [{ milestoneId, ...split }] }),
    told: both('CONTRACT_TERMINATED', `The contract for ${job} has ended`),
  },
  {
    type: 'payout-account.details-changed',
    data: ({ worker }) => ({ workerId: worker.id, holdUntil: soon, accountHint: 'Bank •••• 1116' }),
    told: one('worker', 'PAYOUT_DETAILS_CHANGED', 'Where you are paid out has changed. Was it you?', earnings),
  },
  {
    type: 'payout-account.requirements-due',
    data: ({ worker }) => ({ workerId: worker.id, dueBy: null, requirements: ['A photo of your Ghana Card'] }),
    told: one('worker', 'PAYOUT_REQUIREMENTS_DUE', 'Something is needed before you can be paid out', earnings),
  },
  { type: 'payout.paid', data: payout, told: one('worker', 'PAYOUT_PAID', '₵450.00 was paid out to you', earnings) },
  {
    type: 'payout.failed',
    data: (dealings) => ({ ...payout(dealings), reason: 'The account is closed.' }),
    told: one('worker', 'PAYOUT_FAILED', 'A payout of ₵450.00 came back', earnings),
  },
  {
    type: 'identity-check.decided',
    data: ({ worker }) => ({
      ...{
        checkId: newId('identityCheck'),
        userId: worker.id,
        verified: true,
        reasons: [],
        note: null,
        decidedAt: soon,
      },
    }),
    told: one('worker', 'IDENTITY_DECIDED', 'Your identity is proved', () => '/identity'),
  },
  {
    type: 'support.asked',
    data: ({ worker }) => ({ userId: worker.id, requestId: newId('supportRequest') }),
    told: one('worker', 'SUPPORT_ASKED', 'Kelmah support asks to look at your account', () => '/security'),
  },
  {
    type: 'contract.completed',
    data: ({ contract }) => ({ ...contract, completedAt: '2026-11-25T14:30:00.000Z' }),
    told: both('CONTRACT_COMPLETED', `${job} is finished and paid`),
  },
  { type: 'review.opened', data: reviewed, told: one('worker', 'REVIEW_OPENED', 'Ama Mensah reviewed you') },
  {
    type: 'job.expired',
    data: ({ jobId, hirer, title }) => ({ jobId, hirerId: hirer.id, title }),
    told: one('hirer', 'JOB_EXPIRED', `${job} is no longer open`, ({ jobId }) => `/jobs/${jobId}`),
  },
];
