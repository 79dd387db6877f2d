import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { listenTo } from '@kelmah/kit/testing/subscription';
import { hour } from '@kelmah/kit/clock/clock';
import type { Seen } from './questions';
import { anActiveContract, aTown, fundingOf, type Person, type Town } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const toContract = (person: Person | undefined, id: string) =>
  listenTo<Seen>(
    town.service.schema,
    person?.viewer,
    'subscription ($id: ID!) { contractChanged(contractId: $id) { id status milestones { status approvedBy } job { status } } }',
    { id },
  );
const toApplications = (person: Person | undefined, id: string) =>
  listenTo<Seen>(
    town.service.schema,
    person?.viewer,
    'subscription ($id: ID!) { applicationChanged(jobId: $id) { id status job { status } moves } }',
    { id },
  );

describe('a contract that changes', () => {
  it('is told to both parties: by requests, by events, by the clock', async () => {
    const { hirer, worker, contract } = await anActiveContract(town);
    const listening = await Promise.all([hirer, worker].map((person) => toContract(person, contract['id'])));
    const first = () => listening[0]?.heard.at(-1)?.['contractChanged'].milestones[0];
    await eventually(() => expect(first()).toMatchObject({ status: 'PLANNED' }));

    const funding = fundingOf(contract);
    await town.probe.say('funding.held', funding.fundingId, funding);
    await eventually(() => expect(first()).toMatchObject({ status: 'FUNDED' }));
    await worker.did('submitMilestone', { milestoneId: funding.milestoneId, note: 'Done.' });
    await eventually(() => expect(first()).toMatchObject({ status: 'SUBMITTED' }));
    town.clock.advance(72 * hour);
    await eventually(() => expect(first()).toMatchObject({ status: 'APPROVED', approvedBy: 'CLOCK' }));
    await eventually(() => expect(listening[1]?.heard).toEqual(listening[0]?.heard));
    expect(listening[0]?.heard.map(({ contractChanged }) => contractChanged.milestones[0].status)).toEqual([
      'PLANNED',
      'FUNDED',
      'SUBMITTED',
      'APPROVED',
    ]);
    await Promise.all(listening.map((each) => each.stop()));
  });

  it('is nothing that strangers can listen to', async () => {
    const { contract } = await anActiveContract(town);
    for (const stranger of [town.aHirer(), town.aWorker()]) {
      await expect(toContract(stranger, contract['id'])).rejects.toThrow('There is no such contract.');
      await expect(toContract(stranger, newId('contract'))).rejects.toThrow('There is no such contract.');
    }
    await expect(toContract(undefined, contract['id'])).rejects.toThrow('Sign in to do this.');
  });
});

describe('applications that change', () => {
  it('are told to the hirer, all of them, and to each worker their own', async () => {
    const hirer = town.aHirer();
    const [worker, rival] = [town.aWorker(), town.aWorker()];
    const job = await hirer.postsAJob();
    const atHirer = await toApplications(hirer, job['id']);
    const atWorker = await toApplications(worker, job['id']);
    const mine = await worker.appliesTo(job['id']);
    await eventually(() => expect(atHirer.heard).toHaveLength(1));
    const theirs = await rival.appliesTo(job['id']);
    await eventually(() => expect(atHirer.heard).toHaveLength(2));
    await hirer.accepts(theirs['id']);
    const at = (heard: Seen[], id: string) =>
      heard
        .map(({ applicationChanged }) => applicationChanged)
        .filter((each) => each.id === id)
        .map(({ status }) => status);
    await eventually(() => {
      expect(at(atHirer.heard, mine['id'])).toEqual(['SUBMITTED', 'DECLINED']);
      expect(at(atHirer.heard, theirs['id'])).toEqual(['SUBMITTED', 'ACCEPTED']);
      expect(at(atWorker.heard, mine['id'])).toEqual(['SUBMITTED', 'DECLINED']);
    });
    expect(at(atWorker.heard, theirs['id'])).toEqual([]);
    expect(atWorker.heard[0]?.['applicationChanged']).toMatchObject({ moves: ['WITHDRAW'] });
    await Promise.all([atHirer.stop(), atWorker.stop()]);
  });

  it('are nothing to listen to where the job is not to be seen', async () => {
    const draft = (await town.aHirer().did('saveJobDraft', {}))['job'];
    await expect(toApplications(town.aHirer(), draft.id)).rejects.toThrow('There is no such job.');
    await expect(toApplications(undefined, draft.id)).rejects.toThrow('Sign in to do this.');
  });
});
