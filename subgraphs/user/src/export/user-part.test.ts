import { catchExports, type ExportCatcher } from '@kelmah/kit/testing/export-catcher';
import { answerOf } from '@kelmah/kit/testing/graph';
import { aMember, aReadyFile, aWorker, does, setTheStage, type Stage } from '../../test/story';

let stage: Stage;
let catcher: ExportCatcher;
beforeAll(async () => {
  stage = await setTheStage();
  catcher = await catchExports(stage.probe);
});
afterAll(async () => {
  await catcher.stop();
  await stage.stop();
});

interface UserPart {
  files: { id: string; link: string | null }[];
  identityChecks: object[];
}

test('a person gets their profile, their files with links for a week, and the card they handed in', async () => {
  const worker = await aWorker(stage, { bio: 'The swallow sings.' }, 'Swallow Addo');
  const stranger = await aWorker(stage, { bio: 'The magpie sings.' }, 'Magpie Addo');
  await aReadyFile(stage, stranger, 'PORTFOLIO');
  const photo = await aReadyFile(stage, worker, 'PROFILE');
  await does(stage, worker, 'updateProfile', { about: 'I mend pipes.', photoUploadId: photo });
  const [cardUploadId, selfieUploadId] = [
    await aReadyFile(stage, worker, 'IDENTITY'),
    await aReadyFile(stage, worker, 'IDENTITY'),
  ];
  const source = `mutation ($input: SubmitIdentityCheckInput!) { submitIdentityCheck(input: $input) { __typename } }`;
  const input = { cardNumber: 'GHA-123456789-0', cardUploadId, selfieUploadId };
  const { submitIdentityCheck: done } = await answerOf<{ submitIdentityCheck: { __typename: string } }>(
    stage.user.schema,
    worker,
    source,
    { input },
  );
  expect(done.__typename).toBe('SubmitIdentityCheckSuccess');

  const part = await catcher.partOf<UserPart>('user', worker.userId);
  expect(part).toMatchObject({
    person: { name: 'Swallow Addo', about: 'I mend pipes.', photo },
    workerProfile: { bio: 'The swallow sings.', published: true, trades: ['trd_plumbing'] },
    identityChecks: [{ cardNumber: 'GHA-123456789-0', card: cardUploadId, status: 'SUBMITTED' }],
  });
  expect(part.files.map(({ id }) => id).sort()).toEqual([photo, cardUploadId, selfieUploadId].sort());
  expect(part.files.every(({ link }) => link?.endsWith('seconds=604800'))).toBe(true);
  expect(JSON.stringify(part)).not.toMatch(/magpie|sealed|"_id"|"cardMac"|decidedBy/i);
});

test('somebody who has nothing here gets an empty part', async () => {
  const member = await aMember(stage, ['HIRER']);
  const part = await catcher.partOf<UserPart>('user', member.userId);
  expect(part).toMatchObject({ workerProfile: null, files: [], identityChecks: [] });
});
