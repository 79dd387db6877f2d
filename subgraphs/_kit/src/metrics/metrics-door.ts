import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';

export interface MetricsDoorOptions {
  registry: Registry;
  /** Whoever brings it as a bearer token may read. Where there is none, everybody may if `open`, else nobody. */
  token: string | undefined;
  open: boolean;
}

export interface MetricsDoor {
  /** Whether this request is for the metrics, by somebody who may read them. */
  admits(request: IncomingMessage): boolean;
  /** Answers as Prometheus reads it. */
  handle(response: ServerResponse): Promise<void>;
}

/** GET /metrics. What it does not admit is answered as if it were not there. */
export function metricsDoor({ registry, token, open }: MetricsDoorOptions): MetricsDoor {
  return {
    admits: ({ method, url, headers }) => {
      if (method !== 'GET' || url?.split('?')[0] !== '/metrics') return false;
      return token === undefined ? open : sameText(headers.authorization ?? '', `Bearer ${token}`);
    },
    handle: async (response) => {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
    },
  };
}

function sameText(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
