import { z } from 'zod';
import { amountMinor, currency, idOf, instant } from './shared';

const funding = z.object({
  fundingId: idOf('funding'),
  milestoneId: idOf('milestone'),
  contractId: idOf('contract'),
  hirerId: idOf('user'),
  workerId: idOf('user'),
  amountMinor,
  currency,
});

const dispute = funding.extend({
  disputeId: idOf('dispute'),
  milestoneTitle: z.string(),
  contractTitle: z.string(),
});

const chargeback = funding.extend({
  chargebackId: idOf('chargeback'),
  contractTitle: z.string(),
  disputedMinor: amountMinor.describe("How much the payer's bank asks back."),
  dueBy: instant.nullable().describe('Until when evidence counts; null where none is asked for.'),
});

const payout = z.object({ payoutId: idOf('payout'), workerId: idOf('user'), amountMinor, currency });

export const paymentEvents = {
  'funding.held': funding.describe("A hirer's payment for a milestone arrived and is held."),
  'funding.failed': funding.extend({ reason: z.string() }).describe("A hirer's payment was declined."),
  'funding.released': funding
    .extend({
      feeMinor: amountMinor,
      netMinor: amountMinor.describe('What the worker earned.'),
      refundedMinor: amountMinor.default(0).describe('What went back to the hirer, where the money was parted.'),
      recoveredMinor: amountMinor.default(0).describe('What was kept of the net amount for what the worker owed.'),
    })
    .describe('The money of a milestone went to the worker, less the fee.'),
  'funding.refunded': funding.extend({ refundedMinor: amountMinor }).describe('Held money went back to the hirer.'),
  'funding.charged-back': funding
    .extend({ lostMinor: amountMinor })
    .describe("The payer's bank took back money that was held; nothing is held any more."),
  'dispute.opened': dispute
    .extend({ openedById: idOf('user'), reason: z.string(), answerBy: instant })
    .describe('One side of a contract says that a milestone went wrong. Its money stays until staff decide.'),
  'dispute.answered': dispute.extend({ answeredById: idOf('user') }).describe('The other side has answered.'),
  'dispute.in-review': dispute.describe('Answered, or the time to answer is over: staff decide next.'),
  'dispute.evidence-added': dispute
    .extend({
      evidenceId: idOf('disputeEvidence'),
      authorId: idOf('user'),
      uploadIds: z.array(idOf('upload')),
      messageIds: z.array(idOf('message')),
    })
    .describe('A side handed in evidence. The words of named messages are frozen by messaging.'),
  'dispute.settled': dispute
    .extend({
      outcome: z.enum(['RELEASE', 'REFUND', 'SPLIT']),
      releasedMinor: amountMinor.describe('What goes to the worker, before the fee.'),
      refundedMinor: amountMinor.describe('What goes back to the hirer.'),
      endsContract: z.boolean(),
      decidedBy: z
        .enum(['STAFF', 'HIRER', 'WORKER', 'BANK', 'ELSEWHERE'])
        .optional()
        .describe(
          "Staff, also where it is left out; a side that gave in; the payer's bank, which took the money; or the money left by another way.",
        ),
    })
    .describe('A dispute is over, and where its money goes is decided.'),
  'dispute.withdrawn': dispute.describe('Who opened a dispute took it back; all is as it was.'),
  'chargeback.opened': chargeback.describe("The payer's bank asks for the money of a payment, or asks about it."),
  'chargeback.closed': chargeback
    .extend({ outcome: z.enum(['WON', 'LOST', 'CLOSED']), receivableMinor: amountMinor })
    .describe("The payer's bank has decided. What a worker owes after a lost one is the receivable."),
  'payout-account.changed': z
    .object({ workerId: idOf('user'), payoutsEnabled: z.boolean() })
    .describe('Whether a worker can be paid out has changed.'),
  'payout-account.details-changed': z
    .object({ workerId: idOf('user'), holdUntil: instant, accountHint: z.string().nullable() })
    .describe('Where a worker is paid out has changed. Payouts wait until the cooling-off is over.'),
  'payout-account.requirements-due': z
    .object({ workerId: idOf('user'), dueBy: instant.nullable(), requirements: z.array(z.string()) })
    .describe('The payment provider asks a worker for something, in words for a person.'),
  'payout.paid': payout.describe("Money reached a worker's bank or wallet."),
  'payout.failed': payout.extend({ reason: z.string() }).describe('A payout came back.'),
};
