import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  NoSuchKey,
  NotFound,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export interface ObjectStore {
  /** A form with which a browser may put exactly this: key, type and size in bytes. Good for ten minutes. */
  presignPost(
    key: string,
    contentType: string,
    bytes: number,
  ): Promise<{ url: string; fields: Record<string, string> }>;
  /** A URL to which whoever has it may put this key, of this type, with any content, for so long. */
  presignPut(key: string, contentType: string, seconds: number): Promise<string>;
  /** A URL from which the object can be read for an hour, or as long as is said, served as this type and never sniffed. */
  presignGet(key: string, contentType: string, as?: Served): Promise<string>;
  /** The object's size and type, or null where there is none. */
  head(key: string): Promise<{ bytes: number; contentType: string } | null>;
  /** The object's first bytes. */
  readStart(key: string, bytes: number): Promise<Buffer>;
  /** The whole object, or null where there is none. */
  read(key: string): Promise<Buffer | null>;
  put(key: string, body: Buffer, contentType: string): Promise<void>;
  /** Copies an object under another key, type included. @throws Error where there is none. */
  copy(from: string, to: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** How a presigned object is read. */
export interface Served {
  /** For how long; seven days at most. */
  seconds?: number;
  /** The name under which it is saved rather than shown. */
  fileName?: string;
}

export interface ObjectStoreOptions {
  bucket: string;
  region: string;
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const uploadSeconds = 600;
const readSeconds = 3_600;

export function connectObjectStore(options: ObjectStoreOptions): ObjectStore {
  const { bucket: Bucket } = options;
  const client = new S3Client({
    region: options.region,
    endpoint: options.endpoint,
    forcePathStyle: options.endpoint !== undefined,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  });
  return {
    presignPost: (Key, contentType, bytes) =>
      createPresignedPost(client, {
        Bucket,
        Key,
        Fields: { 'Content-Type': contentType },
        Conditions: [
          ['eq', '$Content-Type', contentType],
          ['content-length-range', bytes, bytes],
        ],
        Expires: uploadSeconds,
      }),
    presignPut: (Key, ContentType, expiresIn) =>
      getSignedUrl(client, new PutObjectCommand({ Bucket, Key, ContentType }), {
        expiresIn,
        signableHeaders: new Set(['content-type']),
      }),
    presignGet: (Key, ResponseContentType, { seconds = readSeconds, fileName } = {}) => {
      const ResponseContentDisposition = fileName === undefined ? 'inline' : `attachment; filename="${fileName}"`;
      const get = new GetObjectCommand({ Bucket, Key, ResponseContentType, ResponseContentDisposition });
      return getSignedUrl(client, get, { expiresIn: seconds });
    },
    head: async (Key) => {
      try {
        const { ContentLength, ContentType } = await client.send(new HeadObjectCommand({ Bucket, Key }));
        return { bytes: ContentLength ?? 0, contentType: ContentType ?? '' };
      } catch (error) {
        if (error instanceof NotFound) return null;
        throw error;
      }
    },
    readStart: async (Key, bytes) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${bytes - 1}` }));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    },
    read: async (Key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    put: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    },
    copy: async (from, Key) => {
      const CopySource = `${Bucket}/${from.split('/').map(encodeURIComponent).join('/')}`;
      await client.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
    },
    remove: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
