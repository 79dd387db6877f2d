import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { graphOf } from '../checks/schema-lint';
import { graphPages } from './graph-pages';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize", "@composeDirective", "@inaccessible"])
  @link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT
enum cacheControl__Scope { PUBLIC PRIVATE }`;
const subgraphs = {
  job: `${LINK}
"What can be read."
type Query {
  "Finds jobs. Seen by: everyone."
  jobs("Words | in it." text: String): [Job!]! @cacheControl(maxAge: 15, scope: PUBLIC) @cost(weight: 4) @listSize(assumedSize: 3)
  "For the router. Seen by: the router."
  secret: String @inaccessible
}
"Work to be done."
type Job @key(fields: "id") @cacheControl(maxAge: 60, scope: PUBLIC) {
  "Its id. Seen by: everyone."
  id: ID!
  "Its name. Seen by: everyone."
  name: String @deprecated(reason: "Ask for the title.")
}`,
  review: `${LINK}
"Work to be done."
type Job @key(fields: "id") {
  "Its id. Seen by: everyone."
  id: ID!
  "How it went. Seen by: its parties."
  review: String @cacheControl(scope: PRIVATE)
}`,
};

describe('graphPages', () => {
  const { supergraphSdl = '' } = composeServices(
    Object.entries(subgraphs).map(([name, text]) => ({ name, url: `http://${name}`, typeDefs: parse(text) })),
  );
  const pages = graphPages(graphOf(supergraphSdl, subgraphs));

  it('tell of each root field who answers, who sees it, for how long it is kept and what it costs', () => {
    const queries = pages['docs/graph/queries.md'];
    expect(queries).toContain('## jobs\n\n```graphql\njobs(text: String): [Job!]!\n```\n\nFinds jobs.');
    expect(queries).toContain('- `text`: Words | in it.');
    expect(queries).toContain('_answered by job · seen by everyone · kept: 15 s · cost: 4 × 3_');
  });

  it('leave out what is for the router alone', () => {
    expect(JSON.stringify(pages)).not.toContain('secret');
  });

  it('put a type with the subgraph that owns it, and say which field comes from elsewhere', () => {
    const text = pages['docs/graph/job.md'] ?? '';
    expect(text).toContain('## Job\n\nWork to be done.\n\n_kept: 60 s_');
    expect(text).toContain('| field | type | what it is | seen by | kept | from |');
    expect(text).toContain('| `name` | `String` | **Deprecated:** Ask for the title. Its name. | everyone |  |  |');
    expect(text).toContain('| `review` | `String` | How it went. | its parties | not | review |');
    expect(pages['docs/graph/review.md']).not.toContain('## Job');
  });
});
