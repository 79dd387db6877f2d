import { verifyLedger } from '../src/ledger/verify.service';
import { BankStory, type BankTruth } from './bank-story';
import { openBooks, type Books } from './books';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

type Outcome = 'WON' | 'LOST';

/** A payment's whole life at Stripe, as it was known after each thing that happened. */
async function life(story: BankStory, outcome: Outcome) {
  const funding = await story.funding();
  const { bank } = story;
  const known: BankTruth[] = [];
  const payment = bank.pays(funding.id, funding.amountMinor, funding.currency);
  payment.status = 'PROCESSING';
  known.push(bank.snapshot());
  payment.status = 'SUCCEEDED';
  known.push(bank.snapshot());
  bank.givesBack(payment, 40_00);
  known.push(bank.snapshot());
  const dispute = bank.asksBack(payment, 60_00);
  known.push(bank.snapshot());
  bank.takes(dispute);
  known.push(bank.snapshot());
  dispute.status = outcome;
  if (outcome === 'WON') bank.returns(dispute);
  known.push(bank.snapshot());
  return { funding, payment, known };
}

/** Every look is asked in the order of what happened; what it saw is written in the order that is given. */
async function hearsInOrder(order: readonly number[], outcome: Outcome): Promise<object> {
  const story = new BankStory(books);
  const { funding, payment, known } = await life(story, outcome);
  const asked: (() => Promise<void>)[] = [];
  for (const truth of known) {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const hasAsked = new Promise<void>((resolve) => {
      const step = () => {
        resolve();
        return gate;
      };
      const { paymentIntentId } = payment;
      const looked = story.looks(truth, step).looks.lookAtFunding(funding.id, { paymentIntentId });
      asked.push(() => {
        goOn();
        return looked;
      });
    });
    await hasAsked;
  }
  for (const index of order) await asked[index]?.();
  const [row] = await story.chargebacks(funding.id);
  const { status, frozenBy, refundedMinor } = await story.now(funding.id);
  return {
    ...{ status, frozenBy, refundedMinor, chargeback: row?.status, isClosed: row?.closedAt !== null },
    opened: (await story.told('chargeback.opened', row?.id ?? '')).length,
    closed: (await story.told('chargeback.closed', row?.id ?? '')).length,
    balances: await story.balances(funding.id),
  };
}

/** The things that are heard of by their place in `life`: the money leaves with the opening of the dispute, or with its end. */
const withOpening = [0, 1, 2, 4, 5];
const withEnd = [0, 1, 2, 3, 5];

async function inEveryOrder(outcome: Outcome, things: readonly number[]): Promise<Set<string>> {
  const left = permutations(things);
  const ends = new Set<string>();
  const works = async () => {
    for (let order = left.pop(); order; order = left.pop())
      ends.add(JSON.stringify(await hearsInOrder(order, outcome)));
  };
  await Promise.all([works(), works(), works(), works()]);
  return ends;
}

const opened = { frozenBy: null, refundedMinor: 40_00, isClosed: true, opened: 1, closed: 1 };
const gone = { PROVIDER_FEES: 1_500 };

it('created, succeeded, refunded, dispute opened, dispute lost with the money: in all 120 orders the same', async () => {
  const ends = await inEveryOrder('LOST', withEnd);
  expect([...ends].map((end) => JSON.parse(end) as object)).toEqual([
    { ...opened, status: 'CHARGED_BACK', chargeback: 'LOST', balances: { ...gone, PLATFORM_BALANCE: -1_500 } },
  ]);
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
}, 300_000);

it('created, succeeded, refunded, dispute opened with the money taken, dispute won: in all 120 orders the same', async () => {
  const ends = await inEveryOrder('WON', withOpening);
  expect([...ends].map((end) => JSON.parse(end) as object)).toEqual([
    {
      ...{ ...opened, status: 'HELD', chargeback: 'WON' },
      balances: { ...gone, HELD: -60_00, PLATFORM_BALANCE: 60_00 - 1_500 },
    },
  ]);
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
}, 300_000);
