import { systemClock } from '@kelmah/kit/clock/clock';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { verifyIndependently } from '../src/ledger/verify-independent.service';
import { verifyLedger, type LedgerVerdict } from '../src/ledger/verify.service';
import { backendPid } from './bare.store';
import { fillLedger } from './fill';
import { parentOf, processorMicros } from './processor';
import type { Rate } from './rate';

export interface VerificationRates {
  transactions: number;
  entries: number;
  /** The whole verification, an entry each. */
  inDatabase: Rate;
  independent: Rate;
}

/** Fills the ledger to at least so many entries and verifies all of it, by both ways. */
export async function measureVerification(postgres: Postgres, entries: number): Promise<VerificationRates> {
  await fillLedger(postgres, entries, systemClock.now());
  const server = parentOf(await backendPid(postgres));
  const measured = async (verify: (postgres: Postgres) => Promise<LedgerVerdict>) => {
    const usedBefore = processorMicros(server);
    const from = performance.now();
    const verdict = await verify(postgres);
    if (verdict.faults.length > 0) throw new Error(`The ledger is wrong: ${verdict.faults[0]?.words}`);
    const perSecond = verdict.entries / ((performance.now() - from) / 1_000);
    const rate = { perSecond, processorMicros: (processorMicros(server) - usedBefore) / verdict.entries };
    return { ...verdict, rate };
  };
  const { transactions, entries: verified, rate: inDatabase } = await measured(verifyLedger);
  const { rate: independent } = await measured(verifyIndependently);
  return { transactions, entries: verified, inDatabase, independent };
}
