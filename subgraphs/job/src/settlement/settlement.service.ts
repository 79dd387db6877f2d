import type { RequestContext } from '@kelmah/kit/context/context';
import { applicationEvent } from '../application/application.events';
import { ApplicationStatus, openStatuses } from '../application/application.states';
import type { ApplicationDocument } from '../application/application.store';
import { drawnUp } from '../contract/contract-terms.service';
import { paysSomething } from '../contract/ending.service';
import { ContractStatus } from '../contract/contract.states';
import type { ContractDocument } from '../contract/contract.store';
import type { House, Terms } from '../house';
import { isOpen, JobStatus } from '../job/job.states';
import type { JobDocument } from '../job/job.store';

/**
 * Makes the other documents follow what one document decided. The deciding write (a job filled, cancelled or expired;
 * a contract cancelled, terminated or completed) also marks its document as `settling`; every step here may be done any number of
 * times, by any number of processes, and the mark goes when the last one is done. So a process that dies in between
 * leaves a marked document, and the next look (`settleLeft`) goes on from there.
 */
export class SettlementService {
  constructor(
    private readonly house: House,
    private readonly terms: Terms,
  ) {}

  /** Makes applications and contract follow the job. Answers with the contract where the job was filled and stayed so. */
  async settleJob(jobId: string, context?: RequestContext): Promise<ContractDocument | null> {
    const job = await this.house.stores.jobs.byId(jobId);
    if (!job) return null;
    if (job.status === JobStatus.FILLED) return this.#fill(job, context);
    if (job.settling) {
      if (!isOpen(job, this.house.clock.now())) await this.#declineOpen(job, null, context);
      await this.#settled(job);
    }
    return null;
  }

  /** Makes application and job follow the end of a contract. */
  async settleContract(contractId: string, context?: RequestContext): Promise<void> {
    const contract = await this.house.stores.contracts.byId(contractId);
    if (!contract?.settling) return;
    const freesJob = isForNothing(contract);
    const opensAgain = freesJob && !contract.erasedIds?.includes(contract.hirerId);
    if (freesJob) await this.#release(contract, context);
    await this.house.keep.jobs.change(contract.jobId, (job) => {
      if (!holds(job, contract._id)) return undefined;
      return opensAgain ? reopened(job) : { set: { status: JobStatus.CLOSED } };
    });
    await this.house.keep.contracts.change(contractId, ({ settling }) =>
      settling ? { set: { settling: false } } : undefined,
    );
  }

  /**
   * An application that arrived while its job went to somebody else, or was over, is declined as the others were. A job
   * that is only being filled is filled first: it may turn out to stay open.
   */
  async declineIfLate(application: ApplicationDocument, context?: RequestContext): Promise<ApplicationDocument> {
    const isLate = (job: JobDocument | null) =>
      job !== null && job.acceptedApplicationId !== application._id && !isOpen(job, this.house.clock.now());
    if (!isLate(await this.house.stores.jobs.byId(application.jobId))) return application;
    await this.settleJob(application.jobId, context);
    if (!isLate(await this.house.stores.jobs.byId(application.jobId))) return application;
    return (await this.#decline(application._id, context)) ?? application;
  }

  async #fill(job: JobDocument, context?: RequestContext): Promise<ContractDocument | null> {
    const { contractId, acceptedApplicationId } = job;
    if (contractId === null || acceptedApplicationId === null) return null;
    let contract = await this.house.stores.contracts.byId(contractId);
    if (!contract) {
      const application = await this.#accept(acceptedApplicationId, contractId, context);
      if (application?.contractId !== contractId) {
        // The worker was faster and withdrew: nothing happened, and the job is as open as before.
        await this.house.keep.jobs.change(job._id, (now) => (holds(now, contractId) ? reopened(now) : undefined));
        return null;
      }
      await this.house.keep.contracts.insert(drawnUp(contractId, job, application, this.terms, this.house.clock.now()));
      contract = await this.house.stores.contracts.byId(contractId);
    }
    if (job.settling) {
      await this.#declineOpen(job, job.filledAt, context);
      await this.#settled(job);
    }
    return contract;
  }

  /** Once for each contract: an application that came back from it is not accepted into it again. */
  #accept(applicationId: string, contractId: string, context?: RequestContext) {
    return this.house.keep.applications.change(applicationId, (application) => {
      if (!openStatuses.includes(application.status) || application.contractId === contractId) return undefined;
      const set = { ...closed(ApplicationStatus.ACCEPTED, this.house.clock.now()), contractId };
      return { set, events: [applicationEvent('accepted', application, this.house.origin(context))] };
    });
  }

  async #declineOpen(job: JobDocument, submittedUntil: Date | null, context?: RequestContext): Promise<void> {
    const open = await this.house.stores.applications.openOfJob(job._id, submittedUntil);
    const others = open.filter(({ _id }) => _id !== job.acceptedApplicationId);
    await Promise.all(others.map(({ _id }) => this.#decline(_id, context)));
  }

  #decline(applicationId: string, context?: RequestContext) {
    return this.house.keep.applications.change(applicationId, (application) => {
      if (!openStatuses.includes(application.status)) return undefined;
      const set = closed(ApplicationStatus.DECLINED, this.house.clock.now());
      return { set, events: [applicationEvent('declined', application, this.house.origin(context))] };
    });
  }

  /** The application of a contract for nothing: back on the short list, or withdrawn where the worker ended it. */
  async #release(contract: ContractDocument, context?: RequestContext): Promise<void> {
    await this.house.keep.applications.change(contract.applicationId, (application) => {
      if (application.status !== ApplicationStatus.ACCEPTED || application.contractId !== contract._id)
        return undefined;
      const now = this.house.clock.now();
      const endedById = contract.cancelledById ?? contract.terminatedById;
      if (endedById !== contract.workerId) return { set: closed(ApplicationStatus.SHORTLISTED, now) };
      const event = applicationEvent('withdrawn', application, this.house.origin(context));
      return { set: closed(ApplicationStatus.WITHDRAWN, now), events: [event] };
    });
  }

  async #settled(job: JobDocument): Promise<void> {
    await this.house.keep.jobs.change(job._id, (now) =>
      now.settling && now.status === job.status && now.contractId === job.contractId
        ? { set: { settling: false } }
        : undefined,
    );
  }
}

/** Ended before anything was paid, or was to be: the hirer may look for somebody else. */
const isForNothing = (contract: ContractDocument) =>
  contract.status === ContractStatus.CANCELLED ||
  (contract.status === ContractStatus.TERMINATED && !paysSomething(contract));

const holds = (job: JobDocument, contractId: string) =>
  job.status === JobStatus.FILLED && job.contractId === contractId;

const reopened = (job: JobDocument) => ({
  set: {
    status: JobStatus.OPEN,
    filledAt: null,
    acceptedApplicationId: null,
    contractId: null,
    reopened: job.reopened + 1,
    settling: false,
  },
});

/** What is written of an application that takes none of its worker's places any more. */
const closed = (status: ApplicationStatus, changedAt: Date) => ({ status, changedAt, openSlot: 0 });
