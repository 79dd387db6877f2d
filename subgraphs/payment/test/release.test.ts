import { hour, minute } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { ProviderRefused } from '../src/stripe/provider.stripe';
import type { Provider } from '../src/stripe/stripe.stripe';
import { setTheStage, type Stage } from './stage';
import { aWorker, storyOf, type Story } from './story';
import type { JournalEntry } from './stripe-double';
import type { SignedContract } from './views';

let stage: Stage;
let story: Story;
/** Whether Stripe says no to the next transfer, as it does where the account can take none. */
let refuseNext = false;
const sending =
  (real: Provider): Provider['transfers']['send'] =>
  async (request, key) => {
    if (!refuseNext) return real.transfers.send(request, key);
    refuseNext = false;
    throw new ProviderRefused('The account cannot take transfers.', 'insufficient_capabilities_for_transfer');
  };

beforeAll(async () => {
  const provider = (real: Provider): Provider => ({ ...real, transfers: { ...real.transfers, send: sending(real) } });
  stage = await setTheStage({ instances: 3, provider, quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(() => stage.stripe.noMoreFailures());

const transfersOf = async (contract: SignedContract): Promise<JournalEntry[]> =>
  (await stage.stripe.journal('POST', '/v1/transfers')).filter(
    ({ params }) => params['transfer_group'] === contract.id,
  );

/** The transfers that there are at Stripe, whoever asked how often. */
const madeFor = async (contract: SignedContract): Promise<unknown[]> =>
  (await stage.stripe.api('GET', `/v1/transfers?transfer_group=${contract.id}`))['data'] as unknown[];

async function heldFor(amounts: number[], worker = aWorker()): Promise<SignedContract> {
  const contract = await story.bothSign({ amounts, worker });
  await story.isReadyToBePaid(worker);
  for (const [index] of amounts.entries()) await story.pays(contract, index);
  return contract;
}

describe('an approved milestone', () => {
  it('is released: one transfer of the amount less the fee, out of its own charge', async () => {
    const contract = await heldFor([333_33]);
    await story.approves(contract);
    const { id } = await story.until(contract, 'RELEASED');
    const event = await stage.probe.waitFor('funding.released', id);
    expect(event.data).toMatchObject({ fundingId: id, amountMinor: 333_33, feeMinor: 33_33, netMinor: 300_00 });
    const [row] = await stage.service.postgres.query<{ charge_id: string; transfer_id: string }>(
      'SELECT charge_id, transfer_id FROM funding WHERE id = $1',
      [id],
    );
    const transfers = await transfersOf(contract);
    expect(transfers).toMatchObject([
      {
        status: 200,
        object: row?.transfer_id,
        params: {
          amount: '30000',
          currency: 'ghs',
          source_transaction: row?.charge_id,
          transfer_group: contract.id,
          metadata: { fundingId: id, milestoneId: contract.milestoneIds[0], contractId: contract.id },
        },
      },
    ]);
    expect(transfers[0]?.idempotencyKey).toBe(`transfer-${id}-1`);
  });

  it('is booked: held money becomes the fee and what the worker earned', async () => {
    const contract = await heldFor([100_00]);
    await story.approves(contract);
    await story.until(contract, 'RELEASED');
    const entries = await stage.service.postgres.query(
      `SELECT account.kind, sum(entry.amount_minor)::bigint AS sum FROM ledger_entry entry
       JOIN ledger_account account ON account.id = entry.account_id
       JOIN ledger_transaction booked ON booked.id = entry.transaction_id
       WHERE booked.funding_id = (SELECT id FROM funding WHERE contract_id = $1) GROUP BY 1 ORDER BY 1`,
      [contract.id],
    );
    expect(entries).toEqual([
      { kind: 'FEE_REVENUE', sum: -10_00 },
      { kind: 'HELD', sum: 0 },
      { kind: 'PLATFORM_BALANCE', sum: 10_00 },
      { kind: 'WORKER_AVAILABLE', sum: 90_00 },
      { kind: 'WORKER_EARNED', sum: -90_00 },
    ]);
  });

  it('is transferred once, though it is approved fifty times at once, to three instances and by the clock too', async () => {
    const contract = await heldFor([70_00]);
    const [milestoneId = ''] = contract.milestoneIds;
    const approvals = Array.from({ length: 50 }, () =>
      stage.probe.say('milestone.approved', milestoneId, story.approvalOf(contract)),
    );
    const all = [stage.service, ...stage.others];
    await Promise.all([...approvals, ...all.map((instance) => instance.work())]);
    const { id } = await story.until(contract, 'RELEASED');
    await Promise.all(all.map((instance) => instance.work()));
    await stage.probe.waitFor('funding.released', id);
    expect(await transfersOf(contract)).toHaveLength(1);
    expect(story.heard('funding.released', id)).toHaveLength(1);
    const booked = await stage.service.postgres.query('SELECT kind FROM ledger_transaction WHERE funding_id = $1', [
      id,
    ]);
    expect(booked.map(({ kind }) => kind as string).sort()).toEqual(['HOLD', 'RELEASE']);
  });

  it('is paid by itself, and not with its neighbours', async () => {
    const contract = await heldFor([33_33, 33_33, 33_34]);
    await story.approves(contract, 1);
    await story.until(contract, 'RELEASED', 1);
    const left = await Promise.all(
      [0, 2].map((index) => story.seenBy(contract.worker, contract.milestoneIds[index] ?? '')),
    );
    expect(left.map((funding) => funding?.status)).toEqual(['HELD', 'HELD']);
    const { held, available, onItsWay, paidOut } = await story.earningsOf(contract.worker);
    expect(held).toEqual([{ amountMinor: 66_67, currency: 'GHS' }]);
    const net = [...available, ...onItsWay, ...paidOut].reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(net).toBe(30_00);
  });

  it('waits for the worker to be ready to be paid, and goes on by itself then', async () => {
    const contract = await story.bothSign();
    await story.pays(contract);
    await story.approves(contract);
    await story.until(contract, 'RELEASING');
    await stage.service.work();
    expect(await transfersOf(contract)).toHaveLength(0);
    expect((await story.earningsOf(contract.worker)).held).toEqual([{ amountMinor: 250_00, currency: 'GHS' }]);
    await story.isReadyToBePaid(contract.worker);
    await story.until(contract, 'RELEASED');
    expect(await transfersOf(contract)).toHaveLength(1);
  });

  it('is released at once when it is paid after it was approved', async () => {
    const contract = await story.bothSign();
    await story.isReadyToBePaid(contract.worker);
    await story.approves(contract);
    const { payUrl } = await story.startsToPay(contract);
    await story.givesCard(payUrl);
    await story.until(contract, 'RELEASED');
    expect(await madeFor(contract)).toHaveLength(1);
  });

  it('of which the whole is the fee is released without a transfer', async () => {
    const contract = await story.bothSign({ feeBasisPoints: 10_000 });
    await story.pays(contract);
    await story.approves(contract);
    await story.until(contract, 'RELEASED');
    expect(await transfersOf(contract)).toHaveLength(0);
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });
});

describe('a transfer', () => {
  it('that was made and answered into the void is made once', async () => {
    const contract = await heldFor([50_00]);
    await stage.stripe.fail({ match: 'POST /v1/transfers', kind: 'lost', times: 2 });
    await story.approves(contract);
    await eventually(async () => expect(await transfersOf(contract)).toHaveLength(2));
    await eventually(async () => {
      await stage.timePasses(minute);
      await stage.service.work();
      await story.until(contract, 'RELEASED');
    });
    expect(await madeFor(contract)).toHaveLength(1);
    const keys = (await transfersOf(contract)).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('that was made, when Stripe has forgotten its key, is found by its group and not made again', async () => {
    const contract = await heldFor([60_00]);
    await stage.stripe.fail({ match: 'POST /v1/transfers', kind: 'lost', times: 2 });
    await story.approves(contract);
    await eventually(async () => expect(await transfersOf(contract)).toHaveLength(2));
    await stage.timePasses(25 * hour);
    await stage.service.work();
    await story.until(contract, 'RELEASED');
    expect(await madeFor(contract)).toHaveLength(1);
    expect(await transfersOf(contract)).toHaveLength(2);
  });

  it('that was not made, when Stripe has forgotten its key, is made once', async () => {
    const contract = await heldFor([61_00]);
    await stage.stripe.fail({ match: 'POST /v1/transfers', kind: '503', times: 100 });
    await story.approves(contract);
    await eventually(async () => expect(await transfersOf(contract)).not.toHaveLength(0));
    await stage.stripe.noMoreFailures();
    await stage.timePasses(25 * hour);
    await stage.service.work();
    await story.until(contract, 'RELEASED');
    expect(await madeFor(contract)).toHaveLength(1);
  });

  it('that is refused is tried again under a new key', async () => {
    const contract = await heldFor([62_00]);
    refuseNext = true;
    await story.approves(contract);
    const operations = () =>
      stage.service.postgres.query(
        `SELECT operation.number, operation.status FROM operation JOIN funding ON funding.id = subject
         WHERE kind = 'TRANSFER' AND contract_id = $1 ORDER BY number`,
        [contract.id],
      );
    await eventually(async () =>
      expect(await operations()).toMatchObject([{ status: 'REFUSED' }, { status: 'PLANNED' }]),
    );
    expect(await story.seenBy(contract.worker, contract.milestoneIds[0] ?? '')).toMatchObject({ status: 'RELEASING' });
    await stage.timePasses(2 * minute);
    await stage.service.work();
    await story.until(contract, 'RELEASED');
    expect(await madeFor(contract)).toHaveLength(1);
  });
});
