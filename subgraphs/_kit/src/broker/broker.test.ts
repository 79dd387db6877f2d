import { connect } from 'amqplib';
import { testEngines, testNamespace } from '../testing/engines';
import { eventually } from '../testing/eventually';
import { testLogger } from '../testing/service';
import { connectBroker } from './broker';
import { openDeadLetters } from './dead-letters';
import { declareShared, namesIn } from './topology';

test('a dead letter is told with its reason, and replayed to the queue that could not take it', async () => {
  const namespace = testNamespace();
  const url = testEngines().amqpUrl;
  const names = namesIn(namespace);
  const heard: string[] = [];
  const broker = await connectBroker({ url, namespace, service: 'phones', queueType: 'classic', logger: testLogger() });
  await broker.consume([
    { name: 'verified', on: ['account.phone-verified'], handle: async ({ id }) => void heard.push(id) },
  ]);
  const connection = await connect(url);
  const channel = await connection.createConfirmChannel();
  await declareShared(channel, names, 'classic');
  const headers = { 'x-queue': names.queue('phones', 'verified'), 'x-error': 'the store was full', 'x-tries': 15 };
  channel.publish('', names.dead, Buffer.from(JSON.stringify({ id: 'evt_1', type: 'account.phone-verified' })), {
    messageId: 'evt_1',
    headers,
  });
  await channel.waitForConfirms();

  const dead = await openDeadLetters({ url, namespace });
  const letter = {
    eventId: 'evt_1',
    type: 'account.phone-verified',
    queue: names.queue('phones', 'verified'),
    error: 'the store was full',
  };
  expect(await dead.list(10)).toEqual([letter]);
  expect(await eventually(() => dead.replay())).toBe(1);
  await eventually(() => expect(heard).toEqual(['evt_1']));
  expect(await dead.list(10)).toEqual([]);
  await Promise.all([dead.stop(), connection.close(), broker.stop()]);
});
test('what is no event goes to the dead at once, and what follows it is taken', async () => {
  const namespace = testNamespace();
  const url = testEngines().amqpUrl;
  const names = namesIn(namespace);
  const heard: string[] = [];
  const broker = await connectBroker({ url, namespace, service: 'phones', queueType: 'classic', logger: testLogger() });
  await broker.consume([
    { name: 'verified', on: ['account.phone-verified'], handle: async ({ id }) => void heard.push(id) },
  ]);
  const connection = await connect(url);
  const channel = await connection.createConfirmChannel();
  channel.publish(names.events, 'account.phone-verified', Buffer.from('{'), { messageId: 'evt_broken' });
  channel.publish(names.events, 'account.phone-verified', Buffer.from('{"id":"evt_2"}'), { messageId: 'evt_2' });
  await eventually(() => expect(heard).toEqual(['evt_2']));
  await eventually(async () => expect((await channel.checkQueue(names.dead)).messageCount).toBe(1));
  await Promise.all([connection.close(), broker.stop()]);
});

test('a lost connection is made again, and its consumers with it', async () => {
  const namespace = testNamespace();
  const url = testEngines().amqpUrl;
  const heard: string[] = [];
  const broker = await connectBroker({ url, namespace, service: 'phones', queueType: 'classic', logger: testLogger() });
  await broker.consume([
    { name: 'verified', on: ['account.phone-verified'], handle: async ({ id }) => void heard.push(id) },
  ]);
  const connection = await connect(url);
  const channel = await connection.createConfirmChannel();
  // The queue is deleted under the consumer, which makes it close its connection and open anew.
  await channel.deleteQueue(namesIn(namespace).queue('phones', 'verified'));
  await eventually(async () => {
    channel.publish(namesIn(namespace).events, 'account.phone-verified', Buffer.from('{"id":"evt_3"}'), {
      messageId: 'evt_3',
    });
    await channel.waitForConfirms();
    expect(heard).toContain('evt_3');
  });
  await Promise.all([connection.close(), broker.stop()]);
});
