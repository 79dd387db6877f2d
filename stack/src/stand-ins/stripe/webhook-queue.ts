import { createHmac } from 'node:crypto';
import type Stripe from 'stripe';
import type { StandInClock } from '../clock';
import type { Collection, KeptState } from '../kept-state';
import type { Owned } from './resource-store';

export type WebhookDoor = 'platform' | 'connect';

/** One event on its way to one endpoint; gone from the queue once it was taken with a 2xx. */
export interface Delivery {
  id: string;
  event: string;
  type: string;
  door: WebhookDoor;
  /** Seconds since 1970. */
  createdAt: number;
  attempts: number;
  /** Milliseconds since 1970. */
  nextAt: number;
  lastStatus: number | null;
  lastError: string | null;
  /** What is wrong with it on purpose; such a delivery is tried once. */
  forgery?: Forgery;
}

/** A delivery that a service must refuse: a wrong secret, a time that is not now, another mode or account. */
export interface Forgery {
  secret?: string;
  /** Seconds by which it was signed before now; negative for a time to come. */
  ageSeconds?: number;
  livemode?: boolean;
  account?: string;
  door?: WebhookDoor;
}

export interface WebhookEndpoint {
  url: string;
  secret: string;
}

export interface WebhookQueueOptions {
  state: KeptState;
  clock: StandInClock;
  endpoints: Record<WebhookDoor, WebhookEndpoint>;
  report(line: string): void;
}

/** `free`: up to sixteen at once, so in any order; the others one by one: as they happened, the other way round, at random. */
export const deliveryOrders = ['free', 'forwards', 'backwards', 'shuffled'] as const;
export type DeliveryOrder = (typeof deliveryOrders)[number];

const atOnceMax = { free: 16, forwards: 1, backwards: 1, shuffled: 1 };
const answerMs = 10_000;
const forgeriesKept = 50;
/** Stripe tries for three days. */
const giveUpSeconds = 3 * 24 * 3600;
const retryMs = [250, 500, 1000, 2000, 4000, 8000, 15_000];

/** `Stripe-Signature` for a body (https://docs.stripe.com/webhooks#verify-manually). */
const signWebhook = (body: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/**
 * Delivers events until each was answered with 2xx, after growing pauses (at most 15 s), for three days.
 * What is still waiting survives a restart of the stand-in.
 */
export class WebhookQueue {
  paused = false;
  order: DeliveryOrder = 'free';
  /** How many deliveries are still to be lost on the way, and how many to be made twice. */
  lose = 0;
  double = 0;
  private readonly waiting: Collection<Delivery>;
  private readonly events: Collection<Owned<Stripe.EventBase>>;
  private readonly ofEvent: (event: string) => Delivery[];
  private readonly flying = new Set<string>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  /** What was answered to the last forgeries, newest last. */
  readonly forged: { event: string; type: string; status: number | null }[] = [];
  private idle: (() => void)[] = [];
  private next: number;

  constructor(private readonly options: WebhookQueueOptions) {
    this.waiting = options.state.collection<Delivery>('webhook_queue');
    this.events = options.state.collection('events');
    this.ofEvent = this.waiting.indexBy(({ event }) => event);
    this.next = this.waiting.all().reduce((highest, { id }) => Math.max(highest, Number(id)), 0) + 1;
  }

  add(event: Stripe.EventBase, door: WebhookDoor, copies = 1, forgery?: Forgery): void {
    for (let copy = 0; copy < copies; copy += 1) {
      const id = String(this.next);
      this.next += 1;
      this.waiting.put(id, {
        id,
        event: event.id,
        type: event.type,
        door: forgery?.door ?? door,
        createdAt: event.created,
        attempts: 0,
        nextAt: Date.now(),
        lastStatus: null,
        lastError: null,
        ...(forgery ? { forgery } : {}),
      });
    }
    this.wake();
  }

  list(): Delivery[] {
    return this.waiting.all();
  }

  /** How many deliveries of this event are not taken yet. */
  pendingOf(event: string): number {
    return this.ofEvent(event).length;
  }

  get inFlight(): number {
    return this.flying.size;
  }

  clear(): void {
    this.options.state.transaction(() => this.list().forEach(({ id }) => this.waiting.delete(id)));
    this.tellIdle();
  }

  /** Tries all that waits at once, whatever its pause; also goes on after a pause was ordered off. */
  hurry(): void {
    const now = Date.now();
    this.options.state.transaction(() => {
      for (const delivery of this.list()) this.waiting.put(delivery.id, { ...delivery, nextAt: now });
    });
    this.wake();
  }

  /** True when nothing waits any more, false when `timeoutMs` went by first. */
  async untilEmpty(timeoutMs: number): Promise<boolean> {
    if (this.waiting.size === 0) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMs);
      this.idle.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  wake(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.work(), 0);
  }

  stop(): void {
    this.paused = true;
    clearTimeout(this.timer);
    this.stopping.abort();
  }

  /** Up to `most` deliveries whose time has come, and how long the next one has to wait. */
  private ready(most: number): { ready: Delivery[]; waitMs: number } {
    const now = Date.now();
    const found: Delivery[] = [];
    let waitMs = Infinity;
    // In the order of waiting the walk may stop early: what waits can be thousands.
    const ordered = this.order === 'free' || this.order === 'forwards' ? this.waiting.values() : this.disordered();
    for (const delivery of ordered) {
      if (this.flying.has(delivery.id)) continue;
      if (delivery.nextAt > now) waitMs = Math.min(waitMs, delivery.nextAt - now);
      else if (found.push(delivery) >= most) break;
    }
    return { ready: found, waitMs };
  }

  private disordered(): Delivery[] {
    if (this.order === 'backwards') return this.list().reverse();
    const keyed = this.list().map((delivery) => ({ delivery, key: Math.random() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ delivery }) => delivery);
  }

  private work(): void {
    clearTimeout(this.timer);
    const free = atOnceMax[this.order] - this.flying.size;
    if (this.paused || this.stopping.signal.aborted || free <= 0) return;
    const { ready, waitMs } = this.ready(free);
    for (const delivery of ready) {
      this.flying.add(delivery.id);
      void this.deliver(delivery).finally(() => {
        this.flying.delete(delivery.id);
        this.wake();
      });
    }
    // Each delivery that ends looks again; without one a timer must.
    if (ready.length < free && waitMs < Infinity)
      this.timer = setTimeout(() => this.work(), Math.min(1000, waitMs + 1));
  }

  private async deliver(delivery: Delivery): Promise<void> {
    if (delivery.forgery) return this.forge(delivery);
    if (this.lose > 0) {
      this.lose -= 1;
      return this.taken(delivery);
    }
    const copies = this.double > 0 ? 2 : 1;
    if (copies === 2) this.double -= 1;
    const results = await Promise.all(Array.from({ length: copies }, () => this.post(delivery)));
    // Taken away while it was under way.
    if (!this.waiting.get(delivery.id) || this.stopping.signal.aborted) return;
    const failed = results.find(({ status }) => status === null || status < 200 || status >= 300);
    if (!failed) return this.taken(delivery);
    if (this.options.clock.seconds() - delivery.createdAt > giveUpSeconds) return this.taken(delivery);
    const pause = retryMs[Math.min(delivery.attempts, retryMs.length - 1)] ?? 15_000;
    this.waiting.put(delivery.id, {
      ...delivery,
      attempts: delivery.attempts + 1,
      nextAt: Date.now() + pause,
      lastStatus: failed.status,
      lastError: failed.error,
    });
  }

  private async forge(delivery: Delivery): Promise<void> {
    const { status } = await this.post(delivery);
    this.forged.push({ event: delivery.event, type: delivery.type, status });
    if (this.forged.length > forgeriesKept) this.forged.shift();
    if (this.waiting.get(delivery.id) && !this.stopping.signal.aborted) this.taken(delivery);
  }

  private async post({ door, event, forgery }: Delivery): Promise<{ status: number | null; error: string | null }> {
    const { url, secret } = this.options.endpoints[door];
    const { livemode, account } = forgery ?? {};
    const object = { ...this.events.get(event)?.object, ...(account && { account }), ...(livemode && { livemode }) };
    const body = JSON.stringify(object, null, 2);
    const signedAt = this.options.clock.seconds() - (forgery?.ageSeconds ?? 0);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'stripe-signature': signWebhook(body, forgery?.secret ?? secret, signedAt),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(answerMs)]),
      });
      const text = await response.text();
      return { status: response.status, error: response.ok ? null : text.slice(0, 200) };
    } catch (error) {
      return { status: null, error: (error as Error).message };
    }
  }

  private taken(delivery: Delivery): void {
    this.waiting.delete(delivery.id);
    this.tellIdle();
  }

  private tellIdle(): void {
    if (this.waiting.size > 0) return;
    for (const tell of this.idle.splice(0)) tell();
  }
}
