import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
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
  /** A URL from which the object can be read for an hour, served as this type and never sniffed. */
  presignGet(key: string, contentType: string): Promise<string>;
  /** The object's size and type, or null where there is none. */
  head(key: string): Promise<{ bytes: number; contentType: string } | null>;
  /** The object's first bytes. */
  readStart(key: string, bytes: number): Promise<Buffer>;
  put(key: string, body: Buffer, contentType: string): Promise<void>;
  /** Copies an object under another key, type included. @throws Error where there is none. */
  copy(from: string, to: string): Promise<void>;
  remove(key: string): Promise<void>;
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
    presignGet: (Key, contentType) =>
      getSignedUrl(
        client,
        new GetObjectCommand({ Bucket, Key, ResponseContentType: contentType, ResponseContentDisposition: 'inline' }),
        { expiresIn: readSeconds },
      ),
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
