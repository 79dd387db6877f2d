import { newId } from '@kelmah/kit/ids/ids';
import { openBooks, type Books } from '../../test/books';
import { shards } from './chain.service';
import { bookings, type BookedFunding, type Booking } from './bookings.service';
import { ledgerAccount } from './chart.service';
import { book } from './ledger.service';
import { verifyIndependently } from './verify-independent.service';
import { verifyLedger, type LedgerVerdict } from './verify.service';
import { balanceOf, sumByCurrency } from './ledger.store';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

const aFunding = (amountMinor = 100_00, currency = 'GHS'): BookedFunding => ({
  id: newId('funding'),
  milestoneId: newId('milestone'),
  hirerId: newId('user'),
  workerId: newId('user'),
  currency,
  amountMinor,
  feeMinor: amountMinor / 10,
  netMinor: amountMinor - amountMinor / 10,
  recoveredMinor: 0,
});

const enter = (booking: Booking) => books.units.inOne((unit) => book(unit, booking, unit.now));
const sql = (text: string, values: unknown[] = []) => books.postgres.query(text, values);

/** What is wrong in words: the same, whether the database judges or this process. */
async function wordsOfFaults(): Promise<string[]> {
  const words = async (verdict: Promise<LedgerVerdict>) => (await verdict).faults.map((fault) => fault.words);
  const faults = await words(verifyLedger(books.postgres));
  expect((await words(verifyIndependently(books.postgres))).sort()).toEqual([...faults].sort());
  return faults;
}

/** Changes rows behind the ledger's back, as somebody with every right could. */
async function tamper(text: string, values: unknown[]): Promise<void> {
  const [table = ''] = /ledger_\w+/.exec(text) ?? [];
  await books.postgres.transaction(async ({ query }) => {
    await query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await query(`GRANT UPDATE, DELETE ON ${table} TO CURRENT_USER`);
    await query(text, values);
    await query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER append_only`);
    await query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER no_truncate`);
    await query(`REVOKE UPDATE, DELETE ON ${table} FROM CURRENT_USER`);
  });
}

describe('the ledger keeps', () => {
  it('a transaction whole, on accounts that are made once', async () => {
    const funding = aFunding();
    await enter(bookings.hold(funding));
    const held = ledgerAccount('HELD', 'GHS', { userId: funding.workerId, milestoneId: funding.milestoneId });
    expect(await balanceOf(books.postgres, held.id)).toBe(-100_00);
    await enter(bookings.release(funding));
    expect(await balanceOf(books.postgres, held.id)).toBe(0);
    expect(await verifyLedger(books.postgres)).toMatchObject({ faults: [] });
  });

  it('each booking once', async () => {
    const funding = aFunding();
    await enter(bookings.hold(funding));
    await expect(enter(bookings.hold(funding))).rejects.toThrow(/ledger_transaction_reference_key/);
    const rows = await sql('SELECT id FROM ledger_transaction WHERE funding_id = $1', [funding.id]);
    expect(rows).toHaveLength(1);
  });

  it('its chains whole when fifty write at once', async () => {
    const before = await verifyLedger(books.postgres);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => aFunding()).map((one) => enter(bookings.hold(one)).then(() => one)),
    );
    await Promise.all(all.map((one) => enter(bookings.release(one))));
    const verdict = await verifyLedger(books.postgres);
    expect(verdict.faults).toEqual([]);
    expect(verdict.transactions - before.transactions).toBe(100);
    expect(verdict.entries - before.entries).toBe(50 * 2 + 50 * 5);
    expect(verdict.heads.length).toBeGreaterThan(shards / 2);
  });

  it('its chains whole when many book twice each in one transaction at once', async () => {
    const all = Array.from({ length: 40 }, () => aFunding());
    await Promise.all(
      all.map((one) =>
        books.units.inOne(async (unit) => {
          await book(unit, bookings.hold(one), unit.now);
          await book(unit, bookings.release(one), unit.now);
        }),
      ),
    );
    expect((await verifyLedger(books.postgres)).faults).toEqual([]);
    const chains = await sql(
      `SELECT funding_id FROM ledger_transaction WHERE funding_id = ANY($1)
       GROUP BY funding_id HAVING count(*) = 2 AND min(shard) = max(shard)`,
      [all.map(({ id }) => id)],
    );
    expect(chains).toHaveLength(all.length);
  });

  it('currencies apart', async () => {
    await enter(bookings.hold(aFunding(70_00, 'USD')));
    await enter(bookings.hold(aFunding(5_000, 'JPY')));
    const sums = await sumByCurrency(books.postgres);
    expect(sums.map(({ currency, sumMinor }) => [currency, sumMinor])).toEqual([
      ['GHS', 0],
      ['JPY', 0],
      ['USD', 0],
    ]);
  });
});

describe('the ledger refuses', () => {
  const lines = (amounts: number[], currency = 'GHS'): Booking => ({
    kind: 'HOLD',
    reference: newId('transaction'),
    lines: amounts.map((amountMinor, index) => ({
      account: ledgerAccount(index === 0 ? 'PLATFORM_BALANCE' : 'FEE_REVENUE', currency),
      amountMinor,
    })),
  });

  it.each([
    ['what does not sum to zero', lines([100, -99]), /does not sum to zero/],
    ['a single line', lines([100]), /fewer than two entries|does not sum to zero/],
    ['no lines', lines([]), /fewer than two entries/],
  ])('%s', async (_name, booking, why) => {
    await expect(enter(booking)).rejects.toThrow(why);
    expect(await sql('SELECT 1 AS there FROM ledger_transaction WHERE reference = $1', [booking.reference])).toEqual(
      [],
    );
  });

  it('two currencies that only sum to zero together', async () => {
    const mixed: Booking = {
      ...lines([]),
      lines: [
        { account: ledgerAccount('PLATFORM_BALANCE', 'GHS'), amountMinor: 5 },
        { account: ledgerAccount('PLATFORM_BALANCE', 'USD'), amountMinor: -5 },
      ],
    };
    await expect(enter(mixed)).rejects.toThrow(/does not sum to zero/);
  });

  it.each(['ledger_account', 'ledger_transaction', 'ledger_entry'])(
    'to change or remove anything of %s',
    async (table) => {
      await enter(bookings.hold(aFunding()));
      await expect(sql(`UPDATE ${table} SET id = id`)).rejects.toThrow(/append-only|permission denied/);
      await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow(/append-only|permission denied/);
      await expect(sql(`TRUNCATE ${table}`)).rejects.toThrow(/append-only|permission denied/);
      await expect(
        books.postgres.transaction(async ({ query }) => {
          await query('SET LOCAL session_replication_role = replica');
          await query(`DELETE FROM ${table}`);
        }),
      ).rejects.toThrow(/append-only|permission denied/);
      const [rights] = await sql(
        `SELECT has_table_privilege('pg_monitor', '${table}', 'UPDATE, DELETE, TRUNCATE') AS any`,
      );
      expect(rights).toEqual({ any: false });
      const [granted] = await sql(
        `SELECT count(*) AS rights FROM information_schema.role_table_grants
       WHERE table_schema = current_schema() AND table_name = $1 AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')`,
        [table],
      );
      expect(granted).toEqual({ rights: 0 });
    },
  );

  it('an entry in a transaction that is closed, in another currency, or on no account', async () => {
    const funding = aFunding();
    await enter(bookings.hold(funding));
    const [row] = await sql('SELECT id FROM ledger_transaction WHERE funding_id = $1', [funding.id]);
    const balance = ledgerAccount('PLATFORM_BALANCE', 'GHS').id;
    const insert = (values: unknown[]) =>
      sql(
        'INSERT INTO ledger_entry (id, transaction_id, account_id, currency, amount_minor) VALUES ($1, $2, $3, $4, $5)',
        values,
      );
    await expect(insert([newId('ledgerEntry'), row?.['id'], balance, 'GHS', 5])).rejects.toThrow(/is closed/);
    await expect(insert([newId('ledgerEntry'), row?.['id'], balance, 'USD', 5])).rejects.toThrow(
      /does not exist in USD/,
    );
    await expect(insert([newId('ledgerEntry'), row?.['id'], 'lac_none', 'GHS', 5])).rejects.toThrow(/does not exist/);
  });

  it('entries that are written by hand and do not sum to zero, whatever is said of constraints', async () => {
    await enter(bookings.release(aFunding()));
    const [balance, fees] = [ledgerAccount('PLATFORM_BALANCE', 'GHS').id, ledgerAccount('FEE_REVENUE', 'GHS').id];
    const byHand = (entries: string) =>
      books.postgres.transaction(async ({ query }) => {
        const id = newId('transaction');
        await query(
          `INSERT INTO ledger_transaction (id, kind, reference, at, shard, position, previous_hash, hash)
           VALUES ($1, 'HOLD', $1, now(), 99, 1, repeat('0', 64), repeat('0', 64))`,
          [id],
        );
        await query(
          `INSERT INTO ledger_entry (id, transaction_id, account_id, currency, amount_minor)
           VALUES ('len_1', $1, $2, 'GHS', 5), ('len_2', $1, $3, 'GHS', -5)`,
          [id, balance, fees],
        );
        await query('SET CONSTRAINTS ALL IMMEDIATE');
        await query(
          `INSERT INTO ledger_entry (id, transaction_id, account_id, currency, amount_minor) VALUES ${entries}`,
          [id, balance],
        );
      });
    await expect(byHand(`('len_3', $1, $2, 'GHS', 7)`)).rejects.toThrow(/does not sum to zero/);
    await expect(byHand(`('len_3', $1, $2, 'GHS', 7), ('len_4', $1, $2, 'GHS', -6)`)).rejects.toThrow(
      /does not sum to zero/,
    );
    expect(await sql('SELECT id FROM ledger_transaction WHERE shard = 99')).toEqual([]);
  });
});

describe('a row that was changed by hand is found', () => {
  // Books of its own for each, since what was changed stays wrong.
  beforeEach(async () => {
    await books.stop();
    books = await openBooks();
    for (let count = 0; count < 5; count += 1) {
      const funding = aFunding();
      await enter(bookings.hold(funding));
      await enter(bookings.release(funding));
    }
    expect((await verifyLedger(books.postgres)).faults).toEqual([]);
  });
  const anEntry = async () =>
    (await sql('SELECT id, transaction_id, amount_minor FROM ledger_entry ORDER BY id LIMIT 1'))[0] as {
      id: string;
      transaction_id: string;
    };

  /** A transaction that another follows in its chain; some are written until there is one. */
  async function aFollowedTransaction(): Promise<{ id: string; shard: number }> {
    for (;;) {
      const [found] = await books.postgres.query<{ id: string; shard: number }>(
        `SELECT id, shard FROM ledger_transaction this WHERE EXISTS
           (SELECT 1 FROM ledger_transaction next WHERE next.shard = this.shard AND next.position > this.position) LIMIT 1`,
      );
      if (found) return found;
      await enter(bookings.hold(aFunding()));
    }
  }

  it('an amount', async () => {
    const { id, transaction_id: changed } = await anEntry();
    await tamper('UPDATE ledger_entry SET amount_minor = amount_minor + 1 WHERE id = $1', [id]);
    const faults = await wordsOfFaults();
    expect(faults).toEqual(
      expect.arrayContaining([`transaction ${changed} was changed`, `transaction ${changed} does not sum to zero`]),
    );
    expect(faults).toContainEqual(expect.stringMatching(/GHS sums to 1/));
  });

  it('a payee: sums as before, hash not', async () => {
    const { transaction_id: changed } = await anEntry();
    const other = ledgerAccount('FEE_REVENUE', 'GHS').id;
    await tamper('UPDATE ledger_entry SET account_id = $2 WHERE transaction_id = $1', [changed, other]);
    expect(await wordsOfFaults()).toEqual([`transaction ${changed} was changed`]);
  });

  it('a transaction that is gone from the middle of its chain, and its entries astray', async () => {
    const { id, shard } = await aFollowedTransaction();
    await tamper('DELETE FROM ledger_transaction WHERE id = $1', [id]);
    const faults = await wordsOfFaults();
    expect(faults).toContainEqual(expect.stringMatching(new RegExp(`chain ${shard} has a gap before position`)));
    expect(faults).toContainEqual(expect.stringMatching(/entry len_\w+ belongs to no transaction/));
  });
});
