/** Where the graph answers: beside this page. */
export const graphqlUrl = '/graphql';
export const schemaUrl = '/explorer/schema.graphql';
/** The router leads from here to the client's page about keys, wherever that is served. */
export const keysUrl = '/explorer/keys';
