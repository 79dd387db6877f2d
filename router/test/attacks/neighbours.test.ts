import { SmallHouse } from '../small-house';
import { post } from './asking';
import { nastyDocuments } from './nasty-documents';

const house = new SmallHouse();
beforeAll(() => house.open());
afterAll(() => house.close());

const typename = { query: '{ __typename }' };

async function tookMs(): Promise<number> {
  const startedMs = performance.now();
  expect((await post(house.url, typename)).status).toBe(200);
  return performance.now() - startedMs;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

// Compared with the same machine at the same time without them, and by the middle of many: it may be busy with more.
test('whoever asks for little is not kept waiting by those who ask for much', async () => {
  await tookMs();
  const alone: number[] = [];
  for (let at = 0; at < 30; at++) alone.push(await tookMs());
  const beside: number[] = [];
  for (const [, source] of nastyDocuments()) {
    const nasty = post(house.url, { query: `${source}#${beside.length}` });
    beside.push(await tookMs());
    await nasty;
  }
  expect(median(beside) - median(alone)).toBeLessThan(50);
});
