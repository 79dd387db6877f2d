import { eventually } from '@kelmah/kit/testing/eventually';
import { aDraftContract, anActiveContract, aTown, fundingOf, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const typesOf = (subject: string) =>
  town.probe.heard.filter((event) => event.subject === subject).map(({ type }) => type);

describe('cancelling before work', () => {
  it('by the hirer opens the job again and puts the worker back on the short list, to be accepted anew', async () => {
    const { hirer, worker, job, application, contract } = await aDraftContract(town);
    await hirer.signs(contract['id']);
    const reason = 'The scope is not right; I will send it again.';
    const cancelled = (await hirer.did('cancelContract', { contractId: contract['id'], reason }))['contract'];
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      cancelledAt: town.clock.now(),
      cancelReason: reason,
      job: { status: 'OPEN' },
      application: { status: 'SHORTLISTED' },
      moves: [],
    });
    expect(await town.aWorker().seesJob(job['id'])).toMatchObject({ status: 'OPEN', expiresAt: job['expiresAt'] });
    await town.probe.waitFor('contract.cancelled', contract['id']);

    const again = await hirer.accepts(application['id']);
    expect(again['id']).not.toBe(contract['id']);
    expect(again).toMatchObject({ status: 'DRAFT', job: { status: 'FILLED' }, application: { status: 'ACCEPTED' } });
    await hirer.signs(again['id']);
    await expect(worker.signs(again['id'])).resolves.toMatchObject({ status: 'ACTIVE' });
    expect(await worker.seesContract(contract['id'])).toMatchObject({ status: 'CANCELLED' });
    expect(typesOf(contract['id'])).toEqual(['contract.offered', 'contract.cancelled']);
  });

  it('by the worker takes the application back and leaves the job to others', async () => {
    const { hirer, worker, job, application, contract } = await aDraftContract(town);
    await worker.did('cancelContract', { contractId: contract['id'], reason: 'I broke my arm.' });
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'OPEN' });
    expect(await hirer.seesApplication(application['id'])).toMatchObject({ status: 'WITHDRAWN', moves: [] });
    await town.probe.waitFor('application.withdrawn', application['id']);
    const other = await town.aWorker().appliesTo(job['id']);
    await expect(hirer.accepts(other['id'])).resolves.toMatchObject({ status: 'DRAFT' });
  });

  it('said ten times at once is done once', async () => {
    const { hirer, contract } = await aDraftContract(town);
    const input = { contractId: contract['id'], reason: 'Not now.' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => hirer.did('cancelContract', input)));
    expect(new Set(answers.map((answer) => answer['contract'].status))).toEqual(new Set(['CANCELLED']));
    await town.probe.waitFor('contract.cancelled', contract['id']);
    expect(typesOf(contract['id'])).toEqual(['contract.cancelled']);
  });

  it('killed in between is completed by the next look', async () => {
    const { hirer, job, application, contract } = await aDraftContract(town);
    const { settlement, clock } = town.service.services;
    const whole = settlement.settleContract;
    settlement.settleContract = () => Promise.reject(new Error('killed'));
    const question = 'mutation ($input: CancelContractInput!) { cancelContract(input: $input) { __typename } }';
    const { errors } = await hirer.asks(question, { input: { contractId: contract['id'], reason: 'Not now.' } });
    expect(errors?.[0]?.message).toBe('killed');
    settlement.settleContract = whole;
    await clock.settleLeft();
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'OPEN' });
    expect(await hirer.seesApplication(application['id'])).toMatchObject({ status: 'SHORTLISTED' });
    expect(await town.service.house.stores.contracts.unsettled(10)).toEqual([]);
  });

  it('opens no job whose time is over', async () => {
    const { hirer, job, application, contract } = await aDraftContract(town);
    town.clock.advance(31 * 86_400_000);
    await hirer.did('cancelContract', { contractId: contract['id'], reason: 'Too late.' });
    await town.service.services.clock.expireJobs();
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'EXPIRED' });
    expect(await hirer.seesApplication(application['id'])).toMatchObject({ status: 'DECLINED' });
  });

  it('needs a reason, and is refused while money is held', async () => {
    const { hirer, worker, contract } = await anActiveContract(town);
    const contractId = contract['id'];
    expect(await hirer.does('cancelContract', { contractId, reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'reason',
    });
    const funding = fundingOf(contract);
    await town.probe.say('funding.held', funding.fundingId, funding);
    await eventually(async () =>
      expect(await worker.seesContract(contractId)).toMatchObject({ moves: ['PROPOSE_TERMINATION'] }),
    );
    for (const person of [hirer, worker]) {
      expect(await person.does('cancelContract', { contractId, reason: 'No.' })).toMatchObject({ code: 'WRONG_STATE' });
    }
    await town.probe.say('funding.refunded', funding.fundingId, { ...funding, refundedMinor: funding.amountMinor });
    await eventually(async () => expect(await worker.seesContract(contractId)).toMatchObject({ moves: ['CANCEL'] }));
    await worker.did('cancelContract', { contractId, reason: 'Then no.' });
  });
});
