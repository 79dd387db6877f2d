import { verifyLedger } from '../src/ledger/verify.service';
import { openBooks, type Books } from './books';
import { playAll } from './history/history-run';
import { count, firstSeed } from './history/history.config';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
}, 30_000);
afterAll(() => books.stop());

it('whatever happens in whatever order, the books are right and no money goes two ways', async () => {
  const { seconds } = await playAll(books, { firstSeed, count, sideBySide: 16 });
  const rate = Math.round(count / seconds);
  process.stdout.write(`${count} histories from seed ${firstSeed} in ${Math.round(seconds)} s, ${rate} a second\n`);
  expect((await verifyLedger(books.postgres)).faults).toEqual([]);
  const sums = await books.postgres.query<{ sum: number }>(
    'SELECT sum(amount_minor)::bigint AS sum FROM ledger_entry GROUP BY currency',
  );
  expect(sums.filter(({ sum }) => sum !== 0)).toEqual([]);
  const stuck = await books.postgres.query(
    `SELECT account.milestone_id FROM ledger_account AS account JOIN ledger_entry AS entry ON entry.account_id = account.id
     WHERE account.kind = 'HELD' AND NOT EXISTS (SELECT 1 FROM funding WHERE milestone_id = account.milestone_id
       AND status IN ('HELD', 'DISPUTED', 'SETTLING', 'RELEASING', 'REFUNDING'))
     GROUP BY 1 HAVING sum(entry.amount_minor) <> 0`,
  );
  expect(stuck).toEqual([]);
}, 3_600_000);
