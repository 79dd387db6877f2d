import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { openBooks, type Books } from '../../test/books';
import { silence } from '../../test/stage';
import type { Alert } from '../alert/alert.store';
import { bookings, type BookedFunding } from '../ledger/bookings.service';
import { ledgerAccount } from '../ledger/chart.service';
import { book } from '../ledger/ledger.service';
import { ledgerWatch, watchEveryMs, type LedgerWatch } from './ledger-watch.service';

let books: Books;
let watch: LedgerWatch;
let logged: object[];
let letters: Alert[];

function aWatch(): LedgerWatch {
  const error = (_message: string, what: object) => logged.push(what);
  return ledgerWatch({
    postgres: books.postgres,
    clock: books.clock,
    logger: { ...silence, error } as unknown as Logger,
    alerts: { raise: async (alert) => void letters.push(alert), settle: async () => undefined },
  });
}

beforeEach(async () => {
  books = await openBooks();
  [logged, letters] = [[], []];
  watch = aWatch();
  for (let number = 0; number < 40; number += 1) await enter(bookings.hold(aFunding()));
  await timePasses();
}, 60_000);
afterEach(() => books.stop());

const aFunding = (): BookedFunding => ({
  ...{ id: newId('funding'), milestoneId: newId('milestone'), hirerId: newId('user'), workerId: newId('user') },
  ...{ currency: 'GHS', amountMinor: 100_00, feeMinor: 10_00, netMinor: 90_00, recoveredMinor: 0 },
});
const enter = (booking: ReturnType<typeof bookings.hold>) => books.units.inOne((unit) => book(unit, booking, unit.now));
const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  books.postgres.query<Row>(text, values);

/** A minute, as long as it may take until somebody is told: two rounds. */
async function timePasses(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    books.clock.advance(watchEveryMs);
    await watch.round();
  }
}

/** Does what a superuser can: the triggers are switched off, and on again. */
async function byHand(table: string, text: string, values: unknown[] = []): Promise<void> {
  await books.postgres.transaction(async ({ query }) => {
    await query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await query(`GRANT UPDATE, DELETE ON ${table} TO CURRENT_USER`);
    await query(text, values);
    await query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

const openAlarms = () =>
  sql<{ what: string; place: string }>(
    'SELECT what, place FROM ledger_alarm WHERE resolved_at IS NULL ORDER BY what COLLATE "C", place',
  );
const kinds = async () => [...new Set((await openAlarms()).map(({ what }) => what))];

async function anOldEntry() {
  const [entry] = await sql<{ id: string; transaction_id: string; account_id: string }>(
    'SELECT * FROM ledger_entry ORDER BY id LIMIT 1',
  );
  if (!entry) throw new Error('No entries');
  return entry;
}

test('nothing is said of a ledger that is right, however much is booked', async () => {
  for (let number = 0; number < 20; number += 1) await enter(bookings.hold(aFunding()));
  await timePasses();
  expect(await openAlarms()).toEqual([]);
  expect([logged, letters]).toEqual([[], []]);
});

describe('within a minute somebody is told, once, of', () => {
  afterEach(async () => {
    const told = [letters.length, logged.length];
    expect(letters).toHaveLength(1);
    expect(logged.length).toBeGreaterThan(0);
    await timePasses();
    expect([letters.length, logged.length]).toEqual(told);
  });

  it('an amount that was changed', async () => {
    const { id, transaction_id: place } = await anOldEntry();
    await byHand('ledger_entry', 'UPDATE ledger_entry SET amount_minor = amount_minor + 1 WHERE id = $1', [id]);
    await timePasses();
    expect(await openAlarms()).toEqual([
      { what: 'CHANGED', place },
      { what: 'UNBALANCED', place },
    ]);
    expect(letters[0]?.text).toContain(`transaction ${place} was changed`);
  });

  it('an entry that was removed', async () => {
    const { id, transaction_id: place } = await anOldEntry();
    await byHand('ledger_entry', 'DELETE FROM ledger_entry WHERE id = $1', [id]);
    await timePasses();
    expect(await openAlarms()).toContainEqual({ what: 'CHANGED', place });
  });

  it('a transaction that was removed with its entries', async () => {
    const [gone] = await sql<{ id: string; shard: number; position: number }>(
      `SELECT id, shard, position FROM ledger_transaction AS this WHERE EXISTS (SELECT FROM ledger_transaction AS next
         WHERE next.shard = this.shard AND next.position = this.position + 1) LIMIT 1`,
    );
    await byHand('ledger_entry', 'DELETE FROM ledger_entry WHERE transaction_id = $1', [gone?.id]);
    await byHand('ledger_transaction', 'DELETE FROM ledger_transaction WHERE id = $1', [gone?.id]);
    await timePasses();
    expect(await openAlarms()).toContainEqual({ what: 'GAP', place: `${gone?.shard}:${Number(gone?.position) + 1}` });
  });

  it('entries that were added', async () => {
    const { transaction_id: place, account_id: account } = await anOldEntry();
    const astray = newId('ledgerEntry');
    await byHand(
      'ledger_entry',
      `INSERT INTO ledger_entry VALUES ($1, $2, $5, 'GHS', 1), ($3, $2, $5, 'GHS', -1), ($4, 'ltx_none', $5, 'GHS', 1)`,
      [newId('ledgerEntry'), place, newId('ledgerEntry'), astray, account],
    );
    await timePasses();
    expect(await openAlarms()).toEqual([
      { what: 'ASTRAY', place: astray },
      { what: 'CHANGED', place },
    ]);
  });

  it('the end of a chain that was cut off, though what is left is whole', async () => {
    const [end] = await sql<{ id: string; shard: number; position: number }>(
      'SELECT id, shard, position FROM ledger_transaction ORDER BY id DESC LIMIT 1',
    );
    await byHand('ledger_entry', 'DELETE FROM ledger_entry WHERE transaction_id = $1', [end?.id]);
    await byHand('ledger_transaction', 'DELETE FROM ledger_transaction WHERE id = $1', [end?.id]);
    await timePasses();
    expect(await openAlarms()).toEqual([{ what: 'CUT_OFF', place: `${end?.shard}:${end?.position}` }]);
    // Also where others have booked since, and another instance looks.
    for (let number = 0; number < 64; number += 1) await enter(bookings.hold(aFunding()));
    watch = aWatch();
    await timePasses();
    expect(await openAlarms()).toEqual([{ what: 'CUT_OFF', place: `${end?.shard}:${end?.position}` }]);
  });

  it('an account whose currency was changed', async () => {
    const { id } = ledgerAccount('PLATFORM_BALANCE', 'GHS');
    await byHand('ledger_account', `UPDATE ledger_account SET currency = 'USD' WHERE id = $1`, [id]);
    await timePasses();
    expect(await openAlarms()).toContainEqual({ what: 'ACCOUNT', place: id });
    expect(await kinds()).toEqual(['ACCOUNT', 'ASTRAY']);
  });

  it('an account that was given to somebody else', async () => {
    await byHand('ledger_account', `UPDATE ledger_account SET user_id = $1 WHERE kind = 'HELD'`, [newId('user')]);
    await timePasses();
    expect(await kinds()).toEqual(['ACCOUNT']);
  });
});

test('an alarm ends when what was changed is as it was', async () => {
  const { id } = await anOldEntry();
  const change = (by: number) =>
    byHand('ledger_entry', 'UPDATE ledger_entry SET amount_minor = amount_minor + $2 WHERE id = $1', [id, by]);
  await change(7);
  await timePasses();
  expect(await openAlarms()).toHaveLength(2);
  await change(-7);
  await timePasses();
  expect(await openAlarms()).toEqual([]);
  expect(await sql('SELECT what FROM ledger_alarm WHERE resolved_at IS NOT NULL')).toHaveLength(2);
});

test('of several instances one looks at a time', async () => {
  const others = Array.from({ length: 4 }, aWatch);
  const { id } = await anOldEntry();
  await byHand('ledger_entry', 'UPDATE ledger_entry SET amount_minor = amount_minor + 1 WHERE id = $1', [id]);
  books.clock.advance(watchEveryMs);
  await Promise.all([watch, ...others].map((one) => one.round()));
  expect(letters).toHaveLength(1);
});
