import type { Clock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Money } from '@kelmah/kit/money/money';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { AccountKind } from '../ledger/chart.service';
import { balancesOf } from '../ledger/ledger.store';
import { heldAfterFee, pageOfEarnings, sumMonths, type EarningRow, type MonthRow } from './earning.store';

/** A worker's money by where it stands, from the ledger. Each list holds one amount a currency, never a zero. */
export interface EarningsView {
  userId: string;
  held: Money[];
  heldAfterFee: Money[];
  owed: Money[];
  available: Money[];
  onItsWay: Money[];
  paidOut: Money[];
}

export interface EarningService {
  /** Null to anybody but the worker. */
  earningsOf(userId: string, viewer: Viewer): Promise<EarningsView | null>;
  entriesOf(userId: string, page: PageRequest): Promise<Connection<EarningRow>>;
  /** The last months, this one included, the oldest first: each of them for each currency that any of them has. */
  monthsOf(userId: string, last: number): Promise<MonthRow[]>;
}

const monthsMax = 36;

/** The first moments of the last months, by Ghana's clocks, which are UTC's; the oldest first. */
function lastMonths(now: Date, last: number): Date[] {
  const count = Math.min(Math.max(last, 1), monthsMax);
  return Array.from(
    { length: count },
    (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (count - 1 - index), 1)),
  );
}

export function earningService(postgres: Postgres, clock: Clock): EarningService {
  return {
    earningsOf: async (userId, viewer) => {
      if (userId !== viewer.userId) return null;
      const [balances, afterFee] = await Promise.all([balancesOf(postgres, userId), heldAfterFee(postgres, userId)]);
      const inAccount = (wanted: AccountKind, sign: 1 | -1): Money[] =>
        balances
          .filter(({ kind, balanceMinor }) => kind === wanted && balanceMinor !== 0)
          .map(({ currency, balanceMinor }) => ({ currency, amountMinor: sign * balanceMinor }));
      return {
        userId,
        held: inAccount('HELD', -1),
        heldAfterFee: afterFee,
        owed: inAccount('WORKER_RECEIVABLE', 1).filter(({ amountMinor }) => amountMinor > 0),
        available: inAccount('WORKER_AVAILABLE', 1),
        onItsWay: inAccount('WORKER_ON_ITS_WAY', 1),
        paidOut: inAccount('WORKER_PAID_OUT', 1),
      };
    },
    entriesOf: (userId, page) => pageOfEarnings(postgres, userId, page),
    monthsOf: async (userId, last) => {
      const months = lastMonths(clock.now(), last);
      const rows = await sumMonths(postgres, userId, months[0] ?? clock.now());
      const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
      return months.flatMap((at) => {
        const month = at.toISOString().slice(0, 7);
        return currencies.map(
          (currency) =>
            rows.find((row) => row.month === month && row.currency === currency) ?? {
              ...{ month, currency, earnedMinor: 0, feeMinor: 0, paidOutMinor: 0 },
            },
        );
      });
    },
  };
}
