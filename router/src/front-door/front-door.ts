import type { BrowserSession } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import type { ExecutionResult } from 'graphql';
import type { PreparedOperation } from '../documents/operation';
import type { Identity } from '../identity/tokens';
import type { Soon } from '../soon';
import type { Graph } from '../supergraph/graph';

/** A GraphQL request as it came through any door, its shape checked. */
export interface GraphqlRequest {
  /** The document, or nothing where `documentHash` names a registered one. */
  query: string | undefined;
  /** SHA-256 of a registered document, hex. */
  documentHash: string | undefined;
  variables: Record<string, unknown> | null;
  operationName: string | null;
}

/** Who sent a request, and from where. */
export interface Caller {
  identity: Identity;
  /** The client's address, as far as it can be told. */
  address: string;
  requestId: string;
  /** Only of a browser that keeps its session in a cookie. */
  session?: BrowserSession;
}

/** Where nothing is to be told with the answer. */
export const noHeaders: Readonly<Record<string, string>> = {};

/** An operation that was let in. It keeps its graph to its end, whatever comes after. */
export interface Admitted {
  graph: Graph;
  operation: PreparedOperation;
  variables: Record<string, unknown>;
  context: RequestContext;
  caller: Caller;
  /** What it costs at most, in units of the declared costs. */
  cost: number;
  /** To be sent with the answer, such as what is left of a quota. */
  headers: Readonly<Record<string, string>>;
}

export interface Answer {
  /** Where there is a `body` it is read from that at each look. */
  readonly result: ExecutionResult;
  /** The answer as JSON, where it is there already: to be sent as it is. It has no errors. */
  readonly body?: string;
  headers: Readonly<Record<string, string>>;
}

/** What every door (HTTP, WebSocket, SSE) leads through. */
export interface FrontDoor {
  /** Lets an operation in; throws a Refused, or rejects with one. */
  admit(request: GraphqlRequest, caller: Caller): Soon<Admitted>;
  /** Runs a query or mutation that was let in. Never throws. */
  run(admitted: Admitted): Promise<Answer>;
}
