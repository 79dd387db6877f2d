import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';

/** Off, a span costs one comparison: nothing is made and no context looked up. */
let on = false;

/** Says that spans have somewhere to go. */
export function spansAreWanted(wanted: boolean): void {
  on = wanted;
}

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
};

interface SpanOptions {
  /** What it is to the others of its trace: `internal` where nothing is said. */
  kind?: keyof typeof kinds;
  attributes?: Attributes;
  /** `traceparent` (W3C) of what caused it, from another process. */
  parent?: string;
}

const kelmah = () => trace.getTracer('kelmah');

/** Runs work as a span of the trace that runs. It ends when the work is done, a promise's when it settles. */
export function inSpan<Result>(name: string, options: SpanOptions, work: () => Result): Result {
  if (!on) return work();
  const { kind = 'internal', attributes, parent } = options;
  const outer: Context = parent === undefined ? context.active() : extracted(parent);
  const span = kelmah().startSpan(name, { kind: kinds[kind], attributes }, outer);
  return context.with(trace.setSpan(outer, span), () => ended(span, work));
}

/** Adds to the span that runs what became known within it. */
export function noteOnSpan(attributes: Attributes): void {
  if (on) trace.getActiveSpan()?.setAttributes(attributes);
}

/** The `traceparent` (W3C) by which another process joins the trace that runs; nothing where none does. */
export function traceparent(): string | undefined {
  if (!on) return undefined;
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
}

const extracted = (parent: string) => propagation.extract(ROOT_CONTEXT, { traceparent: parent });

function ended<Result>(span: Span, work: () => Result): Result {
  try {
    const result = work();
    if (result instanceof Promise) {
      result.then(
        () => span.end(),
        (error: unknown) => failed(span, error),
      );
    } else span.end();
    return result;
  } catch (error) {
    failed(span, error);
    throw error;
  }
}

// The kind of an error, never its words: they may hold what a person wrote.
function failed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
  span.end();
}
