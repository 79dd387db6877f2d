import type { House } from '../house';
import { jobExpired } from '../job/job.events';
import { isOpen, JobStatus } from '../job/job.states';
import type { MilestoneService } from '../contract/milestone.service';
import type { SettlementService } from './settlement.service';

const batch = 200;

/** What time does by itself. Each look takes what is due by now, so a service that slept catches up at its first look. */
export class ClockService {
  constructor(
    private readonly house: House,
    private readonly settlement: SettlementService,
    private readonly milestones: MilestoneService,
  ) {}

  /** Expires open jobs whose 30 days are over. */
  async expireJobs(): Promise<void> {
    for (const jobId of await this.house.stores.jobs.overdue(this.house.clock.now(), batch)) {
      await this.#one('expire', jobId, async () => {
        await this.house.keep.jobs.change(jobId, (job) => {
          if (job.status !== JobStatus.OPEN || isOpen(job, this.house.clock.now())) return undefined;
          return { set: { status: JobStatus.EXPIRED, settling: true }, events: [jobExpired(job, this.house.origin())] };
        });
        await this.settlement.settleJob(jobId);
      });
    }
  }

  /** Approves milestones whose review period is over. */
  async approveDue(): Promise<void> {
    for (const contractId of await this.house.stores.contracts.reviewOver(this.house.clock.now(), batch)) {
      await this.#one('approve', contractId, () => this.milestones.approveDue(contractId));
    }
  }

  /** Goes on with what a process left half done. */
  async settleLeft(): Promise<void> {
    const { jobs, contracts } = this.house.stores;
    for (const jobId of await jobs.unsettled(batch)) {
      await this.#one('settle', jobId, () => this.settlement.settleJob(jobId));
    }
    for (const contractId of await contracts.unsettled(batch)) {
      await this.#one('settle', contractId, () => this.settlement.settleContract(contractId));
    }
  }

  /** One that fails keeps no other back; it is due again at the next look. */
  async #one(what: string, id: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.house.logger.error('due work failed', { what, id, error: (error as Error).message });
    }
  }
}
