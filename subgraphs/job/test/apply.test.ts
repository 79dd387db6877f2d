import { newId } from '@kelmah/kit/ids/ids';
import type { Seen } from './questions';
import { anOffer, aTown, burstMain, ghs, inDays, Person, type Hirer, type Town } from './story';
import { aPerson } from '@kelmah/kit/testing/graph';

let town: Town;
let hirer: Hirer;
let job: Seen;
beforeAll(async () => {
  town = await aTown();
  hirer = town.aHirer();
  job = await hirer.postsAJob();
});
afterAll(() => town.stop());

const heardOf = (subject: string) => town.probe.heard.filter((event) => event.subject === subject);

describe('applying to a job', () => {
  it('hands the hirer the application, with all that was said, and tells of it once', async () => {
    const worker = town.aWorker();
    const offer = anOffer(town.clock);
    const application = await worker.appliesTo(job['id']);
    expect(application).toEqual({
      id: expect.stringMatching(/^app_/),
      job: { id: job['id'], status: 'OPEN' },
      worker: { id: worker.userId },
      coverNote: offer.coverNote,
      price: offer.price,
      days: 3,
      startOn: new Date(offer.startOn),
      status: 'SUBMITTED',
      submittedAt: town.clock.now(),
      distanceKm: null,
      contract: null,
      moves: ['WITHDRAW'],
    });
    expect(await hirer.seesApplication(application['id'])).toEqual({
      ...application,
      moves: ['SHORTLIST', 'ACCEPT', 'DECLINE'],
    });
    const event = await town.probe.waitFor('application.submitted', application['id']);
    expect(event.data).toEqual({
      applicationId: application['id'],
      jobId: job['id'],
      jobTitle: job['title'],
      hirerId: hirer.userId,
      workerId: worker.userId,
      amountMinor: 240_000,
      currency: 'GHS',
    });
  });

  it('happens once for each worker and job, also by ten requests at once', async () => {
    const worker = town.aWorker();
    const input = { ...anOffer(town.clock), jobId: job['id'] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => worker.does('submitApplication', input)));
    const done = answers.filter(({ __typename }) => __typename === 'SubmitApplicationSuccess');
    expect(done).toHaveLength(1);
    for (const answer of answers.filter((each) => !done.includes(each))) {
      expect(answer).toMatchObject({ __typename: 'Conflict', code: 'ALREADY_EXISTS', field: 'jobId' });
    }
    await town.probe.waitFor('application.submitted', done[0]?.['application'].id);
    expect(heardOf(done[0]?.['application'].id)).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['no cover note', { coverNote: ' ' }, 'coverNote'],
    ['a cover note of 2,001 characters', { coverNote: 'x'.repeat(2_001) }, 'coverNote'],
    ['no price', { price: ghs(0) }, 'price'],
    ['a price below zero', { price: ghs(-100) }, 'price'],
    ['a price in another currency', { price: { amountMinor: 500, currency: 'USD' } }, 'price'],
    ['no days', { days: 0 }, 'days'],
    ['more than a year', { days: 366 }, 'days'],
  ])('is refused with %s', async (_what, changes, field) => {
    const input = { ...anOffer(town.clock), jobId: job['id'], ...changes };
    expect(await town.aWorker().does('submitApplication', input)).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('is refused with a first day that has passed', async () => {
    const input = { ...anOffer(town.clock), jobId: job['id'], startOn: inDays(town.clock, -1) };
    expect(await town.aWorker().does('submitApplication', input)).toMatchObject({ field: 'startOn' });
  });

  it('is for workers, and not for one’s own job', async () => {
    const input = { ...anOffer(town.clock), jobId: job['id'] };
    expect(await town.aHirer().does('submitApplication', input)).toMatchObject({ code: 'FORBIDDEN' });
    const both = new Person(town, aPerson(['HIRER', 'WORKER']));
    const own = await both.did('postJob', burstMain(town.clock));
    const toOwn = { ...input, jobId: own['job'].id };
    expect(await both.does('submitApplication', toOwn)).toMatchObject({
      code: 'FORBIDDEN',
      message: 'This is your own job.',
    });
  });

  it.each<[string, () => Promise<string> | string]>([
    ['unknown', () => newId('job')],
    ['not an id', () => '{"$ne":1}'],
    ['a draft', async () => (await hirer.did('saveJobDraft', {})).job.id],
    ['for the invited alone', async () => (await hirer.postsAJob({ visibility: 'INVITED' }))['id']],
    [
      'cancelled',
      async () => {
        const { id } = await hirer.postsAJob();
        await hirer.did('cancelJob', { jobId: id });
        return id;
      },
    ],
  ])('finds no job where it is %s', async (_what, jobIdOf) => {
    const input = { ...anOffer(town.clock), jobId: await jobIdOf() };
    expect(await town.aWorker().does('submitApplication', input)).toMatchObject({ code: 'NOT_FOUND', field: 'jobId' });
  });

  it('leaves at most 20 open applications a worker, also where 30 are sent at once', async () => {
    const worker = town.aWorker();
    const jobs = await Promise.all(Array.from({ length: 30 }, () => hirer.postsAJob()));
    const answers = await Promise.all(
      jobs.map(({ id }) => worker.does('submitApplication', { ...anOffer(town.clock), jobId: id })),
    );
    const done = answers.filter(({ __typename }) => __typename === 'SubmitApplicationSuccess');
    expect(done).toHaveLength(20);
    expect(new Set(answers.filter((each) => !done.includes(each)).map(({ code }) => code))).toEqual(
      new Set(['LIMIT_REACHED']),
    );

    await worker.did('withdrawApplication', { applicationId: done[0]?.['application'].id });
    const refused = jobs[answers.findIndex(({ code }) => code === 'LIMIT_REACHED')];
    await expect(worker.appliesTo(refused?.['id'])).resolves.toMatchObject({ status: 'SUBMITTED' });
  });
});

describe('what becomes of an application', () => {
  it('is shortlisted, and may still be withdrawn; the worker does not apply again', async () => {
    const worker = town.aWorker();
    const { id } = await worker.appliesTo(job['id']);
    const listed = (await hirer.did('shortlistApplication', { applicationId: id }))['application'];
    expect(listed).toMatchObject({ status: 'SHORTLISTED', moves: ['ACCEPT', 'DECLINE'] });
    const withdrawn = (await worker.did('withdrawApplication', { applicationId: id }))['application'];
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', moves: [] });
    expect(await worker.does('submitApplication', { ...anOffer(town.clock), jobId: job['id'] })).toMatchObject({
      code: 'ALREADY_EXISTS',
      message: 'You applied to this job and withdrew. A worker applies to a job once.',
    });
    await town.probe.waitFor('application.withdrawn', id);
    expect(heardOf(id).map(({ type }) => type)).toEqual([
      'application.submitted',
      'application.shortlisted',
      'application.withdrawn',
    ]);
  });

  it.each([
    ['shortlistApplication', 'SHORTLISTED', 'application.shortlisted'],
    ['declineApplication', 'DECLINED', 'application.declined'],
  ] as const)('%s said ten times at once is done once', async (mutation, status, type) => {
    const { id } = await town.aWorker().appliesTo(job['id']);
    const answers = await Promise.all(Array.from({ length: 10 }, () => hirer.did(mutation, { applicationId: id })));
    expect(new Set(answers.map((answer) => answer['application'].status))).toEqual(new Set([status]));
    await town.probe.waitFor(type, id);
    expect(heardOf(id)).toHaveLength(2);
  });

  it('is decided by the hirer and withdrawn by the worker, each alone', async () => {
    const worker = town.aWorker();
    const { id } = await worker.appliesTo(job['id']);
    for (const mutation of ['shortlistApplication', 'declineApplication', 'acceptApplication']) {
      expect(await worker.does(mutation, { applicationId: id })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await hirer.does('withdrawApplication', { applicationId: id })).toMatchObject({ code: 'FORBIDDEN' });
    for (const stranger of [town.aHirer(), town.aWorker()]) {
      for (const mutation of [
        'shortlistApplication',
        'declineApplication',
        'acceptApplication',
        'withdrawApplication',
      ]) {
        const missing = await stranger.does(mutation, { applicationId: newId('application') });
        expect(await stranger.does(mutation, { applicationId: id })).toEqual(missing);
        expect(missing).toMatchObject({ code: 'NOT_FOUND', field: 'applicationId' });
      }
    }
  });

  it('stays declined', async () => {
    const worker = town.aWorker();
    const { id } = await worker.appliesTo(job['id']);
    await hirer.did('declineApplication', { applicationId: id });
    for (const mutation of ['shortlistApplication', 'acceptApplication']) {
      expect(await hirer.does(mutation, { applicationId: id })).toMatchObject({ code: 'WRONG_STATE' });
    }
    expect(await worker.does('withdrawApplication', { applicationId: id })).toMatchObject({
      code: 'WRONG_STATE',
      message: 'This application is declined already.',
    });
  });
});
