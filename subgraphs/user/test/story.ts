import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Role, Viewer } from '@kelmah/kit/context/viewer';
import { aBucket, type Bucket } from '@kelmah/kit/testing/bucket';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, ask, aPerson } from '@kelmah/kit/testing/graph';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure, type UserConfig } from '../src/config';
import { migrateUser } from '../src/migrate';
import { buildUserService, type UserService } from '../src/service';

/** What a mutation answered: its type's name with whatever was asked for. */
export interface Answer {
  __typename: string;
  [field: string]: unknown;
}

export type Person = Viewer & { userId: string };

export interface Stage {
  user: UserService;
  config: UserConfig;
  clock: ManualClock;
  probe: EventProbe;
  bucket: Bucket;
  stop(): Promise<void>;
}

/** A running user service on real engines, with a bucket that the test can look into. */
export async function setTheStage(more: Record<string, string> = {}): Promise<Stage> {
  const config = configure({
    ...testVariables(),
    IDENTITY_SECRET: 'a secret that only tests seal cards with',
    ...more,
  });
  await migrateUser(config, testLogger('user'));
  const probe = await startEventProbe(config);
  const clock = manualClock();
  const bucket = aBucket();
  const user = await buildUserService(config, testLogger('user'), clock, bucket);
  await user.start();
  return {
    user,
    config,
    clock,
    probe,
    bucket,
    stop: async () => {
      await user.stop();
      await probe.stop();
    },
  };
}

const refusal = '... on Refusal { code message field }';
const profile = `workerProfile { id headline bio trades { id } skills { name level } rateMin { amountMinor currency }
  rateMax { amountMinor currency } region town point { latitude longitude } radiusKm
  availability { accepting days pausedUntil note } portfolio { id title description photos { id } completedOn published }
  certificates { id title issuer issuedOn expiresOn status } published missing }`;
const upload = 'upload { id fileName contentType bytes status url }';
const selections: Record<string, string> = {
  updateProfile: '... on UpdateProfileSuccess { user { id name about region town languages photo { id } } }',
  saveWorkerProfile: `... on SaveWorkerProfileSuccess { ${profile} }`,
  saveHirerProfile: '... on SaveHirerProfileSuccess { hirerProfile { id kind firm user { id } } }',
  addPortfolioItem: `... on AddPortfolioItemSuccess { ${profile} }`,
  removePortfolioItem: `... on RemovePortfolioItemSuccess { ${profile} }`,
  addCertificate: `... on AddCertificateSuccess { ${profile} }`,
  removeCertificate: `... on RemoveCertificateSuccess { ${profile} }`,
  requestUpload: `... on RequestUploadSuccess { ${upload} form { url fields { name value } expiresAt } }`,
  completeUpload: `... on CompleteUploadSuccess { ${upload} }`,
};

/** Runs a mutation and answers with its result, refusals included. */
export async function does(
  stage: Stage,
  viewer: Viewer | undefined,
  mutation: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation Do($input: ${type}!) { done: ${mutation}(input: $input) { __typename ${selections[mutation]} ${refusal} } }`;
  const data = await answerOf(stage.user.schema, viewer, source, { input });
  // As it travels: dates as texts.
  return (JSON.parse(JSON.stringify(data)) as { done: Answer }).done;
}

/** Somebody whose sign-up has reached us. */
export async function aMember(stage: Stage, roles: Role[] = ['WORKER'], name = 'Kofi Boateng'): Promise<Person> {
  const person = aPerson(roles, name);
  await stage.probe.say('account.registered', person.userId, {
    userId: person.userId,
    name,
    email: `${person.userId.toLowerCase()}@example.com`,
    roles: [...roles],
    locale: 'en',
  });
  await eventually(async () => {
    const { user } = await answerOf<{ user: object | null }>(
      stage.user.schema,
      undefined,
      'query ($id: ID!) { user(id: $id) { id } }',
      { id: person.userId },
    );
    if (!user) throw new Error('Not there yet');
  });
  return person;
}

/** A profile that can be found. */
export const aProfile = (more: Record<string, unknown> = {}) => ({
  headline: 'Pipes that stay dry',
  tradeIds: ['trd_plumbing'],
  region: 'GREATER_ACCRA',
  town: 'Madina',
  published: true,
  ...more,
});

/** A worker whose profile can be found. */
export async function aWorker(stage: Stage, more: Record<string, unknown> = {}, name?: string): Promise<Person> {
  const worker = await aMember(stage, ['WORKER'], name);
  const done = await does(stage, worker, 'saveWorkerProfile', aProfile(more));
  if (done.__typename !== 'SaveWorkerProfileSuccess') throw new Error(JSON.stringify(done));
  return worker;
}

const signatures: Record<string, Buffer> = {
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100', 'hex'),
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'image/webp': Buffer.concat([Buffer.from('RIFF'), Buffer.from([36, 0, 0, 0]), Buffer.from('WEBPVP8 ')]),
  'application/pdf': Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
};

/** The bytes of a small file of this type. */
export const aFile = (contentType: string, bytes = 64): Buffer =>
  Buffer.concat([signatures[contentType] ?? Buffer.alloc(0), Buffer.alloc(bytes)], bytes);

/** A file that somebody has announced and sent, and not yet said so. */
export async function sendsAFile(
  stage: Stage,
  owner: Person,
  purpose: string,
  { contentType = 'image/jpeg', body = aFile(contentType), fileName = 'photo.jpg' } = {},
): Promise<string> {
  const input = { purpose, fileName, contentType, bytes: body.length };
  const done = await does(stage, owner, 'requestUpload', input);
  if (done.__typename !== 'RequestUploadSuccess') throw new Error(JSON.stringify(done));
  const { fields } = done['form'] as { fields: { name: string; value: string }[] };
  const key = fields.find(({ name }) => name === 'key')?.value ?? '';
  await stage.bucket.put(key, body, contentType);
  return (done['upload'] as { id: string }).id;
}

/** A file that can be used. */
export async function aReadyFile(stage: Stage, owner: Person, purpose: string, contentType?: string): Promise<string> {
  const uploadId = await sendsAFile(stage, owner, purpose, { contentType });
  const done = await does(stage, owner, 'completeUpload', { uploadId });
  if (done.__typename !== 'CompleteUploadSuccess') throw new Error(JSON.stringify(done));
  return uploadId;
}

/** What others resolve by key: the entities of a type as this viewer sees them. */
export async function entities(
  stage: Stage,
  viewer: Viewer | undefined,
  type: string,
  ids: readonly string[],
  fields: string,
): Promise<unknown[]> {
  const { data, errors } = await ask(
    stage.user.schema,
    viewer,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
    { of: ids.map((id) => ({ __typename: type, id })) },
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return (data as unknown as { _entities: unknown[] })._entities;
}
