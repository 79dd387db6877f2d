import { sessionTokenHeader, type BrowserSession } from '@kelmah/kit/context/browser-session';
import type { RequestContext } from '@kelmah/kit/context/context';
import { TinySubgraphs } from './tiny-subgraphs';

const schemas = {
  auth: `
    type User @key(fields: "id", resolvable: false) { id: ID! }
    type Mutation { begin(token: String!): User end: User touch: User fail(token: String!): User }
    type Query { greeting: String @cacheControl(maxAge: 60, scope: PUBLIC) plain: String }`,
  user: `
    type User @key(fields: "id") { id: ID! name: String! }
    type Mutation { steal: String }`,
};

/** An auth of few words, a neighbour that wants more than it is told, and the real router before them. */
export class SessionHouse {
  url = '';
  /** What each subgraph was told of the browser's session, in order. */
  readonly told: { subgraph: string; field: string; session: BrowserSession | undefined }[] = [];
  private readonly subgraphs = new TinySubgraphs(schemas);

  async open(origins: string): Promise<this> {
    await this.subgraphs.open((name) => this.resolversOf(name));
    this.url = await this.subgraphs.openRouter({ WEB_ORIGINS: origins });
    return this;
  }

  private resolversOf(subgraph: string): object {
    const note = (field: string, { session }: RequestContext) => void this.told.push({ subgraph, field, session });
    const says = (token: string, context: RequestContext) => {
      // A neighbour brings a map of its own.
      context.answerHeaders ??= new Map();
      context.answerHeaders.set(sessionTokenHeader, token);
    };
    if (subgraph === 'user') {
      return {
        Mutation: {
          steal: (_: unknown, __: unknown, context: RequestContext) => (
            note('steal', context),
            says('ses_planted', context),
            'tried'
          ),
        },
        User: {
          __resolveReference: ({ id }: { id: string }, context: RequestContext) => (note('user', context), { id }),
          name: () => 'Ama',
        },
      };
    }
    const user = { id: 'u1' };
    return {
      Mutation: {
        begin: (_: unknown, { token }: { token: string }, context: RequestContext) => (
          note('begin', context),
          says(token, context),
          user
        ),
        end: (_: unknown, __: unknown, context: RequestContext) => (note('end', context), says('', context), user),
        touch: (_: unknown, __: unknown, context: RequestContext) => (note('touch', context), user),
        fail: (_: unknown, { token }: { token: string }, context: RequestContext) => {
          says(token, context);
          throw new Error('after the session began');
        },
      },
      Query: {
        greeting: (_: unknown, __: unknown, context: RequestContext) => (
          note('greeting', context),
          says('ses_of_a_read', context),
          'Akwaaba'
        ),
        plain: (_: unknown, __: unknown, context: RequestContext) => (note('plain', context), 'Akwaaba'),
      },
    };
  }

  close(): Promise<void> {
    return this.subgraphs.close();
  }
}
