import { eventually } from '@kelmah/kit/testing/eventually';
import { aTown, burstMain, fundingOf, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const thirds = [33, 33, 34].map((sharePercent, index) => ({ title: `Third ${index + 1}`, sharePercent }));

/** Two people with a signed contract at this price, in thirds. */
async function agreed(price: { amountMinor: number; currency: string }, parts: readonly number[]) {
  const hirer = town.aHirer();
  const worker = town.aWorker();
  const budget = { ...burstMain(town.clock).budget, amount: price };
  const job = await hirer.postsAJob({ budget, plannedMilestones: thirds });
  const application = await worker.appliesTo(job['id'], { price });
  const drawn = await hirer.accepts(application['id']);
  const milestones = parts.map((amountMinor, index) => ({
    ...{ title: `Third ${index + 1}`, amount: { amountMinor, currency: price.currency } },
  }));
  await hirer.did('editContract', { contractId: drawn['id'], milestones });
  await hirer.signs(drawn['id']);
  return { hirer, worker, contract: await worker.signs(drawn['id']) };
}

describe('a contract of thirds with a fee of 10 %', () => {
  it.each([
    ['GHS', 100_00, [33_33, 33_33, 33_34], 9_99],
    ['USD', 100_00, [33_33, 33_33, 33_34], 9_99],
    ['JPY', 10_001, [3_333, 3_334, 3_334], 999],
  ])('in %s sums exactly, from the job to its end', async (currency, amountMinor, parts, feeMinor) => {
    const price = { amountMinor, currency };
    const { hirer, worker, contract } = await agreed(price, parts);
    expect(contract).toMatchObject({ price, fee: { amountMinor: feeMinor, currency } });
    expect(contract['fee'].amountMinor + contract['netToWorker'].amountMinor).toBe(amountMinor);
    for (const milestone of contract['milestones']) {
      const { amount, fee, netToWorker } = milestone;
      expect(fee.amountMinor + netToWorker.amountMinor).toBe(amount.amountMinor);
    }
    const funding = { ...fundingOf(contract), currency };
    await town.probe.say('funding.held', funding.fundingId, funding);
    const { milestoneId } = funding;
    await eventually(async () => expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' }));
    const refunded = { amountMinor: 1, currency };
    const input = { contractId: contract['id'], reason: 'Enough.', refunds: [{ milestoneId, refunded }] };
    const { settlements } = (await hirer.did('proposeTermination', input))['contract'].termination;
    const [{ released, fee, netToWorker }] = settlements;
    expect(released).toEqual({ amountMinor: funding.amountMinor - 1, currency });
    expect(fee.amountMinor + netToWorker.amountMinor).toBe(released.amountMinor);
  });

  it.each([
    ['JPY', 149, /would be ¥49\. A card pays at least ¥50/],
    ['USD', 1_50, /would be \$0\.49\. A card pays at least \$0\.50/],
  ])('in %s is not agreed on at a price of which a third could not be paid', async (currency, amountMinor, says) => {
    const hirer = town.aHirer();
    const budget = { ...burstMain(town.clock).budget, amount: { amountMinor: 10_000, currency } };
    const job = await hirer.postsAJob({ budget, plannedMilestones: thirds });
    const offer = { jobId: job['id'], price: { amountMinor, currency } };
    const days = { days: 3, startOn: burstMain(town.clock).startOn, coverNote: 'I can.' };
    const answer = await town.aWorker().does('submitApplication', { ...offer, ...days });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: 'price' });
    expect(answer.message).toMatch(says);
  });

  it('is not changed to one with a milestone that no card pays', async () => {
    const hirer = town.aHirer();
    const price = { amountMinor: 10_000, currency: 'JPY' };
    const job = await hirer.postsAJob({ budget: { ...burstMain(town.clock).budget, amount: price } });
    const application = await town.aWorker().appliesTo(job['id'], { price });
    const { id: contractId } = await hirer.accepts(application['id']);
    const milestones = [9_951, 49].map((amountMinor) => ({ title: 'Part', amount: { ...price, amountMinor } }));
    expect(await hirer.does('editContract', { contractId, milestones })).toMatchObject({
      ...{ field: 'milestones.1.amount', message: 'A card pays at least ¥50, so a milestone is of no less.' },
    });
  });
});
