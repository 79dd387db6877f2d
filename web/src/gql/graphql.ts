/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency by its ISO 4217 code, such as GHS. */
  Currency: { input: string; output: string; }
  /** A date string, such as 2007-12-03, compliant with the `full-date` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** An integer of up to 53 bits, as a JSON number. */
  Int64: { input: number; output: number; }
};

/** An application to accept. */
export type AcceptApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type AcceptApplicationResult = AcceptApplicationSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The application is accepted, the others are declined, and a contract is drawn up. */
export type AcceptApplicationSuccess = {
  __typename?: 'AcceptApplicationSuccess';
  /**
   * The application.
   *
   * Seen by: everyone.
   */
  application: Application;
  /**
   * The contract, for the hirer to look over and sign first.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** Which chargeback to give way to. */
export type AcceptChargebackInput = {
  /** Id of the chargeback. */
  chargebackId: Scalars['ID']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type AcceptChargebackResult = AcceptChargebackSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The bank keeps the money. */
export type AcceptChargebackSuccess = {
  __typename?: 'AcceptChargebackSuccess';
  /**
   * The chargeback.
   *
   * Seen by: everyone.
   */
  chargeback: Chargeback;
};

/** A proposal to accept. It is named, so that one that changed meanwhile is never accepted. */
export type AcceptTerminationInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** The proposal as it was read. */
  proposalId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type AcceptTerminationResult = AcceptTerminationSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The contract is over, and the money goes as both agreed. */
export type AcceptTerminationSuccess = {
  __typename?: 'AcceptTerminationSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** How somebody signs in. Private to its owner. */
export type Account = {
  __typename?: 'Account';
  /**
   * When it was opened.
   *
   * Seen by: the owner of the account alone.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * The e-mail address, in lower case.
   *
   * Seen by: the owner of the account alone.
   */
  email: Scalars['String']['output'];
  /**
   * Whether the address is proved.
   *
   * Seen by: the owner of the account alone.
   */
  emailVerified: Scalars['Boolean']['output'];
  /**
   * The account.
   *
   * Seen by: the owner of the account alone.
   */
  id: Scalars['ID']['output'];
  /**
   * The language that Kelmah writes in to the owner.
   *
   * Seen by: the owner of the account alone.
   */
  locale: Locale;
  /**
   * Its partner apps, the oldest first; at most 5.
   *
   * Seen by: the owner of the account alone.
   */
  partnerApps: Array<PartnerApp>;
  /**
   * The phone number, E.164.
   *
   * Seen by: the owner of the account alone.
   */
  phone?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the number is proved.
   *
   * Seen by: the owner of the account alone.
   */
  phoneVerified: Scalars['Boolean']['output'];
  /**
   * What the owner may be.
   *
   * Seen by: the owner of the account alone.
   */
  roles: Array<Role>;
  /**
   * Where the owner is signed in, the last used first; the latest 50.
   *
   * Seen by: the owner of the account alone.
   */
  sessions: Array<Session>;
  /**
   * The owner's public face; null while the part of the graph that knows it is away.
   *
   * Seen by: the owner of the account alone.
   */
  user?: Maybe<User>;
};

/** A paper that you hold. */
export type AddCertificateInput = {
  /** Until when it holds. */
  expiresOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was given. */
  issuedOn: Scalars['DateTime']['input'];
  /** Who gave it, at most 120 characters. */
  issuer: Scalars['String']['input'];
  /** What it is called, at most 120 characters. */
  title: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type AddCertificateResult = AddCertificateSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The certificate is part of the profile, and waits to be checked. */
export type AddCertificateSuccess = {
  __typename?: 'AddCertificateSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  workerProfile: WorkerProfile;
};

/** What you hand in. It cannot be changed or taken back. */
export type AddDisputeEvidenceInput = {
  /** The dispute, which is open. */
  disputeId: Scalars['ID']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Messages between the two sides, twenty at most. Their words are frozen as they are now, for both sides and staff. */
  messageIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it shows, in 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Files of your own that were uploaded as EVIDENCE, ten at most. Both sides and staff see them. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type AddDisputeEvidenceResult = AddDisputeEvidenceSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The evidence is handed in. */
export type AddDisputeEvidenceSuccess = {
  __typename?: 'AddDisputeEvidenceSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** A piece of work to show. */
export type AddPortfolioItemInput = {
  /** When it was finished. */
  completedOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** More about it, at most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether others see it. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done, at most 120 characters. */
  title: Scalars['String']['input'];
  /** Uploads of your own for PORTFOLIO that are READY; one to ten. */
  uploadIds: Array<Scalars['ID']['input']>;
};

/** What was done, or why it was refused. */
export type AddPortfolioItemResult = AddPortfolioItemSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The item is part of the portfolio. */
export type AddPortfolioItemSuccess = {
  __typename?: 'AddPortfolioItemSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  workerProfile: WorkerProfile;
};

/** How you see it, and how you want what is held parted. */
export type AnswerDisputeInput = {
  /** The dispute, opened by the other side. */
  disputeId: Scalars['ID']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Messages between the two sides, twenty at most. Their words are frozen as they are now, for both sides and staff. */
  messageIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What should go back to the hirer; the rest goes to the worker. */
  refundWanted: MoneyInput;
  /** What happened, in 20 to 5,000 characters. */
  story: Scalars['String']['input'];
  /** Files of your own that were uploaded as EVIDENCE, ten at most. Both sides and staff see them. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type AnswerDisputeResult = AnswerDisputeSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The dispute is answered. */
export type AnswerDisputeSuccess = {
  __typename?: 'AnswerDisputeSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** A key with which a partner app asks this graph: the header `X-API-Key`. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /**
   * When it was made.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * When it ends or ended; null where no end is set.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How the key begins and ends, to be told from others: `klm_…` and its last four.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  hint: Scalars['String']['output'];
  /**
   * The key’s id; not the key itself, which is shown once and never kept.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  id: Scalars['ID']['output'];
  /**
   * What its owner calls it.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  label: Scalars['String']['output'];
  /**
   * When it was last used, about a minute behind; null where it never was.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What it may read.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  scopes: Array<PartnerScope>;
  /**
   * Whether it is good.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  status: ApiKeyStatus;
  /**
   * What it used, a row for each of the last days up to today, the oldest first.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  usage: Array<ApiUsageDay>;
};


/** A key with which a partner app asks this graph: the header `X-API-Key`. */
export type ApiKeyUsageArgs = {
  days?: Scalars['Int']['input'];
};

/** Where an API key is in its life. */
export type ApiKeyStatus =
  /** Good, with no end set. */
  | 'ACTIVE'
  /** No longer good. */
  | 'ENDED'
  /** Rotated: good for a while longer beside the key that takes its place. */
  | 'ENDING';

/** What an app or a key used on one day, in UTC. */
export type ApiUsageDay = {
  __typename?: 'ApiUsageDay';
  /**
   * Cost units of the operations that were run; a day holds so many of the quota.
   *
   * Seen by: everyone.
   */
  cost: Scalars['Int']['output'];
  /**
   * The day, in UTC.
   *
   * Seen by: everyone.
   */
  day: Scalars['Date']['output'];
  /**
   * How many of them were refused, because the quota was used up or they came too fast.
   *
   * Seen by: everyone.
   */
  refused: Scalars['Int']['output'];
  /**
   * How many requests came, those that were refused included.
   *
   * Seen by: everyone.
   */
  requests: Scalars['Int']['output'];
};

/** A worker’s application to a job, one for each worker and job. Its worker and the job’s hirer see it. */
export type Application = {
  __typename?: 'Application';
  /**
   * The contract that was drawn up of it.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  contract?: Maybe<Contract>;
  /**
   * The conversation about this application; it goes on under the contract.
   *
   * Seen by: the members of the conversation.
   */
  conversation?: Maybe<Conversation>;
  /**
   * What the worker writes to the hirer.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  coverNote: Scalars['String']['output'];
  /**
   * Days that the work will take.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  days: Scalars['Int']['output'];
  /**
   * Kilometres from the worker to the job, to about one; null where one of them has no place on the map.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /**
   * The id.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  id: Scalars['ID']['output'];
  /**
   * The job.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  job: Job;
  /**
   * What the viewer can do with it now.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  moves: Array<ApplicationMove>;
  /**
   * What the worker asks for the whole job, in the currency of its budget.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  price: Money;
  /**
   * The day on which the worker can begin.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  startOn: Scalars['DateTime']['output'];
  /**
   * Where it stands.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  status: ApplicationStatus;
  /**
   * When it was sent.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * Who applied; null while the part of the graph that knows them is away.
   *
   * Seen by: the worker who applied and the hirer of the job.
   */
  worker?: Maybe<User>;
};

/** A page of a list of Application. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ApplicationEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Application in a list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Application;
};

/** What can be done with an application. */
export type ApplicationMove =
  /** Choose it; the others are declined and a contract is drawn up. */
  | 'ACCEPT'
  /** Decline it. */
  | 'DECLINE'
  /** Put it on the short list. */
  | 'SHORTLIST'
  /** Take it back. */
  | 'WITHDRAW';

/** Where an application stands. */
export type ApplicationStatus =
  /** Chosen; a contract is drawn up. */
  | 'ACCEPTED'
  /** Not chosen, or the job was called off. */
  | 'DECLINED'
  /** On the hirer’s short list. */
  | 'SHORTLISTED'
  /** With the hirer. */
  | 'SUBMITTED'
  /** Taken back by the worker. */
  | 'WITHDRAWN';

/** A milestone to approve. */
export type ApproveMilestoneInput = {
  /** The milestone. */
  milestoneId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type ApproveMilestoneResult = ApproveMilestoneSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The milestone is approved. */
export type ApproveMilestoneSuccess = {
  __typename?: 'ApproveMilestoneSuccess';
  /**
   * The milestone.
   *
   * Seen by: everyone.
   */
  milestone: Milestone;
};

/** Who approved a milestone. */
export type ApprovedBy =
  /** Nobody said anything within the review period. */
  | 'CLOCK'
  /** The hirer. */
  | 'HIRER';

/** When a worker takes work. */
export type Availability = {
  __typename?: 'Availability';
  /**
   * Whether new work is welcome.
   *
   * Seen by: everyone.
   */
  accepting: Scalars['Boolean']['output'];
  /**
   * The days on which they work.
   *
   * Seen by: everyone.
   */
  days: Array<Weekday>;
  /**
   * What else there is to say about it.
   *
   * Seen by: everyone.
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Away until then.
   *
   * Seen by: everyone.
   */
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** When you take work. */
export type AvailabilityInput = {
  /** Whether new work is welcome. */
  accepting: Scalars['Boolean']['input'];
  /** The days on which you work; what is left out stays. */
  days?: InputMaybe<Array<Weekday>>;
  /** What else there is to say about it, at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Away until then; null ends it. */
  pausedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a hirer means to pay. */
export type Budget = {
  __typename?: 'Budget';
  /**
   * The amount.
   *
   * Seen by: everyone.
   */
  amount: Money;
  /**
   * Hours that the work may take, as the hirer guesses.
   *
   * Seen by: everyone.
   */
  estimatedHours?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the amount is for the whole job or for an hour.
   *
   * Seen by: everyone.
   */
  kind: BudgetKind;
};

/** What a hirer means to pay. */
export type BudgetInput = {
  /** The amount, at least one whole unit of the currency. */
  amount: MoneyInput;
  /** Hours that the work may take. */
  estimatedHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the amount is for the whole job or for an hour. */
  kind: BudgetKind;
};

/** What a budget is for. */
export type BudgetKind =
  /** The whole job. */
  | 'FIXED'
  /** An hour of work. */
  | 'HOURLY';

/** A contract to call off. */
export type CancelContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** Why, for the other side to read, in at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type CancelContractResult = CancelContractSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The contract is called off, and the job is open again. */
export type CancelContractSuccess = {
  __typename?: 'CancelContractSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** A job to call off. */
export type CancelJobInput = {
  /** The job. */
  jobId: Scalars['ID']['input'];
  /** Why, in at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type CancelJobResult = CancelJobSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The job is called off. */
export type CancelJobSuccess = {
  __typename?: 'CancelJobSuccess';
  /**
   * The job.
   *
   * Seen by: everyone.
   */
  job: Job;
};

/** A paper that a worker holds. */
export type Certificate = {
  __typename?: 'Certificate';
  /**
   * Until when it holds; null where it holds for good.
   *
   * Seen by: everyone.
   */
  expiresOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The certificate.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * When it was given.
   *
   * Seen by: everyone.
   */
  issuedOn: Scalars['DateTime']['output'];
  /**
   * Who gave it.
   *
   * Seen by: everyone.
   */
  issuer: Scalars['String']['output'];
  /**
   * Whether Kelmah has checked it, and whether it still holds.
   *
   * Seen by: everyone.
   */
  status: CertificateStatus;
  /**
   * What it is called.
   *
   * Seen by: everyone.
   */
  title: Scalars['String']['output'];
};

/** Whether Kelmah has checked a certificate, and whether it still holds. */
export type CertificateStatus =
  /** It held once, and its time is over. */
  | 'EXPIRED'
  /** Kelmah has not checked it yet. */
  | 'PENDING'
  /** Kelmah has checked it, and it is not what it claims to be. */
  | 'REJECTED'
  /** Kelmah has checked it. */
  | 'VERIFIED';

/** A payer's bank asks back, or asks about, what a hirer paid. Nothing of the payment moves meanwhile. */
export type Chargeback = {
  __typename?: 'Chargeback';
  /**
   * What the bank asks for.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  amount: Money;
  /**
   * When it was over.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The contract.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  contract?: Maybe<Contract>;
  /**
   * Until when an answer counts; null where none is asked for.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  dueBy?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Our answer; null while there is none.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  evidence?: Maybe<ChargebackEvidence>;
  /**
   * What the payment provider took for the case.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  fee?: Maybe<Money>;
  /**
   * The payment that it is about.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  funding?: Maybe<Funding>;
  /**
   * Who paid.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  hirer?: Maybe<User>;
  /**
   * Id of the chargeback.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  id: Scalars['ID']['output'];
  /**
   * What the bank is up to.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  kind: ChargebackKind;
  /**
   * Who bears it; null while nothing is lost.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  lost?: Maybe<ChargebackLoss>;
  /**
   * The milestone that was paid.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  milestone?: Maybe<Milestone>;
  /**
   * When the bank began.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  openedAt: Scalars['DateTime']['output'];
  /**
   * Why, in the bank's words.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  status: ChargebackStatus;
  /**
   * What the viewer may do about it now.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  viewerMay: Array<ChargebackMove>;
  /**
   * Whom it was paid for.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  worker?: Maybe<User>;
};

/** A page of a list of Chargeback. */
export type ChargebackConnection = {
  __typename?: 'ChargebackConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ChargebackEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Chargeback in a list. */
export type ChargebackEdge = {
  __typename?: 'ChargebackEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Chargeback;
};

/** What we have answered the bank, beside our records of the work, which go with it by themselves. */
export type ChargebackEvidence = {
  __typename?: 'ChargebackEvidence';
  /**
   * When it was handed in.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * In the words of staff.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  text: Scalars['String']['output'];
  /**
   * Files kept with the case; the bank did not get them.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  uploads?: Maybe<Array<Maybe<Upload>>>;
};

/** What the payer's bank is up to. */
export type ChargebackKind =
  /** The bank has taken the money back and decides who keeps it. */
  | 'CHARGEBACK'
  /** The bank believes that the payment was fraud, and has not yet acted on it. */
  | 'FRAUD_WARNING'
  /** The bank asks about the payment, and has taken nothing. */
  | 'INQUIRY';

/** Where the money of a lost chargeback came from; the parts sum to what was lost. */
export type ChargebackLoss = {
  __typename?: 'ChargebackLoss';
  /**
   * Of the fee that we had taken.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  fee: Money;
  /**
   * Out of what was held for the milestone, or owed to the hirer.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  held: Money;
  /**
   * What nobody can be asked for.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  loss: Money;
  /**
   * What the worker owes, having been paid.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  receivable: Money;
};

/** What staff may do about a chargeback. */
export type ChargebackMove =
  /** Let the bank have it. */
  | 'ACCEPT'
  /** Have done with a warning of fraud. */
  | 'DISMISS'
  /** Answer with evidence; once. */
  | 'SUBMIT_EVIDENCE';

/** Where a chargeback stands. */
export type ChargebackStatus =
  /** Over, with nothing taken. */
  | 'CLOSED'
  /** The bank keeps the money. */
  | 'LOST'
  /** Waits for an answer of ours. */
  | 'NEEDS_RESPONSE'
  /** Answered; the bank decides. */
  | 'UNDER_REVIEW'
  /** The payment stands. */
  | 'WON';

/** Which file you have sent. */
export type CompleteUploadInput = {
  /** An upload of your own whose file has been sent. */
  uploadId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type CompleteUploadResult = CompleteUploadSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** The file is there and is what it was said to be. */
export type CompleteUploadSuccess = {
  __typename?: 'CompleteUploadSuccess';
  /**
   * The upload, READY.
   *
   * Seen by: everyone.
   */
  upload: Upload;
};

/** In which dispute to give in. */
export type ConcedeDisputeInput = {
  /** The dispute. */
  disputeId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type ConcedeDisputeResult = ConcedeDisputeSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** All of it goes to the other side. */
export type ConcedeDisputeSuccess = {
  __typename?: 'ConcedeDisputeSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** How you prove once more who you are. */
export type ConfirmItIsMeInput = {
  /** Your password. */
  password: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type ConfirmItIsMeResult = ConfirmItIsMeSuccess | Conflict | InvalidInput | NotAllowed | NotFound | TooMany;

/** It is you. Use this access token from now on; the session and its refresh token go on. */
export type ConfirmItIsMeSuccess = {
  __typename?: 'ConfirmItIsMeSuccess';
  /**
   * Goes with each request as `Authorization: Bearer …`. For ten minutes it opens what needs a fresh proof of who you are.
   *
   * Seen by: everyone.
   */
  accessToken: Scalars['String']['output'];
  /**
   * When the access token is no longer good.
   *
   * Seen by: everyone.
   */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
};

/** The thing is not in a state in which this can be done. */
export type Conflict = Refusal & {
  __typename?: 'Conflict';
  /**
   * The reason, for a program.
   *
   * Seen by: everyone.
   */
  code: RefusalCode;
  /**
   * The input field it is about, as a dotted path; null where it is about the whole.
   *
   * Seen by: everyone.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * The reason, for a person.
   *
   * Seen by: everyone.
   */
  message: Scalars['String']['output'];
};

/** What a hirer and a worker agreed on. */
export type Contract = {
  __typename?: 'Contract';
  /**
   * When both had signed.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The application that was accepted.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  application: Application;
  /**
   * Why it was called off.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /**
   * When it was called off.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the last milestone was paid.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The conversation about this contract.
   *
   * Seen by: everyone.
   */
  conversation?: Maybe<Conversation>;
  /**
   * When it was drawn up.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Days that the work takes.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  days: Scalars['Int']['output'];
  /**
   * Every dispute about this contract, the oldest first; empty to anybody who may not see them.
   *
   * Seen by: everyone.
   */
  disputes?: Maybe<Array<Dispute>>;
  /**
   * The platform’s fee, the sum of the milestones’ fees.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  fee: Money;
  /**
   * The platform’s fee in basis points of what is paid: 1,000 is 10 %.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  feeBasisPoints: Scalars['Int']['output'];
  /**
   * Who pays; null while the part of the graph that knows them is away.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  hirer?: Maybe<User>;
  /**
   * Opaque id.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * The job that it was drawn up for.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  job: Job;
  /**
   * The steps of the work, in their order.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  milestones: Array<Milestone>;
  /**
   * What the viewer can do with it now.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  moves: Array<ContractMove>;
  /**
   * What the worker gets: the price less the fee.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  netToWorker: Money;
  /**
   * Every payment of this contract, the oldest first; empty to anybody who may not see them.
   *
   * Seen by: everyone.
   */
  payments?: Maybe<Array<Funding>>;
  /**
   * What the hirer pays for the whole; the milestones sum to it.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  price: Money;
  /**
   * Hours, rounded up, that the hirer has to look at a milestone before it counts as approved.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  reviewHours: Scalars['Int']['output'];
  /**
   * How the viewer stands with reviewing it; null before it is completed.
   *
   * Seen by: the parties of the contract.
   */
  reviewState?: Maybe<ReviewState>;
  /**
   * Its reviews that are open, and the viewer’s own.
   *
   * Seen by: the parties of the contract.
   */
  reviews?: Maybe<Array<Review>>;
  /**
   * What is to be done, in full.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  scope: Scalars['String']['output'];
  /**
   * Who has signed, the first first.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  signatures: Array<Signature>;
  /**
   * The day on which the work begins.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  startOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where it stands.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  status: ContractStatus;
  /**
   * When it was ended midway.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  terminatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The latest proposal to end it midway; null where there was none.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  termination?: Maybe<Termination>;
  /**
   * Why it was ended midway.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  terminationReason?: Maybe<Scalars['String']['output']>;
  /**
   * SHA-256 of the terms, hex. Hand it over when signing: it says which terms were read.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  termsHash: Scalars['String']['output'];
  /**
   * What is to be done, in a few words.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  title: Scalars['String']['output'];
  /**
   * Who works; null while the part of the graph that knows them is away.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  worker?: Maybe<User>;
};

/** A page of a list of Contract. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ContractEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Contract in a list. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Contract;
};

/** A milestone with its amount. */
export type ContractMilestoneInput = {
  /** What it costs, in the currency of the price. */
  amount: MoneyInput;
  /** What is done in it. */
  title: Scalars['String']['input'];
};

/** What can be done with a contract. */
export type ContractMove =
  /** Accept the other side’s proposal to end it. */
  | 'ACCEPT_TERMINATION'
  /** Call it off. */
  | 'CANCEL'
  /** Decline the other side’s proposal to end it. */
  | 'DECLINE_TERMINATION'
  /** Change the terms. */
  | 'EDIT'
  /** Propose to end it, and how to part with what is held. */
  | 'PROPOSE_TERMINATION'
  /** Sign the terms. */
  | 'SIGN'
  /** End it at once, while no money is held. */
  | 'TERMINATE'
  /** Take one’s own proposal to end it back. */
  | 'WITHDRAW_TERMINATION';

/** Where a contract stands. */
export type ContractStatus =
  /** Signed by both: milestones are funded and worked on. */
  | 'ACTIVE'
  /** Called off before work began. */
  | 'CANCELLED'
  /** Every milestone is paid. */
  | 'COMPLETED'
  /** A dispute about a milestone is open: the others wait, and so does the review period. */
  | 'DISPUTED'
  /** Drawn up; the hirer may still change it, and signs first. */
  | 'DRAFT'
  /** Signed by the hirer; the worker is to sign. */
  | 'OFFERED'
  /** Ended midway: by one side while nothing was held, by both, or by staff. */
  | 'TERMINATED';

/** What a hirer and a worker write each other about an application, and then about the contract. */
export type Conversation = {
  __typename?: 'Conversation';
  /**
   * The application that it began with.
   *
   * Seen by: the members of the conversation.
   */
  application?: Maybe<Application>;
  /**
   * The contract that came of it.
   *
   * Seen by: the members of the conversation.
   */
  contract?: Maybe<Contract>;
  /**
   * Opaque id.
   *
   * Seen by: the members of the conversation.
   */
  id: Scalars['ID']['output'];
  /**
   * The last message.
   *
   * Seen by: the members of the conversation.
   */
  lastMessage?: Maybe<Message>;
  /**
   * The sequence of the last message; 0 where there is none.
   *
   * Seen by: the members of the conversation.
   */
  lastSequence: Scalars['Int']['output'];
  /**
   * Who is in it.
   *
   * Seen by: the members of the conversation.
   */
  members: Array<Member>;
  /**
   * Its messages in their order. The latest ones: `last`, and `before` for those before them.
   *
   * Seen by: the members of the conversation.
   */
  messages: MessageConnection;
  /**
   * The other person, for the viewer.
   *
   * Seen by: the members of the conversation.
   */
  other?: Maybe<User>;
  /**
   * What it is about: the job's title.
   *
   * Seen by: the members of the conversation.
   */
  subject: Scalars['String']['output'];
  /**
   * How many messages the viewer has not read.
   *
   * Seen by: the members of the conversation.
   */
  unreadCount: Scalars['Int']['output'];
  /**
   * When the last message was sent.
   *
   * Seen by: the members of the conversation.
   */
  updatedAt: Scalars['DateTime']['output'];
};


/** What a hirer and a worker write each other about an application, and then about the contract. */
export type ConversationMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Conversation. */
export type ConversationConnection = {
  __typename?: 'ConversationConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ConversationEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Conversation in a list. */
export type ConversationEdge = {
  __typename?: 'ConversationEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Conversation;
};

/** Which key to make. */
export type CreateApiKeyInput = {
  /** One of your apps. */
  appId: Scalars['ID']['input'];
  /** Made by the client, 16 to 128 characters that nobody guesses: asking again with it within ten minutes gives the same key. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What to call the key, 1 to 40 characters. */
  label: Scalars['String']['input'];
  /** What it may read; at least one. */
  scopes: Array<PartnerScope>;
};

/** What was done, or why it was refused. */
export type CreateApiKeyResult = Conflict | CreateApiKeySuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The key is made. */
export type CreateApiKeySuccess = {
  __typename?: 'CreateApiKeySuccess';
  /**
   * What is known of the key.
   *
   * Seen by: everyone.
   */
  key: ApiKey;
  /**
   * The key itself. Keep it: it is shown this once.
   *
   * Seen by: everyone.
   */
  secret: Scalars['String']['output'];
};

/** What is rated: of a worker QUALITY, PUNCTUALITY, COMMUNICATION, TIDINESS; of a hirer CLARITY, COMMUNICATION, PAYMENT, FAIRNESS. */
export type Criterion =
  /** Whether it was clear what was wanted; of a hirer. */
  | 'CLARITY'
  /** Whether they could be reached and said what mattered; of either. */
  | 'COMMUNICATION'
  /** Whether they kept to what was agreed; of a hirer. */
  | 'FAIRNESS'
  /** Whether they paid and approved without delay; of a hirer. */
  | 'PAYMENT'
  /** Whether they came and finished when they said; of a worker. */
  | 'PUNCTUALITY'
  /** How well the work was done; of a worker. */
  | 'QUALITY'
  /** How they left the place; of a worker. */
  | 'TIDINESS';

/** How one thing was rated. */
export type CriterionRating = {
  __typename?: 'CriterionRating';
  /**
   * What is rated.
   *
   * Seen by: everyone once it is open, its author before.
   */
  criterion: Criterion;
  /**
   * 1 to 5 stars.
   *
   * Seen by: everyone once it is open, its author before.
   */
  rating: Scalars['Int']['output'];
};

/** How one thing is rated. */
export type CriterionRatingInput = {
  /** What is rated. */
  criterion: Criterion;
  /** 1 to 5 stars. */
  rating: Scalars['Int']['input'];
};

/** An application to decline. */
export type DeclineApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type DeclineApplicationResult = Conflict | DeclineApplicationSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The application is declined. */
export type DeclineApplicationSuccess = {
  __typename?: 'DeclineApplicationSuccess';
  /**
   * The application.
   *
   * Seen by: everyone.
   */
  application: Application;
};

/** A proposal to decline. */
export type DeclineTerminationInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type DeclineTerminationResult = Conflict | DeclineTerminationSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The contract goes on. */
export type DeclineTerminationSuccess = {
  __typename?: 'DeclineTerminationSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** Which warning to have done with. */
export type DismissFraudWarningInput = {
  /** Id of the warning. */
  chargebackId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type DismissFraudWarningResult = Conflict | DismissFraudWarningSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The payment goes on. */
export type DismissFraudWarningSuccess = {
  __typename?: 'DismissFraudWarningSuccess';
  /**
   * The warning.
   *
   * Seen by: everyone.
   */
  chargeback: Chargeback;
};

/** A dispute about a milestone. */
export type Dispute = {
  __typename?: 'Dispute';
  /**
   * What it is about: what is held, or of a closed one what was held then.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  amount: Money;
  /**
   * Until when the other side may answer. After that, staff decide without.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  answerBy: Scalars['DateTime']['output'];
  /**
   * When it was settled or withdrawn.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The contract; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  contract?: Maybe<Contract>;
  /**
   * What both sides handed in, the oldest first.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  evidence: Array<DisputeEvidence>;
  /**
   * The messages that were named as evidence, as they were then; for both sides and staff with disputes, empty to anybody else. A message that is named a moment ago may not be there yet.
   *
   * Seen by: anyone signed in.
   */
  excerpts?: Maybe<Array<DisputeExcerpt>>;
  /**
   * The payment that it is about.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  funding: Funding;
  /**
   * The hirer; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  hirer?: Maybe<User>;
  /**
   * Opaque id.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * The milestone that it is about; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  milestone?: Maybe<Milestone>;
  /**
   * When it was opened.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  openedAt: Scalars['DateTime']['output'];
  /**
   * The side that opened it; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  openedBy?: Maybe<User>;
  /**
   * What the side that opened it says went wrong.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  reason: DisputeReason;
  /**
   * How it was decided; null until then, and for one that was taken back.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  settlement?: Maybe<DisputeSettlement>;
  /**
   * Where it stands.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  status: DisputeStatus;
  /**
   * What the viewer may do with it now.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  viewerMay: Array<DisputeMove>;
  /**
   * What the side wants that opened it.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  wantedByOpener?: Maybe<DisputeWish>;
  /**
   * What the other side wants; null while it has not answered.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  wantedByOther?: Maybe<DisputeWish>;
  /**
   * The worker; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission disputes; staff with the permission finance.
   */
  worker?: Maybe<User>;
};

/** A page of a list of Dispute. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<DisputeEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Dispute in a list. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Dispute;
};

/** What a side handed in. It is never changed or removed. */
export type DisputeEvidence = {
  __typename?: 'DisputeEvidence';
  /**
   * When it was handed in.
   *
   * Seen by: whoever sees the dispute.
   */
  addedAt: Scalars['DateTime']['output'];
  /**
   * The side that handed it in; null while the part of the graph that knows it is away.
   *
   * Seen by: whoever sees the dispute.
   */
  author?: Maybe<User>;
  /**
   * Id of the piece of evidence.
   *
   * Seen by: whoever sees the dispute.
   */
  id: Scalars['ID']['output'];
  /**
   * How many messages were named; their frozen words are `Dispute.excerpts`.
   *
   * Seen by: whoever sees the dispute.
   */
  messageCount: Scalars['Int']['output'];
  /**
   * What it shows; null where it came with the story of a side.
   *
   * Seen by: whoever sees the dispute.
   */
  text?: Maybe<Scalars['String']['output']>;
  /**
   * The files, in the order in which they were named. Those that were not sent as evidence show nothing.
   *
   * Seen by: whoever sees the dispute.
   */
  uploads?: Maybe<Array<Upload>>;
};

/** A message between the two sides of a dispute, as it was when one of them named it as evidence. */
export type DisputeExcerpt = {
  __typename?: 'DisputeExcerpt';
  /**
   * The piece of evidence that named it.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  evidenceId: Scalars['ID']['output'];
  /**
   * Opaque id.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  id: Scalars['ID']['output'];
  /**
   * Who wrote it; null while the part of the graph that knows them is away.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  sender?: Maybe<User>;
  /**
   * When it was sent.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  sentAt: Scalars['DateTime']['output'];
  /**
   * The words; empty where there were files alone.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  text: Scalars['String']['output'];
  /**
   * The files that came with it; null while the part of the graph that knows them is away.
   *
   * Seen by: both sides of the dispute and staff who decide it.
   */
  uploads?: Maybe<Array<Upload>>;
};

/** What can be done with a dispute. */
export type DisputeMove =
  /** Hand in more: addDisputeEvidence. */
  | 'ADD_EVIDENCE'
  /** Say how the other side sees it: answerDispute. */
  | 'ANSWER'
  /** Let the other side have all of it: concedeDispute. */
  | 'CONCEDE'
  /** Decide where the money goes: settleDispute. */
  | 'SETTLE'
  /** Take it back: withdrawDispute. */
  | 'WITHDRAW';

/** Where the money of a settled dispute goes. */
export type DisputeOutcome =
  /** All back to the hirer. */
  | 'REFUND'
  /** All to the worker, less the fee. */
  | 'RELEASE'
  /** A part back to the hirer, the rest to the worker. */
  | 'SPLIT';

/** What a side says went wrong. */
export type DisputeReason =
  /** Something was damaged. */
  | 'DAMAGE'
  /** The work is done, and the hirer does not approve it. */
  | 'NOT_APPROVED'
  /** The work is not what was agreed. */
  | 'NOT_AS_AGREED'
  /** The work was not done, or not finished. */
  | 'NOT_DONE'
  /** Somebody did not come. */
  | 'NO_SHOW'
  /** Something else, as the story says. */
  | 'OTHER';

/** How a dispute was decided. */
export type DisputeSettlement = {
  __typename?: 'DisputeSettlement';
  /**
   * Whether staff decided; otherwise a side gave in, or the money went by another way, such as by the payer's bank.
   *
   * Seen by: whoever sees the dispute.
   */
  byStaff: Scalars['Boolean']['output'];
  /**
   * When it was decided.
   *
   * Seen by: whoever sees the dispute.
   */
  decidedAt: Scalars['DateTime']['output'];
  /**
   * Whether the contract ends with it.
   *
   * Seen by: whoever sees the dispute.
   */
  endsContract: Scalars['Boolean']['output'];
  /**
   * The platform's part of what is released.
   *
   * Seen by: whoever sees the dispute.
   */
  fee: Money;
  /**
   * What the worker gets of what is released.
   *
   * Seen by: whoever sees the dispute.
   */
  net: Money;
  /**
   * Where the money goes.
   *
   * Seen by: whoever sees the dispute.
   */
  outcome: DisputeOutcome;
  /**
   * Why, in words for both sides.
   *
   * Seen by: whoever sees the dispute.
   */
  reason: Scalars['String']['output'];
  /**
   * What goes back to the hirer.
   *
   * Seen by: whoever sees the dispute.
   */
  refunded: Money;
  /**
   * What goes to the worker, before the fee.
   *
   * Seen by: whoever sees the dispute.
   */
  released: Money;
};

/** Where a dispute stands. */
export type DisputeStatus =
  /** The other side is asked for an answer. */
  | 'AWAITING_ANSWER'
  /** Answered, or the time to answer is over: staff decide next. */
  | 'IN_REVIEW'
  /** It was decided where the money goes. */
  | 'SETTLED'
  /** Taken back by the side that opened it. */
  | 'WITHDRAWN';

/** How a side wants what is held parted, and why. */
export type DisputeWish = {
  __typename?: 'DisputeWish';
  /**
   * When they said so.
   *
   * Seen by: whoever sees the dispute.
   */
  at: Scalars['DateTime']['output'];
  /**
   * What should go back to the hirer.
   *
   * Seen by: whoever sees the dispute.
   */
  refunded: Money;
  /**
   * What should go to the worker, before the fee.
   *
   * Seen by: whoever sees the dispute.
   */
  released: Money;
  /**
   * What happened, in that side’s words.
   *
   * Seen by: whoever sees the dispute.
   */
  story: Scalars['String']['output'];
};

/** What a worker earned with one milestone. */
export type Earning = {
  __typename?: 'Earning';
  /**
   * The platform's fee.
   *
   * Seen by: the worker themselves.
   */
  fee: Money;
  /**
   * The payment that it came from.
   *
   * Seen by: the worker themselves.
   */
  funding: Funding;
  /**
   * Id of the entry in the ledger.
   *
   * Seen by: the worker themselves.
   */
  id: Scalars['ID']['output'];
  /**
   * What the worker got.
   *
   * Seen by: the worker themselves.
   */
  net: Money;
  /**
   * When the money was released.
   *
   * Seen by: the worker themselves.
   */
  releasedAt: Scalars['DateTime']['output'];
};

/** A page of a list of Earning. */
export type EarningConnection = {
  __typename?: 'EarningConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<EarningEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Earning in a list. */
export type EarningEdge = {
  __typename?: 'EarningEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Earning;
};

/** A worker's money by where it stands; one amount for each currency. */
export type Earnings = {
  __typename?: 'Earnings';
  /**
   * Released, less the fee, and not yet on its way to the bank or wallet.
   *
   * Seen by: the worker themselves.
   */
  available: Array<Money>;
  /**
   * What each milestone earned, the newest first.
   *
   * Seen by: the worker themselves.
   */
  entries: EarningConnection;
  /**
   * Paid by hirers and held for milestones of this worker, before the fee.
   *
   * Seen by: the worker themselves.
   */
  held: Array<Money>;
  /**
   * What this worker gets of what is held, after the fee, where all of it is released.
   *
   * Seen by: the worker themselves.
   */
  heldAfterFee: Array<Money>;
  /**
   * The last months, this one included, the oldest first: each for each currency that any of them has.
   *
   * Seen by: the worker themselves.
   */
  months: Array<EarningsMonth>;
  /**
   * On its way to the bank or wallet.
   *
   * Seen by: the worker themselves.
   */
  onItsWay: Array<Money>;
  /**
   * What this worker owes after a bank took back money that they were paid. It is kept of what they earn.
   *
   * Seen by: the worker themselves.
   */
  owed: Array<Money>;
  /**
   * Paid out.
   *
   * Seen by: the worker themselves.
   */
  paidOut: Array<Money>;
};


/** A worker's money by where it stands; one amount for each currency. */
export type EarningsEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A worker's money by where it stands; one amount for each currency. */
export type EarningsMonthsArgs = {
  last?: Scalars['Int']['input'];
};

/** What a worker earned in one month, in one currency. */
export type EarningsMonth = {
  __typename?: 'EarningsMonth';
  /**
   * The currency of its amounts.
   *
   * Seen by: everyone.
   */
  currency: Scalars['Currency']['output'];
  /**
   * What was earned, after the fee.
   *
   * Seen by: everyone.
   */
  earned: Money;
  /**
   * The platform's fee.
   *
   * Seen by: everyone.
   */
  fee: Money;
  /**
   * The month in Ghana, such as 2026-10.
   *
   * Seen by: everyone.
   */
  month: Scalars['String']['output'];
  /**
   * What reached the bank or wallet, less what came back from it.
   *
   * Seen by: everyone.
   */
  paidOut: Money;
};

/** Terms to change. What is left out stays as it is. */
export type EditContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** Days that the work takes, 365 at most. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** All milestones anew, 10 at most; their amounts sum to the price. */
  milestones?: InputMaybe<Array<ContractMilestoneInput>>;
  /** What is to be done, 5,000 characters at most. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the work begins. */
  startOn?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was done, or why it was refused. */
export type EditContractResult = Conflict | EditContractSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The terms as they were changed. */
export type EditContractSuccess = {
  __typename?: 'EditContractSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** What to change. What is left out stays as it is; null empties it. */
export type EditJobInput = {
  /** What you mean to pay. */
  budget?: InputMaybe<BudgetInput>;
  /** In full, 5,000 characters at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which the work must be done. */
  endOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** The job. */
  jobId: Scalars['ID']['input'];
  /** The steps of the work, 10 at most; one for the whole where none are given. */
  plannedMilestones?: InputMaybe<Array<PlannedMilestoneInput>>;
  /** Where the work is. Shown to about a kilometre until a contract is drawn up. */
  point?: InputMaybe<GeoPointInput>;
  /** The region. */
  region?: InputMaybe<Region>;
  /** The day on which the work may begin. */
  startOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** In a few words, 120 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The town or neighbourhood. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** The trade. */
  tradeId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos, 10 at most. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who finds it; everybody where it is left out. */
  visibility?: InputMaybe<JobVisibility>;
};

/** What was done, or why it was refused. */
export type EditJobResult = Conflict | EditJobSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The job as it was changed. */
export type EditJobSuccess = {
  __typename?: 'EditJobSuccess';
  /**
   * The job.
   *
   * Seen by: everyone.
   */
  job: Job;
};

/** Which session to end. */
export type EndSessionInput = {
  /** One of the viewer's own sessions. */
  sessionId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type EndSessionResult = Conflict | EndSessionSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The session ended; its device is signed out within a second. */
export type EndSessionSuccess = {
  __typename?: 'EndSessionSuccess';
  /**
   * The session that ended.
   *
   * Seen by: everyone.
   */
  session: Session;
};

/** What a reason for or against a job is about. */
export type FitKind =
  /** Whether the worker is taking on work. */
  | 'AVAILABILITY'
  /** How far it is, against the worker’s service radius. */
  | 'DISTANCE'
  /** What it pays an hour, against the worker’s rates. */
  | 'RATE'
  /** Whether it is in the worker’s region. */
  | 'REGION'
  /** Whether it is one of the worker’s trades. */
  | 'TRADE';

/** One reason why a job suits a worker, or does not. */
export type FitReason = {
  __typename?: 'FitReason';
  /**
   * Whether it speaks for the job.
   *
   * Seen by: everyone.
   */
  good: Scalars['Boolean']['output'];
  /**
   * What it is about.
   *
   * Seen by: everyone.
   */
  kind: FitKind;
  /**
   * The reason, for the worker to read.
   *
   * Seen by: everyone.
   */
  text: Scalars['String']['output'];
};

/** Which milestone to pay for. */
export type FundMilestoneInput = {
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the milestone. */
  milestoneId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type FundMilestoneResult = Conflict | FundMilestoneSuccess | InvalidInput | NotAllowed | NotFound | TooMany;

/** The payment has begun. */
export type FundMilestoneSuccess = {
  __typename?: 'FundMilestoneSuccess';
  /**
   * The payment; `payUrl` is where the hirer pays.
   *
   * Seen by: everyone.
   */
  funding: Funding;
};

/** A hirer's payment for one milestone: paid in, held until approval, then released or refunded. */
export type Funding = {
  __typename?: 'Funding';
  /**
   * What the hirer pays.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  amount: Money;
  /**
   * What the payer's bank asked back of this payment, the oldest first. Warnings of fraud only for staff.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  chargebacks?: Maybe<Array<Chargeback>>;
  /**
   * The contract that the milestone is part of; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  contract?: Maybe<Contract>;
  /**
   * When the hirer began to pay.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * The latest dispute about this payment.
   *
   * Seen by: anyone signed in.
   */
  dispute?: Maybe<Dispute>;
  /**
   * Why the last try did not go through, in words for a person.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  failureMessage?: Maybe<Scalars['String']['output']>;
  /**
   * The platform's part of it.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  fee: Money;
  /**
   * Whether the money stays where it is because the payer's bank asks for it.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  frozen: Scalars['Boolean']['output'];
  /**
   * When the payment arrived and was held.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Id of the payment.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  id: Scalars['ID']['output'];
  /**
   * The milestone that is paid for; null while the part of the graph that knows it is away.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  milestone?: Maybe<Milestone>;
  /**
   * What the worker gets of it.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  net: Money;
  /**
   * Where the hirer pays, while it waits for that.
   *
   * Seen by: the hirer who pays.
   */
  payUrl?: Maybe<Scalars['String']['output']>;
  /**
   * What went back to the hirer so far.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  refunded: Money;
  /**
   * When the money went back to the hirer.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the money went to the worker.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where the money stands.
   *
   * Seen by: the hirer and the worker of its contract; staff with the permission finance; staff with the permission disputes.
   */
  status: FundingStatus;
};

/** A page of a list of Funding. */
export type FundingConnection = {
  __typename?: 'FundingConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<FundingEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Funding in a list. */
export type FundingEdge = {
  __typename?: 'FundingEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Funding;
};

/** Where a hirer's money for a milestone stands. */
export type FundingStatus =
  /** Taken back by the payer's bank while it was held. */
  | 'CHARGED_BACK'
  /** To be paid by the hirer. */
  | 'CREATED'
  /** Held until a dispute about it is settled. */
  | 'DISPUTED'
  /** Not paid: declined, not paid in time, or called off. The hirer may try again. */
  | 'FAILED'
  /** Held until the milestone is approved. */
  | 'HELD'
  /** Paid, and not yet confirmed. */
  | 'PROCESSING'
  /** Back with the hirer. */
  | 'REFUNDED'
  /** On its way back to the hirer. */
  | 'REFUNDING'
  /** With the worker, less the fee; where it was parted, a part is back with the hirer. */
  | 'RELEASED'
  /** Approved; on its way to the worker, or waiting until the worker can be paid out. */
  | 'RELEASING'
  /** Parted between both sides: the part of the hirer is on its way back first. */
  | 'SETTLING';

/** A place on the map (WGS 84). */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /**
   * Degrees north.
   *
   * Seen by: everyone.
   */
  latitude: Scalars['Float']['output'];
  /**
   * Degrees east.
   *
   * Seen by: everyone.
   */
  longitude: Scalars['Float']['output'];
};

/** A place on the map (WGS 84). */
export type GeoPointInput = {
  /** Degrees north. */
  latitude: Scalars['Float']['input'];
  /** Degrees east. */
  longitude: Scalars['Float']['input'];
};

/** For whom somebody hires. */
export type HirerKind =
  /** A builder who takes on others. */
  | 'BUILDER'
  /** A firm. */
  | 'FIRM'
  /** A home of their own. */
  | 'HOME'
  /** A hotel or guest house. */
  | 'HOTEL'
  /** Something else. */
  | 'OTHER'
  /** Houses that they look after for others. */
  | 'PROPERTY_MANAGER';

/** Somebody as a hirer. */
export type HirerProfile = {
  __typename?: 'HirerProfile';
  /**
   * The name of the firm.
   *
   * Seen by: everyone.
   */
  firm?: Maybe<Scalars['String']['output']>;
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * For whom they hire.
   *
   * Seen by: everyone.
   */
  kind: HirerKind;
  /**
   * Whose profile it is.
   *
   * Seen by: everyone.
   */
  user: User;
};

/** A field of the input is not valid. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /**
   * The reason, for a program.
   *
   * Seen by: everyone.
   */
  code: RefusalCode;
  /**
   * The input field it is about, as a dotted path; null where it is about the whole.
   *
   * Seen by: everyone.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * The reason, for a person.
   *
   * Seen by: everyone.
   */
  message: Scalars['String']['output'];
};

/** Work that a hirer wants done. Everybody sees a public job while it is open; any other its hirer and those who applied to it. */
export type Job = {
  __typename?: 'Job';
  /**
   * How many workers have applied and not withdrawn.
   *
   * Seen by: everyone who sees the job.
   */
  applicationCount: Scalars['Int']['output'];
  /**
   * The applications, the latest first: all of them for the hirer, none for anybody else.
   *
   * Seen by: everyone who sees the job.
   */
  applications: ApplicationConnection;
  /**
   * What the hirer means to pay; null only in a draft.
   *
   * Seen by: everyone who sees the job.
   */
  budget?: Maybe<Budget>;
  /**
   * The contract that fills it, for its two parties; null for anybody else.
   *
   * Seen by: everyone who sees the job.
   */
  contract?: Maybe<Contract>;
  /**
   * When it was begun.
   *
   * Seen by: everyone who sees the job.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * What is to be done, in full; empty in a draft that has none yet.
   *
   * Seen by: everyone who sees the job.
   */
  description: Scalars['String']['output'];
  /**
   * Kilometres from a place, to about one; null where the job has no place on the map.
   *
   * Seen by: everyone who sees the job.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /**
   * The day by which the work must be done.
   *
   * Seen by: everyone who sees the job.
   */
  endOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it expires unless a worker is chosen; null in a draft.
   *
   * Seen by: everyone who sees the job.
   */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How well it suits the viewer, a worker with a published profile; null for anybody else.
   *
   * Seen by: anyone with the role WORKER.
   */
  fit?: Maybe<JobFit>;
  /**
   * Who wants it done; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone who sees the job.
   */
  hirer?: Maybe<User>;
  /**
   * The id.
   *
   * Seen by: everyone who sees the job.
   */
  id: Scalars['ID']['output'];
  /**
   * What the viewer can do with it now.
   *
   * Seen by: everyone who sees the job.
   */
  moves: Array<JobMove>;
  /**
   * The viewer’s own application to it.
   *
   * Seen by: anyone signed in.
   */
  myApplication?: Maybe<Application>;
  /**
   * Photos of what is to be done; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone who sees the job.
   */
  photos?: Maybe<Array<Upload>>;
  /**
   * The steps of the work; one for the whole where none are planned.
   *
   * Seen by: everyone who sees the job.
   */
  plannedMilestones: Array<PlannedMilestone>;
  /**
   * Where the work is: exact for the hirer and the worker under contract, to about a kilometre for others.
   *
   * Seen by: everyone who sees the job.
   */
  point?: Maybe<GeoPoint>;
  /**
   * When it was opened for applications; null in a draft.
   *
   * Seen by: everyone who sees the job.
   */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The region; null only in a draft.
   *
   * Seen by: everyone who sees the job.
   */
  region?: Maybe<Region>;
  /**
   * The day on which the work may begin.
   *
   * Seen by: everyone who sees the job.
   */
  startOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where it stands.
   *
   * Seen by: everyone who sees the job.
   */
  status: JobStatus;
  /**
   * What is to be done, in a few words; empty in a draft that has none yet.
   *
   * Seen by: everyone who sees the job.
   */
  title: Scalars['String']['output'];
  /**
   * The town or neighbourhood; empty in a draft that has none yet.
   *
   * Seen by: everyone who sees the job.
   */
  town: Scalars['String']['output'];
  /**
   * The trade; null only in a draft.
   *
   * Seen by: everyone who sees the job.
   */
  trade?: Maybe<Trade>;
  /**
   * Who finds it.
   *
   * Seen by: everyone who sees the job.
   */
  visibility: JobVisibility;
};


/** Work that a hirer wants done. Everybody sees a public job while it is open; any other its hirer and those who applied to it. */
export type JobApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<ApplicationStatus>>;
};


/** Work that a hirer wants done. Everybody sees a public job while it is open; any other its hirer and those who applied to it. */
export type JobDistanceKmArgs = {
  from: GeoPointInput;
};

/** A page of a list of Job. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<JobEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Job in a list. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * Kilometres from the `near` of the search, to about one; null without it, and for a job without a place on the map.
   *
   * Seen by: everyone.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Job;
};

/** What an open job must be like to be found. Conditions add up. */
export type JobFilter = {
  /** A budget of at least this, in this currency. */
  budgetAtLeast?: InputMaybe<MoneyInput>;
  /** The kind of budget. */
  budgetKind?: InputMaybe<BudgetKind>;
  /** The place that distances are counted from. */
  near?: InputMaybe<GeoPointInput>;
  /** The region. */
  region?: InputMaybe<Region>;
  /** Words that title, description, trade or place hold. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The trade. */
  tradeId?: InputMaybe<Scalars['ID']['input']>;
  /** At most so many kilometres from `near`, up to 1,000. */
  withinKm?: InputMaybe<Scalars['Float']['input']>;
};

/** How well a job suits a worker. */
export type JobFit = {
  __typename?: 'JobFit';
  /**
   * The reasons, the weightiest first.
   *
   * Seen by: everyone.
   */
  reasons: Array<FitReason>;
  /**
   * From 0 to 100. Trade weighs 40, distance 20, rate 15, availability 15, region 10; what one of the two says nothing about is left out.
   *
   * Seen by: everyone.
   */
  score: Scalars['Int']['output'];
};

/** What can be done with a job. */
export type JobMove =
  /** Apply to it. */
  | 'APPLY'
  /** Call it off. */
  | 'CANCEL'
  /** End it as done; it happens by itself when the contract is completed. */
  | 'CLOSE'
  /** Change what it says. */
  | 'EDIT'
  /** Open a draft for applications. */
  | 'POST';

/** In which order a search answers. */
export type JobSort =
  /** The highest budget first. */
  | 'BUDGET'
  /** The nearest to `near` first, those without a place on the map last. */
  | 'NEAREST'
  /** The last posted first. */
  | 'NEWEST';

/** Where a job stands. */
export type JobStatus =
  /** The hirer called it off. */
  | 'CANCELLED'
  /** The work is done and paid. */
  | 'CLOSED'
  /** Being written; the hirer alone sees it. */
  | 'DRAFT'
  /** It stood open for 30 days. */
  | 'EXPIRED'
  /** A worker was chosen; a contract is drawn up or under way. */
  | 'FILLED'
  /** Takes applications. */
  | 'OPEN';

/** Who finds a job. */
export type JobVisibility =
  /** Only those whom the hirer invites. */
  | 'INVITED'
  /** Everybody. */
  | 'PUBLIC';

/** An account of the ledger: one kind, one currency, one owner. */
export type LedgerAccount = {
  __typename?: 'LedgerAccount';
  /**
   * The sum of its entries: debits are positive, credits negative.
   *
   * Seen by: staff with the permission finance.
   */
  balance: Money;
  /**
   * Its currency.
   *
   * Seen by: staff with the permission finance.
   */
  currency: Scalars['Currency']['output'];
  /**
   * Its entries, the newest first.
   *
   * Seen by: staff with the permission finance.
   */
  entries: LedgerEntryConnection;
  /**
   * Id of the account.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * What it stands for.
   *
   * Seen by: staff with the permission finance.
   */
  kind: LedgerAccountKind;
  /**
   * The milestone that it is for.
   *
   * Seen by: staff with the permission finance.
   */
  milestoneId?: Maybe<Scalars['ID']['output']>;
  /**
   * Whose it is; null where it is the platform’s.
   *
   * Seen by: staff with the permission finance.
   */
  userId?: Maybe<Scalars['ID']['output']>;
};


/** An account of the ledger: one kind, one currency, one owner. */
export type LedgerAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What an account of the ledger stands for. */
export type LedgerAccountKind =
  /** What payers' banks took back and have not decided about. */
  | 'CHARGEBACK_PENDING'
  /** The platform's fees. */
  | 'FEE_REVENUE'
  /** Held for a milestone. */
  | 'HELD'
  /** Came twice or came back, and belongs to the hirer. */
  | 'OWED_TO_HIRER'
  /** What the payment provider holds for us. */
  | 'PLATFORM_BALANCE'
  /** What nobody can be asked for. */
  | 'PLATFORM_LOSS'
  /** What the payment provider paid to the platform's bank. */
  | 'PLATFORM_PAID_OUT'
  /** What the payment provider took for its service. */
  | 'PROVIDER_FEES'
  /** On a worker's account with the payment provider. */
  | 'WORKER_AVAILABLE'
  /** All that a worker earned. */
  | 'WORKER_EARNED'
  /** On its way to a worker's bank or wallet. */
  | 'WORKER_ON_ITS_WAY'
  /** Given back to us by a worker for what was owed. */
  | 'WORKER_PAID_BACK'
  /** At a worker's bank or wallet. */
  | 'WORKER_PAID_OUT'
  /** Owed to us by a worker after a lost chargeback. */
  | 'WORKER_RECEIVABLE';

/** Something that the watch found wrong with the ledger. */
export type LedgerAlarm = {
  __typename?: 'LedgerAlarm';
  /**
   * When it was first found.
   *
   * Seen by: staff with the permission finance.
   */
  firstSeenAt: Scalars['DateTime']['output'];
  /**
   * Id of the alarm.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * When it was last found.
   *
   * Seen by: staff with the permission finance.
   */
  lastSeenAt: Scalars['DateTime']['output'];
  /**
   * Where: the transaction, chain, entry, account or currency.
   *
   * Seen by: staff with the permission finance.
   */
  place: Scalars['String']['output'];
  /**
   * When it was no longer found.
   *
   * Seen by: staff with the permission finance.
   */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What is wrong, as one word: CHANGED, GAP, CUT_OFF and the like.
   *
   * Seen by: staff with the permission finance.
   */
  what: Scalars['String']['output'];
  /**
   * What is wrong, in words.
   *
   * Seen by: staff with the permission finance.
   */
  words: Scalars['String']['output'];
};

/** A page of a list of LedgerAlarm. */
export type LedgerAlarmConnection = {
  __typename?: 'LedgerAlarmConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<LedgerAlarmEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A LedgerAlarm in a list. */
export type LedgerAlarmEdge = {
  __typename?: 'LedgerAlarmEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: LedgerAlarm;
};

/** The ledger of one currency, summed up. */
export type LedgerCheck = {
  __typename?: 'LedgerCheck';
  /**
   * The currency.
   *
   * Seen by: staff with the permission finance.
   */
  currency: Scalars['Currency']['output'];
  /**
   * How many entries there are.
   *
   * Seen by: staff with the permission finance.
   */
  entries: Scalars['Int']['output'];
  /**
   * The sum of all its entries in minor units: zero, or the books are wrong.
   *
   * Seen by: staff with the permission finance.
   */
  sumMinor: Scalars['Int64']['output'];
};

/** One line of a transaction. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /**
   * The account that it stands on.
   *
   * Seen by: staff with the permission finance.
   */
  account: LedgerAccount;
  /**
   * The amount: debits are positive, credits negative.
   *
   * Seen by: staff with the permission finance.
   */
  amount: Money;
  /**
   * Id of the entry.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * The transaction that it is a line of.
   *
   * Seen by: staff with the permission finance.
   */
  transaction: LedgerTransaction;
};

/** A page of a list of LedgerEntry. */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<LedgerEntryEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A LedgerEntry in a list. */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: LedgerEntry;
};

/** Which transactions of the ledger; those that fit all that is given. */
export type LedgerFilter = {
  /** An account on which it has entries. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Booked at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The payment. */
  fundingId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of move, such as HOLD or RELEASE. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** What it books, whole. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Booked before this moment. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Somebody on whose accounts it has entries. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** One move of money in the ledger: entries that sum to zero. */
export type LedgerTransaction = {
  __typename?: 'LedgerTransaction';
  /**
   * When it was booked.
   *
   * Seen by: staff with the permission finance.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Its lines, which sum to zero in each currency.
   *
   * Seen by: staff with the permission finance.
   */
  entries: Array<LedgerEntry>;
  /**
   * The payment that it belongs to.
   *
   * Seen by: staff with the permission finance.
   */
  fundingId?: Maybe<Scalars['ID']['output']>;
  /**
   * SHA-256 of the hash before it in its chain and of all that it says.
   *
   * Seen by: staff with the permission finance.
   */
  hash: Scalars['String']['output'];
  /**
   * Id of the transaction.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * What kind of move it is, such as HOLD or RELEASE.
   *
   * Seen by: staff with the permission finance.
   */
  kind: Scalars['String']['output'];
  /**
   * The payout that it belongs to.
   *
   * Seen by: staff with the permission finance.
   */
  payoutId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its place in that chain, from 1.
   *
   * Seen by: staff with the permission finance.
   */
  position: Scalars['Int64']['output'];
  /**
   * What it books; nothing is booked twice under one reference.
   *
   * Seen by: staff with the permission finance.
   */
  reference: Scalars['String']['output'];
  /**
   * The hash chain that it stands in.
   *
   * Seen by: staff with the permission finance.
   */
  shard: Scalars['Int']['output'];
};

/** A page of a list of LedgerTransaction. */
export type LedgerTransactionConnection = {
  __typename?: 'LedgerTransactionConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<LedgerTransactionEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A LedgerTransaction in a list. */
export type LedgerTransactionEdge = {
  __typename?: 'LedgerTransactionEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: LedgerTransaction;
};

/** The language that Kelmah writes in: English or Twi. */
export type Locale =
  /** English. */
  | 'EN'
  /** Twi (Akan). */
  | 'TW';

/** A text in the languages of Kelmah. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /**
   * In English.
   *
   * Seen by: everyone.
   */
  en: Scalars['String']['output'];
  /**
   * In Twi.
   *
   * Seen by: everyone.
   */
  tw: Scalars['String']['output'];
};

/** Which notices were read. */
export type MarkNotificationsReadInput = {
  /** All of them. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** These; 100 at most. */
  notificationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type MarkNotificationsReadResult = Conflict | InvalidInput | MarkNotificationsReadSuccess | NotAllowed | NotFound | TooMany;

/** They are marked as read. */
export type MarkNotificationsReadSuccess = {
  __typename?: 'MarkNotificationsReadSuccess';
  /**
   * How many are left unread.
   *
   * Seen by: the viewer.
   */
  unreadCount: Scalars['Int']['output'];
};

/** How far the viewer has read. */
export type MarkReadInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** The sequence of the last message that was read. A lower one changes nothing. */
  sequence: Scalars['Int']['input'];
};

/** What was done, or why it was refused. */
export type MarkReadResult = Conflict | InvalidInput | MarkReadSuccess | NotAllowed | NotFound | TooMany;

/** The read mark stands at least there. */
export type MarkReadSuccess = {
  __typename?: 'MarkReadSuccess';
  /**
   * The conversation with its read marks.
   *
   * Seen by: the members of the conversation.
   */
  conversation: Conversation;
};

/** Somebody in a conversation. */
export type Member = {
  __typename?: 'Member';
  /**
   * When this person last read something new here.
   *
   * Seen by: the members of the conversation.
   */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The sequence of the last message that this person has read; 0 for none.
   *
   * Seen by: the members of the conversation.
   */
  readUpTo: Scalars['Int']['output'];
  /**
   * Who it is; null while the part of the graph that knows them is away.
   *
   * Seen by: the members of the conversation.
   */
  user?: Maybe<User>;
};

/** One message of a conversation. */
export type Message = {
  __typename?: 'Message';
  /**
   * The files that came with it; null while the part of the graph that knows them is away.
   *
   * Seen by: the members of the conversation.
   */
  attachments?: Maybe<Array<Upload>>;
  /**
   * The id that its sender gave it; null on a system message.
   *
   * Seen by: the members of the conversation.
   */
  clientId?: Maybe<Scalars['ID']['output']>;
  /**
   * The conversation that it stands in.
   *
   * Seen by: the members of the conversation.
   */
  conversation: Conversation;
  /**
   * Opaque id.
   *
   * Seen by: the members of the conversation.
   */
  id: Scalars['ID']['output'];
  /**
   * Whether a person wrote it.
   *
   * Seen by: the members of the conversation.
   */
  kind: MessageKind;
  /**
   * Who wrote it; null on a system message, and while the part of the graph that knows them is away.
   *
   * Seen by: the members of the conversation.
   */
  sender?: Maybe<User>;
  /**
   * When Kelmah took it.
   *
   * Seen by: the members of the conversation.
   */
  sentAt: Scalars['DateTime']['output'];
  /**
   * Its number in the conversation: 1, 2, 3 … without a gap.
   *
   * Seen by: the members of the conversation.
   */
  sequence: Scalars['Int']['output'];
  /**
   * What a system message tells of; null on any other.
   *
   * Seen by: the members of the conversation.
   */
  systemKind?: Maybe<SystemKind>;
  /**
   * The words; empty where there are files alone.
   *
   * Seen by: the members of the conversation.
   */
  text: Scalars['String']['output'];
};

/** A page of a list of Message. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<MessageEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Message in a list. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Message;
};

/** Whether a person wrote a message, or Kelmah tells of what happened. */
export type MessageKind =
  /** Kelmah tells of something that happened between the two. */
  | 'SYSTEM'
  /** Somebody wrote it. */
  | 'TEXT';

/** A step of the work under contract. The two parties of the contract see it. */
export type Milestone = {
  __typename?: 'Milestone';
  /**
   * What the hirer pays for it.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  amount: Money;
  /**
   * When it was approved.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Who approved it.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  approvedBy?: Maybe<ApprovedBy>;
  /**
   * The contract that it is a step of.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  contract: Contract;
  /**
   * The platform’s fee on it.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  fee: Money;
  /**
   * The latest payment for this milestone; null to anybody but the contract's two parties and staff with finance or disputes.
   *
   * Seen by: anyone signed in.
   */
  funding?: Maybe<Funding>;
  /**
   * The id.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  id: Scalars['ID']['output'];
  /**
   * What the viewer can do with it now.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  moves: Array<MilestoneMove>;
  /**
   * What the worker gets for it: the amount less the fee.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  netToWorker: Money;
  /**
   * When the worker was paid.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Its place in the contract, from 1.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  position: Scalars['Int']['output'];
  /**
   * When it counts as approved unless the hirer says something.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where it stands.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  status: MilestoneStatus;
  /**
   * What was handed in, the first time first.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  submissions: Array<Submission>;
  /**
   * When it was last handed in.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What is done in it.
   *
   * Seen by: the hirer and the worker of the contract; staff with the permission disputes, where there is or was a dispute.
   */
  title: Scalars['String']['output'];
};

/** What can be done with a milestone. */
export type MilestoneMove =
  /** Accept it. */
  | 'APPROVE'
  /** Pay it in, to be held until approval. */
  | 'FUND'
  /** Ask for changes. */
  | 'REQUEST_CHANGES'
  /** Begin with it. */
  | 'START'
  /** Hand it in. */
  | 'SUBMIT';

/** Where a milestone stands. */
export type MilestoneStatus =
  /** Accepted; the money is on its way to the worker. */
  | 'APPROVED'
  /** Being worked on again, as the hirer asked. */
  | 'CHANGES_REQUESTED'
  /** Its money is held: the work may begin. */
  | 'FUNDED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Paid to the worker. */
  | 'PAID'
  /** Not funded yet. */
  | 'PLANNED'
  /** Handed in; the review period runs. */
  | 'SUBMITTED';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /**
   * The amount in minor units: pesewas for GHS.
   *
   * Seen by: everyone.
   */
  amountMinor: Scalars['Int64']['output'];
  /**
   * The currency.
   *
   * Seen by: everyone.
   */
  currency: Scalars['Currency']['output'];
  /**
   * The amount for a person to read.
   *
   * Seen by: everyone.
   */
  display: Scalars['String']['output'];
};


/** An amount of money. */
export type MoneyDisplayArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money. */
export type MoneyInput = {
  /** The amount in minor units: pesewas for GHS. */
  amountMinor: Scalars['Int64']['input'];
  /** The currency. */
  currency: Scalars['Currency']['input'];
};

/** What can be done. Each answers with what was done or with why it was refused. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Chooses an application: the job is filled, the others are declined, and a contract is drawn up.
   *
   * Seen by: anyone signed in.
   */
  acceptApplication: AcceptApplicationResult;
  /**
   * Lets the bank have the money, which cannot be undone. For staff with disputes.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  acceptChargeback: AcceptChargebackResult;
  /**
   * Accepts the other side’s proposal: the contract is over, and the held money goes as proposed.
   *
   * Seen by: anyone signed in.
   */
  acceptTermination: AcceptTerminationResult;
  /**
   * Adds a certificate; staff check it.
   *
   * Seen by: anyone signed in.
   */
  addCertificate: AddCertificateResult;
  /**
   * Hands in evidence, for both sides until it is closed.
   *
   * Seen by: anyone signed in.
   */
  addDisputeEvidence: AddDisputeEvidenceResult;
  /**
   * Adds a piece of work to the viewer's portfolio.
   *
   * Seen by: anyone signed in.
   */
  addPortfolioItem: AddPortfolioItemResult;
  /**
   * Says how the other side sees it, once and before `answerBy`. Staff decide next.
   *
   * Seen by: anyone signed in.
   */
  answerDispute: AnswerDisputeResult;
  /**
   * Accepts a milestone, as the hirer; its money goes to the worker, less the fee.
   *
   * Seen by: anyone signed in.
   */
  approveMilestone: ApproveMilestoneResult;
  /**
   * Calls a contract off, as either side, as long as no money is held for it. The job opens again.
   *
   * Seen by: anyone signed in.
   */
  cancelContract: CancelContractResult;
  /**
   * Calls off a draft or an open job; its applications are declined.
   *
   * Seen by: anyone signed in.
   */
  cancelJob: CancelJobResult;
  /**
   * Says that a file was sent. It is checked, and can be used once it is READY.
   *
   * Seen by: anyone signed in.
   */
  completeUpload: CompleteUploadResult;
  /**
   * Gives in: from the hirer, all goes to the worker; from the worker, all goes back to the hirer. Doing it again changes nothing.
   *
   * Seen by: anyone signed in.
   */
  concedeDispute: ConcedeDisputeResult;
  /**
   * Proves once more that the viewer is who they are, for what takes a fresh proof: where they are paid out, for one. Guesses are limited together with those of `signIn`.
   *
   * Seen by: anyone signed in.
   */
  confirmItIsMe: ConfirmItIsMeResult;
  /**
   * Makes an API key. At most 10 without an end an app.
   *
   * Seen by: anyone signed in.
   */
  createApiKey: CreateApiKeyResult;
  /**
   * Declines an application.
   *
   * Seen by: anyone signed in.
   */
  declineApplication: DeclineApplicationResult;
  /**
   * Declines the other side’s proposal to end a contract; it goes on.
   *
   * Seen by: anyone signed in.
   */
  declineTermination: DeclineTerminationResult;
  /**
   * Has done with a warning of fraud: the payment goes on from where it was stopped, to the worker, or back to the hirer where staff gave it back meanwhile. For staff with disputes.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  dismissFraudWarning: DismissFraudWarningResult;
  /**
   * Changes the terms, as the hirer, before anybody has signed.
   *
   * Seen by: anyone signed in.
   */
  editContract: EditContractResult;
  /**
   * Changes a draft or an open job.
   *
   * Seen by: anyone signed in.
   */
  editJob: EditJobResult;
  /**
   * Ends one of the viewer's sessions.
   *
   * Seen by: anyone signed in.
   */
  endSession: EndSessionResult;
  /**
   * Begins to pay for a milestone: `funding.payUrl` is the page on which the hirer pays. Again, it is the same page while it is open, and a new one when it has expired.
   *
   * Seen by: anyone signed in.
   */
  fundMilestone: FundMilestoneResult;
  /**
   * Marks notices of the viewer as read.
   *
   * Seen by: anyone signed in.
   */
  markNotificationsRead: MarkNotificationsReadResult;
  /**
   * Moves the viewer's read mark, forward only.
   *
   * Seen by: anyone signed in.
   */
  markRead: MarkReadResult;
  /**
   * Says that a milestone went wrong: for the hirer or the worker of its contract, while its money is held, its work has begun and it is not approved. The money stays where it is until the dispute is closed; one at a time for a milestone.
   *
   * Seen by: anyone signed in.
   */
  openDispute: OpenDisputeResult;
  /**
   * Opens the page of the payment provider on which a worker sees and changes where they are paid. It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE). After a change nothing leaves for two days, and the worker is told.
   *
   * Seen by: anyone with the role WORKER.
   */
  openPayoutDashboard: OpenPayoutDashboardResult;
  /**
   * Opens a job for applications, for 30 days.
   *
   * Seen by: anyone signed in.
   */
  postJob: PostJobResult;
  /**
   * Proposes, as either side, to end a contract midway, and how to part with what is held. It takes the place of a proposal before it, and lapses when money of it moves or a dispute opens.
   *
   * Seen by: anyone signed in.
   */
  proposeTermination: ProposeTerminationResult;
  /**
   * Exchanges a refresh token for the next pair. The same token within ten seconds gives the same pair.
   *
   * Seen by: everyone.
   */
  refreshSession: RefreshSessionResult;
  /**
   * Gives held money back to the hirer. For the hirer while the work has not begun, for the worker as long as it is held, and for staff with finance.
   *
   * Seen by: anyone signed in.
   */
  refundFunding: RefundFundingResult;
  /**
   * Registers a partner app: a program that asks this graph by keys of its own. At most 5 an account.
   *
   * Seen by: anyone signed in.
   */
  registerPartnerApp: RegisterPartnerAppResult;
  /**
   * Takes a certificate out of the viewer's profile.
   *
   * Seen by: anyone signed in.
   */
  removeCertificate: RemoveCertificateResult;
  /**
   * Takes a piece out of the viewer's portfolio.
   *
   * Seen by: anyone signed in.
   */
  removePortfolioItem: RemovePortfolioItemResult;
  /**
   * Replies, once, to an open review of the viewer.
   *
   * Seen by: anyone signed in.
   */
  replyToReview: ReplyToReviewResult;
  /**
   * Asks, as the hirer, for changes to what was handed in.
   *
   * Seen by: anyone signed in.
   */
  requestChanges: RequestChangesResult;
  /**
   * Asks for a code with which a new password is chosen.
   *
   * Seen by: everyone.
   */
  requestPasswordReset: RequestPasswordResetResult;
  /**
   * Sends a code to a phone number by text message.
   *
   * Seen by: anyone signed in.
   */
  requestPhoneCode: RequestPhoneCodeResult;
  /**
   * Asks to send a file. Then send it with the form, and say so by `completeUpload`.
   *
   * Seen by: anyone signed in.
   */
  requestUpload: RequestUploadResult;
  /**
   * Sends a new code; the one before is no longer good.
   *
   * Seen by: everyone.
   */
  resendEmailCode: ResendEmailCodeResult;
  /**
   * Chooses a new password by a code from a letter.
   *
   * Seen by: everyone.
   */
  resetPassword: ResetPasswordResult;
  /**
   * Closes a finding that a person has dealt with.
   *
   * Seen by: staff with the permission finance.
   */
  resolveFinding: ResolveFindingResult;
  /**
   * Lets a suspended partner app go on.
   *
   * Seen by: staff with the permission support.
   */
  resumePartnerApp: ResumePartnerAppResult;
  /**
   * Ends an API key at once.
   *
   * Seen by: anyone signed in.
   */
  revokeApiKey: RevokeApiKeyResult;
  /**
   * Makes a key that takes the place of another, which stays good for a while beside it.
   *
   * Seen by: anyone signed in.
   */
  rotateApiKey: RotateApiKeyResult;
  /**
   * Saves the viewer's hirer profile; what is not given stays.
   *
   * Seen by: anyone signed in.
   */
  saveHirerProfile: SaveHirerProfileResult;
  /**
   * Keeps a job that is being written, as far as it has come.
   *
   * Seen by: anyone signed in.
   */
  saveJobDraft: SaveJobDraftResult;
  /**
   * Changes how the viewer is told of things.
   *
   * Seen by: anyone signed in.
   */
  saveNotificationSettings: SaveNotificationSettingsResult;
  /**
   * Saves the viewer's worker profile; what is not given stays.
   *
   * Seen by: anyone signed in.
   */
  saveWorkerProfile: SaveWorkerProfileResult;
  /**
   * Writes in a conversation. The same client id again answers with the same message.
   *
   * Seen by: anyone signed in.
   */
  sendMessage: SendMessageResult;
  /**
   * Sets how often a worker is paid out.
   *
   * Seen by: anyone with the role WORKER.
   */
  setPayoutSchedule: SetPayoutScheduleResult;
  /**
   * Tells the others that the viewer is writing, or has stopped.
   *
   * Seen by: anyone signed in.
   */
  setTyping: SetTypingResult;
  /**
   * Decides where the money goes. For staff with disputes who are not a side of it.
   *
   * Seen by: staff with the permission disputes.
   */
  settleDispute: SettleDisputeResult;
  /**
   * Puts an application on the hirer’s short list.
   *
   * Seen by: anyone signed in.
   */
  shortlistApplication: ShortlistApplicationResult;
  /**
   * Signs the terms: the hirer first, then the worker, with which the contract is active.
   *
   * Seen by: anyone signed in.
   */
  signContract: SignContractResult;
  /**
   * Signs in by e-mail and password. Where the address is not proved yet, a new code is sent.
   *
   * Seen by: everyone.
   */
  signIn: SignInResult;
  /**
   * Ends the session that asks, or all of the viewer.
   *
   * Seen by: anyone signed in.
   */
  signOut: SignOutResult;
  /**
   * Signs up. A letter with a code goes to the address; `verifyEmail` opens the account with it.
   *
   * Seen by: everyone.
   */
  signUp: SignUpResult;
  /**
   * Says, as the worker, that a funded milestone has begun.
   *
   * Seen by: anyone signed in.
   */
  startMilestone: StartMilestoneResult;
  /**
   * Opens a page of the payment provider on which a worker says who they are and where to pay them. Once they have, it takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).
   *
   * Seen by: anyone with the role WORKER.
   */
  startPayoutOnboarding: StartPayoutOnboardingResult;
  /**
   * Compares the ledger with the payment provider now. While a comparison is under way, it is that one.
   *
   * Seen by: staff with the permission finance.
   */
  startReconciliation: StartReconciliationResult;
  /**
   * Applies to an open job. A worker applies to a job once, and has at most 20 open applications.
   *
   * Seen by: anyone signed in.
   */
  submitApplication: SubmitApplicationResult;
  /**
   * Answers the bank with evidence, once. For staff with disputes.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  submitChargebackEvidence: SubmitChargebackEvidenceResult;
  /**
   * Hands a milestone in, as the worker. Where the hirer says nothing within the review period, it counts as approved.
   *
   * Seen by: anyone signed in.
   */
  submitMilestone: SubmitMilestoneResult;
  /**
   * Suspends a partner app and every key of it.
   *
   * Seen by: staff with the permission support.
   */
  suspendPartnerApp: SuspendPartnerAppResult;
  /**
   * Ends an active contract at once, as either side, while no money is held for it.
   *
   * Seen by: anyone signed in.
   */
  terminateContract: TerminateContractResult;
  /**
   * Changes what is said about a partner app.
   *
   * Seen by: anyone signed in.
   */
  updatePartnerApp: UpdatePartnerAppResult;
  /**
   * Changes the viewer's public profile; what is not given stays.
   *
   * Seen by: anyone signed in.
   */
  updateProfile: UpdateProfileResult;
  /**
   * Proves an e-mail address by its code, and signs in.
   *
   * Seen by: everyone.
   */
  verifyEmail: VerifyEmailResult;
  /**
   * Proves a phone number by the code that was sent to it.
   *
   * Seen by: anyone signed in.
   */
  verifyPhone: VerifyPhoneResult;
  /**
   * Takes an application back that is not accepted yet.
   *
   * Seen by: anyone signed in.
   */
  withdrawApplication: WithdrawApplicationResult;
  /**
   * Takes a dispute back, for the side that opened it. All is as it was before. Doing it again changes nothing.
   *
   * Seen by: anyone signed in.
   */
  withdrawDispute: WithdrawDisputeResult;
  /**
   * Takes one’s own proposal to end a contract back; it goes on.
   *
   * Seen by: anyone signed in.
   */
  withdrawTermination: WithdrawTerminationResult;
  /**
   * Reviews the other party of a finished contract. Again while it is sealed: writes it anew.
   *
   * Seen by: anyone signed in.
   */
  writeReview: WriteReviewResult;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAcceptApplicationArgs = {
  input: AcceptApplicationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAcceptChargebackArgs = {
  input: AcceptChargebackInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAcceptTerminationArgs = {
  input: AcceptTerminationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAddCertificateArgs = {
  input: AddCertificateInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAddDisputeEvidenceArgs = {
  input: AddDisputeEvidenceInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAddPortfolioItemArgs = {
  input: AddPortfolioItemInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationAnswerDisputeArgs = {
  input: AnswerDisputeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationApproveMilestoneArgs = {
  input: ApproveMilestoneInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationCancelContractArgs = {
  input: CancelContractInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationCompleteUploadArgs = {
  input: CompleteUploadInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationConcedeDisputeArgs = {
  input: ConcedeDisputeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationConfirmItIsMeArgs = {
  input: ConfirmItIsMeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationDeclineApplicationArgs = {
  input: DeclineApplicationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationDeclineTerminationArgs = {
  input: DeclineTerminationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationDismissFraudWarningArgs = {
  input: DismissFraudWarningInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationEditContractArgs = {
  input: EditContractInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationEditJobArgs = {
  input: EditJobInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationFundMilestoneArgs = {
  input: FundMilestoneInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationOpenDisputeArgs = {
  input: OpenDisputeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationOpenPayoutDashboardArgs = {
  input: OpenPayoutDashboardInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationPostJobArgs = {
  input: PostJobInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationProposeTerminationArgs = {
  input: ProposeTerminationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRefundFundingArgs = {
  input: RefundFundingInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRegisterPartnerAppArgs = {
  input: RegisterPartnerAppInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRemoveCertificateArgs = {
  input: RemoveCertificateInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRemovePortfolioItemArgs = {
  input: RemovePortfolioItemInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationReplyToReviewArgs = {
  input: ReplyToReviewInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRequestChangesArgs = {
  input: RequestChangesInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRequestPhoneCodeArgs = {
  input: RequestPhoneCodeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationResendEmailCodeArgs = {
  input: ResendEmailCodeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationResolveFindingArgs = {
  input: ResolveFindingInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationResumePartnerAppArgs = {
  input: ResumePartnerAppInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSaveHirerProfileArgs = {
  input: SaveHirerProfileInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSaveJobDraftArgs = {
  input: SaveJobDraftInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSaveNotificationSettingsArgs = {
  input: SaveNotificationSettingsInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSaveWorkerProfileArgs = {
  input: SaveWorkerProfileInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSetPayoutScheduleArgs = {
  input: SetPayoutScheduleInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSetTypingArgs = {
  input: SetTypingInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationShortlistApplicationArgs = {
  input: ShortlistApplicationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationStartMilestoneArgs = {
  input: StartMilestoneInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationStartPayoutOnboardingArgs = {
  input: StartPayoutOnboardingInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationStartReconciliationArgs = {
  input: StartReconciliationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSubmitChargebackEvidenceArgs = {
  input: SubmitChargebackEvidenceInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSubmitMilestoneArgs = {
  input: SubmitMilestoneInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationSuspendPartnerAppArgs = {
  input: SuspendPartnerAppInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationUpdatePartnerAppArgs = {
  input: UpdatePartnerAppInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationVerifyPhoneArgs = {
  input: VerifyPhoneInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationWithdrawDisputeArgs = {
  input: WithdrawDisputeInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationWithdrawTerminationArgs = {
  input: WithdrawTerminationInput;
};


/** What can be done. Each answers with what was done or with why it was refused. */
export type MutationWriteReviewArgs = {
  input: WriteReviewInput;
};

/** The viewer is not signed in, or may not do this. */
export type NotAllowed = Refusal & {
  __typename?: 'NotAllowed';
  /**
   * The reason, for a program.
   *
   * Seen by: everyone.
   */
  code: RefusalCode;
  /**
   * The input field it is about, as a dotted path; null where it is about the whole.
   *
   * Seen by: everyone.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * The reason, for a person.
   *
   * Seen by: everyone.
   */
  message: Scalars['String']['output'];
};

/** What the input names is not there, or not there for the viewer. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /**
   * The reason, for a program.
   *
   * Seen by: everyone.
   */
  code: RefusalCode;
  /**
   * The input field it is about, as a dotted path; null where it is about the whole.
   *
   * Seen by: everyone.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * The reason, for a person.
   *
   * Seen by: everyone.
   */
  message: Scalars['String']['output'];
};

/** A notice to one person. */
export type Notification = {
  __typename?: 'Notification';
  /**
   * What it says beyond that.
   *
   * Seen by: the person it is for.
   */
  body: Scalars['String']['output'];
  /**
   * When it was made.
   *
   * Seen by: the person it is for.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Opaque id.
   *
   * Seen by: the person it is for.
   */
  id: Scalars['ID']['output'];
  /**
   * What it is about.
   *
   * Seen by: the person it is for.
   */
  kind: NotificationKind;
  /**
   * Where it leads in the web client, such as `/contracts/…`.
   *
   * Seen by: the person it is for.
   */
  path: Scalars['String']['output'];
  /**
   * When it was marked as read; null where it was not.
   *
   * Seen by: the person it is for.
   */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What it says, in one line and in the viewer's language.
   *
   * Seen by: the person it is for.
   */
  title: Scalars['String']['output'];
};

/** A page of a list of Notification. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<NotificationEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Notification in a list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Notification;
};

/** What a notice is about. */
export type NotificationKind =
  /** Their application was chosen. */
  | 'APPLICATION_ACCEPTED'
  /** Their application was not chosen. */
  | 'APPLICATION_DECLINED'
  /** Somebody applied to a job of theirs. */
  | 'APPLICATION_RECEIVED'
  /** Their application is on the short list. */
  | 'APPLICATION_SHORTLISTED'
  /** The hirer asks for changes to what they handed in. */
  | 'CHANGES_REQUESTED'
  /** A payer’s bank asks for the money of a contract of theirs, or has decided. */
  | 'CHARGEBACK'
  /** Both have signed a contract of theirs. */
  | 'CONTRACT_ACTIVE'
  /** A contract of theirs was called off. */
  | 'CONTRACT_CANCELLED'
  /** A contract of theirs is completed: it can be reviewed. */
  | 'CONTRACT_COMPLETED'
  /** A contract waits for their signature. */
  | 'CONTRACT_OFFERED'
  /** A contract of theirs ended midway. */
  | 'CONTRACT_TERMINATED'
  /** A dispute of theirs was opened, answered, taken back or is with staff. */
  | 'DISPUTE_CHANGED'
  /** The other side says that a milestone went wrong: they are to answer. */
  | 'DISPUTE_OPENED'
  /** It was decided where the money of a dispute goes. */
  | 'DISPUTE_SETTLED'
  /** A job of theirs found nobody in its time. */
  | 'JOB_EXPIRED'
  /** A milestone of theirs counts as approved. */
  | 'MILESTONE_APPROVED'
  /** A milestone of theirs is paid in: the work may begin. */
  | 'MILESTONE_FUNDED'
  /** The money of a milestone went to them. */
  | 'MILESTONE_PAID'
  /** A milestone was handed in to them. */
  | 'MILESTONE_SUBMITTED'
  /** Messages that they have not read. */
  | 'NEW_MESSAGE'
  /** A payment of theirs did not come through. */
  | 'PAYMENT_FAILED'
  /** Money that they had paid in came back, or went back to the hirer. */
  | 'PAYMENT_REFUNDED'
  /** Where they are paid out has changed. Told by every way, always. */
  | 'PAYOUT_DETAILS_CHANGED'
  /** A payout of theirs came back. */
  | 'PAYOUT_FAILED'
  /** A payout has reached their bank or wallet. */
  | 'PAYOUT_PAID'
  /** The payment provider asks them for something. */
  | 'PAYOUT_REQUIREMENTS_DUE'
  /** A review of them can be read. */
  | 'REVIEW_OPENED'
  /** The other side proposes to end a contract midway. */
  | 'TERMINATION_PROPOSED';

/** How the viewer is told of one kind of notice. */
export type NotificationSetting = {
  __typename?: 'NotificationSetting';
  /**
   * By e-mail.
   *
   * Seen by: the viewer.
   */
  email: Scalars['Boolean']['output'];
  /**
   * In the app.
   *
   * Seen by: the viewer.
   */
  inApp: Scalars['Boolean']['output'];
  /**
   * The kind.
   *
   * Seen by: the viewer.
   */
  kind: NotificationKind;
  /**
   * By text message, where a phone number is verified.
   *
   * Seen by: the viewer.
   */
  sms: Scalars['Boolean']['output'];
  /**
   * Whether text messages are offered for this kind: for urgent ones alone.
   *
   * Seen by: the viewer.
   */
  smsOffered: Scalars['Boolean']['output'];
};

/** How to tell of one kind of notice. */
export type NotificationSettingInput = {
  /** By e-mail. */
  email: Scalars['Boolean']['input'];
  /** In the app. */
  inApp: Scalars['Boolean']['input'];
  /** The kind. */
  kind: NotificationKind;
  /** By text message; only where it is offered. */
  sms: Scalars['Boolean']['input'];
};

/** How the viewer is told of things. */
export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /**
   * The language in which notices are written.
   *
   * Seen by: the viewer.
   */
  locale: Locale;
  /**
   * From when on no letter or text message is sent, as `22:00`; null where there are no quiet hours.
   *
   * Seen by: the viewer.
   */
  quietFrom?: Maybe<Scalars['String']['output']>;
  /**
   * Until when, as `06:30`. What waited is sent then.
   *
   * Seen by: the viewer.
   */
  quietUntil?: Maybe<Scalars['String']['output']>;
  /**
   * Every kind of notice.
   *
   * Seen by: the viewer.
   */
  settings: Array<NotificationSetting>;
  /**
   * The zone of the quiet hours, such as `Africa/Accra`.
   *
   * Seen by: the viewer.
   */
  timeZone: Scalars['String']['output'];
};

/** What went wrong, and how you want what is held parted. */
export type OpenDisputeInput = {
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Messages between the two sides, twenty at most. Their words are frozen as they are now, for both sides and staff. */
  messageIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The milestone: its money is held, its work has begun and it is not approved. */
  milestoneId: Scalars['ID']['input'];
  /** What went wrong. */
  reason: DisputeReason;
  /** What should go back to the hirer; the rest goes to the worker. */
  refundWanted: MoneyInput;
  /** What happened, in 20 to 5,000 characters. */
  story: Scalars['String']['input'];
  /** Files of your own that were uploaded as EVIDENCE, ten at most. Both sides and staff see them. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type OpenDisputeResult = Conflict | InvalidInput | NotAllowed | NotFound | OpenDisputeSuccess | TooMany;

/** The dispute is open. */
export type OpenDisputeSuccess = {
  __typename?: 'OpenDisputeSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** Where to go back to. */
export type OpenPayoutDashboardInput = {
  /** A path of this site, such as /earnings. The worker comes back to it where the payment provider asks for something first; its page for those who are done has no way back: open it in a tab of its own. */
  returnPath: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type OpenPayoutDashboardResult = Conflict | InvalidInput | NotAllowed | NotFound | OpenPayoutDashboardSuccess | TooMany;

/** The page is ready. */
export type OpenPayoutDashboardSuccess = {
  __typename?: 'OpenPayoutDashboardSuccess';
  /**
   * The worker's account.
   *
   * Seen by: everyone.
   */
  payoutAccount: PayoutAccount;
  /**
   * The payment provider's page. It opens once, within minutes.
   *
   * Seen by: everyone.
   */
  url: Scalars['String']['output'];
};

/** Where a page of a list stands in it (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Cursor of the last item; hand it over as `after` for the next page.
   *
   * Seen by: everyone.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether there is more after this page.
   *
   * Seen by: everyone.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * Whether there is more before this page.
   *
   * Seen by: everyone.
   */
  hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * Cursor of the first item.
   *
   * Seen by: everyone.
   */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A program of a partner that asks this graph by keys of its own. */
export type PartnerApp = {
  __typename?: 'PartnerApp';
  /**
   * When it was registered.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Cost units that each of its keys may use in a day (UTC).
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  dailyCostQuota: Scalars['Int']['output'];
  /**
   * What it is for.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  description: Scalars['String']['output'];
  /**
   * The app.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  id: Scalars['ID']['output'];
  /**
   * Its keys, the newest first: all that are good and the last 30 that ended.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  keys: Array<ApiKey>;
  /**
   * Its name.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  name: Scalars['String']['output'];
  /**
   * Whether its keys are good.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  status: PartnerAppStatus;
  /**
   * What all its keys used, a row for each of the last days up to today, the oldest first.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  usage: Array<ApiUsageDay>;
  /**
   * Where it is to be seen, an http or https address.
   *
   * Seen by: the owner of the app; staff with the permission support.
   */
  website?: Maybe<Scalars['String']['output']>;
};


/** A program of a partner that asks this graph by keys of its own. */
export type PartnerAppUsageArgs = {
  days?: Scalars['Int']['input'];
};

/** Whether the keys of a partner app are good: staff may suspend an app, and every key with it. */
export type PartnerAppStatus =
  /** Its keys are good. */
  | 'ACTIVE'
  /** None of its keys is good until staff let it go on. */
  | 'SUSPENDED';

/** What an API key may read of what everyone may see. */
export type PartnerScope =
  /** Jobs that are open to applications, and their search. */
  | 'JOBS_READ'
  /** Published reviews and ratings. */
  | 'REVIEWS_READ'
  /** Workers, hirers, trades and the search of workers. */
  | 'WORKERS_READ';

/** A file to keep. */
export type PaymentDocument = {
  __typename?: 'PaymentDocument';
  /**
   * Its bytes, as base64.
   *
   * Seen by: the person whose statement it is.
   */
  base64: Scalars['String']['output'];
  /**
   * Its media type.
   *
   * Seen by: the person whose statement it is.
   */
  contentType: Scalars['String']['output'];
  /**
   * What it may be called.
   *
   * Seen by: the person whose statement it is.
   */
  fileName: Scalars['String']['output'];
};

/** Money on its way to a worker's bank or wallet. */
export type Payout = {
  __typename?: 'Payout';
  /**
   * How much.
   *
   * Seen by: the worker themselves.
   */
  amount: Money;
  /**
   * When the bank or wallet is expected to have it.
   *
   * Seen by: the worker themselves.
   */
  arrivesOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it was made.
   *
   * Seen by: the worker themselves.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Why it came back, in words for a person.
   *
   * Seen by: the worker themselves.
   */
  failureMessage?: Maybe<Scalars['String']['output']>;
  /**
   * Id of the payout.
   *
   * Seen by: the worker themselves.
   */
  id: Scalars['ID']['output'];
  /**
   * Where it stands.
   *
   * Seen by: the worker themselves.
   */
  status: PayoutStatus;
};

/** Where a worker is paid out. */
export type PayoutAccount = {
  __typename?: 'PayoutAccount';
  /**
   * Which bank account or wallet the money goes to, such as `GCB Bank •••• 1116`; null where none is given.
   *
   * Seen by: the worker themselves.
   */
  accountHint?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the viewer may change right away where they are paid; where not, `confirmItIsMe` comes first.
   *
   * Seen by: the worker themselves.
   */
  canChangeDetails: Scalars['Boolean']['output'];
  /**
   * Why nothing leaves; null where it does.
   *
   * Seen by: the worker themselves.
   */
  holdReason?: Maybe<PayoutHoldReason>;
  /**
   * Id of the account.
   *
   * Seen by: the worker themselves.
   */
  id: Scalars['ID']['output'];
  /**
   * Payouts from this account, the newest first.
   *
   * Seen by: the worker themselves.
   */
  payouts: PayoutConnection;
  /**
   * Whether money leaves for the bank or wallet.
   *
   * Seen by: the worker themselves.
   */
  payoutsEnabled: Scalars['Boolean']['output'];
  /**
   * Until when nothing leaves; null where nothing is held, or (with a `holdReason`) until it is decided.
   *
   * Seen by: the worker themselves.
   */
  payoutsHeldUntil?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Why the payment provider does not pay out, in words for a person; null where it does.
   *
   * Seen by: the worker themselves.
   */
  problem?: Maybe<Scalars['String']['output']>;
  /**
   * What the payment provider still asks for, in words for a person.
   *
   * Seen by: the worker themselves.
   */
  requirements: Array<Scalars['String']['output']>;
  /**
   * What the payment provider asks for with its time, and what it is checking; the most urgent first.
   *
   * Seen by: the worker themselves.
   */
  requirementsDue: Array<PayoutRequirement>;
  /**
   * When money leaves by itself; null before the account is set up.
   *
   * Seen by: the worker themselves.
   */
  schedule?: Maybe<PayoutSchedule>;
  /**
   * How far the worker is.
   *
   * Seen by: the worker themselves.
   */
  status: PayoutAccountStatus;
  /**
   * What is on its way to the bank or wallet, by currency.
   *
   * Seen by: the worker themselves.
   */
  underWay: Array<PayoutsUnderWay>;
};


/** Where a worker is paid out. */
export type PayoutAccountPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a worker is from being paid out. */
export type PayoutAccountStatus =
  /** No longer connected to us: what is earned waits until the worker has set up another account. */
  | 'DISCONNECTED'
  /** Not begun. */
  | 'NEW'
  /** Begun, and not yet handed in. */
  | 'ONBOARDING'
  /** Can be paid out. */
  | 'READY'
  /** Handed in, and the payment provider asks for more or is checking. */
  | 'RESTRICTED';

/** A page of a list of Payout. */
export type PayoutConnection = {
  __typename?: 'PayoutConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<PayoutEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Payout in a list. */
export type PayoutEdge = {
  __typename?: 'PayoutEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Payout;
};

/** Why nothing leaves for a worker's bank or wallet for a while. What they earn still comes to their account. */
export type PayoutHoldReason =
  /** A bank asks back money that was paid to them; it is not decided yet. */
  | 'CHARGEBACK'
  /** Where they are paid was changed a short time ago: they may still say it was not them. */
  | 'DETAILS_CHANGED';

/** How often a worker is paid out. */
export type PayoutInterval =
  /** Each working day. */
  | 'DAILY'
  /** Not by itself: so it was set at the payment provider. */
  | 'MANUAL'
  /** Once a month. */
  | 'MONTHLY'
  /** Once a week. */
  | 'WEEKLY';

/** Something that the payment provider asks of a worker, or is checking. */
export type PayoutRequirement = {
  __typename?: 'PayoutRequirement';
  /**
   * Whether it was given and is being checked: there is nothing to do but wait.
   *
   * Seen by: everyone.
   */
  beingChecked: Scalars['Boolean']['output'];
  /**
   * Until when it is to be given; null where nothing presses.
   *
   * Seen by: everyone.
   */
  dueBy?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether its time is over.
   *
   * Seen by: everyone.
   */
  pastDue: Scalars['Boolean']['output'];
  /**
   * Why what was given before was not taken; null where it was not.
   *
   * Seen by: everyone.
   */
  problem?: Maybe<Scalars['String']['output']>;
  /**
   * What it is, in words for a person.
   *
   * Seen by: everyone.
   */
  text: Scalars['String']['output'];
};

/** When money leaves for the bank or wallet by itself. */
export type PayoutSchedule = {
  __typename?: 'PayoutSchedule';
  /**
   * How often; while payouts are held, as it will be afterwards.
   *
   * Seen by: everyone.
   */
  interval: PayoutInterval;
  /**
   * The next day on which what is available leaves; null where that is not known.
   *
   * Seen by: everyone.
   */
  nextOn?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a payout to a worker's bank or wallet stands. */
export type PayoutStatus =
  /** Came back. */
  | 'FAILED'
  /** On its way. */
  | 'IN_TRANSIT'
  /** With the bank or wallet. */
  | 'PAID'
  /** About to leave. */
  | 'PENDING';

/** What is on its way to the bank or wallet, in one currency. */
export type PayoutsUnderWay = {
  __typename?: 'PayoutsUnderWay';
  /**
   * Their sum.
   *
   * Seen by: everyone.
   */
  amount: Money;
  /**
   * When the first of them is expected.
   *
   * Seen by: everyone.
   */
  nextArrivesOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How many payouts.
   *
   * Seen by: everyone.
   */
  payouts: Scalars['Int']['output'];
};

/** A step of the work as the hirer plans it, before a price is agreed. */
export type PlannedMilestone = {
  __typename?: 'PlannedMilestone';
  /**
   * Its share of the price, in whole per cent; the shares of a job sum to 100.
   *
   * Seen by: everyone.
   */
  sharePercent: Scalars['Int']['output'];
  /**
   * What is done in it.
   *
   * Seen by: everyone.
   */
  title: Scalars['String']['output'];
};

/** A step of the work. */
export type PlannedMilestoneInput = {
  /** Its share of the price, in whole per cent; all shares sum to 100. */
  sharePercent: Scalars['Int']['input'];
  /** What is done in it. */
  title: Scalars['String']['input'];
};

/** A piece of work that a worker shows. */
export type PortfolioItem = {
  __typename?: 'PortfolioItem';
  /**
   * When it was finished.
   *
   * Seen by: everyone.
   */
  completedOn?: Maybe<Scalars['DateTime']['output']>;
  /**
   * More about it.
   *
   * Seen by: everyone.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * Photos of it.
   *
   * Seen by: everyone.
   */
  photos: Array<Upload>;
  /**
   * Whether others see it.
   *
   * Seen by: everyone.
   */
  published: Scalars['Boolean']['output'];
  /**
   * What was done.
   *
   * Seen by: everyone.
   */
  title: Scalars['String']['output'];
};

/** A job to open for applications. What a named draft says need not be said again. */
export type PostJobInput = {
  /** What you mean to pay. */
  budget?: InputMaybe<BudgetInput>;
  /** In full, 5,000 characters at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which the work must be done. */
  endOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** The draft to post. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** The steps of the work, 10 at most; one for the whole where none are given. */
  plannedMilestones?: InputMaybe<Array<PlannedMilestoneInput>>;
  /** Where the work is. Shown to about a kilometre until a contract is drawn up. */
  point?: InputMaybe<GeoPointInput>;
  /** The region. */
  region?: InputMaybe<Region>;
  /** The day on which the work may begin. */
  startOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** In a few words, 120 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The town or neighbourhood. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** The trade. */
  tradeId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos, 10 at most. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who finds it; everybody where it is left out. */
  visibility?: InputMaybe<JobVisibility>;
};

/** What was done, or why it was refused. */
export type PostJobResult = Conflict | InvalidInput | NotAllowed | NotFound | PostJobSuccess | TooMany;

/** The job is open for applications. */
export type PostJobSuccess = {
  __typename?: 'PostJobSuccess';
  /**
   * The job.
   *
   * Seen by: everyone.
   */
  job: Job;
};

/** Whether somebody is there now; UNKNOWN for those with whom the viewer shares no conversation. */
export type Presence =
  /** Not there now. */
  | 'OFFLINE'
  /** There now, on some device. */
  | 'ONLINE'
  /** Not for the viewer to know, or not known at the moment. */
  | 'UNKNOWN';

/** A proposal to end a contract. */
export type ProposeTerminationInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** Why, for the other side to read, in at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Every milestone whose money is held, each once. */
  refunds: Array<TerminationRefundInput>;
};

/** What was done, or why it was refused. */
export type ProposeTerminationResult = Conflict | InvalidInput | NotAllowed | NotFound | ProposeTerminationSuccess | TooMany;

/** The other side is asked. */
export type ProposeTerminationSuccess = {
  __typename?: 'ProposeTerminationSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** The platform's balance in one currency by the ledger and by the payment provider, as last compared. */
export type ProviderBalance = {
  __typename?: 'ProviderBalance';
  /**
   * When they were compared.
   *
   * Seen by: staff with the permission finance.
   */
  checkedAt: Scalars['DateTime']['output'];
  /**
   * The currency.
   *
   * Seen by: staff with the permission finance.
   */
  currency: Scalars['Currency']['output'];
  /**
   * How much more there is by the ledger; below zero where it is less.
   *
   * Seen by: staff with the permission finance.
   */
  difference: Money;
  /**
   * By the ledger.
   *
   * Seen by: staff with the permission finance.
   */
  ledger: Money;
  /**
   * By the provider: available and on its way to it.
   *
   * Seen by: staff with the permission finance.
   */
  provider: Money;
};

/** What can be read. Nothing is changed by it. */
export type Query = {
  __typename?: 'Query';
  /**
   * An application by its id; null where there is none for the viewer.
   *
   * Seen by: everyone.
   */
  application?: Maybe<Application>;
  /**
   * One chargeback; null where there is none.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  chargeback?: Maybe<Chargeback>;
  /**
   * Chargebacks, inquiries and warnings of fraud. Open ones alone: those first whose time to answer ends first; else the newest first.
   *
   * Seen by: staff with the permission finance; staff with the permission disputes.
   */
  chargebackQueue: ChargebackConnection;
  /**
   * A contract by its id; null where there is none for the viewer.
   *
   * Seen by: everyone.
   */
  contract?: Maybe<Contract>;
  /**
   * A conversation of the viewer.
   *
   * Seen by: everyone.
   */
  conversation?: Maybe<Conversation>;
  /**
   * A dispute; null to anybody who may not see it.
   *
   * Seen by: anyone signed in.
   */
  dispute?: Maybe<Dispute>;
  /**
   * Disputes for staff: the open ones, the most urgent first, which is whatever has waited longest for a decision. Of a closed status, the latest first.
   *
   * Seen by: staff with the permission disputes.
   */
  disputeQueue: DisputeConnection;
  /**
   * A job by its id; null where there is none for the viewer.
   *
   * Seen by: everyone.
   */
  job?: Maybe<Job>;
  /**
   * An account of the ledger.
   *
   * Seen by: staff with the permission finance.
   */
  ledgerAccount?: Maybe<LedgerAccount>;
  /**
   * What the watch found wrong with the ledger, the newest first.
   *
   * Seen by: staff with the permission finance.
   */
  ledgerAlarms: LedgerAlarmConnection;
  /**
   * The sums of the ledger, one for each currency.
   *
   * Seen by: staff with the permission finance.
   */
  ledgerCheck: Array<LedgerCheck>;
  /**
   * The transactions of the ledger, the newest first.
   *
   * Seen by: staff with the permission finance.
   */
  ledgerTransactions: LedgerTransactionConnection;
  /**
   * The viewer's own account; null for the anonymous.
   *
   * Seen by: everyone.
   */
  me?: Maybe<Account>;
  /**
   * A milestone by its id; null where there is none for the viewer.
   *
   * Seen by: everyone.
   */
  milestone?: Maybe<Milestone>;
  /**
   * The viewer’s own applications as a worker, the latest first.
   *
   * Seen by: anyone signed in.
   */
  myApplications: ApplicationConnection;
  /**
   * The viewer’s own contracts, on either side, the latest first.
   *
   * Seen by: anyone signed in.
   */
  myContracts: ContractConnection;
  /**
   * The viewer's conversations, the liveliest first.
   *
   * Seen by: anyone signed in.
   */
  myConversations: ConversationConnection;
  /**
   * The viewer’s own jobs as a hirer, the last begun first.
   *
   * Seen by: anyone signed in.
   */
  myJobs: JobConnection;
  /**
   * How the viewer is told of things.
   *
   * Seen by: anyone signed in.
   */
  myNotificationSettings?: Maybe<NotificationSettings>;
  /**
   * The viewer's notices, the newest first.
   *
   * Seen by: anyone signed in.
   */
  myNotifications: NotificationConnection;
  /**
   * The viewer's payments as a hirer, the newest first.
   *
   * Seen by: anyone signed in.
   */
  myPayments: FundingConnection;
  /**
   * One of the viewer's own partner apps; null where the viewer has no such app.
   *
   * Seen by: anyone signed in.
   */
  partnerApp?: Maybe<PartnerApp>;
  /**
   * The platform's balance by the ledger and by the payment provider, one for each currency.
   *
   * Seen by: staff with the permission finance.
   */
  providerBalance: Array<ProviderBalance>;
  /**
   * The receipt of a payment that arrived, as a PDF: for the contract's two parties and staff with finance. Null to anybody else.
   *
   * Seen by: anyone signed in.
   */
  receipt?: Maybe<PaymentDocument>;
  /**
   * Where the ledger and the payment provider do not agree, the newest first.
   *
   * Seen by: staff with the permission finance.
   */
  reconciliationFindings: ReconciliationFindingConnection;
  /**
   * Comparisons of the ledger with the payment provider, the newest first.
   *
   * Seen by: staff with the permission finance.
   */
  reconciliationRuns: ReconciliationRunConnection;
  /**
   * A review that is open, or the viewer’s own.
   *
   * Seen by: everyone.
   */
  review?: Maybe<Review>;
  /**
   * Finds open public jobs.
   *
   * Seen by: everyone.
   */
  searchJobs: JobConnection;
  /**
   * Workers whose profile is published. With words the best match comes first, with a place the nearest, else those with the fullest profile.
   *
   * Seen by: everyone.
   */
  searchWorkers: WorkerConnection;
  /**
   * The viewer's own statement of one month.
   *
   * Seen by: anyone signed in.
   */
  statement: Statement;
  /**
   * The viewer's own statement of one month, as a file.
   *
   * Seen by: anyone signed in.
   */
  statementDocument: PaymentDocument;
  /**
   * Every trade, in the order in which people are shown them.
   *
   * Seen by: everyone.
   */
  trades: Array<Trade>;
  /**
   * How many notices the viewer has not read.
   *
   * Seen by: anyone signed in.
   */
  unreadNotificationCount: Scalars['Int']['output'];
  /**
   * A user by id; null where there is none.
   *
   * Seen by: everyone.
   */
  user?: Maybe<User>;
};


/** What can be read. Nothing is changed by it. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryChargebackArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryChargebackQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryDisputeQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DisputeStatus>;
};


/** What can be read. Nothing is changed by it. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryLedgerAccountArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryLedgerAlarmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryLedgerTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMilestoneArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryMyApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<ApplicationStatus>>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMyContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<ContractStatus>>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMyConversationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMyJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<JobStatus>>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMyNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryMyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryPartnerAppArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryReceiptArgs = {
  fundingId: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QueryReconciliationFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryReconciliationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing is changed by it. */
export type QuerySearchJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: JobFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<JobSort>;
};


/** What can be read. Nothing is changed by it. */
export type QuerySearchWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: WorkerFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Nothing is changed by it. */
export type QueryStatementArgs = {
  month: Scalars['String']['input'];
  side: StatementSide;
};


/** What can be read. Nothing is changed by it. */
export type QueryStatementDocumentArgs = {
  format: StatementFormat;
  month: Scalars['String']['input'];
  side: StatementSide;
};


/** What can be read. Nothing is changed by it. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};

/** How somebody is rated, by all reviews of them that are open. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /**
   * The mean, 1 to 5; null where there is no review.
   *
   * Seen by: everyone.
   */
  average?: Maybe<Scalars['Float']['output']>;
  /**
   * How many reviews there are.
   *
   * Seen by: everyone.
   */
  count: Scalars['Int']['output'];
  /**
   * How many gave 1, 2, 3, 4 and 5 stars.
   *
   * Seen by: everyone.
   */
  distribution: Array<Scalars['Int']['output']>;
  /**
   * The lower end of Wilson's score interval, 0 to 5: for ranking, since it trusts many reviews more.
   *
   * Seen by: everyone.
   */
  lowerBound: Scalars['Float']['output'];
};

/** A place where the ledger and the payment provider do not agree, which a person has to look at. */
export type ReconciliationFinding = {
  __typename?: 'ReconciliationFinding';
  /**
   * When it was closed; null while it is open.
   *
   * Seen by: staff with the permission finance.
   */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The person who closed it; null where it came right by itself, or is open.
   *
   * Seen by: staff with the permission finance.
   */
  closedBy?: Maybe<User>;
  /**
   * The payment that it is about.
   *
   * Seen by: staff with the permission finance.
   */
  funding?: Maybe<Funding>;
  /**
   * Id of the finding.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * In what they differ.
   *
   * Seen by: staff with the permission finance.
   */
  kind: ReconciliationFindingKind;
  /**
   * The amount by the ledger.
   *
   * Seen by: staff with the permission finance.
   */
  ledger?: Maybe<Money>;
  /**
   * What the person who closed it wrote.
   *
   * Seen by: staff with the permission finance.
   */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * When it was found.
   *
   * Seen by: staff with the permission finance.
   */
  openedAt: Scalars['DateTime']['output'];
  /**
   * The amount by the payment provider.
   *
   * Seen by: staff with the permission finance.
   */
  provider?: Maybe<Money>;
  /**
   * What it is about at the provider: ids to look up there.
   *
   * Seen by: staff with the permission finance.
   */
  providerIds: Array<Scalars['ID']['output']>;
  /**
   * The booking that it is about, as the ledger names it.
   *
   * Seen by: staff with the permission finance.
   */
  reference?: Maybe<Scalars['String']['output']>;
  /**
   * When it was seen last.
   *
   * Seen by: staff with the permission finance.
   */
  seenAt: Scalars['DateTime']['output'];
  /**
   * What was found, in words.
   *
   * Seen by: staff with the permission finance.
   */
  text: Scalars['String']['output'];
  /**
   * The worker whose account it is about.
   *
   * Seen by: staff with the permission finance.
   */
  worker?: Maybe<User>;
};

/** A page of a list of ReconciliationFinding. */
export type ReconciliationFindingConnection = {
  __typename?: 'ReconciliationFindingConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ReconciliationFindingEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A ReconciliationFinding in a list. */
export type ReconciliationFindingEdge = {
  __typename?: 'ReconciliationFindingEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: ReconciliationFinding;
};

/** In what the ledger and the payment provider do not agree. */
export type ReconciliationFindingKind =
  /** A worker's account holds another amount than the ledger says. */
  | 'ACCOUNT_DIFFERS'
  /** Both know the move, with different amounts. */
  | 'AMOUNT_DIFFERS'
  /** The platform's balances differ, and no single move explains it. */
  | 'BALANCE_DIFFERS'
  /** The ledger says that money moved, and at the provider none did. */
  | 'NOT_AT_PROVIDER'
  /** Money moved at the provider and the ledger does not know it. */
  | 'NOT_BOOKED'
  /** What was decided about held money does not fit what is held. */
  | 'UNSETTLED';

/** One comparison of the ledger with the payment provider, both ways. */
export type ReconciliationRun = {
  __typename?: 'ReconciliationRun';
  /**
   * How many workers' accounts were compared.
   *
   * Seen by: staff with the permission finance.
   */
  accountsChecked: Scalars['Int']['output'];
  /**
   * How many bookings of the ledger were looked at.
   *
   * Seen by: staff with the permission finance.
   */
  bookingsChecked: Scalars['Int']['output'];
  /**
   * Why it could not go on, the last time that it could not.
   *
   * Seen by: staff with the permission finance.
   */
  error?: Maybe<Scalars['String']['output']>;
  /**
   * How many findings came right and were closed.
   *
   * Seen by: staff with the permission finance.
   */
  findingsClosed: Scalars['Int']['output'];
  /**
   * How many findings it opened.
   *
   * Seen by: staff with the permission finance.
   */
  findingsOpened: Scalars['Int']['output'];
  /**
   * When it ended.
   *
   * Seen by: staff with the permission finance.
   */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Id of the comparison.
   *
   * Seen by: staff with the permission finance.
   */
  id: Scalars['ID']['output'];
  /**
   * How many moves were missing or wrong in the ledger and were put right.
   *
   * Seen by: staff with the permission finance.
   */
  repaired: Scalars['Int']['output'];
  /**
   * What moved at the provider since then was read; null where all of it was.
   *
   * Seen by: staff with the permission finance.
   */
  since?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it began.
   *
   * Seen by: staff with the permission finance.
   */
  startedAt: Scalars['DateTime']['output'];
  /**
   * Who wanted it.
   *
   * Seen by: staff with the permission finance.
   */
  startedBy: ReconciliationStart;
  /**
   * Where it stands.
   *
   * Seen by: staff with the permission finance.
   */
  status: ReconciliationStatus;
  /**
   * How many moves of money were read from the provider for the first time.
   *
   * Seen by: staff with the permission finance.
   */
  transactionsRead: Scalars['Int']['output'];
  /**
   * The person of ours who wanted it.
   *
   * Seen by: staff with the permission finance.
   */
  wantedBy?: Maybe<User>;
};

/** A page of a list of ReconciliationRun. */
export type ReconciliationRunConnection = {
  __typename?: 'ReconciliationRunConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ReconciliationRunEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A ReconciliationRun in a list. */
export type ReconciliationRunEdge = {
  __typename?: 'ReconciliationRunEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: ReconciliationRun;
};

/** Who wanted a comparison. */
export type ReconciliationStart =
  /** It is made every hour. */
  | 'CLOCK'
  /** The command on the server. */
  | 'COMMAND'
  /** A person of ours. */
  | 'STAFF';

/** Where a comparison of the ledger with the payment provider stands. */
export type ReconciliationStatus =
  /** All was compared. */
  | 'DONE'
  /** It could not be brought to its end; `error` says why. */
  | 'FAILED'
  /** Under way, or waiting for the provider to answer again. */
  | 'RUNNING';

/** The token to exchange. */
export type RefreshSessionInput = {
  /** The latest refresh token. */
  refreshToken: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type RefreshSessionResult = Conflict | InvalidInput | NotAllowed | NotFound | RefreshSessionSuccess | TooMany;

/** The session goes on. */
export type RefreshSessionSuccess = {
  __typename?: 'RefreshSessionSuccess';
  /**
   * The next pair of tokens.
   *
   * Seen by: everyone.
   */
  tokens: SessionTokens;
};

/** Which payment to give back. */
export type RefundFundingInput = {
  /** Id of the payment. */
  fundingId: Scalars['ID']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type RefundFundingResult = Conflict | InvalidInput | NotAllowed | NotFound | RefundFundingSuccess | TooMany;

/** The money is on its way back, or back. */
export type RefundFundingSuccess = {
  __typename?: 'RefundFundingSuccess';
  /**
   * The payment.
   *
   * Seen by: everyone.
   */
  funding: Funding;
};

/** Why something was not done, in words for a person. Nothing was changed. */
export type Refusal = {
  /** The reason, for a program. */
  code: RefusalCode;
  /** The input field it is about, as a dotted path; null where it is about the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason, for a person. */
  message: Scalars['String']['output'];
};

/** Why a mutation was refused. */
export type RefusalCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** The viewer may not do this. */
  | 'FORBIDDEN'
  /** A field of the input is not valid; `field` names it. */
  | 'INVALID_INPUT'
  /** The idempotency key was used before, with another input. */
  | 'KEY_REUSED'
  /** There are as many as there can be. */
  | 'LIMIT_REACHED'
  /** What the input names is not there, or not there for the viewer. */
  | 'NOT_FOUND'
  /** Something else has to be done first. */
  | 'NOT_READY'
  /** It takes somebody who proved who they are within the last ten minutes: call `confirmItIsMe`, then try again. */
  | 'REAUTHENTICATE'
  /** Too many tries; `retryAfterSeconds` says how long to wait. */
  | 'TOO_MANY'
  /** It takes somebody who is signed in. */
  | 'UNAUTHENTICATED'
  /** The code is wrong, used up or too old. */
  | 'WRONG_CODE'
  /** The thing is not in a state in which this can be done. */
  | 'WRONG_STATE';

/** One of Ghana's sixteen regions. */
export type Region =
  /** Ahafo; capital Goaso. */
  | 'AHAFO'
  /** Ashanti; capital Kumasi. */
  | 'ASHANTI'
  /** Bono; capital Sunyani. */
  | 'BONO'
  /** Bono East; capital Techiman. */
  | 'BONO_EAST'
  /** Central; capital Cape Coast. */
  | 'CENTRAL'
  /** Eastern; capital Koforidua. */
  | 'EASTERN'
  /** Greater Accra; capital Accra. */
  | 'GREATER_ACCRA'
  /** Northern; capital Tamale. */
  | 'NORTHERN'
  /** North East; capital Nalerigu. */
  | 'NORTH_EAST'
  /** Oti; capital Dambai. */
  | 'OTI'
  /** Savannah; capital Damongo. */
  | 'SAVANNAH'
  /** Upper East; capital Bolgatanga. */
  | 'UPPER_EAST'
  /** Upper West; capital Wa. */
  | 'UPPER_WEST'
  /** Volta; capital Ho. */
  | 'VOLTA'
  /** Western; capital Sekondi-Takoradi. */
  | 'WESTERN'
  /** Western North; capital Sefwi Wiawso. */
  | 'WESTERN_NORTH';

/** What a new partner app is called and for. */
export type RegisterPartnerAppInput = {
  /** What it is for, 10 to 500 characters. */
  description: Scalars['String']['input'];
  /** Its name, 2 to 60 characters; another than your other apps have. */
  name: Scalars['String']['input'];
  /** Where it is to be seen: an http or https address. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type RegisterPartnerAppResult = Conflict | InvalidInput | NotAllowed | NotFound | RegisterPartnerAppSuccess | TooMany;

/** The app is registered. */
export type RegisterPartnerAppSuccess = {
  __typename?: 'RegisterPartnerAppSuccess';
  /**
   * The app.
   *
   * Seen by: everyone.
   */
  app: PartnerApp;
};

/** Which paper to take out. */
export type RemoveCertificateInput = {
  /** A certificate of your own. */
  certificateId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type RemoveCertificateResult = Conflict | InvalidInput | NotAllowed | NotFound | RemoveCertificateSuccess | TooMany;

/** The certificate is gone. */
export type RemoveCertificateSuccess = {
  __typename?: 'RemoveCertificateSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  workerProfile: WorkerProfile;
};

/** Which piece of work to take out. */
export type RemovePortfolioItemInput = {
  /** An item of your own. */
  portfolioItemId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type RemovePortfolioItemResult = Conflict | InvalidInput | NotAllowed | NotFound | RemovePortfolioItemSuccess | TooMany;

/** The item is gone. */
export type RemovePortfolioItemSuccess = {
  __typename?: 'RemovePortfolioItemSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  workerProfile: WorkerProfile;
};

/** A reply to a review. */
export type ReplyToReviewInput = {
  /** The review. */
  reviewId: Scalars['ID']['input'];
  /** The words; 1,000 characters at most. */
  text: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type ReplyToReviewResult = Conflict | InvalidInput | NotAllowed | NotFound | ReplyToReviewSuccess | TooMany;

/** The reply is written. */
export type ReplyToReviewSuccess = {
  __typename?: 'ReplyToReviewSuccess';
  /**
   * The review with its reply.
   *
   * Seen by: everyone.
   */
  review: Review;
};

/** Changes to ask for. */
export type RequestChangesInput = {
  /** The milestone. */
  milestoneId: Scalars['ID']['input'];
  /** What should be different, 2,000 characters at most. */
  note: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type RequestChangesResult = Conflict | InvalidInput | NotAllowed | NotFound | RequestChangesSuccess | TooMany;

/** The worker knows what should be different. */
export type RequestChangesSuccess = {
  __typename?: 'RequestChangesSuccess';
  /**
   * The milestone.
   *
   * Seen by: everyone.
   */
  milestone: Milestone;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** The e-mail address. */
  email: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type RequestPasswordResetResult = Conflict | InvalidInput | NotAllowed | NotFound | RequestPasswordResetSuccess | TooMany;

/** If there is an account with this address, a code is on its way. It is good for one hour. */
export type RequestPasswordResetSuccess = {
  __typename?: 'RequestPasswordResetSuccess';
  /**
   * The address.
   *
   * Seen by: everyone.
   */
  email: Scalars['String']['output'];
};

/** The number to prove. */
export type RequestPhoneCodeInput = {
  /** A number as people in Ghana write it (024 412 3456), or with its country code. */
  phone: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type RequestPhoneCodeResult = Conflict | InvalidInput | NotAllowed | NotFound | RequestPhoneCodeSuccess | TooMany;

/** A text message with a code is on its way. */
export type RequestPhoneCodeSuccess = {
  __typename?: 'RequestPhoneCodeSuccess';
  /**
   * Until when the code is good: ten minutes.
   *
   * Seen by: everyone.
   */
  codeExpiresAt: Scalars['DateTime']['output'];
  /**
   * The number as it is understood, E.164.
   *
   * Seen by: everyone.
   */
  phone: Scalars['String']['output'];
};

/** The file that you are about to send. */
export type RequestUploadInput = {
  /** Its exact size in bytes: at most 25 MB, 10 MB for PROFILE. */
  bytes: Scalars['Int']['input'];
  /** image/jpeg, image/png or image/webp; for MESSAGE, DELIVERABLE and EVIDENCE also application/pdf. */
  contentType: Scalars['String']['input'];
  /** What the file is called, at most 200 characters. */
  fileName: Scalars['String']['input'];
  /** What the file is for. */
  purpose: UploadPurpose;
};

/** What was done, or why it was refused. */
export type RequestUploadResult = Conflict | InvalidInput | NotAllowed | NotFound | RequestUploadSuccess | TooMany;

/** The file may be sent. */
export type RequestUploadSuccess = {
  __typename?: 'RequestUploadSuccess';
  /**
   * Where the file goes.
   *
   * Seen by: everyone.
   */
  form: UploadForm;
  /**
   * The upload, WAITING.
   *
   * Seen by: everyone.
   */
  upload: Upload;
};

/** Where the code goes. */
export type ResendEmailCodeInput = {
  /** The address that was signed up with. */
  email: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type ResendEmailCodeResult = Conflict | InvalidInput | NotAllowed | NotFound | ResendEmailCodeSuccess | TooMany;

/** If somebody signed up with this address and has not proved it, a new code is on its way. */
export type ResendEmailCodeSuccess = {
  __typename?: 'ResendEmailCodeSuccess';
  /**
   * Until when the code is good.
   *
   * Seen by: everyone.
   */
  codeExpiresAt: Scalars['DateTime']['output'];
  /**
   * The address.
   *
   * Seen by: everyone.
   */
  email: Scalars['String']['output'];
};

/** The code from the letter, and the new password. */
export type ResetPasswordInput = {
  /** The six digits from the letter. */
  code: Scalars['String']['input'];
  /** What the device calls itself, for the list of sessions; at most 100 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. */
  email: Scalars['String']['input'];
  /** At least 10 characters, and none of the passwords that everybody tries. */
  newPassword: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type ResetPasswordResult = Conflict | InvalidInput | NotAllowed | NotFound | ResetPasswordSuccess | TooMany;

/** The password is changed, every session ended, and a new one begun here. */
export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  /**
   * The account.
   *
   * Seen by: everyone.
   */
  account: Account;
  /**
   * The tokens of the new session.
   *
   * Seen by: everyone.
   */
  tokens: SessionTokens;
};

/** Which finding has been dealt with, and how. */
export type ResolveFindingInput = {
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** What was found out or done, in 3 to 1000 characters. */
  note: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type ResolveFindingResult = Conflict | InvalidInput | NotAllowed | NotFound | ResolveFindingSuccess | TooMany;

/** The finding is closed. Found again with other amounts, it opens again. */
export type ResolveFindingSuccess = {
  __typename?: 'ResolveFindingSuccess';
  /**
   * The finding.
   *
   * Seen by: everyone.
   */
  finding: ReconciliationFinding;
};

/** Which app to let go on. */
export type ResumePartnerAppInput = {
  /** The app. */
  appId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type ResumePartnerAppResult = Conflict | InvalidInput | NotAllowed | NotFound | ResumePartnerAppSuccess | TooMany;

/** The app may go on; its keys are good again. */
export type ResumePartnerAppSuccess = {
  __typename?: 'ResumePartnerAppSuccess';
  /**
   * The app.
   *
   * Seen by: everyone.
   */
  app: PartnerApp;
};

/** What one party of a finished contract says of the other. */
export type Review = {
  __typename?: 'Review';
  /**
   * Who wrote it; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone once it is open, its author before.
   */
  author?: Maybe<User>;
  /**
   * The contract that it is about.
   *
   * Seen by: the parties of the contract.
   */
  contract?: Maybe<Contract>;
  /**
   * Single things as they were rated.
   *
   * Seen by: everyone once it is open, its author before.
   */
  criteria: Array<CriterionRating>;
  /**
   * Opaque id.
   *
   * Seen by: everyone once it is open, its author before.
   */
  id: Scalars['ID']['output'];
  /**
   * What the viewer can do with it now.
   *
   * Seen by: everyone once it is open, its author before.
   */
  moves: Array<ReviewMove>;
  /**
   * When it opened; null while it is sealed.
   *
   * Seen by: everyone once it is open, its author before.
   */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * 1 to 5 stars.
   *
   * Seen by: everyone once it is open, its author before.
   */
  rating: Scalars['Int']['output'];
  /**
   * The reply of the person reviewed.
   *
   * Seen by: everyone once it is open, its author before.
   */
  reply?: Maybe<ReviewReply>;
  /**
   * Whether its author alone can read it yet.
   *
   * Seen by: everyone once it is open, its author before.
   */
  sealed: Scalars['Boolean']['output'];
  /**
   * Whom it is about; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone once it is open, its author before.
   */
  subject?: Maybe<User>;
  /**
   * The words; may be empty.
   *
   * Seen by: everyone once it is open, its author before.
   */
  text: Scalars['String']['output'];
  /**
   * When it was written, or written anew while it was sealed.
   *
   * Seen by: everyone once it is open, its author before.
   */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of a list of Review. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<ReviewEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A Review in a list. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * The item.
   *
   * Seen by: everyone.
   */
  node: Review;
};

/** What can be done with a review now. */
export type ReviewMove =
  /** Write it anew, while it is sealed. */
  | 'EDIT'
  /** Reply to it, once. */
  | 'REPLY';

/** What the person reviewed had to say to it. */
export type ReviewReply = {
  __typename?: 'ReviewReply';
  /**
   * The words.
   *
   * Seen by: everyone once it is open, its author before.
   */
  text: Scalars['String']['output'];
  /**
   * When it was written.
   *
   * Seen by: everyone once it is open, its author before.
   */
  writtenAt: Scalars['DateTime']['output'];
};

/** How the viewer stands with reviewing a finished contract. Tells nothing of what the other has sealed. */
export type ReviewState = {
  __typename?: 'ReviewState';
  /**
   * Whether the viewer can still write a review and has not.
   *
   * Seen by: the parties of the contract.
   */
  canReview: Scalars['Boolean']['output'];
  /**
   * Until when reviews are written.
   *
   * Seen by: the parties of the contract.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The viewer's review.
   *
   * Seen by: the parties of the contract.
   */
  mine?: Maybe<Review>;
  /**
   * Whether the other's review is there to read.
   *
   * Seen by: the parties of the contract.
   */
  theirsIsOpen: Scalars['Boolean']['output'];
};

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** One of your keys. */
  keyId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type RevokeApiKeyResult = Conflict | InvalidInput | NotAllowed | NotFound | RevokeApiKeySuccess | TooMany;

/** The key is no longer good; felt within a second. */
export type RevokeApiKeySuccess = {
  __typename?: 'RevokeApiKeySuccess';
  /**
   * The key.
   *
   * Seen by: everyone.
   */
  key: ApiKey;
};

/** What somebody may be at Kelmah; a person may be several. */
export type Role =
  /** Posts jobs and pays for work. */
  | 'HIRER'
  /** Makes programs that read the graph. */
  | 'PARTNER'
  /** Works for Kelmah. */
  | 'STAFF'
  /** Applies to jobs and is paid for work. */
  | 'WORKER';

/** Which key to replace, and when it ends. */
export type RotateApiKeyInput = {
  /** One of your keys that is good and has no end set. */
  keyId: Scalars['ID']['input'];
  /** For how many hours the old key stays good beside the new one, 0 to 168. */
  overlapHours: Scalars['Int']['input'];
};

/** What was done, or why it was refused. */
export type RotateApiKeyResult = Conflict | InvalidInput | NotAllowed | NotFound | RotateApiKeySuccess | TooMany;

/** A new key with the same label and scopes takes the place of the old one. */
export type RotateApiKeySuccess = {
  __typename?: 'RotateApiKeySuccess';
  /**
   * The new key.
   *
   * Seen by: everyone.
   */
  key: ApiKey;
  /**
   * The old key, with its end.
   *
   * Seen by: everyone.
   */
  previous: ApiKey;
  /**
   * The new key itself. Keep it: it is shown this once.
   *
   * Seen by: everyone.
   */
  secret: Scalars['String']['output'];
};

/** For whom you hire; what is left out stays as it is. */
export type SaveHirerProfileInput = {
  /** The name of the firm, at most 120 characters; null takes it out. */
  firm?: InputMaybe<Scalars['String']['input']>;
  /** For whom you hire. */
  kind?: InputMaybe<HirerKind>;
};

/** What was done, or why it was refused. */
export type SaveHirerProfileResult = Conflict | InvalidInput | NotAllowed | NotFound | SaveHirerProfileSuccess | TooMany;

/** The hirer profile is saved. */
export type SaveHirerProfileSuccess = {
  __typename?: 'SaveHirerProfileSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  hirerProfile: HirerProfile;
};

/** A draft, as far as it has come. What is left out stays as it is; null empties it. */
export type SaveJobDraftInput = {
  /** What you mean to pay. */
  budget?: InputMaybe<BudgetInput>;
  /** In full, 5,000 characters at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which the work must be done. */
  endOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** The draft to go on with; a new one where it is left out. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** The steps of the work, 10 at most; one for the whole where none are given. */
  plannedMilestones?: InputMaybe<Array<PlannedMilestoneInput>>;
  /** Where the work is. Shown to about a kilometre until a contract is drawn up. */
  point?: InputMaybe<GeoPointInput>;
  /** The region. */
  region?: InputMaybe<Region>;
  /** The day on which the work may begin. */
  startOn?: InputMaybe<Scalars['DateTime']['input']>;
  /** In a few words, 120 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The town or neighbourhood. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** The trade. */
  tradeId?: InputMaybe<Scalars['ID']['input']>;
  /** Photos, 10 at most. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who finds it; everybody where it is left out. */
  visibility?: InputMaybe<JobVisibility>;
};

/** What was done, or why it was refused. */
export type SaveJobDraftResult = Conflict | InvalidInput | NotAllowed | NotFound | SaveJobDraftSuccess | TooMany;

/** The draft as it is kept. */
export type SaveJobDraftSuccess = {
  __typename?: 'SaveJobDraftSuccess';
  /**
   * The draft.
   *
   * Seen by: everyone.
   */
  job: Job;
};

/** What to change; what is left out stays as it is. */
export type SaveNotificationSettingsInput = {
  /** When the quiet hours begin, as `22:00`; null for none. */
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** When they end, as `06:30`; null for none. */
  quietUntil?: InputMaybe<Scalars['String']['input']>;
  /** The kinds to change. */
  settings?: InputMaybe<Array<NotificationSettingInput>>;
  /** Their zone, such as `Africa/Accra`. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type SaveNotificationSettingsResult = Conflict | InvalidInput | NotAllowed | NotFound | SaveNotificationSettingsSuccess | TooMany;

/** The settings are saved. */
export type SaveNotificationSettingsSuccess = {
  __typename?: 'SaveNotificationSettingsSuccess';
  /**
   * All settings as they are now.
   *
   * Seen by: the viewer.
   */
  settings: NotificationSettings;
};

/** What is left out stays as it is; null takes it out. */
export type SaveWorkerProfileInput = {
  /** When you take work. */
  availability?: InputMaybe<AvailabilityInput>;
  /** About your work, at most 3,000 characters. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** What you do in one line, at most 120 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Where you are. Others see it to about a kilometre. */
  point?: InputMaybe<GeoPointInput>;
  /** Whether others find the profile. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far you travel for work: 1 to 500 kilometres. */
  radiusKm?: InputMaybe<Scalars['Int']['input']>;
  /** Up to how much you work, by the hour. */
  rateMax?: InputMaybe<MoneyInput>;
  /** From how much you work, by the hour. */
  rateMin?: InputMaybe<MoneyInput>;
  /** The region you work from. */
  region?: InputMaybe<Region>;
  /** What you can do; at most 30. */
  skills?: InputMaybe<Array<SkillInput>>;
  /** The town you work from. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** Your trades; at most five. */
  tradeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type SaveWorkerProfileResult = Conflict | InvalidInput | NotAllowed | NotFound | SaveWorkerProfileSuccess | TooMany;

/** The worker profile is saved. */
export type SaveWorkerProfileSuccess = {
  __typename?: 'SaveWorkerProfileSuccess';
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  workerProfile: WorkerProfile;
};

/** A message to send: words, files, or both. */
export type SendMessageInput = {
  /** An id that the client makes for this message, 100 characters at most: sent again with it, it is one. */
  clientId: Scalars['ID']['input'];
  /** The conversation to write in. */
  conversationId: Scalars['ID']['input'];
  /** The words; 5,000 characters at most. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Files that the sender uploaded; 10 at most. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type SendMessageResult = Conflict | InvalidInput | NotAllowed | NotFound | SendMessageSuccess | TooMany;

/** The message is sent. */
export type SendMessageSuccess = {
  __typename?: 'SendMessageSuccess';
  /**
   * The message as the conversation has it.
   *
   * Seen by: the members of the conversation.
   */
  message: Message;
};

/** A device on which somebody is signed in. */
export type Session = {
  __typename?: 'Session';
  /**
   * When it signed in.
   *
   * Seen by: everyone.
   */
  createdAt: Scalars['DateTime']['output'];
  /**
   * Whether this is the session that asks.
   *
   * Seen by: everyone.
   */
  current: Scalars['Boolean']['output'];
  /**
   * What the device called itself when it signed in.
   *
   * Seen by: everyone.
   */
  device: Scalars['String']['output'];
  /**
   * The session.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * When it last renewed its access; at most 15 minutes behind its last use.
   *
   * Seen by: everyone.
   */
  lastUsedAt: Scalars['DateTime']['output'];
  /**
   * Roughly where it was, where that is known.
   *
   * Seen by: everyone.
   */
  place?: Maybe<Scalars['String']['output']>;
};

/** What a client keeps to prove who it speaks for. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /**
   * Goes with each request as `Authorization: Bearer …`. Good for 15 minutes.
   *
   * Seen by: everyone.
   */
  accessToken: Scalars['String']['output'];
  /**
   * When the access token is no longer good.
   *
   * Seen by: everyone.
   */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /**
   * Exchanged by `refreshSession` for the next pair, once; good for 30 days. Using it again later ends the session.
   *
   * Seen by: everyone.
   */
  refreshToken: Scalars['String']['output'];
};

/** How often to be paid out. */
export type SetPayoutScheduleInput = {
  /** DAILY: each working day; WEEKLY: on Fridays; MONTHLY: at the end of the month. MANUAL is refused. */
  interval: PayoutInterval;
};

/** What was done, or why it was refused. */
export type SetPayoutScheduleResult = Conflict | InvalidInput | NotAllowed | NotFound | SetPayoutScheduleSuccess | TooMany;

/** So it will be; while payouts are held, from when they go on. */
export type SetPayoutScheduleSuccess = {
  __typename?: 'SetPayoutScheduleSuccess';
  /**
   * The worker's account.
   *
   * Seen by: everyone.
   */
  payoutAccount: PayoutAccount;
};

/** Whether the viewer is writing. */
export type SetTypingInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** False where the viewer has stopped. Say true again every few seconds. */
  typing: Scalars['Boolean']['input'];
};

/** What was done, or why it was refused. */
export type SetTypingResult = Conflict | InvalidInput | NotAllowed | NotFound | SetTypingSuccess | TooMany;

/** The others are told. */
export type SetTypingSuccess = {
  __typename?: 'SetTypingSuccess';
  /**
   * The conversation.
   *
   * Seen by: the members of the conversation.
   */
  conversationId: Scalars['ID']['output'];
};

/** Where the money goes. */
export type SettleDisputeInput = {
  /** The dispute. */
  disputeId: Scalars['ID']['input'];
  /** Whether the contract ends with it. */
  endsContract: Scalars['Boolean']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in 10 to 2,000 characters. Both sides read it. */
  reason: Scalars['String']['input'];
  /** What goes back to the hirer, from nothing to all that is held; the rest goes to the worker. */
  refunded: MoneyInput;
};

/** What was done, or why it was refused. */
export type SettleDisputeResult = Conflict | InvalidInput | NotAllowed | NotFound | SettleDisputeSuccess | TooMany;

/** It is decided where the money goes. */
export type SettleDisputeSuccess = {
  __typename?: 'SettleDisputeSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** An application for the short list. */
export type ShortlistApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type ShortlistApplicationResult = Conflict | InvalidInput | NotAllowed | NotFound | ShortlistApplicationSuccess | TooMany;

/** The application is on the short list. */
export type ShortlistApplicationSuccess = {
  __typename?: 'ShortlistApplicationSuccess';
  /**
   * The application.
   *
   * Seen by: everyone.
   */
  application: Application;
};

/** A signature. */
export type SignContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** Your full name. */
  name: Scalars['String']['input'];
  /** The hash of the terms that you have read. */
  termsHash: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type SignContractResult = Conflict | InvalidInput | NotAllowed | NotFound | SignContractSuccess | TooMany;

/** The contract is signed. */
export type SignContractSuccess = {
  __typename?: 'SignContractSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** How you prove who you are. */
export type SignInInput = {
  /** What the device calls itself, for the list of sessions; at most 100 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type SignInResult = Conflict | InvalidInput | NotAllowed | NotFound | SignInSuccess | TooMany;

/** Signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /**
   * The account.
   *
   * Seen by: everyone.
   */
  account: Account;
  /**
   * The tokens of the new session.
   *
   * Seen by: everyone.
   */
  tokens: SessionTokens;
};

/** Where to sign out. */
export type SignOutInput = {
  /** Whether to sign out on every device. */
  everywhere?: Scalars['Boolean']['input'];
};

/** What was done, or why it was refused. */
export type SignOutResult = Conflict | InvalidInput | NotAllowed | NotFound | SignOutSuccess | TooMany;

/** Signed out. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /**
   * How many sessions ended.
   *
   * Seen by: everyone.
   */
  ended: Scalars['Int']['output'];
};

/** Who you are and how you will sign in. */
export type SignUpInput = {
  /** An e-mail address. */
  email: Scalars['String']['input'];
  /** The language for letters. */
  locale?: InputMaybe<Locale>;
  /** The name that others see, at most 80 characters. */
  name: Scalars['String']['input'];
  /** At least 10 characters, and none of the passwords that everybody tries. */
  password: Scalars['String']['input'];
  /** HIRER, WORKER or both. */
  roles: Array<Role>;
};

/** What was done, or why it was refused. */
export type SignUpResult = Conflict | InvalidInput | NotAllowed | NotFound | SignUpSuccess | TooMany;

/** A letter is on its way. Says nothing about whether the address was known before. */
export type SignUpSuccess = {
  __typename?: 'SignUpSuccess';
  /**
   * Until when a code in it is good.
   *
   * Seen by: everyone.
   */
  codeExpiresAt: Scalars['DateTime']['output'];
  /**
   * The address that was written to.
   *
   * Seen by: everyone.
   */
  email: Scalars['String']['output'];
};

/** Somebody’s consent to the terms. */
export type Signature = {
  __typename?: 'Signature';
  /**
   * The name as it was typed.
   *
   * Seen by: everyone who sees the contract.
   */
  name: Scalars['String']['output'];
  /**
   * When it was given.
   *
   * Seen by: everyone who sees the contract.
   */
  signedAt: Scalars['DateTime']['output'];
  /**
   * Who signed; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone who sees the contract.
   */
  signer?: Maybe<User>;
  /**
   * The hash of the terms that were signed.
   *
   * Seen by: everyone who sees the contract.
   */
  termsHash: Scalars['String']['output'];
};

/** Something that a worker can do. */
export type Skill = {
  __typename?: 'Skill';
  /**
   * How well, by their own word.
   *
   * Seen by: everyone.
   */
  level: SkillLevel;
  /**
   * What it is.
   *
   * Seen by: everyone.
   */
  name: Scalars['String']['output'];
};

/** Something that you can do. */
export type SkillInput = {
  /** How well. */
  level: SkillLevel;
  /** What you can do, at most 60 characters. */
  name: Scalars['String']['input'];
};

/** How well somebody does something. */
export type SkillLevel =
  /** Has begun to learn it. */
  | 'BEGINNER'
  /** Could teach it. */
  | 'EXPERT'
  /** Does it well, alone. */
  | 'SKILLED';

/** A milestone to begin with. */
export type StartMilestoneInput = {
  /** The milestone. */
  milestoneId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type StartMilestoneResult = Conflict | InvalidInput | NotAllowed | NotFound | StartMilestoneSuccess | TooMany;

/** The milestone has begun. */
export type StartMilestoneSuccess = {
  __typename?: 'StartMilestoneSuccess';
  /**
   * The milestone.
   *
   * Seen by: everyone.
   */
  milestone: Milestone;
};

/** Where to go back to. */
export type StartPayoutOnboardingInput = {
  /** A path of this site, such as /earnings. The worker comes back to it with `payout=returned`, or with `payout=refresh` where the page had grown old and is to be asked for again. */
  returnPath: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type StartPayoutOnboardingResult = Conflict | InvalidInput | NotAllowed | NotFound | StartPayoutOnboardingSuccess | TooMany;

/** The page is ready. */
export type StartPayoutOnboardingSuccess = {
  __typename?: 'StartPayoutOnboardingSuccess';
  /**
   * The worker's account.
   *
   * Seen by: everyone.
   */
  payoutAccount: PayoutAccount;
  /**
   * The payment provider's page. It opens once, within minutes.
   *
   * Seen by: everyone.
   */
  url: Scalars['String']['output'];
};

/** How far back to compare. */
export type StartReconciliationInput = {
  /** Whether to read everything there ever was, instead of what is new and the four days before. */
  everything?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was done, or why it was refused. */
export type StartReconciliationResult = Conflict | InvalidInput | NotAllowed | NotFound | StartReconciliationSuccess | TooMany;

/** A comparison is under way. */
export type StartReconciliationSuccess = {
  __typename?: 'StartReconciliationSuccess';
  /**
   * The comparison: a new one, or the one that was under way.
   *
   * Seen by: everyone.
   */
  run: ReconciliationRun;
};

/** A person's money in one month of Ghana's calendar. */
export type Statement = {
  __typename?: 'Statement';
  /**
   * The month, such as 2026-10.
   *
   * Seen by: the person whose statement it is.
   */
  month: Scalars['String']['output'];
  /**
   * By currency; none where nothing moved and nothing is left.
   *
   * Seen by: the person whose statement it is.
   */
  sections: Array<StatementSection>;
  /**
   * Of what it is.
   *
   * Seen by: the person whose statement it is.
   */
  side: StatementSide;
};

/** As what a statement is kept. */
export type StatementFormat =
  /** For a spreadsheet. */
  | 'CSV'
  /** To read and print. */
  | 'PDF';

/** One movement of money. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /**
   * The milestone and the contract that it is about.
   *
   * Seen by: the person whose statement it is.
   */
  about?: Maybe<Scalars['String']['output']>;
  /**
   * What it changed: more is positive.
   *
   * Seen by: the person whose statement it is.
   */
  amount: Money;
  /**
   * When it was booked.
   *
   * Seen by: the person whose statement it is.
   */
  at: Scalars['DateTime']['output'];
  /**
   * The balance after it.
   *
   * Seen by: the person whose statement it is.
   */
  balance: Money;
  /**
   * The transaction of the ledger that it comes from.
   *
   * Seen by: the person whose statement it is.
   */
  id: Scalars['ID']['output'];
  /**
   * What happened, in words.
   *
   * Seen by: the person whose statement it is.
   */
  what: Scalars['String']['output'];
};

/** The movements of one currency. */
export type StatementSection = {
  __typename?: 'StatementSection';
  /**
   * The balance at its end, or now.
   *
   * Seen by: the person whose statement it is.
   */
  closing: Money;
  /**
   * The currency.
   *
   * Seen by: the person whose statement it is.
   */
  currency: Scalars['Currency']['output'];
  /**
   * Each movement, the oldest first; at most 5,000.
   *
   * Seen by: the person whose statement it is.
   */
  lines: Array<StatementLine>;
  /**
   * The balance at the beginning of the month.
   *
   * Seen by: the person whose statement it is.
   */
  opening: Money;
};

/** Whether a statement is of what somebody paid or of what they earned. */
export type StatementSide =
  /** What they paid, and what of it is still held. */
  | 'HIRER'
  /** What they earned, and what of it is not paid out yet. */
  | 'WORKER';

/** What a worker handed in, and what the hirer said to it. */
export type Submission = {
  __typename?: 'Submission';
  /**
   * What the hirer wants to be different.
   *
   * Seen by: everyone who sees the milestone.
   */
  changesRequested?: Maybe<Scalars['String']['output']>;
  /**
   * When the hirer asked for it.
   *
   * Seen by: everyone who sees the milestone.
   */
  changesRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the worker says of it.
   *
   * Seen by: everyone who sees the milestone.
   */
  note: Scalars['String']['output'];
  /**
   * Photos and files of the work; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone who sees the milestone.
   */
  photos?: Maybe<Array<Upload>>;
  /**
   * When it was handed in.
   *
   * Seen by: everyone who sees the milestone.
   */
  submittedAt: Scalars['DateTime']['output'];
};

/** An application. */
export type SubmitApplicationInput = {
  /** What you write to the hirer, 2,000 characters at most. */
  coverNote: Scalars['String']['input'];
  /** Days that the work will take, 365 at most. */
  days: Scalars['Int']['input'];
  /** The job. */
  jobId: Scalars['ID']['input'];
  /** What you ask for the whole job, in the currency of its budget. */
  price: MoneyInput;
  /** The day on which you can begin. */
  startOn: Scalars['DateTime']['input'];
};

/** What was done, or why it was refused. */
export type SubmitApplicationResult = Conflict | InvalidInput | NotAllowed | NotFound | SubmitApplicationSuccess | TooMany;

/** The application is with the hirer. */
export type SubmitApplicationSuccess = {
  __typename?: 'SubmitApplicationSuccess';
  /**
   * The application.
   *
   * Seen by: everyone.
   */
  application: Application;
};

/** What to answer the bank. */
export type SubmitChargebackEvidenceInput = {
  /** Id of the chargeback. */
  chargebackId: Scalars['ID']['input'];
  /** Made by the client, one for each intention: doing it again with the same key does it once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the bank should know, in 10 to 10,000 characters. Contract, milestone, and when it was paid, begun and approved are told by themselves. */
  text: Scalars['String']['input'];
  /** Files kept with the case for staff, ten at most. The bank gets the words alone. */
  uploadIds?: Array<Scalars['ID']['input']>;
};

/** What was done, or why it was refused. */
export type SubmitChargebackEvidenceResult = Conflict | InvalidInput | NotAllowed | NotFound | SubmitChargebackEvidenceSuccess | TooMany;

/** The bank has our answer. */
export type SubmitChargebackEvidenceSuccess = {
  __typename?: 'SubmitChargebackEvidenceSuccess';
  /**
   * The chargeback.
   *
   * Seen by: everyone.
   */
  chargeback: Chargeback;
};

/** Work to hand in. */
export type SubmitMilestoneInput = {
  /** The milestone. */
  milestoneId: Scalars['ID']['input'];
  /** What was done, 2,000 characters at most. */
  note: Scalars['String']['input'];
  /** Photos and files, 10 at most. */
  uploadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was done, or why it was refused. */
export type SubmitMilestoneResult = Conflict | InvalidInput | NotAllowed | NotFound | SubmitMilestoneSuccess | TooMany;

/** The milestone is handed in. */
export type SubmitMilestoneSuccess = {
  __typename?: 'SubmitMilestoneSuccess';
  /**
   * The milestone.
   *
   * Seen by: everyone.
   */
  milestone: Milestone;
};

/** What can be watched: each answers again and again, as things change. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Each application to a job that is new or has changed: all of them for the hirer, their own for a worker.
   *
   * Seen by: anyone signed in.
   */
  applicationChanged: Application;
  /**
   * A contract as it stands, and again whenever it or one of its milestones has changed.
   *
   * Seen by: anyone signed in.
   */
  contractChanged: Contract;
  /**
   * Conversations of the viewer as they change (or the one that is named): a new message, a read mark. Begins with those that changed in the last seconds.
   *
   * Seen by: anyone signed in.
   */
  conversationUpdated: Conversation;
  /**
   * The payments of a contract: each as it stands, then each time that it changes. For the contract's two parties.
   *
   * Seen by: anyone signed in.
   */
  fundingChanged: Funding;
  /**
   * Every message of a conversation after the sequence `after` (0: from the first), then each new one as it comes: in order, once. Without `after`, the new ones alone.
   *
   * Seen by: anyone signed in.
   */
  messageAdded: Message;
  /**
   * Notices of the viewer as they come. Begins with those of the last seconds.
   *
   * Seen by: anyone signed in.
   */
  notificationAdded: Notification;
  /**
   * People with whom the viewer shares a conversation: once as they are, then whenever one comes or goes. Others among the ids are left out. Null where more is asked of a person than can be told while the part of the graph that knows it is away.
   *
   * Seen by: anyone signed in.
   */
  presenceChanged?: Maybe<User>;
  /**
   * The others of a conversation while they write: told again as long as it goes on; over at `until`, or with an `until` in the past.
   *
   * Seen by: anyone signed in.
   */
  typing: Typing;
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionApplicationChangedArgs = {
  jobId: Scalars['ID']['input'];
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionContractChangedArgs = {
  contractId: Scalars['ID']['input'];
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionConversationUpdatedArgs = {
  conversationId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionFundingChangedArgs = {
  contractId: Scalars['ID']['input'];
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionMessageAddedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  conversationId: Scalars['ID']['input'];
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionPresenceChangedArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


/** What can be watched: each answers again and again, as things change. */
export type SubscriptionTypingArgs = {
  conversationId: Scalars['ID']['input'];
};

/** Which app to suspend. */
export type SuspendPartnerAppInput = {
  /** The app. */
  appId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type SuspendPartnerAppResult = Conflict | InvalidInput | NotAllowed | NotFound | SuspendPartnerAppSuccess | TooMany;

/** The app is suspended; its keys are refused within a second. */
export type SuspendPartnerAppSuccess = {
  __typename?: 'SuspendPartnerAppSuccess';
  /**
   * The app.
   *
   * Seen by: everyone.
   */
  app: PartnerApp;
};

/** What a system message tells of. */
export type SystemKind =
  /** The worker applied to the job. */
  | 'APPLIED'
  /** A milestone counts as approved. */
  | 'APPROVED'
  /** The hirer asked for changes to what was handed in. */
  | 'CHANGES_REQUESTED'
  /** The contract is completed. */
  | 'COMPLETED'
  /** Both have signed the contract. */
  | 'CONTRACT_ACTIVE'
  /** A contract is drawn up and ready to sign. */
  | 'CONTRACT_OFFERED'
  /** One of the two opened a dispute about a milestone. */
  | 'DISPUTE_OPENED'
  /** A dispute is settled. */
  | 'DISPUTE_SETTLED'
  /** A dispute was taken back. */
  | 'DISPUTE_WITHDRAWN'
  /** The hirer paid in for a milestone. */
  | 'FUNDED'
  /** The money of a milestone went to the worker. */
  | 'PAID'
  /** The hirer put the application on the short list. */
  | 'SHORTLISTED'
  /** The worker handed a milestone in. */
  | 'SUBMITTED'
  /** The contract ended midway. */
  | 'TERMINATED'
  /** One of the two proposes to end the contract midway. */
  | 'TERMINATION_PROPOSED';

/** A contract to end. */
export type TerminateContractInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** Why, for the other side to read, in at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type TerminateContractResult = Conflict | InvalidInput | NotAllowed | NotFound | TerminateContractSuccess | TooMany;

/** The contract is over. */
export type TerminateContractSuccess = {
  __typename?: 'TerminateContractSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** A proposal to end a contract midway, and how to part with what is held. */
export type Termination = {
  __typename?: 'Termination';
  /**
   * When it was made.
   *
   * Seen by: everyone who sees the contract.
   */
  at: Scalars['DateTime']['output'];
  /**
   * When it was answered, taken back or lapsed.
   *
   * Seen by: everyone who sees the contract.
   */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The id, by which it is accepted, declined or taken back.
   *
   * Seen by: everyone who sees the contract.
   */
  id: Scalars['ID']['output'];
  /**
   * Who proposed it; null while the part of the graph that knows them is away.
   *
   * Seen by: everyone who sees the contract.
   */
  proposedBy?: Maybe<User>;
  /**
   * Why, as its maker wrote it.
   *
   * Seen by: everyone who sees the contract.
   */
  reason: Scalars['String']['output'];
  /**
   * Each milestone whose money was held.
   *
   * Seen by: everyone who sees the contract.
   */
  settlements: Array<TerminationSettlement>;
  /**
   * Where it stands.
   *
   * Seen by: everyone who sees the contract.
   */
  status: TerminationStatus;
};

/** What of one milestone’s held money goes back to the hirer; the rest goes to the worker. */
export type TerminationRefundInput = {
  /** The milestone. */
  milestoneId: Scalars['ID']['input'];
  /** What goes back: from nothing to all of it, in the contract’s currency. */
  refunded: MoneyInput;
};

/** How the held money of one milestone would be parted. */
export type TerminationSettlement = {
  __typename?: 'TerminationSettlement';
  /**
   * The platform’s fee on what goes to the worker.
   *
   * Seen by: everyone who sees the contract.
   */
  fee: Money;
  /**
   * The milestone.
   *
   * Seen by: everyone who sees the contract.
   */
  milestone?: Maybe<Milestone>;
  /**
   * What the worker gets: their part less the fee.
   *
   * Seen by: everyone who sees the contract.
   */
  netToWorker: Money;
  /**
   * What goes back to the hirer.
   *
   * Seen by: everyone who sees the contract.
   */
  refunded: Money;
  /**
   * What goes to the worker, before the fee.
   *
   * Seen by: everyone who sees the contract.
   */
  released: Money;
};

/** Where a proposal to end a contract stands. */
export type TerminationStatus =
  /** Both agreed: the contract is over and the money goes as proposed. */
  | 'ACCEPTED'
  /** The other side said no. */
  | 'DECLINED'
  /** Its money has moved since, or there is a dispute: it can no longer be accepted. */
  | 'LAPSED'
  /** The other side is to answer. */
  | 'OPEN'
  /** Whoever proposed it took it back. */
  | 'WITHDRAWN';

/** Too many tries; wait before the next one. */
export type TooMany = Refusal & {
  __typename?: 'TooMany';
  /**
   * The reason, for a program.
   *
   * Seen by: everyone.
   */
  code: RefusalCode;
  /**
   * The input field it is about, as a dotted path; null where it is about the whole.
   *
   * Seen by: everyone.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * The reason, for a person.
   *
   * Seen by: everyone.
   */
  message: Scalars['String']['output'];
  /**
   * How long to wait, in seconds.
   *
   * Seen by: everyone.
   */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** A trade that people are hired for. */
export type Trade = {
  __typename?: 'Trade';
  /**
   * The id.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * What it is called.
   *
   * Seen by: everyone.
   */
  name: LocalizedText;
};

/** Somebody is writing in a conversation, or has just stopped. */
export type Typing = {
  __typename?: 'Typing';
  /**
   * Until when this holds, 6 seconds at most; in the past where it has ended.
   *
   * Seen by: the members of the conversation.
   */
  until: Scalars['DateTime']['output'];
  /**
   * Who is writing; null while the part of the graph that knows them is away.
   *
   * Seen by: the members of the conversation.
   */
  user?: Maybe<User>;
};

/** What a partner app is called and for from now on. */
export type UpdatePartnerAppInput = {
  /** One of your apps. */
  appId: Scalars['ID']['input'];
  /** What it is for, 10 to 500 characters. */
  description: Scalars['String']['input'];
  /** Its name, 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** Where it is to be seen; none where it is left out. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type UpdatePartnerAppResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | UpdatePartnerAppSuccess;

/** The app is changed. */
export type UpdatePartnerAppSuccess = {
  __typename?: 'UpdatePartnerAppSuccess';
  /**
   * The app.
   *
   * Seen by: everyone.
   */
  app: PartnerApp;
};

/** What is left out stays as it is; null takes it out. */
export type UpdateProfileInput = {
  /** Something about yourself, at most 1,000 characters. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** The languages you speak, by name; at most ten. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name to go by, 2 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An upload of your own for PROFILE that is READY. */
  photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** The region you live in. */
  region?: InputMaybe<Region>;
  /** The town you live in, at most 80 characters. */
  town?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type UpdateProfileResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | UpdateProfileSuccess;

/** The profile is saved. */
export type UpdateProfileSuccess = {
  __typename?: 'UpdateProfileSuccess';
  /**
   * The user.
   *
   * Seen by: everyone.
   */
  user: User;
};

/** A file that somebody uploaded. */
export type Upload = {
  __typename?: 'Upload';
  /**
   * Its size in bytes.
   *
   * Seen by: everyone.
   */
  bytes?: Maybe<Scalars['Int']['output']>;
  /**
   * What it holds: a media type such as image/jpeg.
   *
   * Seen by: everyone.
   */
  contentType?: Maybe<Scalars['String']['output']>;
  /**
   * What the file was called where it came from.
   *
   * Seen by: everyone.
   */
  fileName?: Maybe<Scalars['String']['output']>;
  /**
   * The id.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * Whether it is there and checked.
   *
   * Seen by: everyone.
   */
  status?: Maybe<UploadStatus>;
  /**
   * Where it can be read for an hour; null until it is checked.
   *
   * Seen by: everyone.
   */
  url?: Maybe<Scalars['String']['output']>;
};

/** A field of an upload form. */
export type UploadField = {
  __typename?: 'UploadField';
  /**
   * Its name.
   *
   * Seen by: everyone.
   */
  name: Scalars['String']['output'];
  /**
   * Its value.
   *
   * Seen by: everyone.
   */
  value: Scalars['String']['output'];
};

/** Where the file goes: a multipart/form-data POST with these fields in this order and the file last, named `file`. */
export type UploadForm = {
  __typename?: 'UploadForm';
  /**
   * Until when it is taken.
   *
   * Seen by: everyone.
   */
  expiresAt: Scalars['DateTime']['output'];
  /**
   * The fields before the file.
   *
   * Seen by: everyone.
   */
  fields: Array<UploadField>;
  /**
   * Where to post it.
   *
   * Seen by: everyone.
   */
  url: Scalars['String']['output'];
};

/** What a file is for. Files for PROFILE, PORTFOLIO and JOB are public once they are READY. */
export type UploadPurpose =
  /** A photo or paper that is handed in with a milestone. */
  | 'DELIVERABLE'
  /** A photo or paper that is handed in as evidence in a dispute. */
  | 'EVIDENCE'
  /** A photo of what is to be done. */
  | 'JOB'
  /** Goes with a message. */
  | 'MESSAGE'
  /** A photo of work that a worker shows. */
  | 'PORTFOLIO'
  /** A picture of a person or firm. */
  | 'PROFILE';

/** WAITING for the file, READY after it was checked, REFUSED where it was not what it was said to be. */
export type UploadStatus =
  /** The file is there and is what it was said to be. */
  | 'READY'
  /** The file was not what it was said to be, and is gone. */
  | 'REFUSED'
  /** The file has not arrived, or is not checked yet. */
  | 'WAITING';

/** A person or firm on Kelmah. */
export type User = {
  __typename?: 'User';
  /**
   * What they say about themselves.
   *
   * Seen by: everyone.
   */
  about?: Maybe<Scalars['String']['output']>;
  /**
   * How many contracts the person has completed as a worker.
   *
   * Seen by: everyone.
   */
  completedJobs?: Maybe<Scalars['Int']['output']>;
  /**
   * This worker's money; null to anybody but themselves.
   *
   * Seen by: anyone signed in.
   */
  earnings?: Maybe<Earnings>;
  /**
   * For whom they hire, where they have said so.
   *
   * Seen by: everyone.
   */
  hirerProfile?: Maybe<HirerProfile>;
  /**
   * The user.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * Whether they may post jobs.
   *
   * Seen by: everyone.
   */
  isHirer: Scalars['Boolean']['output'];
  /**
   * Whether they may apply to jobs.
   *
   * Seen by: everyone.
   */
  isWorker: Scalars['Boolean']['output'];
  /**
   * The languages they speak, by name.
   *
   * Seen by: everyone.
   */
  languages: Array<Scalars['String']['output']>;
  /**
   * When they joined.
   *
   * Seen by: everyone.
   */
  memberSince: Scalars['DateTime']['output'];
  /**
   * The name that they go by.
   *
   * Seen by: everyone.
   */
  name: Scalars['String']['output'];
  /**
   * Where this worker is paid out; null to anybody but themselves.
   *
   * Seen by: anyone signed in.
   */
  payoutAccount?: Maybe<PayoutAccount>;
  /**
   * A picture of them.
   *
   * Seen by: everyone.
   */
  photo?: Maybe<Upload>;
  /**
   * The person’s open public jobs as a hirer, the last begun first; to themselves, all of their jobs.
   *
   * Seen by: everyone.
   */
  postedJobs?: Maybe<JobConnection>;
  /**
   * Whether this person is there now.
   *
   * Seen by: those who share a conversation; UNKNOWN for others.
   */
  presence?: Maybe<Presence>;
  /**
   * How this person is rated.
   *
   * Seen by: everyone.
   */
  rating?: Maybe<RatingSummary>;
  /**
   * The region they live in.
   *
   * Seen by: everyone.
   */
  region?: Maybe<Region>;
  /**
   * Open reviews of this person, the newest first.
   *
   * Seen by: everyone.
   */
  reviews?: Maybe<ReviewConnection>;
  /**
   * The town they live in.
   *
   * Seen by: everyone.
   */
  town?: Maybe<Scalars['String']['output']>;
  /**
   * What they do as a worker; null until it is published, except for themselves.
   *
   * Seen by: everyone.
   */
  workerProfile?: Maybe<WorkerProfile>;
};


/** A person or firm on Kelmah. */
export type UserPostedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or firm on Kelmah. */
export type UserReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The address and the code that was sent to it. */
export type VerifyEmailInput = {
  /** The six digits from the letter. */
  code: Scalars['String']['input'];
  /** What the device calls itself, for the list of sessions; at most 100 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The address that was signed up with. */
  email: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type VerifyEmailResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | VerifyEmailSuccess;

/** The address is proved and its owner signed in. */
export type VerifyEmailSuccess = {
  __typename?: 'VerifyEmailSuccess';
  /**
   * The account.
   *
   * Seen by: everyone.
   */
  account: Account;
  /**
   * The tokens of the new session.
   *
   * Seen by: everyone.
   */
  tokens: SessionTokens;
};

/** The number and the code that was sent to it. */
export type VerifyPhoneInput = {
  /** The six digits from the text message. */
  code: Scalars['String']['input'];
  /** The number that the code was sent to. */
  phone: Scalars['String']['input'];
};

/** What was done, or why it was refused. */
export type VerifyPhoneResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | VerifyPhoneSuccess;

/** The number is proved. */
export type VerifyPhoneSuccess = {
  __typename?: 'VerifyPhoneSuccess';
  /**
   * The account.
   *
   * Seen by: everyone.
   */
  account: Account;
};

/** A day of the week. */
export type Weekday =
  /** On Fridays. */
  | 'FRIDAY'
  /** On Mondays. */
  | 'MONDAY'
  /** On Saturdays. */
  | 'SATURDAY'
  /** On Sundays. */
  | 'SUNDAY'
  /** On Thursdays. */
  | 'THURSDAY'
  /** On Tuesdays. */
  | 'TUESDAY'
  /** On Wednesdays. */
  | 'WEDNESDAY';

/** An application to take back. */
export type WithdrawApplicationInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type WithdrawApplicationResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | WithdrawApplicationSuccess;

/** The application is taken back. */
export type WithdrawApplicationSuccess = {
  __typename?: 'WithdrawApplicationSuccess';
  /**
   * The application.
   *
   * Seen by: everyone.
   */
  application: Application;
};

/** Which dispute to take back. */
export type WithdrawDisputeInput = {
  /** The dispute, opened by you. */
  disputeId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type WithdrawDisputeResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | WithdrawDisputeSuccess;

/** The dispute is taken back. */
export type WithdrawDisputeSuccess = {
  __typename?: 'WithdrawDisputeSuccess';
  /**
   * The dispute.
   *
   * Seen by: everyone.
   */
  dispute: Dispute;
};

/** A proposal to take back. */
export type WithdrawTerminationInput = {
  /** The contract. */
  contractId: Scalars['ID']['input'];
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
};

/** What was done, or why it was refused. */
export type WithdrawTerminationResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | WithdrawTerminationSuccess;

/** The contract goes on. */
export type WithdrawTerminationSuccess = {
  __typename?: 'WithdrawTerminationSuccess';
  /**
   * The contract.
   *
   * Seen by: everyone.
   */
  contract: Contract;
};

/** A page of workers who were found. */
export type WorkerConnection = {
  __typename?: 'WorkerConnection';
  /**
   * The items of this page.
   *
   * Seen by: everyone.
   */
  edges: Array<WorkerEdge>;
  /**
   * Where this page stands.
   *
   * Seen by: everyone.
   */
  pageInfo: PageInfo;
};

/** A worker who was found. */
export type WorkerEdge = {
  __typename?: 'WorkerEdge';
  /**
   * Where this item stands in the list.
   *
   * Seen by: everyone.
   */
  cursor: Scalars['String']['output'];
  /**
   * How far away they are, in kilometres; null where nothing was asked to be near.
   *
   * Seen by: everyone.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /**
   * The worker.
   *
   * Seen by: everyone.
   */
  node: User;
};

/** Which workers to find. What is left out does not matter. */
export type WorkerFilter = {
  /** Only those who take work now. */
  available?: InputMaybe<Scalars['Boolean']['input']>;
  /** Near here; the nearest come first. */
  near?: InputMaybe<GeoPointInput>;
  /** Whose lower rate by the hour is at most this. */
  rateAtMost?: InputMaybe<MoneyInput>;
  /** The region they work from. */
  region?: InputMaybe<Region>;
  /** Words: of the trade, the headline, a skill, a name, a town. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A trade. */
  tradeId?: InputMaybe<Scalars['ID']['input']>;
  /** At most so many kilometres away; goes with `near`. */
  withinKm?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody as a worker. */
export type WorkerProfile = {
  __typename?: 'WorkerProfile';
  /**
   * When they take work.
   *
   * Seen by: everyone.
   */
  availability: Availability;
  /**
   * What they say about their work.
   *
   * Seen by: everyone.
   */
  bio?: Maybe<Scalars['String']['output']>;
  /**
   * Papers that they hold; those that were rejected are shown to themselves alone.
   *
   * Seen by: everyone.
   */
  certificates: Array<Certificate>;
  /**
   * How far they are from there, in kilometres; null where their place is not known.
   *
   * Seen by: everyone.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /**
   * What they do, in one line.
   *
   * Seen by: everyone.
   */
  headline: Scalars['String']['output'];
  /**
   * The profile.
   *
   * Seen by: everyone.
   */
  id: Scalars['ID']['output'];
  /**
   * The fields to fill in before it can be published; empty for everybody but its owner.
   *
   * Seen by: everyone.
   */
  missing: Array<Scalars['String']['output']>;
  /**
   * Where they are: to about a kilometre, exactly for themselves.
   *
   * Seen by: everyone.
   */
  point?: Maybe<GeoPoint>;
  /**
   * Work that they show, the latest first.
   *
   * Seen by: everyone.
   */
  portfolio: Array<PortfolioItem>;
  /**
   * Whether others find it.
   *
   * Seen by: everyone.
   */
  published: Scalars['Boolean']['output'];
  /**
   * How far they travel for work, in kilometres.
   *
   * Seen by: everyone.
   */
  radiusKm: Scalars['Int']['output'];
  /**
   * Up to how much they work, by the hour.
   *
   * Seen by: everyone.
   */
  rateMax?: Maybe<Money>;
  /**
   * From how much they work, by the hour.
   *
   * Seen by: everyone.
   */
  rateMin?: Maybe<Money>;
  /**
   * The region they work from.
   *
   * Seen by: everyone.
   */
  region?: Maybe<Region>;
  /**
   * What they can do.
   *
   * Seen by: everyone.
   */
  skills: Array<Skill>;
  /**
   * The town they work from.
   *
   * Seen by: everyone.
   */
  town?: Maybe<Scalars['String']['output']>;
  /**
   * Their trades.
   *
   * Seen by: everyone.
   */
  trades: Array<Trade>;
  /**
   * Whose profile it is.
   *
   * Seen by: everyone.
   */
  user: User;
};


/** Somebody as a worker. */
export type WorkerProfileDistanceKmArgs = {
  from: GeoPointInput;
};

/** A review of the other party. */
export type WriteReviewInput = {
  /** The finished contract. */
  contractId: Scalars['ID']['input'];
  /** Single things, as far as they are rated. */
  criteria?: InputMaybe<Array<CriterionRatingInput>>;
  /** 1 to 5 stars. */
  rating: Scalars['Int']['input'];
  /** The words; 2,000 characters at most. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, or why it was refused. */
export type WriteReviewResult = Conflict | InvalidInput | NotAllowed | NotFound | TooMany | WriteReviewSuccess;

/** The review is written. */
export type WriteReviewSuccess = {
  __typename?: 'WriteReviewSuccess';
  /**
   * The review: sealed, or open where it was the second of the two.
   *
   * Seen by: everyone.
   */
  review: Review;
};

export type SessionStartFragment = { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { __typename?: 'Mutation', signUp:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SignUpSuccess', email: string, codeExpiresAt: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type ResendEmailCodeMutationVariables = Exact<{
  input: ResendEmailCodeInput;
}>;


export type ResendEmailCodeMutation = { __typename?: 'Mutation', resendEmailCode:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'ResendEmailCodeSuccess', email: string, codeExpiresAt: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { __typename?: 'Mutation', verifyEmail:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
    | { __typename: 'VerifyEmailSuccess', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string }, account: { __typename: 'Account', id: string, roles: Array<Role> } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SignInSuccess', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string }, account: { __typename: 'Account', id: string, roles: Array<Role> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { __typename?: 'Mutation', requestPasswordReset:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RequestPasswordResetSuccess', email: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename?: 'Mutation', resetPassword:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'ResetPasswordSuccess', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string }, account: { __typename: 'Account', id: string, roles: Array<Role> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type RequestPhoneCodeMutationVariables = Exact<{
  input: RequestPhoneCodeInput;
}>;


export type RequestPhoneCodeMutation = { __typename?: 'Mutation', requestPhoneCode:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RequestPhoneCodeSuccess', phone: string, codeExpiresAt: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type VerifyPhoneMutationVariables = Exact<{
  input: VerifyPhoneInput;
}>;


export type VerifyPhoneMutation = { __typename?: 'Mutation', verifyPhone:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
    | { __typename: 'VerifyPhoneSuccess', account: { __typename: 'Account', id: string, phone?: string | null, phoneVerified: boolean } }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { __typename?: 'Query', me?: { __typename: 'Account', id: string, sessions: Array<{ __typename: 'Session', id: string, device: string, place?: string | null, createdAt: string, lastUsedAt: string, current: boolean }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { __typename?: 'Mutation', endSession:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'EndSessionSuccess', session: { __typename: 'Session', id: string } }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { __typename?: 'Mutation', signOut:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SignOutSuccess', ended: number }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type ApplicationPartsFragment = { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { __typename?: 'Mutation', submitApplication:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SubmitApplicationSuccess', application: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, job: { __typename: 'Job', id: string, applicationCount: number, myApplication?: { __typename: 'Application', id: string, status: ApplicationStatus } | null }, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type MyApplicationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyApplicationsQuery = { __typename?: 'Query', myApplications: { __typename: 'ApplicationConnection', edges: Array<{ __typename: 'ApplicationEdge', cursor: string, node: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, job: { __typename: 'Job', id: string, title: string, town: string, region?: Region | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null }, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type OneApplicationQueryVariables = Exact<{
  applicationId: Scalars['ID']['input'];
}>;


export type OneApplicationQuery = { __typename?: 'Query', application?: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, worker?: { __typename: 'User', completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, job: { __typename: 'Job', description: string, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, hirer?: { __typename: 'User', town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null }, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } | null };

export type JobApplicationsQueryVariables = Exact<{
  jobId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type JobApplicationsQuery = { __typename?: 'Query', job?: { __typename: 'Job', id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, contract?: { __typename: 'Contract', id: string } | null, applications: { __typename: 'ApplicationConnection', edges: Array<{ __typename: 'ApplicationEdge', cursor: string, node: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, worker?: { __typename: 'User', completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, workerProfile?: { __typename: 'WorkerProfile', id: string, headline: string } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } }, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } | null };

export type ApplicationChangedSubscriptionVariables = Exact<{
  jobId: Scalars['ID']['input'];
}>;


export type ApplicationChangedSubscription = { __typename?: 'Subscription', applicationChanged: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { __typename?: 'Mutation', withdrawApplication:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'WithdrawApplicationSuccess', application: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }
   };

export type ShortlistApplicationMutationVariables = Exact<{
  input: ShortlistApplicationInput;
}>;


export type ShortlistApplicationMutation = { __typename?: 'Mutation', shortlistApplication:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'ShortlistApplicationSuccess', application: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type DeclineApplicationMutationVariables = Exact<{
  input: DeclineApplicationInput;
}>;


export type DeclineApplicationMutation = { __typename?: 'Mutation', declineApplication:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'DeclineApplicationSuccess', application: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null } }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type AcceptApplicationMutationVariables = Exact<{
  input: AcceptApplicationInput;
}>;


export type AcceptApplicationMutation = { __typename?: 'Mutation', acceptApplication:
    | { __typename: 'AcceptApplicationSuccess', application: { __typename: 'Application', id: string, coverNote: string, days: number, startOn: string, status: ApplicationStatus, submittedAt: string, distanceKm?: number | null, moves: Array<ApplicationMove>, job: { __typename: 'Job', id: string, status: JobStatus }, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, conversation?: { __typename: 'Conversation', id: string } | null }, contract: { __typename: 'Contract', id: string } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type MilestoneStepFragment = { __typename: 'Milestone', id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } };

export type ContractStepFragment = { __typename: 'Contract', id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, milestones: Array<{ __typename: 'Milestone', id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }> };

export type MilestonePartsFragment = { __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } };

export type ContractPartsFragment = { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null };

export type OneContractQueryVariables = Exact<{
  contractId: Scalars['ID']['input'];
}>;


export type OneContractQuery = { __typename?: 'Query', contract?: { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, conversation?: { __typename: 'Conversation', id: string } | null, job: { __typename: 'Job', id: string, title: string }, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } | null };

export type ContractChangedSubscriptionVariables = Exact<{
  contractId: Scalars['ID']['input'];
}>;


export type ContractChangedSubscription = { __typename?: 'Subscription', contractChanged: { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } };

export type MyContractsQueryVariables = Exact<{
  status?: InputMaybe<Array<ContractStatus> | ContractStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyContractsQuery = { __typename?: 'Query', myContracts: { __typename: 'ContractConnection', edges: Array<{ __typename: 'ContractEdge', cursor: string, node: { __typename: 'Contract', id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, milestones: Array<{ __typename: 'Milestone', id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type EditContractMutationVariables = Exact<{
  input: EditContractInput;
}>;


export type EditContractMutation = { __typename?: 'Mutation', editContract:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'EditContractSuccess', contract: { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { __typename?: 'Mutation', signContract:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SignContractSuccess', contract: { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type CancelContractMutationVariables = Exact<{
  input: CancelContractInput;
}>;


export type CancelContractMutation = { __typename?: 'Mutation', cancelContract:
    | { __typename: 'CancelContractSuccess', contract: { __typename: 'Contract', scope: string, feeBasisPoints: number, startOn?: string | null, days: number, termsHash: string, createdAt: string, activatedAt?: string | null, completedAt?: string | null, cancelledAt?: string | null, moves: Array<ContractMove>, id: string, title: string, reviewHours: number, status: ContractStatus, cancelReason?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, signatures: Array<{ __typename: 'Signature', name: string, signedAt: string, termsHash: string, signer?: { __typename: 'User', id: string } | null }>, milestones: Array<{ __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, price: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string }, hirer?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, worker?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type StartMilestoneMutationVariables = Exact<{
  input: StartMilestoneInput;
}>;


export type StartMilestoneMutation = { __typename?: 'Mutation', startMilestone:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'StartMilestoneSuccess', milestone: { __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type SubmitMilestoneMutationVariables = Exact<{
  input: SubmitMilestoneInput;
}>;


export type SubmitMilestoneMutation = { __typename?: 'Mutation', submitMilestone:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SubmitMilestoneSuccess', milestone: { __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type ApproveMilestoneMutationVariables = Exact<{
  input: ApproveMilestoneInput;
}>;


export type ApproveMilestoneMutation = { __typename?: 'Mutation', approveMilestone:
    | { __typename: 'ApproveMilestoneSuccess', milestone: { __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type RequestChangesMutationVariables = Exact<{
  input: RequestChangesInput;
}>;


export type RequestChangesMutation = { __typename?: 'Mutation', requestChanges:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RequestChangesSuccess', milestone: { __typename: 'Milestone', position: number, submittedAt?: string | null, approvedAt?: string | null, approvedBy?: ApprovedBy | null, paidAt?: string | null, moves: Array<MilestoneMove>, id: string, title: string, status: MilestoneStatus, reviewDueAt?: string | null, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, submissions: Array<{ __typename: 'Submission', note: string, submittedAt: string, changesRequested?: string | null, changesRequestedAt?: string | null, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null }>, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, netToWorker: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type OneConversationQueryVariables = Exact<{
  conversationId: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type OneConversationQuery = { __typename?: 'Query', conversation?: { __typename: 'Conversation', id: string, subject: string, lastSequence: number, unreadCount: number, updatedAt: string, application?: { __typename: 'Application', id: string, job: { __typename: 'Job', id: string, title: string } } | null, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, messages: { __typename: 'MessageConnection', edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } }, other?: { __typename: 'User', presence?: Presence | null, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, members: Array<{ __typename: 'Member', readUpTo: number, lastReadAt?: string | null, user?: { __typename: 'User', id: string } | null }>, lastMessage?: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } | null } | null };

export type MessagesOnlyQueryVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type MessagesOnlyQuery = { __typename?: 'Query', conversation?: { __typename: 'Conversation', id: string, messages: { __typename: 'MessageConnection', edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } } | null };

export type MessageAddedSubscriptionVariables = Exact<{
  conversationId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type MessageAddedSubscription = { __typename?: 'Subscription', messageAdded: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename?: 'Mutation', sendMessage:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SendMessageSuccess', sent: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { __typename?: 'Mutation', markRead:
    | { __typename: 'Conflict', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string }
    | { __typename: 'MarkReadSuccess', conversation: { __typename: 'Conversation', id: string, unreadCount: number, members: Array<{ __typename: 'Member', readUpTo: number, lastReadAt?: string | null, user?: { __typename: 'User', id: string } | null }> } }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string }
   };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { __typename?: 'Mutation', setTyping:
    | { __typename: 'Conflict', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NotAllowed', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'SetTypingSuccess', conversationId: string }
    | { __typename: 'TooMany', code: RefusalCode }
   };

export type TypingNowSubscriptionVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type TypingNowSubscription = { __typename?: 'Subscription', typing: { __typename: 'Typing', until: string, user?: { __typename: 'User', id: string, name: string } | null } };

export type PresenceChangedSubscriptionVariables = Exact<{
  userIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PresenceChangedSubscription = { __typename?: 'Subscription', presenceChanged?: { __typename: 'User', id: string, presence?: Presence | null } | null };

export type MessagePartsFragment = { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null };

export type ConversationRowFragment = { __typename: 'Conversation', id: string, subject: string, lastSequence: number, unreadCount: number, updatedAt: string, other?: { __typename: 'User', presence?: Presence | null, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, members: Array<{ __typename: 'Member', readUpTo: number, lastReadAt?: string | null, user?: { __typename: 'User', id: string } | null }>, lastMessage?: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } | null };

export type MyConversationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyConversationsQuery = { __typename?: 'Query', myConversations: { __typename: 'ConversationConnection', edges: Array<{ __typename: 'ConversationEdge', cursor: string, node: { __typename: 'Conversation', id: string, subject: string, lastSequence: number, unreadCount: number, updatedAt: string, other?: { __typename: 'User', presence?: Presence | null, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, members: Array<{ __typename: 'Member', readUpTo: number, lastReadAt?: string | null, user?: { __typename: 'User', id: string } | null }>, lastMessage?: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type ConversationUpdatedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConversationUpdatedSubscription = { __typename?: 'Subscription', conversationUpdated: { __typename: 'Conversation', id: string, subject: string, lastSequence: number, unreadCount: number, updatedAt: string, other?: { __typename: 'User', presence?: Presence | null, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, members: Array<{ __typename: 'Member', readUpTo: number, lastReadAt?: string | null, user?: { __typename: 'User', id: string } | null }>, lastMessage?: { __typename: 'Message', id: string, sequence: number, clientId?: string | null, kind: MessageKind, systemKind?: SystemKind | null, text: string, sentAt: string, sender?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, attachments?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null } | null } };

export type JobDraftPartsFragment = { __typename: 'Job', description: string, visibility: JobVisibility, moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null };

export type FitPartsFragment = { __typename: 'JobFit', score: number, reasons: Array<{ __typename: 'FitReason', kind: FitKind, good: boolean, text: string }> };

export type SearchJobsQueryVariables = Exact<{
  filter: JobFilter;
  sort?: InputMaybe<JobSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchJobsQuery = { __typename?: 'Query', searchJobs: { __typename: 'JobConnection', edges: Array<{ __typename: 'JobEdge', cursor: string, distanceKm?: number | null, node: { __typename: 'Job', id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, hirer?: { __typename: 'User', town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, myApplication?: { __typename: 'Application', id: string, status: ApplicationStatus } | null, fit?: { __typename: 'JobFit', score: number, reasons: Array<{ __typename: 'FitReason', kind: FitKind, good: boolean, text: string }> } | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type OneJobQueryVariables = Exact<{
  jobId: Scalars['ID']['input'];
}>;


export type OneJobQuery = { __typename?: 'Query', job?: { __typename: 'Job', description: string, visibility: JobVisibility, moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, hirer?: { __typename: 'User', town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, hirerProfile?: { __typename: 'HirerProfile', id: string, kind: HirerKind, firm?: string | null } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, myApplication?: { __typename: 'Application', id: string, status: ApplicationStatus } | null, contract?: { __typename: 'Contract', id: string } | null, fit?: { __typename: 'JobFit', score: number, reasons: Array<{ __typename: 'FitReason', kind: FitKind, good: boolean, text: string }> } | null, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } | null };

export type MyJobsQueryVariables = Exact<{
  status?: InputMaybe<Array<JobStatus> | JobStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyJobsQuery = { __typename?: 'Query', myJobs: { __typename: 'JobConnection', edges: Array<{ __typename: 'JobEdge', cursor: string, node: { __typename: 'Job', moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, contract?: { __typename: 'Contract', id: string, status: ContractStatus } | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type SaveJobDraftMutationVariables = Exact<{
  input: SaveJobDraftInput;
}>;


export type SaveJobDraftMutation = { __typename?: 'Mutation', saveJobDraft:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SaveJobDraftSuccess', job: { __typename: 'Job', description: string, visibility: JobVisibility, moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type PostJobMutationVariables = Exact<{
  input: PostJobInput;
}>;


export type PostJobMutation = { __typename?: 'Mutation', postJob:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'PostJobSuccess', job: { __typename: 'Job', description: string, visibility: JobVisibility, moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { __typename?: 'Mutation', cancelJob:
    | { __typename: 'CancelJobSuccess', job: { __typename: 'Job', description: string, visibility: JobVisibility, moves: Array<JobMove>, id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, plannedMilestones: Array<{ __typename: 'PlannedMilestone', title: string, sharePercent: number }>, photos?: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> | null, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type NoticeFragment = { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, path: string, createdAt: string, readAt?: string | null };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { __typename?: 'Subscription', notificationAdded: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, path: string, createdAt: string, readAt?: string | null } };

export type MyNotificationsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyNotificationsQuery = { __typename?: 'Query', myNotifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, path: string, createdAt: string, readAt?: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { __typename?: 'Mutation', markNotificationsRead:
    | { __typename: 'Conflict', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string }
    | { __typename: 'MarkNotificationsReadSuccess', unreadCount: number }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string }
   };

export type NotificationSettingsPartsFragment = { __typename: 'NotificationSettings', quietFrom?: string | null, quietUntil?: string | null, timeZone: string, settings: Array<{ __typename: 'NotificationSetting', kind: NotificationKind, inApp: boolean, email: boolean, sms: boolean, smsOffered: boolean }> };

export type MyNotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationSettingsQuery = { __typename?: 'Query', myNotificationSettings?: { __typename: 'NotificationSettings', quietFrom?: string | null, quietUntil?: string | null, timeZone: string, settings: Array<{ __typename: 'NotificationSetting', kind: NotificationKind, inApp: boolean, email: boolean, sms: boolean, smsOffered: boolean }> } | null };

export type SaveNotificationSettingsMutationVariables = Exact<{
  input: SaveNotificationSettingsInput;
}>;


export type SaveNotificationSettingsMutation = { __typename?: 'Mutation', saveNotificationSettings:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SaveNotificationSettingsSuccess', settings: { __typename: 'NotificationSettings', quietFrom?: string | null, quietUntil?: string | null, timeZone: string, settings: Array<{ __typename: 'NotificationSetting', kind: NotificationKind, inApp: boolean, email: boolean, sms: boolean, smsOffered: boolean }> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { __typename?: 'Query', unreadNotificationCount: number };

export type PartnerAppPartsFragment = { __typename: 'PartnerApp', id: string, name: string, description: string, website?: string | null, status: PartnerAppStatus, dailyCostQuota: number, createdAt: string };

export type ApiKeyPartsFragment = { __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null };

export type UsageDayFragment = { __typename: 'ApiUsageDay', day: string, cost: number, requests: number, refused: number };

export type MyPartnerAppsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPartnerAppsQuery = { __typename?: 'Query', me?: { __typename: 'Account', id: string, partnerApps: Array<{ __typename: 'PartnerApp', id: string, name: string, description: string, website?: string | null, status: PartnerAppStatus, dailyCostQuota: number, createdAt: string, keys: Array<{ __typename: 'ApiKey', id: string, status: ApiKeyStatus }> }> } | null };

export type PartnerAppOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PartnerAppOfQuery = { __typename?: 'Query', partnerApp?: { __typename: 'PartnerApp', id: string, name: string, description: string, website?: string | null, status: PartnerAppStatus, dailyCostQuota: number, createdAt: string, keys: Array<{ __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null }> } | null };

export type PartnerUsageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PartnerUsageQuery = { __typename?: 'Query', partnerApp?: { __typename: 'PartnerApp', id: string, dailyCostQuota: number, usage: Array<{ __typename: 'ApiUsageDay', day: string, cost: number, requests: number, refused: number }>, keys: Array<{ __typename: 'ApiKey', id: string, label: string, hint: string, status: ApiKeyStatus, usage: Array<{ __typename: 'ApiUsageDay', day: string, cost: number, requests: number, refused: number }> }> } | null };

export type RegisterPartnerAppMutationVariables = Exact<{
  input: RegisterPartnerAppInput;
}>;


export type RegisterPartnerAppMutation = { __typename?: 'Mutation', registerPartnerApp:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RegisterPartnerAppSuccess', app: { __typename: 'PartnerApp', id: string, name: string, description: string, website?: string | null, status: PartnerAppStatus, dailyCostQuota: number, createdAt: string } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type UpdatePartnerAppMutationVariables = Exact<{
  input: UpdatePartnerAppInput;
}>;


export type UpdatePartnerAppMutation = { __typename?: 'Mutation', updatePartnerApp:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
    | { __typename: 'UpdatePartnerAppSuccess', app: { __typename: 'PartnerApp', id: string, name: string, description: string, website?: string | null, status: PartnerAppStatus, dailyCostQuota: number, createdAt: string } }
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { __typename?: 'Mutation', createApiKey:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'CreateApiKeySuccess', secret: string, key: { __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { __typename?: 'Mutation', rotateApiKey:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RotateApiKeySuccess', secret: string, key: { __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null }, previous: { __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { __typename?: 'Mutation', revokeApiKey:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RevokeApiKeySuccess', key: { __typename: 'ApiKey', id: string, label: string, hint: string, scopes: Array<PartnerScope>, status: ApiKeyStatus, createdAt: string, endsAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null, retryAfterSeconds: number }
   };

export type MyStatementQueryVariables = Exact<{
  month: Scalars['String']['input'];
  side: StatementSide;
}>;


export type MyStatementQuery = { __typename?: 'Query', statement: { __typename: 'Statement', month: string, side: StatementSide, sections: Array<{ __typename: 'StatementSection', currency: string, opening: { __typename: 'Money', amountMinor: number, currency: string, display: string }, closing: { __typename: 'Money', amountMinor: number, currency: string, display: string }, lines: Array<{ __typename: 'StatementLine', id: string, at: string, what: string, about?: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, balance: { __typename: 'Money', amountMinor: number, currency: string, display: string } }> }> } };

export type FilePartsFragment = { __typename: 'PaymentDocument', fileName: string, contentType: string, base64: string };

export type StatementFileQueryVariables = Exact<{
  month: Scalars['String']['input'];
  side: StatementSide;
  format: StatementFormat;
}>;


export type StatementFileQuery = { __typename?: 'Query', statementDocument: { __typename: 'PaymentDocument', fileName: string, contentType: string, base64: string } };

export type ReceiptFileQueryVariables = Exact<{
  fundingId: Scalars['ID']['input'];
}>;


export type ReceiptFileQuery = { __typename?: 'Query', receipt?: { __typename: 'PaymentDocument', fileName: string, contentType: string, base64: string } | null };

export type FundingPartsFragment = { __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string }, milestone?: { __typename: 'Milestone', id: string } | null };

export type ContractPaymentsQueryVariables = Exact<{
  contractId: Scalars['ID']['input'];
}>;


export type ContractPaymentsQuery = { __typename?: 'Query', contract?: { __typename: 'Contract', id: string, payments?: Array<{ __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string }, milestone?: { __typename: 'Milestone', id: string } | null }> | null } | null };

export type FundingChangedSubscriptionVariables = Exact<{
  contractId: Scalars['ID']['input'];
}>;


export type FundingChangedSubscription = { __typename?: 'Subscription', fundingChanged: { __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string }, milestone?: { __typename: 'Milestone', id: string } | null } };

export type FundMilestoneMutationVariables = Exact<{
  input: FundMilestoneInput;
}>;


export type FundMilestoneMutation = { __typename?: 'Mutation', fundMilestone:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'FundMilestoneSuccess', funding: { __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string }, milestone?: { __typename: 'Milestone', id: string } | null } }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type RefundFundingMutationVariables = Exact<{
  input: RefundFundingInput;
}>;


export type RefundFundingMutation = { __typename?: 'Mutation', refundFunding:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RefundFundingSuccess', funding: { __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string }, milestone?: { __typename: 'Milestone', id: string } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type PayoutAccountPartsFragment = { __typename: 'PayoutAccount', id: string, status: PayoutAccountStatus, payoutsEnabled: boolean, accountHint?: string | null, problem?: string | null, payoutsHeldUntil?: string | null, holdReason?: PayoutHoldReason | null, requirementsDue: Array<{ __typename: 'PayoutRequirement', text: string, problem?: string | null, dueBy?: string | null, pastDue: boolean, beingChecked: boolean }>, schedule?: { __typename: 'PayoutSchedule', interval: PayoutInterval, nextOn?: string | null } | null };

export type MyEarningsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyEarningsQuery = { __typename?: 'Query', me?: { __typename: 'Account', id: string, user?: { __typename: 'User', id: string, earnings?: { __typename: 'Earnings', heldAfterFee: Array<{ __typename: 'Money', amountMinor: number, currency: string, display: string }>, owed: Array<{ __typename: 'Money', amountMinor: number, currency: string, display: string }>, months: Array<{ __typename: 'EarningsMonth', month: string, currency: string, earned: { __typename: 'Money', amountMinor: number, currency: string, display: string }, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, paidOut: { __typename: 'Money', amountMinor: number, currency: string, display: string } }>, available: Array<{ __typename: 'Money', amountMinor: number, currency: string, display: string }>, onItsWay: Array<{ __typename: 'Money', amountMinor: number, currency: string, display: string }>, paidOut: Array<{ __typename: 'Money', amountMinor: number, currency: string, display: string }>, entries: { __typename: 'EarningConnection', edges: Array<{ __typename: 'EarningEdge', cursor: string, node: { __typename: 'Earning', id: string, releasedAt: string, net: { __typename: 'Money', amountMinor: number, currency: string, display: string }, fee: { __typename: 'Money', amountMinor: number, currency: string, display: string }, funding: { __typename: 'Funding', id: string, milestone?: { __typename: 'Milestone', id: string, title: string, contract: { __typename: 'Contract', id: string, title: string } } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } } | null, payoutAccount?: { __typename: 'PayoutAccount', id: string, status: PayoutAccountStatus, payoutsEnabled: boolean, accountHint?: string | null, problem?: string | null, payoutsHeldUntil?: string | null, holdReason?: PayoutHoldReason | null, payouts: { __typename: 'PayoutConnection', edges: Array<{ __typename: 'PayoutEdge', cursor: string, node: { __typename: 'Payout', id: string, status: PayoutStatus, arrivesOn?: string | null, createdAt: string, failureMessage?: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } }, requirementsDue: Array<{ __typename: 'PayoutRequirement', text: string, problem?: string | null, dueBy?: string | null, pastDue: boolean, beingChecked: boolean }>, schedule?: { __typename: 'PayoutSchedule', interval: PayoutInterval, nextOn?: string | null } | null } | null } | null } | null };

export type StartPayoutOnboardingMutationVariables = Exact<{
  input: StartPayoutOnboardingInput;
}>;


export type StartPayoutOnboardingMutation = { __typename?: 'Mutation', startPayoutOnboarding:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'StartPayoutOnboardingSuccess', url: string, payoutAccount: { __typename: 'PayoutAccount', id: string, status: PayoutAccountStatus, payoutsEnabled: boolean, accountHint?: string | null, problem?: string | null, payoutsHeldUntil?: string | null, holdReason?: PayoutHoldReason | null, requirementsDue: Array<{ __typename: 'PayoutRequirement', text: string, problem?: string | null, dueBy?: string | null, pastDue: boolean, beingChecked: boolean }>, schedule?: { __typename: 'PayoutSchedule', interval: PayoutInterval, nextOn?: string | null } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type MyPaymentsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyPaymentsQuery = { __typename?: 'Query', myPayments: { __typename: 'FundingConnection', edges: Array<{ __typename: 'FundingEdge', cursor: string, node: { __typename: 'Funding', id: string, status: FundingStatus, frozen: boolean, payUrl?: string | null, heldAt?: string | null, releasedAt?: string | null, refundedAt?: string | null, failureMessage?: string | null, createdAt: string, milestone?: { __typename: 'Milestone', id: string, title: string } | null, contract?: { __typename: 'Contract', id: string, title: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string }, refunded: { __typename: 'Money', amountMinor: number, currency: string, display: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type OpenPayoutDashboardMutationVariables = Exact<{
  input: OpenPayoutDashboardInput;
}>;


export type OpenPayoutDashboardMutation = { __typename?: 'Mutation', openPayoutDashboard:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'OpenPayoutDashboardSuccess', url: string }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type SetPayoutScheduleMutationVariables = Exact<{
  input: SetPayoutScheduleInput;
}>;


export type SetPayoutScheduleMutation = { __typename?: 'Mutation', setPayoutSchedule:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SetPayoutScheduleSuccess', payoutAccount: { __typename: 'PayoutAccount', id: string, status: PayoutAccountStatus, payoutsEnabled: boolean, accountHint?: string | null, problem?: string | null, payoutsHeldUntil?: string | null, holdReason?: PayoutHoldReason | null, requirementsDue: Array<{ __typename: 'PayoutRequirement', text: string, problem?: string | null, dueBy?: string | null, pastDue: boolean, beingChecked: boolean }>, schedule?: { __typename: 'PayoutSchedule', interval: PayoutInterval, nextOn?: string | null } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type ConfirmItIsMeMutationVariables = Exact<{
  input: ConfirmItIsMeInput;
}>;


export type ConfirmItIsMeMutation = { __typename?: 'Mutation', confirmItIsMe:
    | { __typename: 'ConfirmItIsMeSuccess', accessToken: string, accessTokenExpiresAt: string }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type WorkerProfilePartsFragment = { __typename: 'WorkerProfile', id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> };

export type WorkerCardPartsFragment = { __typename: 'User', completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, workerProfile?: { __typename: 'WorkerProfile', id: string, headline: string, region?: Region | null, town?: string | null, radiusKm: number, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null } } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { __typename?: 'Query', me?: { __typename: 'Account', id: string, user?: { __typename: 'User', about?: string | null, languages: Array<string>, isWorker: boolean, isHirer: boolean, completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, workerProfile?: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } | null, hirerProfile?: { __typename: 'HirerProfile', id: string, kind: HirerKind, firm?: string | null } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } | null };

export type PublicProfileQueryVariables = Exact<{
  userId: Scalars['ID']['input'];
}>;


export type PublicProfileQuery = { __typename?: 'Query', user?: { __typename: 'User', about?: string | null, languages: Array<string>, isWorker: boolean, isHirer: boolean, completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, workerProfile?: { __typename: 'WorkerProfile', id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } | null, hirerProfile?: { __typename: 'HirerProfile', id: string, kind: HirerKind, firm?: string | null } | null, postedJobs?: { __typename: 'JobConnection', edges: Array<{ __typename: 'JobEdge', cursor: string, node: { __typename: 'Job', id: string, title: string, town: string, status: JobStatus, budget?: { __typename: 'Budget', kind: BudgetKind, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null };

export type SearchWorkersQueryVariables = Exact<{
  filter: WorkerFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchWorkersQuery = { __typename?: 'Query', searchWorkers: { __typename: 'WorkerConnection', edges: Array<{ __typename: 'WorkerEdge', cursor: string, distanceKm?: number | null, node: { __typename: 'User', completedJobs?: number | null, town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, workerProfile?: { __typename: 'WorkerProfile', id: string, headline: string, region?: Region | null, town?: string | null, radiusKm: number, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null } } | null, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { __typename?: 'Mutation', updateProfile:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'UpdateProfileSuccess', user: { __typename: 'User', about?: string | null, region?: Region | null, town?: string | null, languages: Array<string>, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } }
   };

export type SaveWorkerProfileMutationVariables = Exact<{
  input: SaveWorkerProfileInput;
}>;


export type SaveWorkerProfileMutation = { __typename?: 'Mutation', saveWorkerProfile:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SaveWorkerProfileSuccess', workerProfile: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type SaveHirerProfileMutationVariables = Exact<{
  input: SaveHirerProfileInput;
}>;


export type SaveHirerProfileMutation = { __typename?: 'Mutation', saveHirerProfile:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'SaveHirerProfileSuccess', hirerProfile: { __typename: 'HirerProfile', id: string, kind: HirerKind, firm?: string | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type AddPortfolioItemMutationVariables = Exact<{
  input: AddPortfolioItemInput;
}>;


export type AddPortfolioItemMutation = { __typename?: 'Mutation', addPortfolioItem:
    | { __typename: 'AddPortfolioItemSuccess', workerProfile: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type RemovePortfolioItemMutationVariables = Exact<{
  input: RemovePortfolioItemInput;
}>;


export type RemovePortfolioItemMutation = { __typename?: 'Mutation', removePortfolioItem:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RemovePortfolioItemSuccess', workerProfile: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type AddCertificateMutationVariables = Exact<{
  input: AddCertificateInput;
}>;


export type AddCertificateMutation = { __typename?: 'Mutation', addCertificate:
    | { __typename: 'AddCertificateSuccess', workerProfile: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type RemoveCertificateMutationVariables = Exact<{
  input: RemoveCertificateInput;
}>;


export type RemoveCertificateMutation = { __typename?: 'Mutation', removeCertificate:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RemoveCertificateSuccess', workerProfile: { __typename: 'WorkerProfile', missing: Array<string>, id: string, headline: string, bio?: string | null, region?: Region | null, town?: string | null, radiusKm: number, published: boolean, trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }>, skills: Array<{ __typename: 'Skill', name: string, level: SkillLevel }>, rateMin?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, rateMax?: { __typename: 'Money', amountMinor: number, currency: string, display: string } | null, availability: { __typename: 'Availability', accepting: boolean, days: Array<Weekday>, pausedUntil?: string | null, note?: string | null }, portfolio: Array<{ __typename: 'PortfolioItem', id: string, title: string, description?: string | null, completedOn?: string | null, published: boolean, photos: Array<{ __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }> }>, certificates: Array<{ __typename: 'Certificate', id: string, title: string, issuer: string, issuedOn: string, expiresOn?: string | null, status: CertificateStatus }> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type ReviewPartsFragment = { __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null };

export type ContractReviewsQueryVariables = Exact<{
  contractId: Scalars['ID']['input'];
}>;


export type ContractReviewsQuery = { __typename?: 'Query', contract?: { __typename: 'Contract', id: string, reviews?: Array<{ __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null }> | null, reviewState?: { __typename: 'ReviewState', canReview: boolean, dueAt?: string | null, theirsIsOpen: boolean, mine?: { __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null } | null } | null } | null };

export type ReviewsOfQueryVariables = Exact<{
  userId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviewsOfQuery = { __typename?: 'Query', user?: { __typename: 'User', id: string, name: string, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, distribution: Array<number>, lowerBound: number } | null, reviews?: { __typename: 'ReviewConnection', edges: Array<{ __typename: 'ReviewEdge', cursor: string, node: { __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } | null } | null };

export type WriteReviewMutationVariables = Exact<{
  input: WriteReviewInput;
}>;


export type WriteReviewMutation = { __typename?: 'Mutation', writeReview:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'WriteReviewSuccess', review: { __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null } }
   };

export type ReplyToReviewMutationVariables = Exact<{
  input: ReplyToReviewInput;
}>;


export type ReplyToReviewMutation = { __typename?: 'Mutation', replyToReview:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'ReplyToReviewSuccess', review: { __typename: 'Review', id: string, rating: number, text: string, sealed: boolean, writtenAt: string, openedAt?: string | null, moves: Array<ReviewMove>, criteria: Array<{ __typename: 'CriterionRating', criterion: Criterion, rating: number }>, author?: { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null, subject?: { __typename: 'User', id: string } | null, reply?: { __typename: 'ReviewReply', text: string, writtenAt: string } | null } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { __typename?: 'Mutation', refreshSession:
    | { __typename: 'Conflict', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'RefreshSessionSuccess', tokens: { __typename: 'SessionTokens', accessToken: string, accessTokenExpiresAt: string, refreshToken: string } }
    | { __typename: 'TooMany', code: RefusalCode, message: string }
   };

export type AmountFragment = { __typename: 'Money', amountMinor: number, currency: string, display: string };

export type PhotoFragment = { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null };

export type PersonFragment = { __typename: 'User', id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null };

export type RatedPersonFragment = { __typename: 'User', town?: string | null, region?: Region | null, memberSince: string, id: string, name: string, rating?: { __typename: 'RatingSummary', average?: number | null, count: number, lowerBound: number, distribution: Array<number> } | null, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null };

export type PageFragment = { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null };

export type JobCardFragment = { __typename: 'Job', id: string, title: string, region?: Region | null, town: string, startOn?: string | null, endOn?: string | null, status: JobStatus, postedAt?: string | null, expiresAt?: string | null, createdAt: string, applicationCount: number, trade?: { __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } } | null, budget?: { __typename: 'Budget', kind: BudgetKind, estimatedHours?: number | null, amount: { __typename: 'Money', amountMinor: number, currency: string, display: string } } | null };

export type UploadFormFieldsFragment = { __typename: 'UploadForm', url: string, fields: Array<{ __typename: 'UploadField', name: string, value: string }> };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { __typename?: 'Mutation', requestUpload:
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'RequestUploadSuccess', upload: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null }, form: { __typename: 'UploadForm', url: string, fields: Array<{ __typename: 'UploadField', name: string, value: string }> } }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { __typename?: 'Mutation', completeUpload:
    | { __typename: 'CompleteUploadSuccess', upload: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } }
    | { __typename: 'Conflict', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotAllowed', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'NotFound', code: RefusalCode, message: string, field?: string | null }
    | { __typename: 'TooMany', code: RefusalCode, message: string, field?: string | null }
   };

export type TradesQueryVariables = Exact<{ [key: string]: never; }>;


export type TradesQuery = { __typename?: 'Query', trades: Array<{ __typename: 'Trade', id: string, name: { __typename: 'LocalizedText', en: string, tw: string } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me?: { __typename: 'Account', id: string, email: string, emailVerified: boolean, phone?: string | null, phoneVerified: boolean, roles: Array<Role>, locale: Locale, user?: { __typename: 'User', isWorker: boolean, isHirer: boolean, town?: string | null, region?: Region | null, id: string, name: string, photo?: { __typename: 'Upload', id: string, fileName?: string | null, contentType?: string | null, bytes?: number | null, status?: UploadStatus | null, url?: string | null } | null } | null } | null };

export const SessionStartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SessionStartFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const ApplicationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ApplicationPartsFragment, unknown>;
export const PhotoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PhotoFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const MilestoneStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MilestoneStepFragment, unknown>;
export const ContractStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ContractStepFragment, unknown>;
export const MilestonePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MilestonePartsFragment, unknown>;
export const ContractPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ContractPartsFragment, unknown>;
export const MessagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MessagePartsFragment, unknown>;
export const ConversationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ConversationRowFragment, unknown>;
export const JobCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<JobCardFragment, unknown>;
export const JobDraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<JobDraftPartsFragment, unknown>;
export const FitPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FitPartsFragment, unknown>;
export const NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<NoticeFragment, unknown>;
export const NotificationSettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"smsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<NotificationSettingsPartsFragment, unknown>;
export const PartnerAppPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerAppParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PartnerAppPartsFragment, unknown>;
export const ApiKeyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ApiKeyPartsFragment, unknown>;
export const UsageDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiUsageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<UsageDayFragment, unknown>;
export const FilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FilePartsFragment, unknown>;
export const FundingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FundingPartsFragment, unknown>;
export const PayoutAccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payoutsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"accountHint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"pastDue"}},{"kind":"Field","name":{"kind":"Name","value":"beingChecked"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutsHeldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PayoutAccountPartsFragment, unknown>;
export const WorkerProfilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WorkerProfilePartsFragment, unknown>;
export const RatedPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RatedPersonFragment, unknown>;
export const WorkerCardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WorkerCardPartsFragment, unknown>;
export const ReviewPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReviewPartsFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const UploadFormFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<UploadFormFieldsFragment, unknown>;
export const SignUpDocument = {"__meta__":{"hash":"c4cdf88e158ca231b16fdc1ce3b14ab852a412d714fbce1666c53a0eba368e8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const ResendEmailCodeDocument = {"__meta__":{"hash":"5f41d3e9be56bb2ec8e2859bbb64d86e0a4a8f6f149857486cbb5d4a4cdaa95f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendEmailCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendEmailCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendEmailCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendEmailCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ResendEmailCodeMutation, ResendEmailCodeMutationVariables>;
export const VerifyEmailDocument = {"__meta__":{"hash":"4da2512ee5ba8f386344775c7d0f5640b594b4333313fca73df1323853cceebd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionStart"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"05af03f0105f233f53881ca2d4e4c7bdbe8d58d78af4d24676ce1592d1fd3607"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionStart"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"fd52f4119dcf38679d10867ed3b43831468e75ab6c56a73eb34167e3b904553f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"62f5ea26cb7aa5f6807a2e9b2cd8e540a5881703a96543cabc37f785a9035158"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionStart"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionStart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RequestPhoneCodeDocument = {"__meta__":{"hash":"f1bcdb38b8454d95fecf64de803d722f82fddefcef7157cdfdb402eb93c30522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPhoneCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPhoneCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPhoneCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPhoneCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RequestPhoneCodeMutation, RequestPhoneCodeMutationVariables>;
export const VerifyPhoneDocument = {"__meta__":{"hash":"71ea0463db9f7653e91af009be985b4d6777173df64d84efae098acdb307633a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyPhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyPhoneSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneVerified"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<VerifyPhoneMutation, VerifyPhoneMutationVariables>;
export const MySessionsDocument = {"__meta__":{"hash":"3fbb67b034cd8186e8bd7729cf0c54a257db6ebf16567610aad43c758310a058"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"8f56db328e9082e516d51db9b04a7f54f562cea7356a6b99612410cbcf49d227"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"9f5abd1830241fb9540fec121f29de80120f9a62abb094896d6473a12085c776"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"b5838b8ca3cfc6198e3e64f5f09475064dd52b0187f20f6cb3f91e75a9f8c652"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const MyApplicationsDocument = {"__meta__":{"hash":"1cac3be8a601af55091a96955f10e0ce8f70c546d03fdc32bab236d97d07c843"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const OneApplicationDocument = {"__meta__":{"hash":"2732064f306f1779f9b26a7e8b99a9fc48ddc83dbbf5af2907f2932a6b66aa79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OneApplicationQuery, OneApplicationQueryVariables>;
export const JobApplicationsDocument = {"__meta__":{"hash":"11aed6d438413f1c6c6e27e32712a68b9c0a1a71a9b531ebaf5c7cbd0b8e07da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<JobApplicationsQuery, JobApplicationsQueryVariables>;
export const ApplicationChangedDocument = {"__meta__":{"hash":"bb412464a7119a3cddcd1d4650b4ef18da58d9e15026ebb5e67110c4591e6dad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ApplicationChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ApplicationChangedSubscription, ApplicationChangedSubscriptionVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"62f0c1dc3d7fb29f0037a16e024502858714249b60d33a1a8897a560f1478746"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ShortlistApplicationDocument = {"__meta__":{"hash":"965dbc7b3d05303b431476bd076f01f91a2b0b2e84549f81d87f035d8c1c4128"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShortlistApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortlistApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ShortlistApplicationMutation, ShortlistApplicationMutationVariables>;
export const DeclineApplicationDocument = {"__meta__":{"hash":"6c879f256dac8791d9c62a08838519597562f3e5373acb20686f963e537b3c86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<DeclineApplicationMutation, DeclineApplicationMutationVariables>;
export const AcceptApplicationDocument = {"__meta__":{"hash":"25430405600aa87c69f0f408c06941a6093532c31cdc831feab1c2dff4e9923f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverNote"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const OneContractDocument = {"__meta__":{"hash":"f7633a5b7ca45597b81c0827dd34e641fe077d414181b76b62e7fd3fc3e3453e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractParts"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OneContractQuery, OneContractQueryVariables>;
export const ContractChangedDocument = {"__meta__":{"hash":"88dfb4c7ae5973572f93912f1cc2081ead9831f6695275de2856a6bafc5d7d7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ContractChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ContractChangedSubscription, ContractChangedSubscriptionVariables>;
export const MyContractsDocument = {"__meta__":{"hash":"d9f55e011e54581c68eafdb4662adb6332c444952b76eab2696f1f5153d44415"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyContractsQuery, MyContractsQueryVariables>;
export const EditContractDocument = {"__meta__":{"hash":"a111120e22fac7dea7d35caf671e68e43cdeb82ffe1efddfa3766ab394b40355"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditContractSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EditContractMutation, EditContractMutationVariables>;
export const SignContractDocument = {"__meta__":{"hash":"64c3066e3e39cd45d8ba0b2a7ae7f2fae933261fbe07d71b9a6b3dfc36fb06f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const CancelContractDocument = {"__meta__":{"hash":"7f7ee721a47f5bcdf515618138406f9bfa51b412377d9559f75d95f9ad2577e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContractSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewHours"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractStep"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"termsHash"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CancelContractMutation, CancelContractMutationVariables>;
export const StartMilestoneDocument = {"__meta__":{"hash":"fca4e47f7781d079ad7a5a94d188009cda2a9d21a6067dde2a45982097ad923c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartMilestoneSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StartMilestoneMutation, StartMilestoneMutationVariables>;
export const SubmitMilestoneDocument = {"__meta__":{"hash":"491015d97281719dc9e34372a1dc374d8d4637b67cb88585cce9e428798e9aa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMilestoneSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SubmitMilestoneMutation, SubmitMilestoneMutationVariables>;
export const ApproveMilestoneDocument = {"__meta__":{"hash":"69db0926bef37cabf827e6d03b29fd364e96bd990185d0d00706348d0d7055b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMilestoneSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ApproveMilestoneMutation, ApproveMilestoneMutationVariables>;
export const RequestChangesDocument = {"__meta__":{"hash":"f8991440645c0e33b3deb208eed6a47dac94c37151b7ce30453ccadd4cef53d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestChangesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"netToWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneStep"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequested"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RequestChangesMutation, RequestChangesMutationVariables>;
export const OneConversationDocument = {"__meta__":{"hash":"b50f1ff10e8d234ae0ea312d2761faba66b7a3d5dee75636fa3342bc1430f0cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationRow"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OneConversationQuery, OneConversationQueryVariables>;
export const MessagesOnlyDocument = {"__meta__":{"hash":"ab075ffcde3e4d64683d3e53f36588295f91fe34705051383bfa934f372bc2a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesOnly"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MessagesOnlyQuery, MessagesOnlyQueryVariables>;
export const MessageAddedDocument = {"__meta__":{"hash":"c054238cc2327921c1490e13904df26ed63d5bdbce2b0e36fbb39f971b1b8215"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MessageAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MessageAddedSubscription, MessageAddedSubscriptionVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"4e4cc6e35ae65c8a6d21a6b8e7f373aad056059dd403d43745efb12e682bc745"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const MarkReadDocument = {"__meta__":{"hash":"a49e981e7c3e567e87bb92e5974a7fdf9d1990e2a72dec0b84d6e78de36ffecc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkReadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const SetTypingDocument = {"__meta__":{"hash":"efc26c2b9e677bb9d78144e63c366fb489b9fcfeea55c5ba77d80ba1cc87e04e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTyping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTyping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SetTypingMutation, SetTypingMutationVariables>;
export const TypingNowDocument = {"__meta__":{"hash":"7775532cc04415f0e4473a2b186ffc7829f12a072be4ef52e5906d285527712c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TypingNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TypingNowSubscription, TypingNowSubscriptionVariables>;
export const PresenceChangedDocument = {"__meta__":{"hash":"34246c2486ed1c884044ec998da28d897e3be50e617548a7997d3d1378802ee8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PresenceChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presenceChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<PresenceChangedSubscription, PresenceChangedSubscriptionVariables>;
export const MyConversationsDocument = {"__meta__":{"hash":"176983ae0c3ce7486ce81e7aa18e72cf2f85ba6b2764e48fac20c75af3f30f1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyConversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myConversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationRow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyConversationsQuery, MyConversationsQueryVariables>;
export const ConversationUpdatedDocument = {"__meta__":{"hash":"e1e02b536d0b834d60f6656e536383d5b4234576223c7024f8038e29497f2148"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConversationUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationRow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"systemKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ConversationUpdatedSubscription, ConversationUpdatedSubscriptionVariables>;
export const SearchJobsDocument = {"__meta__":{"hash":"8590a2caae2ab5cfc8a763fb82226c3d4f4890d7de2bd4b28a6629404c6d369d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FitParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SearchJobsQuery, SearchJobsQueryVariables>;
export const OneJobDocument = {"__meta__":{"hash":"10c89ca1ff7689f7615500ede923e15b7549e1591ed84e952e5bee6d435885c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobDraftParts"}},{"kind":"Field","name":{"kind":"Name","value":"hirer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"hirerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FitParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OneJobQuery, OneJobQueryVariables>;
export const MyJobsDocument = {"__meta__":{"hash":"f965410ad036e2de2659160941a3037947a4bee49504941220fe8b1b03bdcdc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyJobsQuery, MyJobsQueryVariables>;
export const SaveJobDraftDocument = {"__meta__":{"hash":"3c69e99001cefe200798bbb6348a485fe8a0a9cf62a0b5a02829577764c8e640"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveJobDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveJobDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveJobDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveJobDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobDraftParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SaveJobDraftMutation, SaveJobDraftMutationVariables>;
export const PostJobDocument = {"__meta__":{"hash":"ab12fee603af175b5668bd2874d077a4b1312a235a724075663854b1f5f1826a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostJobSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobDraftParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PostJobMutation, PostJobMutationVariables>;
export const CancelJobDocument = {"__meta__":{"hash":"02950b3665de29f4b67d707d2b60372738a800e972325d92d62f3b55e03c9a0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobDraftParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"trade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"endOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const NotificationAddedDocument = {"__meta__":{"hash":"e36c4d32e72992985e489b021d071af8d4e9ef8ef0b2ba124eaa375b24d88791"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const MyNotificationsDocument = {"__meta__":{"hash":"7011027e2d07d7e711b9236ae138ecd6d8354efad0c9a536de87b34fe9ec3987"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notice"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyNotificationsQuery, MyNotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"1953bad626e2be9c93d4be0be6e566a8197c4c63730110a18b8728191d7f7e4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MyNotificationSettingsDocument = {"__meta__":{"hash":"6d2d83abe0f181ede85109c657b2b92660b27f17d60dbb7f57b1b65283a7c2cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotificationSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotificationSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSettingsParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"smsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyNotificationSettingsQuery, MyNotificationSettingsQueryVariables>;
export const SaveNotificationSettingsDocument = {"__meta__":{"hash":"8a9cf683ef5740c39f1518b92fdcef9b2945dbf33a92d9bab152dfd64f450afb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNotificationSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNotificationSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNotificationSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNotificationSettingsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSettingsParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"smsOffered"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SaveNotificationSettingsMutation, SaveNotificationSettingsMutationVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"hash":"8a8845e9b18e46f5e9d919520a9d8cf4b9ebd13ac379bb7fccf1c3cf2ddcbd35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const MyPartnerAppsDocument = {"__meta__":{"hash":"dd1612715ffad14ce5009397e108f19bf3067ff4cc7c11fb15f1ea767b37a721"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPartnerApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnerApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerAppParts"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerAppParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyPartnerAppsQuery, MyPartnerAppsQueryVariables>;
export const PartnerAppOfDocument = {"__meta__":{"hash":"5d075886bb2fa84d065e55af2db6e46ee7d9a348727b4f424d8def13f9901e78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerAppOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerAppParts"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerAppParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PartnerAppOfQuery, PartnerAppOfQueryVariables>;
export const PartnerUsageDocument = {"__meta__":{"hash":"1c6bf022eac17c37a62b90919c53383c6b5393c8f5b137194d0066347ab50dd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageDay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiUsageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PartnerUsageQuery, PartnerUsageQueryVariables>;
export const RegisterPartnerAppDocument = {"__meta__":{"hash":"703b1b811612d7fac5e2597dbc7a946e3d8a4edbc022e84ae108f27ab96d5f55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPartnerApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPartnerAppInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPartnerApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPartnerAppSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerAppParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerAppParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RegisterPartnerAppMutation, RegisterPartnerAppMutationVariables>;
export const UpdatePartnerAppDocument = {"__meta__":{"hash":"5525f1ddf4de30fa979f56a2f38dccfda8ba7759b23c35c3221bce8d265926f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePartnerApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePartnerAppInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePartnerApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePartnerAppSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerAppParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerAppParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCostQuota"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<UpdatePartnerAppMutation, UpdatePartnerAppMutationVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"74652473ac54a1481fc19f135ade86935ba8c6e18d3f2397e9c8b2a8f6152252"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = {"__meta__":{"hash":"246720bc454c888d648d11b774e370748597f7f8025d368317a21842d4010f02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"12a2977a6aeee83fff6488281dc7ca8507c678b42106815861281cf1cf5b86d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooMany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const MyStatementDocument = {"__meta__":{"hash":"cdc6057464bc6530e9ebaca4f360a466908a551ee2d664fa7baa2b1cce9ac01a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementSide"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyStatementQuery, MyStatementQueryVariables>;
export const StatementFileDocument = {"__meta__":{"hash":"2c306fbbdc45f4df15e55ec8de0602bbd8afb731330bf500409d00925cbc3636"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StatementFileQuery, StatementFileQueryVariables>;
export const ReceiptFileDocument = {"__meta__":{"hash":"edbcd6f41bbd8d6f6a902180b6c6382d9e61b028a4808cc50665e6b05adb6aa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fundingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fundingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fundingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReceiptFileQuery, ReceiptFileQueryVariables>;
export const ContractPaymentsDocument = {"__meta__":{"hash":"8ead2e83600c88e2918e2628c7ca1054d681a3d757c6fd8404380104286c492a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ContractPaymentsQuery, ContractPaymentsQueryVariables>;
export const FundingChangedDocument = {"__meta__":{"hash":"627174257ecb446675e04bb131cbc1f571930ff0176b64a7032edc63da02c008"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FundingChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FundingChangedSubscription, FundingChangedSubscriptionVariables>;
export const FundMilestoneDocument = {"__meta__":{"hash":"2f2ad5df1c2741d9f84f7424ac79656f8c1e6c486983c14f43625a704b7e975a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FundMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundMilestoneSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FundMilestoneMutation, FundMilestoneMutationVariables>;
export const RefundFundingDocument = {"__meta__":{"hash":"33218a0cf3f32411170d61339fc3417dfe3eb73f98f6a64af49883ca79c2748d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundFundingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RefundFundingMutation, RefundFundingMutationVariables>;
export const MyEarningsDocument = {"__meta__":{"hash":"3c2ac0a311e1903ec8ac319f99a17ce18bd598f1fd8249c4a82d5ced3163d511"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyEarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldAfterFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"earned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onItsWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutAccountParts"}},{"kind":"Field","name":{"kind":"Name","value":"payouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payoutsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"accountHint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"pastDue"}},{"kind":"Field","name":{"kind":"Name","value":"beingChecked"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutsHeldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyEarningsQuery, MyEarningsQueryVariables>;
export const StartPayoutOnboardingDocument = {"__meta__":{"hash":"1fa5404378c4686ebeffab097089f6c668b29b45e7e297181063c470a9386f69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPayoutOnboarding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPayoutOnboardingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPayoutOnboarding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPayoutOnboardingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"payoutAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutAccountParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payoutsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"accountHint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"pastDue"}},{"kind":"Field","name":{"kind":"Name","value":"beingChecked"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutsHeldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StartPayoutOnboardingMutation, StartPayoutOnboardingMutationVariables>;
export const MyPaymentsDocument = {"__meta__":{"hash":"73d161a7b995560985e8eeea03a02557d439b73904ebac9c95ac53c993825c83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingParts"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyPaymentsQuery, MyPaymentsQueryVariables>;
export const OpenPayoutDashboardDocument = {"__meta__":{"hash":"a0df3a173a4e19750cecd42cece0613be5adf5a9e33b1cc43a64c553041c9938"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPayoutDashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPayoutDashboardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPayoutDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPayoutDashboardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OpenPayoutDashboardMutation, OpenPayoutDashboardMutationVariables>;
export const SetPayoutScheduleDocument = {"__meta__":{"hash":"31e78b0f17a14f457a16bfd2375ec7415378d9c4b7f72be9b8af32bbb0439ae0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPayoutSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPayoutScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPayoutSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetPayoutScheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payoutAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutAccountParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutAccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payoutsEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"accountHint"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"pastDue"}},{"kind":"Field","name":{"kind":"Name","value":"beingChecked"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payoutsHeldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SetPayoutScheduleMutation, SetPayoutScheduleMutationVariables>;
export const ConfirmItIsMeDocument = {"__meta__":{"hash":"2a40ba9a9c2a1e6540a26ce7b458a6ebbc7746f9569464126f27794b89050eb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmItIsMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmItIsMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmItIsMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmItIsMeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ConfirmItIsMeMutation, ConfirmItIsMeMutationVariables>;
export const MyProfileDocument = {"__meta__":{"hash":"cd2bd947afd64b3fe36793ce236dcf038299a0a1cd68d1999838a8124a3cbbde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"isWorker"}},{"kind":"Field","name":{"kind":"Name","value":"isHirer"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hirerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MyProfileQuery, MyProfileQueryVariables>;
export const PublicProfileDocument = {"__meta__":{"hash":"ece5c19cf2f2975acef48a8ca3761b4b4e86037859cbdbc5a5e4a6e58394caab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"isWorker"}},{"kind":"Field","name":{"kind":"Name","value":"isHirer"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hirerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postedJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PublicProfileQuery, PublicProfileQueryVariables>;
export const SearchWorkersDocument = {"__meta__":{"hash":"01423cac4d4f6c695565456549105d88c8dda711a94c02ca8c8ba7e0db71678a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchWorkers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchWorkers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerCardParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"completedJobs"}},{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SearchWorkersQuery, SearchWorkersQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"12688ceca9a4afbac8b0ab93e2cf4d505938d463caf1a9b46bb7058e197e62bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const SaveWorkerProfileDocument = {"__meta__":{"hash":"09e7dd50f07f4be02de6dc005a3e519882c76ee33a21fb41c54ab9acf69cf87e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveWorkerProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveWorkerProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveWorkerProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveWorkerProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SaveWorkerProfileMutation, SaveWorkerProfileMutationVariables>;
export const SaveHirerProfileDocument = {"__meta__":{"hash":"59c832574efc29ddfff9d7a5ce436b9b85ce54863748ea81eb118dacf1bfa44e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveHirerProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveHirerProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveHirerProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveHirerProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hirerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SaveHirerProfileMutation, SaveHirerProfileMutationVariables>;
export const AddPortfolioItemDocument = {"__meta__":{"hash":"b66a88c4942738bd1da1e30183c21de48e83835d9701404a2cbb5585c13ada08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPortfolioItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPortfolioItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPortfolioItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddPortfolioItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AddPortfolioItemMutation, AddPortfolioItemMutationVariables>;
export const RemovePortfolioItemDocument = {"__meta__":{"hash":"d6b23cf87ff32612a45e4523bc72d46a9f1ba1a1fb9d23ab6a266f4798fe730e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePortfolioItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePortfolioItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePortfolioItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePortfolioItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RemovePortfolioItemMutation, RemovePortfolioItemMutationVariables>;
export const AddCertificateDocument = {"__meta__":{"hash":"9ac6b542aa688d1100ed82be843e834784f9a0764fd464cd11b06fa005c5d388"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddCertificateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AddCertificateMutation, AddCertificateMutationVariables>;
export const RemoveCertificateDocument = {"__meta__":{"hash":"3c81537a4e0a3b72c73c40d0373f711a61889189656e92af535d72a46bd0f65e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCertificateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkerProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepting"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RemoveCertificateMutation, RemoveCertificateMutationVariables>;
export const ContractReviewsDocument = {"__meta__":{"hash":"75240f24fa9ab0f418a4ec6becad7ebe328fb6f2ead5565f92697cdeb6b028ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canReview"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"theirsIsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ContractReviewsQuery, ContractReviewsQueryVariables>;
export const ReviewsOfDocument = {"__meta__":{"hash":"8b5a11ff8ecbbb84c3d98c4262cc1e3a458293cac0a80e363ed25df4c1ea889a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReviewsOfQuery, ReviewsOfQueryVariables>;
export const WriteReviewDocument = {"__meta__":{"hash":"e4ae287eb2fecbfe08f21e078ea94804170b94dae35796b3c342c05c2434644b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WriteReviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WriteReviewMutation, WriteReviewMutationVariables>;
export const ReplyToReviewDocument = {"__meta__":{"hash":"cf267784be92356e27c20d4ccc7a6f344101579d9fb7c1e0a5e1c03095f6f03d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToReviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReplyToReviewMutation, ReplyToReviewMutationVariables>;
export const RefreshSessionDocument = {"__meta__":{"hash":"83723f394c8d9554667fc70e7b2927943bc28066eee98a90351905c5eefbe238"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const RequestUploadDocument = {"__meta__":{"hash":"c95999d0576ba2999730591aa0597e5386879d4144722f2112187539ef526a87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UploadFormFields"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadFormFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RequestUploadMutation, RequestUploadMutationVariables>;
export const CompleteUploadDocument = {"__meta__":{"hash":"557b67e1ad9fd7fa3668b7a348b478b868d531585990f9d5e64e5fc05445da8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompleteUploadMutation, CompleteUploadMutationVariables>;
export const TradesDocument = {"__meta__":{"hash":"b769529a3390c485cf019511334217f351978582361d9f593689ef577fd7d22d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"tw"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TradesQuery, TradesQueryVariables>;
export const MeDocument = {"__meta__":{"hash":"2cfefc338df042b431bf39173d9a121f945b734bee1b6d23ba48bd30788b2e80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneVerified"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"isWorker"}},{"kind":"Field","name":{"kind":"Name","value":"isHirer"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Photo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Photo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;