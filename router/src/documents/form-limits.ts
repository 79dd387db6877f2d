/**
 * How large an operation may be, before anything dear is done with it. Our own clients' operations reach about a third
 * (in brackets: their largest in this release).
 */
export const formLimits = {
  /** Characters of a document (1,400). */
  characters: 10_000,
  /** Brackets of any kind within each other, which the parser follows by recursion (12). */
  brackets: 60,
  /** (230) */
  tokens: 2_000,
  definitions: 40,
  operations: 10,
  /** Of one operation (4). */
  variables: 40,
  /** Fields within each other, through fragments (10). */
  depth: 18,
  /** Fields with an alias, through fragments (1). */
  aliases: 30,
  /** Fields at the root (1). */
  rootFields: 15,
  /** Fields in all, through fragments (130). */
  fields: 300,
  /** Fields with fields of their own (22): each may be another subgraph's, which is what a plan costs. */
  objects: 100,
  /** In the whole document (0). */
  directives: 40,
  /** Fragments named or written in place, each time that they are (7). */
  spreads: 150,
  /** Values of lists and objects written in the document. */
  values: 400,
  valueDepth: 8,
  /** Pairs of fields that share a name in one answer and so must be compared (a few). */
  pairs: 500,
  /** Lists within lists of what introspection asks; a tool's usual question has two. */
  introspectionLists: 3,
} as const;
