import { answerOf } from '@kelmah/kit/testing/graph';
import { speaksFederation, type FederatedWorld } from '@kelmah/kit/testing/federation';
import { aMember, aReadyFile, aWorker, does, setTheStage, type Stage } from './story';

let stage: Stage;
let federated: FederatedWorld;
beforeAll(async () => {
  stage = await setTheStage();
  const worker = await aWorker(stage);
  const { schema } = stage.user;
  const hirer = await aMember(stage, ['HIRER']);
  const { hirerProfile } = await does(stage, hirer, 'saveHirerProfile', { kind: 'HOME' });
  const { user } = await answerOf<{ user: { workerProfile: { id: string } } }>(
    ...([schema, worker, 'query ($id: ID!) { user(id: $id) { workerProfile { id } } }'] as const),
    { id: worker.userId },
  );
  const [cardUploadId, selfieUploadId] = [
    await aReadyFile(stage, worker, 'IDENTITY'),
    await aReadyFile(stage, worker, 'IDENTITY'),
  ];
  const { done } = await answerOf<{ done: { check: { id: string } } }>(
    ...([
      schema,
      worker,
      `mutation ($input: SubmitIdentityCheckInput!) { done: submitIdentityCheck(input: $input) {
        ... on SubmitIdentityCheckSuccess { check { id } } } }`,
    ] as const),
    { input: { cardNumber: 'GHA-123456789-0', cardUploadId, selfieUploadId } },
  );
  const known = {
    IdentityCheck: done.check.id,
    ...{ User: worker.userId, WorkerProfile: user.workerProfile.id, HirerProfile: (hirerProfile as { id: string }).id },
    ...{ Trade: 'trd_plumbing', Upload: await aReadyFile(stage, worker, 'PORTFOLIO') },
  };
  federated = { schema, viewer: worker, known };
});
afterAll(() => stage.stop());

speaksFederation('user', () => federated);
