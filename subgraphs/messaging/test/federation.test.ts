import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { newId } from '@kelmah/kit/ids/ids';
import { aWorld, type World } from './story';

let world: World;
let federated: FederatedWorld;
beforeAll(async () => {
  world = await aWorld();
  const dealings = await world.dealings();
  const { hirer, worker, conversationId, applicationId, contractId } = dealings;
  const [message] = await world.stores.messages.after(conversationId, 0, 1);
  const { myNotifications } = await hirer.asks<{ myNotifications: { edges: { node: { id: string } }[] } }>(
    '{ myNotifications(first: 1) { edges { node { id } } } }',
  );
  const known = {
    ...{
      Conversation: conversationId,
      Message: message?._id ?? '',
      Notification: myNotifications.edges[0]?.node.id ?? '',
    },
    ...{ User: worker.id, Application: applicationId, Contract: contractId },
    // Known by its id alone: payment says whether there is one.
    Dispute: newId('dispute'),
  };
  federated = { schema: world.service.schema, viewer: hirer.viewer, known };
});
afterAll(() => world.stop());

speaksFederation('messaging', () => federated);
