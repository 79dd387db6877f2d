import { minute } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Provider } from '../src/stripe/stripe.stripe';
import type { RefundState } from '../src/stripe/provider.stripe';
import { setTheStage, type Stage } from './stage';
import { aFinancier, aHirer, aWorker, storyOf, type Story } from './story';
import type { FundingView, SignedContract } from './views';

let stage: Stage;
let story: Story;
/** What Stripe is made to say of refunds, for what cannot be ordered from it: banks that send money back. */
let refundsAre: RefundState['status'] | undefined;
const said = (refund: RefundState): RefundState => (refundsAre ? { ...refund, status: refundsAre } : refund);

beforeAll(async () => {
  const provider = (real: Provider): Provider => ({
    ...real,
    transfers: {
      ...real.transfers,
      refund: async (request, key) => said(await real.transfers.refund(request, key)),
      refundsOf: async (intent) => (await real.transfers.refundsOf(intent)).map(said),
    },
  });
  stage = await setTheStage({ provider, quiet: true });
  story = storyOf(stage);
}, 60_000);
afterAll(() => stage.stop());
afterEach(async () => {
  refundsAre = undefined;
  await stage.stripe.noMoreFailures();
});

async function held(amount = 250_00): Promise<{ contract: SignedContract; funding: FundingView }> {
  const contract = await story.bothSign({ amounts: [amount] });
  return { contract, funding: await story.pays(contract) };
}

const refundsFor = async (fundingId: string) =>
  (await stage.stripe.journal('POST', '/v1/refunds')).filter(({ params }) =>
    JSON.stringify(params).includes(fundingId),
  );
const kindsFor = async (fundingId: string) =>
  (
    await stage.service.postgres.query<{ kind: string }>('SELECT kind FROM ledger_transaction WHERE funding_id = $1', [
      fundingId,
    ])
  )
    .map(({ kind }) => kind)
    .sort();

describe('held money goes back', () => {
  it('for the hirer, whole, while the work has not begun', async () => {
    const { contract, funding } = await held(250_00);
    const { __typename, funding: refunded } = await story.refund(contract.hirer, funding.id);
    expect(__typename).toBe('RefundFundingSuccess');
    expect(refunded).toMatchObject({ id: funding.id, status: 'REFUNDED' });
    const event = await stage.probe.waitFor('funding.refunded', funding.id);
    expect(event.data).toMatchObject({ refundedMinor: 250_00, amountMinor: 250_00, currency: 'GHS' });
    expect(await refundsFor(funding.id)).toMatchObject([
      {
        status: 200,
        params: { amount: '25000', metadata: { fundingId: funding.id } },
        idempotencyKey: `refund-${funding.id}-1`,
      },
    ]);
    expect(await kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
    expect((await story.earningsOf(contract.worker)).held).toEqual([]);
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });

  it('by the worker and by finance also after the work has begun, and not for the hirer alone', async () => {
    const first = await held();
    await story.starts(first.contract);
    expect(await story.refund(first.contract.hirer, first.funding.id)).toMatchObject({
      __typename: 'Conflict',
      code: 'WRONG_STATE',
      message: 'The work has begun. Ask the worker to give the money back.',
    });
    expect((await story.refund(first.contract.worker, first.funding.id)).funding).toMatchObject({ status: 'REFUNDED' });
    const second = await held();
    await story.starts(second.contract);
    expect((await story.refund(aFinancier(), second.funding.id)).funding).toMatchObject({ status: 'REFUNDED' });
  });

  it('and the milestone can be paid anew, by a new payment', async () => {
    const { contract, funding } = await held();
    await story.starts(contract);
    await story.refund(contract.worker, funding.id);
    const again = await story.pays(contract);
    expect(again.id).not.toBe(funding.id);
    expect(await story.seenBy(contract.hirer, contract.milestoneIds[0] ?? '')).toMatchObject({
      id: again.id,
      status: 'HELD',
    });
    expect((await story.refund(contract.hirer, again.id)).funding).toMatchObject({ status: 'REFUNDED' });
  });

  it.each([
    ['one key', true],
    ['keys of their own', false],
  ])('once, when asked ten times at once with %s', async (_name, shared) => {
    const { contract, funding } = await held();
    const key = newId('request');
    const wish = () => ({ key: shared ? key : newId('request') });
    const all = await Promise.all(Array.from({ length: 10 }, () => story.refund(contract.hirer, funding.id, wish())));
    await story.until(contract, 'REFUNDED');
    const done = all.filter(({ __typename }) => __typename === 'RefundFundingSuccess');
    expect(done).toHaveLength(shared ? 10 : 1);
    expect((await refundsFor(funding.id)).filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
    await stage.probe.waitFor('funding.refunded', funding.id);
    expect(story.heard('funding.refunded', funding.id)).toHaveLength(1);
  });

  it('or to the worker, never both, when it is approved and asked back at once', async () => {
    const worker = aWorker();
    await story.isReadyToBePaid(worker);
    const contracts = await Promise.all([1, 2, 3, 4].map(() => story.bothSign({ worker })));
    for (const [index, contract] of contracts.entries()) {
      const funding = await story.pays(contract);
      const approving = stage.probe.say(
        'milestone.approved',
        contract.milestoneIds[0] ?? '',
        story.approvalOf(contract),
      );
      // The approval travels by the broker, so half of the time it gets ahead of the request.
      if (index % 2 === 0) await approving;
      await Promise.all([story.refund(contract.hirer, funding.id), approving]);
      const kinds = await eventually(async () => {
        const found = await kindsFor(funding.id);
        expect(found).toHaveLength(2);
        return found;
      });
      expect([
        ['HOLD', 'REFUND'],
        ['HOLD', 'RELEASE'],
      ]).toContainEqual(kinds);
      const transfers = (await stage.stripe.api('GET', `/v1/transfers?transfer_group=${contract.id}`))[
        'data'
      ] as unknown[];
      const refunds = (await refundsFor(funding.id)).filter(({ status }) => status === 200);
      expect(transfers.length + refunds.length).toBe(1);
    }
  });

  it('once, when the answer was lost', async () => {
    const { contract, funding } = await held();
    await stage.stripe.fail({ match: 'POST /v1/refunds', kind: 'lost', times: 2 });
    await stage.stripe.webhooks({ action: 'pause' });
    expect((await story.refund(contract.hirer, funding.id)).funding).toMatchObject({ status: 'REFUNDING' });
    await stage.timePasses(minute);
    await stage.service.work();
    await story.until(contract, 'REFUNDED');
    await stage.stripe.webhooks({ action: 'resume' });
    const keys = (await refundsFor(funding.id)).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(1);
    expect(await kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
  });

  it('also when it was sent back in the dashboard of the provider', async () => {
    const { contract, funding } = await held();
    const [row] = await stage.service.postgres.query<{ payment_intent_id: string }>(
      'SELECT payment_intent_id FROM funding WHERE id = $1',
      [funding.id],
    );
    await stage.stripe.api('POST', '/v1/refunds', { payment_intent: row?.payment_intent_id ?? '' });
    await story.until(contract, 'REFUNDED');
    await stage.probe.waitFor('funding.refunded', funding.id);
    expect(await kindsFor(funding.id)).toEqual(['HOLD', 'REFUND']);
  });
});

describe('a refund that the bank does not take', () => {
  it('leaves the money held, and may be tried again', async () => {
    const { contract, funding } = await held();
    refundsAre = 'FAILED';
    expect((await story.refund(contract.hirer, funding.id)).funding).toMatchObject({
      status: 'HELD',
      failureMessage: expect.stringContaining('could not be sent back'),
    });
    expect(await kindsFor(funding.id)).toEqual(['HOLD']);
  });

  it('waits while it is pending, and releases what was approved meanwhile when it fails', async () => {
    const { contract, funding } = await held();
    refundsAre = 'PENDING';
    expect((await story.refund(contract.hirer, funding.id)).funding).toMatchObject({ status: 'REFUNDING' });
    await story.approves(contract);
    refundsAre = 'FAILED';
    await stage.timePasses(minute);
    await stage.service.work();
    await story.until(contract, 'RELEASING');
    expect(await kindsFor(funding.id)).toEqual(['HOLD']);
  });

  it('and comes back after it had gone through is owed to the hirer still', async () => {
    const { contract, funding } = await held();
    await story.refund(contract.hirer, funding.id);
    refundsAre = 'FAILED';
    const events = (await stage.stripe.api('GET', '/v1/events?limit=100&type=refund.created'))['data'] as {
      id: string;
      data: { object: { metadata: { fundingId: string } } };
    }[];
    const event = events.find(({ data }) => data.object.metadata.fundingId === funding.id);
    // The same news under another name, as a webhook of its own would be, once the first has been dealt with.
    await eventually(async () => {
      const forget = 'DELETE FROM webhook_event WHERE id = $1 AND done_at IS NOT NULL RETURNING id';
      expect(await stage.service.postgres.query(forget, [event?.id])).toHaveLength(1);
    });
    await stage.stripe.webhooks({ action: 'resend', event: event?.id });
    await eventually(async () => expect(await kindsFor(funding.id)).toEqual(['HOLD', 'REFUND', 'REFUND_RETURNED']));
    expect(await story.ledger()).toMatchObject([{ sumMinor: 0 }]);
  });
});

describe('asking for money back is refused', () => {
  it('to strangers, as if there were no such payment', async () => {
    const { funding } = await held();
    const ofNothing = await story.refund(aHirer(), newId('funding'));
    expect(ofNothing).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', field: 'fundingId' });
    expect(await story.refund(aHirer(), funding.id)).toEqual(ofNothing);
    expect(await story.refund(aWorker(), funding.id)).toEqual(ofNothing);
    expect(await story.refund(aHirer(), 'nothing')).toEqual(ofNothing);
    expect(await story.refund(undefined, funding.id)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('before it is paid, after it has gone back, and after approval', async () => {
    const unpaid = await story.bothSign();
    const { id } = await story.startsToPay(unpaid);
    expect(await story.refund(unpaid.hirer, id)).toMatchObject({ message: 'Nothing has been paid yet.' });

    const { contract, funding } = await held();
    await story.refund(contract.hirer, funding.id);
    expect(await story.refund(contract.hirer, funding.id)).toMatchObject({
      message: 'The money has gone back already.',
    });

    const approved = await held();
    await story.approves(approved.contract);
    await story.until(approved.contract, 'RELEASING');
    for (const viewer of [approved.contract.hirer, approved.contract.worker, aFinancier()]) {
      expect(await story.refund(viewer, approved.funding.id)).toMatchObject({
        code: 'WRONG_STATE',
        message: 'The milestone was approved and the money belongs to the worker.',
      });
    }
  });

  it('with a key that was used for something else, or without saying why', async () => {
    const first = await held();
    const second = await story.bothSign({ hirer: first.contract.hirer });
    const other = await story.pays(second);
    const key = newId('request');
    await story.refund(first.contract.hirer, first.funding.id, { key });
    expect(await story.refund(first.contract.hirer, other.id, { key })).toMatchObject({ code: 'KEY_REUSED' });
    expect(await story.refund(first.contract.hirer, first.funding.id, { key, reason: 'Another one' })).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await story.refund(first.contract.hirer, other.id, { reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'reason',
    });
    expect(await story.seenBy(second.hirer, second.milestoneIds[0] ?? '')).toMatchObject({ status: 'HELD' });
  });
});
