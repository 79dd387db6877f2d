import { systemClock } from '@kelmah/kit/clock/clock';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { verifyIndependently } from '../src/ledger/verify-independent.service';
import { verifyLedger, type LedgerVerdict } from '../src/ledger/verify.service';
import { fillLedger } from './fill';

export interface VerificationRates {
  transactions: number;
  entries: number;
  /** Entries a second, of the whole verification. */
  inDatabase: number;
  independent: number;
}

/** Fills the ledger to at least so many entries and verifies all of it, by both ways. */
export async function measureVerification(postgres: Postgres, entries: number): Promise<VerificationRates> {
  await fillLedger(postgres, entries, systemClock.now());
  const measured = async (verify: (postgres: Postgres) => Promise<LedgerVerdict>) => {
    const from = performance.now();
    const verdict = await verify(postgres);
    if (verdict.faults.length > 0) throw new Error(`The ledger is wrong: ${verdict.faults[0]?.words}`);
    return { ...verdict, perSecond: verdict.entries / ((performance.now() - from) / 1_000) };
  };
  const { transactions, entries: verified, perSecond } = await measured(verifyLedger);
  const independent = (await measured(verifyIndependently)).perSecond;
  return { transactions, entries: verified, inDatabase: perSecond, independent };
}
