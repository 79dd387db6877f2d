import fc from 'fast-check';
import { openBooks, type Books } from '../../test/books';
import { beginning, chainHash, type ChainedEntry, type ChainedTransaction } from './chain.service';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

/** The hash as the database computes it when it books. */
async function hashedByDatabase(previousHash: string, transaction: ChainedTransaction): Promise<unknown> {
  const { id, kind, reference, fundingId, payoutId, at, shard, position, entries } = transaction;
  const [row] = await books.postgres.query(
    `SELECT ledger_chain_hash($1, $2, $3, $4, $5, $6, $7, $8, $9, (
       SELECT '[' || coalesce(string_agg(ledger_entry_json(id, account_id, currency, amount), ',' ORDER BY id COLLATE "C"), '') || ']'
       FROM unnest($10::text[], $11::text[], $12::text[], $13::bigint[]) AS entry (id, account_id, currency, amount))) AS hash`,
    [
      ...[previousHash, id, kind, reference, fundingId, payoutId, at, shard, position],
      ...[entries.map((entry) => entry.id), entries.map(({ accountId }) => accountId)],
      ...[entries.map(({ currency }) => currency), entries.map(({ amountMinor }) => amountMinor)],
    ],
  );
  return row?.['hash'];
}

// Whatever PostgreSQL can hold: every text but the character zero and halves of surrogate pairs.
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((some) => some.replaceAll('\0', ''));
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const entry: fc.Arbitrary<ChainedEntry> = fc.record({
  id: fc.stringMatching(/^len_[0-9A-Z]{1,8}$/),
  accountId: text,
  currency: text,
  amountMinor: fc.maxSafeInteger(),
});
const transaction: fc.Arbitrary<ChainedTransaction> = fc.record({
  id: text,
  kind: text,
  reference: text,
  fundingId: fc.option(text),
  payoutId: fc.option(text),
  at: moment,
  shard: fc.nat({ max: 1_000 }),
  position: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  entries: fc.uniqueArray(entry, { maxLength: 6, selector: ({ id }) => id }),
});

test('the database and this process hash whatever is booked to the same', async () => {
  await fc.assert(
    fc.asyncProperty(transaction, async (booked) => {
      expect(await hashedByDatabase(beginning, booked)).toBe(chainHash(beginning, booked));
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('the hash is the one that it has always been', () => {
  const booked: ChainedTransaction = {
    id: 'ltx_01',
    kind: 'HOLD',
    reference: 'hold:fnd_01',
    fundingId: 'fnd_01',
    payoutId: null,
    at: new Date('2026-11-22T10:00:00.007Z'),
    shard: 3,
    position: 1,
    entries: [
      { id: 'len_02', accountId: 'lac_02', currency: 'GHS', amountMinor: -4500 },
      { id: 'len_01', accountId: 'lac_01', currency: 'GHS', amountMinor: 4500 },
    ],
  };
  expect(chainHash(beginning, booked)).toBe('931fb515ee2cf9a2e564d58d9e813c0facf4cfdd599fde76af506c9a9c735950');
});
