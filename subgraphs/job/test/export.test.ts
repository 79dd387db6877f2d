import { catchExports, type ExportCatcher } from '@kelmah/kit/testing/export-catcher';
import { anActiveContract, aTown, type Town } from './story';

let town: Town;
let catcher: ExportCatcher;
beforeAll(async () => {
  town = await aTown();
  catcher = await catchExports(town.probe);
});
afterAll(async () => {
  await catcher.stop();
  await town.stop();
});

interface JobPart {
  jobs: { title: string; description: string }[];
  applications: { coverNote: string; price: object }[];
  contracts: { yourSide: string; signatures: object[]; milestones: { amount: object }[] }[];
}
const partOf = (userId: string) => catcher.partOf<JobPart>('job', userId);

test('each side gets the contract and what they wrote themselves, and nothing that others applied with', async () => {
  const { hirer, worker, contract } = await anActiveContract(town);
  const rival = town.aWorker();
  const mine = await hirer.postsAJob({ description: 'The swallow nests behind the blue gate of the shop at Madina.' });
  await rival.appliesTo(mine['id'], { coverNote: 'I am the rival of Madina and I can start tomorrow morning.' });

  const hirers = await partOf(hirer.userId);
  expect(hirers.jobs.map(({ description }) => description).join()).toContain('swallow');
  expect(hirers.contracts).toMatchObject([{ id: contract['id'], yourSide: 'HIRER', status: 'ACTIVE' }]);
  expect(hirers.contracts[0]?.signatures).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ by: 'YOU', name: 'Ama Mensah' }),
      expect.objectContaining({ by: 'WORKER' }),
    ]),
  );
  expect(hirers.contracts[0]?.milestones[0]?.amount).toEqual({
    amount: expect.stringMatching(/^\d+\.\d\d$/) as string,
    currency: 'GHS',
  });
  expect(JSON.stringify(hirers)).not.toContain('rival');

  const workers = await partOf(worker.userId);
  expect(workers).toMatchObject({ jobs: [], contracts: [{ yourSide: 'WORKER' }] });
  expect(workers.applications).toHaveLength(1);
  expect(JSON.stringify(workers)).not.toContain('swallow');
  expect((await partOf(rival.userId)).applications[0]?.coverNote).toContain('rival');
  expect(JSON.stringify(workers)).not.toMatch(/"_id"|outbox|inbox|"version"/);
});

test('somebody of whom nothing is kept gets an empty part', async () => {
  expect(await partOf(town.aWorker().userId)).toEqual({ jobs: [], applications: [], contracts: [], matching: null });
});
