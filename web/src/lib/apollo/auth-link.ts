import { ApolloLink } from '@apollo/client/link';
import { catchError, defer, from, mergeMap, of, throwError, type Observable } from 'rxjs';
import { payloadOf } from '../access-token';
import { isUnauthenticated } from '../failure';
import type { LookKeeper } from '../look';
import type { SessionKeeper } from '../session';

/** Put into an operation's context: it is asked as nobody, and nothing waits for a token. */
export const anonymously = { anonymous: true };

/** Put into an operation's context: it is asked as the member of staff, also while they look at somebody's account. */
export const asMyself = { asMyself: true };

type Tokens = Pick<SessionKeeper, 'token' | 'renew'>;

/** The tokens of a look at somebody's account while there is one, of the session otherwise. */
export function tokensOf(session: Tokens, look: Pick<LookKeeper, 'current' | 'token' | 'end'>): Tokens {
  return {
    token: async () => (look.current() === undefined ? session.token() : look.token()),
    renew: (used) => {
      if (used === undefined || payloadOf(used).act === undefined) return session.renew(used);
      // The person has ended it, or its time is over: nothing is asked again as somebody else.
      if (look.current()?.accessToken === used) look.end();
      return Promise.resolve(used);
    },
  };
}

/** Asks with the viewer's token. Where the graph does not take it, renews it and asks once more. */
export function authLink(own: Tokens, seen: Tokens = own): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.getContext()['anonymous']) return forward(operation);

    const session = operation.getContext()['asMyself'] ? own : seen;
    const send = (token: string | undefined): Observable<ApolloLink.Result> => {
      operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
        headers: token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` },
      }));
      return forward(operation);
    };
    const sendAgain = (used: string) =>
      from(session.renew(used)).pipe(mergeMap((token) => (token === used ? of(undefined) : send(token))));

    return defer(() => from(session.token())).pipe(
      mergeMap((token) => {
        if (token === undefined) return send(undefined);
        return send(token).pipe(
          mergeMap((result) =>
            saysUnauthenticated(result) ? sendAgain(token).pipe(mergeMap((again) => of(again ?? result))) : of(result),
          ),
          catchError((error: unknown) =>
            isUnauthenticated(error)
              ? sendAgain(token).pipe(mergeMap((again) => (again ? of(again) : throwError(() => error))))
              : throwError(() => error),
          ),
        );
      }),
    );
  });
}

function saysUnauthenticated(result: ApolloLink.Result): boolean {
  return result.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}
