import { day } from '@kelmah/kit/clock/clock';
import { answerOf, ask } from '@kelmah/kit/testing/graph';
import { aMember, aReadyFile, aWorker, does, setTheStage, type Person, type Stage } from '../../test/story';

let stage: Stage;
const accra = { latitude: 5.6037, longitude: -0.187 };
const ghs = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });
let people: Record<'osu' | 'madina' | 'tema' | 'kumasi' | 'nowhere', Person>;

beforeAll(async () => {
  stage = await setTheStage();
  const plumber = (headline: string, more: Record<string, unknown>, name: string) =>
    aWorker(stage, { headline, tradeIds: ['trd_plumbing'], ...more }, name);
  const osu = await plumber(
    'Burst pipes',
    { town: 'Osu', point: { latitude: 5.556, longitude: -0.1828 }, rateMin: ghs(5_000), bio: 'I can.' },
    'Abena Osu',
  );
  stage.clock.advance(1_000);
  const madina = await plumber(
    'Water heaters',
    { town: 'Madina', point: { latitude: 5.6698, longitude: -0.1657 }, rateMin: ghs(3_000), bio: 'Burst heaters.' },
    'Esi Madina',
  );
  stage.clock.advance(1_000);
  const tema = await aWorker(
    stage,
    {
      headline: 'Wiring of houses',
      tradeIds: ['trd_electrical'],
      town: 'Tema',
      point: { latitude: 5.6698, longitude: -0.0166 },
      availability: { accepting: true, pausedUntil: new Date(stage.clock.now().getTime() + day) },
    },
    'Yaw Tema',
  );
  stage.clock.advance(1_000);
  const kumasi = await plumber(
    'Pipes and tanks',
    {
      region: 'ASHANTI',
      town: 'Kumasi',
      point: { latitude: 6.6885, longitude: -1.6244 },
      rateMin: { amountMinor: 500, currency: 'USD' },
    },
    'Kwame Kumasi',
  );
  stage.clock.advance(1_000);
  const nowhere = await plumber('Drains', { availability: { accepting: false } }, 'Akua Nowhere');
  await aWorker(stage, { headline: 'Burst pipes, hidden', published: false }, 'Hidden');
  await aMember(stage, ['HIRER'], 'Burst the Hirer');
  people = { osu, madina, tema, kumasi, nowhere };
});
afterAll(() => stage.stop());

interface Found {
  edges: { cursor: string; distanceKm: number | null; node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
const source = `query ($filter: WorkerFilter!, $first: Int, $after: String, $last: Int, $before: String) {
  searchWorkers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor distanceKm node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const search = async (filter: object, page: object = {}): Promise<Found> =>
  (await answerOf<{ searchWorkers: Found }>(stage.user.schema, undefined, source, { filter, ...page })).searchWorkers;
const townsFor = async (filter: object) =>
  (await search(filter)).edges.map(({ node }) => node.name.split(' ')[1]?.toLowerCase());

describe('worker search', () => {
  it('without a filter shows the fullest profile first, then the latest published', async () => {
    expect(await townsFor({})).toEqual(['madina', 'osu', 'kumasi', 'tema', 'nowhere']);
    const { edges } = await search({});
    expect(new Set(edges.map(({ distanceKm }) => distanceKm))).toEqual(new Set([null]));
  });

  it('filters by trade, region, rate, and who takes work now', async () => {
    expect(await townsFor({ tradeId: 'trd_electrical' })).toEqual(['tema']);
    expect(await townsFor({ region: 'ASHANTI' })).toEqual(['kumasi']);
    expect(await townsFor({ rateAtMost: ghs(4_999) })).toEqual(['madina']);
    expect(await townsFor({ rateAtMost: ghs(5_000) })).toEqual(['madina', 'osu']);
    expect(await townsFor({ available: true })).toEqual(['madina', 'osu', 'kumasi']);
    expect(await townsFor({ available: false })).toHaveLength(5);
    expect(await townsFor({ tradeId: 'trd_plumbing', region: 'GREATER_ACCRA', available: true })).toEqual([
      'madina',
      'osu',
    ]);
  });

  it('near a place shows the nearest first with their distance, and nobody without a place', async () => {
    const { edges } = await search({ near: accra });
    expect(edges.map(({ node, distanceKm }) => [node.name, distanceKm])).toEqual([
      ['Abena Osu', 4.9],
      ['Esi Madina', 7.6],
      ['Yaw Tema', 19.9],
      ['Kwame Kumasi', 199.2],
    ]);
    expect(await townsFor({ near: accra, withinKm: 10 })).toEqual(['osu', 'madina']);
  });

  it('finds words in headline, trade, skill, name, town and text, the better match first', async () => {
    expect(await townsFor({ text: 'burst' })).toEqual(['osu', 'madina']);
    expect(await townsFor({ text: 'ELECTRICAL' })).toEqual(['tema']);
    expect(await townsFor({ text: 'anyinam' })).toEqual(['tema']);
    expect(await townsFor({ text: 'akua' })).toEqual(['nowhere']);
    expect(await townsFor({ text: 'pipe' })).toEqual(['osu', 'kumasi']);
    expect(await townsFor({ text: 'alchemist' })).toEqual([]);
  });

  it('puts the nearer of two equal matches first, and looks only so far', async () => {
    expect(await townsFor({ text: 'plumbing', near: { latitude: 6.6885, longitude: -1.6244 } })).toEqual([
      'kumasi',
      'madina',
      'osu',
    ]);
    expect(await townsFor({ text: 'plumbing', near: accra, withinKm: 6 })).toEqual(['osu']);
  });

  it('reads words, and no orders to the text search', async () => {
    expect(await townsFor({ text: '-burst' })).toEqual(['osu', 'madina']);
    expect(await townsFor({ text: '"burst heaters' })).toContain('osu');
    expect(await townsFor({ text: ' -- "" ' })).toHaveLength(5);
  });

  it.each([
    ['filter.tradeId', { tradeId: 'trd_alchemy' }],
    ['filter.near.latitude', { near: { latitude: 91, longitude: 0 } }],
    ['filter.near', { withinKm: 10 }],
    ['filter.withinKm', { near: accra, withinKm: 0 }],
    ['filter.rateAtMost.currency', { rateAtMost: { amountMinor: 1, currency: 'EUR' } }],
    ['filter.text', { text: 'x'.repeat(201) }],
  ])('says that %s is not valid (%#)', async (field, filter) => {
    const { errors } = await ask(stage.user.schema, undefined, source, { filter });
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${field}: `));
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('pages of workers', () => {
  const filters = [{}, { near: accra }, { text: 'plumbing wiring' }, { text: 'plumbing', near: accra }];

  it.each(filters)('hold everybody once, forwards and backwards, for %j', async (filter) => {
    const all = (await search(filter)).edges.map(({ node }) => node.id);
    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Found = await search(filter, { first: 2, after });
      forwards.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const backwards: string[] = [];
    let before: string | null = null;
    do {
      const { edges, pageInfo }: Found = await search(filter, { last: 2, before });
      backwards.unshift(...edges.map(({ node }) => node.id));
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before !== null);
    expect(all.length).toBeGreaterThan(2);
    expect([forwards, backwards]).toEqual([all, all]);
  });

  it('stand still while others come and go', async () => {
    const { pageInfo } = await search({}, { first: 2 });
    const late = await aWorker(stage, { bio: 'Full.', rateMin: ghs(1_000), point: accra }, 'Late Comer');
    const { edges } = await search({}, { first: 2, after: pageInfo.endCursor });
    await does(stage, late, 'saveWorkerProfile', { published: false });
    expect(edges.map(({ node }) => node.name)).toEqual(['Kwame Kumasi', 'Yaw Tema']);
  });

  it('refuse a cursor that belongs to another order, and a page of more than a hundred', async () => {
    const { pageInfo } = await search({}, { first: 1 });
    const wrong = [
      { filter: { near: accra }, after: pageInfo.endCursor },
      { filter: {}, after: 'nonsense' },
      { filter: {}, first: 101 },
    ];
    for (const variables of wrong) {
      const { errors } = await ask(stage.user.schema, undefined, source, variables);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('cost one query for the people and one for their pictures', async () => {
    const photoUploadId = await aReadyFile(stage, people.osu, 'PROFILE');
    await does(stage, people.osu, 'updateProfile', { photoUploadId });
    const rich = `{ searchWorkers(filter: { tradeId: "trd_plumbing" }) { edges { node {
      name photo { url } workerProfile { headline trades { name { en } } user { name photo { id } } portfolio { photos { id } } } hirerProfile { kind } } } } }`;
    const { errors, queries } = await ask(stage.user.schema, undefined, rich);
    expect(errors).toBeUndefined();
    expect(Object.fromEntries(queries)).toEqual({ people: 1, uploads: 1 });
  });

  it('near a place are full from the circle around it, and go on beyond it', async () => {
    const near = { latitude: -20, longitude: 20 };
    const east = (km: number) => ({ latitude: -20, longitude: 20 + km / 104.5 });
    for (const km of [3, 9.98, 10.02, 30, 300]) await aWorker(stage, { point: east(km) }, `Far ${km}`);
    const all = (await search({ near }, { first: 5 })).edges.map(({ distanceKm }) => distanceKm);
    const one = async (after: string | null) => (await search({ near }, { first: 1, after })).edges[0];
    const walked = [];
    let after: string | null = null;
    for (let step = 0; step < 5; step += 1) {
      const edge = await one(after);
      walked.push(edge?.distanceKm);
      after = edge?.cursor ?? null;
    }
    expect(walked).toHaveLength(5);
    expect(walked).toEqual(all);
    expect(walked).toEqual([...walked].sort((a, b) => Number(a) - Number(b)));
  });
});
