import { anActiveContract, aTown, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const erase = async (userId: string) => {
  await town.probe.say('account.erased', userId, { userId });
  const answer = await town.probe.waitFor('erasure.part-done', userId);
  expect(answer.data).toEqual({ userId, service: 'job' });
};

describe('a person whose account is erased', () => {
  it('leaves no open job, and no word of their own in those before', async () => {
    const hirer = town.aHirer();
    const worker = town.aWorker();
    const job = await hirer.postsAJob({ description: 'The canary sits behind the blue gate, ask for it at the shop.' });
    const application = await worker.appliesTo(job['id']);
    await erase(hirer.userId);
    await town.probe.waitFor('job.cancelled', job['id']);
    await town.probe.waitFor('application.declined', application['id']);
    const left = await town.service.house.stores.jobs.byId(job['id']);
    expect(left).toMatchObject({ status: 'CANCELLED', description: '', point: null, title: job['title'] });
    expect(left).toMatchObject({ region: null, town: '', location: null, plannedMilestones: [] });
    expect(JSON.stringify(left)).not.toContain('canary');
  });

  it('leaves no open application, and no cover note', async () => {
    const hirer = town.aHirer();
    const worker = town.aWorker();
    const { id } = await worker.appliesTo((await hirer.postsAJob())['id'], {
      coverNote: 'I am the canary of Madina and I can start tomorrow.',
    });
    await erase(worker.userId);
    await town.probe.waitFor('application.withdrawn', id as string);
    const left = await town.service.house.stores.applications.byId(id as string);
    expect(left).toMatchObject({ status: 'WITHDRAWN', coverNote: '', openSlot: 0 });
  });

  it('has signed its contracts still, under no name', async () => {
    const { hirer, worker, contract } = await anActiveContract(town);
    await erase(worker.userId);
    const left = await town.service.house.stores.contracts.byId(contract['id']);
    expect(left?.signatures.map(({ signerId, name }) => [signerId, name]).sort()).toEqual(
      [
        [hirer.userId, 'Ama Mensah'],
        [worker.userId, 'Former member'],
      ].sort(),
    );
  });
});
