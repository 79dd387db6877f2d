import type { Money } from '@kelmah/kit/money/money';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { balanceBefore, statementRows, type Side, type StatementRow } from './statement.store';

export interface StatementLine {
  id: string;
  at: Date;
  what: string;
  about: string | null;
  amount: Money;
  balance: Money;
}

export interface StatementSection {
  currency: string;
  opening: Money;
  closing: Money;
  lines: StatementLine[];
}

/** One side's money in one month, by currency. */
export interface StatementView {
  userId: string;
  side: Side;
  month: string;
  sections: StatementSection[];
}

/** The most lines that a statement holds; who has more in one month asks for the CSV of their accountant's own tool. */
const linesMax = 5_000;

const words: Record<Side, Record<string, string>> = {
  WORKER: {
    RELEASE: 'Earned',
    PAYOUT: 'Paid out',
    CHARGEBACK_LOST: "Taken back by the payer's bank",
    CHARGEBACK_OVERTURNED: "Given back by the payer's bank",
    TRANSFER_REVERSED: 'Paid back',
  },
  HIRER: {
    HOLD: 'Paid in',
    RELEASE: 'Released to the worker',
    REFUND: 'Paid back to you',
    REFUND_RETURNED: 'Payment back to you came back',
    SURPLUS: 'Paid in beyond what was due',
    SURPLUS_RETURNED: 'Paid back to you',
    CHARGEBACK_LOST: 'Taken back by your bank',
    CHARGEBACK_OVERTURNED: 'Given back by your bank',
  },
};

function whatOf(side: Side, { kind, amountMinor }: StatementRow): string {
  if (kind === 'PAYOUT' && amountMinor > 0) return 'Pay-out that came back';
  return words[side][kind] ?? 'Correction';
}

/** The instants between which a month of Ghana's calendar lies; its clock is UTC's. @throws RangeError for no month */
export function monthBounds(month: string): { from: Date; to: Date } {
  const from = new Date(`${month}-01T00:00:00.000Z`);
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month) || Number.isNaN(from.getTime())) {
    throw new RangeError('A month is written like 2026-10');
  }
  return { from, to: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
}

/** A person's statement of one month. @throws RangeError for no month */
export async function statementOf(
  queries: Queries,
  of: { userId: string; side: Side; month: string },
): Promise<StatementView> {
  const { userId, side, month } = of;
  const { from, to } = monthBounds(month);
  const openings = await balanceBefore(queries, { side, userId, before: from });
  const rows = await statementRows(queries, { side, userId, from, to, limit: linesMax });
  const currencies = new Set([...openings, ...rows].map(({ currency }) => currency));
  const sections = [...currencies].sort().map((currency) => {
    const opening = openings.find((entry) => entry.currency === currency)?.balanceMinor ?? 0;
    return sectionOf(
      side,
      currency,
      opening,
      rows.filter((row) => row.currency === currency),
    );
  });
  const told = sections.filter(({ lines, opening }) => lines.length > 0 || opening.amountMinor !== 0);
  return { userId, side, month, sections: told };
}

function sectionOf(side: Side, currency: string, openingMinor: number, rows: StatementRow[]): StatementSection {
  let balanceMinor = openingMinor;
  const lines = rows.map((row) => {
    balanceMinor += row.amountMinor;
    const about = [row.milestoneTitle, row.contractTitle].filter((title) => title !== null).join(' · ');
    return {
      ...{ id: row.id, at: row.at, what: whatOf(side, row), about: about === '' ? null : about },
      amount: { amountMinor: row.amountMinor, currency },
      balance: { amountMinor: balanceMinor, currency },
    };
  });
  return {
    currency,
    opening: { amountMinor: openingMinor, currency },
    closing: { amountMinor: balanceMinor, currency },
    lines,
  };
}
