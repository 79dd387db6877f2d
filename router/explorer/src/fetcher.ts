import { GraphQLError, parse, type ExecutionResult } from 'graphql';
import { quotaOf, type Quota } from './quota';

/** What an answer said beside its data. */
export interface AnswerNotes {
  status: number;
  requestId: string | undefined;
  /** The first error's code, as `QUOTA_EXCEEDED`. */
  code: string | undefined;
  retryAfterSeconds: number | undefined;
  quota: Quota | undefined;
  tookMs: number;
}

interface Question {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

type Answer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

interface FetcherOptions {
  url: string;
  keyOf(): string;
  onAnswer(notes: AnswerNotes | undefined): void;
  fetch: typeof globalThis.fetch;
  /** Milliseconds, of any beginning. */
  now(): number;
}

const localAnswer = (message: string): Answer => ({ errors: [new GraphQLError(message)] });

/** Asks the graph with the key; what comes is shown as it is, whatever its status. Never throws. */
export function makeFetcher({
  url,
  keyOf,
  onAnswer,
  fetch,
  now,
}: FetcherOptions): (question: Question) => Promise<Answer> {
  return async ({ query, operationName, variables }) => {
    const began = now();
    const key = keyOf();
    try {
      const response = await fetch(url, {
        method: 'POST',
        credentials: 'omit',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(key !== '' && { 'x-api-key': key }),
        },
        body: JSON.stringify({ query, operationName: nameIn(query, operationName), variables: variables ?? undefined }),
      });
      const answer = (await response.json().catch(() => undefined)) as Answer | undefined;
      onAnswer(notesOf(response, answer, now() - began));
      return answer ?? localAnswer(`The graph answered with status ${response.status} and nothing to read.`);
    } catch {
      onAnswer(undefined);
      return localAnswer('Kelmah could not be reached. Check your connection and run it again.');
    }
  };
}

/**
 * Which operation of the document is meant. The editor learns the names a moment after the text, so for that long it
 * sends the name of the document before: a name that the document does not hold is not meant.
 */
function nameIn(query: string, name: string | null | undefined): string | undefined {
  if (name === null || name === undefined) return undefined;
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    const isThere = operations.some((operation) => 'name' in operation && operation.name?.value === name);
    return isThere || operations.length !== 1 ? name : undefined;
  } catch {
    // The graph says what is wrong with it.
    return name;
  }
}

function notesOf({ status, headers }: Response, answer: Answer | undefined, tookMs: number): AnswerNotes {
  const code = answer?.errors?.[0]?.extensions?.['code'];
  const retryAfter = headers.get('retry-after');
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    code: typeof code === 'string' ? code : undefined,
    retryAfterSeconds: retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined,
    quota: quotaOf(headers),
    tookMs: Math.round(tookMs),
  };
}
