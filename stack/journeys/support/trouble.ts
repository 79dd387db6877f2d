import { randomUUID } from 'node:crypto';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Platform } from '../../src/platform/platform';
import type { Hire } from './hire';
import { stripeHolds } from './stripe-journal';

const cedis = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });

/** The hirer opens a dispute with a frozen message, the worker answers it. Gives its id. */
export async function theyDispute(hire: Hire, position: number): Promise<string> {
  const opened = await eventually(async () => {
    const { id } = await hire.says(hire.hirer, 'Water still runs down the wall of the second bathroom.');
    const answered = await hire.hirer.try(
      'openDispute',
      {
        milestoneId: hire.milestone(position).id,
        reason: 'NOT_AS_AGREED',
        story: 'Two of the four bathrooms leak as they did before, and nobody came back to look.',
        refundWanted: cedis(200_000),
        messageIds: [id],
        idempotencyKey: randomUUID(),
      },
      'dispute { id }',
    );
    if (answered.code) throw new Error(JSON.stringify(answered));
    return answered.dispute;
  });
  await hire.worker.do(
    'answerDispute',
    {
      disputeId: opened.id,
      story: 'The leak is in the old pipe behind the wall, which was never part of this work.',
      refundWanted: cedis(50_001),
      idempotencyKey: randomUUID(),
    },
    'dispute { status }',
  );
  return opened.id as string;
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
