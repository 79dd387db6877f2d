import Stripe from 'stripe';
import { header, listen } from '../http';

export interface ReceivedEvent {
  door: 'platform' | 'connect';
  event: Stripe.Event;
  /** The `Stripe-Signature` header. */
  signature: string;
}

/** A service's webhook doors: checks signatures with the SDK, keeps what came, answers as it is told. */
export interface WebhookReceiver {
  platformUrl: string;
  connectUrl: string;
  received: ReceivedEvent[];
  /** What the next requests are answered with; 200 when it has run out. */
  statuses: number[];
  types(): string[];
  stop(): Promise<void>;
}

const secrets = { platform: 'whsec_kelmah_stand_in_platform', connect: 'whsec_kelmah_stand_in_connect' };

export const startWebhookReceiver = async (port = 0): Promise<WebhookReceiver> => {
  const received: ReceivedEvent[] = [];
  const statuses: number[] = [];
  const sdk = new Stripe('sk_test_unused');
  const server = await listen(
    (request) => {
      const door = request.path === '/connect' ? 'connect' : 'platform';
      const signature = header(request, 'stripe-signature') ?? '';
      const event = sdk.webhooks.constructEvent(request.body, signature, secrets[door]);
      const status = statuses.shift() ?? 200;
      if (status === 200) received.push({ door, event, signature });
      return { status };
    },
    port,
    // A wrong signature throws above: the answer is 500 and the test sees that nothing came.
    () => undefined,
  );
  const base = `http://127.0.0.1:${server.port}`;
  return {
    platformUrl: `${base}/platform`,
    connectUrl: `${base}/connect`,
    received,
    statuses,
    types: () => received.map(({ event }) => event.type),
    stop: () => server.close(),
  };
};
