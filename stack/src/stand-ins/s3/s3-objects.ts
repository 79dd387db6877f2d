import { header, type HttpReply } from '../http';
import { checkChecksums, md5 } from './checksum';
import type { KeptObject } from './object-store';
import { contentOf, namespace, objectHeaders, xml, type S3Call, type S3Handler } from './s3-call';
import { noSuchKey, preconditionFailed, S3Error } from './s3-error';

const checkKey = (key: string): void => {
  if (Buffer.byteLength(key) > 1024) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long');
};

export const putObject: S3Handler = (call) => {
  const { store, bucket, key, request, now } = call;
  store.requireBucket(bucket);
  checkKey(key);
  const before = store.find(bucket, key);
  const onlyNew = header(request, 'if-none-match');
  if (onlyNew === '*' && before) throw preconditionFailed('If-None-Match');
  const onlyThis = header(request, 'if-match');
  if (onlyThis !== undefined && !before) throw noSuchKey(key);
  if (onlyThis !== undefined && before?.etag !== onlyThis) throw preconditionFailed('If-Match');
  const { data, headers } = contentOf(request);
  const checksums = checkChecksums(headers, data);
  const object = store.put({
    bucket,
    key,
    bytes: data.length,
    etag: `"${md5(data).toString('hex')}"`,
    modifiedAt: now,
    headers: objectHeaders(headers),
    checksums,
    file: store.writeFile(data),
  });
  return { status: 200, headers: { etag: object.etag, ...checksums } };
};

const overrides = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

const readHeaders = (call: S3Call, object: KeptObject, whole: boolean): Record<string, string> => {
  const headers: Record<string, string> = {
    ...object.headers,
    etag: object.etag,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
  };
  // The checksums are those of the whole: beside a part they would be wrong.
  if (whole && header(call.request, 'x-amz-checksum-mode') === 'ENABLED') Object.assign(headers, object.checksums);
  for (const name of overrides) {
    const value = call.request.query.get(`response-${name}`);
    if (value !== null) headers[name] = value;
  }
  return headers;
};

/** The answer of a conditional read that need not be read, by RFC 9110's order. */
const unread = (call: S3Call, object: KeptObject): HttpReply | undefined => {
  const match = header(call.request, 'if-match');
  if (match !== undefined && match !== '*' && match !== object.etag) throw preconditionFailed('If-Match');
  const seen = Math.floor(object.modifiedAt / 1000) * 1000;
  const unchangedSince = header(call.request, 'if-unmodified-since');
  if (match === undefined && unchangedSince !== undefined && seen > Date.parse(unchangedSince))
    throw preconditionFailed('If-Unmodified-Since');
  const none = header(call.request, 'if-none-match');
  const changedSince = header(call.request, 'if-modified-since');
  const known =
    none !== undefined
      ? none === '*' || none === object.etag
      : changedSince !== undefined && seen <= Date.parse(changedSince);
  return known ? { status: 304, headers: { etag: object.etag } } : undefined;
};

/** First and last byte of a `Range` header; undefined when the whole is to be sent. */
const rangeOf = (text: string | undefined, bytes: number): [number, number] | undefined => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(text ?? '');
  if (!parts || (parts[1] === '' && parts[2] === '')) return undefined;
  const [, first = '', last = ''] = parts;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (start > end || start >= bytes) {
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
      ActualObjectSize: String(bytes),
    });
  }
  return [start, end];
};

export const getObject: S3Handler = (call) => {
  const { store, bucket, key, request } = call;
  store.requireBucket(bucket);
  const object = store.require(bucket, key);
  const known = unread(call, object);
  if (known) return known;
  const range = rangeOf(header(request, 'range'), object.bytes);
  const [start, end] = range ?? [0, object.bytes - 1];
  const headers: Record<string, string> = {
    ...readHeaders(call, object, range === undefined),
    'content-length': String(end - start + 1),
  };
  if (range) headers['content-range'] = `bytes ${start}-${end}/${object.bytes}`;
  if (request.method === 'HEAD' || object.bytes === 0) return { status: range ? 206 : 200, headers };
  return { status: range ? 206 : 200, headers, body: store.stream(object.file, start, end) };
};

export const deleteObject: S3Handler = ({ store, bucket, key }) => {
  store.requireBucket(bucket);
  store.delete(bucket, key);
  return { status: 204 };
};

export const copyObject: S3Handler = (call) => {
  const { store, bucket, key, request, now } = call;
  store.requireBucket(bucket);
  checkKey(key);
  const source =
    decodeURIComponent(header(request, 'x-amz-copy-source') ?? '')
      .replace(/^\//, '')
      .split('?')[0] ?? '';
  const slash = source.indexOf('/');
  const from = store.require(source.slice(0, slash), source.slice(slash + 1));
  const replace = header(request, 'x-amz-metadata-directive') === 'REPLACE';
  if (from.bucket === bucket && from.key === key && !replace) {
    throw new S3Error(
      400,
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const match = header(request, 'x-amz-copy-source-if-match');
  if (match !== undefined && match !== from.etag) throw preconditionFailed('x-amz-copy-source-if-match');
  const { headers } = contentOf(request);
  const copy = store.put({
    ...from,
    bucket,
    key,
    modifiedAt: now,
    headers: replace ? objectHeaders(headers) : from.headers,
    file: store.writeFile(store.content(from.file)),
  });
  const modified = new Date(now).toISOString();
  return xml(
    200,
    `<CopyObjectResult ${namespace}><LastModified>${modified}</LastModified><ETag>${copy.etag.replaceAll('"', '&quot;')}</ETag></CopyObjectResult>`,
  );
};
