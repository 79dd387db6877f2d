import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { hour } from '@kelmah/kit/clock/clock';
import { ask } from '@kelmah/kit/testing/graph';
import { aMember, goodPassword, setTheStage, type Person, type Stage } from '../test/story';
import { createPasswords } from '../src/password/password.service';
import { bringTestEngines } from './engines.config';
import { quantile } from './statistics';

const usage = `Measures what hashing passwords does to everybody else: how long small queries take while others sign in.
  --seconds N   of each window (4)
  --rounds N    pairs of windows, an idle and a busy one right after it (15)
  --rate N      sign-ins a second (20)
  --queries N   small queries a second (50)
`;
/** By how much longer others may wait while people sign in. */
const busyAtMost = 2;

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Begins some work so many times a second, however long each takes, and waits for all of it. */
async function atRate(perSecond: number, seconds: number, work: () => Promise<void>): Promise<void> {
  const under: Promise<void>[] = [];
  const beganMs = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const waitMs = beganMs + (index * 1_000) / perSecond - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    under.push(work());
  }
  await Promise.all(under);
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

interface Round {
  tookMs: number[];
  /** How each sign-in was answered. */
  answers: Map<string, number>;
}

async function round(stage: Stage, people: Person[], values: Rates, rate: number): Promise<Round> {
  const { seconds, queries } = values;
  const done: Round = { tookMs: [], answers: new Map() };
  let turn = 0;
  const next = () => people[(turn += 1) % people.length] as Person;
  const query = async () => {
    const beganMs = performance.now();
    await ask(stage.auth.schema, next().viewer, '{ me { id email } }');
    done.tookMs.push(performance.now() - beganMs);
  };
  const enter = async () => {
    const { email } = next();
    const input = { email, password: goodPassword };
    const { data, errors } = await ask(stage.auth.schema, undefined, signIn, { input });
    const answer = errors ? String(errors[0]?.extensions['code']) : String(data?.['signIn']?.['__typename']);
    done.answers.set(answer, (done.answers.get(answer) ?? 0) + 1);
  };
  await Promise.all([atRate(queries, seconds, query), atRate(rate, seconds, enter)]);
  return done;
}

interface Rates {
  seconds: number;
  rounds: number;
  rate: number;
  queries: number;
}

function options(): Rates | undefined {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: {
      ...{ seconds: text('4'), rounds: text('15'), rate: text('20'), queries: text('50') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { seconds, rounds, rate, queries } = values;
  return { seconds: Number(seconds), rounds: Number(rounds), rate: Number(rate), queries: Number(queries) };
}

async function main(): Promise<void> {
  const values = options();
  if (!values) return say(usage);
  const stop = await bringTestEngines();
  const stage = await setTheStage({}, createPasswords());
  const people: Person[] = [];
  // So many that none of them signs in ten times at once, which is the limit.
  for (let one = 0; one < values.rate * 2; one += 1) people.push(await aMember(stage));
  await round(stage, people, { ...values, seconds: 2 }, values.rate);
  const [idle, busy, ratios]: [number[], number[], number[]] = [[], [], []];
  const met = new Map<string, number>();
  for (let time = 0; time < values.rounds; time += 1) {
    const before = await round(stage, people, values, 0);
    const during = await round(stage, people, values, values.rate);
    stage.clock.advance(hour);
    idle.push(...before.tookMs);
    busy.push(...during.tookMs);
    ratios.push(quantile(during.tookMs, 0.99) / quantile(before.tookMs, 0.99));
    for (const [answer, count] of during.answers) met.set(answer, (met.get(answer) ?? 0) + count);
  }
  say(`sign-ins: ${[...met].map(([answer, count]) => `${count} ${answer}`).join(', ')}`);
  const shown = (figures: number[], part: number) => exact.format(quantile(figures, part));
  for (const [name, figures] of Object.entries({ idle, busy }))
    say(`${name}: p50 ${shown(figures, 0.5)} ms, p99 ${shown(figures, 0.99)} ms of ${figures.length} queries`);
  // What else the machine does comes and goes: in most pairs it does the same to both windows.
  say(`p99 busy / idle: ${shown(ratios, 0.5)} in the median of ${ratios.length} pairs (${shown(ratios, 0.25)} to`);
  say(
    `  ${shown(ratios, 0.75)} in the middle half), ${exact.format(quantile(busy, 0.99) / quantile(idle, 0.99))} of all`,
  );
  process.exitCode = quantile(ratios, 0.5) <= busyAtMost ? 0 : 1;
  await stage.stop();
  await stop();
}

void main();
