import { eventCatalogue } from '@kelmah/kit/events/catalogue/catalogue';
import { namesIn } from '@kelmah/kit/broker/topology';
import { connect } from 'amqplib';
import { migrateAll } from '../../src/platform/migrate';
import type { Platform } from '../../src/platform/platform';
import { findRoot } from '../../src/verify/root';

/** The types of events that reach no queue, asked of the broker: the queues of all services, and nobody behind them. */
export async function unroutedTypes(platform: Platform): Promise<string[]> {
  const namespace = `${platform.environmentOf('job')['KELMAH_NAMESPACE']}_routes`;
  await migrateAll(findRoot(__dirname), (name) => ({ ...platform.environmentOf(name), KELMAH_NAMESPACE: namespace }));
  const connection = await connect(platform.engines['rabbitmq']?.url ?? '');
  const channel = await connection.createConfirmChannel();
  const returned: string[] = [];
  channel.on('return', ({ fields }: { fields: { routingKey: string } }) => returned.push(fields.routingKey));
  for (const type of Object.keys(eventCatalogue)) {
    channel.publish(namesIn(namespace).events, type, Buffer.from('{}'), { mandatory: true });
  }
  await channel.waitForConfirms();
  await connection.close();
  return returned.sort();
}
