// Webhooks at a rate, as Stripe would send them: how soon each is answered, and when the last has had its effect.
// Needs the engines of the tests (TEST_POSTGRES_URL … as `npm test` sets them).
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { setTheStage, type Stage } from '../test/stage';
import { storyOf } from '../test/story';
import { holdsBooked, webhooksLeft } from './webhooks.store';

const all = 2_000;
const aSecond = 200;
const payments = 40;
const warmUp = 300;
/** A sender keeps its connections. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Intent = Record<string, unknown>;

/** Payments that were made, of which no webhook came. */
async function unheardOf(stage: Stage): Promise<Intent[]> {
  const story = storyOf(stage);
  const pages: (string | null)[] = [];
  for (let count = 0; count < payments; count += 1) {
    pages.push((await story.startsToPay(await story.bothSign())).payUrl);
  }
  await stage.stripe.webhooks({ action: 'lose', times: 1_000_000 });
  for (const page of pages) await story.givesCard(page);
  return (await stage.stripe.api('GET', '/v1/payment_intents?limit=100'))['data'] as Intent[];
}

async function post(stage: Stage, number: number, object: Intent): Promise<{ status: number; ms: number }> {
  const seconds = Math.floor(stage.clock.now().getTime() / 1_000);
  const body = JSON.stringify({
    ...{ id: `evt_bench_${number}`, object: 'event', created: seconds, livemode: false },
    ...{ type: 'payment_intent.succeeded', data: { object } },
  });
  const secret = stage.variables['STRIPE_WEBHOOK_SECRET'] ?? '';
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${mac}` };
  const startedMs = performance.now();
  const status = await new Promise<number>((resolve, reject) => {
    const sending = request(stage.webhookUrl, { method: 'POST', headers, agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sending.once('error', reject);
    sending.end(body);
  });
  return { status, ms: performance.now() - startedMs };
}

async function untilDone(stage: Stage): Promise<void> {
  while ((await webhooksLeft(stage.service.postgres)) > 0) await pause(50);
}

async function measure(): Promise<void> {
  const stage = await setTheStage({ quiet: true });
  try {
    const intents = await unheardOf(stage);
    // A process that has just started compiles what it runs; webhooks about nothing warm it up.
    for (let number = 0; number < warmUp; number += 1) {
      await post(stage, all + number, { id: 'pi_nobody', object: 'payment_intent', metadata: {} });
    }
    const startedMs = performance.now();
    const posts: Promise<{ status: number; ms: number }>[] = [];
    for (let number = 0; number < all; number += 1) {
      const waitMs = startedMs + (number * 1_000) / aSecond - performance.now();
      if (waitMs > 0) await pause(waitMs);
      posts.push(post(stage, number, intents[number % intents.length] ?? {}));
    }
    const answers = await Promise.all(posts);
    const answeredMs = performance.now() - startedMs;
    await untilDone(stage);
    const doneMs = performance.now() - startedMs;
    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
    const taken = answers.filter(({ status }) => status === 200).length;
    const holds = await holdsBooked(stage.service.postgres);
    const lines = [
      `${taken} of ${all} webhooks taken at ${Math.round((all * 1_000) / answeredMs)}/s`,
      `answered after p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms`,
      `the last had its effect ${Math.round(doneMs - answeredMs)} ms after the last was answered`,
      `${holds} payments held, of ${payments}`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    agent.destroy();
    await stage.stop();
  }
}

void measure();
