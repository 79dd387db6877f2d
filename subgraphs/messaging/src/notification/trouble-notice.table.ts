import type { EventData, EventType } from '@kelmah/kit/events/event';
import { display } from '@kelmah/kit/money/money';
import {
  amount,
  both,
  contractPath,
  contractWords,
  dueText,
  earnings,
  toHirer,
  toWorker,
  type NoticeRow,
  type Parties,
} from './notice-row.table';

type Rows = { readonly [Type in EventType]?: readonly NoticeRow<EventData<Type>>[] };

/** In words, where it is something. */
const amountOr = (amountMinor: number, currency: string) =>
  amountMinor === 0 ? '' : display({ amountMinor, currency });
const otherThan = ({ hirerId, workerId }: Parties, userId: string) => (userId === hirerId ? workerId : hirerId);

interface Disputed {
  disputeId: string;
  milestoneTitle: string;
  contractTitle: string;
  amountMinor: number;
  currency: string;
}
const disputePath = ({ disputeId }: Disputed) => `/disputes/${disputeId}`;
const disputeWords = ({ milestoneTitle, contractTitle, ...held }: Disputed) => ({
  ...{ milestone: milestoneTitle, subject: contractTitle, amount: amount(held) },
});

interface Claimed {
  contractTitle: string;
  disputedMinor: number;
  currency: string;
}
const claimWords = ({ contractTitle, disputedMinor, currency }: Claimed) => ({
  ...{ subject: contractTitle, amount: display({ amountMinor: disputedMinor, currency }) },
});

interface Ended {
  title: string;
  currency: string;
  amountMinor: number;
  settlements: readonly { releasedMinor: number; refundedMinor: number }[];
}

/** Of all that was held: what goes to the worker, and what back to the hirer. */
function endingWords({ settlements, ...contract }: Ended) {
  const released = settlements.reduce((sum, { releasedMinor }) => sum + releasedMinor, 0);
  const refunded = settlements.reduce((sum, { refundedMinor }) => sum + refundedMinor, 0);
  const { subject } = contractWords(contract);
  return { subject, amount: amountOr(released, contract.currency), other: amountOr(refunded, contract.currency) };
}

type Refunded = EventData<'funding.refunded'>;
const isPart = ({ refundedMinor, amountMinor }: Refunded) => refundedMinor < amountMinor;
const ofRefund = {
  kind: 'PAYMENT_REFUNDED' as const,
  path: contractPath,
  looksUpContract: true as const,
  words: ({ refundedMinor, amountMinor, currency }: Refunded) => ({
    ...{ amount: display({ amountMinor: refundedMinor, currency }), other: display({ amountMinor, currency }) },
  }),
};

const ofChargeback = { kind: 'CHARGEBACK' as const, path: contractPath };
const isLost = ({ outcome }: EventData<'chargeback.closed'>) => outcome === 'LOST';

/** Who is told where money or a contract does not go as planned. */
export const troubleNotices = {
  'funding.refunded': [
    ...both({ ...ofRefund, template: 'paymentRefunded' as const, only: (data: Refunded) => !isPart(data) }),
    ...both({ ...ofRefund, template: 'paymentRefundedInPart' as const, only: isPart }),
  ],
  'funding.charged-back': [
    {
      ...{ ...toWorker, ...ofChargeback, looksUpContract: true, template: 'paymentTakenBack' },
      words: (data) => ({ amount: amount(data) }),
    },
    {
      ...{ ...toHirer, ...ofChargeback, looksUpContract: true, template: 'ownPaymentTakenBack' },
      words: (data) => ({ amount: amount(data) }),
    },
  ],
  'dispute.opened': [
    {
      to: (data) => otherThan(data, data.openedById),
      about: ({ openedById }) => openedById,
      kind: 'DISPUTE_OPENED',
      template: 'disputeOpened',
      path: disputePath,
      words: (data) => ({ ...disputeWords(data), due: dueText(data.answerBy) }),
    },
    {
      to: ({ openedById }) => openedById,
      about: (data) => otherThan(data, data.openedById),
      kind: 'DISPUTE_CHANGED',
      template: 'ownDisputeOpened',
      path: disputePath,
      words: (data) => ({ ...disputeWords(data), due: dueText(data.answerBy) }),
    },
  ],
  'dispute.answered': [
    {
      to: (data) => otherThan(data, data.answeredById),
      about: ({ answeredById }) => answeredById,
      kind: 'DISPUTE_CHANGED',
      template: 'disputeAnswered',
      path: disputePath,
      words: disputeWords,
    },
  ],
  'dispute.in-review': both({
    ...{ kind: 'DISPUTE_CHANGED' as const, template: 'disputeInReview' as const },
    ...{ path: disputePath, words: disputeWords },
  }),
  'dispute.settled': both({
    kind: 'DISPUTE_SETTLED' as const,
    template: 'disputeSettled' as const,
    path: disputePath,
    words: (data: EventData<'dispute.settled'>) => ({
      ...disputeWords(data),
      ...{ amount: amountOr(data.releasedMinor, data.currency), other: amountOr(data.refundedMinor, data.currency) },
    }),
  }),
  'dispute.withdrawn': both({
    ...{ kind: 'DISPUTE_CHANGED' as const, template: 'disputeWithdrawn' as const },
    ...{ path: disputePath, words: disputeWords },
  }),
  'chargeback.opened': [
    { ...{ ...toWorker, ...ofChargeback, template: 'chargebackOpened' }, words: claimWords },
    { ...{ ...toHirer, ...ofChargeback, template: 'ownChargebackOpened' }, words: claimWords },
  ],
  'chargeback.closed': [
    ...both({
      ...{ ...ofChargeback, template: 'chargebackOver' as const, words: claimWords },
      only: (data: EventData<'chargeback.closed'>) => !isLost(data),
    }),
    {
      ...{ ...toWorker, ...ofChargeback, template: 'chargebackLost', only: isLost },
      words: (data) => ({ ...claimWords(data), other: amountOr(data.receivableMinor, data.currency) }),
    },
    { ...{ ...toHirer, ...ofChargeback, template: 'ownChargebackLost', only: isLost }, words: claimWords },
  ],
  'contract.termination-proposed': [
    {
      to: (data) => otherThan(data, data.proposedById),
      about: ({ proposedById }) => proposedById,
      kind: 'TERMINATION_PROPOSED',
      template: 'terminationProposed',
      path: contractPath,
      words: endingWords,
    },
  ],
  'contract.terminated': both({
    ...{ kind: 'CONTRACT_TERMINATED' as const, template: 'contractTerminated' as const },
    ...{ path: contractPath, words: endingWords },
  }),
  'payout-account.details-changed': [
    {
      to: ({ workerId }) => workerId,
      kind: 'PAYOUT_DETAILS_CHANGED',
      template: 'payoutDetailsChanged',
      path: earnings,
      words: ({ accountHint, holdUntil }) => ({ note: accountHint ?? '', due: dueText(holdUntil) }),
    },
  ],
  'payout-account.requirements-due': [
    {
      to: ({ workerId }) => workerId,
      kind: 'PAYOUT_REQUIREMENTS_DUE',
      template: 'payoutRequirementsDue',
      path: earnings,
      words: ({ requirements, dueBy }) => ({
        ...{ note: requirements.join('; '), due: dueBy === null ? '' : dueText(dueBy) },
      }),
    },
  ],
  'support.asked': [
    {
      to: ({ userId }) => userId,
      kind: 'SUPPORT_ASKED',
      template: 'supportAsked',
      path: () => '/security',
      words: () => ({}),
    },
  ],
  'identity-check.decided': [
    {
      to: ({ userId }) => userId,
      only: ({ verified }) => verified,
      kind: 'IDENTITY_DECIDED',
      template: 'identityVerified',
      path: () => '/identity',
      words: () => ({}),
    },
    {
      to: ({ userId }) => userId,
      only: ({ verified }) => !verified,
      kind: 'IDENTITY_DECIDED',
      template: 'identityRejected',
      path: () => '/identity',
      words: ({ note }) => ({ note: note ?? '' }),
    },
  ],
} as const satisfies Rows;
