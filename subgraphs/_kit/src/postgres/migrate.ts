import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../logger/logger';
import type { Postgres } from './postgres';

const fileName = /^\d{3}\.[a-z0-9-]+\.sql$/;

/**
 * Applies the numbered SQL files of a folder (`001.ledger.sql`) that this schema has not seen, each in a transaction,
 * under an advisory lock so that two instances do not race. `:schema` in a file is the service's schema.
 * @throws Error where a file that was applied has been changed since.
 */
export async function migratePostgres(
  postgres: Postgres,
  options: { folder: string; namespace: string; service: string; logger: Logger },
): Promise<void> {
  const schema = `${options.namespace}_${options.service}`;
  const files = readdirSync(options.folder)
    .filter((name) => fileName.test(name))
    .sort();
  await postgres.withConnection(async ({ query }) => {
    await query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${schema}`]);
    try {
      await query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await query(
        `CREATE TABLE IF NOT EXISTS ${schema}.migration (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
      );
      for (const name of files) {
        const text = readFileSync(join(options.folder, name), 'utf8');
        const sha256 = createHash('sha256').update(text).digest('hex');
        const [known] = await query<{ sha256: string }>(`SELECT sha256 FROM ${schema}.migration WHERE name = $1`, [
          name,
        ]);
        if (known && known.sha256 !== sha256)
          throw new Error(`Migration ${name} was changed after it had been applied`);
        if (known) continue;
        await query('BEGIN');
        try {
          await query(text.replaceAll(':schema', schema));
          await query(`INSERT INTO ${schema}.migration (name, sha256) VALUES ($1, $2)`, [name, sha256]);
          await query('COMMIT');
        } catch (error) {
          await query('ROLLBACK');
          throw error;
        }
        options.logger.info('migration applied', { name });
      }
    } finally {
      await query('SELECT pg_advisory_unlock(hashtext($1))', [`migrate ${schema}`]);
    }
  });
}
