import { eventually } from '@kelmah/kit/testing/eventually';
import { aFundedMilestone, anActiveContract, aSubmittedMilestone, aTown, fundingOf, ghs, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const reason = 'I move to Kumasi.';
const proposalOf = (contractId: string, milestoneId: string, refunded: object = ghs(18_000)) => ({
  ...{ contractId, reason, refunds: [{ milestoneId, refunded }] },
});
const terminationsOf = (contractId: string) =>
  town.probe.heard.filter(({ type, subject }) => type === 'contract.terminated' && subject === contractId);

/** A contract with work under way on its first milestone, of ₵480. */
async function workUnderWay() {
  const funded = await aFundedMilestone(town);
  const contractId = funded.contract['id'] as string;
  await funded.worker.did('startMilestone', { milestoneId: funded.milestoneId });
  return { ...funded, contractId };
}

describe('ending a contract midway', () => {
  it('is proposed by one side and accepted by the other, and the money goes as they agreed', async () => {
    const { hirer, worker, contractId, milestoneId } = await workUnderWay();
    const proposed = (await worker.did('proposeTermination', proposalOf(contractId, milestoneId)))['contract'];
    const { termination } = proposed;
    expect(proposed).toMatchObject({ status: 'ACTIVE', moves: ['PROPOSE_TERMINATION', 'WITHDRAW_TERMINATION'] });
    expect(termination).toMatchObject({
      ...{ status: 'OPEN', reason, proposedBy: { id: worker.userId } },
      settlements: [
        {
          ...{ milestone: { id: milestoneId }, released: ghs(30_000), refunded: ghs(18_000) },
          ...{ fee: ghs(3_000), netToWorker: ghs(27_000) },
        },
      ],
    });
    const accepted = (await hirer.did('acceptTermination', { contractId, proposalId: termination.id }))['contract'];
    expect(accepted).toMatchObject({
      ...{ status: 'TERMINATED', terminatedAt: town.clock.now(), terminationReason: reason, moves: [] },
      termination: { status: 'ACCEPTED', closedAt: town.clock.now() },
      job: { status: 'CLOSED' },
    });
    const said = await town.probe.waitFor('contract.terminated', contractId);
    expect(said.data).toMatchObject({
      settlements: [{ milestoneId, releasedMinor: 30_000, refundedMinor: 18_000 }],
    });
    expect(await worker.does('submitMilestone', { milestoneId, note: 'Done.' })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('accepted ten times at once is one ending', async () => {
    const { hirer, worker, contractId, milestoneId } = await workUnderWay();
    const proposed = await hirer.did('proposeTermination', proposalOf(contractId, milestoneId));
    const named = { contractId, proposalId: proposed['contract'].termination.id };
    const answers = await Promise.all(Array.from({ length: 10 }, () => worker.did('acceptTermination', named)));
    expect(new Set(answers.map(({ contract }) => contract.status))).toEqual(new Set(['TERMINATED']));
    await town.probe.waitFor('contract.terminated', contractId);
    expect(terminationsOf(contractId)).toHaveLength(1);
  });

  it('by a proposal that changed meanwhile is not accepted', async () => {
    const { hirer, worker, contractId, milestoneId } = await workUnderWay();
    const first = await worker.did('proposeTermination', proposalOf(contractId, milestoneId));
    const again = await worker.did('proposeTermination', proposalOf(contractId, milestoneId));
    expect(again['contract'].termination).toEqual(first['contract'].termination);
    const other = await worker.did('proposeTermination', proposalOf(contractId, milestoneId, ghs(0)));
    const proposalId = first['contract'].termination.id;
    expect(other['contract'].termination.id).not.toBe(proposalId);
    expect(await hirer.does('acceptTermination', { contractId, proposalId })).toMatchObject({ code: 'WRONG_STATE' });
    const counter = await hirer.did('proposeTermination', proposalOf(contractId, milestoneId, ghs(48_000)));
    const mine = { contractId, proposalId: counter['contract'].termination.id };
    expect(await hirer.does('acceptTermination', mine)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await worker.does('withdrawTermination', mine)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await hirer.seesContract(contractId)).toMatchObject({ status: 'ACTIVE' });
  });

  it('is declined, or taken back, and the contract goes on', async () => {
    const { hirer, worker, contractId, milestoneId } = await workUnderWay();
    const first = await worker.did('proposeTermination', proposalOf(contractId, milestoneId));
    const declined = { contractId, proposalId: first['contract'].termination.id };
    const answers = [1, 2].map(() => hirer.did('declineTermination', declined));
    for (const { contract } of await Promise.all(answers)) expect(contract.termination.status).toBe('DECLINED');
    expect(await hirer.does('acceptTermination', declined)).toMatchObject({ code: 'WRONG_STATE' });
    const second = await worker.did('proposeTermination', proposalOf(contractId, milestoneId));
    const named = { contractId, proposalId: second['contract'].termination.id };
    expect((await worker.did('withdrawTermination', named))['contract'].termination.status).toBe('WITHDRAWN');
    expect(await hirer.does('acceptTermination', named)).toMatchObject({ code: 'WRONG_STATE' });
    await worker.did('submitMilestone', { milestoneId, note: 'Done after all.' });
    expect(terminationsOf(contractId)).toEqual([]);
  });

  it('lapses with an approval', async () => {
    const { hirer, worker, contract, milestoneId } = await aSubmittedMilestone(town);
    const contractId = contract['id'];
    const proposed = await worker.did('proposeTermination', proposalOf(contractId, milestoneId));
    await hirer.did('approveMilestone', { milestoneId });
    expect(await hirer.seesContract(contractId)).toMatchObject({ termination: { status: 'LAPSED' } });
    const named = { contractId, proposalId: proposed['contract'].termination.id };
    expect(await hirer.does('acceptTermination', named)).toMatchObject({
      code: 'WRONG_STATE',
      message: 'This proposal no longer fits what is held. Make another one.',
    });
  });

  it.each([
    ['a negative amount', ghs(-1)],
    ['more than is held', ghs(48_001)],
    ['a fraction', ghs(0.5)],
    ['another currency', { amountMinor: 100, currency: 'USD' }],
  ])('refuses %s', async (_what, refunded) => {
    const { hirer, contractId, milestoneId } = await workUnderWay();
    const said = await hirer
      .does('proposeTermination', proposalOf(contractId, milestoneId, refunded))
      .catch((error: Error) => ({ code: 'INVALID_INPUT', message: error.message }));
    expect(said).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await hirer.seesContract(contractId)).termination).toBeNull();
  });

  it('names every milestone that is held, once, and no other', async () => {
    const { hirer, contract, contractId, milestoneId } = await workUnderWay();
    const refund = (id: string) => ({ milestoneId: id, refunded: ghs(1) });
    const planned = contract['milestones'][1].id;
    for (const refunds of [
      [],
      [refund(planned)],
      [refund(milestoneId), refund(milestoneId)],
      [milestoneId, planned].map(refund),
    ]) {
      expect(await hirer.does('proposeTermination', { contractId, reason, refunds })).toMatchObject({
        field: 'refunds',
      });
    }
  });

  it('is nobody’s but the parties’', async () => {
    const { hirer, contractId, milestoneId } = await workUnderWay();
    const proposed = await hirer.did('proposeTermination', proposalOf(contractId, milestoneId));
    const stranger = town.aWorker();
    const named = { contractId, proposalId: proposed['contract'].termination.id };
    for (const [name, input] of [
      ['proposeTermination', proposalOf(contractId, milestoneId)],
      ['acceptTermination', named],
      ['declineTermination', named],
      ['withdrawTermination', named],
      ['terminateContract', { contractId, reason }],
    ] as const) {
      expect(await stranger.does(name, input)).toMatchObject({ code: 'NOT_FOUND', field: 'contractId' });
    }
  });

  it('with all of the money back opens the job again', async () => {
    const { hirer, worker, job, application, contractId, milestoneId } = await withItsJob();
    const proposed = await worker.did('proposeTermination', proposalOf(contractId, milestoneId, ghs(48_000)));
    await hirer.did('acceptTermination', { contractId, proposalId: proposed['contract'].termination.id });
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'OPEN' });
    expect(await hirer.seesApplication(application['id'])).toMatchObject({ status: 'WITHDRAWN' });
  });
});

async function withItsJob() {
  const parties = await anActiveContract(town);
  const funding = fundingOf(parties.contract);
  const { milestoneId } = funding;
  await town.probe.say('funding.held', funding.fundingId, funding);
  await eventually(async () =>
    expect(await parties.worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' }),
  );
  return { ...parties, contractId: parties.contract['id'] as string, milestoneId, funding };
}

describe('ending a contract for which nothing is held', () => {
  it('takes one side alone, once something was paid', async () => {
    const { hirer, worker, contract, funding, milestoneId } = await aSubmittedMilestone(town);
    const contractId = contract['id'];
    const input = { contractId, reason };
    expect(await hirer.does('terminateContract', input)).toMatchObject({ code: 'WRONG_STATE' });
    await hirer.did('approveMilestone', { milestoneId });
    const paid = { ...funding, feeMinor: 4_800, netMinor: 43_200, refundedMinor: 0, recoveredMinor: 0 };
    await town.probe.say('funding.released', funding.fundingId, paid);
    await eventually(async () => expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'PAID' }));
    const answers = [1, 2].map(() => worker.did('terminateContract', input));
    for (const { contract: over } of await Promise.all(answers)) {
      expect(over).toMatchObject({ status: 'TERMINATED', terminationReason: reason });
    }
    expect(await hirer.seesContract(contractId)).toMatchObject({ job: { status: 'CLOSED' } });
    expect((await town.probe.waitFor('contract.terminated', contractId)).data).toMatchObject({ settlements: [] });
    expect(terminationsOf(contractId)).toHaveLength(1);
  });

  it('is calling it off, where nothing was', async () => {
    const { hirer, contract } = await anActiveContract(town);
    expect(await hirer.does('terminateContract', { contractId: contract['id'], reason })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'Nothing was paid for this contract: cancel it instead.',
    });
  });
});
