import { Fault } from '@kelmah/kit/errors/fault';
import type { SubgraphAnswer } from '../execution/executor';
import type { ReadThrough, Representation } from '../execution/read-through';
import type { Metrics } from '../observe/metrics';
import type { Graph } from '../supergraph/graph';
import { missesForMs, type AnswerCache } from './answer-cache';
import type { AudienceOf } from './audience';
import { fetchPolicies, type FetchPolicy } from './fetch-policy';
import type { Keeper } from './keeper';
import { keyOf } from './key';
import { answerOf, failed, outcomesOf, type Outcome } from './outcome';
import type { Moment } from './purge-feed';

export interface FetchCacheOptions {
  keeper: Keeper;
  answers: Pick<AnswerCache, 'keepsWhole'>;
  audienceOf: AudienceOf;
  metrics: Pick<Metrics, 'cache'>;
}

/** One thing that a fetch asks for: an entity, or what it selects of the root. */
interface Wanted {
  key: string;
  policy: FetchPolicy;
  representation?: Representation;
}

type Result = 'hit' | 'miss' | 'shared' | 'away';

/**
 * Keeps and shares what single fetches answer, so that entities that are alike for all are kept also where they stand
 * in an answer that is not. An entity is kept by itself: of a list, only those are asked for that are not kept.
 */
export class FetchCache {
  private readonly flights = new Map<string, Promise<Outcome>>();

  constructor(private readonly options: FetchCacheOptions) {}

  /** What the fetches of a graph are read through. */
  readsOf(graph: Pick<Graph, 'id' | 'supergraphSchema'>): ReadThrough {
    const policies = fetchPolicies(graph.supergraphSchema);
    return {
      root: async (fetch, variables, context, send) => {
        const policy = policies.ofRoot(fetch);
        if (!policy || this.options.answers.keepsWhole(context)) return send();
        const audience = this.options.audienceOf(context.viewer, policy.scope);
        if (audience === undefined) return send();
        const key = keyOf([graph.id, fetch.id, JSON.stringify(variables), audience]);
        const [outcome] = await this.outcomes([{ key, policy }], async () => rootOutcome(await send()));
        return rootAnswer(outcome as Outcome);
      },
      entities: async (fetch, representations, variables, context, send) => {
        const asked = [graph.id, fetch.id, JSON.stringify(variables)];
        const wanted = representations.map((representation) => {
          const policy = policies.ofEntity(fetch, representation['__typename']);
          const audience = policy && this.options.audienceOf(context.viewer, policy.scope);
          if (!policy || audience === undefined) return undefined;
          return { policy, representation, key: keyOf([...asked, audience, JSON.stringify(representation)]) };
        });
        if (wanted.every((one) => one === undefined)) return send(representations);
        const ask = async (indexes: readonly number[]) => {
          const answer = await send(indexes.map((index) => representations[index] as Representation));
          if (!answer.errors?.length && !Array.isArray(answer.data?.['_entities'])) throw new Fault('UNAVAILABLE');
          return outcomesOf(answer, indexes.length);
        };
        return answerOf(await this.outcomes(wanted, ask));
      },
    };
  }

  private count(result: Result): void {
    this.options.metrics.cache.inc({ kind: 'entity', result });
  }

  /** An outcome for each, out of memory, by sharing a flight, out of Redis, or by asking once for all that are left. */
  private async outcomes(
    wanted: readonly (Wanted | undefined)[],
    ask: (indexes: readonly number[]) => Promise<Outcome[]>,
  ): Promise<Outcome[]> {
    const { keeper } = this.options;
    const moment = keeper.moment();
    const own: number[] = [];
    const settling = new Map<number, { resolve(outcome: Outcome): void; reject(error: unknown): void }>();
    const coming = wanted.map((one, index): Outcome | Promise<Outcome> => {
      const kept = one && keeper.recall(one.key);
      if (kept) {
        this.count('hit');
        return { text: kept.text };
      }
      // Whoever asks after a purge does not join a read that began before it.
      const flight = one && `${moment?.clock ?? 'unknown'} ${one.key}`;
      const underWay = flight === undefined ? undefined : this.flights.get(flight);
      if (underWay) {
        this.count('shared');
        return underWay;
      }
      own.push(index);
      const begun = new Promise<Outcome>((resolve, reject) => settling.set(index, { resolve, reject }));
      if (flight !== undefined) {
        this.flights.set(flight, begun);
        const land = () => void this.flights.delete(flight);
        begun.then(land, land);
      }
      return begun;
    });
    if (own.length > 0) {
      this.fill(own, wanted, moment, ask).then(
        (outcomes) => own.forEach((index, at) => settling.get(index)?.resolve(outcomes[at] as Outcome)),
        (error: unknown) => own.forEach((index) => settling.get(index)?.reject(error)),
      );
    }
    return together(coming);
  }

  private async fill(
    own: readonly number[],
    wanted: readonly (Wanted | undefined)[],
    moment: Moment | undefined,
    ask: (indexes: readonly number[]) => Promise<Outcome[]>,
  ): Promise<Outcome[]> {
    const outcomes = new Map<number, Outcome>();
    const kept = own.filter((index) => wanted[index] !== undefined);
    const keys = kept.map((index) => (wanted[index] as Wanted).key);
    const found = moment && keys.length > 0 ? await this.options.keeper.lookUp(keys, moment) : 'away';
    kept.forEach((index, at) => {
      const one = found === 'away' ? undefined : found[at];
      this.count(one ? 'hit' : found === 'away' ? 'away' : 'miss');
      if (one) outcomes.set(index, { text: one.text });
    });
    const missing = own.filter((index) => !outcomes.has(index));
    if (missing.length > 0) {
      const asked = await ask(missing);
      missing.forEach((index, at) => {
        const outcome = asked[at] as Outcome;
        outcomes.set(index, outcome);
        this.keep(wanted[index], outcome, moment);
      });
    }
    return own.map((index) => outcomes.get(index) as Outcome);
  }

  private keep(one: Wanted | undefined, outcome: Outcome, moment: Moment | undefined): void {
    if (!one || !moment || outcome.errors || outcome.atLarge) return;
    const { policy, representation, key } = one;
    const { tags, misses } = policy.tagsOf(JSON.parse(outcome.text), representation);
    const forMs = misses ? Math.min(policy.forMs, missesForMs) : policy.forMs;
    this.options.keeper.keep(key, { text: outcome.text, tags, forMs }, moment);
  }
}

/** Waits for all. Where only some failed, the others are answered nevertheless. */
async function together(coming: readonly (Outcome | Promise<Outcome>)[]): Promise<Outcome[]> {
  const settled = await Promise.allSettled(coming);
  const bad = settled.find((one) => one.status === 'rejected');
  if (bad && settled.every((one) => one.status === 'rejected')) throw bad.reason;
  const failures = new Map<unknown, Outcome>();
  return settled.map((one) => {
    if (one.status === 'fulfilled') return one.value;
    const known = failures.get(one.reason) ?? failed(one.reason);
    failures.set(one.reason, known);
    return known;
  });
}

function rootOutcome(answer: SubgraphAnswer): Outcome[] {
  const atLarge = answer.errors?.length ? answer.errors : undefined;
  return [{ text: JSON.stringify(answer.data ?? null), ...(atLarge ? { atLarge } : {}) }];
}

const rootAnswer = ({ text, atLarge }: Outcome): SubgraphAnswer => ({
  data: JSON.parse(text) as Record<string, unknown> | null,
  ...(atLarge ? { errors: atLarge } : {}),
});
