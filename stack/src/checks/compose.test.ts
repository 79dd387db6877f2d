import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StandIn } from '../stand-ins/stand-in';
import { bringStandIns } from '../stand-ins/stand-ins';
import { findRoot } from '../verify/root';
import { checkCompose } from './compose';
import { environmentOfContainer, interpolate, readCompose } from './compose-file';
import type { ComposeFile, ComposeService } from './compose-schema';
import { loadConfigSchemas, type ConfigSchemas } from './config-schemas';

const root = findRoot();
const committed = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

describe('docker-compose.yml', () => {
  let schemas: ConfigSchemas;
  let folder: string;
  beforeAll(async () => {
    schemas = await loadConfigSchemas(root);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kelmah-compose-'));
    cpSync(join(root, 'Dockerfile'), join(folder, 'Dockerfile'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What the check says about the committed file after one change, which must really change it. */
  const problemsAfter = (from: string | RegExp, to: string) => {
    const text = committed.replace(from, to);
    expect(text).not.toBe(committed);
    writeFileSync(join(folder, 'docker-compose.yml'), text);
    return checkCompose(folder, schemas).problems;
  };

  it('gives every service what its configuration reads, on the ports of the reference', () => {
    expect(checkCompose(root, schemas).problems).toEqual([]);
  });

  it.each([
    ['a variable left out', /^ {6}AUTH_KEY_SECRET: .*\n/m, '', 'auth lacks AUTH_KEY_SECRET'],
    [
      'a variable that nobody reads',
      'AUTH_KEY_SECRET: ',
      'AUTH_SALT: salt\n      AUTH_KEY_SECRET: ',
      'auth is given AUTH_SALT, which its config.ts does not read',
    ],
    ['a value that is refused', 'PORT: 3001', 'PORT: many', /^auth is given a PORT that its config.ts refuses/],
    ['another port', '127.0.0.1:3001:3001', '127.0.0.1:4001:3001', 'auth is not published on 3001'],
    [
      'an engine that is not published',
      "'127.0.0.1:15672:15672'",
      "'127.0.0.1:25672:15672'",
      'rabbitmq is not published on 15672',
    ],
    [
      'a dependency that is not there',
      'payment: { condition',
      'payments: { condition',
      'router depends on payments, which is not there',
    ],
    ['a volume that is not declared', 'mail:/data', 'mails:/data', 'mail uses the volume mails, which is not declared'],
    [
      'a build of another service',
      'KELMAH_SERVICE: auth',
      'KELMAH_SERVICE: user',
      'auth is built as KELMAH_SERVICE=user',
    ],
    ['a build that the Dockerfile does not know', 'target: web', 'target: site', /built as site/],
  ])('finds %s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringMatching(problem));
  });

  it.each([
    ['a key that Compose does not know', 'hostname: rabbitmq', 'host_name: rabbitmq'],
    ['an image without a version', 'mongo:8.0', 'mongo'],
    ['a port open to the world', "'127.0.0.1:6379:6379'", "'6379:6379'"],
    ['a duration without a unit', 'interval: 10s', 'interval: 10'],
  ])('refuses %s', (_, from, to) => {
    expect(problemsAfter(from, to)).not.toEqual([]);
  });
});

describe('what services know of the stand-ins in containers', () => {
  let folder: string;
  let standIns: StandIn[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kelmah-compose-stand-ins-'));
    standIns = await bringStandIns({
      dataDir: folder,
      platformWebhookUrl: 'http://127.0.0.1:9/webhooks/stripe',
      connectWebhookUrl: 'http://127.0.0.1:9/webhooks/stripe/connect',
      report: () => undefined,
    });
  });
  afterAll(async () => {
    await Promise.all(standIns.map((standIn) => standIn.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['stripe', 'payment'],
    ['sms', 'auth'],
    ['sms', 'messaging'],
  ])('%s gets from %s the keys that it wants', (name, service) => {
    const file = readCompose(committed) as ComposeFile;
    const given = environmentOfContainer(file.services[service] as ComposeService);
    const wanted = Object.entries(standIns.find((one) => one.name === name)?.environment ?? {});
    // Its address is the one of the container, not of this machine.
    const keys = wanted.filter(([key]) => !key.endsWith('_API_BASE'));
    expect(keys.length).toBeGreaterThan(2);
    for (const [key, value] of keys) expect([key, given.get(key)]).toEqual([key, value]);
  });
});

describe('interpolate', () => {
  it.each([
    ['${LOG_LEVEL:-info}', 'info'],
    ['${SECRET}', ''],
    ['http://${HOST-localhost}:1', 'http://localhost:1'],
    ['$${process.env.PORT}', '${process.env.PORT}'],
  ])('%s in an empty shell is %s', (text, expected) => {
    expect(interpolate(text)).toBe(expected);
  });
});

describe('readCompose', () => {
  it('merges what anchors share', () => {
    const file = readCompose(`
name: kelmah
x-core: &core { A: 1, B: two }
services:
  auth: { image: 'auth:1', environment: { <<: [*core], B: three } }
volumes: { data: }
`);
    expect(file).toMatchObject({ name: 'kelmah' });
    const { services } = file as { services: Record<string, ComposeService> };
    expect(Object.fromEntries(environmentOfContainer(services['auth'] as ComposeService))).toEqual({
      A: '1',
      B: 'three',
    });
  });
});
