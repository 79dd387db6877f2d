import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import type { GraphQLSchema } from 'graphql';
import { openBooks, type Books } from '../../test/books';
import { aFinancier, aHirer } from '../../test/story';
import { paymentGraph, type PaymentParts } from '../schema';
import { bookings, type BookedFunding } from './bookings.service';
import { accountKinds, ledgerAccount } from './chart.service';
import { book } from './ledger.service';
import { LedgerAccountKind } from './ledger.type';

let books: Books;
let schema: GraphQLSchema;
const worker = newId('user');
const fundings: BookedFunding[] = [];

beforeAll(async () => {
  books = await openBooks();
  schema = paymentGraph({ ...({} as PaymentParts), queries: books.postgres }).schema;
  for (let number = 1; number <= 3; number += 1) {
    const funding = {
      id: newId('funding'),
      milestoneId: newId('milestone'),
      hirerId: newId('user'),
      workerId: worker,
      ...{ currency: 'GHS', amountMinor: 100_00, feeMinor: 10_00, netMinor: 90_00, recoveredMinor: 0 },
    };
    fundings.push(funding);
    await books.units.inOne((unit) => book(unit, bookings.hold(funding), unit.now));
    books.clock.advance(60_000);
  }
  const [first] = fundings as [BookedFunding];
  await books.units.inOne((unit) => book(unit, bookings.release(first), unit.now));
}, 30_000);
afterAll(() => books.stop());

interface Found {
  ledgerTransactions: {
    edges: {
      cursor: string;
      node: {
        id: string;
        kind: string;
        reference: string;
        hash: string;
        entries: { account: { kind: string; userId: string | null }; amount: { amountMinor: number } }[];
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const transactions = `query ($filter: LedgerFilter, $first: Int, $after: String) {
  ledgerTransactions(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id kind reference at shard position hash fundingId payoutId
      entries { id amount { amountMinor currency } account { id kind currency userId milestoneId } } } }
    pageInfo { hasNextPage endCursor } } }`;

const find = (variables: object): Promise<Found> =>
  answerOf<Found>(schema, aFinancier(), transactions, { ...variables });
const referencesOf = async (filter: object) =>
  (await find({ filter })).ledgerTransactions.edges.map(({ node }) => node.reference);

describe('staff look through the ledger', () => {
  it('by what was booked, for whom, on which account, and when', async () => {
    const [first, second, third] = fundings as [BookedFunding, BookedFunding, BookedFunding];
    const [one, two, three] = [first, second, third].map(({ id }) => `hold:${id}`);
    expect(await referencesOf({})).toEqual([`release:${first.id}`, three, two, one]);
    expect(await referencesOf({ reference: two })).toEqual([two]);
    expect(await referencesOf({ fundingId: first.id })).toEqual([`release:${first.id}`, one]);
    expect(await referencesOf({ userId: worker, kind: 'HOLD' })).toEqual([three, two, one]);
    expect(await referencesOf({ userId: newId('user') })).toEqual([]);
    expect(await referencesOf({ accountId: ledgerAccount('FEE_REVENUE', 'GHS').id })).toEqual([`release:${first.id}`]);
    const minute = 60_000;
    const start = books.clock.now().getTime() - 3 * minute;
    const [from, to] = [new Date(start + minute), new Date(start + 2 * minute)];
    expect(await referencesOf({ from, to })).toEqual([two]);
  });

  it('a page at a time, with the entries and their accounts', async () => {
    const { ledgerTransactions: page } = await find({ first: 1 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(page.edges[0]?.node).toMatchObject({ kind: 'RELEASE', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const entries = page.edges[0]?.node.entries ?? [];
    expect(entries.map(({ account, amount }) => [account.kind, amount.amountMinor]).sort()).toEqual([
      ['FEE_REVENUE', -10_00],
      ['HELD', 100_00],
      ['PLATFORM_BALANCE', -90_00],
      ['WORKER_AVAILABLE', 90_00],
      ['WORKER_EARNED', -90_00],
    ]);
    const next = await find({ first: 3, after: page.pageInfo.endCursor });
    expect(next.ledgerTransactions.edges.map(({ node }) => node.kind)).toEqual(['HOLD', 'HOLD', 'HOLD']);
    expect(next.ledgerTransactions.pageInfo.hasNextPage).toBe(false);
  });

  it('an account with its balance and its entries', async () => {
    const { id } = ledgerAccount('PLATFORM_BALANCE', 'GHS');
    const found = await answerOf(
      schema,
      aFinancier(),
      `query ($id: ID!) { ledgerAccount(id: $id) { id kind userId balance { amountMinor display }
         entries(first: 2) { edges { node { amount { amountMinor } transaction { kind } } } } } }`,
      { id },
    );
    const line = (amountMinor: number, kind: string) => ({ node: { amount: { amountMinor }, transaction: { kind } } });
    expect(found).toEqual({
      ledgerAccount: {
        id,
        kind: 'PLATFORM_BALANCE',
        userId: null,
        balance: { amountMinor: 210_00, display: expect.stringContaining('210.00') },
        entries: { edges: [line(-90_00, 'RELEASE'), line(100_00, 'HOLD')] },
      },
    });
    expect(await answerOf(schema, aFinancier(), '{ ledgerAccount(id: "lac_nothing") { id } }')).toEqual({
      ledgerAccount: null,
    });
  });
});

it.each<[string, Viewer | undefined]>([
  ['a hirer', aHirer()],
  ['staff without finance', { ...aFinancier(), permissions: ['moderation'] }],
  ['the anonymous', undefined],
])('%s sees nothing of it', async (_name, viewer) => {
  for (const asking of [
    '{ ledgerTransactions { edges { node { id } } } }',
    '{ ledgerAlarms { edges { node { id } } } }',
  ]) {
    const { data, errors } = await ask(schema, viewer, asking);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions['code']).toMatch(/^(UNAUTHENTICATED|FORBIDDEN)$/);
  }
  // As one that is not there.
  const { id } = ledgerAccount('FEE_REVENUE', 'GHS');
  const { data } = await ask(schema, viewer, 'query ($id: ID!) { ledgerAccount(id: $id) { kind } }', { id });
  expect(data).toEqual({ ledgerAccount: null });
});

test('the graph knows every kind of account of the chart', () => {
  expect(Object.keys(LedgerAccountKind).sort()).toEqual([...accountKinds].sort());
});
