import { eventually } from '@kelmah/kit/testing/eventually';
import { aTown, anActiveContract, fundingOf, type Town } from './story';

describe('the hire, from the job to the last payment', () => {
  let town: Town;
  beforeAll(async () => {
    town = await aTown();
  });
  afterAll(() => town.stop());

  it('goes from posting to completion, with every fact said once', async () => {
    const { hirer, worker, job, contract } = await anActiveContract(town);
    expect(contract).toMatchObject({ status: 'ACTIVE', price: { amountMinor: 240_000 }, fee: { amountMinor: 24_000 } });

    for (const [index, milestone] of contract['milestones'].entries()) {
      const funding = fundingOf(contract, index);
      await town.probe.say('funding.held', funding.fundingId, funding);
      await eventually(async () =>
        expect(await worker.seesMilestone(milestone.id)).toMatchObject({ status: 'FUNDED' }),
      );
      await worker.did('submitMilestone', { milestoneId: milestone.id, note: 'Done, see the photos.' });
      await hirer.did('approveMilestone', { milestoneId: milestone.id });
      const feeMinor = funding.amountMinor / 10;
      await town.probe.say('funding.released', funding.fundingId, {
        ...funding,
        feeMinor,
        netMinor: funding.amountMinor - feeMinor,
        refundedMinor: 0,
        recoveredMinor: 0,
      });
      await eventually(async () => expect(await worker.seesMilestone(milestone.id)).toMatchObject({ status: 'PAID' }));
    }

    await town.probe.waitFor('contract.completed', contract['id']);
    await eventually(async () => expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'CLOSED' }));
    expect(town.probe.heard.map(({ type }) => type).filter((type) => !type.startsWith('funding'))).toEqual([
      'job.posted',
      'application.submitted',
      'application.accepted',
      'contract.offered',
      'contract.activated',
      ...Array.from({ length: 4 }, () => ['milestone.submitted', 'milestone.approved']).flat(),
      'contract.completed',
    ]);
  });
});
