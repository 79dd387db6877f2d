import { hour, minute } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
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

describe('money that is with the worker', () => {
  it('is fetched back as far as it is there, and the rest is kept of the next earnings, exactly', async () => {
    const { funding, payment } = await story.released();
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    await story.hears(funding.id, payment);
    const [row] = await story.chargebacks(funding.id);
    expect(row).toMatchObject({ holdsPayouts: true });
    story.bank.gone = 60_00;
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    expect(await story.told('chargeback.closed', row?.id ?? '')).toMatchObject([
      { outcome: 'LOST', receivableMinor: 90_00 },
    ]);
    expect(await owes(funding.workerId)).toBe(90_00);
    await story.works();
    expect(story.bank.truth.reversals).toMatchObject([{ amountMinor: 30_00 }]);
    expect(await owes(funding.workerId)).toBe(60_00);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ holdsPayouts: false, recoverAt: null }]);
    const next = await story.released({ workerId: funding.workerId, amountMinor: 50_00 });
    expect(next.funding).toMatchObject({ status: 'RELEASED', netMinor: 45_00, recoveredMinor: 45_00 });
    const last = await story.released({ workerId: funding.workerId, amountMinor: 50_00 });
    expect(last.funding).toMatchObject({ netMinor: 45_00, recoveredMinor: 15_00 });
    expect(transfersOf(last.funding.id)).toMatchObject([{ amountMinor: 30_00 }]);
    expect(await owes(funding.workerId)).toBe(0);
    expect(await story.balances(funding.id, next.funding.id, last.funding.id)).toEqual({
      ...{ FEE_REVENUE: -10_00, PLATFORM_BALANCE: 10_00 },
      ...{ WORKER_AVAILABLE: 90_00, WORKER_EARNED: -180_00, WORKER_PAID_BACK: 90_00 },
    });
  });

  it('is owed and kept of later earnings where nothing is left of it, and payouts go on', async () => {
    const { funding, payment } = await story.released();
    story.bank.gone = 90_00;
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.works();
    expect(story.bank.truth.reversals).toEqual([]);
    expect(await owes(funding.workerId)).toBe(90_00);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ holdsPayouts: false, recoverAt: null }]);
  });

  it('is not fetched twice: what a release under way is kept for is not fetched as well', async () => {
    const { funding, payment } = await story.released();
    const workerId = funding.workerId;
    story.bank.gone = 90_00;
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    const next = await story.funding({ workerId, amountMinor: 80_00 });
    await story.pays(next);
    await story.approves(next);
    story.bank.gone = 0;
    await story.works();
    expect(await story.now(next.id)).toMatchObject({ status: 'RELEASED', recoveredMinor: 72_00 });
    expect(story.bank.truth.reversals).toMatchObject([{ amountMinor: 18_00 }]);
    expect(await owes(workerId)).toBe(0);
  });

  it('nor kept of a release what is being fetched', async () => {
    const { funding, payment } = await story.released();
    const workerId = funding.workerId;
    story.bank.gone = 60_00;
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.plansRecovery(funding.id);
    const next = await story.funding({ workerId, amountMinor: 100_00 });
    await story.pays(next);
    await story.approves(next);
    expect(await story.now(next.id)).toMatchObject({ status: 'RELEASING', recoveredMinor: 60_00 });
    await story.works();
    expect(story.bank.truth.reversals).toMatchObject([{ amountMinor: 30_00 }]);
    expect(await owes(workerId)).toBe(0);
  });

  it.each(['key', 'operation'])('is fetched once where we died after Stripe did it: found by its %s', async (by) => {
    const { funding, payment } = await story.released();
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.plansRecovery(funding.id);
    const [row] = await story.chargebacks(funding.id);
    const id = `reverse-transfer-${row?.id}-1`;
    const request = { transferId: funding.transferId ?? '', amountMinor: 90_00, metadata: {} };
    await story.bank.provider().reversals.make(request, id);
    await books.postgres.query(`UPDATE operation SET first_sent_at = $2 WHERE id = $1`, [id, books.clock.now()]);
    if (by === 'operation') {
      story.bank.forgetsKeys();
      books.clock.advance(25 * hour);
    }
    await story.hears(funding.id, payment);
    await story.works();
    expect(story.bank.truth.reversals).toHaveLength(1);
    expect(await owes(funding.workerId)).toBe(0);
    expect(story.alerted).toEqual([]);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ recoverAt: null, holdsPayouts: false }]);
  });

  it('is tried for three times at most when the account has less than it said', async () => {
    const { funding, payment } = await story.released();
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    const { postgres } = books;
    const [row] = await story.chargebacks(funding.id);
    const refused = () =>
      postgres.query<{ status: string }>(
        `SELECT status FROM operation WHERE kind = 'REVERSE_TRANSFER' AND subject = $1`,
        [row?.id],
      );
    story.bank.paysOutBehindOurBack = true;
    for (let tries = 0; tries < 5; tries += 1) {
      await story.works();
      books.clock.advance(2 * minute);
    }
    expect((await refused()).map(({ status }) => status)).toEqual(['REFUSED', 'REFUSED', 'REFUSED']);
    expect(await story.chargebacks(funding.id)).toMatchObject([{ recoverAt: null, holdsPayouts: false }]);
    expect(await owes(funding.workerId)).toBe(90_00);
  });

  it('is owed to the pesewa whether it is asked back at once or in parts, and never more than was paid', async () => {
    const { funding, payment } = await story.released();
    story.bank.gone = 90_00;
    for (const part of [33_33, 33_33, 33_34]) {
      const dispute = story.bank.asksBack(payment, part);
      story.bank.takes(dispute, 0);
      dispute.status = 'LOST';
      await story.hears(funding.id, payment);
    }
    expect(await owes(funding.workerId)).toBe(90_00);
    const lossless = await story.balances(funding.id);
    expect([lossless.FEE_REVENUE, lossless.PLATFORM_LOSS]).toEqual([undefined, undefined]);
  });

  it('is owed in each currency by itself', async () => {
    const workerId = newId('user');
    const inCedi = await story.released({ workerId, currency: 'GHS', amountMinor: 100_00 });
    const inYen = await story.released({ workerId, currency: 'JPY', amountMinor: 333 });
    story.bank.gone = 1_000_000;
    for (const { funding, payment } of [inCedi, inYen]) {
      const dispute = story.bank.asksBack(payment, funding.amountMinor);
      story.bank.takes(dispute, 0);
      dispute.status = 'LOST';
      await story.hears(funding.id, payment);
    }
    await story.works();
    expect([await owes(workerId, 'GHS'), await owes(workerId, 'JPY')]).toEqual([90_00, inYen.funding.netMinor]);
    const next = await story.released({ workerId, currency: 'JPY', amountMinor: 1_000 });
    expect(next.funding).toMatchObject({ recoveredMinor: inYen.funding.netMinor });
    expect([await owes(workerId, 'GHS'), await owes(workerId, 'JPY')]).toEqual([90_00, 0]);
  });

  it('is given back to each, also after it was recovered, when a lost one is won after all', async () => {
    const { funding, payment } = await story.released();
    const dispute = story.bank.asksBack(payment, 100_00);
    story.bank.takes(dispute, 0);
    dispute.status = 'LOST';
    await story.hears(funding.id, payment);
    await story.works();
    expect(await owes(funding.workerId)).toBe(0);
    dispute.status = 'WON';
    story.bank.returns(dispute);
    await story.hears(funding.id, payment);
    await story.hears(funding.id, payment);
    expect(await owes(funding.workerId)).toBe(-90_00);
    const [row] = await story.chargebacks(funding.id);
    expect(row).toMatchObject({ status: 'WON', receivableMinor: 0, feeLostMinor: 0 });
    expect(story.alerted).toEqual([`chargeback-overturned:${row?.id}`]);
    expect((await story.told('chargeback.closed', row?.id ?? '')).map(({ outcome }) => outcome)).toEqual([
      'LOST',
      'WON',
    ]);
    expect((await story.balances(funding.id)).CHARGEBACK_PENDING).toBeUndefined();
  });

  it('that somebody fetched back at Stripe is booked as it is, once, and people are told', async () => {
    const { funding, payment } = await story.released();
    story.bank.reverses(funding.transferId ?? '', 25_00, 'GHS');
    await story.hears(funding.id, payment);
    await story.hears(funding.id, payment);
    expect(await owes(funding.workerId)).toBe(-25_00);
    expect((await story.balances(funding.id)).WORKER_AVAILABLE).toBe(65_00);
    expect(story.alerted).toHaveLength(1);
  });
});
