import { escapeHtml } from '../html';
import type { HttpReply } from '../http';
import type { KeptObject, ObjectStore } from './object-store';
import { namespace, xml, type S3Call, type S3Handler } from './s3-call';
import { invalidArgument, malformedXml } from './s3-error';
import { readTags } from './s3-xml';

const entry = (object: KeptObject, encode: (text: string) => string): string =>
  `<Contents><Key>${encode(object.key)}</Key><LastModified>${new Date(object.modifiedAt).toISOString()}</LastModified>` +
  `<ETag>${escapeHtml(object.etag)}</ETag><Size>${object.bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`;

interface Found {
  objects: KeptObject[];
  prefixes: string[];
  /** Where the next page starts; undefined at the end. */
  next: string | undefined;
}

/** Walks the keys after `after`, folds those with a common prefix, and stops at `max`. */
const walk = (all: KeptObject[], prefix: string, delimiter: string, after: string, max: number): Found => {
  const found: Found = { objects: [], prefixes: [], next: undefined };
  let last = after;
  for (const object of all) {
    if (object.key <= after) continue;
    const cut = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const common = cut < 0 ? undefined : object.key.slice(0, cut + delimiter.length);
    if (common !== undefined && (found.prefixes.at(-1) === common || common === after)) continue;
    if (found.objects.length + found.prefixes.length >= max) return { ...found, next: last };
    if (common === undefined) found.objects.push(object);
    else found.prefixes.push(common);
    last = common ?? object.key;
  }
  return found;
};

/** After a folded prefix the next page must skip all keys below it. */
const skipBelow = (objects: KeptObject[], after: string, delimiter: string): KeptObject[] =>
  delimiter !== '' && after.endsWith(delimiter) ? objects.filter(({ key }) => !key.startsWith(after)) : objects;

export const listObjects: S3Handler = ({ store, bucket, request }) => {
  store.requireBucket(bucket);
  const { query } = request;
  const text = (name: string): string => query.get(name) ?? '';
  const max = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  if (!Number.isInteger(max) || max < 0)
    throw invalidArgument('Argument maxKeys must be an integer between 0 and 2147483647', 'maxKeys', text('max-keys'));
  const token = text('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString() : text('start-after');
  const [prefix, delimiter] = [text('prefix'), text('delimiter')];
  const encode = (value: string): string =>
    escapeHtml(text('encoding-type') === 'url' ? encodeURIComponent(value).replaceAll('%2F', '/') : value);
  const found = walk(skipBelow(store.list(bucket, prefix), after, delimiter), prefix, delimiter, after, max);
  const next = max > 0 ? found.next : undefined;
  return xml(
    200,
    `<ListBucketResult ${namespace}><Name>${escapeHtml(bucket)}</Name><Prefix>${encode(prefix)}</Prefix>` +
      (delimiter ? `<Delimiter>${encode(delimiter)}</Delimiter>` : '') +
      (text('encoding-type') ? `<EncodingType>${escapeHtml(text('encoding-type'))}</EncodingType>` : '') +
      (token ? `<ContinuationToken>${escapeHtml(token)}</ContinuationToken>` : '') +
      `<KeyCount>${found.objects.length + found.prefixes.length}</KeyCount><MaxKeys>${max}</MaxKeys>` +
      `<IsTruncated>${next !== undefined}</IsTruncated>` +
      (next === undefined
        ? ''
        : `<NextContinuationToken>${Buffer.from(next).toString('base64url')}</NextContinuationToken>`) +
      found.objects.map((object) => entry(object, encode)).join('') +
      found.prefixes.map((common) => `<CommonPrefixes><Prefix>${encode(common)}</Prefix></CommonPrefixes>`).join('') +
      '</ListBucketResult>',
  );
};

export const deleteObjects: S3Handler = ({ store, bucket, request }) => {
  store.requireBucket(bucket);
  const text = request.body.toString('utf8');
  const keys = readTags(text, 'Object').flatMap((object) => readTags(object, 'Key'));
  if (keys.length === 0 || keys.length > 1000) throw malformedXml();
  for (const key of keys) store.delete(bucket, key);
  const quiet = readTags(text, 'Quiet')[0] === 'true';
  const deleted = quiet ? '' : keys.map((key) => `<Deleted><Key>${escapeHtml(key)}</Key></Deleted>`).join('');
  return xml(200, `<DeleteResult ${namespace}>${deleted}</DeleteResult>`);
};

export const headBucket = ({ store, bucket }: S3Call, region: string): HttpReply => {
  store.requireBucket(bucket);
  return { status: 200, headers: { 'x-amz-bucket-region': region } };
};

export const putBucket: S3Handler = ({ store, bucket, now }) => {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw invalidArgument('The specified bucket is not valid.', 'BucketName', bucket);
  store.makeBucket(bucket, now);
  return { status: 200, headers: { location: `/${bucket}` } };
};

export const listBuckets = (store: ObjectStore): HttpReply =>
  xml(
    200,
    `<ListAllMyBucketsResult ${namespace}><Owner><ID>kelmah</ID></Owner><Buckets>` +
      store
        .allBuckets()
        .map(
          ({ name, createdAt }) =>
            `<Bucket><Name>${name}</Name><CreationDate>${new Date(createdAt).toISOString()}</CreationDate></Bucket>`,
        )
        .join('') +
      '</Buckets></ListAllMyBucketsResult>',
  );
