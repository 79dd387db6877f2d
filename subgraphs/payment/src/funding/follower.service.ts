import type { Unit } from '../work/unit.service';
import type { FundingRow } from './funding.store';

/** What is written in one transaction. */
export type Effect = (unit: Unit) => Promise<void>;

/** What else Stripe knows of a funding's payments, seen with every look at it. */
export interface FundingFollowers {
  /** `first` is written together with what became of the payment, `then` after it, each in a transaction of its own. */
  effectsOf(funding: FundingRow, paymentIntentIds: readonly string[]): Promise<{ first: Effect[]; then: Effect[] }>;
}
