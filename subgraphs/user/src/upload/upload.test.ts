import { day, minute } from '@kelmah/kit/clock/clock';
import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aPerson, ask } from '@kelmah/kit/testing/graph';
import {
  aFile,
  aMember,
  aReadyFile,
  does,
  entities,
  sendsAFile,
  setTheStage,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const fields = 'id fileName contentType bytes status url';

/** What somebody sees of a file: the same where others refer to it and where it is asked for. */
async function shown(viewer: Person | undefined, id: string): Promise<unknown> {
  const [referred] = await entities(stage, viewer, 'Upload', [id], fields);
  const query = `query ($id: ID!) { upload(id: $id) { ${fields} } }`;
  const { data } = await ask(stage.user.schema, viewer, query, { id });
  expect(data?.['upload']).toEqual(referred);
  return referred;
}
const completes = (person: Person | undefined, uploadId: string) => does(stage, person, 'completeUpload', { uploadId });

describe('an upload', () => {
  it('is promised with a form for exactly this file', async () => {
    const person = await aMember(stage);
    const input = {
      purpose: 'JOB',
      fileName: ' ../C:\\photos\\leak \u0007 one.jpg ',
      contentType: 'IMAGE/JPEG',
      bytes: 64,
    };
    const done = await does(stage, person, 'requestUpload', input);
    const { id } = done['upload'] as { id: string };
    expect(done).toEqual({
      __typename: 'RequestUploadSuccess',
      upload: { id, fileName: 'leak  one.jpg', contentType: 'image/jpeg', bytes: 64, status: 'WAITING', url: null },
      form: {
        url: 'https://bucket.example/',
        fields: [
          { name: 'key', value: `incoming/${id}` },
          { name: 'Content-Type', value: 'image/jpeg' },
          { name: 'bytes', value: '64' },
        ],
        expiresAt: new Date(stage.clock.now().getTime() + 10 * minute).toISOString(),
      },
    });
  });

  it('is ready once it was checked, and is kept where its form does not reach', async () => {
    const person = await aMember(stage);
    const uploadId = await sendsAFile(stage, person, 'JOB');
    const upload = {
      id: uploadId,
      fileName: 'photo.jpg',
      contentType: 'image/jpeg',
      bytes: 64,
      status: 'READY',
      url: `https://bucket.example/kept/job/${uploadId}?type=image/jpeg`,
    };
    const done = await completes(person, uploadId);
    expect(done).toEqual({ __typename: 'CompleteUploadSuccess', upload });
    const keys = [...stage.bucket.files.keys()].filter((key) => key.includes(uploadId));
    expect(keys).toEqual([`kept/job/${uploadId}`]);
    await stage.bucket.put(`incoming/${uploadId}`, Buffer.from('<script>'), 'image/jpeg');
    expect(await completes(person, uploadId)).toEqual(done);
    expect(stage.bucket.files.get(`kept/job/${uploadId}`)?.body).toEqual(aFile('image/jpeg'));
  });

  it('is checked once by ten calls at once', async () => {
    const person = await aMember(stage);
    const uploadId = await sendsAFile(stage, person, 'MESSAGE', { contentType: 'application/pdf' });
    const done = await Promise.all(Array.from({ length: 10 }, () => completes(person, uploadId)));
    expect(done.map((one) => one.__typename)).toContain('CompleteUploadSuccess');
    expect(new Set(done.map((one) => one['code'] ?? 'NOT_READY'))).toEqual(new Set(['NOT_READY']));
    expect((await completes(person, uploadId)).__typename).toBe('CompleteUploadSuccess');
    expect(stage.bucket.files.has(`kept/message/${uploadId}`)).toBe(true);
  });

  it.each([
    ['another type inside', aFile('image/png')],
    ['nothing known inside', Buffer.from('<html><script>alert(1)</script></html>'.padEnd(64))],
    ['another size', aFile('image/jpeg', 65)],
  ])('is refused for good with %s', async (_what, body) => {
    const person = await aMember(stage);
    const input = { purpose: 'PROFILE', fileName: 'me.jpg', contentType: 'image/jpeg', bytes: 64 };
    const { upload } = await does(stage, person, 'requestUpload', input);
    const { id } = upload as { id: string };
    await stage.bucket.put(`incoming/${id}`, body, 'image/jpeg');
    const refused = {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field: 'uploadId',
      message: 'This is not the JPEG file that was announced. Send it again.',
    };
    expect(await completes(person, id)).toEqual(refused);
    await stage.bucket.put(`incoming/${id}`, aFile('image/jpeg'), 'image/jpeg');
    expect(await completes(person, id)).toEqual(refused);
    expect(await shown(person, id)).toMatchObject({ status: 'REFUSED', url: null });
    expect(await shown(undefined, id)).toBeNull();
    expect(stage.bucket.files.has(`kept/profile/${id}`)).toBe(false);
  });

  it('is not ready before its file has arrived', async () => {
    const person = await aMember(stage);
    const input = { purpose: 'JOB', fileName: 'a.png', contentType: 'image/png', bytes: 64 };
    const { upload } = await does(stage, person, 'requestUpload', input);
    const done = await completes(person, (upload as { id: string }).id);
    expect(done).toMatchObject({ __typename: 'Conflict', code: 'NOT_READY', field: 'uploadId' });
  });

  it.each([
    ['contentType', { contentType: 'image/gif' }, 'Send a JPEG, PNG or WebP file.'],
    ['contentType', { contentType: 'application/pdf' }, 'Send a JPEG, PNG or WebP file.'],
    ['contentType', { purpose: 'MESSAGE', contentType: 'text/html' }, 'Send a JPEG, PNG, WebP or PDF file.'],
    ['bytes', { bytes: 0 }, 'The file is empty.'],
    ['bytes', { bytes: 10_000_001 }, 'Send at most 10 MB.'],
    ['bytes', { purpose: 'JOB', bytes: 25_000_001 }, 'Send at most 25 MB.'],
    ['fileName', { fileName: ' / ' }, 'A file has a name.'],
  ])('refuses a bad %s (%#)', async (field, wrong, message) => {
    const input = { purpose: 'PROFILE', fileName: 'me.jpg', contentType: 'image/jpeg', bytes: 64, ...wrong };
    const done = await does(stage, await aMember(stage), 'requestUpload', input);
    expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
  });

  it('is for those who are signed in, a hundred at once', async () => {
    const input = { purpose: 'JOB', fileName: 'a.png', contentType: 'image/png', bytes: 64 };
    const nobody = await does(stage, undefined, 'requestUpload', input);
    expect(nobody).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
    const person = await aMember(stage);
    await Promise.all(Array.from({ length: 100 }, () => does(stage, person, 'requestUpload', input)));
    expect((await does(stage, person, 'requestUpload', input)).__typename).toBe('TooMany');
    stage.clock.advance(10 * minute);
    expect((await does(stage, person, 'requestUpload', input)).__typename).toBe('RequestUploadSuccess');
  });

  it('is forgotten after a day without a file', async () => {
    const person = await aMember(stage);
    const waiting = await sendsAFile(stage, person, 'JOB');
    const ready = await aReadyFile(stage, person, 'JOB');
    stage.clock.advance(day + 1);
    await stage.user.chores.forgetWaiting();
    expect(await shown(person, waiting)).toBeNull();
    expect(stage.bucket.files.has(`incoming/${waiting}`)).toBe(false);
    expect(await shown(undefined, ready)).toMatchObject({ status: 'READY' });
  });
});

describe('who sees a file', () => {
  const nobody = { __typename: 'NotFound', code: 'NOT_FOUND', field: 'uploadId' };

  it('everybody, where it is for a profile, a portfolio or a job and was checked', async () => {
    const owner = await aMember(stage);
    for (const purpose of ['PROFILE', 'PORTFOLIO', 'JOB']) {
      const waiting = await sendsAFile(stage, owner, purpose);
      for (const viewer of [undefined, aPerson('HIRER')]) expect(await shown(viewer, waiting)).toBeNull();
      expect(await shown(owner, waiting)).toMatchObject({ status: 'WAITING', url: null });
      await completes(owner, waiting);
      expect(await shown(undefined, waiting)).toMatchObject({ status: 'READY', url: expect.stringContaining(waiting) });
    }
  });

  it('nobody but its owner, where it is for a message or a milestone; to others it is missing', async () => {
    const owner = await aMember(stage);
    for (const purpose of ['DELIVERABLE', 'MESSAGE', 'EVIDENCE']) {
      const id = await aReadyFile(stage, owner, purpose);
      expect(await shown(owner, id)).toMatchObject({ status: 'READY' });
      for (const viewer of [undefined, aPerson('HIRER'), aPerson(['WORKER', 'STAFF'])]) {
        expect(await shown(viewer, id)).toBeNull();
      }
      expect(await completes(aPerson('HIRER'), id)).toMatchObject(nobody);
      expect(await completes(owner, newId('upload'))).toMatchObject(nobody);
      expect(await completes(owner, 'nonsense')).toMatchObject(nobody);
    }
  });

  it('both parties, where its worker handed it in with a milestone', async () => {
    const [worker, hirer, thief] = [await aMember(stage), await aMember(stage, ['HIRER']), aPerson('WORKER')];
    const own = await aReadyFile(stage, worker, 'DELIVERABLE');
    const foreign = await aReadyFile(stage, thief, 'DELIVERABLE');
    const chat = await aReadyFile(stage, worker, 'MESSAGE');
    const event = await stage.probe.say('milestone.submitted', newId('milestone'), {
      milestoneId: newId('milestone'),
      contractId: newId('contract'),
      title: 'Pipes laid',
      contractTitle: 'A bath',
      position: 1,
      hirerId: hirer.userId,
      workerId: worker.userId,
      amountMinor: 10_000,
      currency: 'GHS',
      uploadIds: [own, foreign, chat],
      reviewDueAt: stage.clock.now().toISOString(),
    });
    await stage.probe.repeat(event);
    await eventually(async () => expect(await shown(hirer, own)).toMatchObject({ status: 'READY' }));
    for (const viewer of [undefined, thief]) expect(await shown(viewer, own)).toBeNull();
    expect([await shown(hirer, foreign), await shown(worker, foreign), await shown(hirer, chat)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('both sides and staff who decide, where a side handed it in as evidence', async () => {
    const [author, other, thief] = [await aMember(stage), await aMember(stage, ['HIRER']), aPerson('WORKER')];
    const judge = { ...aPerson('STAFF'), permissions: ['disputes' as const] };
    const own = await aReadyFile(stage, author, 'EVIDENCE');
    const waiting = await sendsAFile(stage, author, 'EVIDENCE');
    const foreign = await aReadyFile(stage, thief, 'EVIDENCE');
    const chat = await aReadyFile(stage, author, 'MESSAGE');
    const ids = [own, waiting, foreign, chat];
    const event = await stage.probe.say('dispute.evidence-added', newId('dispute'), evidenceOf(author, other, ids));
    await stage.probe.repeat(event);
    await eventually(async () => expect(await shown(other, own)).toMatchObject({ status: 'READY' }));
    expect(await shown(judge, own)).toMatchObject({ status: 'READY' });
    const hidden = [shown(thief, own), shown(undefined, own), shown(other, foreign), shown(other, chat)];
    expect(await Promise.all(hidden)).toEqual([null, null, null, null]);
    expect(await Promise.all([shown(judge, waiting), shown(judge, chat)])).toEqual([null, null]);
    const notStaff = { ...judge, roles: ['HIRER' as const] };
    const otherStaff = { ...judge, permissions: ['finance' as const, 'moderation' as const] };
    for (const viewer of [notStaff, otherStaff]) expect(await shown(viewer, own)).toBeNull();
  });

  it('staff who decide, where it came with a message that a side named in a dispute, of one of the two', async () => {
    const [sender, recipient, thief] = [await aMember(stage), await aMember(stage, ['HIRER']), aPerson('WORKER')];
    const judge = { ...aPerson('STAFF'), permissions: ['disputes' as const] };
    const named = await aReadyFile(stage, sender, 'MESSAGE');
    const other = await aReadyFile(stage, sender, 'MESSAGE');
    const foreign = await aReadyFile(stage, thief, 'MESSAGE');
    const evidenceId = newId('disputeEvidence');
    await stage.probe.say('message.frozen', evidenceId, {
      ...{ disputeId: newId('dispute'), evidenceId, messageIds: [newId('message')] },
      ...{ memberIds: [sender.userId, recipient.userId], uploadIds: [named, foreign] },
    });
    await eventually(async () => expect(await shown(judge, named)).toMatchObject({ status: 'READY' }));
    expect(await Promise.all([shown(judge, other), shown(judge, foreign)])).toEqual([null, null]);
    expect(await shown(thief, named)).toBeNull();
  });

  it('sender and recipients, where its sender sent it in a message', async () => {
    const [sender, recipient] = [await aMember(stage), await aMember(stage, ['HIRER'])];
    const id = await sendsAFile(stage, sender, 'MESSAGE');
    const foreign = await aReadyFile(stage, recipient, 'MESSAGE');
    await stage.probe.say('message.sent', newId('message'), {
      messageId: newId('message'),
      conversationId: newId('conversation'),
      senderId: sender.userId,
      recipientIds: [recipient.userId],
      uploadIds: [id, foreign],
    });
    await completes(sender, id);
    await eventually(async () => expect(await shown(recipient, id)).toMatchObject({ status: 'READY' }));
    expect([await shown(undefined, id), await shown(sender, foreign)]).toEqual([null, null]);
  });
});

function evidenceOf(author: { userId: string }, other: { userId: string }, uploadIds: string[]) {
  return {
    ...{ disputeId: newId('dispute'), fundingId: newId('funding'), milestoneId: newId('milestone') },
    ...{ contractId: newId('contract'), milestoneTitle: 'Pipes laid', contractTitle: 'A bath' },
    ...{ hirerId: other.userId, workerId: author.userId, amountMinor: 10_000, currency: 'GHS' },
    ...{ evidenceId: newId('disputeEvidence'), authorId: author.userId, uploadIds, messageIds: [] },
  };
}
