import type { Queries } from '@kelmah/kit/postgres/postgres';
import type { BalanceMove } from '../stripe/provider.stripe';
import { kindOfMove, type MoveKind } from './move.states';
import {
  closeMoves,
  findBooked,
  fundingsAt,
  keepMatches,
  undoneMoves,
  type BookedMove,
} from './provider-transaction.store';

/** One booking that a move at Stripe must have: under one of these references, with this effect on the balance. */
interface Expected {
  references: string[];
  amountMinor: number;
}

/** A move at Stripe beside what the ledger has of it. */
export interface Matched {
  move: BalanceMove;
  kind: MoveKind;
  /** The funding it belongs to, where our records tell. */
  fundingId: string | undefined;
  /** The effect of all its bookings on the platform's balance; undefined where there is none. */
  oursMinor: number | undefined;
  /** Whether the move itself is booked, with whatever amount. */
  isBooked: boolean;
  /** What the move itself lacks: its booking, or the right amount of it. Stripe's fee for it is beside that. */
  lacks: { money: boolean; fee: boolean };
}

interface Known {
  byPayment: Map<string, string>;
  byTransfer: Map<string, string>;
}

export const theirsOf = ({ amountMinor, feeMinor }: BalanceMove): number => amountMinor - feeMinor;

function fundingOf(move: BalanceMove, kind: MoveKind, known: Known): string | undefined {
  if (kind === 'TRANSFER' || kind === 'REVERSAL') return known.byTransfer.get(move.transferId ?? '');
  return known.byPayment.get(move.paymentIntentId ?? '');
}

/** Under which references the money of a move is booked, the likeliest first. */
function referencesOf(move: BalanceMove, kind: MoveKind, fundingId: string | undefined): string[] {
  const { id, sourceId, paymentIntentId } = move;
  switch (kind) {
    case 'PAYMENT':
      return fundingId === undefined ? [`surplus:${paymentIntentId}`] : [`hold:${fundingId}`];
    case 'REFUND':
      // The last one is how the one refund of a funding was booked before there were parts.
      return [`refund:${sourceId}`, `surplus-returned:${paymentIntentId}`, `refund:${fundingId}`];
    case 'REFUND_RETURNED':
      return [`refund-returned:${sourceId}`];
    case 'TRANSFER':
      return fundingId === undefined ? [] : [`release:${fundingId}`];
    case 'REVERSAL':
      return [`reversal:${sourceId}`];
    case 'CHARGEBACK':
      return [`chargeback-withdrawn:${id}`, `chargeback-reinstated:${id}`];
    case 'BANK':
      return [`platform-payout:${id}`];
    case 'PROVIDER_FEE':
      return [`provider-fee:${id}`];
    case 'OTHER':
      return [];
  }
}

/** What must be booked of a move: its money, and Stripe's fee for it. The fee of a chargeback is booked with it. */
function expectedOf(move: BalanceMove, kind: MoveKind, fundingId?: string): { money: Expected; fee?: Expected } {
  const together = kind === 'CHARGEBACK' || kind === 'PROVIDER_FEE';
  const references = referencesOf(move, kind, fundingId);
  const money = { references, amountMinor: together ? theirsOf(move) : move.amountMinor };
  if (together || move.feeMinor === 0) return { money };
  return { money, fee: { references: [`provider-fee:${move.id}`], amountMinor: -move.feeMinor } };
}

/** Finds the bookings of moves, keeps what was found, and closes what is wholly booked. Call it in a transaction. */
export async function matchMoves(queries: Queries, moves: readonly BalanceMove[]): Promise<Matched[]> {
  const known = await fundingsAt(queries, {
    paymentIntentIds: moves.flatMap(({ paymentIntentId }) => paymentIntentId ?? []),
    transferIds: moves.flatMap(({ transferId }) => transferId ?? []),
  });
  const wanted = moves.map((move) => {
    const kind = kindOfMove(move);
    const fundingId = fundingOf(move, kind, known);
    return { move, kind, fundingId, ...expectedOf(move, kind, fundingId) };
  });
  const references = wanted.flatMap(({ money, fee }) => [...money.references, ...(fee?.references ?? [])]);
  const booked = new Map((await findBooked(queries, references)).map((one) => [one.reference, one]));
  const matches: { reference: string; moveId: string }[] = [];
  const found = wanted.map(({ move, kind, fundingId, money, fee }): Matched => {
    const take = ({ references: names }: Expected): BookedMove | undefined => {
      const one = names.map((name) => booked.get(name)).find((each) => each && mayBook(each, move));
      if (!one) return undefined;
      one.bookedFor = move.id;
      matches.push({ reference: one.reference, moveId: move.id });
      return one;
    };
    const ours = { money: take(money), fee: fee && take(fee) };
    const parts = [ours.money, ours.fee].flatMap((part) => part?.amountMinor ?? []);
    return {
      ...{ move, kind, fundingId },
      isBooked: ours.money !== undefined,
      oursMinor: parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0),
      lacks: {
        money: ours.money?.amountMinor !== money.amountMinor,
        fee: fee !== undefined && ours.fee?.amountMinor !== fee.amountMinor,
      },
    };
  });
  await keepMatches(queries, matches);
  return settled(queries, found);
}

/** A booking is of one move alone, and of its currency. */
const mayBook = ({ bookedFor, currency }: BookedMove, move: BalanceMove): boolean =>
  (bookedFor === null || bookedFor === move.id) && currency === move.currency;

export const lacksNothing = ({ lacks }: Matched): boolean => !lacks.money && !lacks.fee;

async function settled(queries: Queries, found: Matched[]): Promise<Matched[]> {
  const unbooked = found.filter(({ isBooked, kind }) => !isBooked && kind.startsWith('REFUND'));
  const undone = await undoneMoves(
    queries,
    unbooked.map(({ move }) => move.id),
  );
  const now = found.map((one) => (undone.has(one.move.id) ? { ...one, lacks: { money: false, fee: false } } : one));
  await closeMoves(
    queries,
    now.filter(lacksNothing).map(({ move }) => move.id),
  );
  return now;
}
