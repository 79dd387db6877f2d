import { createReadStream, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Collection, KeptState } from '../kept-state';
import { noSuchBucket, noSuchKey } from './s3-error';

export interface ObjectHeaders {
  /** As it was given: content-type, cache-control, x-amz-meta-… and so on. */
  [name: string]: string;
}

export interface KeptObject {
  bucket: string;
  key: string;
  bytes: number;
  /** With its quotation marks. */
  etag: string;
  /** Milliseconds since 1970. */
  modifiedAt: number;
  headers: ObjectHeaders;
  checksums: Record<string, string>;
  /** Name of the file with the content. */
  file: string;
}

export interface KeptUpload {
  id: string;
  bucket: string;
  key: string;
  headers: ObjectHeaders;
  startedAt: number;
  parts: Record<string, { bytes: number; etag: string; file: string; modifiedAt: number }>;
}

const nameOf = (bucket: string, key: string): string => `${bucket}/${key}`;

/** Objects in files of their own, with a log that says which file is which object. Content first, then the entry. */
export class ObjectStore {
  readonly uploads: Collection<KeptUpload>;
  private readonly buckets: Collection<{ name: string; createdAt: number }>;
  private readonly objects: Collection<KeptObject>;
  private readonly inBucket: (bucket: string) => KeptObject[];

  constructor(
    state: KeptState,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
    this.buckets = state.collection('buckets');
    this.objects = state.collection('objects');
    this.uploads = state.collection('uploads');
    this.inBucket = this.objects.indexBy(({ bucket }) => bucket);
  }

  makeBucket(name: string, now: number): void {
    if (!this.buckets.get(name)) this.buckets.put(name, { name, createdAt: now });
  }

  allBuckets(): { name: string; createdAt: number }[] {
    return this.buckets.all();
  }

  requireBucket(name: string): void {
    if (!this.buckets.get(name)) throw noSuchBucket(name);
  }

  find(bucket: string, key: string): KeptObject | undefined {
    return this.objects.get(nameOf(bucket, key));
  }

  require(bucket: string, key: string): KeptObject {
    const found = this.find(bucket, key);
    if (!found) throw noSuchKey(key);
    return found;
  }

  /** In the order of their keys' bytes, as S3 lists them. */
  list(bucket: string, prefix: string): KeptObject[] {
    return this.inBucket(bucket)
      .filter(({ key }) => key.startsWith(prefix))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  all(): KeptObject[] {
    return this.objects.all();
  }

  /** Writes content into a new file and gives back its name. */
  writeFile(content: Buffer): string {
    const file = randomBytes(16).toString('hex');
    const path = join(this.folder, file);
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
    return file;
  }

  put(object: KeptObject): KeptObject {
    const before = this.find(object.bucket, object.key);
    this.objects.put(nameOf(object.bucket, object.key), object);
    if (before && before.file !== object.file) this.removeFile(before.file);
    return object;
  }

  delete(bucket: string, key: string): void {
    const found = this.find(bucket, key);
    if (!found) return;
    this.objects.delete(nameOf(bucket, key));
    this.removeFile(found.file);
  }

  content(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  /** The bytes from `start` to `end`, both included. */
  stream(file: string, start: number, end: number): Readable {
    return createReadStream(join(this.folder, file), { start, end });
  }

  removeFile(file: string): void {
    rmSync(join(this.folder, file), { force: true });
  }
}
