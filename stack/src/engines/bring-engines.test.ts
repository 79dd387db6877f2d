import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'amqplib';
import { Redis } from 'ioredis';
import { createConnection } from 'mongoose';
import { Client } from 'pg';
import { addressesOf, bringEngines } from './bring-engines';
import { gone, killAll, optionsFor, runningBelow, removeTestFolders, testFolder } from './engines.testing';
import { GiveUp, waitFor } from './probe';

type Addresses = Record<'MONGO_URL' | 'DATABASE_URL' | 'REDIS_URL' | 'AMQP_URL', string>;

const queue = 'review.contract-completed';

async function writeEverywhere(urls: Addresses, text: string): Promise<void> {
  const mongo = await createConnection(urls.MONGO_URL, { dbName: 'job' }).asPromise();
  await mongo
    .collection<{ _id: string }>('jobs')
    .insertOne({ _id: text }, { writeConcern: { w: 'majority', j: true } });
  await mongo.close();
  const postgres = new Client({ connectionString: urls.DATABASE_URL });
  await postgres.connect();
  await postgres.query('create table if not exists postings (what text)');
  await postgres.query('insert into postings values ($1)', [text]);
  await postgres.end();
  const redis = new Redis(urls.REDIS_URL);
  await redis.sadd('sessions', text);
  redis.disconnect();
  const amqp = await connect(urls.AMQP_URL);
  const channel = await amqp.createConfirmChannel();
  await channel.assertQueue(queue, { durable: true });
  channel.sendToQueue(queue, Buffer.from(text), { persistent: true });
  await channel.waitForConfirms();
  await amqp.close();
}

async function readEverywhere(urls: Addresses): Promise<Record<keyof Addresses, string[]>> {
  const mongo = await createConnection(urls.MONGO_URL, { dbName: 'job' }).asPromise();
  const jobs = await mongo.collection<{ _id: string }>('jobs').find().sort({ _id: 1 }).toArray();
  await mongo.close();
  const postgres = new Client({ connectionString: urls.DATABASE_URL });
  await postgres.connect();
  const { rows } = await postgres.query<{ what: string }>('select what from postings order by what');
  await postgres.end();
  const redis = new Redis(urls.REDIS_URL);
  const sessions = await redis.smembers('sessions');
  redis.disconnect();
  const amqp = await connect(urls.AMQP_URL);
  const channel = await amqp.createChannel();
  const messages: string[] = [];
  for (let message = await channel.get(queue); message; message = await channel.get(queue)) {
    messages.push(message.content.toString());
  }
  // Not acknowledged, so the next reader finds them again.
  await amqp.close();
  return {
    MONGO_URL: jobs.map(({ _id }) => _id),
    DATABASE_URL: rows.map(({ what }) => what),
    REDIS_URL: sessions.sort(),
    AMQP_URL: messages.sort(),
  };
}

function everywhere(...texts: string[]): Record<keyof Addresses, string[]> {
  return { MONGO_URL: texts, DATABASE_URL: texts, REDIS_URL: texts, AMQP_URL: texts };
}

/** The command that developers run, as a process that can be killed; its addresses once it is up. */
async function startCommand(folder: string): Promise<{ child: ChildProcess; urls: Addresses }> {
  const args = ['--import', require.resolve('tsx'), join(__dirname, 'engines.command.ts'), '--dir', folder];
  const words = openSync(join(folder, 'command.log'), 'a');
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'ignore', words] });
  closeSync(words);
  const file = join(folder, 'env');
  rmSync(file, { force: true });
  const written = () => {
    if (child.exitCode !== null) throw new GiveUp(new Error(readFileSync(join(folder, 'command.log'), 'utf8')));
    const text = readFileSync(file, 'utf8');
    return text.includes('AMQP_URL') && text.endsWith('\n') && text;
  };
  const lines = await waitFor(written, { what: 'the command', withinMs: 120_000 });
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return { child, urls: Object.fromEntries(pairs) as Addresses };
}

function socketsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isSocket());
}

afterAll(removeTestFolders);

describe('the four engines', () => {
  it("outlive their owner's kill -9 in their data alone, and a kill -9 of everything as well", async () => {
    const folder = testFolder();
    const first = await startCommand(folder);
    await writeEverywhere(first.urls, 'a');
    const orphans = runningBelow(first.child.pid as number);
    killAll([first.child.pid as number]);
    // Nobody starts anything here: each engine is ended by its warden.
    await gone(orphans);

    const second = await startCommand(folder);
    await expect(readEverywhere(second.urls)).resolves.toEqual(everywhere('a'));
    await writeEverywhere(second.urls, 'b');
    const everyone = runningBelow(second.child.pid as number);
    killAll(everyone());
    await gone(everyone);

    const third = await startCommand(folder);
    await expect(readEverywhere(third.urls)).resolves.toEqual(everywhere('a', 'b'));
    const rest = runningBelow(third.child.pid as number);
    // As a terminal does on Ctrl-C: to the whole group.
    const exit = once(third.child, 'exit');
    process.kill(-(third.child.pid as number), 'SIGINT');
    await expect(exit).resolves.toEqual([0, null]);
    expect(rest()).toEqual([]);
    expect(socketsIn(join(folder, 'run'))).toEqual([]);
    expect(existsSync(join(folder, 'env'))).toBe(false);
  }, 300_000);

  it('can be had twice at once, and are refused a folder in use', async () => {
    const o = optionsFor(testFolder(), { durable: false });
    const engines = await bringEngines(o);
    const urls = addressesOf(engines) as Addresses;
    await writeEverywhere(urls, 'mine');
    await expect(bringEngines(o)).rejects.toThrow(
      /mongodb is already run[^]*postgresql[^]*redis[^]*rabbitmq is already/,
    );

    // The environment's engines serve a second stack, which leaves them running.
    const environment = { ...o.environment, ...urls };
    const given = await bringEngines(optionsFor(testFolder(), { environment }));
    expect(Object.values(given).map(({ choice }) => choice)).toEqual(Array(4).fill('environment'));
    await Promise.all(Object.values(given).map((engine) => engine.stop()));
    await expect(readEverywhere(urls)).resolves.toEqual(everywhere('mine'));

    const running = Object.values(engines).map(({ pid }) => runningBelow(pid as number));
    await Promise.all(Object.values(engines).map((engine) => engine.stop()));
    expect(running.flatMap((each) => each())).toEqual([]);
    expect(socketsIn(o.runDir)).toEqual([]);
  }, 180_000);

  it('are stopped again if one of them cannot be had, which is named', async () => {
    const o = optionsFor(testFolder(), { durable: false });
    const environment = { ...o.environment, REDIS_URL: 'redis://127.0.0.1:1', AMQP_URL: 'amqp://127.0.0.1:1' };
    await expect(bringEngines({ ...o, environment })).rejects.toThrow(/^REDIS_URL is set to .*\nAMQP_URL is set to /);
    const left = readdirSync(o.runDir).filter((name) => !name.endsWith('.log'));
    expect(left).toEqual([]);
  }, 60_000);
});
