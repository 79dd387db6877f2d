import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { toDecimal, type Money } from '@kelmah/kit/money/money';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { findContract, findMilestone } from '../contract/contract.store';
import type { FundingReader } from '../funding/funding-reader.service';
import { FundingStatus } from '../funding/funding.states';
import type { FundingRow } from '../funding/funding.store';
import { drawPaper, type Paper } from './paper.service';
import { namesOf } from './person.store';
import { statementOf, type StatementView } from './statement.service';
import type { Side } from './statement.store';

/** A file to be kept: its bytes as base64 (RFC 4648, section 4). */
export interface PaymentDocument {
  fileName: string;
  contentType: string;
  base64: string;
}

export interface Documents {
  /** The receipt of a payment that arrived; null where there is none that the viewer may see. */
  receipt(fundingId: string, context: RequestContext): Promise<PaymentDocument | null>;
  /** A person's own statement of a month, such as 2026-10. @throws RangeError for no month */
  statement(of: { userId: string; side: Side; month: string }): Promise<StatementView>;
  statementPdf(of: { userId: string; side: Side; month: string }): Promise<PaymentDocument>;
  statementCsv(of: { userId: string; side: Side; month: string }): Promise<PaymentDocument>;
}

const amountText = (amount: Money): string => `${amount.currency} ${grouped(toDecimal(amount))}`;
const grouped = (decimal: string): string => decimal.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
const dayFormat = new Intl.DateTimeFormat('en-GH', { dateStyle: 'long', timeZone: 'Africa/Accra' });
const dayOf = (at: Date | null): string => (at ? dayFormat.format(at) : '');
const foot =
  'Kelmah holds the money for a milestone until it is approved. Card payments are handled by Stripe. This paper was made by a machine and is valid without a signature.';

export function documents(parts: { queries: Queries; reader: FundingReader; clock: Clock }): Documents {
  const { queries, reader, clock } = parts;

  async function pdf(fileName: string, paper: Paper): Promise<PaymentDocument> {
    const drawn = await drawPaper(paper, clock.now());
    return { fileName, contentType: 'application/pdf', base64: drawn.toString('base64') };
  }

  return {
    receipt: async (fundingId, context) => {
      const funding = await reader.byId(fundingId, context);
      if (!funding?.heldAt) return null;
      return pdf(`kelmah-receipt-${funding.id.slice(-8)}.pdf`, await receiptPaper(queries, funding));
    },
    statement: (of) => statementOf(queries, of),
    statementPdf: async (of) => {
      const [view, names] = [await statementOf(queries, of), await namesOf(queries, [of.userId])];
      return pdf(fileNameOf(view, 'pdf'), statementPaper(view, names.get(of.userId)));
    },
    statementCsv: async (of) => {
      const view = await statementOf(queries, of);
      const base64 = Buffer.from(`\ufeff${csvOf(view)}`).toString('base64');
      return { fileName: fileNameOf(view, 'csv'), contentType: 'text/csv; charset=utf-8', base64 };
    },
  };
}

const fileNameOf = ({ side, month }: StatementView, ending: string) =>
  `kelmah-${side === 'WORKER' ? 'earnings' : 'payments'}-${month}.${ending}`;

const outcomes: Partial<Record<FundingStatus, string>> = {
  [FundingStatus.HELD]: 'Held by Kelmah until the milestone is approved',
  [FundingStatus.DISPUTED]: 'Held by Kelmah until a dispute is settled',
  [FundingStatus.RELEASED]: 'Released to the worker',
  [FundingStatus.REFUNDED]: 'Paid back to the hirer',
  [FundingStatus.CHARGED_BACK]: "Taken back by the hirer's bank",
};

async function receiptPaper(queries: Queries, funding: FundingRow): Promise<Paper> {
  const { hirerId, workerId, currency } = funding;
  const names = await namesOf(queries, [hirerId, workerId]);
  const contract = await findContract(queries, funding.contractId);
  const milestone = await findMilestone(queries, funding.milestoneId);
  const amount = (amountMinor: number) => amountText({ amountMinor, currency });
  const released = funding.status === FundingStatus.RELEASED;
  const rows: [string, string][] = [['Milestone funding', amount(funding.amountMinor)]];
  if (funding.refundedMinor > 0) rows.push(['Paid back to the hirer', `− ${amount(funding.refundedMinor)}`]);
  if (released) rows.push(['Kelmah fee, of what was released', amount(funding.feeMinor)]);
  if (released) rows.push(['To the worker', amount(funding.netMinor)]);
  return {
    title: 'Payment receipt',
    subtitle: `Receipt ${funding.id}`,
    facts: [
      ['Paid by', names.get(hirerId) ?? 'The hirer'],
      ['For the work of', names.get(workerId) ?? 'The worker'],
      ['Contract', contract?.title ?? funding.contractId],
      ['Milestone', milestone?.title ?? funding.milestoneId],
      ['Received on', dayOf(funding.heldAt)],
      ['Payment', funding.paymentIntentId ?? ''],
      ['Where it stands', whereItStands(funding)],
    ],
    tables: [
      {
        columns: [
          { name: 'What', width: 3 },
          { name: 'Amount', width: 1, right: true },
        ],
        rows,
        total: ['Paid in', amount(funding.amountMinor)],
      },
    ],
    foot,
  };
}

function whereItStands({ status, releasedAt, refundedAt }: FundingRow): string {
  const said = outcomes[status] ?? 'On its way';
  const at = status === FundingStatus.RELEASED ? releasedAt : status === FundingStatus.REFUNDED ? refundedAt : null;
  return at ? `${said} on ${dayOf(at)}` : said;
}

function statementPaper(view: StatementView, name: string | undefined): Paper {
  const isWorker = view.side === 'WORKER';
  return {
    title: isWorker ? 'Statement of earnings' : 'Statement of payments',
    subtitle: new Intl.DateTimeFormat('en-GH', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${view.month}-01T00:00:00Z`),
    ),
    facts: [
      ...(name === undefined ? [] : [['For', name] as const]),
      ['The balance is', isWorker ? 'what is yours and not yet in your bank or wallet' : 'what Kelmah holds for you'],
      ...(view.sections.length === 0 ? [['Movements', 'None in this month'] as const] : []),
    ],
    tables: view.sections.map(({ currency, opening, closing, lines }) => ({
      heading: currency,
      columns: [
        { name: 'Day', width: 1.5 },
        { name: 'What', width: 4 },
        { name: 'Amount', width: 1.8, right: true },
        { name: 'Balance', width: 1.8, right: true },
      ],
      rows: [
        ['', 'Carried over', '', amountText(opening)],
        ...lines.map(({ at, what, about, amount, balance }) => [
          at.toISOString().slice(0, 10),
          about === null ? what : `${what}: ${about}`,
          amountText(amount),
          amountText(balance),
        ]),
      ],
      total: ['', 'At the end of the month', '', amountText(closing)],
    })),
    foot,
  };
}

/** RFC 4180. A cell that a spreadsheet would take for a formula is given an apostrophe. */
function csvOf({ sections }: StatementView): string {
  const rows = sections.flatMap(({ lines }) =>
    lines.map(({ at, id, what, about, amount, balance }) => [
      at.toISOString(),
      ...[what, about ?? '', amount.currency, toDecimal(amount), toDecimal(balance), id],
    ]),
  );
  const named = ['at', 'what', 'about', 'currency', 'amount', 'balance', 'reference'];
  return [named, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
