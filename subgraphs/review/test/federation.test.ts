import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { aWorld, type World } from './story';

let world: World;
let federated: FederatedWorld;
beforeAll(async () => {
  world = await aWorld();
  const contract = await world.finishedContract();
  const { review } = await contract.hirer.reviews(contract.id, 5);
  const known = { Review: review?.id ?? '', User: contract.worker.id, Contract: contract.id };
  federated = { schema: world.service.schema, viewer: contract.hirer.viewer, known };
});
afterAll(() => world.stop());

speaksFederation('review', () => federated);
