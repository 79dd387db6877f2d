import type { ChildProcess } from 'node:child_process';
import { variants, type Operation } from './graphs/graph';
import type { LoadRequest, LoadResult } from './load/load';
import { ask } from './processes/children';
import { usageOf } from './processes/cpu';
import { median } from './report/statistics';

/** Something that can be asked, and whose process can be watched. */
export interface Target {
  name: string;
  label: string;
  url: string;
  pid: number;
}

export interface Figures {
  name: string;
  label: string;
  /** User and system time of all its processes for one request: the median of the rounds. */
  cpuMicros: number;
  p50Ms: number;
  p99Ms: number;
  requestsPerSecond: number;
  /** How many requests stand behind the figures. */
  requests: number;
  failed: number;
  /** Answers that were another text than this target's first one. */
  differing: number;
  /** What it answers to a few of the askings. */
  answers: string[];
}

export interface MeasureOptions {
  load: ChildProcess;
  operation: Operation;
  /** Access tokens of as many people as ask. */
  tokens: string[];
  connections: number;
  seconds: number;
  rounds: number;
}

type Round = LoadResult & { cpuMicros: number };

// V8 compiles what runs often: a router that was asked a few hundred times is still two or three times dearer.
const warmUp = { seconds: 3, requestsAtLeast: 1_000 };
/** How many answers of each target are compared with each other's. */
const compared = 8;

/** Measures targets with one operation. They take turns, so that whatever else the machine does meets them all. */
export async function measure(targets: readonly Target[], options: MeasureOptions): Promise<Figures[]> {
  const answers = new Map<Target, string[]>();
  for (const target of targets) answers.set(target, await answersOf(target, options));
  const rounds = new Map<Target, Round[]>(targets.map((target) => [target, []]));
  for (const target of targets) await run(target, options, warmUp);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const target of targets) rounds.get(target)?.push(await run(target, options));
  }
  return [...rounds].map(([target, results]) => figuresOf(target, results, answers.get(target) ?? []));
}

// Each from an address of its own, as through a proxy, so that rates are counted for many and not for one.
function visitorsOf({ operation, tokens }: MeasureOptions): Record<string, string>[] {
  return tokens.map((token, index) => ({
    'content-type': 'application/json',
    'x-forwarded-for': `10.0.${Math.floor(index / 250)}.${1 + (index % 250)}`,
    ...(operation.signedIn ? { authorization: `Bearer ${token}` } : {}),
  }));
}

function bodiesOf({ query, variables, operationName }: Operation): string[] {
  return Array.from({ length: variants }, (_, variant) =>
    JSON.stringify({ query, variables: variables(variant), operationName }),
  );
}

function answersOf({ url }: Target, options: MeasureOptions): Promise<string[]> {
  const bodies = bodiesOf(options.operation).slice(0, compared);
  const [headers] = visitorsOf(options);
  const asked = bodies.map((body) => fetch(url, { method: 'POST', headers, body }));
  return Promise.all(asked.map(async (response) => (await response).text()));
}

async function run(
  target: Target,
  options: MeasureOptions,
  howLong = { seconds: options.seconds, requestsAtLeast: 0 },
): Promise<Round> {
  const { load, operation, connections } = options;
  const request: LoadRequest = {
    url: target.url,
    visitors: visitorsOf(options),
    bodies: bodiesOf(operation),
    connections,
    ...howLong,
  };
  const before = usageOf(target.pid).cpuMs;
  const result = await ask<LoadResult | { error: string }>(load, request);
  if ('error' in result) throw new Error(`${target.label}: ${result.error}`);
  return { ...result, cpuMicros: ((usageOf(target.pid).cpuMs - before) * 1_000) / result.requests };
}

function figuresOf({ name, label }: Target, rounds: Round[], answers: string[]): Figures {
  const middle = (pick: (round: Round) => number) => median(rounds.map(pick));
  const sum = (pick: (round: Round) => number) => rounds.reduce((total, round) => total + pick(round), 0);
  return {
    name,
    label,
    cpuMicros: middle((round) => round.cpuMicros),
    p50Ms: middle((round) => round.p50Ms),
    p99Ms: middle((round) => round.p99Ms),
    requestsPerSecond: middle((round) => round.requests / round.seconds),
    requests: sum((round) => round.requests),
    failed: sum((round) => round.failed),
    differing: sum((round) => round.differing),
    answers,
  };
}
