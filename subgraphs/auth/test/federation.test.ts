import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { answerOf } from '@kelmah/kit/testing/graph';
import { aKey, aPartner } from './partner-story';
import { setTheStage, type Stage } from './story';

let stage: Stage;
let federated: FederatedWorld;
beforeAll(async () => {
  stage = await setTheStage();
  const partner = await aPartner(stage);
  const { key } = await aKey(stage, partner);
  const { schema } = stage.auth;
  const { me } = await answerOf<{ me: { id: string } }>(schema, partner.viewer, '{ me { id } }');
  federated = { schema, viewer: partner.viewer, known: { Account: me.id, PartnerApp: partner.app.id, ApiKey: key.id } };
});
afterAll(() => stage.stop());

speaksFederation('auth', () => federated);
