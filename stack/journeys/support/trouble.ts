import { randomUUID } from 'node:crypto';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Platform } from '../../src/platform/platform';
import type { Hire } from './hire';
import { stripeHolds } from './stripe-journal';

const cedis = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });

/**
 * The hirer asks 2,000 GHS back with a frozen message. The side of the money hears a moment after the parties do
 * that the work began, and refuses until then: the hirer asks again with the same key. Gives the dispute's id.
 */
export async function opensDispute(hire: Hire, position: number, messageId: string): Promise<string> {
  const wish = {
    milestoneId: hire.milestone(position).id,
    reason: 'NOT_AS_AGREED',
    story: 'Two of the four bathrooms leak as they did before, and nobody came back to look.',
    refundWanted: cedis(200_000),
    messageIds: [messageId],
    idempotencyKey: randomUUID(),
  };
  return eventually(async () => {
    const { dispute } = await hire.hirer.do('openDispute', wish, 'dispute { id }');
    return dispute.id as string;
  });
}

/** The hirer opens a dispute with a frozen message, the worker answers it. Gives its id. */
export async function theyDispute(hire: Hire, position: number): Promise<string> {
  const { id } = await hire.says(hire.hirer, 'Water still runs down the wall of the second bathroom.');
  const disputeId = await opensDispute(hire, position, id as string);
  await hire.worker.do(
    'answerDispute',
    {
      disputeId,
      story: 'The leak is in the old pipe behind the wall, which was never part of this work.',
      refundWanted: cedis(50_001),
      idempotencyKey: randomUUID(),
    },
    'dispute { status }',
  );
  return disputeId;
}

/** The payer's bank asks the payment of a milestone back, or warns of it. */
export async function bankActs(
  platform: Platform,
  hire: Hire,
  position: number,
  how: 'chargeback' | 'warning',
): Promise<void> {
  const intents = await stripeHolds(platform, 'payment_intents', hire.contract.id);
  const milestoneId = hire.milestone(position).id as string;
  const paid = intents.find(
    ({ metadata, status }) => metadata['milestoneId'] === milestoneId && status === 'succeeded',
  );
  const response = await fetch(`${platform.urls.stripe}/__${how === 'warning' ? 'fraud_warnings' : 'disputes'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ payment_intent: paid?.id }),
  });
  if (!response.ok) throw new Error(await response.text());
}
