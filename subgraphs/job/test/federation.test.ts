import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { anActiveContract, aTown, type Town } from './story';

let town: Town;
let federated: FederatedWorld;
beforeAll(async () => {
  town = await aTown();
  const { hirer, worker, job, application, contract } = await anActiveContract(town);
  const known = {
    ...{ Job: job['id'], Application: application['id'], Contract: contract['id'] },
    ...{ Milestone: contract['milestones'][0].id, User: worker.viewer.userId },
  };
  federated = { schema: town.service.schema, viewer: hirer.viewer, known };
});
afterAll(() => town.stop());

speaksFederation('job', () => federated);
