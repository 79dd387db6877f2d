import type {
  ApiKeyStatus,
  ApplicationStatus,
  ContractStatus,
  Criterion,
  DisputeReason,
  DisputeStatus,
  FundingStatus,
  HirerKind,
  JobStatus,
  MilestoneStatus,
  PartnerAppStatus,
  PartnerScope,
  SkillLevel,
  Weekday,
} from '../gql/graphql';

/** How a state looks: its words and its colour in the theme. */
export interface StateWords {
  text: string;
  color: 'leaf' | 'gold' | 'clay' | 'gray' | 'red' | 'sky';
}

const state = (text: string, color: StateWords['color']): StateWords => ({ text, color });

export const jobStates: Record<JobStatus, StateWords> = {
  DRAFT: state('Draft', 'gray'),
  OPEN: state('Open', 'leaf'),
  FILLED: state('Worker chosen', 'gold'),
  CLOSED: state('Done', 'gray'),
  CANCELLED: state('Cancelled', 'gray'),
  EXPIRED: state('Expired', 'gray'),
};

export const applicationStates: Record<ApplicationStatus, StateWords> = {
  SUBMITTED: state('Sent', 'sky'),
  SHORTLISTED: state('Shortlisted', 'gold'),
  ACCEPTED: state('Accepted', 'leaf'),
  DECLINED: state('Not chosen', 'gray'),
  WITHDRAWN: state('Withdrawn', 'gray'),
};

/** The same, as the hirer sees it. */
export const applicantStates: Record<ApplicationStatus, StateWords> = {
  ...applicationStates,
  SUBMITTED: state('New', 'sky'),
  DECLINED: state('Declined', 'gray'),
};

export const contractStates: Record<ContractStatus, StateWords> = {
  DRAFT: state('Being drawn up', 'gray'),
  OFFERED: state('Waiting for the worker', 'gold'),
  ACTIVE: state('Active', 'leaf'),
  COMPLETED: state('Completed', 'leaf'),
  CANCELLED: state('Cancelled', 'gray'),
  TERMINATED: state('Ended early', 'gray'),
  DISPUTED: state('In dispute', 'red'),
};

export const milestoneStates: Record<MilestoneStatus, StateWords> = {
  PLANNED: state('Not paid in yet', 'gray'),
  FUNDED: state('Money held', 'sky'),
  IN_PROGRESS: state('Work under way', 'sky'),
  SUBMITTED: state('Waiting for approval', 'gold'),
  CHANGES_REQUESTED: state('Changes asked for', 'clay'),
  APPROVED: state('Approved', 'leaf'),
  PAID: state('Paid to the worker', 'leaf'),
};

export const fundingStates: Record<FundingStatus, StateWords> = {
  CREATED: state('Waiting for payment', 'gray'),
  PROCESSING: state('Confirming', 'gold'),
  HELD: state('Held safely', 'sky'),
  DISPUTED: state('Held, in dispute', 'red'),
  SETTLING: state('Being parted', 'gold'),
  RELEASING: state('On its way', 'gold'),
  RELEASED: state('Paid to the worker', 'leaf'),
  REFUNDING: state('Refund on its way', 'gold'),
  REFUNDED: state('Refunded', 'gray'),
  CHARGED_BACK: state('Taken back by the bank', 'red'),
  FAILED: state('Payment failed', 'red'),
};

export const disputeStates: Record<DisputeStatus, StateWords> = {
  AWAITING_ANSWER: state('Waiting for an answer', 'gold'),
  IN_REVIEW: state('Kelmah decides', 'sky'),
  SETTLED: state('Settled', 'leaf'),
  WITHDRAWN: state('Taken back', 'gray'),
};

export const disputeReasons: Record<DisputeReason, string> = {
  NOT_DONE: 'The work is not done, or not finished',
  NOT_AS_AGREED: 'The work is not what was agreed',
  DAMAGE: 'Something was damaged',
  NO_SHOW: 'Somebody did not come',
  NOT_APPROVED: 'The work is done, but is not approved',
  OTHER: 'Something else',
};

export const hirerKinds: Record<HirerKind, string> = {
  HOME: 'A home',
  FIRM: 'A firm',
  HOTEL: 'A hotel',
  BUILDER: 'A builder',
  PROPERTY_MANAGER: 'A property manager',
  OTHER: 'Something else',
};

export const skillLevels: Record<SkillLevel, string> = {
  BEGINNER: 'Learning',
  SKILLED: 'Skilled',
  EXPERT: 'Expert',
};

export const weekdays: Record<Weekday, string> = {
  MONDAY: 'Mon',
  TUESDAY: 'Tue',
  WEDNESDAY: 'Wed',
  THURSDAY: 'Thu',
  FRIDAY: 'Fri',
  SATURDAY: 'Sat',
  SUNDAY: 'Sun',
};

export const criteria: Record<Criterion, string> = {
  QUALITY: 'Quality of the work',
  PUNCTUALITY: 'On time',
  COMMUNICATION: 'Easy to talk to',
  TIDINESS: 'Left it tidy',
  CLARITY: 'Clear about the work',
  PAYMENT: 'Paid as agreed',
  FAIRNESS: 'Fair',
};

export const partnerAppStates: Record<PartnerAppStatus, StateWords> = {
  ACTIVE: state('Active', 'leaf'),
  SUSPENDED: state('Suspended', 'red'),
};

export const apiKeyStates: Record<ApiKeyStatus, StateWords> = {
  ACTIVE: state('Good', 'leaf'),
  ENDING: state('Ends soon', 'gold'),
  ENDED: state('Ended', 'gray'),
};

export const partnerScopes: Record<PartnerScope, { name: string; text: string }> = {
  WORKERS_READ: { name: 'Workers', text: 'Published profiles, trades, and the search of workers.' },
  JOBS_READ: { name: 'Jobs', text: 'Jobs that are open to applications, and their search.' },
  REVIEWS_READ: { name: 'Reviews', text: 'Ratings, and reviews that are open.' },
};
