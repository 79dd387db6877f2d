import { day } from '@kelmah/kit/clock/clock';
import type { DemoApplication, DemoContract, DemoMilestone } from '@kelmah/kit/demo/demo-data';
import { makeEvent, type EventData, type EventRecord, type EventType } from '@kelmah/kit/events/event';
import { splitFee } from '@kelmah/kit/money/money';
import { idAt } from './ids';
import type { Marketplace } from './marketplace';
import type { Random } from './random';
import type { Reviewed } from './reviews';
import { plus } from './times';

type Say = <Type extends EventType>(type: Type, at: Date, subject: string, data: EventData<Type>) => void;

/** All that happened, as the services would have said it: conversations and notices are told from it. In order. */
export function historyOf(market: Marketplace, reviewed: readonly Reviewed[], random: Random): EventRecord[] {
  const events: EventRecord[] = [];
  const say: Say = (type, at, subject, data) => {
    const made = makeEvent(type, subject, data, { clock: { now: () => at } });
    events.push({ ...made, id: idAt('event', at, random) });
  };
  for (const { application } of market.deals) sayApplication(say, application);
  for (const contract of market.contracts) sayContract(say, contract);
  for (const { id, hirerId, title, status, postedAt } of market.jobs) {
    if (status === 'EXPIRED' && postedAt)
      say('job.expired', plus(postedAt, 30 * day), id, { jobId: id, hirerId, title });
  }
  for (const { pair, reviewId, review } of reviewed) {
    if (!pair.openedAt) continue;
    const { authorId, subjectId, rating } = review;
    say('review.opened', pair.openedAt, reviewId, {
      reviewId,
      contractId: pair.contractId,
      authorId,
      subjectId,
      rating,
    });
  }
  return events.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

function sayApplication(say: Say, application: DemoApplication): void {
  const { id, jobId, jobTitle, hirerId, workerId, price, status, submittedAt, changedAt } = application;
  const data = { applicationId: id, jobId, jobTitle, hirerId, workerId, ...price };
  say('application.submitted', submittedAt, id, data);
  if (status === 'SHORTLISTED') say('application.shortlisted', changedAt, id, data);
  if (status === 'ACCEPTED') say('application.accepted', changedAt, id, data);
  if (status === 'DECLINED') say('application.declined', changedAt, id, data);
}

function sayContract(say: Say, contract: DemoContract): void {
  const { id, jobId, applicationId, title, hirerId, workerId, price, feeBasisPoints } = contract;
  const fact = { contractId: id, jobId, applicationId, title, hirerId, workerId, ...price };
  const [offered] = contract.signatures;
  if (offered) say('contract.offered', offered.signedAt, id, fact);
  if (contract.activatedAt) {
    const milestones = contract.milestones.map(({ id: milestoneId, title: name, position, amountMinor }) => ({
      ...{ milestoneId, title: name, position, amountMinor },
    }));
    say('contract.activated', contract.activatedAt, id, { ...fact, feeBasisPoints, milestones });
  }
  for (const milestone of contract.milestones) sayMilestone(say, contract, milestone);
  if (contract.completedAt) {
    // A breath after the last payment, which it follows from.
    const completedAt = plus(contract.completedAt, 1);
    say('contract.completed', completedAt, id, { ...fact, completedAt: completedAt.toISOString() });
  }
  if (contract.cancelledAt) say('contract.cancelled', contract.cancelledAt, id, fact);
}

function sayMilestone(say: Say, contract: DemoContract, milestone: DemoMilestone): void {
  const { id: contractId, title: contractTitle, hirerId, workerId, price, feeBasisPoints } = contract;
  const { id: milestoneId, title, position, amountMinor, fundingId, fundedAt } = milestone;
  const { currency } = price;
  const fact = { milestoneId, contractId, title, contractTitle, position, hirerId, workerId, amountMinor, currency };
  const funding = fundingId && { fundingId, milestoneId, contractId, hirerId, workerId, amountMinor, currency };
  if (funding && fundedAt) say('funding.held', fundedAt, funding.fundingId, funding);
  for (const { submittedAt, changesRequested, changesRequestedAt } of milestone.submissions) {
    const reviewDueAt = plus(submittedAt, contract.reviewHours * 3_600_000).toISOString();
    say('milestone.submitted', submittedAt, milestoneId, { ...fact, uploadIds: [], reviewDueAt });
    if (changesRequested && changesRequestedAt)
      say('milestone.changes-requested', changesRequestedAt, milestoneId, { ...fact, note: changesRequested });
  }
  if (milestone.approvedAt && milestone.approvedBy)
    say('milestone.approved', milestone.approvedAt, milestoneId, { ...fact, approvedBy: milestone.approvedBy });
  if (funding && milestone.paidAt) {
    const { fee, net } = splitFee({ amountMinor, currency }, feeBasisPoints);
    const split = { feeMinor: fee.amountMinor, netMinor: net.amountMinor, refundedMinor: 0, recoveredMinor: 0 };
    say('funding.released', milestone.paidAt, funding.fundingId, { ...funding, ...split });
  }
}
