import { day } from '@kelmah/kit/clock/clock';
import { answerOf } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import {
  aMember,
  aProfile,
  aReadyFile,
  aWorker,
  does,
  entities,
  sendsAFile,
  setTheStage,
  type Person,
  type Stage,
} from '../../test/story';

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.stop());

const saves = (person: Person, input: Record<string, unknown>) => does(stage, person, 'saveWorkerProfile', input);
const ghs = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });
const newsOf = (subject: string) =>
  stage.probe.heard.filter((event) => event.subject === subject && event.type.startsWith('worker-profile.'));
const profileOf = async (viewer: Person | undefined, person: Person, fields: string) => {
  const { user } = await answerOf<{ user: { workerProfile: Record<string, unknown> | null } }>(
    stage.user.schema,
    viewer,
    `query ($id: ID!) { user(id: $id) { workerProfile { ${fields} } } }`,
    { id: person.userId },
  );
  return user.workerProfile;
};
const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const full = {
  headline: ' Burst pipes,  day and night ',
  bio: 'Twenty years.',
  tradeIds: ['trd_plumbing', 'trd_tiling', 'trd_plumbing'],
  skills: [{ name: 'PPR pipes', level: 'EXPERT' }],
  rateMin: ghs(4_000),
  rateMax: ghs(7_550),
  region: 'GREATER_ACCRA',
  town: 'Madina',
  point: { latitude: 5.66981, longitude: -0.16574 },
  radiusKm: 40,
  availability: { accepting: true, days: ['SATURDAY', 'SATURDAY'], note: 'After church' },
  published: true,
};

describe('a worker profile', () => {
  it('is saved, published and said to others in the form in which they may keep it', async () => {
    const worker = await aMember(stage);
    const done = await saves(worker, full);
    expect(done).toEqual({
      __typename: 'SaveWorkerProfileSuccess',
      workerProfile: {
        id: worker.userId.replace('usr_', 'wkp_'),
        headline: 'Burst pipes, day and night',
        bio: 'Twenty years.',
        trades: [{ id: 'trd_plumbing' }, { id: 'trd_tiling' }],
        skills: full.skills,
        rateMin: full.rateMin,
        rateMax: full.rateMax,
        region: 'GREATER_ACCRA',
        town: 'Madina',
        point: full.point,
        radiusKm: 40,
        availability: { accepting: true, days: ['SATURDAY'], pausedUntil: null, note: 'After church' },
        portfolio: [],
        certificates: [],
        published: true,
        missing: [],
      },
    });
    expect((await stage.probe.waitFor('worker-profile.published', worker.userId)).data).toEqual({
      userId: worker.userId,
      name: 'Kofi Boateng',
      tradeIds: ['trd_plumbing', 'trd_tiling'],
      region: 'GREATER_ACCRA',
      town: 'Madina',
      point: { latitude: 5.67, longitude: -0.17 },
      radiusKm: 40,
      rateMin: 4_000,
      rateMax: 7_550,
      currency: 'GHS',
      available: true,
      version: 1,
    });
  });

  it('can be begun with nothing and says to its owner what is missing', async () => {
    const worker = await aMember(stage);
    const done = await saves(worker, { bio: 'More to come.' });
    expect(done['workerProfile']).toMatchObject({
      headline: '',
      trades: [],
      radiusKm: 25,
      availability: { accepting: true, days: week, pausedUntil: null, note: null },
      published: false,
      missing: ['headline', 'tradeIds', 'region', 'town'],
    });
    expect(await profileOf(undefined, worker, 'id')).toBeNull();
    expect(await profileOf(await aMember(stage), worker, 'id')).toBeNull();
    expect(newsOf(worker.userId)).toEqual([]);
  });

  it.each([
    ['headline', { headline: ' ' }, 'Say in one line what you do before you publish.'],
    ['tradeIds', { tradeIds: [] }, 'Choose at least one trade before you publish.'],
    ['region', { region: null }, 'Say which region you work from before you publish.'],
    ['town', { town: '' }, 'Say which town you work from before you publish.'],
    ['headline', { headline: 'x'.repeat(121) }, 'Use at most 120 characters.'],
    ['bio', { bio: 'x'.repeat(3_001) }, 'Use at most 3000 characters.'],
    ['tradeIds.1', { tradeIds: ['trd_solar', 'trd_alchemy'] }, 'There is no such trade.'],
    [
      'tradeIds',
      { tradeIds: ['plumbing', 'solar', 'tiling', 'hvac', 'roofing', 'welding'].map((word) => `trd_${word}`) },
      'Choose at most five trades.',
    ],
    [
      'skills',
      { skills: ['Soldering', 'soldering '].map((name) => ({ name, level: 'EXPERT' })) },
      'Name each skill once.',
    ],
    ['skills.0.name', { skills: [{ name: '', level: 'EXPERT' }] }, 'Write what you can do.'],
    ['rateMin.amountMinor', { rateMin: ghs(0) }, 'A rate is more than nothing.'],
    ['rateMax.currency', { rateMax: { amountMinor: 1, currency: 'EUR' } }, 'A rate is in GHS or USD or JPY.'],
    ['rateMax.amountMinor', { rateMin: ghs(5_000), rateMax: ghs(4_999) }, 'The higher rate is below the lower one.'],
    [
      'rateMax.currency',
      { rateMin: ghs(5_000), rateMax: { amountMinor: 6_000, currency: 'USD' } },
      'Give both rates in the same currency.',
    ],
    ['point.latitude', { point: { latitude: 91, longitude: 0 } }, 'Latitude is −90 to 90.'],
    ['radiusKm', { radiusKm: 501 }, 'A radius is 1 to 500 kilometres.'],
    ['availability.note', { availability: { accepting: true, note: 'x'.repeat(201) } }, 'Use at most 200 characters.'],
  ])('refuses a bad %s and keeps what was there (%#)', async (field, wrong, message) => {
    const worker = await aWorker(stage);
    const done = await saves(worker, wrong);
    expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
    expect(await profileOf(undefined, worker, 'headline town published')).toEqual({
      headline: 'Pipes that stay dry',
      town: 'Madina',
      published: true,
    });
  });

  it('tells others of each change that concerns them, with a growing version, and of no other', async () => {
    const worker = await aWorker(stage);
    await saves(worker, { bio: 'Nobody keeps this.' });
    await saves(worker, { availability: { accepting: false } });
    await saves(worker, { availability: { accepting: false } });
    await does(stage, worker, 'updateProfile', { name: 'Kofi Renamed' });
    await saves(worker, { published: false });
    await saves(worker, { town: 'Tema' });
    await saves(worker, { published: true });
    await eventually(() => expect(newsOf(worker.userId)).toHaveLength(5));
    const news = newsOf(worker.userId).map(({ type, data }) => [type, data] as const);
    const published = 'worker-profile.published';
    expect(news).toMatchObject([
      [published, { version: 1, available: true }],
      [published, { version: 3, available: false }],
      [published, { version: 4, name: 'Kofi Renamed' }],
      ['worker-profile.withdrawn', { userId: worker.userId, version: 5 }],
      [published, { version: 7, town: 'Tema' }],
    ]);
  });

  it('shows others its place to about a kilometre, and measures from there', async () => {
    const worker = await aWorker(stage, { point: full.point });
    const fields = 'point { latitude longitude } distanceKm(from: { latitude: 5.6037, longitude: -0.187 }) missing';
    const others = { point: { latitude: 5.67, longitude: -0.17 }, distanceKm: 7.6, missing: [] };
    expect(await profileOf(undefined, worker, fields)).toEqual(others);
    expect(await profileOf(worker, worker, fields)).toEqual({ ...others, point: full.point });
    const nowhere = await aWorker(stage);
    expect(await profileOf(undefined, nowhere, fields)).toEqual({ point: null, distanceKm: null, missing: [] });
  });

  it('is for those who work', async () => {
    const hirer = await saves(await aMember(stage, ['HIRER']), aProfile());
    expect(hirer).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    const nobody = await does(stage, undefined, 'saveWorkerProfile', aProfile());
    expect(nobody).toMatchObject({ __typename: 'NotAllowed', code: 'UNAUTHENTICATED' });
  });

  it('is by its key what it is by its user: null for others until it is published', async () => {
    const worker = await aWorker(stage, { published: false });
    const id = worker.userId.replace('usr_', 'wkp_');
    expect(await entities(stage, undefined, 'WorkerProfile', [id, 'wkp_1'], 'headline')).toEqual([null, null]);
    const own = await entities(stage, worker, 'WorkerProfile', [id], 'headline user { id }');
    expect(own).toEqual([{ headline: 'Pipes that stay dry', user: { id: worker.userId } }]);
    await saves(worker, { published: true });
    expect(await entities(stage, undefined, 'WorkerProfile', [id], 'headline')).toEqual([
      { headline: 'Pipes that stay dry' },
    ]);
  });
});

describe('a portfolio', () => {
  it('shows pieces of work, the latest first, once for ten requests at once', async () => {
    const worker = await aWorker(stage);
    const uploadId = await aReadyFile(stage, worker, 'PORTFOLIO');
    const piece = { title: 'A bath in Osu', description: 'Two weeks.', uploadIds: [uploadId, uploadId] };
    const done = await Promise.all(Array.from({ length: 10 }, () => does(stage, worker, 'addPortfolioItem', piece)));
    expect(new Set(done.map(({ __typename }) => __typename))).toEqual(new Set(['AddPortfolioItemSuccess']));
    const draft = { title: 'Not yet for all', uploadIds: [uploadId], published: false };
    await does(stage, worker, 'addPortfolioItem', draft);
    const fields = 'portfolio { title description published photos { id } }';
    const bath = { title: 'A bath in Osu', description: 'Two weeks.', published: true, photos: [{ id: uploadId }] };
    expect(await profileOf(undefined, worker, fields)).toEqual({ portfolio: [bath] });
    const own = { title: 'Not yet for all', description: null, published: false, photos: [{ id: uploadId }] };
    expect(await profileOf(worker, worker, fields)).toEqual({ portfolio: [own, bath] });
  });

  it('loses a piece when its owner takes it out', async () => {
    const worker = await aWorker(stage);
    const uploadIds = [await aReadyFile(stage, worker, 'PORTFOLIO')];
    const added = await does(stage, worker, 'addPortfolioItem', { title: 'A wall', uploadIds });
    const [{ id: portfolioItemId }] = (added['workerProfile'] as { portfolio: [{ id: string }] }).portfolio;
    const stranger = await does(stage, await aWorker(stage), 'removePortfolioItem', { portfolioItemId });
    const done = await does(stage, worker, 'removePortfolioItem', { portfolioItemId });
    const again = await does(stage, worker, 'removePortfolioItem', { portfolioItemId });
    expect(done['workerProfile']).toMatchObject({ portfolio: [] });
    const missing = { __typename: 'NotFound', code: 'NOT_FOUND', field: 'portfolioItemId' };
    expect([stranger, again]).toMatchObject([missing, missing]);
  });

  it('takes checked photos of its owner, and finished work', async () => {
    const worker = await aWorker(stage);
    const ready = await aReadyFile(stage, worker, 'PORTFOLIO');
    const foreign = await aReadyFile(stage, await aWorker(stage), 'PORTFOLIO');
    const waiting = await sendsAFile(stage, worker, 'PORTFOLIO');
    const tomorrow = new Date(stage.clock.now().getTime() + day);
    const wrong = [
      [{ uploadIds: [] }, 'uploadIds', 'Add at least one photo.'],
      [{ uploadIds: [ready, foreign] }, 'uploadIds.1', 'There is no such file of yours. Send it again.'],
      [{ uploadIds: [waiting] }, 'uploadIds.0', 'This file has not arrived yet.'],
      [{ title: 'A' }, 'title', 'Say what was done.'],
      [{ completedOn: tomorrow }, 'completedOn', 'Show work that is finished.'],
    ] as const;
    for (const [bad, field, message] of wrong) {
      const done = await does(stage, worker, 'addPortfolioItem', { title: 'A wall', uploadIds: [ready], ...bad });
      expect(done).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message });
    }
    expect(await profileOf(worker, worker, 'portfolio { id }')).toEqual({ portfolio: [] });
  });

  it('holds thirty pieces', async () => {
    const worker = await aWorker(stage);
    const uploadIds = [await aReadyFile(stage, worker, 'PORTFOLIO')];
    for (let count = 1; count <= 30; count += 1)
      await does(stage, worker, 'addPortfolioItem', { title: `Wall number ${count}`, uploadIds });
    const done = await does(stage, worker, 'addPortfolioItem', { title: 'One wall more', uploadIds });
    expect(done).toMatchObject({ __typename: 'Conflict', code: 'LIMIT_REACHED' });
  });
});

describe('certificates', () => {
  it('wait to be checked, and expire by the clock', async () => {
    const worker = await aWorker(stage);
    const now = stage.clock.now();
    const certificate = {
      title: 'NVTI Grade One',
      issuer: 'NVTI',
      issuedOn: new Date(now.getTime() - day).toISOString(),
      expiresOn: new Date(now.getTime() + day).toISOString(),
    };
    await does(stage, worker, 'addCertificate', certificate);
    const done = await does(stage, worker, 'addCertificate', certificate);
    const { certificates } = done['workerProfile'] as { certificates: { id: string }[] };
    expect(certificates).toEqual([{ id: expect.stringMatching(/^crt_/), ...certificate, status: 'PENDING' }]);
    stage.clock.advance(day);
    const fields = 'certificates { title status }';
    expect(await profileOf(undefined, worker, fields)).toEqual({
      certificates: [{ title: 'NVTI Grade One', status: 'EXPIRED' }],
    });
    const stranger = await aWorker(stage);
    const input = { certificateId: certificates[0]?.id };
    expect((await does(stage, stranger, 'removeCertificate', input)).__typename).toBe('NotFound');
    const removed = await does(stage, worker, 'removeCertificate', input);
    expect(removed['workerProfile']).toMatchObject({ certificates: [] });
  });

  it('were given in the past, and hold until later', async () => {
    const worker = await aWorker(stage);
    const now = stage.clock.now();
    const later = new Date(now.getTime() + day).toISOString();
    const given = { title: 'NVTI Grade One', issuer: 'NVTI', issuedOn: now.toISOString() };
    const future = await does(stage, worker, 'addCertificate', { ...given, issuedOn: later });
    const backwards = await does(stage, worker, 'addCertificate', { ...given, expiresOn: given.issuedOn });
    expect([future, backwards]).toMatchObject([
      { __typename: 'InvalidInput', field: 'issuedOn' },
      { __typename: 'InvalidInput', field: 'expiresOn' },
    ]);
  });
});
