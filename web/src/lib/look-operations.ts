import type { ApolloClient } from '@apollo/client';
import { graphql } from '../gql/gql';
import { payloadOf } from './access-token';
import { asMyself } from './apollo/auth-link';
import { clock } from './clock';
import type { Look, RenewLook } from './look';

export const StartSupportSession = graphql(`
  mutation StartSupportSession($input: StartSupportSessionInput!) {
    startSupportSession(input: $input) {
      ... on StartSupportSessionSuccess {
        accessToken
        request {
          id
          status
          until
        }
      }
      ...RefusalParts
    }
  }
`);

const renewBeforeMs = 30_000;

/** The token of a look, and until when, by this device's own clock, it is worth using. */
export function heldLook(accessToken: string): Pick<Look, 'accessToken' | 'freshUntilMs'> {
  const { iat = 0, exp = 0 } = payloadOf(accessToken);
  return { accessToken, freshUntilMs: clock.now() + (exp - iat) * 1_000 - renewBeforeMs };
}

/** Asks for the next token of a look as the member of staff; undefined where it is over. Rejects where nobody answers. */
export const renewLookBy =
  (client: ApolloClient): RenewLook =>
  async (requestId) => {
    const { data } = await client.mutate({
      mutation: StartSupportSession,
      variables: { input: { requestId } },
      context: asMyself,
      fetchPolicy: 'no-cache',
    });
    const done = data?.startSupportSession;
    return done?.__typename === 'StartSupportSessionSuccess' ? heldLook(done.accessToken) : undefined;
  };
