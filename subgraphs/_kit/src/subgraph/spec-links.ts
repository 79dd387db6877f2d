import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLEnumType, GraphQLInt } from 'graphql';

const imports = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@tag',
  '@inaccessible',
  '@interfaceObject',
  '@composeDirective',
  '@cost',
  '@listSize',
];
const quoted = imports.map((name) => `"${name}"`).join(', ');

/** What stands at the head of each subgraph's SDL: the federation, and our own directive for caching. */
export const specLinks = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${quoted}])
  @link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")`;

/** Apollo's `@cacheControl`, as each subgraph declares it and composition carries it on. */
export const cacheControl = new GraphQLDirective({
  name: 'cacheControl',
  description: 'For how long an answer may be kept, and for whom.',
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.OBJECT,
    DirectiveLocation.INTERFACE,
    DirectiveLocation.UNION,
  ],
  args: {
    maxAge: { type: GraphQLInt, description: 'In seconds.' },
    scope: {
      type: new GraphQLEnumType({
        // Named after its specification, so that composition keeps it out of the schema that people query.
        name: 'cacheControl__Scope',
        description: 'For whom an answer may be kept.',
        values: {
          PUBLIC: { description: 'For every viewer.' },
          PRIVATE: { description: 'For the one who asked alone.' },
        },
      }),
    },
    inheritMaxAge: { type: GraphQLBoolean, description: 'As long as what holds it.' },
  },
});
