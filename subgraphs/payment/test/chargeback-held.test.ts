import { newId } from '@kelmah/kit/ids/ids';
import { insertFunding } from '../src/funding/funding.store';
import { receivableOf } from '../src/ledger/funding-parts.store';
import { verifyLedger } from '../src/ledger/verify.service';
import { BankStory } from './bank-story';
import { openBooks, type Books } from './books';

let books: Books;
let story: BankStory;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
beforeEach(() => {
  story = new BankStory(books);
});
afterEach(async () => {
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
});
afterAll(() => books.stop());

const owes = (workerId: string, currency = 'GHS') => receivableOf(books.postgres, workerId, currency);
const transfersOf = (fundingId: string) =>
  story.bank.truth.transfers.filter(({ metadata }) => metadata['fundingId'] === fundingId);

describe('money that is held', () => {
  it('stays while a bank asks for it, also when the milestone is approved, and goes on when that is won', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute);
    await story.hears(funding.id, payment);
    await story.approves(funding);
    await story.works();
    const [row] = await story.chargebacks(funding.id);
    expect(row).toMatchObject({ kind: 'CHARGEBACK', status: 'NEEDS_RESPONSE', amountMinor: 100_00, closedAt: null });
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASING', frozenBy: row?.id });
    expect(transfersOf(funding.id)).toEqual([]);
    expect(await story.told('chargeback.opened', row?.id ?? '')).toMatchObject([
      { fundingId: funding.id, contractTitle: 'A wall', disputedMinor: 100_00, dueBy: '2031-01-08T00:00:00.000Z' },
    ]);
    expect(await story.balances(funding.id)).toEqual({
      ...{ CHARGEBACK_PENDING: 100_00, HELD: -100_00, PLATFORM_BALANCE: -1_500, PROVIDER_FEES: 1_500 },
    });
    dispute.status = 'WON';
    story.bank.returns(dispute);
    await story.hears(funding.id, payment);
    await story.works();
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASED', frozenBy: null });
    expect(transfersOf(funding.id)).toMatchObject([{ amountMinor: 90_00 }]);
    expect(await story.told('chargeback.closed', row?.id ?? '')).toMatchObject([
      { outcome: 'WON', receivableMinor: 0 },
    ]);
  });

  it('is gone when the bank keeps it, and the milestone can be paid anew', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.hears(funding.id, payment);
    expect(await story.now(funding.id)).toMatchObject({ status: 'CHARGED_BACK', frozenBy: null });
    expect(await story.told('funding.charged-back', funding.id)).toMatchObject([{ lostMinor: 100_00 }]);
    expect(await story.chargebacks(funding.id)).toMatchObject([
      { status: 'LOST', heldLostMinor: 100_00, receivableMinor: 0, feeLostMinor: 0, lossMinor: 0, losses: 1 },
    ]);
    expect(await story.balances(funding.id)).toEqual({ PLATFORM_BALANCE: -1_500, PROVIDER_FEES: 1_500 });
    expect(await owes(funding.workerId)).toBe(0);
    const anew = { ...funding, id: newId('funding'), createdAt: books.clock.now(), lookAt: null };
    expect(await insertFunding(books.postgres, anew)).toMatchObject({ attempt: 2, status: 'CREATED' });
  });

  it('is less when the bank keeps a part, and the rest is released with its own fee', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const dispute = story.bank.asksBack(payment, 33_33);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.approves(funding);
    await story.works();
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASED', feeMinor: 6_67, netMinor: 60_00 });
    expect(await story.balances(funding.id)).toEqual({
      ...{ FEE_REVENUE: -6_67, PLATFORM_BALANCE: 6_67, WORKER_AVAILABLE: 60_00, WORKER_EARNED: -60_00 },
    });
  });

  it('waits for a transfer that is on its way: who bears the loss is known only then', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    await story.approves(funding);
    await books.postgres.query(`UPDATE operation SET first_sent_at = $2 WHERE subject = $1`, [
      funding.id,
      books.clock.now(),
    ]);
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ status: 'UNDER_REVIEW', losses: 0 }]);
    story.bank.gone = 90_00;
    await story.works();
    await story.hears(funding.id, payment);
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASED', frozenBy: null });
    expect(await story.chargebacks(funding.id)).toMatchObject([
      { status: 'LOST', heldLostMinor: 0, receivableMinor: 90_00, feeLostMinor: 10_00 },
    ]);
  });

  it('that goes back is not sent while it is asked back, and what is left goes after a part is lost', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    await story.givesUp(funding.id);
    const dispute = story.bank.asksBack(payment, 30_00);
    story.bank.takes(dispute, 0);
    await story.hears(funding.id, payment);
    await story.works();
    expect(story.bank.truth.refunds).toEqual([]);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.works();
    expect(story.bank.truth.refunds).toMatchObject([{ amountMinor: 70_00 }]);
    expect(await story.now(funding.id)).toMatchObject({ status: 'REFUNDED' });
    expect(await story.balances(funding.id)).toEqual({});
  });

  it('stays as long as any of two disputes about it is open', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const [first, second] = [story.bank.asksBack(payment, 20_00), story.bank.asksBack(payment, 30_00)];
    story.bank.takes(first, 0);
    story.bank.takes(second, 0);
    await story.hears(funding.id, payment);
    await story.approves(funding);
    first.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.works();
    const rows = await story.chargebacks(funding.id);
    const open = rows.find(({ providerId }) => providerId === second.disputeId);
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASING', frozenBy: open?.id });
    second.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.works();
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASED', netMinor: 45_00, feeMinor: 5_00 });
    expect((await story.balances(funding.id)).WORKER_AVAILABLE).toBe(45_00);
  });
});

describe('other ways that it comes', () => {
  it('after the money went back to the hirer, it is our loss, unless it is won', async () => {
    const [lost, won] = [await story.funding(), await story.funding()];
    for (const funding of [lost, won]) {
      const payment = await story.pays(funding);
      await story.givesUp(funding.id);
      await story.works();
      const dispute = story.bank.asksBack(payment, 100_00);
      story.bank.takes(dispute, 0);
      dispute.status = funding === lost ? 'LOST' : 'WON';
      if (funding === won) story.bank.returns(dispute);
      await story.hears(funding.id, payment);
    }
    expect(await story.balances(lost.id)).toEqual({ PLATFORM_BALANCE: -100_00, PLATFORM_LOSS: 100_00 });
    expect(await story.balances(won.id)).toEqual({});
    expect(await story.now(lost.id)).toMatchObject({ status: 'REFUNDED' });
  });

  it('about a second payment of the same milestone, it does not touch the first', async () => {
    const funding = await story.funding();
    await story.pays(funding);
    const second = story.bank.pays(funding.id, 100_00, 'GHS');
    const dispute = story.bank.asksBack(second, 100_00);
    story.bank.takes(dispute, 0);
    await story.hears(funding.id, second);
    expect(await story.now(funding.id)).toMatchObject({ status: 'HELD', frozenBy: null });
    await books.postgres.query(
      `UPDATE operation SET status = 'REFUSED' WHERE kind = 'RETURN_SURPLUS' AND subject = $1`,
      [second.paymentIntentId],
    );
    dispute.status = 'LOST';
    await story.hears(funding.id, second);
    expect(await story.now(funding.id)).toMatchObject({ status: 'HELD' });
    expect(await story.chargebacks(funding.id)).toMatchObject([{ owedLostMinor: 100_00, heldLostMinor: 0 }]);
    expect(await story.balances(funding.id)).toEqual({ HELD: -100_00, PLATFORM_BALANCE: 100_00 });
  });

  it('as an inquiry, it stops the money and takes nothing; escalated, it is told anew', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const inquiry = story.bank.asksBack(payment, 100_00, 'INQUIRY');
    await story.hears(funding.id, payment);
    const [row] = await story.chargebacks(funding.id);
    expect(await story.now(funding.id)).toMatchObject({ frozenBy: row?.id });
    Object.assign(inquiry, { kind: 'CHARGEBACK' });
    story.bank.takes(inquiry);
    await story.hears(funding.id, payment);
    expect(await story.told('chargeback.opened', row?.id ?? '')).toHaveLength(2);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ kind: 'CHARGEBACK', providerFeeMinor: 1_500 }]);
    const quiet = await story.funding();
    const other = await story.pays(quiet);
    const asked = story.bank.asksBack(other, 100_00, 'INQUIRY');
    await story.hears(quiet.id, other);
    asked.status = 'CLOSED';
    await story.hears(quiet.id, other);
    expect(await story.now(quiet.id)).toMatchObject({ status: 'HELD', frozenBy: null });
    expect(await story.balances(quiet.id)).toEqual({ HELD: -100_00, PLATFORM_BALANCE: 100_00 });
  });

  it('as a warning of fraud, it stops the money until it needs no more doing', async () => {
    const funding = await story.funding();
    const payment = await story.pays(funding);
    const warning = story.bank.suspects(payment);
    await story.hears(funding.id, payment);
    const [row] = await story.chargebacks(funding.id);
    expect(row).toMatchObject({ kind: 'FRAUD_WARNING', status: 'NEEDS_RESPONSE' });
    expect(await story.now(funding.id)).toMatchObject({ frozenBy: row?.id });
    expect(await story.told('chargeback.opened', row?.id ?? '')).toEqual([]);
    warning.actionable = false;
    await story.hears(funding.id, payment);
    expect(await story.now(funding.id)).toMatchObject({ frozenBy: null });
    expect(await story.chargebacks(funding.id)).toMatchObject([{ status: 'CLOSED' }]);
  });
});
