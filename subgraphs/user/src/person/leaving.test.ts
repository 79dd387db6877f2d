import { connectMongo, type MongoConnection } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf } from '@kelmah/kit/testing/graph';
import { testLogger } from '@kelmah/kit/testing/service';
import { uploadStore } from '../upload/upload.store';
import { aFile, aReadyFile, aWorker, does, sendsAFile, setTheStage, type Person, type Stage } from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const ofThem = ({ userId }: Person) => ({ userId });
const says = (type: 'account.deactivated' | 'account.reactivated' | 'account.erased', person: Person) =>
  stage.probe.say(type, person.userId, ofThem(person));

interface Seen {
  name: string;
  about: string | null;
  workerProfile: { headline: string } | null;
}

async function seen({ userId }: Person): Promise<Seen> {
  const source = 'query ($id: ID!) { user(id: $id) { name about workerProfile { headline } } }';
  const { user } = await answerOf<{ user: Seen }>(stage.user.schema, undefined, source, { id: userId });
  return { name: user.name, about: user.about, workerProfile: user.workerProfile };
}

describe('somebody who switches their account off', () => {
  it('is not found, and is there again as they were once they are back', async () => {
    const worker = await aWorker(stage, { bio: 'I work alone.' }, 'Yaw Darko');
    await does(stage, worker, 'updateProfile', { about: 'From Tamale.' });
    const before = await seen(worker);
    expect(before.workerProfile).not.toBeNull();
    const left = await says('account.deactivated', worker);
    await eventually(async () =>
      expect(await seen(worker)).toEqual({ name: 'Yaw Darko', about: null, workerProfile: null }),
    );
    await stage.probe.waitFor('worker-profile.withdrawn', worker.userId);
    await says('account.reactivated', worker);
    await eventually(async () => expect(await seen(worker)).toEqual(before));
    // What was said before it is old news.
    await stage.probe.repeat(left);
    const other = await aWorker(stage);
    await says('account.deactivated', other);
    await eventually(async () => expect((await seen(other)).workerProfile).toBeNull());
    expect(await seen(worker)).toEqual(before);
  });
});

describe('somebody who is erased', () => {
  it('leaves an id under no name, files that others were handed, and nothing else', async () => {
    const worker = await aWorker(stage, { bio: 'The canary sings.' }, 'Canary Addo');
    const sends = async (purpose: string) => {
      const body = Buffer.concat([aFile('image/jpeg', 64), Buffer.from('canary')]);
      const uploadId = await sendsAFile(stage, worker, purpose, { body, fileName: 'canary.jpg' });
      await does(stage, worker, 'completeUpload', { uploadId });
      return uploadId;
    };
    const photo = await sends('PROFILE');
    await does(stage, worker, 'updateProfile', { about: 'A canary.', photoUploadId: photo });
    const alone = await sends('MESSAGE');
    // Sent, and never said to be there.
    const unsaid = await sendsAFile(stage, worker, 'MESSAGE', {
      body: aFile('image/jpeg', 64),
      fileName: 'canary.jpg',
    });
    const handed = await aReadyFile(stage, worker, 'MESSAGE');
    const hirer = await aWorker(stage);
    await inTheDatabase((mongo) =>
      uploadStore(mongo).show([handed], { ownerId: worker.userId, purpose: 'MESSAGE' }, [hirer.userId]),
    );

    const erased = await says('account.erased', worker);
    const answer = await stage.probe.waitFor('erasure.part-done', worker.userId);
    expect(answer.data).toEqual({ userId: worker.userId, service: 'user' });
    expect(await seen(worker)).toEqual({ name: 'Former member', about: null, workerProfile: null });
    expect(
      [...stage.bucket.files.keys()].filter((key) => [photo, alone, unsaid].some((id) => key.includes(id))),
    ).toEqual([]);
    expect([...stage.bucket.files.keys()].some((key) => key.includes(handed))).toBe(true);
    expect(await everythingKept()).not.toMatch(/canary/i);

    await stage.probe.say('account.words-ended', worker.userId, ofThem(worker));
    await eventually(() => expect([...stage.bucket.files.keys()].some((key) => key.includes(handed))).toBe(false));

    await stage.probe.repeat(erased);
    await says('account.reactivated', worker);
    expect(await does(stage, worker, 'updateProfile', { about: 'Still here' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect((await seen(worker)).about).toBeNull();
  });
});

async function inTheDatabase<Found>(look: (mongo: MongoConnection) => Promise<Found>): Promise<Found> {
  const { MONGO_URL: url, KELMAH_NAMESPACE: namespace } = stage.config;
  const mongo = await connectMongo({ url, namespace, service: 'user', logger: testLogger('user') });
  try {
    return await look(mongo);
  } finally {
    await mongo.close();
  }
}

/** The text of every document of every collection. */
const everythingKept = (): Promise<string> =>
  inTheDatabase(async (mongo) => {
    const collections = (await mongo.db?.collections()) ?? [];
    return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())));
  });
