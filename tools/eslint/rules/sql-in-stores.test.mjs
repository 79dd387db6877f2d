import { proveRule } from '../rule-tester.mjs';
import { sqlInStores } from './sql-in-stores.mjs';

const service = 'subgraphs/payment/src/ledger/ledger.service.ts';

proveRule('sql-in-stores', sqlInStores, {
  good: [
    ['subgraphs/payment/src/ledger/ledger.store.ts', 'pool.query("SELECT id FROM entry WHERE id = $1");'],
    ['subgraphs/_kit/src/postgres/postgres.ts', 'pool.query(`INSERT INTO outbox (id) VALUES ($1)`);'],
    ['subgraphs/payment/test/ledger.test.ts', 'pool.query("SELECT sum(amount_minor) FROM entry");'],
    ['stack/src/engines/postgres.engine.ts', 'client.query(`CREATE DATABASE ${name}`);'],
    [service, 'const help = "Select a worker from the list";'],
    [
      service,
      'const words = "update your profile, set a rate"; const more = "Delete from"; const with_ = "With care";',
    ],
  ],
  bad: [
    [service, 'pool.query("SELECT id FROM entry WHERE id = $1");', 'sql'],
    [service, 'pool.query(`\n  select id, amount_minor\n  from entry\n  where id = ${id}`);', 'sql'],
    [service, 'const q = `INSERT INTO entry (id) VALUES ($1)`;', 'sql'],
    [service, 'const q = "UPDATE entry SET amount_minor = 0 WHERE id = $1";', 'sql'],
    [service, 'const q = `update ${table} set held = true`;', 'sql'],
    [service, 'const q = "DELETE FROM entry WHERE id = $1";', 'sql'],
    [service, 'const q = "WITH held AS (SELECT 1) SELECT * FROM held";', 'sql'],
    [service, 'const q = "CREATE UNIQUE INDEX one ON entry (id)";', 'sql'],
    ['router/src/main.ts', 'const q = "TRUNCATE entry";', 'sql'],
    ['subgraphs/_kit/src/server/readiness.ts', 'const q = "select 1 from pg_stat_activity where true";', 'sql'],
  ],
});
