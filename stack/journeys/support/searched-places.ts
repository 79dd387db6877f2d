import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { GetObjectCommand, ListBucketsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { connect, type GetMessage } from 'amqplib';
import IORedis from 'ioredis';
import { namesIn, retryDelaysMs } from '@kelmah/kit/broker/topology';
import { subgraphs } from '../../src/platform/catalogue';
import type { Platform } from '../../src/platform/platform';
import { findRoot } from '../../src/verify/root';
import type { Finder } from './canary';
import { searchMongo, searchPostgres, type Found } from './searched-stores.store';

/** What a search has found, and where it has looked. */
export interface Search {
  found: Found[];
  seen: string[];
}

/** Looks for a canary in everything that a house keeps: stores, caches, queues, objects and logs. */
export async function searchHouse(house: Platform, finder: Finder): Promise<Search> {
  const namespace = house.environmentOf('job')['KELMAH_NAMESPACE'] ?? '';
  const urlOf = (engine: string) => house.engines[engine]?.url ?? '';
  const searches = await Promise.all([
    searchMongo(urlOf('mongodb'), namespace, finder),
    searchPostgres(urlOf('postgresql'), namespace, finder),
    searchRedis(urlOf('redis'), namespace, finder),
    searchQueues(urlOf('rabbitmq'), namespace, finder),
    searchObjects(house.standIns.environment, finder),
    searchLogs(house, finder),
  ]);
  return { found: searches.flatMap(({ found }) => found), seen: searches.flatMap(({ seen }) => seen) };
}

async function searchRedis(url: string, namespace: string, finder: Finder): Promise<Search> {
  const redis = new IORedis(url);
  try {
    const found: Found[] = [];
    const seen: string[] = [];
    for await (const keys of redis.scanStream({ count: 1_000 })) {
      for (const key of (keys as string[]).filter((one) => one.includes(namespace))) {
        const what = finder(`${key} ${await redisText(redis, key)}`);
        seen.push(`redis ${key.slice(namespace.length + 1).split(':')[0]}`);
        if (what !== undefined) found.push(`redis ${key}: ${what}`);
      }
    }
    return { found, seen: [...new Set(seen)] };
  } finally {
    redis.disconnect();
  }
}

async function redisText(redis: IORedis, key: string): Promise<string> {
  const read: Record<string, () => Promise<unknown>> = {
    string: async () => unpacked(await redis.getBuffer(key)),
    hash: () => redis.hgetall(key),
    list: () => redis.lrange(key, 0, -1),
    set: () => redis.smembers(key),
    zset: () => redis.zrange(key, 0, -1, 'WITHSCORES'),
    stream: () => redis.xrange(key, '-', '+'),
    // Gone meanwhile.
    none: async () => '',
  };
  const type = await redis.type(key);
  const reader = read[type];
  if (!reader) throw new Error(`Nobody knows how to read ${key} (${type})`);
  return JSON.stringify(await reader());
}

/** What is packed is looked at as it was before. */
function unpacked(bytes: Buffer | null): string {
  const packed = bytes ?? Buffer.alloc(0);
  const text = [packed.toString('utf8')];
  for (const unpack of [gunzipSync, brotliDecompressSync]) {
    try {
      text.push(unpack(packed).toString('utf8'));
    } catch {
      // It is not packed in this way.
    }
  }
  return text.join(' ');
}

const consumerName = /\bname: '([a-z][a-z-]*)',\s*on: /g;

/** The queues of every consumer, as the services' sources name them. */
function queuesOf(namespace: string): string[] {
  const names = namesIn(namespace);
  const ofServices = subgraphs.flatMap(({ name, folder }) => {
    const sources = join(findRoot(__dirname), folder, 'src');
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const texts = files.map((file) => readFileSync(join(sources, file), 'utf8'));
    const consumers = texts.flatMap((text) => [...text.matchAll(consumerName)].map(([, consumer = '']) => consumer));
    return [...new Set(consumers)].map((consumer) => names.queue(name, consumer));
  });
  return [names.dead, ...retryDelaysMs.map((delayMs) => names.delay(delayMs)), ...ofServices];
}

async function searchQueues(url: string, namespace: string, finder: Finder): Promise<Search> {
  const connection = await connect(url);
  connection.on('error', () => undefined);
  try {
    const found: Found[] = [];
    const seen: string[] = [];
    for (const queue of queuesOf(namespace)) {
      const channel = await connection.createChannel();
      channel.on('error', () => undefined);
      try {
        const taken: GetMessage[] = [];
        for (let next = await channel.get(queue); next; next = await channel.get(queue)) taken.push(next);
        for (const message of taken) {
          const what = finder(`${message.content.toString('utf8')} ${JSON.stringify(message.properties)}`);
          if (what !== undefined) found.push(`rabbitmq ${queue}: ${what}`);
        }
        seen.push(`rabbitmq ${queue.slice(namespace.length + 1)}`);
        // Nothing was acknowledged: closing puts all of it back.
        await channel.close();
      } catch (error) {
        // A name in the sources that is no queue.
        if ((error as { code?: number }).code !== 404) throw error;
      }
    }
    return { found, seen };
  } finally {
    await connection.close();
  }
}

async function searchObjects(environment: Record<string, string>, finder: Finder): Promise<Search> {
  const { S3_ENDPOINT: endpoint, S3_REGION: region = '' } = environment;
  const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = environment;
  const client = new S3Client({
    region,
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  const found: Found[] = [];
  const seen: string[] = [];
  try {
    for (const { Name: Bucket } of (await client.send(new ListBucketsCommand({}))).Buckets ?? []) {
      const { Contents = [], IsTruncated } = await client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 1_000 }));
      if (IsTruncated) throw new Error('There are more objects than one list holds');
      seen.push(`s3 ${Bucket}`);
      for (const { Key } of Contents) {
        seen.push(`s3 ${Key?.split('/')[0]}`);
        const { Body, ...head } = await client.send(new GetObjectCommand({ Bucket, Key }));
        const body = Buffer.from((await Body?.transformToByteArray()) ?? []).toString('latin1');
        const what = finder(`${Key} ${JSON.stringify({ ...head, $metadata: undefined })} ${body}`);
        if (what !== undefined) found.push(`s3 ${Bucket}/${Key}: ${what}`);
      }
    }
    return { found, seen: [...new Set(seen)] };
  } finally {
    client.destroy();
  }
}

/** Every log of the services; the stand-ins are the world outside. */
function searchLogs({ folders }: Platform, finder: Finder): Search {
  const found: Found[] = [];
  const seen: string[] = [];
  for (const folder of [folders.run, folders.logs]) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.log') || file === 'stand-ins.log') continue;
      seen.push(`log ${file}`);
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const what = finder(line);
        if (what !== undefined) found.push(`log ${file}: ${what}`);
      }
    }
  }
  return { found, seen };
}
