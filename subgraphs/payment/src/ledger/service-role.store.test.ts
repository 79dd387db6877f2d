import { join } from 'node:path';
import { newId } from '@kelmah/kit/ids/ids';
import { migratePostgres } from '@kelmah/kit/postgres/migrate';
import { connectPostgres, type Postgres } from '@kelmah/kit/postgres/postgres';
import { testEngines, testNamespace } from '@kelmah/kit/testing/engines';
import { testLogger } from '@kelmah/kit/testing/service';
import { bookings } from './bookings.service';
import { book } from './ledger.service';
import { mayTakeRole, serviceRole } from './service-role.store';
import { verifyLedger } from './verify.service';

const namespace = testNamespace();
const role = serviceRole(namespace);
const where = { namespace, service: 'payment', logger: testLogger() };
let owner: Postgres;
let service: Postgres;

beforeAll(async () => {
  owner = connectPostgres({ url: testEngines().postgresUrl, ...where });
  await migratePostgres(owner, { folder: join(__dirname, '../../migrations'), ...where });
  service = connectPostgres({ url: testEngines().postgresUrl, ...where, role });
  const funding = {
    ...{ id: newId('funding'), milestoneId: newId('milestone'), hirerId: newId('user'), workerId: newId('user') },
    ...{ currency: 'GHS', amountMinor: 100, feeMinor: 10, netMinor: 90, recoveredMinor: 0 },
  };
  await service.transaction((queries) => book(queries, bookings.hold(funding), new Date('2026-11-22T10:00:00Z')));
}, 60_000);
afterAll(async () => {
  await service.stop();
  await owner.query(`DROP OWNED BY ${role}`);
  await owner.query(`DROP ROLE ${role}`);
  await owner.stop();
});

it('works in the role, and books and verifies in it', async () => {
  expect(await service.query('SELECT current_user AS me')).toEqual([{ me: role }]);
  expect(await verifyLedger(service)).toMatchObject({ transactions: 1, faults: [] });
});

describe.each(['ledger_account', 'ledger_transaction', 'ledger_entry', 'ledger_head'])('may not, of %s,', (table) => {
  it.each([
    ['change a row', `UPDATE ${table} SET ${table === 'ledger_head' ? 'heads = heads' : 'id = id'}`],
    ['remove a row', `DELETE FROM ${table}`],
    ['empty it', `TRUNCATE ${table}`],
    ['switch its triggers off', `ALTER TABLE ${table} DISABLE TRIGGER ALL`],
    ['drop a trigger', `DROP TRIGGER append_only ON ${table}`],
    ['drop it', `DROP TABLE ${table}`],
  ])('%s', async (_name, text) => {
    await expect(service.query(text)).rejects.toMatchObject({ code: '42501' });
  });

  it('give itself the right', async () => {
    // PostgreSQL warns, and grants nothing.
    await service.query(`GRANT UPDATE, DELETE, TRUNCATE ON ${table} TO ${role}`);
    const asked = `SELECT has_table_privilege($1, '${table}', 'UPDATE, DELETE, TRUNCATE') AS any`;
    expect(await owner.query(asked, [role])).toEqual([{ any: false }]);
  });
});

it('may not replace what the ledger computes by, nor switch triggers off for its session', async () => {
  const replaced = `CREATE OR REPLACE FUNCTION ledger_entry_json(id text, account_id text, currency text, amount_minor bigint)
    RETURNS text LANGUAGE sql RETURN 'nothing'`;
  await expect(service.query(replaced)).rejects.toMatchObject({ code: '42501' });
  await expect(service.query('SET session_replication_role = replica')).rejects.toMatchObject({ code: '42501' });
});

it('keeps its rights where nobody made the role', async () => {
  const other = connectPostgres({ url: testEngines().postgresUrl, ...where, role: 'nobody_made_this' });
  const [mine] = await owner.query('SELECT current_user AS me');
  expect(await other.query('SELECT current_user AS me')).toEqual([mine]);
  await other.stop();
  expect(await mayTakeRole(owner, 'nobody_made_this')).toBe(false);
  expect(await mayTakeRole(owner, role)).toBe(true);
});
