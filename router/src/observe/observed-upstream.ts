import type { RequestContext } from '@kelmah/kit/context/context';
import { inSpan } from '@kelmah/kit/tracing/spans';
import type { SubgraphAnswer, SubgraphOperation, Upstream } from '../execution/executor';
import type { Metrics } from './metrics';
import { timingsOf, type FetchTiming } from './timings';

/** Notes each request to a subgraph: in the metrics, in the trace, and with the request that it is made for. */
export function observed(subgraph: string, upstream: Upstream, metrics: Pick<Metrics, 'fetchSeconds'>): Upstream {
  // Looked up once: by its labels each look costs as much as what it counts.
  const seconds = {
    ok: metrics.fetchSeconds.labels(subgraph, 'ok'),
    errors: metrics.fetchSeconds.labels(subgraph, 'errors'),
    away: metrics.fetchSeconds.labels(subgraph, 'away'),
  };
  const note = (context: RequestContext, startedMs: number, outcome: FetchTiming['outcome']) => {
    const tookMs = performance.now() - startedMs;
    seconds[outcome].observe(tookMs / 1_000);
    const timings = timingsOf(context);
    timings?.fetches.push({ subgraph, atMs: startedMs - timings.startedMs, tookMs, outcome });
  };

  async function send(operation: SubgraphOperation, context: RequestContext): Promise<SubgraphAnswer> {
    const startedMs = performance.now();
    try {
      const answer = await upstream.send(operation, context);
      note(context, startedMs, answer.errors?.length ? 'errors' : 'ok');
      return answer;
    } catch (error) {
      note(context, startedMs, 'away');
      throw error;
    }
  }

  const span = { kind: 'client' as const, attributes: { 'kelmah.subgraph': subgraph } };
  return { send: (operation, context) => inSpan(`fetch ${subgraph}`, span, () => send(operation, context)) };
}
