const federation = 'https://specs.apollo.dev/federation/v2.9';
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

// The scope is named after its specification, so that composition keeps it out of the schema that people query.
const cacheControl = `@link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"]) @composeDirective(name: "@cacheControl")

directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION

"""Whether an answer is alike for every viewer."""
enum cacheControl__Scope {
  """For every viewer."""
  PUBLIC
  """For the one who asked alone."""
  PRIVATE
}`;

/** What stands at the head of each subgraph's SDL: the federation's directives and our own one for caching. */
export const specLinks = `extend schema @link(url: "${federation}", import: [${imports
  .map((name) => `"${name}"`)
  .join(', ')}]) ${cacheControl}`;
