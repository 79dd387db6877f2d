import mongoose from 'mongoose';
import { Client } from 'pg';
import type { Finder } from './canary';

/** Where something was found, and what stands around it. */
export type Found = string;

/** A text of whatever a store holds: binary as its bytes, everything else as JSON writes it. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    const bytes = (part as { buffer?: unknown } | null)?.buffer;
    return Buffer.isBuffer(bytes) ? bytes.toString('latin1') : part;
  });

/** Looks at every field of every document of every collection of a house. */
export async function searchMongo(
  url: string,
  namespace: string,
  finder: Finder,
): Promise<{ found: Found[]; seen: string[] }> {
  const connection = await mongoose.createConnection(url).asPromise();
  try {
    const client = connection.getClient();
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    const found: Found[] = [];
    const seen: string[] = [];
    for (const { name } of databases.filter((one) => one.name.startsWith(`${namespace}_`))) {
      const database = client.db(name);
      for (const collection of await database.listCollections({}, { nameOnly: true }).toArray()) {
        const place = `mongodb ${name.slice(namespace.length + 1)}.${collection.name}`;
        seen.push(place);
        for await (const document of database.collection(collection.name).find({})) {
          for (const [field, value] of Object.entries(document)) {
            const what = finder(textOf({ [field]: value }));
            if (what !== undefined) found.push(`${place}: ${what}`);
          }
        }
      }
    }
    return { found, seen };
  } finally {
    await connection.close();
  }
}

/** Looks at every row of every table of a house; the older system's own tables are not ours. */
export async function searchPostgres(
  url: string,
  namespace: string,
  finder: Finder,
): Promise<{ found: Found[]; seen: string[] }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND starts_with(table_schema, $1) AND table_schema <> $2`,
      [namespace, `${namespace}_legacy`],
    );
    const found: Found[] = [];
    const seen: string[] = [];
    for (const { schema, name } of tables) {
      const place = `postgresql ${schema.slice(namespace.length + 1)}.${name}`;
      seen.push(place);
      const { rows } = await client.query<{ text: string }>(
        `SELECT row_to_json(t)::text AS text FROM "${schema}"."${name}" t`,
      );
      for (const { text } of rows) {
        const what = finder(text);
        if (what !== undefined) found.push(`${place}: ${what}`);
      }
    }
    return { found, seen };
  } finally {
    await client.end();
  }
}
