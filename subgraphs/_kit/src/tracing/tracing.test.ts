import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { connectBroker } from '../broker/broker';
import { manualClock } from '../clock/clock';
import { runAs, runningRequestId } from '../context/running';
import { makeEvent, type EventRecord } from '../events/event';
import { newId } from '../ids/ids';
import { testEngines, testNamespace } from '../testing/engines';
import { eventually } from '../testing/eventually';
import { testLogger } from '../testing/service';
import { inSpan, traceparent } from './spans';
import { startTracing, traceTo, type Tracing } from './tracing';

const exporter = new InMemorySpanExporter();
let tracing: Tracing;
beforeAll(() => {
  tracing = traceTo('test', exporter);
});
afterEach(() => exporter.reset());
afterAll(() => tracing.stop());

const spanOf = (name: string) => exporter.getFinishedSpans().find((span) => span.name === name) as ReadableSpan;
const phoneVerified = () => {
  const userId = newId('user');
  const data = { userId, phone: '+233201234567' };
  return makeEvent('account.phone-verified', userId, data, { clock: manualClock() }) as EventRecord;
};

test('what runs within a span, in its time too, is its child; a failure is marked without its words', async () => {
  const failing = inSpan('outer', {}, async () => {
    await Promise.resolve();
    return inSpan('inner', {}, async () => {
      throw new TypeError('ama@example.com is no number');
    });
  });
  await expect(failing).rejects.toThrow('is no number');
  expect(spanOf('inner').parentSpanContext?.spanId).toBe(spanOf('outer').spanContext().spanId);
  expect(spanOf('inner').status).toEqual({ code: 2, message: 'TypeError' });
  expect(JSON.stringify(spanOf('inner').events)).not.toContain('ama@');
});

test('another process joins by the traceparent', () => {
  const parent = inSpan('here', {}, () => traceparent());
  inSpan('there', { parent }, () => undefined);
  expect(spanOf('there').spanContext().traceId).toBe(spanOf('here').spanContext().traceId);
});

test('a consumer works in the trace and under the request that caused its event', async () => {
  const namespace = testNamespace();
  const { amqpUrl: url } = testEngines();
  const broker = await connectBroker({ url, namespace, service: 'traced', queueType: 'classic', logger: testLogger() });
  const heard: (string | undefined)[] = [];
  const handle = async () => void heard.push(runningRequestId());
  await broker.consume([{ name: 'verified', on: ['account.phone-verified'], handle }]);
  const event = runAs({ requestId: 'req_cause' }, () => inSpan('cause', {}, phoneVerified));
  await broker.publish(event);
  await eventually(() => expect(heard).toEqual(['req_cause']));
  await eventually(() => expect(spanOf('verified process')).toBeDefined());
  expect(spanOf('verified process').spanContext().traceId).toBe(spanOf('cause').spanContext().traceId);
  await broker.stop();
});

test('without a collector nothing is traced, and events carry no trace', async () => {
  await tracing.stop();
  const none = startTracing('test', { OTEL_TRACES_SAMPLER_ARG: 1 });
  expect(inSpan('silent', {}, () => traceparent())).toBeUndefined();
  expect(phoneVerified()).not.toHaveProperty('traceparent');
  await none.stop();
});
