import { z } from 'zod';
import { amountMinor, currency, idOf, instant } from './shared';

const job = z.object({ jobId: idOf('job'), hirerId: idOf('user'), title: z.string() });

const application = z.object({
  applicationId: idOf('application'),
  jobId: idOf('job'),
  jobTitle: z.string(),
  hirerId: idOf('user'),
  workerId: idOf('user'),
  amountMinor,
  currency,
});

const contract = z.object({
  contractId: idOf('contract'),
  jobId: idOf('job'),
  applicationId: idOf('application'),
  title: z.string(),
  hirerId: idOf('user'),
  workerId: idOf('user'),
  amountMinor: amountMinor.describe('The whole price.'),
  currency,
});

const milestone = z.object({
  milestoneId: idOf('milestone'),
  contractId: idOf('contract'),
  title: z.string().describe("The milestone's title."),
  contractTitle: z.string(),
  position: z.int().min(1),
  hirerId: idOf('user'),
  workerId: idOf('user'),
  amountMinor,
  currency,
});

/** How the money of one funded milestone is parted; both parts sum to its amount. */
const settlement = z.object({
  milestoneId: idOf('milestone'),
  releasedMinor: amountMinor.describe('What goes to the worker, before the fee.'),
  refundedMinor: amountMinor.describe('What goes back to the hirer.'),
});

export const jobEvents = {
  'job.posted': job
    .extend({ tradeId: idOf('trade'), region: z.string(), town: z.string(), uploadIds: z.array(idOf('upload')) })
    .describe('A job is open for applications.'),
  'job.cancelled': job.describe('A hirer called a job off.'),
  'job.expired': job.describe('A job stood open for 30 days.'),
  'application.submitted': application.describe('A worker applied to a job.'),
  'application.shortlisted': application.describe('A hirer put an application on the short list.'),
  'application.accepted': application.describe('A hirer chose an application; a contract is drawn up.'),
  'application.declined': application.describe('An application was not chosen.'),
  'application.withdrawn': application.describe('A worker took an application back.'),
  'contract.offered': contract.describe('A hirer signed a contract and it waits for the worker.'),
  'contract.activated': contract
    .extend({
      feeBasisPoints: z.int().min(0).max(10_000).describe("The platform's fee, agreed in the terms."),
      milestones: z.array(
        z.object({ milestoneId: idOf('milestone'), title: z.string(), position: z.int(), amountMinor }),
      ),
    })
    .describe('Both signed: the work may be funded and begin.'),
  'contract.cancelled': contract.describe('A contract was called off before work began.'),
  'contract.termination-proposed': contract
    .extend({ proposedById: idOf('user'), settlements: z.array(settlement) })
    .describe('One side proposes to end a contract midway, and how to part with the money that is held.'),
  'contract.terminated': contract
    .extend({ settlements: z.array(settlement) })
    .describe('A contract ended midway. Each milestone whose money is held is settled as said.'),
  'contract.completed': contract.extend({ completedAt: instant }).describe('Every milestone is paid.'),
  'milestone.started': milestone.describe('A worker began a funded milestone.'),
  'milestone.submitted': milestone
    .extend({ uploadIds: z.array(idOf('upload')), reviewDueAt: instant })
    .describe('A worker handed a milestone in.'),
  'milestone.changes-requested': milestone.extend({ note: z.string() }).describe('A hirer asked for changes.'),
  'milestone.approved': milestone
    .extend({ approvedBy: z.enum(['HIRER', 'CLOCK']) })
    .describe('A milestone is accepted, by the hirer or because the review period is over. Its money is due.'),
};
