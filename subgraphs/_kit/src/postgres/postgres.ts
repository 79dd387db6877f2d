import { Pool, types, type ClientBase, type PoolClient, type QueryResultRow } from 'pg';
import { countQuery } from '../context/tally';
import type { Logger } from '../logger/logger';

// bigint (OID 20) and numeric sums come as texts; every amount of ours fits a safe integer, and one that does not must fail.
const bigintOid = 20;
types.setTypeParser(bigintOid, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint beyond 53 bits');
  return value;
});

/** What a store asks: inside a transaction or on its own. */
export interface Queries {
  /** A statement with values is parsed once a connection: build its text of what is written in the code alone. */
  query<Row extends QueryResultRow = QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Postgres extends Queries {
  /** Runs in one transaction; rolled back where `work` throws. Serialisation failures and deadlocks are tried again, thrice. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** A connection of its own for session locks and migrations. */
  withConnection<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  check(): Promise<void>;
  stop(): Promise<void>;
}

const triesMax = 3;
/** SQLSTATE of a serialisation failure and of a deadlock (PostgreSQL, Appendix A). */
const tryAgain = new Set(['40001', '40P01']);

/** Texts are few; should some be made of data after all, those beyond this number are parsed at each asking. */
const statementsMax = 400;
const statements = new Map<string, string>();

/** The name under which a connection keeps a statement that it has parsed. */
function statementName(text: string): string | undefined {
  const known = statements.get(text);
  if (known !== undefined || statements.size >= statementsMax) return known;
  const name = `s${statements.size}`;
  statements.set(text, name);
  return name;
}

function queriesOf(client: Pool | PoolClient, schema: string): Queries {
  return {
    query: async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) => {
      countQuery(`${schema}.sql`);
      const name = values.length > 0 ? statementName(text) : undefined;
      return (await client.query<Row>({ text, values: [...values], name })).rows;
    },
  };
}

/** Takes on the role where there is such a one and the login may; otherwise the login's own rights hold. */
async function takeRole(client: ClientBase, role: string): Promise<void> {
  const text = `SELECT set_config('role', rolname, false) FROM pg_roles
    WHERE rolname = $1 AND pg_has_role(current_user, rolname, 'MEMBER')`;
  await client.query(text, [role]);
}

/**
 * Opens a pool whose search path is the service's own schema, `<namespace>_<service>`. With a `role`, every connection
 * works with that role's rights and not with all those of the login.
 */
export function connectPostgres(options: {
  url: string;
  namespace: string;
  service: string;
  logger: Logger;
  role?: string;
}): Postgres {
  const { role } = options;
  const schema = `${options.namespace}_${options.service}`;
  const pool = new Pool({
    connectionString: options.url,
    max: 20,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options: `-c search_path=${schema} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000`,
    application_name: options.service,
    ...(role !== undefined && { onConnect: (client) => takeRole(client, role) }),
  });
  pool.on('error', (error) => options.logger.warn('postgresql connection', { error: error.message }));

  async function withClient<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      // A client on which ROLLBACK failed must not go back into the pool.
      if ((error as { fatal?: boolean }).fatal) broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function attempt<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return withClient(async (client) => {
      await client.query('BEGIN');
      try {
        const result = await work(queriesOf(client, schema));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => Object.assign(error as object, { fatal: true }));
        throw error;
      }
    });
  }

  return {
    ...queriesOf(pool, schema),
    transaction: async (work) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(work);
        } catch (error) {
          if (tries >= triesMax || !tryAgain.has(String((error as { code?: string }).code))) throw error;
        }
      }
    },
    withConnection: (work) => withClient((client) => work(queriesOf(client, schema))),
    check: async () => {
      await pool.query('SELECT 1');
    },
    stop: () => pool.end(),
  };
}
