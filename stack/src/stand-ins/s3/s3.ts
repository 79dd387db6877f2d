import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { StandInClock } from '../clock';
import { control } from '../control';
import { afterWork, beforeWork, Failures } from '../failures';
import { header, listen, type HttpReply, type HttpRequest, type Silence } from '../http';
import { Journal } from '../journal';
import { KeptState } from '../kept-state';
import type { StandIn, StandInOptions } from '../stand-in';
import { ObjectStore } from './object-store';
import { postObject } from './post-object';
import { deleteObjects, headBucket, listBuckets, listObjects, putBucket } from './s3-bucket';
import type { S3Call } from './s3-call';
import { accessDenied, notImplemented, S3Error } from './s3-error';
import { abortUpload, completeUpload, createUpload, listParts, uploadPart } from './s3-multipart';
import { copyObject, deleteObject, getObject, putObject } from './s3-objects';
import { filesPage } from './s3-page';
import { checkSigned, type S3Credentials } from './signature';

const credentials: S3Credentials = {
  accessKeyId: 'KELMAHSTANDIN0000001',
  secretAccessKey: 'kelmah-stand-in-secret-access-key-000001',
  region: 'eu-west-1',
};
const firstBucket = 'kelmah-local';

interface World {
  store: ObjectStore;
  journal: Journal;
  failures: Failures;
  clock: StandInClock;
}

/** Query parts that change the meaning of a call and that we do not know. */
const unknownParts = [
  'acl',
  'cors',
  'encryption',
  'legal-hold',
  'lifecycle',
  'logging',
  'object-lock',
  'policy',
  'replication',
  'retention',
  'select',
  'tagging',
  'torrent',
  'versioning',
  'versions',
  'website',
];

const serveObject = (call: S3Call): HttpReply => {
  const { request } = call;
  const has = (name: string): boolean => request.query.has(name);
  switch (request.method) {
    case 'GET':
      return has('uploadId') ? listParts(call) : getObject(call);
    case 'HEAD':
      return getObject(call);
    case 'PUT':
      if (has('uploadId') && header(request, 'x-amz-copy-source')) throw notImplemented('UploadPartCopy');
      if (has('uploadId')) return uploadPart(call);
      return header(request, 'x-amz-copy-source') ? copyObject(call) : putObject(call);
    case 'POST':
      if (has('uploads')) return createUpload(call);
      if (has('uploadId')) return completeUpload(call);
      throw notImplemented('POST');
    case 'DELETE':
      return has('uploadId') ? abortUpload(call) : deleteObject(call);
    default:
      throw notImplemented(request.method);
  }
};

const serveBucket = (call: S3Call): HttpReply => {
  const { request } = call;
  switch (request.method) {
    case 'GET':
      if (request.query.get('list-type') !== '2') throw notImplemented('anything but ListObjectsV2');
      return listObjects(call);
    case 'HEAD':
      return headBucket(call, credentials.region);
    case 'PUT':
      return putBucket(call);
    case 'POST':
      if (request.query.has('delete')) return deleteObjects(call);
      throw notImplemented('POST');
    default:
      throw notImplemented(request.method);
  }
};

const cors = (request: HttpRequest): Record<string, string> =>
  header(request, 'origin') === undefined
    ? {}
    : {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'ETag, Location, x-amz-request-id',
        vary: 'Origin',
      };

/** What a browser asks before it uploads from another origin. */
const preflight = (request: HttpRequest): HttpReply => {
  const method = header(request, 'access-control-request-method');
  if (!header(request, 'origin') || !method)
    throw new S3Error(400, 'BadRequest', 'Insufficient information. Origin request header needed.');
  if (!['GET', 'HEAD', 'PUT', 'POST', 'DELETE'].includes(method))
    throw accessDenied('CORSResponse: This CORS request is not allowed.');
  return {
    status: 200,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, PUT, POST, DELETE',
      'access-control-allow-headers': header(request, 'access-control-request-headers') ?? '*',
      'access-control-max-age': '3000',
    },
  };
};

const decodeKey = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error(400, 'InvalidURI', 'Could not parse the specified URI.');
  }
};

const answer = async (world: World, request: HttpRequest): Promise<HttpReply> => {
  const { store } = world;
  const now = world.clock.now();
  if (request.method === 'OPTIONS') return preflight(request);
  const [, bucket = '', ...rest] = request.path.split('/');
  const key = decodeKey(rest.join('/'));
  const isForm = (header(request, 'content-type') ?? '').startsWith('multipart/form-data');
  if (request.method === 'POST' && key === '' && isForm) return postObject(store, bucket, request, credentials, now);
  checkSigned(request, credentials, now);
  const unknown = unknownParts.find((name) => request.query.has(name));
  if (unknown) throw notImplemented(unknown);
  if (bucket === '') return listBuckets(store);
  const call: S3Call = { store, request, bucket, key, now };
  return key === '' ? serveBucket(call) : serveObject(call);
};

const orderedRefusal = (status: 500 | 503 | 429): S3Error =>
  status === 500
    ? new S3Error(500, 'InternalError', 'We encountered an internal error. Please try again.')
    : new S3Error(503, 'SlowDown', 'Please reduce your request rate.');

/** S3 behind its journal and the failures that were ordered for it. */
const serveS3 = async (world: World, request: HttpRequest): Promise<HttpReply | Silence> => {
  const started = performance.now();
  const requestId = randomBytes(8).toString('hex').toUpperCase();
  const failure = world.failures.take(request.method, request.path, request.rawQuery);
  let reply: HttpReply | Silence;
  let error: string | undefined;
  try {
    const before = await beforeWork(failure);
    if (typeof before === 'number') throw orderedRefusal(before);
    if (failure?.kind === 'declined') throw accessDenied();
    reply = before ?? (await answer(world, request));
  } catch (caught) {
    if (!(caught instanceof S3Error)) throw caught;
    error = `${caught.code}: ${caught.message}`;
    reply = caught.reply(request.path, requestId);
  }
  world.journal.add({
    at: new Date(world.clock.now()).toISOString(),
    method: request.method,
    path: request.path,
    // A presigned address is a key to the object: its signature stays out of the journal.
    params: Object.fromEntries([...request.query].filter(([name]) => name !== 'X-Amz-Signature')),
    status: 'status' in reply ? reply.status : 0,
    durationMs: Math.round(performance.now() - started),
    requestId,
    failure: failure?.kind,
    error,
  });
  if ('silence' in reply) return reply;
  const lost = await afterWork(failure);
  return (
    lost ?? {
      ...reply,
      headers: { 'x-amz-request-id': requestId, server: 'AmazonS3', ...cors(request), ...reply.headers },
    }
  );
};

/** Brings the S3 stand-in: objects in files, every signature and policy checked; a list for people at `/`. */
export async function bringS3(options: StandInOptions): Promise<StandIn> {
  const clock = new StandInClock(options.clockOffsetMs);
  const state = new KeptState(join(options.dataDir, 's3.log'));
  const store = new ObjectStore(state, join(options.dataDir, 'objects'));
  store.makeBucket(firstBucket, clock.now());
  const world: World = { store, journal: new Journal(state), failures: new Failures(), clock };
  const http = await listen(
    (request) => {
      const controlled = control(world, request);
      if (controlled) return controlled;
      const forPerson =
        request.path === '/' &&
        request.method === 'GET' &&
        !header(request, 'authorization') &&
        request.rawQuery === '';
      return forPerson ? filesPage(store) : serveS3(world, request);
    },
    options.port ?? 0,
    (error) => options.report(`s3: ${error.stack ?? error.message}`),
  );
  const base = `http://127.0.0.1:${http.port}`;
  return {
    name: 's3',
    url: options.publicUrl ?? base,
    environment: {
      S3_ENDPOINT: options.publicUrl ?? base,
      S3_REGION: credentials.region,
      S3_BUCKET: firstBucket,
      S3_ACCESS_KEY_ID: credentials.accessKeyId,
      S3_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    stop: async () => {
      await http.close();
      state.close();
    },
  };
}
