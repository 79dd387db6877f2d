import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { derivedId, newId } from '@kelmah/kit/ids/ids';
import { display, money, type Money } from '@kelmah/kit/money/money';
import { z } from 'zod';
import { partsAt } from '../contract/contract-terms.service';
import type { House } from '../house';
import { isOpen, JobStatus } from '../job/job.states';
import type { JobDocument } from '../job/job.store';
import { allowed } from '../machine';
import { amountOf, dayAhead, daysRule, leastPayment, textOf } from '../shared/input.service';
import { needsRole } from '../shared/viewer.service';
import type { SettlementService } from '../settlement/settlement.service';
import { applicationEvent } from './application.events';
import {
  ApplicationMove,
  ApplicationStatus,
  applicationTable,
  openApplicationsMax,
  type ApplicationActor,
} from './application.states';
import type { ApplicationDocument } from './application.store';

const coverNoteMax = 2_000;

const submissionRule = (now: Date) =>
  z.object({
    coverNote: textOf('a cover note', 1, coverNoteMax),
    price: amountOf('a price'),
    days: daysRule,
    startOn: dayAhead('The first day', now),
  });

const facts = {
  [ApplicationMove.SHORTLIST]: 'shortlisted',
  [ApplicationMove.DECLINE]: 'declined',
  [ApplicationMove.WITHDRAW]: 'withdrawn',
} as const;

export interface SubmitApplication {
  jobId: string;
  coverNote: string;
  price: { amountMinor: number; currency: string };
  days: number;
  startOn: Date;
}

/** Applications, from both sides. */
export class ApplicationService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
  ) {}

  /** A worker applies to an open job, once. */
  async submit(context: RequestContext, input: SubmitApplication) {
    const refusal = needsRole(context, 'WORKER', 'apply to jobs');
    if (refusal) return refusal;
    const now = this.house.clock.now();
    const read = parseInput(submissionRule(now), input);
    if (isRefusal(read)) return read;
    const job = await this.house.load.jobs.visible(context, input.jobId);
    if (!job) return refuse.notFound('There is no such job.', 'jobId');
    if (job.hirerId === context.viewer.userId) return refuse.forbidden('This is your own job.');
    const mine = await this.house.load.applications.mineTo(context, job._id);
    if (mine) return appliedBefore(mine);
    if (!isOpen(job, now)) return wrongState('This job takes no more applications.');
    const currency = job.budget?.amount.currency;
    if (read.price.currency !== currency) {
      return refuse.invalid('price', `Give a price in ${currency}, the currency of the job.`);
    }
    const tooSmall = smallMilestone(job, read.price);
    if (tooSmall) return tooSmall;
    const application = await this.#insert(context, job, {
      ...read,
      _id: newId('application', now),
      version: 1,
      jobId: job._id,
      jobTitle: job.title,
      hirerId: job.hirerId,
      workerId: userIdOfViewer(context.viewer),
      status: ApplicationStatus.SUBMITTED,
      submittedAt: now,
      changedAt: now,
      contractId: null,
      openSlot: 0,
    });
    if (isRefusal(application)) return application;
    const settled = await this.settlement.declineIfLate(application, context);
    this.house.load.applications.refresh(context, settled);
    return settled;
  }

  shortlist(context: RequestContext, applicationId: string) {
    return this.#move(context, applicationId, ApplicationMove.SHORTLIST, 'hirer');
  }

  decline(context: RequestContext, applicationId: string) {
    return this.#move(context, applicationId, ApplicationMove.DECLINE, 'hirer');
  }

  withdraw(context: RequestContext, applicationId: string) {
    return this.#move(context, applicationId, ApplicationMove.WITHDRAW, 'worker');
  }

  /**
   * The hirer chooses an application. The job is the arbiter: of any number of acceptances at once, one fills it. All
   * else follows from that write.
   */
  async accept(context: RequestContext, applicationId: string) {
    const seen = await this.house.load.applications.visible(context, applicationId);
    if (!seen) return noSuchApplication();
    if (seen.hirerId !== context.viewer.userId) return refuse.forbidden('Only the hirer can accept an application.');
    const job = await this.house.keep.jobs.change(seen.jobId, (now) => this.#filled(now, seen));
    if (!job) return noSuchApplication();
    if (isRefusal(job)) return job;
    const contract = await this.settlement.settleJob(job._id, context);
    const application = await this.house.stores.applications.byId(applicationId);
    const settledJob = await this.house.stores.jobs.byId(job._id);
    if (settledJob) this.house.load.jobs.refresh(context, settledJob);
    if (application) this.house.load.applications.refresh(context, application);
    if (!contract || !application) return wrongState('The worker withdrew this application a moment ago.');
    this.house.load.contracts.refresh(context, contract);
    return { application, contract };
  }

  #filled(job: JobDocument, application: ApplicationDocument) {
    // Said again by a client that missed the answer: the same answer.
    if (job.status === JobStatus.FILLED && job.acceptedApplicationId === application._id) return undefined;
    const now = this.house.clock.now();
    if (!isOpen(job, now)) return wrongState('This job is not open any more.');
    if (!allowed(applicationTable, application, ApplicationMove.ACCEPT, 'hirer')) {
      return wrongState(`This application is ${application.status.toLowerCase()}.`);
    }
    const again = job.reopened > 0 ? [String(job.reopened)] : [];
    return {
      set: {
        status: JobStatus.FILLED,
        filledAt: now,
        acceptedApplicationId: application._id,
        contractId: derivedId('contract', application._id, ...again),
        settling: true,
      },
    };
  }

  async #move(
    context: RequestContext,
    applicationId: string,
    move: keyof typeof facts,
    actor: Extract<ApplicationActor, 'hirer' | 'worker'>,
  ) {
    const seen = await this.house.load.applications.visible(context, applicationId);
    if (!seen) return noSuchApplication();
    const owner = actor === 'hirer' ? seen.hirerId : seen.workerId;
    if (owner !== context.viewer.userId) return refuse.forbidden(`Only the ${actor} can do this.`);
    const moved = await this.house.keep.applications.change(applicationId, (application) => {
      const row = allowed(applicationTable, application, move, actor);
      const done = applicationTable.some((entry) => entry.move === move && entry.to === application.status);
      // Said again by a client that missed the answer: the same answer.
      if (!row && done) return undefined;
      if (!row?.to) return wrongState(`This application is ${application.status.toLowerCase()} already.`);
      const open = row.to === ApplicationStatus.SHORTLISTED;
      const set = { status: row.to, changedAt: this.house.clock.now(), openSlot: open ? application.openSlot : 0 };
      return { set, events: [applicationEvent(facts[move], application, this.house.origin(context))] };
    });
    if (!moved) return noSuchApplication();
    if (!isRefusal(moved)) this.house.load.applications.refresh(context, moved);
    return moved;
  }

  /** Takes one of the worker's places. The indexes decide: one application a job, twenty open ones a worker. */
  async #insert(context: RequestContext, job: JobDocument, application: ApplicationDocument) {
    const events = [applicationEvent('submitted', application, this.house.origin(context))];
    for (let tries = 0; tries < 2 * openApplicationsMax; tries += 1) {
      const taken = new Set(await this.house.stores.applications.takenSlots(application.workerId));
      const openSlot = slots.find((slot) => !taken.has(slot));
      if (openSlot === undefined) {
        const message = `You have ${openApplicationsMax} open applications, the most there can be. Withdraw one first.`;
        return refuse.conflict(RefusalCode.LIMIT_REACHED, message);
      }
      const placed = { ...application, openSlot };
      if (await this.house.keep.applications.insert(placed, events)) return placed;
      const [before] = await this.house.stores.applications.ofWorkerTo(application.workerId, [job._id]);
      if (before) return appliedBefore(before);
    }
    return refuse.tooMany('You are applying to many jobs at once. Try again.', 1);
  }
}

/** A price of which one of the job's milestones could never be paid. */
function smallMilestone(job: JobDocument, { amountMinor, currency }: Money) {
  const least = leastPayment(currency);
  const smallest = Math.min(...partsAt(job, amountMinor));
  if (smallest >= least) return undefined;
  const [is, atLeast] = [smallest, least].map((minor) => display(money(minor, currency)));
  return refuse.invalid('price', `At this price a milestone would be ${is}. A card pays at least ${atLeast}.`);
}

const slots = Array.from({ length: openApplicationsMax }, (_, index) => index + 1);

const noSuchApplication = () => refuse.notFound('There is no such application.', 'applicationId');
const wrongState = (message: string) => refuse.conflict(RefusalCode.WRONG_STATE, message);

function appliedBefore({ status }: ApplicationDocument) {
  const message =
    status === ApplicationStatus.WITHDRAWN
      ? 'You applied to this job and withdrew. A worker applies to a job once.'
      : 'You have applied to this job already.';
  return refuse.conflict(RefusalCode.ALREADY_EXISTS, message, 'jobId');
}
