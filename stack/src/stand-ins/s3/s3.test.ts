import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { S3Story, s3RefusalOf } from '../testing/s3-story';
import { removeTemporaryFolders } from '../testing/temporary-folder';

let story: S3Story;

beforeEach(async () => {
  story = await S3Story.begin();
});

afterEach(async () => {
  await story.end();
  removeTemporaryFolders();
});

const put = (Key: string, Body: PutObjectCommandInput['Body'], more: Partial<PutObjectCommandInput> = {}) =>
  story.client.send(new PutObjectCommand({ Bucket: story.bucket, Key, Body, ...more }));
const get = (Key: string, more: Partial<ConstructorParameters<typeof GetObjectCommand>[0]> = {}) =>
  story.client.send(new GetObjectCommand({ Bucket: story.bucket, Key, ...more }));
const textOf = async (Key: string, Range?: string): Promise<string | undefined> =>
  (await get(Key, { Range })).Body?.transformToString();

it.each(['plain.txt', 'folder/with space/ünïcode+plus&amp;.txt', "quotes'()*!~.txt", 'a//b/./c'])(
  'keeps and gives back %s with its headers',
  async (key) => {
    const { ETag } = await put(key, 'hello', {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'private, max-age=60',
      ContentDisposition: 'attachment; filename="a.txt"',
      Metadata: { owner: 'usr_1' },
    });
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
    const object = await get(key);
    expect(await object.Body?.transformToString()).toBe('hello');
    expect(object).toMatchObject({
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'private, max-age=60',
      ContentDisposition: 'attachment; filename="a.txt"',
      ContentLength: 5,
      ETag,
      Metadata: { owner: 'usr_1' },
    });
    expect(Date.now() - Number(object.LastModified)).toBeLessThan(60_000);
    expect(await story.client.send(new HeadObjectCommand({ Bucket: story.bucket, Key: key }))).toMatchObject({
      ContentLength: 5,
      ETag,
    });
  },
);

it('keeps an empty object and a big one, sent as a stream too', async () => {
  await put('empty', new Uint8Array());
  expect(await textOf('empty')).toBe('');
  const big = Buffer.alloc(9 * 1024 * 1024, 'kelmah');
  await put('big', big);
  expect(Buffer.compare(Buffer.from((await (await get('big')).Body?.transformToByteArray()) ?? []), big)).toBe(0);
  await put('streamed', Readable.from([big.subarray(0, 70_000), big.subarray(70_000, 200_000)]), {
    ContentLength: 200_000,
  });
  const streamed = await get('streamed', { ChecksumMode: 'ENABLED' });
  expect(
    Buffer.compare(Buffer.from((await streamed.Body?.transformToByteArray()) ?? []), big.subarray(0, 200_000)),
  ).toBe(0);
  expect(streamed.ContentEncoding).toBeUndefined();
  expect(streamed.ChecksumCRC32).toBeDefined();
});

it('says what is not there', async () => {
  expect(await s3RefusalOf(get('none'))).toEqual({ code: 'NoSuchKey', status: 404 });
  const head = story.client.send(new HeadObjectCommand({ Bucket: story.bucket, Key: 'none' }));
  expect(await s3RefusalOf(head)).toMatchObject({ status: 404 });
  const elsewhere = story.client.send(new GetObjectCommand({ Bucket: 'another', Key: 'x' }));
  expect(await s3RefusalOf(elsewhere)).toEqual({ code: 'NoSuchBucket', status: 404 });
  expect(await story.client.send(new HeadBucketCommand({ Bucket: story.bucket }))).toMatchObject({
    $metadata: { httpStatusCode: 200 },
  });
  expect((await story.client.send(new ListBucketsCommand({}))).Buckets).toMatchObject([{ Name: story.bucket }]);
});

describe('a part of an object', () => {
  beforeEach(() => put('digits', '0123456789'));

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=5-500', '56789', 'bytes 5-9/10'],
  ])('%s', async (range, text, shown) => {
    const part = await get('digits', { Range: range });
    expect(await part.Body?.transformToString()).toBe(text);
    expect(part).toMatchObject({ ContentRange: shown, $metadata: { httpStatusCode: 206 } });
  });

  it('that lies behind the end is refused', async () => {
    expect(await s3RefusalOf(get('digits', { Range: 'bytes=10-' }))).toEqual({ code: 'InvalidRange', status: 416 });
  });
});

describe('conditions', () => {
  it('keep a key from being written twice', async () => {
    await put('once', 'first', { IfNoneMatch: '*' });
    expect(await s3RefusalOf(put('once', 'second', { IfNoneMatch: '*' }))).toEqual({
      code: 'PreconditionFailed',
      status: 412,
    });
    const { ETag } = await get('once');
    expect(await s3RefusalOf(put('once', 'third', { IfMatch: '"other"' }))).toMatchObject({ status: 412 });
    await put('once', 'fourth', { IfMatch: ETag });
    expect(await textOf('once')).toBe('fourth');
  });

  it('save a read', async () => {
    const { ETag } = await put('seen', 'x');
    expect(await s3RefusalOf(get('seen', { IfNoneMatch: ETag }))).toMatchObject({ status: 304 });
    expect(await s3RefusalOf(get('seen', { IfMatch: '"other"' }))).toMatchObject({ status: 412 });
  });
});

describe('checksums', () => {
  it.each([
    ['CRC32', 'ChecksumCRC32'],
    ['CRC32C', 'ChecksumCRC32C'],
    ['SHA1', 'ChecksumSHA1'],
    ['SHA256', 'ChecksumSHA256'],
  ] as const)('%s is checked, kept and given back', async (algorithm, field) => {
    const answer = await put('sum', 'hello', { ChecksumAlgorithm: algorithm });
    expect(answer[field]).toBeDefined();
    expect((await get('sum', { ChecksumMode: 'ENABLED' }))[field]).toBe(answer[field]);
    expect(await s3RefusalOf(put('sum', 'other', { [field]: answer[field] }))).toEqual({
      code: 'BadDigest',
      status: 400,
    });
    expect(await textOf('sum')).toBe('hello');
  });

  it('refuses a wrong Content-MD5', async () => {
    const wrong = Buffer.alloc(16).toString('base64');
    expect(await s3RefusalOf(put('md5', 'hello', { ContentMD5: wrong }))).toEqual({ code: 'BadDigest', status: 400 });
  });
});

it('copies with or without new headers, and deletes', async () => {
  await put('a b/from', 'hello', { ContentType: 'text/plain', Metadata: { a: '1' } });
  const copy = (Key: string, more = {}) =>
    story.client.send(
      new CopyObjectCommand({ Bucket: story.bucket, Key, CopySource: `${story.bucket}/a%20b/from`, ...more }),
    );
  await copy('same');
  expect(await get('same')).toMatchObject({ ContentType: 'text/plain', Metadata: { a: '1' } });
  await copy('new', { MetadataDirective: 'REPLACE', ContentType: 'image/png', Metadata: { b: '2' } });
  expect(await get('new')).toMatchObject({ ContentType: 'image/png', Metadata: { b: '2' } });
  expect(await s3RefusalOf(copy('a b/from'))).toEqual({ code: 'InvalidRequest', status: 400 });
  await story.client.send(new DeleteObjectCommand({ Bucket: story.bucket, Key: 'a b/from' }));
  expect(await textOf('same')).toBe('hello');
  const many = { Objects: [{ Key: 'same' }, { Key: 'new' }, { Key: 'a<&>b' }] };
  const { Deleted } = await story.client.send(new DeleteObjectsCommand({ Bucket: story.bucket, Delete: many }));
  expect(Deleted?.map(({ Key }) => Key)).toEqual(['same', 'new', 'a<&>b']);
  expect((await story.client.send(new ListObjectsV2Command({ Bucket: story.bucket }))).KeyCount).toBe(0);
});

it('lists by prefix and folder, page by page, in the order of bytes', async () => {
  for (const key of ['b/2', 'a', 'b/1', 'b/c/1', 'é', 'z', 'b/c/2', 'c d']) await put(key, key);
  const list = (more = {}) => story.client.send(new ListObjectsV2Command({ Bucket: story.bucket, ...more }));
  expect((await list()).Contents?.map(({ Key }) => Key)).toEqual([
    'a',
    'b/1',
    'b/2',
    'b/c/1',
    'b/c/2',
    'c d',
    'z',
    'é',
  ]);
  const folders = await list({ Delimiter: '/' });
  expect(folders.Contents?.map(({ Key }) => Key)).toEqual(['a', 'c d', 'z', 'é']);
  expect(folders.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
  expect((await list({ Prefix: 'b/', Delimiter: '/' })).CommonPrefixes).toEqual([{ Prefix: 'b/c/' }]);
  expect((await list({ StartAfter: 'c d' })).Contents?.map(({ Key }) => Key)).toEqual(['z', 'é']);
  const walked: (string | undefined)[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await list({ Delimiter: '/', MaxKeys: 2, ContinuationToken });
    walked.push(
      ...(page.Contents ?? []).map(({ Key }) => Key),
      ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix),
    );
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  expect(walked).toEqual(['a', 'b/', 'c d', 'z', 'é']);
});

describe('an upload in parts', () => {
  const begin = async (Key: string): Promise<{ Bucket: string; Key: string; UploadId: string | undefined }> => {
    const { UploadId } = await story.client.send(
      new CreateMultipartUploadCommand({ Bucket: story.bucket, Key, ContentType: 'video/mp4' }),
    );
    return { Bucket: story.bucket, Key, UploadId };
  };
  const part = (upload: Awaited<ReturnType<typeof begin>>, PartNumber: number, Body: Buffer) =>
    story.client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
  const complete = (
    upload: Awaited<ReturnType<typeof begin>>,
    Parts: { PartNumber: number; ETag: string | undefined }[],
  ) => story.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
  const whole = Buffer.alloc(5 * 1024 * 1024, 'a');

  it('becomes one object', async () => {
    const upload = await begin('film');
    const second = await part(upload, 2, Buffer.from('end'));
    const first = await part(upload, 1, whole);
    expect((await story.client.send(new ListPartsCommand(upload))).Parts?.map(({ Size }) => Size)).toEqual([
      whole.length,
      3,
    ]);
    expect(await s3RefusalOf(get('film'))).toMatchObject({ code: 'NoSuchKey' });
    const done = await complete(upload, [
      { PartNumber: 1, ETag: first.ETag },
      { PartNumber: 2, ETag: second.ETag },
    ]);
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const object = await get('film', { Range: 'bytes=-5' });
    expect(await object.Body?.transformToString()).toBe('aaend');
    expect(object).toMatchObject({
      ContentType: 'video/mp4',
      ContentRange: `bytes ${whole.length - 2}-${whole.length + 2}/${whole.length + 3}`,
    });
    expect(await s3RefusalOf(complete(upload, [{ PartNumber: 1, ETag: first.ETag }]))).toEqual({
      code: 'NoSuchUpload',
      status: 404,
    });
  });

  it('is refused with small, unknown or disordered parts', async () => {
    const upload = await begin('film');
    const [one, two] = [await part(upload, 1, Buffer.from('small')), await part(upload, 2, Buffer.from('end'))];
    const [first, second] = [
      { PartNumber: 1, ETag: one.ETag },
      { PartNumber: 2, ETag: two.ETag },
    ];
    expect(await s3RefusalOf(complete(upload, [first, second]))).toEqual({ code: 'EntityTooSmall', status: 400 });
    expect(await s3RefusalOf(complete(upload, [second, first]))).toEqual({ code: 'InvalidPartOrder', status: 400 });
    expect(await s3RefusalOf(complete(upload, [{ PartNumber: 1, ETag: two.ETag }]))).toEqual({
      code: 'InvalidPart',
      status: 400,
    });
    await story.client.send(new AbortMultipartUploadCommand(upload));
    expect(await s3RefusalOf(complete(upload, [first]))).toEqual({ code: 'NoSuchUpload', status: 404 });
  });
});

it('has everything again after a restart', async () => {
  await put('kept', 'hello', { ContentType: 'text/plain' });
  await story.end();
  story = await S3Story.begin(story.dataDir);
  expect(await textOf('kept')).toBe('hello');
});

it('fails as ordered', async () => {
  await story.control.fail({ match: 'PUT /', kind: '503' });
  expect(await s3RefusalOf(put('a', 'x'))).toEqual({ code: 'SlowDown', status: 503 });
  await story.control.fail({ kind: 'lost' });
  await expect(put('b', 'x')).rejects.toThrow();
  expect(await textOf('b')).toBe('x');
  expect(await story.control.journal({ method: 'PUT' })).toMatchObject([
    { path: `/${story.bucket}/a`, status: 503, failure: '503' },
    { path: `/${story.bucket}/b`, status: 200, failure: 'lost' },
  ]);
});
