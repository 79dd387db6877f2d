import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Planner, SubscriptionPlan } from '../supergraph/planner';
import { boundedQueue } from './bounded-queue';
import type { UpstreamSocket } from './upstream-socket';

export interface SubscribeRequest {
  document: DocumentNode;
  source: string;
  operationName?: string;
  variables: Record<string, unknown>;
}

/** How many events wait for a slow client before it is dropped. */
const eventsMax = 500;

/** Starts a subscription across subgraphs: its events, each completed by the rest of the plan, in order. */
export function subscribe(
  request: SubscribeRequest,
  context: RequestContext,
  planner: Planner,
  sockets: Record<string, UpstreamSocket>,
): AsyncIterableIterator<ExecutionResult> | ExecutionResult {
  const prepared = prepare(request, planner);
  if (Array.isArray(prepared)) return { errors: prepared };
  const { plan, variables } = prepared;
  const socket = sockets[plan.primary.serviceName];
  if (!socket) return { errors: [new Fault('UNAVAILABLE')] };

  const events = boundedQueue<ExecutionResult>(eventsMax, () => stop());
  const stop = socket.subscribe(
    {
      query: plan.primary.operation,
      operationName: plan.primary.operationName,
      variables: Object.fromEntries((plan.primary.variableUsages ?? []).map((name) => [name, variables[name]])),
    },
    context,
    {
      next: (event) => {
        if (events.push(event)) return;
        stop();
        events.end();
      },
      complete: () => events.end(),
      refused: (errors) => {
        events.push({ errors: errors.map(({ message, extensions }) => new GraphQLError(message, { extensions })) });
        events.end();
      },
    },
  );
  return completed(events, plan, context);
}

function prepare(
  request: SubscribeRequest,
  planner: Planner,
): { plan: SubscriptionPlan; variables: Record<string, unknown> } | GraphQLError[] {
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation) return [new Fault('BAD_USER_INPUT', 'The document holds no operation of this name.')];
  const { coerced, errors } = getVariableValues(
    planner.apiSchema,
    operation.variableDefinitions ?? [],
    request.variables,
  );
  if (errors) return errors.map(({ message }) => new Fault('BAD_USER_INPUT', message));
  return { plan: planner.plan({ ...request, variables: coerced }), variables: coerced };
}

function completed(
  events: AsyncIterableIterator<ExecutionResult>,
  plan: SubscriptionPlan,
  context: RequestContext,
): AsyncIterableIterator<ExecutionResult> {
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      const { done, value } = await events.next();
      if (done) return { done: true, value: undefined };
      // An event without data is an error of the subgraph and has nothing to complete.
      if (value.data == null && value.errors) return { done: false, value };
      return { done: false, value: await plan.complete(value, context) };
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
