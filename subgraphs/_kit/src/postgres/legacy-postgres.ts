import { Pool, type QueryResultRow } from 'pg';
import { minute, second } from '../clock/clock';
import { countQuery } from '../context/tally';
import type { Logger } from '../logger/logger';

/** The older system's database. It is asked little, for a short time, and never written. */
export interface LegacyDatabase {
  /** @throws LegacyAway where it cannot be asked, for whatever reason. */
  query<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** The older system cannot be asked right now. What is not known of it is not known to be missing. */
export class LegacyAway extends Error {
  override name = 'LegacyAway';
}

const connectWithinMs = 5 * second;
/** After a failure nobody waits for the next one: for so long everybody is told at once that it is away. */
const restMs = 2 * second;

/** @param options `withinMs`: how long one question may take, 4 seconds where nothing is said. */
export function connectLegacy(options: {
  url: string;
  service: string;
  logger: Logger;
  withinMs?: number;
}): LegacyDatabase {
  const { url, service, logger, withinMs = 4 * second } = options;
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: withinMs,
    idleTimeoutMillis: 30 * second,
    application_name: `kelmah ${service}`,
    // The login may have more rights than it should: this session has none to write.
    onConnect: async (client) => {
      await client.query(`SET default_transaction_read_only = on; SET statement_timeout = ${withinMs}`);
    },
  });
  let restsUntilMs = 0;
  let saidMs = -Infinity;

  function say(error: Error): void {
    const nowMs = performance.now();
    if (nowMs - saidMs < minute) return;
    saidMs = nowMs;
    logger.warn('the older system cannot be asked', { error: error.message });
  }
  // An idle connection was lost; whether it can be had again shows at the next question.
  pool.on('error', say);

  return {
    query: async <Row extends QueryResultRow>(text: string, values: readonly unknown[]) => {
      if (performance.now() < restsUntilMs) throw new LegacyAway('It was away a moment ago');
      countQuery('legacy.sql');
      try {
        return (await pool.query<Row>(text, [...values])).rows;
      } catch (error) {
        restsUntilMs = performance.now() + restMs;
        say(error as Error);
        throw new LegacyAway((error as Error).message, { cause: error });
      }
    },
    stop: () => pool.end(),
  };
}
