import { Schema, type Connection, type Model } from 'mongoose';
import { manualClock } from '../clock/clock';
import { connectBroker, type Broker } from '../broker/broker';
import { declareQueues } from '../broker/declare';
import { newId } from '../ids/ids';
import { connectMongo, makeIndexes } from '../mongo/mongo';
import { carriesEvents, mongoOutbox, once, withEvents, type Carried } from '../mongo/mongo-outbox';
import { testEngines, testNamespace } from '../testing/engines';
import { eventually } from '../testing/eventually';
import { testLogger } from '../testing/service';
import { consumer, NotYet } from './consumer';
import { makeEvent, type EventRecord } from './event';
import { startRelay, type Relay } from './outbox';

interface Counter extends Carried {
  _id: string;
  count: number;
}

const namespace = testNamespace();
const logger = testLogger();
const userId = newId('user');
const connections: Broker[] = [];
let mongo: Connection;
let counters: Model<Counter>;
let relay: Relay | undefined;

async function broker(service: string): Promise<Broker> {
  const connected = await connectBroker({
    url: testEngines().amqpUrl,
    namespace,
    service,
    queueType: 'classic',
    logger,
  });
  connections.push(connected);
  return connected;
}

beforeAll(async () => {
  mongo = await connectMongo({ url: testEngines().mongoUrl, namespace, service: 'kit', logger });
  const schema = new Schema<Counter>({ _id: String, count: Number });
  carriesEvents(schema as never);
  counters = mongo.model('counter', schema) as never;
  await makeIndexes(mongo);
});
afterAll(async () => {
  await relay?.stop();
  await Promise.all(connections.map((connected) => connected.stop()));
  await mongo.dropDatabase();
  await mongo.close();
});

const verified = () =>
  makeEvent(
    'account.phone-verified',
    userId,
    { userId, phone: '+233201234567' },
    { clock: manualClock() },
  ) as EventRecord;

/** Counts each event once, in the write that records it. */
const counting = (name: string, id: string) =>
  consumer({
    name,
    on: ['account.phone-verified'],
    handle: async (event) => {
      const fresh = { _id: id, inbox: { $ne: event.id } };
      await counters.updateOne(fresh as never, once({ $inc: { count: 1 } }, event.id) as never);
    },
  });

async function startListening(name: string, id: string): Promise<void> {
  await counters.create({ _id: id, count: 0 });
  const listening = await broker('listener');
  await listening.consume([counting(name, id)]);
}

const countOf = async (id: string) => (await counters.findById(id).lean())?.count;

test('what was written with a change reaches the consumer, and has its effect once however often it is said', async () => {
  await startListening('once', 'a');
  const saying = await broker('owner');
  const event = verified();
  await counters.create({ _id: 'owner', count: 0 });
  await counters.updateOne({ _id: 'owner' }, withEvents({ $set: { count: 1 } }, [event]) as never);
  relay = startRelay({ outbox: mongoOutbox(mongo), broker: saying, logger });
  await eventually(async () => expect(await countOf('a')).toBe(1));
  await eventually(async () => expect(await mongoOutbox(mongo).take(10)).toEqual([]));
  await Promise.all([saying.publish(event), saying.publish(event)]);
  const other = verified();
  await saying.publish(other);
  await eventually(async () => expect(await countOf('a')).toBe(2));
});

test('an event that no queue takes though somebody should listen is not taken as published', async () => {
  const lonely = await connectBroker({
    url: testEngines().amqpUrl,
    namespace: testNamespace(),
    service: 'lonely',
    queueType: 'classic',
    logger,
  });
  connections.push(lonely);
  await expect(lonely.publish(verified())).rejects.toThrow('No queue takes account.phone-verified');
});

test('a queue that was declared keeps what is said before its service first runs', async () => {
  const own = testNamespace();
  const options = { AMQP_URL: testEngines().amqpUrl, AMQP_QUEUE_TYPE: 'classic', KELMAH_NAMESPACE: own };
  await declareQueues(options, 'later', [{ name: 'phones', on: ['account.phone-verified'] }]);
  const open = (service: string) =>
    connectBroker({ url: options.AMQP_URL, namespace: own, service, queueType: 'classic', logger });
  const saying = await open('owner');
  const event = verified();
  await saying.publish(event);
  const heard: string[] = [];
  const later = await open('later');
  connections.push(saying, later);
  await later.consume([
    consumer({ name: 'phones', on: ['account.phone-verified'], handle: async ({ id }) => void heard.push(id) }),
  ]);
  await eventually(() => expect(heard).toEqual([event.id]));
});

test('what comes too early is tried again until it fits', async () => {
  const tries: string[] = [];
  const trying = await broker('trying');
  await trying.consume([
    consumer({
      name: 'early',
      on: ['account.email-verified'],
      handle: async ({ id }) => {
        tries.push(id);
        if (tries.length < 3) throw new NotYet('not known yet');
      },
    }),
  ]);
  const event = makeEvent(
    'account.email-verified',
    userId,
    { userId, email: 'a@b.example' },
    { clock: manualClock() },
  ) as EventRecord;
  await trying.publish(event);
  await eventually(() => expect(tries).toEqual([event.id, event.id, event.id]));
});

test('an event that does not have the form of the catalogue is not made', () => {
  expect(() =>
    makeEvent('account.phone-verified', userId, { userId: 'nobody', phone: '' }, { clock: manualClock() }),
  ).toThrow();
});
