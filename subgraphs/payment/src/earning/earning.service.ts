import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Money } from '@kelmah/kit/money/money';
import type { PageRequest } from '@kelmah/kit/page/cursor';
import type { Connection } from '@kelmah/kit/page/page.type';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import type { AccountKind } from '../ledger/chart.service';
import { balancesOf } from '../ledger/ledger.store';
import { pageOfEarnings, type EarningRow } from './earning.store';

/** A worker's money by where it stands, from the ledger. Each list holds one amount a currency, never a zero. */
export interface EarningsView {
  userId: string;
  held: Money[];
  available: Money[];
  onItsWay: Money[];
  paidOut: Money[];
}

export interface EarningService {
  /** Null to anybody but the worker. */
  earningsOf(userId: string, viewer: Viewer): Promise<EarningsView | null>;
  entriesOf(userId: string, page: PageRequest): Promise<Connection<EarningRow>>;
}

export function earningService(postgres: Postgres): EarningService {
  return {
    earningsOf: async (userId, viewer) => {
      if (userId !== viewer.userId) return null;
      const balances = await balancesOf(postgres, userId);
      const inAccount = (wanted: AccountKind, sign: 1 | -1): Money[] =>
        balances
          .filter(({ kind, balanceMinor }) => kind === wanted && balanceMinor !== 0)
          .map(({ currency, balanceMinor }) => ({ currency, amountMinor: sign * balanceMinor }));
      return {
        userId,
        held: inAccount('HELD', -1),
        available: inAccount('WORKER_AVAILABLE', 1),
        onItsWay: inAccount('WORKER_ON_ITS_WAY', 1),
        paidOut: inAccount('WORKER_PAID_OUT', 1),
      };
    },
    entriesOf: (userId, page) => pageOfEarnings(postgres, userId, page),
  };
}
