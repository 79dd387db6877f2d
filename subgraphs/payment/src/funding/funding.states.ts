/** Where a funding stands. */
export enum FundingStatus {
  CREATED = 'CREATED',
  PROCESSING = 'PROCESSING',
  HELD = 'HELD',
  RELEASING = 'RELEASING',
  RELEASED = 'RELEASED',
  REFUNDING = 'REFUNDING',
  REFUNDED = 'REFUNDED',
  FAILED = 'FAILED',
}

type Actor = 'HIRER' | 'WORKER' | 'STAFF' | 'STRIPE' | 'MILESTONE' | 'CONTRACT';

interface Move {
  move: string;
  from: readonly FundingStatus[];
  to: FundingStatus;
  actors: readonly Actor[];
  /** What must also be true, for a person. */
  guard?: string;
}

const { CREATED, PROCESSING, HELD, RELEASING, RELEASED, REFUNDING, REFUNDED, FAILED } = FundingStatus;

/**
 * The life of a funding. FAILED is not the end: the hirer may try again, and a payment that arrives after all is held.
 * Money goes only one of two ways out of HELD, and only by a transfer or a refund that is written down first.
 */
export const fundingMoves = [
  { move: 'TRY_AGAIN', from: [FAILED], to: CREATED, actors: ['HIRER'] },
  { move: 'PROCESS', from: [CREATED, FAILED], to: PROCESSING, actors: ['STRIPE'] },
  { move: 'HOLD', from: [CREATED, PROCESSING, FAILED], to: HELD, actors: ['STRIPE'] },
  { move: 'FAIL', from: [CREATED, PROCESSING], to: FAILED, actors: ['STRIPE', 'CONTRACT'] },
  { move: 'RELEASE', from: [HELD], to: RELEASING, actors: ['MILESTONE'], guard: 'the milestone is approved' },
  { move: 'RELEASED', from: [RELEASING], to: RELEASED, actors: ['STRIPE'] },
  {
    move: 'REFUND',
    from: [HELD],
    to: REFUNDING,
    actors: ['HIRER', 'WORKER', 'STAFF', 'CONTRACT'],
    guard: 'the milestone is not approved; for the hirer, its work has not begun',
  },
  { move: 'REFUNDED', from: [REFUNDING, HELD], to: REFUNDED, actors: ['STRIPE'] },
  { move: 'REFUND_FAILED', from: [REFUNDING], to: HELD, actors: ['STRIPE'] },
] as const satisfies readonly Move[];

export type FundingMove = (typeof fundingMoves)[number]['move'];

const byName = new Map<FundingMove, Move>(fundingMoves.map((entry) => [entry.move, entry]));

export function moveNamed(move: FundingMove): Move {
  const found = byName.get(move);
  if (!found) throw new Error(`No such move: ${move}`);
  return found;
}

export function canMove(move: FundingMove, status: FundingStatus): boolean {
  return moveNamed(move).from.includes(status);
}

/** States in which the hirer may still pay. */
export const payable: ReadonlySet<FundingStatus> = new Set([CREATED, FAILED]);
/** States in which something of Stripe's is awaited. */
export const awaited: ReadonlySet<FundingStatus> = new Set([CREATED, PROCESSING, FAILED, REFUNDING]);
