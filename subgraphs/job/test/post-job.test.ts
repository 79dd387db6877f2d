import { newId } from '@kelmah/kit/ids/ids';
import { aPerson } from '@kelmah/kit/testing/graph';
import { aTown, burstMain, ghs, inDays, Person, type Hirer, type Town } from './story';

let town: Town;
let hirer: Hirer;
beforeAll(async () => {
  town = await aTown();
  hirer = town.aHirer();
});
afterAll(() => town.stop());

const heardOf = (subject: string) => town.probe.heard.filter((event) => event.subject === subject);

describe('posting a job', () => {
  it('opens it for 30 days, with all that was said, and tells of it once', async () => {
    const input = { ...burstMain(town.clock), uploadIds: [newId('upload')] };
    const job = await hirer.postsAJob(input);
    expect(job).toEqual({
      id: expect.stringMatching(/^job_/),
      title: input.title,
      description: input.description,
      trade: { id: 'trd_plumbing' },
      photos: [{ id: input.uploadIds[0] }],
      hirer: { id: hirer.userId },
      region: 'GREATER_ACCRA',
      town: 'East Legon',
      point: input.point,
      budget: input.budget,
      startOn: new Date(input.startOn),
      endOn: new Date(input.endOn),
      status: 'OPEN',
      visibility: 'PUBLIC',
      plannedMilestones: input.plannedMilestones,
      postedAt: town.clock.now(),
      expiresAt: new Date(inDays(town.clock, 30)),
      createdAt: town.clock.now(),
      applicationCount: 0,
      moves: ['EDIT', 'CANCEL'],
    });
    const event = await town.probe.waitFor('job.posted', job['id']);
    expect(event.data).toEqual({
      jobId: job['id'],
      hirerId: hirer.userId,
      title: input.title,
      tradeId: 'trd_plumbing',
      region: 'GREATER_ACCRA',
      town: 'East Legon',
      uploadIds: input.uploadIds,
    });
    expect(heardOf(job['id'])).toHaveLength(1);
  });

  it('plans one milestone of 100 % where none are given', async () => {
    const job = await hirer.postsAJob({ plannedMilestones: undefined });
    expect(job['plannedMilestones']).toEqual([{ title: 'The whole job', sharePercent: 100 }]);
  });

  const step = (sharePercent: number) => ({ title: 'Step', sharePercent });
  it.each<[string, object, string]>([
    ['no title', { title: null }, 'title'],
    ['a blank title', { title: '   ' }, 'title'],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, 'title'],
    ['no description', { description: '' }, 'description'],
    ['a description of 5,001 characters', { description: 'x'.repeat(5_001) }, 'description'],
    ['no trade', { tradeId: null }, 'tradeId'],
    ['a trade that is none', { tradeId: 'trd_alchemy' }, 'tradeId'],
    ['no region', { region: null }, 'region'],
    ['no town', { town: '' }, 'town'],
    ['a place off the map', { point: { latitude: 91, longitude: 0 } }, 'point.latitude'],
    ['no budget', { budget: null }, 'budget'],
    ['a budget of 99 pesewas', { budget: { kind: 'FIXED', amount: ghs(99) } }, 'budget.amount'],
    ['a budget beyond all', { budget: { kind: 'FIXED', amount: ghs(100_000_000) } }, 'budget.amount'],
    [
      'a currency that is none of ours',
      { budget: { kind: 'FIXED', amount: { amountMinor: 500, currency: 'XAF' } } },
      'budget.amount',
    ],
    ['no hours at all', { budget: { kind: 'FIXED', amount: ghs(500), estimatedHours: 0 } }, 'budget.estimatedHours'],
    ['shares that sum to 99', { plannedMilestones: [step(50), step(49)] }, 'plannedMilestones'],
    ['a share of nothing', { plannedMilestones: [step(100), step(0)] }, 'plannedMilestones.1.sharePercent'],
    [
      'a milestone without a name',
      { plannedMilestones: [{ title: ' ', sharePercent: 100 }] },
      'plannedMilestones.0.title',
    ],
    ['eleven milestones', { plannedMilestones: Array.from({ length: 11 }, () => step(9)) }, 'plannedMilestones'],
    ['eleven photos', { uploadIds: Array.from({ length: 11 }, () => newId('upload')) }, 'uploadIds'],
    ['a photo that is none', { uploadIds: ['job_1'] }, 'uploadIds.0'],
  ])('is refused with %s', async (_what, changes, field) => {
    const answer = await hirer.does('postJob', { ...burstMain(town.clock), ...changes });
    expect(answer).toEqual({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message: expect.any(String) });
    expect(answer.message).toMatch(/^[A-Z].{8,}\.$/);
  });

  it.each<[string, () => object, string]>([
    ['begin yesterday', () => ({ startOn: inDays(town.clock, -1) }), 'startOn'],
    ['begin in two years', () => ({ startOn: inDays(town.clock, 700), endOn: null }), 'startOn'],
    ['end before it begins', () => ({ startOn: inDays(town.clock, 5), endOn: inDays(town.clock, 4) }), 'endOn'],
  ])('is refused where it would %s', async (_what, changes, field) => {
    const answer = await hirer.does('postJob', { ...burstMain(town.clock), ...changes() });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field, message: expect.stringMatching(/^The .+ day .+\.$/) });
  });

  it('says what the shares make', async () => {
    const answer = await hirer.does('postJob', { ...burstMain(town.clock), plannedMilestones: [step(50), step(49)] });
    expect(answer.message).toBe('The shares of the milestones add up to 100 %; these make 99 %.');
  });

  it('is for hirers, signed in', async () => {
    expect(await town.aWorker().does('postJob', burstMain(town.clock))).toMatchObject({ code: 'FORBIDDEN' });
    const nobody = new Person(town, { kind: 'anonymous', roles: [], permissions: [], scopes: [] } as never);
    expect(await nobody.does('postJob', burstMain(town.clock))).toMatchObject({ code: 'UNAUTHENTICATED' });
    const both = new Person(town, aPerson(['HIRER', 'WORKER']));
    expect(await both.does('postJob', burstMain(town.clock))).toMatchObject({ __typename: 'PostJobSuccess' });
  });
});

describe('a draft', () => {
  it('may be empty, grows, and is posted with what it holds', async () => {
    const empty = (await hirer.did('saveJobDraft', {})).job;
    expect(empty).toMatchObject({
      status: 'DRAFT',
      title: '',
      trade: null,
      region: null,
      budget: null,
      moves: ['EDIT', 'POST', 'CANCEL'],
    });
    const jobId = empty.id;
    expect(await hirer.does('postJob', { jobId })).toMatchObject({ code: 'INVALID_INPUT', field: 'title' });
    const { plannedMilestones, ...most } = burstMain(town.clock);
    await hirer.did('saveJobDraft', { ...most, jobId });
    const kept = (await hirer.did('saveJobDraft', { jobId, title: 'Burst main' })).job;
    expect(kept).toMatchObject({ title: 'Burst main', description: most.description, budget: most.budget });
    const emptied = (await hirer.did('saveJobDraft', { jobId, point: null, endOn: null })).job;
    expect(emptied).toMatchObject({ point: null, endOn: null, town: 'East Legon' });
    const posted = (await hirer.did('postJob', { jobId, plannedMilestones })).job;
    expect(posted).toMatchObject({ id: jobId, status: 'OPEN', title: 'Burst main', plannedMilestones });
    await town.probe.waitFor('job.posted', jobId);
  });

  it('is posted once by ten requests at once', async () => {
    const jobId = (await hirer.did('saveJobDraft', burstMain(town.clock))).job.id;
    const answers = await Promise.all(Array.from({ length: 10 }, () => hirer.does('postJob', { jobId })));
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([...Array.from({ length: 9 }, () => 'Conflict'), 'PostJobSuccess']);
    await town.probe.waitFor('job.posted', jobId);
    expect(heardOf(jobId)).toHaveLength(1);
    expect(await hirer.does('saveJobDraft', { jobId })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('refuses what could never be right', async () => {
    expect(await hirer.does('saveJobDraft', { title: 'x'.repeat(121) })).toMatchObject({ field: 'title' });
    expect(await hirer.does('saveJobDraft', { tradeId: 'trd_alchemy' })).toMatchObject({ field: 'tradeId' });
  });

  it('is missing to everybody else', async () => {
    const jobId = (await hirer.did('saveJobDraft', burstMain(town.clock))).job.id;
    for (const stranger of [town.aHirer(), town.aWorker()]) {
      expect(await stranger.seesJob(jobId)).toBeNull();
      expect(await stranger.does('editJob', { jobId, title: 'Mine now' })).toMatchObject({
        code: 'NOT_FOUND',
        field: 'jobId',
      });
    }
    expect(await town.aHirer().does('postJob', { jobId })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('editing a job', () => {
  it('changes what is given and leaves the rest', async () => {
    const job = await hirer.postsAJob();
    const edited = (await hirer.did('editJob', { jobId: job['id'], title: 'Burst main', endOn: null })).job;
    expect(edited).toEqual({ ...job, title: 'Burst main', endOn: null });
  });

  it('holds an open job to the rules of posting', async () => {
    const { id } = await hirer.postsAJob();
    expect(await hirer.does('editJob', { jobId: id, description: null })).toMatchObject({ field: 'description' });
    const dollars = { kind: 'FIXED', amount: { amountMinor: 5_000, currency: 'USD' } };
    expect(await hirer.does('editJob', { jobId: id, budget: dollars })).toMatchObject({ field: 'budget.amount' });
  });

  it('lets a first day stand that has passed since', async () => {
    const job = await hirer.postsAJob();
    town.clock.advance(4 * 86_400_000);
    const edited = await hirer.did('editJob', { jobId: job['id'], town: 'Osu' });
    expect(edited.job).toMatchObject({ town: 'Osu', startOn: job['startOn'] });
  });

  it('is the hirer’s alone, and not for what is over', async () => {
    const { id } = await hirer.postsAJob();
    expect(await town.aHirer().does('editJob', { jobId: id, title: 'Mine now' })).toMatchObject({ code: 'FORBIDDEN' });
    await hirer.did('cancelJob', { jobId: id });
    expect(await hirer.does('editJob', { jobId: id, title: 'Again' })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await hirer.does('editJob', { jobId: newId('job') })).toMatchObject({ code: 'NOT_FOUND', field: 'jobId' });
    expect(await hirer.does('editJob', { jobId: '../etc' })).toMatchObject({ code: 'NOT_FOUND', field: 'jobId' });
  });
});

describe('calling a job off', () => {
  it('declines who applied, tells of it once, and answers the same when asked again', async () => {
    const { id } = await hirer.postsAJob();
    const worker = town.aWorker();
    const application = await worker.appliesTo(id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => hirer.did('cancelJob', { jobId: id, reason: 'My cousin does it.' })),
    );
    expect(new Set(answers.map(({ job }) => job.status))).toEqual(new Set(['CANCELLED']));
    expect(await worker.seesApplication(application['id'])).toMatchObject({
      status: 'DECLINED',
      job: { status: 'CANCELLED' },
    });
    await town.probe.waitFor('application.declined', application['id']);
    expect(heardOf(id).map(({ type }) => type)).toEqual(['job.posted', 'job.cancelled']);
  });

  it('is refused with a reason too long, to others, and while a worker has the job', async () => {
    const { id } = await hirer.postsAJob();
    expect(await hirer.does('cancelJob', { jobId: id, reason: 'x'.repeat(501) })).toMatchObject({ field: 'reason' });
    expect(await town.aHirer().does('cancelJob', { jobId: id })).toMatchObject({ code: 'FORBIDDEN' });
    const application = await town.aWorker().appliesTo(id);
    await hirer.accepts(application['id']);
    expect(await hirer.does('cancelJob', { jobId: id })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'A worker has this job: cancel the contract first.',
    });
  });
});

describe('a job that stands open for 30 days', () => {
  it('expires then and not before, once, and declines who applied', async () => {
    const { id, expiresAt } = await hirer.postsAJob();
    const worker = town.aWorker();
    const application = await worker.appliesTo(id);
    town.clock.advance(expiresAt.getTime() - town.clock.now().getTime() - 1);
    await town.service.services.clock.expireJobs();
    expect(await hirer.seesJob(id)).toMatchObject({ status: 'OPEN' });
    town.clock.advance(1);
    // Its time is over: it takes nothing more, even before the clock has come by.
    expect(await town.aWorker().seesJob(id)).toBeNull();
    expect(await hirer.does('acceptApplication', { applicationId: application['id'] })).toMatchObject({
      code: 'WRONG_STATE',
    });
    await Promise.all(Array.from({ length: 5 }, () => town.service.services.clock.expireJobs()));
    expect(await hirer.seesJob(id)).toMatchObject({ status: 'EXPIRED', moves: [] });
    expect(await worker.seesApplication(application['id'])).toMatchObject({ status: 'DECLINED' });
    await town.probe.waitFor('job.expired', id);
    expect(heardOf(id).map(({ type }) => type)).toEqual(['job.posted', 'job.expired']);
  });
});
