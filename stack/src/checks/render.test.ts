import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRoot } from '../verify/root';
import { loadConfigSchemas, type ConfigSchemas } from './config-schemas';
import { checkRender } from './render';

const root = findRoot();
const committed = readFileSync(join(root, 'render.yaml'), 'utf8');

describe('render.yaml', () => {
  let schemas: ConfigSchemas;
  let folder: string;
  beforeAll(async () => {
    schemas = await loadConfigSchemas(root);
    folder = mkdtempSync(join(tmpdir(), 'kelmah-render-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the check says about the committed file after one change, which must really change it. */
  const problemsAfter = (from: string | RegExp, to: string) => {
    const text = committed.replace(from, to);
    expect(text).not.toBe(committed);
    writeFileSync(join(folder, 'render.yaml'), text);
    return checkRender(folder, schemas).problems;
  };

  it('gives every service what its configuration reads', () => {
    expect(checkRender(root, schemas).problems).toEqual([]);
  });

  it.each([
    ['a variable left out', / {6}- key: AUTH_KEY_SECRET\n.*\n/, '', 'auth lacks AUTH_KEY_SECRET'],
    [
      'a variable that nobody reads',
      'key: AUTH_KEY_SECRET',
      'key: AUTH_SALT',
      'auth is given AUTH_SALT, which its config.ts does not read',
    ],
    ['a value that is refused', 'value: quorum', 'value: mirrored', /refuses/],
    [
      'a source whose form is refused',
      'name: kelmah-redis, property: connectionString',
      'name: kelmah-redis, property: hostport',
      /^router is given a REDIS_URL that its config.ts refuses/,
    ],
    ['another port', 'value: 3001', 'value: 3011', 'auth must listen on 3001'],
    [
      'a public subgraph',
      /type: pserv(\n {4}name: kelmah-user-service)/,
      'type: web$1\n    healthCheckPath: /readyz',
      'user must be a pserv',
    ],
    ['a deploy without its migration', / {4}preDeployCommand.*\n/, '', /must migrate before/],
    [
      'a service killed while it drains',
      'maxShutdownDelaySeconds: 60',
      'maxShutdownDelaySeconds: 40',
      /is killed before/,
    ],
    ['a missing service', 'value: review', 'value: reviews', 'there is no service for review'],
    [
      'a group that is not there',
      '- name: kelmah-envelope',
      '- name: kelmah-seal',
      /the group kelmah-envelope, which is not there/,
    ],
    [
      'a database that is not there',
      '- name: kelmah-postgres',
      '- name: kelmah-pg',
      /from kelmah-postgres, which is not there/,
    ],
    [
      'a service that is not there',
      'name: kelmah-frontend',
      'name: kelmah-front',
      /the web kelmah-frontend, which is not there/,
    ],
    [
      'a secret in the file',
      / {6}- key: STRIPE_SECRET_KEY\n {8}sync: false/,
      '      - key: STRIPE_SECRET_KEY\n        value: sk_test_1',
      'kelmah-payment-service has the value of STRIPE_SECRET_KEY in the file',
    ],
    ['a graph of another site', '[api.kelmah.example]', '[api.kelmah-graph.example]', /not below kelmah.example/],
    ['a page at an address of Render', '[kelmah.example]', '[kelmah.onrender.com]', /keep no session/],
    ['a graph without a name', / {4}domains: \[api.*\n/, '', 'kelmah-api-gateway has no domain'],
    ['links to elsewhere', 'value: https://kelmah.example', 'value: https://kelma.example', /^auth sends people to/],
    [
      'pages that may not ask',
      /WEB_ORIGINS\n.*\n/,
      'WEB_ORIGINS\n        value: https://k.example\n',
      /lets no page of/,
    ],
    [
      'a client that asks elsewhere',
      'value: https://api.kelmah.example/graphql',
      'value: https://api.kelmah.example',
      /^the client is built for https:\/\/api.kelmah.example, not/,
    ],
    ['sockets that the policy forbids', 'wss://api.kelmah.example ', '', /lets nobody connect to wss:/],
    [
      'files that the policy forbids',
      'https://*.s3.eu-west-1',
      'https://*.s3.eu-west-2',
      /to https:\/\/\*\.s3\.eu-west-1/,
    ],
    ['a build that sleeps through a change', 'subgraphs/auth/**, ', '', /^auth is not built anew when subgraphs\/auth/],
  ])('finds %s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringMatching(problem));
  });

  it.each([
    ['a key that Render does not know', 'staticPublishPath', 'staticPath'],
    ['a region that Render does not have', 'region: frankfurt', 'region: accra'],
    ['a database open to the world', /(user: kelmah\n {4}ipAllowList): \[\]/, '$1: [{ source: 0.0.0.0/0 }]'],
    ['a store that forgets', 'noeviction', 'allkeys-lru'],
    ['a web service without a health path', '    healthCheckPath: /readyz\n', ''],
  ])('refuses %s', (_, from, to) => {
    expect(problemsAfter(from, to)).not.toEqual([]);
  });
});
