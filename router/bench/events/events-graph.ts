import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { StagedGraph } from '../graphs/graph';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const subgraphs = [
  {
    name: 'messaging',
    sdl: `${link}
      type Query { conversation: ID }
      type User @key(fields: "id", resolvable: false) { id: ID! }
      type Message { text: String! sender: User! }
      type Subscription { messageAdded(conversation: ID!): Message! }`,
  },
  { name: 'user', sdl: `${link} type Query { user: User } type User @key(fields: "id") { id: ID! name: String! }` },
  {
    name: 'review',
    sdl: `${link} type User @key(fields: "id") { id: ID! rating: Rating! } type Rating { average: Float! }`,
  },
];

export const messageAdded =
  'subscription MessageAdded($conversation: ID!) { messageAdded(conversation: $conversation) { text sender { name rating { average } } } }';

/** A message of one subgraph, whose sender two others complete. */
export const eventsGraph: StagedGraph = {
  name: 'events',
  subgraphs,
  supergraph: (addresses) => {
    const { supergraphSdl, errors } = composeServices(
      subgraphs.map(({ name, sdl }) => ({ name, url: addresses[name] ?? '', typeDefs: parse(sdl) })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    return supergraphSdl;
  },
  operations: {
    messageAdded: { query: messageAdded, operationName: 'MessageAdded', variables: () => ({}), signedIn: true },
  },
};
