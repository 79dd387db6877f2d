import { hour } from '@kelmah/kit/clock/clock';
import { answerOf, aPerson } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aDisputedContract, anActiveContract, aSubmittedMilestone, aTown, fundingOf, ghs, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

describe('a contract in dispute', () => {
  it('lets nobody move, nor the clock, and goes on with a whole review period', async () => {
    const { hirer, worker, contract, dispute, milestoneId } = await aDisputedContract(town);
    const contractId = contract['id'];
    const seen = await hirer.seesMilestone(milestoneId);
    expect(seen).toMatchObject({ status: 'SUBMITTED', reviewDueAt: null, moves: [] });
    const refunds = [{ milestoneId, refunded: ghs(0) }];
    for (const [person, name, input] of [
      [hirer, 'approveMilestone', { milestoneId }],
      [hirer, 'requestChanges', { milestoneId, note: 'Deeper.' }],
      [worker, 'submitMilestone', { milestoneId, note: 'Again.' }],
      [worker, 'terminateContract', { contractId, reason: 'Enough.' }],
      [hirer, 'proposeTermination', { contractId, reason: 'Enough.', refunds }],
      [hirer, 'cancelContract', { contractId, reason: 'Enough.' }],
    ] as const) {
      expect(await person.does(name, input)).toMatchObject({ code: 'WRONG_STATE' });
    }
    town.clock.advance(100 * hour);
    await town.service.services.clock.approveDue();
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'SUBMITTED' });
    await town.probe.say('dispute.withdrawn', dispute.disputeId, dispute);
    const reviewDueAt = new Date(town.clock.now().getTime() + 72 * hour);
    await eventually(async () => expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ reviewDueAt }));
    expect(await hirer.seesContract(contractId)).toMatchObject({ status: 'ACTIVE' });
    town.clock.advance(72 * hour);
    await town.service.services.clock.approveDue();
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'APPROVED', approvedBy: 'CLOCK' });
  });

  it('is shown to staff who settle disputes, and no other contract is', async () => {
    const { contract, milestoneId } = await aDisputedContract(town);
    const quiet = await aSubmittedMilestone(town);
    const question = `query ($contract: ID!, $milestone: ID!) {
      contract(id: $contract) { status title moves milestones { title moves } } milestone(id: $milestone) { status } }`;
    const asked = (permissions: string[], variables: object) =>
      answerOf(
        town.service.schema,
        { ...aPerson('STAFF'), permissions } as never,
        question,
        variables as Record<string, unknown>,
      );
    const disputed = { contract: contract['id'], milestone: milestoneId };
    expect(await asked(['disputes'], disputed)).toMatchObject({
      ...{ contract: { status: 'DISPUTED', moves: [] }, milestone: { status: 'SUBMITTED' } },
    });
    const nothing = { contract: null, milestone: null };
    expect(await asked(['support'], disputed)).toEqual(nothing);
    const other = { contract: quiet.contract['id'], milestone: quiet.milestoneId };
    expect(await asked(['disputes'], other)).toEqual(nothing);
  });

  it('ends with it where staff say so, and the job is open again where nothing is paid', async () => {
    const { hirer, contract, dispute, funding, milestoneId } = await aDisputedContract(town);
    const parts = {
      outcome: 'REFUND' as const,
      decidedBy: 'STAFF' as const,
      releasedMinor: 0,
      refundedMinor: funding.amountMinor,
    };
    await town.probe.say('dispute.settled', dispute.disputeId, { ...dispute, ...parts, endsContract: true });
    await eventually(async () =>
      expect(await hirer.seesContract(contract['id'])).toMatchObject({
        ...{ status: 'TERMINATED', terminationReason: 'Decided with a dispute.', job: { status: 'OPEN' } },
      }),
    );
    expect((await town.probe.waitFor('contract.terminated', contract['id'])).data).toMatchObject({ settlements: [] });
    await town.probe.say('funding.refunded', funding.fundingId, { ...funding, refundedMinor: funding.amountMinor });
    await eventually(async () => expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ status: 'PLANNED' }));
    expect(await hirer.seesContract(contract['id'])).toMatchObject({ status: 'TERMINATED', moves: [] });
  });
});

describe('a person whose account is erased', () => {
  it('leaves no contract behind that nobody works under', async () => {
    const { hirer, worker, job, contract } = await anActiveContract(town);
    const event = await town.probe.say('account.erased', worker.userId, { userId: worker.userId });
    await eventually(async () =>
      expect(await hirer.seesContract(contract['id'])).toMatchObject({
        ...{ status: 'TERMINATED', terminationReason: 'An account was closed.', job: { status: 'OPEN' } },
      }),
    );
    await town.probe.waitFor('contract.terminated', contract['id']);
    await town.probe.repeat(event);
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'OPEN' });
  });

  it('leaves what is under way as it is until its money is gone', async () => {
    const { hirer, worker, contract, funding, milestoneId } = await aSubmittedMilestone(town);
    const second = fundingOf(contract, 1);
    await town.probe.say('funding.held', second.fundingId, second);
    await eventually(async () =>
      expect(await worker.seesMilestone(second.milestoneId)).toMatchObject({ status: 'FUNDED' }),
    );
    await town.probe.say('account.erased', hirer.userId, { userId: hirer.userId });
    await eventually(async () => {
      const known = await town.service.house.stores.contracts.byId(contract['id']);
      expect(known).toMatchObject({ status: 'ACTIVE', ending: true, erasedIds: [hirer.userId] });
    });
    town.clock.advance(72 * hour);
    await town.service.services.clock.approveDue();
    expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'APPROVED' });
    const paid = { ...funding, feeMinor: 0, netMinor: funding.amountMinor, refundedMinor: 0, recoveredMinor: 0 };
    await town.probe.say('funding.released', funding.fundingId, paid);
    await eventually(async () =>
      expect(await worker.seesContract(contract['id'])).toMatchObject({
        status: 'TERMINATED',
        job: { status: 'CLOSED' },
      }),
    );
    const { data } = await town.probe.waitFor('contract.terminated', contract['id']);
    const { milestoneId: secondId, amountMinor: refundedMinor } = second;
    expect(data).toMatchObject({ settlements: [{ milestoneId: secondId, releasedMinor: 0, refundedMinor }] });
  });
});
