/** How a pair of reviews stands: nobody reads the other's words before both open at once. */
export type PairState = 'SEALED' | 'OPEN';

export type Side = 'HIRER' | 'WORKER';

export type MoveName = 'WRITE' | 'EDIT' | 'REPLY' | 'OPEN';

export interface Transition {
  move: MoveName;
  from: PairState;
  to: PairState;
  /** The author or the subject of a review; the clock when its time has come. */
  actor: 'author' | 'subject' | 'clock';
  guard?: 'second of the two' | 'no reply yet';
  timeout?: 'REVIEW_DAYS after completion';
}

/** All that can happen to the reviews of one contract. */
const transitions: readonly Transition[] = [
  { move: 'WRITE', from: 'SEALED', to: 'SEALED', actor: 'author' },
  { move: 'WRITE', from: 'SEALED', to: 'OPEN', actor: 'author', guard: 'second of the two' },
  { move: 'EDIT', from: 'SEALED', to: 'SEALED', actor: 'author' },
  { move: 'OPEN', from: 'SEALED', to: 'OPEN', actor: 'clock', timeout: 'REVIEW_DAYS after completion' },
  { move: 'REPLY', from: 'OPEN', to: 'OPEN', actor: 'subject', guard: 'no reply yet' },
];

export const mayMove = (move: MoveName, from: PairState, actor: Transition['actor']): boolean =>
  transitions.some((entry) => entry.move === move && entry.from === from && entry.actor === actor);

/** What may be rated, by whom the review is about. */
export const criteriaOf: Record<Side, readonly CriterionName[]> = {
  WORKER: ['QUALITY', 'PUNCTUALITY', 'COMMUNICATION', 'TIDINESS'],
  HIRER: ['CLARITY', 'COMMUNICATION', 'PAYMENT', 'FAIRNESS'],
};

export const criteria = [
  'QUALITY',
  'PUNCTUALITY',
  'COMMUNICATION',
  'TIDINESS',
  'CLARITY',
  'PAYMENT',
  'FAIRNESS',
] as const;
export type CriterionName = (typeof criteria)[number];
