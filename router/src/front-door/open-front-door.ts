import type { RequestContext } from '@kelmah/kit/context/context';
import { GraphQLError, type ExecutionResult, type OperationTypeNode } from 'graphql';
import { fresh } from '../cache/answer-cache';
import type { Cache } from '../cache/open-cache';
import type { PreparedOperation } from '../documents/operation';
import type { KeptOperations } from '../documents/earlier-operations';
import { quotaExceeded, quotaHeaders, type QuotaKeeper } from '../limits/quota';
import type { WatchLook } from '../identity/support-looks';
import type { KeepRate } from '../limits/rate-keeper';
import type { HeldKey } from '../identity/tokens';
import type { Graph } from '../supergraph/graph';
import type { RunningSupergraph } from '../supergraph/supergraph';
import { whenThere, type Soon } from '../soon';
import { noHeaders, type Admitted, type Answer, type Caller, type FrontDoor, type GraphqlRequest } from './front-door';
import { operationTooLarge, Refused, refused } from './refused';

export interface FrontDoorOptions {
  supergraph: RunningSupergraph;
  registered: KeptOperations;
  /** Whether operations that are not registered are for partners' keys and staff alone. */
  safelist: boolean;
  /** Who may ask what the schema holds: everybody, or partners' keys and staff. */
  introspection: 'everybody' | 'known';
  keepRate: KeepRate;
  /** The daily quotas of API keys. */
  quotas: QuotaKeeper;
  /** Watches support that looks as somebody: every door leads through here. */
  watchLook: WatchLook;
  /** Nothing is kept or shared without it. */
  cache?: Pick<Cache, 'answers' | 'wrote'>;
}

/** Units that one operation may cost at most; our clients' dearest costs a third of it. */
export const costMax = 20_000;
/** Units on top for a document that is not kept yet: it is parsed, validated and planned for this request alone. */
const unknownDocument = 100;

export function openFrontDoor(options: FrontDoorOptions): FrontDoor {
  return {
    admit: (request, caller) => admit(request, caller, options),
    run: (admitted) => {
      const { operation, variables, context } = admitted;
      const execute = () => run(operation, variables, context);
      return operation.operation.operation === 'query'
        ? answerRead(admitted, execute, options)
        : answerChange(admitted, execute, options);
    },
  };
}

const answerRead = (admitted: Admitted, execute: () => Promise<ExecutionResult>, { cache }: FrontDoorOptions) =>
  cache ? cache.answers.answer(admitted, execute) : execute().then((result) => fresh(admitted, result));

async function answerChange(
  admitted: Admitted,
  execute: () => Promise<ExecutionResult>,
  { cache }: FrontDoorOptions,
): Promise<Answer> {
  const result = await execute();
  const { userId } = admitted.context.viewer;
  if (userId !== undefined) cache?.wrote(userId);
  return fresh(admitted, result);
}

function run(
  operation: PreparedOperation,
  variables: Record<string, unknown>,
  context: RequestContext,
): Promise<ExecutionResult> {
  try {
    return operation.compiled().execute(variables, context);
  } catch (error) {
    // It could not be planned or compiled; what runs never throws.
    const told =
      error instanceof GraphQLError ? error : new GraphQLError('internal', { originalError: error as Error });
    return Promise.resolve({ errors: [told] });
  }
}

const admit = (request: GraphqlRequest, caller: Caller, options: FrontDoorOptions): Soon<Admitted> =>
  whenThere(sourceOf(request, caller, options), (source) => admitSource(source, request, caller, options));

function admitSource(
  source: string,
  request: GraphqlRequest,
  caller: Caller,
  options: FrontDoorOptions,
): Soon<Admitted> {
  const graph = options.supergraph.current();
  const known = isKnown(caller);
  if (options.safelist && !known && !options.registered.has(source))
    throw refused(
      400,
      'OPERATION_NOT_REGISTERED',
      'This operation is not registered. Partners ask with their API key.',
      undefined,
      'safelist',
    );
  const unprepared = graph.operations.knows(source) ? 0 : unknownDocument;
  return whenThere(prepare(request, source, { graph, caller, options, unprepared }), (operation) => {
    if (operation.introspects && !known && options.introspection !== 'everybody')
      throw refused(400, 'GRAPHQL_VALIDATION_FAILED', 'The schema is not told here.', undefined, 'introspection');
    const coerced = operation.coerce(request.variables ?? {});
    if ('errors' in coerced) throw new Refused(400, coerced.errors.map(badInput), undefined, 'variables');
    const { variables } = coerced;
    const cost = operation.cost(variables);
    if (!(cost <= costMax)) throw operationTooLarge('cost');
    const kept = keepRate(caller, operation.operation.operation, cost + unprepared, options);
    const context = contextOf(caller, operation.operation.operation);
    const { viewer } = caller.identity;
    const watched = viewer.actor
      ? whenThere(kept, () => options.watchLook(viewer, operation.operation, caller.requestId))
      : kept;
    return whenThere(
      whenThere(watched, () => takeQuota(caller, cost, options)),
      (headers) => ({ graph, operation, variables, context, caller, cost, headers }),
    );
  });
}

function contextOf({ identity, requestId, address, session }: Caller, kind: OperationTypeNode): RequestContext {
  // A read neither needs a session's token nor begins one; what is kept or shared of it must hold nothing of either.
  const kept = kind === 'mutation' ? session : undefined;
  return { viewer: identity.viewer, requestId, address, session: kept, answerHeaders: kept && new Map() };
}

function keepRate(
  caller: Caller,
  kind: 'query' | 'mutation' | 'subscription',
  cost: number,
  { keepRate: keep, quotas }: FrontDoorOptions,
): Soon<void> {
  const { key } = caller.identity;
  if (!key) return keep(caller, kind, cost);
  return keepPartnersRate(() => keep(caller, kind, cost), key, quotas);
}

async function keepPartnersRate(keep: () => Soon<void>, key: HeldKey, quotas: QuotaKeeper): Promise<void> {
  try {
    await keep();
  } catch (error) {
    if (error instanceof Refused) await quotas.countRefused(key);
    throw error;
  }
}

/** Answers with what is told of the quota; rejects with a Refused where it does not hold the operation. */
function takeQuota(
  { identity: { key } }: Caller,
  cost: number,
  { quotas }: FrontDoorOptions,
): Soon<Readonly<Record<string, string>>> {
  if (!key) return noHeaders;
  // Also what costs nothing is asked for.
  return quotas.take(key, Math.max(cost, 1)).then((taken) => {
    if (!taken.allowed) throw quotaExceeded(taken);
    return quotaHeaders(taken);
  });
}

/** Partners and staff: they answer for what they ask. */
const isKnown = ({ identity: { viewer } }: Caller): boolean =>
  viewer.keyId !== undefined || viewer.roles.includes('STAFF');

function sourceOf({ query, documentHash }: GraphqlRequest, caller: Caller, options: FrontDoorOptions): Soon<string> {
  const { registered } = options;
  const named = documentHash === undefined ? undefined : registered.document(documentHash);
  if (query === undefined && named === undefined) {
    // Looking for it among those of earlier releases is paid for, or made-up hashes would be asked for freely.
    return whenThere(keepRate(caller, 'query', unknownDocument, options), async () => {
      const earlier = await registered.earlier(documentHash as string);
      if (earlier !== undefined) return earlier;
      throw refused(400, 'OPERATION_NOT_REGISTERED', 'No operation is registered under this hash.', undefined, 'hash');
    });
  }
  // Nothing is ever registered by asking; a hash that is, with another document, is somebody's mistake or worse.
  if (query !== undefined && named !== undefined && query !== named)
    throw refused(400, 'BAD_REQUEST', 'The hash is that of another operation.', undefined, 'hash');
  return (named ?? query) as string;
}

function prepare(
  { operationName }: GraphqlRequest,
  source: string,
  {
    graph,
    caller,
    options,
    unprepared,
  }: { graph: Graph; caller: Caller; options: FrontDoorOptions; unprepared: number },
): Soon<PreparedOperation> {
  try {
    return graph.operations.prepare(source, operationName);
  } catch (error) {
    // A mistake is not free either, or it would be the cheapest way to keep us busy.
    const paid = error instanceof Refused ? keepRate(caller, 'query', unprepared, options) : undefined;
    return whenThere(paid, () => {
      throw error;
    });
  }
}

const badInput = ({ message, source, positions }: GraphQLError) =>
  new GraphQLError(message, { source, positions, extensions: { code: 'BAD_USER_INPUT' } });
