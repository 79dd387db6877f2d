import { day, hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoJob } from '@kelmah/kit/demo/demo-data';
import { idAt } from './ids';
import type { JobPlan } from './job-plans';
import { pointIn } from './places';
import type { Random } from './random';
import { dayAfter, daysAgo, later, plus } from './times';

const circumstances = [
  'Please come and look before you name a price.',
  'I buy materials from your list.',
  'Materials are on site.',
  'The gate opens at seven.',
  'Light is not stable here, bring your own generator.',
  'Parking is inside the compound.',
  'There is a dog; it is tied during the day.',
  'Transport is paid.',
  'We need photos each evening, the owner lives abroad.',
  'The site is by the main road, easy to find.',
  'Water is there, light too.',
  'Please work tidily, the neighbours are close.',
  'The caretaker, Mr Tetteh, has the keys.',
  'It would be good to begin within two weeks.',
];

const reasons = [
  'We found the fault ourselves.',
  'The owner has put the work off until next year.',
  'The budget went into the roof first.',
];

const ghs = (amount: number) => ({ amountMinor: amount * 100, currency: 'GHS' });

/** People name round prices. */
function round(amount: number): number {
  const step = amount < 100 ? 5 : amount < 1_000 ? 10 : amount < 10_000 ? 50 : 500;
  return Math.max(step, Math.round(amount / step) * step);
}

/** When a job was posted: for one that became a contract, some days before an application was accepted. */
function postedAtOf(plan: JobPlan, now: Date, random: Random): Date {
  const wait = plan.contract ? random.int(2, 5) : 0;
  return later(daysAgo(now, plan.days + wait, random), plus(plan.hirer.memberSince, 2 * hour));
}

export function makeJob(plan: JobPlan, now: Date, random: Random): DemoJob {
  const { hirer, trade, work, state } = plan;
  const postedAt = postedAtOf(plan, now, random);
  const createdAt = plus(postedAt, -random.int(4, 50) * minute);
  const price = round(work.price * (0.8 + 0.45 * random.next()));
  const details = random.some(work.more, random.int(1, Math.min(3, work.more.length)));
  const startOn = random.chance(0.75) ? dayAfter(postedAt, random.int(6, 24)) : null;
  const shares = work.parts.map(([title, sharePercent]) => ({ title, sharePercent }));
  return {
    id: idAt('job', createdAt, random),
    hirerId: hirer.id,
    status: state,
    title: plan.title ?? random.pick(work.titles),
    description: [random.pick(work.what), ...details, ...random.some(circumstances, random.int(1, 3))].join(' '),
    tradeId: trade.tradeId,
    region: hirer.region,
    town: hirer.town,
    point: pointIn(hirer.place, random),
    budget: { kind: work.hours ? 'HOURLY' : 'FIXED', amount: ghs(price), estimatedHours: work.hours ?? null },
    startOn,
    endOn: startOn && random.chance(0.5) ? dayAfter(startOn, work.days + random.int(3, 12)) : null,
    plannedMilestones: shares,
    createdAt,
    postedAt: state === 'DRAFT' ? null : postedAt,
    filledAt: null,
    cancelReason: state === 'CANCELLED' ? random.pick(reasons) : null,
    acceptedApplicationId: null,
    contractId: null,
    reopened: 0,
  };
}

/** Until when people could apply to a job that nothing came of. */
export function closedAt(job: DemoJob, now: Date, random: Random): Date {
  const posted = job.postedAt ?? job.createdAt;
  if (job.status === 'EXPIRED') return plus(posted, 30 * day);
  if (job.status === 'CANCELLED')
    return plus(posted, Math.min(random.int(2, 9) * day, (now.getTime() - posted.getTime()) * 0.9));
  return now;
}
