import { day, hour, minute } from '@kelmah/kit/clock/clock';
import type { DemoMessage } from '@kelmah/kit/demo/demo-data';
import type { Deal, Marketplace } from './marketplace';
import type { Random } from './random';
import { beginning, ending, handing, opening, westWing, type Talk } from './talk-words';
import { between, earlier, plus } from './times';

interface Phase {
  talks: readonly Talk[];
  at: Date;
  until: Date;
}

/** What people wrote to each other about jobs and contracts. */
export function talkOf({ deals, now }: Marketplace, random: Random): DemoMessage[] {
  return deals.flatMap((deal, index) => {
    const own = random.branch(deal.application.id);
    const isWestWing = index === deals.findIndex(({ contract }) => contract?.status === 'ACTIVE');
    const phases = phasesOf(deal, now, own);
    const said = phases.flatMap((phase) => linesOf(own.pick(phase.talks), phase, deal, own));
    const last = isWestWing
      ? linesOf(westWing[0] ?? [], { talks: [], at: plus(now, -5 * hour), until: plus(now, -4 * minute) }, deal, own)
      : [];
    return [...said, ...last]
      .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
      .map((message, number) => ({ ...message, clientId: `demo-${number + 1}` }));
  });
}

/** When the two had something to say, by what had happened. */
function phasesOf({ application, contract }: Deal, now: Date, random: Random): Phase[] {
  const { submittedAt, changedAt, status } = application;
  const phases: Phase[] = [];
  const add = (talks: readonly Talk[], from: Date, until: Date) => {
    if (until > plus(from, 30 * minute))
      phases.push({ talks, at: between(from, plus(from, (until.getTime() - from.getTime()) / 2), random), until });
  };
  const isNoticed = status === 'ACCEPTED' || status === 'SHORTLISTED' || random.chance(0.25);
  if (isNoticed)
    add(opening, submittedAt, earlier(now, status === 'SUBMITTED' ? plus(submittedAt, 2 * day) : changedAt));
  if (!contract?.activatedAt) return phases;
  const [first] = contract.milestones;
  add(beginning, contract.activatedAt, earlier(now, first?.submittedAt ?? now));
  const waiting = contract.milestones.find(({ submittedAt: given }) => given !== null);
  if (waiting?.submittedAt) add(handing, waiting.submittedAt, waiting.approvedAt ?? now);
  if (contract.completedAt)
    add(ending, plus(contract.completedAt, minute), earlier(now, plus(contract.completedAt, 20 * hour)));
  return phases;
}

/** The lines of a talk, one after the other with pauses, all within their time. */
function linesOf(talk: Talk, { at, until }: Phase, deal: Deal, random: Random): DemoMessage[] {
  const roomMs = until.getTime() - at.getTime();
  const pauses = talk.map(() => random.int(1, 25) * minute + random.int(0, 59_000));
  const wholeMs = pauses.reduce((sum, pause) => sum + pause, 0);
  const pace = Math.min(1, (roomMs * 0.98) / wholeMs);
  let sentAt = at;
  return talk.map(([side, text], index) => {
    sentAt = plus(sentAt, (pauses[index] ?? minute) * pace);
    const authorId = side === 'H' ? deal.plan.hirer.id : deal.worker.id;
    return { applicationId: deal.application.id, clientId: '', authorId, text: worded(text, deal), sentAt };
  });
}

function worded(text: string, { plan, worker, job }: Deal): string {
  const first = (name: string) => name.split(' ')[0] ?? name;
  const filled = text
    .replaceAll('{h}', first(plan.hirer.name))
    .replaceAll('{w}', first(worker.name))
    .replaceAll('{thing}', plan.work.thing)
    .replaceAll('{town}', job.town);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
