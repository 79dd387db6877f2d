import { delimiter, join } from 'node:path';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { connect } from 'amqplib';
import * as ports from '@kelmah/kit/server/free-port';
import type { Engine } from './engine';
import { holdPort, keep, optionsFor, runningBelow, stopKept, removeTestFolders, testFolder } from './engines.testing';
import { fetchPackages } from './packages';
import { bringRabbit } from './rabbit.engine';
import { findRabbit } from './rabbit-program';

jest.mock('@kelmah/kit/server/free-port', () => ({
  ...jest.requireActual<object>('@kelmah/kit/server/free-port'),
}));

/** Sends a message through the broker and takes it out again. */
async function sendAndTake(engine: Engine, text: string): Promise<string | undefined> {
  const connection = await connect(engine.url);
  const channel = await connection.createConfirmChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  channel.sendToQueue(queue, Buffer.from(text));
  await channel.waitForConfirms();
  const message = await channel.get(queue, { noAck: true });
  await connection.close();
  return message ? message.content.toString() : undefined;
}

function recordedPid(runDir: string, name: string): number {
  return (JSON.parse(readFileSync(join(runDir, `${name}.json`), 'utf8')) as { pid: number }).pid;
}

afterAll(removeTestFolders);

describe('bringRabbit', () => {
  afterEach(() => jest.restoreAllMocks());
  afterEach(stopKept, 60_000);

  it('takes other ports when the first are taken, and ends with nothing left, its helpers included', async () => {
    const o = optionsFor(testFolder());
    const [port, epmdPort] = [await ports.freePort(), await ports.freePort()];
    const strangers = await Promise.all([holdPort(port), holdPort(epmdPort)]);
    const freePort = jest.spyOn(ports, 'freePort');
    // The first try fails for its name server, the second for its own port.
    const own = [await ports.freePort(), await ports.freePort()] as const;
    freePort.mockResolvedValueOnce(own[0]).mockResolvedValueOnce(epmdPort);
    freePort.mockResolvedValueOnce(port).mockResolvedValueOnce(own[1]);
    const engine = await keep(bringRabbit(o));
    expect([port, epmdPort, ...own]).not.toContain(Number(new URL(engine.url).port));
    await expect(sendAndTake(engine, 'signed by both')).resolves.toBe('signed by both');

    const families = [engine.pid as number, recordedPid(o.runDir, 'epmd')].map((pid) => runningBelow(pid));
    const running = () => families.flatMap((family) => family());
    expect(running().length).toBeGreaterThanOrEqual(3);
    await engine.stop();
    expect(running()).toEqual([]);
    expect(readdirSync(o.runDir).filter((name) => name.endsWith('.json'))).toEqual([]);
    strangers.forEach((stranger) => stranger.close());
  }, 180_000);

  it('finds one of this machine', async () => {
    const o = optionsFor(testFolder());
    const brought = await findRabbit(o);
    const { root, libraryPath } = await fetchPackages(o, 'RabbitMQ', ['rabbitmq-server']);
    const folders = [join(root, 'usr/lib/rabbitmq/bin'), join(root, 'usr/lib/erlang/bin'), process.env['PATH']];
    const environment = { PATH: folders.join(delimiter), LD_LIBRARY_PATH: libraryPath, RABBITMQ_NODENAME: 'theirs' };
    const found = await findRabbit({ ...o, environment });
    expect(found).toMatchObject({ choice: 'found', server: realpathSync(brought.server) });
    expect(found.detail).toMatch(/^RabbitMQ \d+\.\d+\.\d+ at /);
    expect(found.environment['RABBITMQ_NODENAME']).toBeUndefined();
  }, 180_000);

  it('says what to install where there is none', async () => {
    const bringing = bringRabbit(optionsFor(testFolder(), { environment: { PATH: '' } }));
    await expect(bringing).rejects.toThrow(/^RabbitMQ is missing\. Install rabbitmq-server.*docker run/s);
  });

  it('says why the one of the environment cannot be used', async () => {
    const environment = { AMQP_URL: 'amqp://kelmah:secret@127.0.0.1:1' };
    const bringing = bringRabbit(optionsFor(testFolder(), { environment }));
    await expect(bringing).rejects.toThrow('AMQP_URL is set to amqp://kelmah:…@127.0.0.1:1, but nothing there answers');
  });
});
