import mongoose, { type Connection } from 'mongoose';
import { countQuery } from '../context/tally';
import type { Logger } from '../logger/logger';

export type MongoConnection = Connection;

/**
 * Opens the database `<namespace>_<service>`. Writes wait for the journal of a majority; nothing is indexed by chance
 * (`migrate` makes indexes); no sessions, so that it runs the same on every kind of MongoDB.
 */
export async function connectMongo(options: {
  url: string;
  namespace: string;
  service: string;
  logger: Logger;
}): Promise<Connection> {
  const connection = mongoose.createConnection(options.url, {
    dbName: `${options.namespace}_${options.service}`,
    autoIndex: false,
    autoCreate: false,
    retryWrites: false,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 30_000,
    maxPoolSize: 20,
    writeConcern: { w: 'majority', journal: true },
  });
  connection.set('debug', (collection: string) => countQuery(collection));
  connection.on('error', (error: Error) => options.logger.error('mongodb connection', { error: error.message }));
  await connection.asPromise();
  return connection;
}

/** Answers where the database answers. */
export async function checkMongo(connection: Connection): Promise<void> {
  await connection.db?.command({ ping: 1 });
}

/** Makes the indexes that the stores declare, on every model of this connection. */
export async function makeIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
}

/** Whether an error is a unique index refusing a second document (MongoDB's code 11000). */
export function isDuplicateKey(error: unknown): boolean {
  return (error as { code?: number } | null)?.code === 11_000;
}
