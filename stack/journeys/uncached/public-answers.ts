import type { Hire } from '../support/hire';
import { askAs, openQuestions, peopleOf, registeredQueries, variablesOf } from '../support/public-answers';
import { sharedHouse, type House } from '../support/shared-house';

let house: House;
let hire: Hire;
beforeAll(async () => {
  house = await sharedHouse();
  hire = await peopleOf(house);
}, 180_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

test('what is called public is the same to the byte for a hirer, a worker and a passer-by', async () => {
  const compared = new Set<string>();
  for (const source of [...openQuestions, ...registeredQueries]) {
    for (const about of [hire.worker.userId, hire.hirer.userId]) {
      const variables = variablesOf(source, about);
      const { text, cacheControl } = await askAs(house, source, variables);
      if (!/^public, max-age=\d+$/.test(cacheControl)) continue;
      compared.add(source);
      for (const viewer of [hire.worker, hire.hirer])
        expect([source, (await askAs(house, source, variables, viewer)).text]).toEqual([source, text]);
    }
  }
  const trades = registeredQueries.filter((source) => source.startsWith('query Trades'));
  expect(trades).toHaveLength(1);
  expect([...openQuestions, ...trades].filter((source) => !compared.has(source))).toEqual([]);
}, 120_000);
