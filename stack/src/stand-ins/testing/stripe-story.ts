import Stripe from 'stripe';
import type { StandIn } from '../stand-in';
import { bringStripe, type StripeOptions } from '../stripe/stripe';
import { controlClient, type ControlClient } from './control-client';
import { temporaryFolder } from './temporary-folder';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver';

export const paidCard = '4242424242424242';
export const declinedCard = '4000000000000002';
export const askingCard = '4000002500003155';

export const clientOf = (standIn: { environment: Record<string, string> }): Stripe => {
  const { hostname, port } = new URL(standIn.environment.STRIPE_API_BASE ?? '');
  return new Stripe(standIn.environment.STRIPE_SECRET_KEY ?? '', {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });
};

/** A running stand-in with a client and a receiver of its webhooks; what a hirer and a worker do on its pages. */
export class StripeStory {
  private constructor(
    readonly standIn: StandIn,
    readonly client: Stripe,
    readonly hooks: WebhookReceiver,
    readonly control: ControlClient,
    readonly dataDir: string,
  ) {}

  static async begin(settings: StripeOptions['settings'] = {}, dataDir = temporaryFolder()): Promise<StripeStory> {
    const hooks = await startWebhookReceiver();
    const standIn = await bringStripe({
      dataDir,
      platformWebhookUrl: hooks.platformUrl,
      connectWebhookUrl: hooks.connectUrl,
      report: (line) => process.stderr.write(`${line}\n`),
      settings: { settleMs: 0, payoutAfterMs: 0, payoutArrivalMs: 0, ...settings },
    });
    return new StripeStory(standIn, clientOf(standIn), hooks, controlClient(standIn.url), dataDir);
  }

  async end(): Promise<void> {
    await this.standIn.stop();
    await this.hooks.stop();
  }

  /** A hirer is about to pay for a milestone. */
  async checkout(
    amount = 25_000,
    currency = 'ghs',
    more: Partial<Stripe.Checkout.SessionCreateParams> = {},
  ): Promise<Stripe.Checkout.Session> {
    return this.client.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        { quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: 'First milestone' } } },
      ],
      success_url: 'http://127.0.0.1:9/paid?session={CHECKOUT_SESSION_ID}',
      cancel_url: 'http://127.0.0.1:9/not-paid',
      customer_email: 'ama@example.com',
      payment_intent_data: {
        transfer_group: 'milestone-1',
        metadata: { milestone: 'mls_1' },
        description: 'First milestone',
      },
      ...more,
    });
  }

  /** The hirer fills the pay page and presses the button. */
  async pay(session: Stripe.Checkout.Session, card = paidCard, fields: Record<string, string> = {}): Promise<Response> {
    const form = {
      email: 'ama@example.com',
      number: card,
      expiry: '12 / 40',
      cvc: '123',
      name: 'Ama Mensah',
      ...fields,
    };
    return fetch(`${this.standIn.url}/c/pay/${session.id}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
  }

  /** A hirer has paid; the charge with the money. */
  async paidCharge(amount = 25_000, currency = 'ghs'): Promise<Stripe.Charge> {
    const session = await this.checkout(amount, currency);
    await this.pay(session);
    const paid = await this.client.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] });
    return (paid.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
  }

  /** A worker's account, before onboarding. */
  async account(): Promise<Stripe.Account> {
    return this.client.accounts.create({
      type: 'express',
      country: 'GH',
      email: 'kofi@example.com',
      capabilities: { transfers: { requested: true } },
      metadata: { worker: 'usr_kofi' },
    });
  }

  async accountLink(account: string): Promise<string> {
    const link = await this.client.accountLinks.create({
      account,
      type: 'account_onboarding',
      refresh_url: 'http://127.0.0.1:9/again',
      return_url: 'http://127.0.0.1:9/done',
    });
    return link.url;
  }

  /** The worker opens the link and sends the form. */
  async onboard(link: string, fields: Record<string, string> = {}): Promise<Response> {
    const opened = await fetch(link, { redirect: 'manual' });
    const form = {
      firstName: 'Kofi',
      lastName: 'Boateng',
      birth: '1990-01-31',
      phone: '+233201234567',
      bank: 'Test Bank',
      number: '000123456789',
      ...fields,
    };
    return fetch(new URL(opened.headers.get('location') ?? '', link), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
  }

  /** A worker who can be paid. */
  async onboardedAccount(fields: Record<string, string> = {}): Promise<Stripe.Account> {
    const account = await this.account();
    await this.onboard(await this.accountLink(account.id), fields);
    return this.client.accounts.retrieve(account.id);
  }
}

/** The refusal that the SDK throws. */
export const refusalOf = async (call: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('It was not refused');
};
