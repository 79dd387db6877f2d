import type { RequestContext } from '@kelmah/kit/context/context';
import type { Viewer } from '@kelmah/kit/context/viewer';

interface Noted {
  operation: string;
  sessionId: string;
  staffSessionId: string;
}

/** What the small auth is told of support that looks, and whether it says yes. */
export class Looks {
  readonly noted: (Noted & { by: Viewer })[] = [];
  answers: 'NoteSupportLookSuccess' | 'NotAllowed' | 'broken' = 'NoteSupportLookSuccess';
}

export const looksSchema = `
    input NoteSupportLookInput { sessionId: ID! staffSessionId: ID! operation: String! }
    type NoteSupportLookSuccess { noted: Boolean! }
    type NotAllowed { message: String! }
    union NoteSupportLookResult = NoteSupportLookSuccess | NotAllowed
    type Mutation { touch: String noteSupportLook(input: NoteSupportLookInput!): NoteSupportLookResult! @inaccessible }`;

export const mutationsOf = (looks: Looks, asked: Map<string, number>) => ({
  touch: () => {
    asked.set('touch', (asked.get('touch') ?? 0) + 1);
    return 'touched';
  },
  noteSupportLook: (_: unknown, { input }: { input: Noted }, { viewer }: RequestContext) => {
    if (looks.answers === 'broken') throw new Error('no database');
    looks.noted.push({ ...input, by: viewer });
    return { __typename: looks.answers, noted: true, message: 'over' };
  },
});
