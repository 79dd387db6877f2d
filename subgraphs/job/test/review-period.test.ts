import { hour } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import { testLogger } from '@kelmah/kit/testing/service';
import { configure } from '../src/config';
import { buildJobService } from '../src/service';
import { anActiveContract, aSubmittedMilestone, aTown, fundingOf, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const typesOf = (subject: string) =>
  town.probe.heard.filter((event) => event.subject === subject).map(({ type }) => type);

describe('a review period', () => {
  it('ends in approval by the clock at its last moment, once', async () => {
    const { hirer, milestoneId, handedIn } = await aSubmittedMilestone(town);
    const { clock } = town.service.services;
    town.clock.advance(72 * hour - 1);
    await clock.approveDue();
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'SUBMITTED' });
    town.clock.advance(1);
    await Promise.all(Array.from({ length: 10 }, () => clock.approveDue()));
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({
      status: 'APPROVED',
      approvedAt: handedIn['reviewDueAt'],
      approvedBy: 'CLOCK',
    });
    const said = await town.probe.waitFor('milestone.approved', milestoneId);
    expect(said.data).toMatchObject({ approvedBy: 'CLOCK' });
    expect(typesOf(milestoneId)).toEqual(['milestone.submitted', 'milestone.approved']);
  });

  it('that is over binds the hirer also before the clock has come by', async () => {
    const { hirer, milestoneId } = await aSubmittedMilestone(town);
    town.clock.advance(72 * hour);
    expect(await hirer.does('requestChanges', { milestoneId, note: 'Other.' })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'This milestone is approved.',
    });
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ approvedBy: 'CLOCK' });
  });

  it('that a request for changes ended does not come back', async () => {
    const { hirer, milestoneId } = await aSubmittedMilestone(town);
    await hirer.did('requestChanges', { milestoneId, note: 'Other.' });
    town.clock.advance(100 * hour);
    await town.service.services.clock.approveDue();
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'CHANGES_REQUESTED' });
  });

  it('ends for each milestone by itself', async () => {
    const { hirer, worker, contract, milestoneId } = await aSubmittedMilestone(town);
    const second = fundingOf(contract, 1);
    await town.probe.say('funding.held', second.fundingId, second);
    await eventually(async () =>
      expect(await worker.seesMilestone(second.milestoneId)).toMatchObject({ status: 'FUNDED' }),
    );
    town.clock.advance(10 * hour);
    await worker.did('submitMilestone', { milestoneId: second.milestoneId, note: 'Replaced.' });
    town.clock.advance(62 * hour);
    await town.service.services.clock.approveDue();
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'APPROVED' });
    expect(await hirer.seesMilestone(second.milestoneId)).toMatchObject({ status: 'SUBMITTED' });
    town.clock.advance(10 * hour);
    await town.service.services.clock.approveDue();
    expect(await hirer.seesMilestone(second.milestoneId)).toMatchObject({ status: 'APPROVED', approvedBy: 'CLOCK' });
  });
});

describe('a review period that ends while the service is down', () => {
  it('is kept by whoever starts next, by itself, once', async () => {
    const house = await aTown({ REVIEW_PERIOD_HOURS: '0.5' });
    const { hirer, worker, contract } = await anActiveContract(house);
    const funding = fundingOf(contract);
    const { milestoneId } = funding;
    await house.probe.say('funding.held', funding.fundingId, funding);
    await eventually(async () => expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' }));
    const handedIn = (await worker.did('submitMilestone', { milestoneId, note: 'Done.' }))['milestone'];
    await house.service.stop();
    house.clock.advance(hour);

    const twins = await Promise.all(
      [1, 2].map(() => buildJobService(configure(house.variables), testLogger('job'), house.clock)),
    );
    await Promise.all(twins.map((twin) => twin.start()));
    await house.probe.waitFor('milestone.approved', milestoneId);
    house.service = twins[0] as Town['service'];
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({
      approvedBy: 'CLOCK',
      approvedAt: handedIn.reviewDueAt,
    });
    await twins[1]?.stop();
    await house.stop();
    const approvals = house.probe.heard.filter(({ type }) => type === 'milestone.approved').map(({ id }) => id);
    expect(new Set(approvals).size).toBe(1);
  });
});
