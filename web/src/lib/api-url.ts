/** Set by the build from VITE_GRAPHQL_URL; empty where the graph answers beside the page. */
declare const __GRAPHQL_URL__: string;

const configured = typeof __GRAPHQL_URL__ === 'undefined' ? '' : __GRAPHQL_URL__;

/** Where the graph answers. */
export const graphqlUrl: string = configured || '/graphql';

/** Where the graph is explored: the router serves both. */
export const explorerUrl: string = graphqlUrl.replace(/\/graphql$/, '/explorer');

/** The same place for subscriptions. */
export function graphqlSocketUrl(): string {
  const url = new URL(graphqlUrl, window.location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.toString();
}
