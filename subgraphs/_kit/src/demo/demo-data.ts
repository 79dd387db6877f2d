import type { PartnerScope } from '../access/partner-scope';
import type { Permission, Role } from '../context/viewer';
import type { EventRecord } from '../events/event';
import type { Money } from '../money/money';
import type { Point } from '../reference/distance';
import type { Region } from '../reference/regions';

/**
 * The demo marketplace as each service is given it: what happened, in the words of the product. How it is kept is the
 * service's own matter. It travels as JSON; times are `Date` on both sides.
 */
export interface DemoData {
  auth: DemoAuth;
  user: DemoUser;
  job: DemoJobs;
  messaging: DemoMessaging;
  payment: DemoPayment;
  review: DemoReviews;
}

export interface DemoAccount {
  userId: string;
  name: string;
  email: string;
  /** E.164; null where none was proved. */
  phone: string | null;
  roles: Role[];
  permissions: Permission[];
  locale: 'en' | 'tw';
  /** Null where nobody is meant to sign in. */
  password: string | null;
  /** The secret of an authenticator app that is set up, base32; null where one proof is enough. */
  totpSecret: string | null;
  createdAt: Date;
}

/** The keys themselves are nowhere: nobody can ask with them. */
export interface DemoApiKey {
  id: string;
  label: string;
  scopes: PartnerScope[];
  createdAt: Date;
  endsAt: Date | null;
  lastUsedAt: Date | null;
}

export interface DemoPartnerApp {
  id: string;
  ownerId: string;
  name: string;
  description: string;
  website: string | null;
  dailyCostQuota: number;
  createdAt: Date;
  keys: DemoApiKey[];
  /** A row for each key and day with use; days in UTC, `2026-11-22`. */
  usage: { keyId: string; day: string; cost: number; requests: number; refused: number }[];
}

export interface DemoAuth {
  accounts: DemoAccount[];
  partnerApps: DemoPartnerApp[];
}

export type DemoWeekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export interface DemoCertificate {
  id: string;
  title: string;
  issuer: string;
  issuedOn: Date;
  expiresOn: Date | null;
  status: 'PENDING' | 'VERIFIED';
}

export interface DemoWorker {
  headline: string;
  bio: string;
  tradeIds: string[];
  skills: { name: string; level: 'BEGINNER' | 'SKILLED' | 'EXPERT' }[];
  /** By the hour. */
  rateMin: Money;
  rateMax: Money;
  region: Region;
  town: string;
  point: Point;
  radiusKm: number;
  availability: { accepting: boolean; days: DemoWeekday[]; pausedUntil: Date | null; note: string | null };
  certificates: DemoCertificate[];
  publishedAt: Date;
}

export interface DemoPerson {
  id: string;
  name: string;
  about: string | null;
  region: Region;
  town: string;
  languages: string[];
  memberSince: Date;
  isWorker: boolean;
  isHirer: boolean;
  worker: DemoWorker | null;
  hirer: { kind: 'HOME' | 'FIRM' | 'HOTEL' | 'BUILDER' | 'PROPERTY_MANAGER'; firm: string | null } | null;
}

export interface DemoUser {
  people: DemoPerson[];
}

export interface DemoJob {
  id: string;
  hirerId: string;
  status: 'DRAFT' | 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED' | 'EXPIRED';
  title: string;
  description: string;
  tradeId: string;
  region: Region;
  town: string;
  point: Point;
  budget: { kind: 'FIXED' | 'HOURLY'; amount: Money; estimatedHours: number | null };
  startOn: Date | null;
  endOn: Date | null;
  plannedMilestones: { title: string; sharePercent: number }[];
  createdAt: Date;
  postedAt: Date | null;
  filledAt: Date | null;
  cancelReason: string | null;
  acceptedApplicationId: string | null;
  contractId: string | null;
  /** How often it was open again after a contract was called off. */
  reopened: number;
}

export interface DemoApplication {
  id: string;
  jobId: string;
  jobTitle: string;
  hirerId: string;
  workerId: string;
  coverNote: string;
  price: Money;
  days: number;
  startOn: Date;
  status: 'SUBMITTED' | 'SHORTLISTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  submittedAt: Date;
  changedAt: Date;
  contractId: string | null;
}

export interface DemoSubmission {
  note: string;
  submittedAt: Date;
  changesRequested: string | null;
  changesRequestedAt: Date | null;
}

export interface DemoMilestone {
  id: string;
  position: number;
  title: string;
  amountMinor: number;
  status: 'PLANNED' | 'FUNDED' | 'IN_PROGRESS' | 'SUBMITTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'PAID';
  fundingId: string | null;
  fundedAt: Date | null;
  startedAt: Date | null;
  submissions: DemoSubmission[];
  /** When the last submission was handed in and when the clock would approve it. */
  submittedAt: Date | null;
  reviewDueAt: Date | null;
  approvedAt: Date | null;
  approvedBy: 'HIRER' | 'CLOCK' | null;
  paidAt: Date | null;
}

export interface DemoContract {
  id: string;
  jobId: string;
  applicationId: string;
  hirerId: string;
  workerId: string;
  title: string;
  scope: string;
  price: Money;
  feeBasisPoints: number;
  reviewHours: number;
  startOn: Date;
  days: number;
  status: 'DRAFT' | 'OFFERED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED';
  milestones: DemoMilestone[];
  createdAt: Date;
  /** Who signed, the hirer first. */
  signatures: { signerId: string; name: string; signedAt: Date }[];
  activatedAt: Date | null;
  completedAt: Date | null;
  cancelledAt: Date | null;
  cancelledById: string | null;
  cancelReason: string | null;
}

export interface DemoJobs {
  /** For the cards by which fit and distances are reckoned. */
  workers: DemoPerson[];
  jobs: DemoJob[];
  applications: DemoApplication[];
  contracts: DemoContract[];
}

export interface DemoMessage {
  applicationId: string;
  clientId: string;
  authorId: string;
  text: string;
  sentAt: Date;
}

export interface DemoMessaging {
  contacts: { userId: string; name: string; email: string; phone: string | null; locale: 'en' | 'tw'; since: Date }[];
  /** What happened, in order: conversations tell of it and notices were given of it. */
  history: EventRecord[];
  messages: DemoMessage[];
  /** Until when each member of a conversation has read; who is missing has read everything. */
  unreadSince: { applicationId: string; userId: string; since: Date }[];
  /** Since when each person has not looked at their notices; who is missing has seen all. */
  noticesUnreadSince: { userId: string; since: Date }[];
}

export interface DemoFunding {
  id: string;
  milestoneId: string;
  contractId: string;
  hirerId: string;
  workerId: string;
  amount: Money;
  status: 'HELD' | 'RELEASING' | 'RELEASED';
  createdAt: Date;
  heldAt: Date;
  approvedAt: Date | null;
  releasedAt: Date | null;
  /** What Stripe calls the payment, its charge and the transfer to the worker. */
  paymentIntentId: string;
  chargeId: string;
  transferId: string | null;
}

export interface DemoPayout {
  stripePayoutId: string;
  userId: string;
  amount: Money;
  createdAt: Date;
  arrivesOn: Date;
  paidAt: Date;
}

export interface DemoPayment {
  contracts: DemoContract[];
  people: { userId: string; name: string }[];
  payoutAccounts: { userId: string; stripeAccountId: string; openedAt: Date }[];
  fundings: DemoFunding[];
  payouts: DemoPayout[];
}

export interface DemoReview {
  authorId: string;
  subjectId: string;
  rating: number;
  criteria: { criterion: string; rating: number }[];
  text: string;
  writtenAt: Date;
  reply: { text: string; writtenAt: Date } | null;
}

export interface DemoReviewPair {
  contractId: string;
  hirerId: string;
  workerId: string;
  completedAt: Date;
  /** Null while nobody but its author reads them. */
  openedAt: Date | null;
  reviews: DemoReview[];
}

export interface DemoReviews {
  pairs: DemoReviewPair[];
}
