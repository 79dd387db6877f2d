import { GetObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { S3Story } from '../testing/s3-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: S3Story;

beforeAll(async () => {
  story = await S3Story.begin();
});

afterEach(() => story.control.moveClock(0));

afterAll(async () => {
  await story.end();
  removeTemporaryFolders();
});

const presign = (more: Partial<PresignedPostOptions> = {}): Promise<PresignedPost> =>
  createPresignedPost(story.client, {
    Bucket: story.bucket,
    Key: 'quarantine/photo.jpg',
    Expires: 60,
    Fields: { 'Content-Type': 'image/jpeg' },
    Conditions: [
      ['content-length-range', 3, 8],
      ['eq', '$Content-Type', 'image/jpeg'],
    ],
    ...more,
  });

const upload = async (
  post: PresignedPost,
  content = 'photo',
  change: Record<string, string | undefined> = {},
): Promise<Response> => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...post.fields, ...change })) {
    if (value !== undefined) form.append(name, value);
  }
  form.append('file', new Blob([content]), 'mine.jpg');
  return fetch(post.url, { method: 'POST', body: form });
};

const outcome = async (response: Response): Promise<string> => {
  const text = await response.text();
  return `${response.status} ${/<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? 'done'}`;
};

it('takes what the policy allows, with its type', async () => {
  const response = await upload(await presign());
  expect(response.status).toBe(204);
  expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
  const kept = await story.client.send(new GetObjectCommand({ Bucket: story.bucket, Key: 'quarantine/photo.jpg' }));
  expect(await kept.Body?.transformToString()).toBe('photo');
  expect(kept.ContentType).toBe('image/jpeg');
});

it.each([
  ['too small', 'ab', '400 EntityTooSmall'],
  ['as small as may be', 'abc', '204 done'],
  ['as big as may be', '12345678', '204 done'],
  ['too big', '123456789', '400 EntityTooLarge'],
])('a file that is %s', async (_name, content, expected) => {
  expect(await outcome(await upload(await presign(), content))).toBe(expected);
});

it.each([
  ['another key', { key: 'public/photo.jpg' }, '403 AccessDenied'],
  ['another type', { 'Content-Type': 'text/html' }, '403 AccessDenied'],
  ['no type', { 'Content-Type': undefined }, '403 AccessDenied'],
  ['a field that nobody allowed', { 'x-amz-meta-owner': 'me' }, '403 AccessDenied'],
  ['a field that is to be ignored', { 'x-ignore-me': 'yes' }, '204 done'],
  ['a wrong signature', { 'X-Amz-Signature': '0'.repeat(64) }, '403 SignatureDoesNotMatch'],
  ['no signature', { 'X-Amz-Signature': undefined }, '403 SignatureDoesNotMatch'],
  ['no policy', { Policy: undefined }, '403 AccessDenied'],
  ['another date', { 'X-Amz-Date': '20200101T000000Z' }, '400 AuthorizationHeaderMalformed'],
  ['another algorithm', { 'X-Amz-Algorithm': 'none' }, '400 InvalidArgument'],
])('with %s', async (_name, change, expected) => {
  expect(await outcome(await upload(await presign(), 'photo', change))).toBe(expected);
});

it('refuses a policy that was changed after it was signed', async () => {
  const post = await presign();
  const policy = JSON.parse(Buffer.from(post.fields.Policy ?? '', 'base64').toString()) as { expiration: string };
  policy.expiration = '2999-01-01T00:00:00Z';
  const change = { Policy: Buffer.from(JSON.stringify(policy)).toString('base64') };
  expect(await outcome(await upload(post, 'photo', change))).toBe('403 SignatureDoesNotMatch');
});

it('refuses a policy that has expired', async () => {
  const post = await presign();
  await story.control.moveClock(61_000);
  expect(await outcome(await upload(post))).toBe('403 AccessDenied');
});

it('refuses a policy for another bucket', async () => {
  const post = await presign();
  expect(await outcome(await upload({ ...post, url: post.url.replace(story.bucket, 'another') }))).toBe(
    '404 NoSuchBucket',
  );
});

it('refuses a policy that another secret has signed', async () => {
  const stranger = story.clientWith({ secretAccessKey: 'guess' });
  const post = await createPresignedPost(stranger, { Bucket: story.bucket, Key: 'mine', Expires: 60 });
  expect(await outcome(await upload(post))).toBe('403 SignatureDoesNotMatch');
  stranger.destroy();
});

it('knows beginnings, names of files and the answer that was asked for', async () => {
  const post = await presign({
    Key: 'inbox/${filename}',
    Fields: { 'Content-Type': 'image/png', success_action_status: '201' },
    Conditions: [
      ['starts-with', '$Content-Type', 'image/'],
      ['content-length-range', 1, 100],
    ],
  });
  const response = await upload(post, 'png');
  expect(response.status).toBe(201);
  expect(await response.text()).toContain('<Key>inbox%2Fmine.jpg</Key>');
  expect(await outcome(await upload(post, 'png', { 'Content-Type': 'text/png' }))).toBe('403 AccessDenied');
  expect(await outcome(await upload(post, 'png', { key: 'outbox/${filename}' }))).toBe('403 AccessDenied');
});

it('answers a browser on another origin', async () => {
  const post = await presign();
  const form = new FormData();
  for (const [name, value] of Object.entries(post.fields)) form.append(name, value);
  form.append('file', new Blob(['photo']), 'x');
  const response = await fetch(post.url, { method: 'POST', body: form, headers: { origin: 'http://localhost:5173' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

it('refuses a form without a file and a body that is no form', async () => {
  const post = await presign();
  const form = new FormData();
  for (const [name, value] of Object.entries(post.fields)) form.append(name, value);
  expect(await outcome(await fetch(post.url, { method: 'POST', body: form }))).toBe('400 InvalidArgument');
  const torn = await fetch(post.url, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' } });
  expect(await outcome(torn)).toBe('400 MalformedPOSTRequest');
});
