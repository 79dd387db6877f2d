import type { ServerOptions } from 'node:http';

/**
 * How long a client may take, as options of Node's server: headers in half of `requestSeconds`, the whole request in
 * all of it, else 408 and the connection is closed. An idle connection is kept longer than a load balancer keeps it.
 */
export const serverLimits = (requestSeconds: number): ServerOptions => ({
  requestTimeout: requestSeconds * 1_000,
  headersTimeout: requestSeconds * 500,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
  requireHostHeader: true,
});
