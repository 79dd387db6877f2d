import type { WorkerCard } from '../worker-card/worker-card.store';
import { Region } from '@kelmah/kit/reference/regions';
import { display, money } from '@kelmah/kit/money/money';
import { trades } from '@kelmah/kit/reference/trades';
import { roughKm } from '../shared/place.service';
import { FitKind } from './job-fit.states';
import { BudgetKind } from './job.states';
import type { JobDocument } from './job.store';

export interface FitReasonRecord {
  kind: FitKind;
  good: boolean;
  text: string;
}

/** What each reason weighs in the score. */
const weights: Record<FitKind, number> = {
  [FitKind.TRADE]: 40,
  [FitKind.DISTANCE]: 20,
  [FitKind.RATE]: 15,
  [FitKind.AVAILABILITY]: 15,
  [FitKind.REGION]: 10,
};

/** A reason, with how well it is met from 0 to 1; undefined where the two say nothing about it. */
type Judged = (FitReasonRecord & { met: number }) | undefined;

const judged = (kind: FitKind, met: number, good: string, bad: string): Judged => ({
  kind,
  met,
  good: met === 1,
  text: met === 1 ? good : bad,
});

function byTrade(job: JobDocument, card: WorkerCard): Judged {
  if (job.tradeId === null) return undefined;
  const name = trades.find(({ id }) => id === job.tradeId)?.name.en ?? 'The trade';
  const met = card.tradeIds.includes(job.tradeId) ? 1 : 0;
  return judged(FitKind.TRADE, met, `${name} is one of your trades.`, `${name} is not among your trades.`);
}

/** Within the radius it is met; from there it falls to nothing at twice the radius. */
function byDistance(job: JobDocument, card: WorkerCard): Judged {
  if (!job.point || !card.point) return undefined;
  const km = roughKm(job.point, card.point);
  const met = Math.min(1, Math.max(0, 2 - km / Math.max(1, card.radiusKm)));
  const radius = `${card.radiusKm} km`;
  return judged(
    FitKind.DISTANCE,
    met,
    `It is ${km} km away, within your ${radius}.`,
    `It is ${km} km away, outside your ${radius}.`,
  );
}

function byRegion(job: JobDocument, card: WorkerCard): Judged {
  if (job.region === null || card.region === null) return undefined;
  const met = job.region === card.region ? 1 : 0;
  return judged(FitKind.REGION, met, 'It is in your region.', `It is in ${regionName(job.region)}, another region.`);
}

/** What an hour would bring: the budget by the hour, or the fixed one over its hours. Unknown without hours. */
function byRate(job: JobDocument, card: WorkerCard): Judged {
  if (!job.budget || card.rateMin === null || card.currency !== job.budget.amount.currency) return undefined;
  const { kind, amount, estimatedHours } = job.budget;
  if (kind === BudgetKind.FIXED && estimatedHours === null) return undefined;
  const anHour =
    kind === BudgetKind.HOURLY ? amount.amountMinor : Math.floor(amount.amountMinor / (estimatedHours ?? 1));
  const least = display(money(card.rateMin, card.currency));
  const pays = display(money(anHour, card.currency));
  return judged(
    FitKind.RATE,
    anHour >= card.rateMin ? 1 : 0,
    `It pays about ${pays} an hour; you ask for ${least} or more.`,
    `It pays about ${pays} an hour; you ask for at least ${least}.`,
  );
}

const byAvailability = (card: WorkerCard): Judged =>
  judged(
    FitKind.AVAILABILITY,
    card.available ? 1 : 0,
    'You are taking on work.',
    'Your profile says that you are not taking on work now.',
  );

const regionName = (region: Region) =>
  region
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/**
 * How well a job suits a worker: the weights of the reasons that are met, of 100, over those on which both have said
 * something; the weightiest reason first.
 */
export function fitOf(job: JobDocument, card: WorkerCard): { score: number; reasons: FitReasonRecord[] } {
  const all = [byTrade(job, card), byDistance(job, card), byRate(job, card), byAvailability(card), byRegion(job, card)];
  const known = all.filter((reason) => reason !== undefined);
  const whole = known.reduce((sum, { kind }) => sum + weights[kind], 0);
  const met = known.reduce((sum, reason) => sum + weights[reason.kind] * reason.met, 0);
  const reasons = known.map(({ kind, good, text }) => ({ kind, good, text }));
  return { score: Math.round((100 * met) / whole), reasons };
}
