import type { RequestContext } from '@kelmah/kit/context/context';
import { newId } from '@kelmah/kit/ids/ids';
import { answer } from '@kelmah/kit/server/http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { TinySubgraphs } from './tiny-subgraphs';

const schemas = {
  user: `
    type User @key(fields: "id") @cacheControl(maxAge: 60, scope: PUBLIC) {
      id: ID! name: String! secret: String @cacheControl(scope: PRIVATE)
    }
    type Query {
      user(id: ID!): User @cacheControl(maxAge: 60, scope: PUBLIC)
      users(ids: [ID!]!): [User!] @cacheControl(maxAge: 30, scope: PUBLIC)
      me: User @cacheControl(maxAge: 60, scope: PRIVATE)
      breaks: User @cacheControl(maxAge: 60, scope: PUBLIC)
    }
    type Mutation { rename(id: ID!, name: String!): User }`,
  review: `
    type User @key(fields: "id") { id: ID! rating: Rating @cacheControl(maxAge: 60, scope: PUBLIC) }
    type Rating @cacheControl(inheritMaxAge: true) { average: Float }`,
};

/** Two small subgraphs with hints for caching, and routers before them on real engines. */
export class CachedHouse {
  /** What the subgraphs were asked for, in order. */
  readonly asked: string[] = [];
  readonly names = new Map<string, string>();
  /** What a user named `slow…` waits for. */
  gate: Promise<void> = Promise.resolve();
  private readonly subgraphs = new TinySubgraphs(schemas);
  private key!: CryptoKey;

  get variables() {
    return this.subgraphs.variables;
  }

  async open(): Promise<this> {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    this.key = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA', use: 'sig' };
    const resolvers = this.resolvers();
    await this.subgraphs.open(
      (name) => resolvers[name] ?? {},
      [
        {
          method: 'GET',
          path: '/.well-known/jwks.json',
          handle: async (_request, response) => answer(response, 200, { keys: [jwk] }),
        },
      ],
    );
    return this;
  }

  private resolvers(): Record<string, object> {
    const user = async (id: string) => {
      if (id.startsWith('slow')) await this.gate;
      return id.startsWith('nobody') ? null : { id };
    };
    return {
      user: {
        Query: {
          user: (_: unknown, { id }: { id: string }) => (this.asked.push(`user ${id}`), user(id)),
          users: (_: unknown, { ids }: { ids: string[] }) => (this.asked.push('users'), ids.map((id) => ({ id }))),
          me: (_: unknown, __: unknown, { viewer }: RequestContext) => (
            this.asked.push('me'),
            viewer.userId === undefined ? null : { id: viewer.userId }
          ),
          breaks: async () => {
            this.asked.push('breaks');
            await this.gate;
            throw new Error('broken');
          },
        },
        Mutation: {
          rename: (_: unknown, { id, name }: { id: string; name: string }) => (this.names.set(id, name), { id }),
        },
        User: {
          __resolveReference: ({ id }: { id: string }) => (this.asked.push(`user-entity ${id}`), { id }),
          name: ({ id }: { id: string }) => this.names.get(id) ?? `Name of ${id}`,
          secret: ({ id }: { id: string }, _: unknown, { viewer }: RequestContext) =>
            viewer.userId === id ? `secret-of-${id}` : null,
        },
      },
      review: {
        User: {
          __resolveReference: ({ id }: { id: string }) => (this.asked.push(`rating ${id}`), { id }),
          rating: ({ id }: { id: string }) => {
            if (id.startsWith('broken')) throw new Error('no rating');
            return { average: 4.5 };
          },
        },
      },
    };
  }

  /** Starts a router; answers with its address. The keys of auth hang on the door of the small user subgraph. */
  openRouter(variables: Record<string, string> = {}): Promise<string> {
    return this.subgraphs.openRouter({ AUTH_URL: this.subgraphs.urlOf('user'), ...variables });
  }

  /** The headers of somebody who is signed in. */
  async signedIn(userId: string): Promise<Record<string, string>> {
    const token = await new SignJWT({ sid: newId('session'), name: 'Ama', roles: ['HIRER'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
      .setSubject(userId)
      .setIssuer('kelmah')
      .setAudience('kelmah')
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(this.key);
    return { authorization: `Bearer ${token}` };
  }

  close(): Promise<void> {
    return this.subgraphs.close();
  }
}
