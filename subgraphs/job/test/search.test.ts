import { ask } from '@kelmah/kit/testing/graph';
import type { Seen } from './questions';
import { aTown, ghs, inDays, type Hirer, type Town } from './story';

let town: Town;
let hirer: Hirer;
const accra = { latitude: 5.6, longitude: -0.19 };
const names = new Map<string, string>();

/** Seven jobs in four towns, one minute after the other. */
beforeAll(async () => {
  town = await aTown();
  hirer = town.aHirer();
  const post = async (name: string, changes: object) => {
    town.clock.advance(60_000);
    const job = await hirer.postsAJob({ plannedMilestones: undefined, startOn: null, endOn: null, ...changes });
    names.set(job['id'], name);
    return job;
  };
  const fixed = (amountMinor: number) => ({ kind: 'FIXED', amount: ghs(amountMinor) });
  await post('main', {
    title: 'Burst main',
    town: 'East Legon',
    point: { latitude: 5.636, longitude: -0.161 },
    budget: fixed(250_000),
  });
  await post('roof', {
    title: 'Roof leaks over the shop',
    description: 'Two sheets are loose.',
    tradeId: 'trd_roofing',
    town: 'Tema',
    point: { latitude: 5.67, longitude: -0.017 },
    budget: fixed(400_000),
  });
  await post('wiring', {
    title: 'Wiring of a house',
    description: 'Five bedrooms, conduit in the walls.',
    tradeId: 'trd_electrical',
    region: 'ASHANTI',
    town: 'Kumasi',
    point: { latitude: 6.69, longitude: -1.62 },
    budget: fixed(1_500_000),
  });
  await post('taps', {
    title: 'Drip from two taps',
    description: 'Change the washers.',
    town: 'Osu',
    point: { latitude: 5.556, longitude: -0.177 },
    budget: { kind: 'HOURLY', amount: ghs(6_000) },
  });
  await post('nowhere', {
    title: 'Solar pump',
    description: 'Somewhere in the north.',
    tradeId: 'trd_solar',
    region: 'NORTHERN',
    town: 'Tamale',
    point: null,
    budget: fixed(2_200_000),
  });
  await post('twin', {
    title: 'Burst main again',
    town: 'East Legon',
    point: { latitude: 5.636, longitude: -0.161 },
    budget: fixed(250_000),
  });
  await post('dollars', {
    title: 'Villa',
    description: 'Paint it.',
    tradeId: 'trd_painting',
    town: 'Osu',
    point: { latitude: 5.556, longitude: -0.177 },
    budget: { kind: 'FIXED', amount: { amountMinor: 300_000, currency: 'USD' } },
  });
  await post('invited', { visibility: 'INVITED' });
  await hirer.did('saveJobDraft', { title: 'Burst main draft' });
  const cancelled = await post('cancelled', { title: 'Burst main cancelled' });
  await hirer.did('cancelJob', { jobId: cancelled['id'] });
});
afterAll(() => town.stop());

const question = `query ($filter: JobFilter!, $sort: JobSort, $first: Int, $after: String, $last: Int, $before: String) {
  searchJobs(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor distanceKm node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function search(variables: Record<string, unknown>) {
  const { data, errors } = await ask(town.service.schema, undefined, question, { filter: {}, ...variables });
  const found = (data as Seen | null)?.['searchJobs'];
  const edges = (found?.edges ?? []) as Seen[];
  return {
    names: edges.map(({ node }: Seen) => names.get(node.id)),
    distances: edges.map(({ distanceKm }: Seen) => distanceKm),
    pageInfo: found?.pageInfo,
    error: errors?.[0]?.message,
  };
}

describe('searching for work', () => {
  it('finds open public jobs, the newest first', async () => {
    const { names: found } = await search({});
    expect(found).toEqual(['dollars', 'twin', 'nowhere', 'taps', 'wiring', 'roof', 'main']);
  });

  it.each<[string, object, string[]]>([
    ['a word of the title', { text: 'burst' }, ['twin', 'main']],
    ['all words, wherever they stand', { text: 'washers taps' }, ['taps']],
    ['no job that has but one of the words', { text: 'burst washers' }, []],
    ['the plural for the singular', { text: 'roofs' }, ['roof']],
    ['the trade’s name', { text: 'electrical' }, ['wiring']],
    ['the town', { text: 'Osu' }, ['dollars', 'taps']],
    ['the region', { text: 'ashanti' }, ['wiring']],
    ['nothing by operators', { text: '-burst' }, ['twin', 'main']],
    ['a trade', { tradeId: 'trd_roofing' }, ['roof']],
    ['no trade that is none', { tradeId: 'x' }, []],
    ['a region', { region: 'NORTHERN' }, ['nowhere']],
    ['a kind of budget', { budgetKind: 'HOURLY' }, ['taps']],
    ['a budget, in its currency', { budgetAtLeast: ghs(400_000) }, ['nowhere', 'wiring', 'roof']],
    ['a circle', { near: accra, withinKm: 10 }, ['dollars', 'twin', 'taps', 'main']],
    [
      'all of them together',
      {
        near: accra,
        withinKm: 10,
        text: 'burst',
        tradeId: 'trd_plumbing',
        region: 'GREATER_ACCRA',
        budgetKind: 'FIXED',
      },
      ['twin', 'main'],
    ],
  ])('finds %s', async (_what, filter, expected) => {
    expect((await search({ filter })).names).toEqual(expected);
  });

  it('sorts by budget, the highest first', async () => {
    const { names: found } = await search({ sort: 'BUDGET' });
    expect(found).toEqual(['nowhere', 'wiring', 'roof', 'dollars', 'twin', 'main', 'taps']);
  });

  it('sorts by distance, what has no place last, and says the distances', async () => {
    const { names: found, distances } = await search({ sort: 'NEAREST', filter: { near: accra } });
    expect(found).toEqual(['taps', 'dollars', 'main', 'twin', 'roof', 'wiring', 'nowhere']);
    expect(distances).toEqual([4.6, 4.6, 5.6, 5.6, 20.4, 199.2, null]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['newest', { sort: 'NEWEST' }],
    ['budget', { sort: 'BUDGET' }],
    ['distance', { sort: 'NEAREST', filter: { near: accra } }],
  ])('pages by %s, forwards and backwards, without gap or repetition', async (_what, by) => {
    const whole = (await search(by)).names;
    const forwards: unknown[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const { names: found, pageInfo } = await search({ ...by, first: 2, after });
      forwards.push(...found);
      expect(pageInfo).toMatchObject({ hasNextPage: page < 3, hasPreviousPage: page > 0 });
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(whole);
    const backwards: unknown[] = [];
    let before: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const { names: found, pageInfo } = await search({ ...by, last: 2, before });
      backwards.unshift(...found);
      before = pageInfo.startCursor;
    }
    expect(backwards).toEqual(whole);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a distance from nowhere', { filter: { withinKm: 5 } }, 'Say within so many kilometres of which place.'],
    ['no distance', { filter: { near: accra, withinKm: 0 } }, 'A distance lies between 0 and 1000 km.'],
    [
      'a place off the map',
      { filter: { near: { latitude: 120, longitude: 0 } } },
      'There is no such place on the map.',
    ],
    ['the nearest to nowhere', { sort: 'NEAREST' }, 'Say near which place, to sort by distance.'],
    ['too long a page', { first: 101 }, 'A page holds 1 to 100 items.'],
    ['a foreign cursor', { after: 'x' }, 'This cursor does not belong to this list.'],
  ])('says what is wrong with %s', async (_what, variables, message) => {
    expect((await search(variables)).error).toBe(message);
  });

  it('leaves out what has expired, before the clock has come by', async () => {
    const short = await aTown();
    const poster = short.aHirer();
    await poster.postsAJob();
    const found = async () =>
      ((await ask(short.service.schema, undefined, question, { filter: {} })).data as Seen)['searchJobs'].edges.length;
    expect(await found()).toBe(1);
    short.clock.advance(new Date(inDays(short.clock, 30)).getTime() - short.clock.now().getTime());
    expect(await found()).toBe(0);
    await short.stop();
  });
});

describe('a worker’s card', () => {
  it('takes the newest news in whatever order, and none after it is withdrawn', async () => {
    const worker = town.aWorker();
    const { stores } = town.service.house;
    const card = {
      published: true,
      tradeIds: ['trd_plumbing'],
      region: null,
      town: '',
      point: null,
      radiusKm: 5,
      rateMin: null,
      rateMax: null,
      currency: 'GHS',
      available: true,
    };
    await stores.cards.keep(worker.userId, 2, { ...card, radiusKm: 20 });
    await stores.cards.keep(worker.userId, 1, { ...card, radiusKm: 10 });
    await stores.cards.keep(worker.userId, 2, { ...card, radiusKm: 30 });
    expect(await stores.cards.published([worker.userId])).toMatchObject([{ version: 2, radiusKm: 20 }]);
    await stores.cards.keep(worker.userId, 4, { published: false });
    await stores.cards.keep(worker.userId, 3, card);
    expect(await stores.cards.published([worker.userId])).toEqual([]);
  });
});
