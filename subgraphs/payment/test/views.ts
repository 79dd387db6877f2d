import type { Viewer } from '@kelmah/kit/context/viewer';
import type { EventData, EventRecord } from '@kelmah/kit/events/event';

export type Person = Viewer & { userId: string };

/** The fields of a payment that tests look at. */
export interface FundingView {
  id: string;
  status: string;
  payUrl: string | null;
  failureMessage: string | null;
  amount: { amountMinor: number; currency: string };
  fee: { amountMinor: number };
  net: { amountMinor: number };
}

export interface Result {
  __typename: string;
  code?: string;
  field?: string | null;
  message?: string;
  funding?: FundingView;
}

/** A contract that both have signed, as payment knows it. */
export interface SignedContract {
  id: string;
  hirer: Person;
  worker: Person;
  milestoneIds: string[];
  facts: EventData<'contract.activated'>;
  activated: EventRecord<'contract.activated'>;
}

export interface Terms {
  hirer: Person;
  worker: Person;
  amounts: number[];
  currency: string;
  feeBasisPoints: number;
}

export interface OnboardingResult {
  __typename: string;
  url?: string;
  payoutAccount?: { id: string; status: string };
  code?: string;
  field?: string;
  message?: string;
}

export interface AccountView {
  id: string;
  status: string;
  payoutsEnabled: boolean;
  requirements: string[];
  payouts: {
    edges: { node: { id: string; status: string; amount: { amountMinor: number }; failureMessage: string | null } }[];
  };
}

export interface LedgerView {
  currency: string;
  sumMinor: number;
  entries: number;
}

export type EarningsView = Record<
  'held' | 'available' | 'onItsWay' | 'paidOut',
  { amountMinor: number; currency: string }[]
>;
