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
  /** The status that an event is answered with: 200 unless a test says so. */
  answer: (event: Stripe.Event) => number;
  types(): string[];
  stop(): Promise<void>;
}

const secrets = { platform: 'whsec_kelmah_stand_in_platform', connect: 'whsec_kelmah_stand_in_connect' };

export const startWebhookReceiver = async (port = 0): Promise<WebhookReceiver> => {
  const received: ReceivedEvent[] = [];
  const sdk = new Stripe('sk_test_unused');
  const server = await listen(
    (request) => {
      const door = request.path === '/connect' ? 'connect' : 'platform';
      const signature = header(request, 'stripe-signature') ?? '';
      const event = sdk.webhooks.constructEvent(request.body, signature, secrets[door]);
      const status = receiver.answer(event);
      if (status === 200) received.push({ door, event, signature });
      return { status };
    },
    port,
    // A wrong signature throws above: the answer is 500 and the test sees that nothing came.
    () => undefined,
  );
  const base = `http://127.0.0.1:${server.port}`;
  const receiver: WebhookReceiver = {
    platformUrl: `${base}/platform`,
    connectUrl: `${base}/connect`,
    received,
    answer: () => 200,
    types: () => received.map(({ event }) => event.type),
    stop: () => server.close(),
  };
  return receiver;
};
