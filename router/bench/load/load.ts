import { Pool } from 'undici';
import { quantile } from '../report/statistics';

/** What one run of load asks for. */
export interface LoadRequest {
  url: string;
  /** The headers of each visitor; they take turns. */
  visitors: Record<string, string>[];
  /** Asked one after the other, over and over. */
  bodies: string[];
  /** Each asks the next request when the last one is answered. */
  connections: number;
  /** At least so many requests are sent, even if that takes longer than the seconds. */
  requestsAtLeast: number;
  seconds: number;
}

export interface LoadResult {
  requests: number;
  /** Wall-clock seconds from the first request to the last answer. */
  seconds: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers with another status than 200. */
  failed: number;
  /** Answers that are another text than the first one to the same body. */
  differing: number;
}

async function load({
  url,
  visitors,
  bodies,
  connections,
  requestsAtLeast,
  seconds,
}: LoadRequest): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, keepAliveTimeout: 60_000 });
  const tookMs: number[] = [];
  let failed = 0;
  let differing = 0;
  let next = 0;
  const firstTexts: string[] = [];
  const startedMs = performance.now();
  const endMs = startedMs + seconds * 1_000;
  const connection = async () => {
    for (let sentMs = startedMs; sentMs < endMs || next < requestsAtLeast; sentMs = performance.now()) {
      const headers = visitors[next % visitors.length];
      const index = next % bodies.length;
      next += 1;
      const response = await pool.request({ method: 'POST', path: pathname, headers, body: bodies[index] });
      const text = await response.body.text();
      tookMs.push(performance.now() - sentMs);
      if (response.statusCode !== 200) failed += 1;
      firstTexts[index] ??= text;
      if (text !== firstTexts[index]) differing += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const wholeMs = performance.now() - startedMs;
  await pool.close();
  tookMs.sort((one, other) => one - other);
  return {
    requests: tookMs.length,
    seconds: wholeMs / 1_000,
    p50Ms: quantile(tookMs, 0.5),
    p99Ms: quantile(tookMs, 0.99),
    failed,
    differing,
  };
}

process.on('message', (request) => {
  load(request as LoadRequest).then(
    (result) => process.send?.(result),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.once('disconnect', () => process.exit(0));
