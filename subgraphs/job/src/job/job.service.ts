import { day } from '@kelmah/kit/clock/clock';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, refuse, RefusalCode } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import { trades } from '@kelmah/kit/reference/trades';
import type { Decision } from '../aggregate/aggregate.service';
import type { House } from '../house';
import { allowed } from '../machine';
import { textOf } from '../shared/input.service';
import { roughly } from '../shared/place.service';
import { needsRole } from '../shared/viewer.service';
import type { SettlementService } from '../settlement/settlement.service';
import { emptyForm, filledIn, readDraft, readPosting, type JobFormInput } from './job-form.service';
import { jobCancelled, jobPosted } from './job.events';
import { isOpen, jobLifeDays, JobMove, JobStatus, jobTable } from './job.states';
import type { JobDocument, JobForm } from './job.store';

const noSuchJob = () => refuse.notFound('There is no such job.', 'jobId');
const reasonRule = textOf('a reason', 1, 500);

/** What hirers do with their jobs. */
export class JobService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
  ) {}

  /** Keeps a draft, new or known, as far as it has been filled in. */
  async saveDraft(context: RequestContext, input: JobFormInput & { jobId?: string | null }) {
    const refusal = needsRole(context, 'HIRER', 'post jobs');
    if (refusal) return refusal;
    if (input.jobId == null) {
      const form = readDraft(filledIn(emptyForm, input));
      return isRefusal(form) ? form : this.#insert(context, draftOf(context, form, this.house.clock.now()));
    }
    return this.#change(context, input.jobId, (job) => {
      if (job.status !== JobStatus.DRAFT) return wrongState('This job is no draft any more.');
      const form = readDraft(filledIn(job, input));
      return isRefusal(form) ? form : { set: withPlace(form) };
    });
  }

  /** Opens a job for applications: a draft, or one that is filled in here and now. */
  async post(context: RequestContext, input: JobFormInput & { jobId?: string | null }) {
    const refusal = needsRole(context, 'HIRER', 'post jobs');
    if (refusal) return refusal;
    const now = this.house.clock.now();
    if (input.jobId == null) {
      const form = readPosting(filledIn(emptyForm, input), now);
      if (isRefusal(form)) return form;
      const job = { ...draftOf(context, form, now), ...openedAt(now) };
      return this.#insert(context, job, [jobPosted(job, this.house.origin(context))]);
    }
    return this.#change(context, input.jobId, (job) => {
      if (!allowed(jobTable, job, JobMove.POST, 'hirer')) return wrongState('This job has been posted already.');
      const form = readPosting(filledIn(job, input), now);
      if (isRefusal(form)) return form;
      const set = { ...withPlace(form), ...openedAt(now) };
      return { set, events: [jobPosted({ ...job, ...set }, this.house.origin(context))] };
    });
  }

  /** Changes what a draft or an open job says. */
  async edit(context: RequestContext, input: JobFormInput & { jobId: string }) {
    return this.#change(context, input.jobId, (job) => {
      const now = this.house.clock.now();
      if (job.status === JobStatus.DRAFT) {
        const form = readDraft(filledIn(job, input));
        return isRefusal(form) ? form : { set: withPlace(form) };
      }
      if (!isOpen(job, now)) return wrongState('Only a draft or an open job can be changed.');
      const form = readPosting(filledIn(job, input), now, job);
      if (isRefusal(form)) return form;
      if (form.budget?.amount.currency !== job.budget?.amount.currency) {
        return refuse.invalid('budget.amount', 'The currency stays as it is: workers have named their prices in it.');
      }
      return { set: withPlace(form) };
    });
  }

  /** Calls a job off; open applications are declined. */
  async cancel(context: RequestContext, input: { jobId: string; reason?: string | null }) {
    const reason = input.reason == null ? { data: null, success: true } : reasonRule.safeParse(input.reason);
    if (!reason.success) return refuse.invalid('reason', 'Give a reason of at most 500 characters, or none.');
    const cancelled = await this.#change(context, input.jobId, (job) => {
      if (job.status === JobStatus.CANCELLED) return undefined;
      if (job.status === JobStatus.FILLED) {
        return wrongState('A worker has this job: cancel the contract first.');
      }
      if (!allowed(jobTable, job, JobMove.CANCEL, 'hirer')) return wrongState('This job is over already.');
      const set = { status: JobStatus.CANCELLED, cancelReason: reason.data ?? null, settling: true };
      return { set, events: [jobCancelled(job, this.house.origin(context))] };
    });
    if (isRefusal(cancelled)) return cancelled;
    await this.settlement.settleJob(cancelled._id, context);
    return cancelled;
  }

  async #insert(
    context: RequestContext,
    job: JobDocument,
    events: Parameters<House['keep']['jobs']['insert']>[1] = [],
  ) {
    await this.house.keep.jobs.insert(job, events);
    this.house.load.jobs.refresh(context, job);
    return job;
  }

  /** Changes a job of the viewer's. To everybody else it is the hirer's alone, and where they cannot see it, missing. */
  async #change<Decided extends Decision<JobDocument>>(
    context: RequestContext,
    jobId: string,
    decide: (job: JobDocument) => Decided,
  ) {
    const seen = await this.house.load.jobs.visible(context, jobId);
    if (!seen) return noSuchJob();
    if (seen.hirerId !== context.viewer.userId) return refuse.forbidden('Only the hirer can change this job.');
    const job = await this.house.keep.jobs.change(jobId, decide);
    if (!job) return noSuchJob();
    if (!isRefusal(job)) this.house.load.jobs.refresh(context, job);
    return job;
  }
}

const wrongState = (message: string) => refuse.conflict(RefusalCode.WRONG_STATE, message);

const openedAt = (now: Date) => ({
  status: JobStatus.OPEN,
  postedAt: now,
  expiresAt: new Date(now.getTime() + jobLifeDays * day),
});

function draftOf(context: RequestContext, form: JobForm, now: Date): JobDocument {
  return {
    _id: newId('job', now),
    version: 1,
    hirerId: userIdOfViewer(context.viewer),
    status: JobStatus.DRAFT,
    ...withPlace(form),
    createdAt: now,
    postedAt: null,
    expiresAt: null,
    filledAt: null,
    cancelReason: null,
    acceptedApplicationId: null,
    contractId: null,
    reopened: 0,
    settling: false,
  };
}

/** The form with what search reads: where it is to about a kilometre, and the words that name its trade and place. */
export function withPlace(form: JobForm) {
  const rounded = form.point && roughly(form.point);
  const trade = trades.find(({ id }) => id === form.tradeId);
  const words = [trade?.name.en, trade?.name.tw, form.town, form.region?.replaceAll('_', ' ')];
  return {
    ...form,
    location: rounded && {
      type: 'Point' as const,
      coordinates: [rounded.longitude, rounded.latitude],
    },
    keywords: words.filter(Boolean).join(' '),
  };
}
