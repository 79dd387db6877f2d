import { hour } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoJob } from '@kelmah/kit/demo/demo-data';
import { distanceKm } from '@kelmah/kit/reference/distance';
import { trades } from '@kelmah/kit/reference/trades';
import type { Citizen } from './citizens';
import type { JobPlan } from './job-plans';
import type { Random } from './random';
import { plus } from './times';

/** Fewer than the house allows, so that those who sign in can still apply. */
const openPerWorkerMax = 12;
const farKm = 130;
/** Of how many of a trade it is looked who is near. */
const lookedAtMax = 60;

/** The workers by trade and region: who could apply to a job. Keeps count of their open applications. */
export class Crowd {
  private readonly open = new Map<string, number>();
  private readonly groups = new Map<string, Citizen[]>();
  private readonly tradesOf = new Map<string, string[]>();

  constructor(workers: readonly Citizen[]) {
    for (const worker of workers) {
      for (const tradeId of worker.worker?.tradeIds ?? []) {
        this.group(tradeId).push(worker);
        this.group(`${tradeId} ${worker.region}`).push(worker);
        this.tradesOf.set(worker.region, [...(this.tradesOf.get(worker.region) ?? []), tradeId].slice(-lookedAtMax));
      }
    }
  }

  /** The trades that people of a region do, the usual ones more than once. */
  tradesIn(region: string): readonly string[] {
    return this.tradesOf.get(region) ?? trades.map(({ id }) => id);
  }

  /** Who applies: those who apply for certain, then some of the trade who were there in time, near ones if there are. */
  comeTo(plan: JobPlan, job: DemoJob, until: Date, random: Random): Citizen[] {
    const certain = [...(plan.worker ? [plan.worker] : []), ...(plan.alsoApply ?? [])];
    const fit = (worker: Citizen) =>
      !certain.includes(worker) &&
      worker.id !== job.hirerId &&
      plus(worker.memberSince, 4 * hour) < until &&
      (this.open.get(worker.id) ?? 0) < openPerWorkerMax;
    const km = ({ worker }: Citizen) => (worker ? distanceKm(worker.point, job.point) : farKm);
    const wanted = Math.max(0, plan.applicants - certain.length);
    const around = this.drawn(`${job.tradeId} ${job.region}`, random).filter(fit);
    const others = this.drawn(job.tradeId, random).filter((worker) => fit(worker) && !around.includes(worker));
    const near = [...around, ...others.filter((worker) => km(worker) < farKm)];
    // From far away somebody comes for work that nobody near does.
    return [...certain, ...(near.length > 0 ? near.slice(0, wanted) : others.slice(0, Math.min(1, wanted)))];
  }

  note({ workerId, status }: DemoApplication): void {
    if (status === 'SUBMITTED' || status === 'SHORTLISTED') this.open.set(workerId, (this.open.get(workerId) ?? 0) + 1);
  }

  /** Some of a group, in a random order, each once. */
  private drawn(name: string, random: Random): Citizen[] {
    const group = this.group(name);
    if (group.length <= lookedAtMax) return random.some(group, group.length);
    return [...new Set(Array.from({ length: lookedAtMax }, () => random.pick(group)))];
  }

  private group(name: string): Citizen[] {
    const known = this.groups.get(name);
    if (known) return known;
    const made: Citizen[] = [];
    this.groups.set(name, made);
    return made;
  }
}
