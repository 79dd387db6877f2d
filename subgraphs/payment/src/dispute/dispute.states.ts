/** Where a dispute stands. */
export enum DisputeStatus {
  AWAITING_ANSWER = 'AWAITING_ANSWER',
  IN_REVIEW = 'IN_REVIEW',
  SETTLED = 'SETTLED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum DisputeReason {
  NOT_DONE = 'NOT_DONE',
  NOT_AS_AGREED = 'NOT_AS_AGREED',
  DAMAGE = 'DAMAGE',
  NO_SHOW = 'NO_SHOW',
  NOT_APPROVED = 'NOT_APPROVED',
  OTHER = 'OTHER',
}

export enum DisputeOutcome {
  RELEASE = 'RELEASE',
  REFUND = 'REFUND',
  SPLIT = 'SPLIT',
}

/** What a viewer may do with a dispute. */
export enum DisputeMove {
  ANSWER = 'ANSWER',
  ADD_EVIDENCE = 'ADD_EVIDENCE',
  WITHDRAW = 'WITHDRAW',
  CONCEDE = 'CONCEDE',
  SETTLE = 'SETTLE',
}

/** Who decided where the money goes. ELSEWHERE: it left by another way, such as the end of the contract. */
export type DisputeDecider = 'STAFF' | 'HIRER' | 'WORKER' | 'BANK' | 'ELSEWHERE';

type Actor = 'OPENER' | 'OTHER_SIDE' | 'STAFF' | 'CLOCK' | 'FUNDING';

interface Move {
  move: string;
  from: readonly DisputeStatus[];
  to: DisputeStatus;
  actors: readonly Actor[];
  /** What must also be true. */
  guard?: string;
}

const { AWAITING_ANSWER, IN_REVIEW, SETTLED, WITHDRAWN } = DisputeStatus;
const open = [AWAITING_ANSWER, IN_REVIEW] as const;

/** The life of a dispute. While it is open, its funding is DISPUTED. */
export const disputeMoves = [
  { move: 'ANSWER', from: [AWAITING_ANSWER], to: IN_REVIEW, actors: ['OTHER_SIDE'], guard: 'the time is not over' },
  { move: 'TIME_OVER', from: [AWAITING_ANSWER], to: IN_REVIEW, actors: ['CLOCK'], guard: 'the time is over' },
  { move: 'WITHDRAW', from: open, to: WITHDRAWN, actors: ['OPENER'] },
  { move: 'CONCEDE', from: open, to: SETTLED, actors: ['OPENER', 'OTHER_SIDE'] },
  { move: 'SETTLE', from: open, to: SETTLED, actors: ['STAFF'], guard: 'they are no party to it' },
  {
    move: 'CLOSE',
    from: open,
    to: SETTLED,
    actors: ['FUNDING'],
    guard: "the money went by another way: the payer's bank took it, or the contract ended",
  },
] as const satisfies readonly Move[];

export type DisputeChange = (typeof disputeMoves)[number]['move'];

const byName = new Map<DisputeChange, Move>(disputeMoves.map((entry) => [entry.move, entry]));

export function disputeMoveNamed(move: DisputeChange): Move {
  const found = byName.get(move);
  if (!found) throw new Error(`No such move: ${move}`);
  return found;
}

export const isOpen = (status: DisputeStatus): boolean => status === AWAITING_ANSWER || status === IN_REVIEW;
