import type { Platform } from '../../src/platform/platform';

export interface StripeRecord {
  id: string;
  amount: number;
  currency: string;
  transfer_group: string | null;
  metadata: Record<string, string>;
  status?: string;
}

/** What Stripe holds of a contract, asked as its API is asked. */
export async function stripeHolds(
  platform: Platform,
  resource: 'payment_intents' | 'transfers' | 'refunds',
  contractId: string,
): Promise<StripeRecord[]> {
  const { STRIPE_SECRET_KEY } = platform.standIns.environment;
  const response = await fetch(`${platform.urls.stripe}/v1/${resource}?limit=100`, {
    headers: { authorization: `Bearer ${STRIPE_SECRET_KEY}` },
  });
  const { data } = (await response.json()) as { data: StripeRecord[] };
  return data.filter(
    ({ transfer_group, metadata }) => transfer_group === contractId || metadata['contractId'] === contractId,
  );
}

/** Makes the next matching request to Stripe go wrong in this way. */
export async function orderFailure(
  platform: Platform,
  failure: { match: string; kind: string; delayMs?: number },
): Promise<void> {
  const response = await fetch(`${platform.urls.stripe}/__failures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(failure),
  });
  if (!response.ok) throw new Error(await response.text());
}
