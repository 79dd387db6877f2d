import { hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoJob } from '@kelmah/kit/demo/demo-data';
import type { Citizen } from './citizens';
import { idAt } from './ids';
import type { JobPlan } from './job-plans';
import type { Random } from './random';
import { between, dayAfter, earlier, later, plus } from './times';

const when = [
  'I can begin on Monday.',
  'I am free from next week.',
  'I can start as soon as you say.',
  'My present job ends on Friday, then I come.',
  'I can look at it tomorrow morning.',
];
const ways = [
  'The price is for labour; materials go by receipt.',
  'Two of us will come, so it goes quickly.',
  'I clear my rubbish every evening.',
  'You will get photos of every stage.',
  'If I find more than we can see now, I tell you before I touch it.',
  'I give six months on my work.',
  'I live twenty minutes away, so you will not wait for me.',
  'My tools are complete, you need not rent anything.',
];
const greetings = ['Good morning, ', 'Good afternoon, ', 'Hello, ', 'Maakye, ', ''];

/** What is asked for the whole: about the budget, by the hour times the hours. */
function priceOf({ budget }: DemoJob, random: Random) {
  const whole = budget.amount.amountMinor * (budget.estimatedHours ?? 1);
  const asked = whole * (0.88 + 0.26 * random.next());
  const step = whole < 100_000 ? 1_000 : 5_000;
  return { amountMinor: Math.max(step, Math.round(asked / step) * step), currency: budget.amount.currency };
}

export function makeApplication(
  { plan, job, worker, until }: { plan: JobPlan; job: DemoJob; worker: Citizen; until: Date },
  random: Random,
): DemoApplication {
  const posted = later(job.postedAt ?? job.createdAt, plus(worker.memberSince, hour));
  // Most apply in the first days.
  const soon = earlier(until, plus(posted, random.int(2, 96) * hour));
  const submittedAt = later(between(posted, soon, random), plus(posted, minute));
  return {
    id: idAt('application', submittedAt, random),
    jobId: job.id,
    jobTitle: job.title,
    hirerId: job.hirerId,
    workerId: worker.id,
    coverNote: coverNote(plan, random),
    price: priceOf(job, random),
    days: Math.max(1, plan.work.days + random.int(-2, 3)),
    startOn: dayAfter(submittedAt, random.int(3, 14)),
    status: 'SUBMITTED',
    submittedAt,
    changedAt: submittedAt,
    contractId: null,
  };
}

function coverNote({ hirer, work }: JobPlan, random: Random): string {
  const greeting = random.pick(greetings);
  const name = greeting === '' ? '' : `${hirer.name.split(' ')[0]}. `;
  return `${greeting}${name}${random.pick(work.done)}. ${random.some(ways, random.int(1, 2)).join(' ')} ${random.pick(when)}`;
}

/** What became of an application to which no contract was given: by the state of its job. */
export function settleApplication(
  application: DemoApplication,
  job: DemoJob,
  closed: Date,
  now: Date,
  random: Random,
): DemoApplication {
  const moved = (status: DemoApplication['status'], changedAt: Date) => ({ ...application, status, changedAt });
  const sometime = () => between(application.submittedAt, earlier(closed, now), random);
  if (random.chance(0.06)) return moved('WITHDRAWN', sometime());
  if (job.status !== 'OPEN') return moved('DECLINED', later(closed, plus(application.submittedAt, 1_000)));
  if (random.chance(0.08)) return moved('DECLINED', sometime());
  return random.chance(0.3) ? moved('SHORTLISTED', sometime()) : application;
}
