import type { Logger } from '@kelmah/kit/logger/logger';
import { display } from '@kelmah/kit/money/money';
import { findContract, findMilestone } from '../contract/contract.store';
import { lockFunding, type FundingRow } from '../funding/funding.store';
import type { OperationHandler } from '../operation/operation.worker';
import type { DisputeState, EvidenceWords } from '../stripe/dispute.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import type { Unit } from '../work/unit.service';
import { amendChargeback, type ChargebackRow } from './chargeback.store';

/** What staff answer a bank: evidence, or that it may have the money. */
export type BankAnswer =
  { act: 'SUBMIT'; text: string; uploadIds: string[]; by: string } | { act: 'ACCEPT'; by: string };

/** As it is written down, and sent exactly so on every try. */
export type BankRequest = BankAnswer & { disputeId: string; fundingId: string; words?: EvidenceWords };

const policy = [
  'The payer approves each milestone of the work before its money goes to the worker, or lets the review period pass.',
  'Until work on a milestone has begun, the payer gets the whole amount back on request; after that with the worker’s',
  'agreement, or by our decision of a dispute that either side may open.',
].join(' ');

/** The answer with what our own records say of the work. */
export async function answerWith(
  unit: Unit,
  { row, funding }: { row: ChargebackRow; funding: FundingRow },
  answer: BankAnswer,
): Promise<BankRequest> {
  const request = { ...answer, disputeId: row.providerId, fundingId: funding.id };
  return answer.act === 'ACCEPT' ? request : { ...request, words: await wordsOf(unit, funding, answer.text) };
}

async function wordsOf(unit: Unit, funding: FundingRow, uncategorized: string): Promise<EvidenceWords> {
  const contract = await findContract(unit, funding.contractId);
  const milestone = await findMilestone(unit, funding.milestoneId);
  const amount = display({ amountMinor: funding.amountMinor, currency: funding.currency }, 'en');
  const happened: [Date | null | undefined, string][] = [
    [contract?.activatedAt, 'Both sides signed the contract.'],
    [funding.heldAt, `The payer paid ${amount} for the milestone, to be held until its approval.`],
    [milestone?.startedAt, 'Work on the milestone began.'],
    [milestone?.approvedAt, 'The milestone was approved.'],
    [funding.releasedAt, 'The money went to the worker.'],
    [funding.refundedAt, 'The money went back to the payer.'],
  ];
  return {
    productDescription: [
      `Work by a tradesperson under the signed contract “${contract?.title ?? ''}” (${funding.contractId}):`,
      `milestone ${milestone?.position ?? ''} “${milestone?.title ?? ''}” (${funding.milestoneId}), ${amount}.`,
    ].join(' '),
    serviceDate: milestone?.approvedAt?.toISOString().slice(0, 10) ?? null,
    activityLog: happened
      .filter((line): line is [Date, string] => line[0] != null)
      .map(([at, what]) => `${at.toISOString()} ${what}`)
      .join('\n'),
    refundPolicy: policy,
    uncategorized,
  };
}

/** Sends an answer to the bank, once: a dispute carries the key of the answer that it got. */
export function answerBank(provider: Provider, logger: Logger): OperationHandler<BankRequest, DisputeState> {
  return {
    ask: ({ id, request: { disputeId, words } }) =>
      words ? provider.disputes.submit(disputeId, words, id) : provider.disputes.giveWay(disputeId, id),
    find: async ({ id, request }) => {
      const dispute = await provider.disputes.look(request.disputeId);
      const isOver = dispute.status === 'LOST' || dispute.status === 'CLOSED';
      const isDone = request.act === 'ACCEPT' ? isOver : dispute.answeredBy === id;
      return isDone ? dispute : undefined;
    },
    idOf: ({ disputeId }) => disputeId,
    record: async (unit, { subject, request }) => {
      await lockFunding(unit, request.fundingId);
      await amendChargeback(unit, subject, {
        lookAt: unit.now,
        looks: 0,
        ...(request.act === 'SUBMIT' && {
          evidenceText: request.text,
          evidenceUploads: request.uploadIds,
          evidenceBy: request.by,
          submittedAt: unit.now,
        }),
      });
    },
    refused: async (unit, { subject, request }, refusal) => {
      logger.error('the bank did not take our answer', { chargeback: subject, error: refusal.message });
      await lockFunding(unit, request.fundingId);
      await amendChargeback(unit, subject, { answerRefused: refusal.message, lookAt: unit.now, looks: 0 });
    },
  };
}
