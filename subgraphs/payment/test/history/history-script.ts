import fc from 'fast-check';
import { moneySteps } from '../../src/work/steps.service';
import type { BankFault } from './history-bank';
import type { Death, Terms } from './history-world';

/** What can happen in a history; what is said more than once happens more often. */
const usual = ['fund', 'fund', 'pay', 'pay', 'pay', 'news', 'news', 'news', 'work', 'work', 'work', 'start', 'start'];
const people = ['approve', 'approve', 'approve', 'refund', 'callOff', 'terminate'];
const quarrel = ['open', 'open', 'open', 'answer', 'evidence', 'withdraw', 'concede', 'settle', 'settle', 'settle'];
const bank = ['bankAsks', 'bankAsks', 'bankTakes', 'bankTakes', 'bankDecides', 'bankDecides', 'warns', 'warningEnds'];
const staff = ['submitEvidence', 'acceptChargeback', 'dismissWarning'];
const stripe = ['process', 'decline', 'payBeside', 'refundOutside', 'refundFails', 'reverseOutside', 'ready'];
const payouts = ['payout', 'payoutGoesOn', 'payoutGoesOn', 'payoutFails', 'accountNews'];
const disorder = ['newsLate', 'newsLate', 'newsArrives', 'newsArrives', 'clock', 'forgetKeys', 'fault', 'die', 'die'];

const moveNames = [...usual, ...people, ...quarrel, ...bank, ...staff, ...stripe, ...payouts, ...disorder];

/** One thing that happens. */
export interface Step {
  move: string;
  /** Which milestone, chargeback or piece of news. */
  which: number;
  /** Of 1,000: how much of what there is. */
  share: number;
  byHirer: boolean;
  /** How often it is asked for at once, and whether by one key. */
  times: number;
  oneKey: boolean;
  death: Death;
  fault: BankFault;
}

/** All that happens around one contract. */
export interface History extends Terms {
  steps: Step[];
}

const deaths: readonly Death[] = [...moneySteps.filter((step) => step !== 'webhook stored'), 'commit', 'commit'];

const step: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom(...moveNames),
  which: fc.nat(5),
  share: fc.oneof(fc.nat(1_000), fc.constantFrom(0, 500, 1_000)),
  byHirer: fc.boolean(),
  times: fc.constantFrom(1, 1, 1, 2, 3),
  oneKey: fc.boolean(),
  death: fc.constantFrom(...deaths),
  fault: fc.constantFrom<BankFault>('REFUSED', 'AWAY', 'LOST'),
});

/** Most histories begin with money that is paid; then anything may happen. */
const opening = fc.constantFrom<readonly string[]>(
  [],
  ['fund', 'pay', 'news'],
  ['fund', 'pay', 'news', 'start'],
  ['fund', 'pay', 'news', 'start', 'open'],
  ['fund', 'pay', 'news', 'approve', 'work'],
  ['fund', 'pay', 'news', 'approve', 'work', 'bankAsks', 'bankTakes', 'news'],
  ['fund', 'pay', 'news', 'bankAsks', 'bankTakes', 'news'],
);
const plain: Omit<Step, 'move'> = {
  ...{ which: 0, share: 1_000, byHirer: true, times: 1, oneKey: true, death: 'commit', fault: 'LOST' },
};

const history: fc.Arbitrary<History> = fc
  .record({
    amounts: fc.array(fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5_000_000 })), {
      ...{ minLength: 1, maxLength: 3 },
    }),
    currency: fc.constantFrom('GHS', 'USD', 'JPY'),
    feeBasisPoints: fc.constantFrom(0, 1, 333, 1_000, 9_999, 10_000),
    ready: fc.boolean(),
    opening,
    steps: fc.array(step, { minLength: 1, maxLength: 16, size: 'max' }),
  })
  .map(({ opening: first, steps, ...terms }) => ({
    ...terms,
    ready: terms.ready || first.length > 3,
    steps: [...first.map((move) => ({ ...plain, move })), ...steps],
  }));

/** The history of this seed; always the same. */
export function historyOf(seed: number): History {
  const [made] = fc.sample(history, { seed, numRuns: 1 });
  if (!made) throw new Error('No history');
  return made;
}
