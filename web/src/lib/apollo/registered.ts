import { ApolloLink } from '@apollo/client/link';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { DocumentNode } from 'graphql';
import type { Client } from 'graphql-ws';
import { catchError, mergeMap, of, throwError, type Observable } from 'rxjs';

/** The hash under which the build registered a document; the generated ones carry it. */
const hashOf = (document: DocumentNode): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash;

/**
 * Asks by the hash of the operation instead of its text, which the graph knows already: less to send from a phone, and
 * the only way in where it answers to nothing else. A graph that does not know the hash is asked by the text.
 */
export function registeredLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = hashOf(operation.query);
    if (sha256Hash === undefined) return forward(operation);
    const { persistedQuery: _, ...others } = operation.extensions;
    operation.extensions = { ...others, persistedQuery: { version: 1, sha256Hash } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    const byText = (): Observable<ApolloLink.Result> => {
      operation.extensions = others;
      operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
      return forward(operation);
    };
    return forward(operation).pipe(
      mergeMap((result) => (isUnknown(result.errors) ? byText() : of(result))),
      catchError((error: unknown) =>
        CombinedGraphQLErrors.is(error) && isUnknown(error.errors) ? byText() : throwError(() => error),
      ),
    );
  });
}

const isUnknown = (errors: readonly { extensions?: Record<string, unknown> }[] | undefined): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'OPERATION_NOT_REGISTERED') ?? false;

/** The same for what goes over a socket, whose protocol wants a text: an empty one where there is a hash. */
export const withoutTexts = (line: Pick<Client, 'subscribe'>): Pick<Client, 'subscribe'> => ({
  subscribe: (payload, sink) =>
    line.subscribe(payload.extensions?.['persistedQuery'] ? { ...payload, query: '' } : payload, sink),
});
