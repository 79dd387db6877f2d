import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { NEVER } from 'rxjs';
import type { Client } from 'graphql-ws';
import { graphql } from '../../gql/gql';
import { graphqlUrl } from '../api-url';
import { failureOf, isAway } from '../failure';
import { look } from '../look';
import { renewLookBy } from '../look-operations';
import { session, type Refresh } from '../session';
import { anonymously, authLink, tokensOf } from './auth-link';
import { makeCache } from './cache';
import { connection } from './connection';
import { openEvents } from './events';
import { liveBy } from './live';
import { standingLink } from './partial';
import { registeredLink, withoutTexts } from './registered';
import { openSocket } from './socket';

const RefreshSession = graphql(`
  mutation RefreshSession($input: RefreshSessionInput!) {
    refreshSession(input: $input) {
      ... on RefreshSessionSuccess {
        tokens {
          accessToken
          accessTokenExpiresAt
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const kindOf = (operation: ApolloLink.Operation): OperationTypeNode | undefined => {
  const definition = getMainDefinition(operation.query);
  return definition.kind === 'OperationDefinition' ? definition.operation : undefined;
};

// Only reads are tried again by themselves; what changes something is tried again by the person (or the outbox).
const retryReads = new RetryLink({
  delay: { initial: 400, max: 5_000, jitter: true },
  attempts: (count, operation, error) =>
    count < 4 && kindOf(operation) === OperationTypeNode.QUERY && isPassing(error) && navigator.onLine,
});

// A subscription that broke off, say because a part of the graph was away for long, begins again by itself.
const comeBack = new RetryLink({
  delay: { initial: 1_000, max: 15_000, jitter: true },
  attempts: (_count, _operation, error) => isAway(error),
});

function isPassing(error: unknown): boolean {
  const status = (error as { statusCode?: number }).statusCode;
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

const tellErrors = new ErrorLink(({ error, operation }) => {
  const { message, requestId, offline } = failureOf(error);
  // The banner says so already.
  if (offline && !connection.get().online) return;
  console.warn(`[kelmah] ${operation.operationName ?? 'operation'}: ${message}${requestId ? ` (${requestId})` : ''}`);
});

// Support that looks at somebody's account is told nothing by itself, neither of them nor of its own.
const stillWhileLooking = new ApolloLink((operation, forward) =>
  look.current() === undefined ? forward(operation) : NEVER,
);

function makeClient(): ApolloClient {
  // The session's cookie goes along, and this header, which no other site's page can send, makes it count.
  const http = new HttpLink({ uri: graphqlUrl, credentials: 'include', headers: { 'x-kelmah-session': 'cookie' } });
  const line = liveBy(
    (onUnopened) => openSocket(session, connection, onUnopened),
    (onUnopened) => openEvents(session, connection, onUnopened),
  );
  const live = ApolloLink.from([
    stillWhileLooking,
    standingLink(),
    comeBack,
    registeredLink(),
    new GraphQLWsLink(withoutTexts(line) as Client),
  ]);
  return new ApolloClient({
    link: ApolloLink.split(
      (operation) => kindOf(operation) === OperationTypeNode.SUBSCRIPTION,
      live,
      ApolloLink.from([
        standingLink(),
        tellErrors,
        retryReads,
        authLink(session, tokensOf(session, look)),
        registeredLink(),
        http,
      ]),
    ),
    cache: makeCache(),
    devtools: { enabled: false },
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}

export const client = makeClient();

const refresh: Refresh = async (earlierToken, attempt) => {
  const { data } = await client.mutate({
    mutation: RefreshSession,
    variables: { input: { refreshToken: earlierToken, attempt } },
    context: anonymously,
    fetchPolicy: 'no-cache',
  });
  const result = data?.refreshSession;
  if (result?.__typename === 'RefreshSessionSuccess') return result.tokens;
  // A flood guard is no end of the session.
  if (result === undefined || result.__typename === 'TooMany') throw new Error('No new tokens yet');
  return undefined;
};

session.renewBy(refresh);
look.renewWith(renewLookBy(client));
