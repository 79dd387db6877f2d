import type Stripe from 'stripe';
import { StripeStory } from '../testing/stripe-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: StripeStory;

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const hour = 3600_000;
const steps = 150;

/** A generator of numbers below 1 that gives the same ones for the same seed. */
const dice = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

/** A platform with its workers, to which anything may happen. */
class Run {
  private readonly charges: string[] = [];
  private readonly transfers: string[] = [];
  private readonly refunds: string[] = [];
  private readonly disputes: string[] = [];
  private hours = 0;

  constructor(
    private readonly roll: () => number,
    private readonly workers: string[],
  ) {}

  private pick<T>(list: T[]): T | undefined {
    return list[Math.floor(this.roll() * list.length)];
  }

  /** One move, allowed or not: what Stripe refuses must leave no trace in the books. */
  async step(): Promise<void> {
    const { client, control } = story;
    const amount = 100 + Math.floor(this.roll() * 20_000);
    const charge = this.pick(this.charges) ?? 'ch_none';
    const transfer = this.pick(this.transfers) ?? 'tr_none';
    const destination = this.pick(this.workers) ?? '';
    const moves: (() => Promise<unknown>)[] = [
      async () => void this.charges.push((await story.paidCharge(amount)).id),
      async () => void this.charges.push((await story.paidCharge(amount * 3)).id),
      async () => {
        const wanted = { amount, currency: 'ghs', destination, source_transaction: charge };
        this.transfers.push((await client.transfers.create(wanted)).id);
      },
      async () =>
        void this.transfers.push((await client.transfers.create({ amount, currency: 'ghs', destination })).id),
      () => client.transfers.createReversal(transfer, { amount: Math.ceil(amount / 2) }),
      async () => void this.refunds.push((await client.refunds.create({ charge, amount })).id),
      () => control.order(`/__refunds/${this.pick(this.refunds) ?? 're_none'}`, { outcome: 'failed' }),
      async () => {
        const order = { charge, inquiry: this.roll() < 0.3 };
        const { id } = (await (await control.order('/__disputes', order)).json()) as { id?: string };
        if (id) this.disputes.push(id);
      },
      () => {
        const outcome = this.pick(['won', 'lost', 'escalated', 'warning_closed']);
        return control.order(`/__disputes/${this.pick(this.disputes) ?? 'dp_none'}`, { outcome });
      },
      () => client.payouts.create({ amount, currency: 'ghs' }),
      () => client.payouts.create({ amount, currency: 'ghs' }, { stripeAccount: destination }),
      async () => {
        const { data } = await client.payouts.list({}, { stripeAccount: destination });
        await control.order(`/__payouts/${this.pick(data)?.id ?? 'po_none'}`, { outcome: 'failed' });
      },
      () => control.moveClock((this.hours += this.roll() * 3) * hour),
    ];
    await this.pick(moves)?.().catch((error: unknown) => {
      if ((error as Stripe.errors.StripeError).type !== 'StripeInvalidRequestError') throw error;
    });
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const inGhs = (amounts: { amount: number; currency: string }[]): number =>
  sum(amounts.filter(({ currency }) => currency === 'ghs').map(({ amount }) => amount));

const every = async <T>(pages: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of pages) found.push(one);
  return found;
};

const gone = (payouts: Stripe.Payout[]): number =>
  sum(payouts.filter(({ status }) => !['failed', 'canceled'].includes(status)).map(({ amount }) => amount));

const takenBy = ({ status, amount }: Stripe.Dispute): number => {
  if (status.startsWith('warning')) return 0;
  return status === 'won' ? 1500 : amount + 1500;
};

/** What the platform must have, told by the moves themselves and not by their bookings. */
const expectedOfPlatform = async (): Promise<number> => {
  const { charges, refunds, transfers, disputes, payouts } = story.client;
  const paid = (await every(charges.list())).map(({ amount }) => amount - Math.round(amount * 0.029) - 30);
  const back = (await every(refunds.list())).filter(({ status }) => status !== 'failed').map(({ amount }) => amount);
  const sent = (await every(transfers.list())).map(({ amount, amount_reversed: reversed }) => amount - reversed);
  const taken = (await every(disputes.list())).map(takenBy);
  return sum(paid) - sum(back) - sum(sent) - sum(taken) - gone(await every(payouts.list()));
};

const expectedOfWorker = async (worker: string): Promise<number> => {
  const got = await every(story.client.transfers.list({ destination: worker }));
  const out = await every(story.client.payouts.list({}, { stripeAccount: worker }));
  return sum(got.map(({ amount, amount_reversed: reversed }) => amount - reversed)) - gone(out);
};

it.each([1, 7, 42])('sums to the balance whatever happens, seed %i', async (seed) => {
  story = await StripeStory.begin({ settleMs: hour, payoutAfterMs: 2 * hour, payoutArrivalMs: hour });
  const workers = [(await story.onboardedAccount()).id, (await story.onboardedAccount({ number: '000111111116' })).id];
  const run = new Run(dice(seed), workers);
  for (let step = 0; step < steps; step += 1) await run.step();
  const seen = new Set<string>();
  for (const worker of [undefined, ...workers]) {
    const options = worker === undefined ? {} : { stripeAccount: worker };
    const all = await every(story.client.balanceTransactions.list({ limit: 20 }, options));
    const balance = await story.client.balance.retrieve({}, options);
    expect(sum(all.map(({ net }) => net))).toBe(inGhs(balance.available) + inGhs(balance.pending));
    const expected = worker === undefined ? await expectedOfPlatform() : await expectedOfWorker(worker);
    expect(inGhs(balance.available) + inGhs(balance.pending)).toBe(expected);
    expect(all.every(({ amount, fee, net }) => net === amount - fee)).toBe(true);
    const ripe = all.filter(({ status }) => status === 'available').map(({ net }) => net);
    expect(sum(ripe)).toBe(inGhs(balance.available));
    for (const { type, reporting_category: category, source, amount } of all) {
      const move = `${type} ${category} ${String(source)} ${amount < 0 ? 'out' : 'in'}`;
      expect(seen).not.toContain(move);
      seen.add(move);
    }
    const { data: payouts } = await story.client.payouts.list({ limit: 100 }, options);
    for (const payout of payouts.filter(({ automatic }) => automatic)) {
      const taken = await story.client.balanceTransactions.list({ payout: payout.id, limit: 100 }, options);
      expect(sum(taken.data.map(({ net }) => net))).toBe(0);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
});

it('knows charge, transfer and payment apart by their filters', async () => {
  story = await StripeStory.begin({ settleMs: hour, payoutAfterMs: 1000 * hour });
  const charge = await story.paidCharge(10_000);
  const worker = await story.onboardedAccount();
  await story.client.transfers.create({
    amount: 9000,
    currency: 'ghs',
    destination: worker.id,
    source_transaction: charge.id,
  });
  const typesOf = async (filter: Stripe.BalanceTransactionListParams): Promise<string[]> =>
    (await story.client.balanceTransactions.list(filter)).data.map(({ type }) => type);
  expect(await typesOf({ type: 'charge' })).toEqual(['charge']);
  expect(await typesOf({ source: charge.id })).toEqual(['charge']);
  expect(await typesOf({ currency: 'usd' })).toEqual([]);
  expect(await typesOf({ created: { lt: charge.created - 1 } })).toEqual([]);
  const [transfer, paid] = (await story.client.balanceTransactions.list()).data;
  expect([transfer?.type, paid?.type]).toEqual(['transfer', 'charge']);
  expect(paid).toMatchObject({ amount: 10_000, fee: 320, net: 9680, status: 'pending' });
  const booking = await story.client.balanceTransactions.retrieve(paid?.id ?? '', { expand: ['source'] });
  expect(booking.source).toMatchObject({ id: charge.id, object: 'charge' });
});
