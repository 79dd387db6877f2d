import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  SimpleSpanProcessor,
  TraceIdRatioBasedSampler,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { spansAreWanted } from './spans';

export interface TracingSettings {
  /** Base address of a collector (OTLP over HTTP); nothing is traced without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  /** The part of new traces that is kept, from 0 to 1; one that another process began is kept as it said. */
  OTEL_TRACES_SAMPLER_ARG: number;
}

export interface Tracing {
  /** Sends what waits, and no more. */
  stop(): Promise<void>;
}

/** Sends the spans of this process to a collector, where one is named. A collector that is away is done without. */
export function startTracing(service: string, settings: TracingSettings): Tracing {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = settings;
  if (endpoint === undefined) return { stop: async () => undefined };
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  return trace(service, ratio, new BatchSpanProcessor(exporter));
}

/** Hands each span to the exporter as soon as it ends: for tests, which look at them. */
export const traceTo = (service: string, exporter: SpanExporter): Tracing =>
  trace(service, 1, new SimpleSpanProcessor(exporter));

function trace(service: string, ratio: number, processor: SpanProcessor): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'kelmah' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [processor],
  });
  provider.register();
  spansAreWanted(true);
  return {
    stop: async () => {
      spansAreWanted(false);
      await provider.shutdown().catch(() => undefined);
    },
  };
}
