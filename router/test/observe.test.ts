import { traceTo } from '@kelmah/kit/tracing/tracing';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { SmallHouse } from './small-house';

let house: SmallHouse;
const exporter = new InMemorySpanExporter();
const tracing = traceTo('test', exporter);
beforeAll(async () => {
  house = await new SmallHouse().open();
});
afterAll(async () => {
  await house.close();
  await tracing.stop();
});

async function post(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return response;
}

const metrics = async () => (await fetch(new URL('/metrics', house.url))).text();
const parentOf = (span: ReadableSpan, spans: ReadableSpan[]) =>
  spans.find((other) => other.spanContext().spanId === span.parentSpanContext?.spanId)?.name;

test('one trace goes from the client through the plan and each fetch into the subgraphs', async () => {
  exporter.reset();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  await post('query Who { user(id: "u1") { name rating { average } } }', {
    traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
  });
  const spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
  expect(spans.map((span) => `${parentOf(span, spans)} > ${span.name}`).sort()).toEqual(
    [
      'undefined > graphql',
      'graphql > prepare',
      'graphql > plan',
      'graphql > fetch user',
      'fetch user > graphql',
      'graphql > fetch review',
      'fetch review > graphql',
      'graphql > shape',
    ].sort(),
  );
});

test('a traceparent that is none begins no trace of its own choosing', async () => {
  exporter.reset();
  await post('{ whoAmI }', { traceparent: '00-zz-1-01, 00-x' });
  const [first] = exporter.getFinishedSpans();
  expect(first?.spanContext().traceId).toMatch(/^[0-9a-f]{32}$/);
});

test('names that clients choose are no labels', async () => {
  for (let name = 0; name < 40; name += 1) await post(`query Chosen${name} { whoAmI }`);
  const text = await metrics();
  expect(text).not.toContain('Chosen');
  expect(text).toMatch(/kelmah_router_requests_total\{operation="other",door="http",outcome="ok"\} \d\d/);
});

test('fetches, plans and refusals are counted', async () => {
  await post('{ whoAmY }');
  const text = await metrics();
  expect(text).toMatch(/kelmah_router_fetch_seconds_count\{subgraph="user",outcome="ok"\} \d+/);
  expect(text).toMatch(/kelmah_router_plan_seconds_count [1-9]/);
  expect(text).toMatch(/kelmah_router_refusals_total\{code="GRAPHQL_VALIDATION_FAILED",check="validation"\} 1/);
});
