import { serviceViewer, type Viewer } from '@kelmah/kit/context/viewer';
import { supportOnlyLooks } from '@kelmah/kit/access/support-rule';
import type { OperationDefinitionNode } from 'graphql';
import type { Upstream } from '../execution/executor';
import { refused } from '../front-door/refused';

/**
 * Lets an operation of support in that looks as somebody: a query alone, and only once auth has written it down.
 * Rejects with a Refused where it changes something, the look is over, or nothing can be written down.
 */
export type WatchLook = (
  viewer: Viewer,
  operation: Pick<OperationDefinitionNode, 'operation' | 'name'>,
  requestId: string,
) => Promise<void>;

const query = `mutation NoteSupportLook($input: NoteSupportLookInput!) { noteSupportLook(input: $input) { __typename } }`;
const nameLengthMax = 100;

/** Asks auth as the router itself, which alone is let. */
export function watchLooks(auth: Upstream | undefined): WatchLook {
  return async ({ actor, sessionId }, { operation, name }, requestId) => {
    if (operation !== 'query') throw refused(403, 'FORBIDDEN', supportOnlyLooks, undefined, 'support');
    const input = {
      ...{ sessionId, staffSessionId: actor?.sessionId },
      operation: (name?.value ?? 'unnamed').slice(0, nameLengthMax),
    };
    const told = await note(auth, input, requestId);
    if (told === 'NoteSupportLookSuccess') return;
    if (told !== undefined) throw refused(401, 'UNAUTHENTICATED', 'This look at the account is over.', {}, 'support');
    throw refused(503, 'UNAVAILABLE', 'What support looks at cannot be written down now. Try again.', {}, 'support');
  };
}

/** The name of what auth answered with; nothing where it did not. */
async function note(auth: Upstream | undefined, input: object, requestId: string): Promise<string | undefined> {
  const operation = { query, variables: { input }, operationName: 'NoteSupportLook', kind: 'mutation' as const };
  try {
    const answer = await auth?.send(operation, { viewer: serviceViewer('router'), requestId });
    return (answer?.data?.['noteSupportLook'] as { __typename?: string } | null | undefined)?.__typename;
  } catch {
    return undefined;
  }
}
