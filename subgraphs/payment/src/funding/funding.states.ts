/** Where a funding stands. */
export enum FundingStatus {
  CREATED = 'CREATED',
  PROCESSING = 'PROCESSING',
  HELD = 'HELD',
  DISPUTED = 'DISPUTED',
  SETTLING = 'SETTLING',
  RELEASING = 'RELEASING',
  RELEASED = 'RELEASED',
  REFUNDING = 'REFUNDING',
  REFUNDED = 'REFUNDED',
  CHARGED_BACK = 'CHARGED_BACK',
  FAILED = 'FAILED',
}

type Actor = 'HIRER' | 'WORKER' | 'STAFF' | 'STRIPE' | 'MILESTONE' | 'CONTRACT';

interface Move {
  move: string;
  from: readonly FundingStatus[];
  to: FundingStatus;
  actors: readonly Actor[];
  /** What must also be true. */
  guard?: string;
}

const { CREATED, PROCESSING, HELD, DISPUTED, SETTLING, RELEASING, RELEASED } = FundingStatus;
const { REFUNDING, REFUNDED, CHARGED_BACK, FAILED } = FundingStatus;

/**
 * The life of a funding. FAILED is not the end: the hirer may try again, and a payment that arrives after all is held.
 * Money goes only by a transfer or a refund that is written down first, by both (SETTLING: the refund, then the
 * transfer), or by the payer's bank. While a chargeback freezes it, nothing is sent.
 */
export const fundingMoves = [
  { move: 'TRY_AGAIN', from: [FAILED], to: CREATED, actors: ['HIRER'] },
  { move: 'PROCESS', from: [CREATED, FAILED], to: PROCESSING, actors: ['STRIPE'] },
  { move: 'HOLD', from: [CREATED, PROCESSING, FAILED], to: HELD, actors: ['STRIPE'] },
  { move: 'FAIL', from: [CREATED, PROCESSING], to: FAILED, actors: ['STRIPE', 'CONTRACT'] },
  { move: 'DISPUTE', from: [HELD], to: DISPUTED, actors: ['HIRER', 'WORKER'], guard: 'the work has begun' },
  { move: 'WITHDRAW', from: [DISPUTED], to: HELD, actors: ['HIRER', 'WORKER'], guard: 'they opened the dispute' },
  {
    move: 'RELEASE',
    from: [HELD, DISPUTED],
    to: RELEASING,
    actors: ['MILESTONE', 'STAFF', 'HIRER', 'CONTRACT'],
    guard: 'the milestone is approved, or it was decided so',
  },
  { move: 'RELEASED', from: [RELEASING], to: RELEASED, actors: ['STRIPE'] },
  {
    move: 'REFUND',
    from: [HELD, DISPUTED],
    to: REFUNDING,
    actors: ['HIRER', 'WORKER', 'STAFF', 'CONTRACT'],
    guard: 'the milestone is not approved, or it was decided so; for the hirer, its work has not begun',
  },
  { move: 'REFUNDED', from: [REFUNDING, SETTLING, HELD, DISPUTED, RELEASING], to: REFUNDED, actors: ['STRIPE'] },
  { move: 'REFUND_FAILED', from: [REFUNDING], to: HELD, actors: ['STRIPE'], guard: 'nobody has decided' },
  { move: 'SETTLE', from: [HELD, DISPUTED], to: SETTLING, actors: ['STAFF', 'CONTRACT'] },
  { move: 'PART_REFUNDED', from: [SETTLING], to: RELEASING, actors: ['STRIPE'] },
  {
    move: 'CHARGE_BACK',
    from: [HELD, DISPUTED, SETTLING, RELEASING, REFUNDING],
    to: CHARGED_BACK,
    actors: ['STRIPE'],
    guard: 'a chargeback is lost and nothing is held any more',
  },
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
export const awaited: ReadonlySet<FundingStatus> = new Set([CREATED, PROCESSING, FAILED, REFUNDING, SETTLING]);
/** States in which the money is with us. */
export const held: ReadonlySet<FundingStatus> = new Set([HELD, DISPUTED, SETTLING, RELEASING, REFUNDING]);
