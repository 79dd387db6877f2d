import { BankStory } from './bank-story';
import { openBooks, type Books } from './books';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

/** Somebody gave 40.00 of 100.00 back at Stripe, and the release was planned before we heard of it. */
async function givenBackBehindOurBack(story: BankStory) {
  const funding = await story.funding();
  const payment = await story.pays(funding);
  await story.approves(funding);
  story.bank.givesBack(payment, 40_00);
  return { funding, payment };
}

it('a transfer that was planned and not sent goes with what is left', async () => {
  const story = new BankStory(books);
  const { funding, payment } = await givenBackBehindOurBack(story);
  await story.hears(funding.id, payment);
  await story.works();
  expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASED', feeMinor: 6_00, netMinor: 54_00 });
  expect(story.bank.truth.transfers).toMatchObject([{ amountMinor: 54_00 }]);
  expect(await story.balances(funding.id)).toEqual({
    ...{ FEE_REVENUE: -6_00, PLATFORM_BALANCE: 6_00, WORKER_AVAILABLE: 54_00, WORKER_EARNED: -54_00 },
  });
});

it.each([40_00, 100_00])(
  'while a transfer is under way a refund of %i waits, and is then our loss',
  async (backMinor) => {
    const story = new BankStory(books);
    const { funding, payment } = await givenBackBehindOurBack(story);
    if (backMinor > 40_00) story.bank.givesBack(payment, backMinor - 40_00);
    await books.postgres.query(`UPDATE operation SET first_sent_at = $2 WHERE kind = 'TRANSFER' AND subject = $1`, [
      funding.id,
      books.clock.now(),
    ]);
    await story.hears(funding.id, payment);
    expect(await story.now(funding.id)).toMatchObject({ status: 'RELEASING', refundedMinor: 0, netMinor: 90_00 });
    await story.works();
    const released = await story.now(funding.id);
    expect(released).toMatchObject({ status: 'RELEASED', netMinor: 90_00, lookAt: expect.any(Date) as Date });
    await story.hears(funding.id, payment);
    expect(await story.balances(funding.id)).toEqual({
      ...{ FEE_REVENUE: -10_00, PLATFORM_BALANCE: 10_00 - backMinor, PLATFORM_LOSS: backMinor },
      ...{ WORKER_AVAILABLE: 90_00, WORKER_EARNED: -90_00 },
    });
  },
);
