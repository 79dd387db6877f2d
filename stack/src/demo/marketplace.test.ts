import { day, hour } from '@kelmah/kit/clock/clock';
import { distanceKm } from '@kelmah/kit/reference/distance';
import { historyOf } from './history';
import { makeMarketplace, type Marketplace } from './marketplace';
import { fundingsOf } from './money';
import { randomFrom } from './random';
import { reviewedIn, reviewsOf } from './reviews';
import { talkOf } from './talk';

const now = new Date('2026-03-14T15:09:26.000Z');
const make = (seed: string, people = 54, at = now) => makeMarketplace({ seed, now: at, people });
const plain = (market: Marketplace) => JSON.stringify(market);
const seeds = ['kelmah', 'second', 'third', 'fourth'];
const isAbout = (value: number, wanted: number, by: number) => Math.abs(value - wanted) <= by;

test('the same seed gives the same marketplace, another seed another', () => {
  expect(plain(make('kelmah'))).toBe(plain(make('kelmah')));
  expect(plain(make('kelmah'))).not.toBe(plain(make('second')));
});

test('it has the size that was asked for, and everything in every state', () => {
  const { citizens, jobs, applications, contracts } = make('kelmah');
  expect(citizens).toHaveLength(54);
  expect(isAbout(jobs.length, 60, 8)).toBe(true);
  expect(isAbout(applications.length, 150, 40)).toBe(true);
  expect(isAbout(contracts.length, 25, 8)).toBe(true);
  const states = (items: readonly { status: string }[]) => [...new Set(items.map(({ status }) => status))].sort();
  expect(states(jobs)).toEqual(['CANCELLED', 'CLOSED', 'DRAFT', 'EXPIRED', 'FILLED', 'OPEN']);
  expect(states(applications)).toEqual(['ACCEPTED', 'DECLINED', 'SHORTLISTED', 'SUBMITTED', 'WITHDRAWN']);
  expect(states(contracts)).toEqual(['ACTIVE', 'CANCELLED', 'COMPLETED', 'DRAFT', 'OFFERED']);
  expect(states(contracts.flatMap(({ milestones }) => milestones))).toEqual([
    ...['APPROVED', 'CHANGES_REQUESTED', 'FUNDED', 'IN_PROGRESS', 'PAID', 'PLANNED', 'SUBMITTED'],
  ]);
});

test('a bigger one is made in good time', () => {
  const started = performance.now();
  const { jobs, applications } = make('big', 4_000);
  expect(jobs.length).toBe(4_400);
  expect(applications.length).toBeGreaterThan(8_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe.each(seeds)('of seed %s', (seed) => {
  const market = make(seed);
  const { citizens, jobs, applications, contracts } = market;
  const jobOf = new Map(jobs.map((job) => [job.id, job]));

  test('ids and addresses are each there once', () => {
    const once = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);
    once(citizens.map(({ id }) => id));
    once(citizens.map(({ email }) => email));
    once(citizens.flatMap(({ phone }) => phone ?? []));
    once(jobs.map(({ id }) => id));
    once(applications.map(({ id }) => id));
    once(applications.map(({ jobId, workerId }) => `${jobId} ${workerId}`));
    once(contracts.map(({ id }) => id));
    once(fundingsOf(market).map(({ id }) => id));
  });

  test('nobody applies to their own job, before it is there, or to a draft', () => {
    for (const { jobId, workerId, hirerId, submittedAt, changedAt } of applications) {
      const job = jobOf.get(jobId);
      expect(workerId).not.toBe(hirerId);
      expect(job?.status).not.toBe('DRAFT');
      expect(submittedAt.getTime()).toBeGreaterThan(job?.postedAt?.getTime() ?? Infinity);
      expect(changedAt.getTime()).toBeGreaterThanOrEqual(submittedAt.getTime());
      expect(changedAt.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  test('at most twenty applications of a worker are open', () => {
    const open = new Map<string, number>();
    for (const { workerId, status } of applications)
      if (status === 'SUBMITTED' || status === 'SHORTLISTED') open.set(workerId, (open.get(workerId) ?? 0) + 1);
    expect(Math.max(...open.values())).toBeLessThanOrEqual(20);
  });

  test('a job, its accepted application and its contract tell the same', () => {
    for (const job of jobs) {
      const ofJob = applications.filter(({ jobId }) => jobId === job.id);
      const accepted = ofJob.filter(({ status }) => status === 'ACCEPTED');
      const isTaken = job.status === 'FILLED' || job.status === 'CLOSED';
      expect(accepted.map(({ id }) => id)).toEqual(isTaken ? [job.acceptedApplicationId] : []);
      expect(job.contractId).toBe(accepted[0]?.contractId ?? null);
      expect(job.status === 'OPEN' ? [] : ofJob.filter(({ status }) => /SUBM|SHORT/.test(status))).toEqual([]);
      const ageDays = (now.getTime() - (job.postedAt?.getTime() ?? now.getTime())) / day;
      expect(job.status !== 'OPEN' || ageDays < 30).toBe(true);
      expect(job.status !== 'EXPIRED' || ageDays > 30).toBe(true);
    }
  });

  test('milestones sum to the price, one comes after the other, and each has its dates in order', () => {
    for (const { price, milestones, status, activatedAt } of contracts) {
      expect(milestones.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(price.amountMinor);
      expect(milestones.every((each) => each.status === 'PAID')).toBe(status === 'COMPLETED');
      let last = activatedAt ?? now;
      for (const each of milestones) {
        const { fundedAt, startedAt, submissions, approvedAt, paidAt } = each;
        const given = submissions.flatMap(({ submittedAt, changesRequestedAt }) => [submittedAt, changesRequestedAt]);
        for (const date of [fundedAt, startedAt, ...given, approvedAt, paidAt]) {
          if (!date) continue;
          expect(date.getTime()).toBeGreaterThanOrEqual(last.getTime());
          expect(date.getTime()).toBeLessThanOrEqual(now.getTime());
          last = date;
        }
        const isDueLater = (each.reviewDueAt?.getTime() ?? 0) > now.getTime() + hour;
        expect(each.status !== 'SUBMITTED' || isDueLater).toBe(true);
        expect(each.fundingId !== null).toBe(each.status !== 'PLANNED');
      }
    }
  });

  test('work is near its town', () => {
    for (const { point, hirerId } of jobs) {
      const hirer = citizens.find(({ id }) => id === hirerId);
      expect(distanceKm(point, hirer?.place.point ?? point)).toBeLessThan(8);
    }
  });

  test('what was said and what happened lies in the past, in order, and says what the catalogue asks', () => {
    const reviewed = reviewedIn(reviewsOf(market, randomFrom('reviews')));
    const history = historyOf(market, reviewed, randomFrom('history'));
    const times = history.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.every((at) => at <= now.toISOString())).toBe(true);
    for (const { pair, review } of reviewed) {
      expect(review.writtenAt.getTime()).toBeGreaterThan(pair.completedAt.getTime());
      expect(review.writtenAt.getTime()).toBeLessThanOrEqual(now.getTime());
      // Nobody's words are open before both have written or the time is over.
      const isSealed = pair.reviews.length < 2 && pair.completedAt.getTime() + 14 * day > now.getTime();
      expect(isSealed && pair.openedAt !== null).toBe(false);
    }
    for (const { text, sentAt, applicationId } of talkOf(market, randomFrom('talk'))) {
      const application = applications.find(({ id }) => id === applicationId);
      expect(sentAt.getTime()).toBeGreaterThan(application?.submittedAt.getTime() ?? Infinity);
      expect(sentAt.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

test('descriptions of the open jobs differ', () => {
  const open = make('kelmah').jobs.filter(({ status }) => status === 'OPEN');
  expect(new Set(open.map(({ description }) => description)).size).toBe(open.length);
});
