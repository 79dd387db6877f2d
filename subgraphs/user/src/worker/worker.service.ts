import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import { newId } from '@kelmah/kit/ids/ids';
import type { PersonService } from '../person/person.service';
import type { PersonRecord, WorkerRecord } from '../person/person.store';
import type { UploadService } from '../upload/upload.service';
import { certificateInput, portfolioInput, workerInput, type WorkerInput } from './worker-inputs.service';
import { derived, emptyWorker, missingFrom } from './worker.states';

const portfolioMax = 30;
const certificatesMax = 30;

export interface WorkerTools {
  people: PersonService;
  uploads: UploadService;
  clock: Clock;
}

export type WorkerService = ReturnType<typeof workerService>;
type EditWorker = (worker: WorkerRecord) => WorkerRecord | Refusal;

export function workerService(tools: WorkerTools) {
  const change = changerOf(tools);
  return {
    /** Saves the viewer's worker profile; what is not given stays. */
    save: async (input: unknown, context: RequestContext): Promise<PersonRecord | Refusal> => {
      const given = onlyWorkers(context) ?? parseInput(workerInput, input);
      return isRefusal(given) ? given : change(context, (worker) => saved(worker, given));
    },
    ...portfolioOf(tools, change),
    ...certificatesOf(tools, change),
  };
}

const onlyWorkers = ({ viewer }: RequestContext) =>
  viewer.roles.includes('WORKER')
    ? undefined
    : refuse.forbidden('Your account is for hiring. A worker profile needs an account that works.');

type Change = ReturnType<typeof changerOf>;

/** Changes the viewer's worker profile and whatever follows from it. */
function changerOf({ people, clock }: WorkerTools) {
  return (context: RequestContext, edit: EditWorker): Promise<PersonRecord | Refusal> =>
    people.change(context, (person) => {
      const before = person.worker ?? emptyWorker;
      const edited = edit(before);
      if (isRefusal(edited)) return edited;
      const worker = derived(edited, person);
      const [missing] = worker.published ? missingFrom(worker) : [];
      if (missing) return refuse.invalid(missing.field, missing.message);
      const next = worker.published && !before.published ? { ...worker, publishedAt: clock.now() } : worker;
      return isDeepStrictEqual(next, person.worker) ? {} : { worker: next };
    });
}

function portfolioOf({ uploads, clock }: WorkerTools, change: Change) {
  return {
    /** Adds a piece of work to show. The same one again is the one that is there. */
    addPortfolioItem: async (input: unknown, context: RequestContext): Promise<PersonRecord | Refusal> => {
      const given = onlyWorkers(context) ?? parseInput(portfolioInput, input);
      if (isRefusal(given)) return given;
      if (given.completedOn && given.completedOn > clock.now())
        return refuse.invalid('completedOn', 'Show work that is finished.');
      const problem = await uploads.problemWith(given.uploadIds, 'PORTFOLIO', context.viewer);
      if (problem) return refuse.invalid(`uploadIds.${problem.index}`, problem.message);
      return change(context, (worker) => {
        const { portfolio } = worker;
        if (portfolio.some(({ id: _id, ...item }) => isDeepStrictEqual(item, given))) return worker;
        if (portfolio.length >= portfolioMax) return full(`A portfolio holds ${portfolioMax} pieces`);
        return { ...worker, portfolio: [{ id: newId('portfolioItem', clock.now()), ...given }, ...portfolio] };
      });
    },

    removePortfolioItem: async (itemId: string, context: RequestContext): Promise<PersonRecord | Refusal> =>
      onlyWorkers(context) ??
      change(context, (worker) => {
        const portfolio = worker.portfolio.filter(({ id }) => id !== itemId);
        if (portfolio.length < worker.portfolio.length) return { ...worker, portfolio };
        return refuse.notFound('There is no such piece in your portfolio.', 'portfolioItemId');
      }),
  };
}

function certificatesOf({ clock }: WorkerTools, change: Change) {
  return {
    /** Adds a certificate, to be checked by staff. The same one again is the one that is there. */
    addCertificate: async (input: unknown, context: RequestContext): Promise<PersonRecord | Refusal> => {
      const given = onlyWorkers(context) ?? parseInput(certificateInput, input);
      if (isRefusal(given)) return given;
      if (given.issuedOn > clock.now()) return refuse.invalid('issuedOn', 'A certificate was given in the past.');
      return change(context, (worker) => {
        const { certificates } = worker;
        if (certificates.some(({ id: _id, status: _status, ...rest }) => isDeepStrictEqual(rest, given))) return worker;
        if (certificates.length >= certificatesMax) return full(`A profile holds ${certificatesMax} certificates`);
        const certificate = { id: newId('certificate', clock.now()), ...given, status: 'PENDING' as const };
        return { ...worker, certificates: [certificate, ...certificates] };
      });
    },

    removeCertificate: async (certificateId: string, context: RequestContext): Promise<PersonRecord | Refusal> =>
      onlyWorkers(context) ??
      change(context, (worker) => {
        const certificates = worker.certificates.filter(({ id }) => id !== certificateId);
        if (certificates.length < worker.certificates.length) return { ...worker, certificates };
        return refuse.notFound('You have no such certificate.', 'certificateId');
      }),
  };
}

const full = (what: string) => refuse.conflict(RefusalCode.LIMIT_REACHED, `${what}. Take one out first.`);

/** The profile with what was given; null empties a field, and what was left out stays. */
function saved(worker: WorkerRecord, given: WorkerInput): WorkerRecord | Refusal {
  const keep = <Value>(value: Value | null | undefined, old: Value, empty: Value): Value =>
    value === undefined ? old : (value ?? empty);
  const next: WorkerRecord = {
    ...worker,
    headline: keep(given.headline, worker.headline, ''),
    bio: keep(given.bio, worker.bio, null),
    tradeIds: keep(given.tradeIds, worker.tradeIds, []),
    skills: keep(given.skills, worker.skills, []),
    rateMin: keep(given.rateMin, worker.rateMin, null),
    rateMax: keep(given.rateMax, worker.rateMax, null),
    region: keep(given.region, worker.region, null),
    town: keep(given.town, worker.town, null) || null,
    point: keep(given.point, worker.point, null),
    radiusKm: keep(given.radiusKm, worker.radiusKm, emptyWorker.radiusKm),
    availability: availabilityOf(worker, given.availability),
    published: given.published ?? worker.published,
  };
  const { rateMin, rateMax } = next;
  if (rateMin && rateMax) {
    if (rateMin.currency !== rateMax.currency)
      return refuse.invalid('rateMax.currency', 'Give both rates in the same currency.');
    if (rateMax.amountMinor < rateMin.amountMinor)
      return refuse.invalid('rateMax.amountMinor', 'The higher rate is below the lower one.');
  }
  return next;
}

function availabilityOf({ availability }: WorkerRecord, given: WorkerInput['availability']) {
  if (given === undefined) return availability;
  if (given === null) return emptyWorker.availability;
  const { accepting, days, pausedUntil, note } = given;
  return {
    accepting,
    days: days ?? availability.days,
    pausedUntil: pausedUntil === undefined ? availability.pausedUntil : pausedUntil,
    note: note === undefined ? availability.note : note,
  };
}
