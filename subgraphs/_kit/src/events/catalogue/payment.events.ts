import { z } from 'zod';
import { amountMinor, currency, idOf } from './shared';

const funding = z.object({
  fundingId: idOf('funding'),
  milestoneId: idOf('milestone'),
  contractId: idOf('contract'),
  hirerId: idOf('user'),
  workerId: idOf('user'),
  amountMinor,
  currency,
});

const payout = z.object({ payoutId: idOf('payout'), workerId: idOf('user'), amountMinor, currency });

export const paymentEvents = {
  'funding.held': funding.describe("A hirer's payment for a milestone arrived and is held."),
  'funding.failed': funding.extend({ reason: z.string() }).describe("A hirer's payment was declined."),
  'funding.released': funding
    .extend({ feeMinor: amountMinor, netMinor: amountMinor.describe('What the worker gets.') })
    .describe('The money of a milestone went to the worker, less the fee.'),
  'funding.refunded': funding.extend({ refundedMinor: amountMinor }).describe('Held money went back to the hirer.'),
  'payout-account.changed': z
    .object({ workerId: idOf('user'), payoutsEnabled: z.boolean() })
    .describe('Whether a worker can be paid out has changed.'),
  'payout.paid': payout.describe("Money reached a worker's bank or wallet."),
  'payout.failed': payout.extend({ reason: z.string() }).describe('A payout came back.'),
};
