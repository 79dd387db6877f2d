import { connect as connectAmqp } from 'amqplib';
import { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { Client } from 'pg';
import { type EngineChoice, EngineError, type EngineName, type EngineOptions } from './engine';

const withinMs = 5000;

/** Connects to the MongoDB at `url` and asks it something; throws the driver's error if that fails. Returns its version. */
export async function reachMongo(url: string): Promise<string> {
  const client = new mongo.MongoClient(url, { serverSelectionTimeoutMS: withinMs, connectTimeoutMS: withinMs });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    return String(info['version']);
  } finally {
    await client.close();
  }
}

/** Connects to the PostgreSQL database at `url` and asks it something; throws if that fails. Returns its version. */
export async function reachPostgres(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: withinMs });
  // A server that goes away in mid-conversation also emits; the awaited call reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version.split(' ')[0] ?? 'of an unknown version';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Connects to the Redis at `url` and asks it something; throws if that fails. Returns its version. */
export async function reachRedis(url: string): Promise<string> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: withinMs, retryStrategy: () => null });
  let reason: Error | undefined;
  client.on('error', (error: Error) => (reason = error));
  try {
    await client.connect();
    const info = await client.info('server');
    return /redis_version:(\S+)/.exec(info)?.[1] ?? 'of an unknown version';
  } catch (error) {
    throw reason ?? error;
  } finally {
    client.disconnect();
  }
}

/** Connects and signs in to the broker at `url`; throws if that fails. Returns its version. */
export async function reachRabbit(url: string): Promise<string> {
  const connection = await connectAmqp(url, { timeout: withinMs });
  connection.on('error', () => undefined);
  const properties = connection.connection.serverProperties;
  await connection.close();
  return String(properties.version);
}

interface Given {
  name: EngineName;
  choice: EngineChoice;
  detail: string;
  url: string;
  stop(): Promise<void>;
}

/**
 * The engine that the environment names in `variable`, after a real connection to it; undefined if it names none.
 * Throws an EngineError if it names one that cannot be reached: another one must never be used in its place.
 */
export async function givenEngine(
  o: EngineOptions,
  name: EngineName,
  variable: string,
  reach: (url: string) => Promise<string>,
): Promise<Given | undefined> {
  const url = o.environment[variable];
  if (!url) return undefined;
  try {
    const version = await reach(url);
    return {
      name,
      choice: 'environment',
      detail: `version ${version}, by ${variable}`,
      url,
      stop: async () => undefined,
    };
  } catch (error) {
    throw new EngineError(
      `${variable} is set to ${withoutPassword(url)}, but nothing there answers as ${name} ` +
        `(${(error as Error).message || String(error)}). Start it, correct ${variable}, or unset it to have one brought up.`,
      { cause: error },
    );
  }
}

/** The address without what must not be printed. */
function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^/@:]*):[^/]*@/, '$1:…@');
}
