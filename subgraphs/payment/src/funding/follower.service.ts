import type { Unit } from '../work/unit.service';
import type { FundingRow } from './funding.store';

/** A part of what is written in one transaction. */
export type Effect = (unit: Unit) => Promise<void>;

/** What else Stripe knows of a funding's payments, seen with every look at it. */
export interface FundingFollowers {
  /** What follows, to be written after what became of the payments, in the same transaction. */
  effectsOf(funding: FundingRow, paymentIntentIds: readonly string[]): Promise<Effect[]>;
}
