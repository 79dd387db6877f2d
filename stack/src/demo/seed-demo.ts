import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoData } from '@kelmah/kit/demo/demo-data';
import { runNode } from '../platform/migrate';
import type { Platform } from '../platform/platform';
import type { Terminal } from '../platform/terminal';
import type { History, ImportedHistory } from '../stand-ins/stripe/imported-history';
import { findRoot } from '../verify/root';
import { historyOf } from './history';
import { seedLegacy } from './legacy-seed.store';
import { makeMarketplace } from './marketplace';
import { messagingSlice } from './messaging-slice';
import { fundingsOf, paymentSlice, stripeHistory } from './money';
import { partnerAppsOf } from './partners';
import { randomFrom } from './random';
import { reviewedIn, reviewsOf } from './reviews';
import { authSlice, jobSlice, userSlice } from './slices';
import { talkOf } from './talk';

const seed = 'kelmah';
const people = 54;

/** Kept beside the data: from when the demo tells, and whether all of it is there. */
interface Mark {
  now: string;
  isDone: boolean;
}

/**
 * Fills an empty platform with a marketplace in the middle of its life, once for each data folder. Killed on the way,
 * the next call makes the same marketplace again and adds what is missing of it.
 */
export async function seedDemo(platform: Platform, terminal: Terminal): Promise<void> {
  const mark = readMark(platform.folders.home);
  if (mark?.isDone) return;
  const now = mark?.now ?? new Date().toISOString();
  writeMark(platform.folders.home, { now, isDone: false });
  await terminal.step('Demo marketplace', () => seedFrom(platform, new Date(now)));
  writeMark(platform.folders.home, { now, isDone: true });
}

async function seedFrom(platform: Platform, now: Date): Promise<void> {
  const random = randomFrom(`${seed} words`);
  const market = makeMarketplace({ seed, now, people });
  const pairs = reviewsOf(market, random.branch('reviews'));
  const history = historyOf(market, reviewedIn(pairs), random.branch('history'));
  const messages = talkOf(market, random.branch('talk'));
  const fundings = fundingsOf(market);
  // Stripe first: what we then say of its payments and transfers, it can be asked about.
  const imported = await tellStripe(platform, stripeHistory(market, fundings, `demo ${now.toISOString()}`));
  await seedLegacy(platform, now);
  await loadAll(platform, {
    payment: paymentSlice(market, fundings, imported),
    messaging: messagingSlice(market, history, messages, random.branch('unread')),
    job: jobSlice(market),
    auth: authSlice(market, partnerAppsOf(market, random.branch('partners'))),
    user: userSlice(market),
    review: { pairs },
  });
}

async function tellStripe({ urls }: Platform, history: History): Promise<ImportedHistory> {
  const response = await fetch(`${urls.stripe}/__import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(history),
  });
  if (!response.ok) throw new Error(`The Stripe stand-in took no history: ${await response.text()}`);
  return (await response.json()) as ImportedHistory;
}

/** Gives each service its slice, two at a time: each is a process of its own that mostly loads code. */
async function loadAll(platform: Platform, slices: DemoData): Promise<void> {
  const root = findRoot(__dirname);
  const waiting = Object.entries(slices);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, slice] = next;
      const command = join(root, 'subgraphs', name, 'dist/commands/load-demo.command.js');
      await runNode(command, [], platform.environmentOf(name), `The demo data of ${name}`, JSON.stringify(slice));
    }
  };
  await Promise.all([worker(), worker()]);
}

const fileIn = (home: string) => join(home, 'demo.json');

function readMark(home: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(home), 'utf8')) as Mark;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeMark(home: string, mark: Mark): void {
  mkdirSync(home, { recursive: true });
  const file = fileIn(home);
  writeFileSync(`${file}.new`, JSON.stringify(mark));
  renameSync(`${file}.new`, file);
}
