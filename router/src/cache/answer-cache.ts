import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import { noHeaders, type Admitted, type Answer } from '../front-door/front-door';
import type { Metrics } from '../observe/metrics';
import type { AudienceOf } from './audience';
import { cacheHeaders, keptByNobody } from './cache-control';
import { compileDependencies, type Dependencies, type Found } from './dependencies';
import { readingOf } from './fragments';
import type { Keeper, ToKeep } from './keeper';
import { keyOf } from './key';
import type { Kept } from './kept';
import { boundedTags } from './tags';

/** Where something was not found it may come any moment, and its coming is not always told. */
export const missesForMs = 5_000;

/** Answers to whole operations: kept where they are alike for all, and shared while they are on their way. */
export interface AnswerCache {
  /** Answers by what is kept, by the same read of somebody else that is under way, or by running it. */
  answer(admitted: Admitted, run: () => Promise<ExecutionResult>): Promise<Answer>;
  /** Whether the whole answer of a request is kept, so that its parts at the root need not be. */
  keepsWhole(context: object): boolean;
}

export interface AnswerCacheOptions {
  keeper: Keeper;
  audienceOf: AudienceOf;
  metrics: Pick<Metrics, 'cache'>;
  nowMs(): number;
}

/** What is known of an operation from its text alone. */
interface Known {
  id: string;
  dependencies: Dependencies | undefined;
}

/** An answer that was kept, or one that was run: with its text, and how long it holds, where it had no errors. */
type Flown = { kept: Kept } | { result: ExecutionResult; made?: ToKeep };

export function answerCache(options: AnswerCacheOptions): AnswerCache {
  const { keeper, audienceOf, metrics, nowMs } = options;
  const whole = new WeakSet<object>();
  const flights = new Map<string, Promise<Flown>>();
  const count = (result: 'hit' | 'miss' | 'shared' | 'away') => metrics.cache.inc({ kind: 'answer', result });

  async function fly(key: string, admitted: Admitted, run: () => Promise<ExecutionResult>): Promise<Flown> {
    const moment = keeper.moment();
    const found = moment ? await keeper.lookUp([key], moment) : 'away';
    const kept = found === 'away' ? undefined : found[0];
    if (kept) {
      count('hit');
      return { kept };
    }
    count(found === 'away' ? 'away' : 'miss');
    whole.add(admitted.context);
    const result = await run();
    if (result.errors || !result.data) return { result };
    const made = toKeep(admitted, result.data);
    if (moment) keeper.keep(key, made, moment);
    return { result, made };
  }

  function shared(key: string, admitted: Admitted, run: () => Promise<ExecutionResult>): Promise<Flown> {
    // Whoever asks after a purge does not join a read that began before it.
    const flight = `${keeper.moment()?.clock ?? 'unknown'} ${key}`;
    const underWay = flights.get(flight);
    if (underWay) {
      count('shared');
      return underWay;
    }
    const begun = fly(key, admitted, run).finally(() => flights.delete(flight));
    flights.set(flight, begun);
    return begun;
  }

  return {
    keepsWhole: (context) => whole.has(context),
    answer: async (admitted, run) => {
      const { operation, context, headers } = admitted;
      const { maxAgeSeconds, scope } = operation.cachePolicy;
      const isKept = operation.operation.operation === 'query' && maxAgeSeconds > 0;
      const audience = isKept ? audienceOf(context.viewer, scope) : undefined;
      if (audience === undefined) return fresh(admitted, await run());
      const key = keyOf([audience, knownOf(admitted).id, JSON.stringify(admitted.variables)]);
      const inMemory = keeper.recall(key);
      if (inMemory) count('hit');
      const flown = inMemory ? { kept: inMemory } : await shared(key, admitted, run);
      const made = 'kept' in flown ? flown.kept : flown.made;
      if (!made) return fresh(admitted, (flown as { result: ExecutionResult }).result);
      const ageMs = 'kept' in flown ? nowMs() - flown.kept.atMs : undefined;
      const policy = { scope, maxAgeSeconds: Math.floor(made.forMs / 1_000) };
      return {
        body: made.text,
        // Only for a door that cannot send the text.
        get result() {
          return JSON.parse(made.text) as ExecutionResult;
        },
        headers: { ...headers, ...cacheHeaders(policy, context.viewer, ageMs) },
      };
    },
  };
}

/** An answer that was just run. */
export function fresh({ operation, context, headers }: Admitted, result: ExecutionResult): Answer {
  const isRead = operation.operation.operation === 'query' && !result.errors && result.data != null;
  const hints = isRead ? cacheHeaders(operation.cachePolicy, context.viewer) : keptByNobody;
  return { result, headers: headers === noHeaders ? hints : { ...headers, ...hints } };
}

function toKeep(admitted: Admitted, data: unknown): ToKeep {
  const found: Found = { tags: new Set(), misses: false };
  knownOf(admitted).dependencies?.read(data, found);
  const forMs = admitted.operation.cachePolicy.maxAgeSeconds * 1_000;
  return {
    text: JSON.stringify({ data }),
    tags: boundedTags(found.tags),
    forMs: found.misses ? Math.min(forMs, missesForMs) : forMs,
  };
}

const known = new WeakMap<PreparedOperation, Known>();

function knownOf({ operation, graph }: Admitted): Known {
  const found = known.get(operation);
  if (found) return found;
  const { source, document, operation: definition } = operation;
  const root = graph.supergraphSchema.getQueryType();
  const made = {
    id: createHash('sha256')
      .update(`${graph.id}\n${definition.name?.value ?? ''}\n${source}`)
      .digest('base64url'),
    dependencies: root
      ? compileDependencies(definition.selectionSet, root, readingOf(graph.supergraphSchema, document))
      : undefined,
  };
  known.set(operation, made);
  return made;
}
