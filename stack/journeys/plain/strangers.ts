import { randomUUID } from 'node:crypto';
import { envelopeHeader, sealEnvelope } from '@kelmah/kit/context/envelope';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { newId, type IdKind } from '@kelmah/kit/ids/ids';
import { subgraphs } from '../../src/platform/catalogue';
import { Hire } from '../support/hire';
import { sharedHouse, type House } from '../support/shared-house';
import { Person, type Answer } from '../support/person';

let house: House;
let hire: Hire;
let otherHirer: Person;
let otherWorker: Person;
let nobody: Person;
/** Ids of what belongs to the two people of the hire. */
const theirs: Record<string, { id: string; type: string; kind: IdKind; subgraph: string }> = {};

beforeAll(async () => {
  house = await sharedHouse();
  hire = await new Hire(house).peopleSignUp();
  await hire.workerPresents();
  await hire.hirerPosts();
  await hire.workerApplies();
  await hire.hirerAccepts();
  await hire.bothSign();
  await hire.hirerPays(1);
  await hire.conversationOpens();
  const message = await hire.says(hire.hirer, 'Only for the two of us.');
  const other = (name: string) =>
    new Person(house, name, `${name.toLowerCase().replace(' ', '.')}.${randomUUID().slice(0, 8)}@example.com`);
  [otherHirer, otherWorker] = await Promise.all([
    other('Yaw Asante').signsUp(['HIRER']),
    other('Abena Ofori').signsUp(['WORKER']),
  ]);
  nobody = other('Nobody');
  const contract = await hire.readContract();
  Object.assign(theirs, {
    application: { id: hire.applicationId, type: 'Application', kind: 'application', subgraph: 'job' },
    contract: { id: contract.id, type: 'Contract', kind: 'contract', subgraph: 'job' },
    milestone: { id: contract.milestones[0].id, type: 'Milestone', kind: 'milestone', subgraph: 'job' },
    funding: { id: contract.milestones[0].funding.id, type: 'Funding', kind: 'funding', subgraph: 'payment' },
    conversation: { id: hire.conversationId, type: 'Conversation', kind: 'conversation', subgraph: 'messaging' },
    message: { id: message.id, type: 'Message', kind: 'message', subgraph: 'messaging' },
  });
}, 180_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

const strangers = () => [otherHirer, otherWorker, nobody];

/** The answer with ids taken out, so that two answers can be compared. */
const shapeOf = (answered: Answer, id: string) =>
  JSON.stringify(answered)
    .replaceAll(id, 'ID')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":""');

test.each([
  ['application', 'query Q($id: ID!) { found: application(id: $id) { id price { amountMinor } } }'],
  ['contract', 'query Q($id: ID!) { found: contract(id: $id) { id title milestones { id } } }'],
  ['milestone', 'query Q($id: ID!) { found: milestone(id: $id) { id amount { amountMinor } } }'],
  [
    'conversation',
    'query Q($id: ID!) { found: conversation(id: $id) { id messages(first: 5) { edges { node { text } } } } }',
  ],
])('by root: %s answers strangers as a missing one', async (name, query) => {
  const { id, kind } = theirs[name] as { id: string; kind: IdKind };
  for (const stranger of strangers()) {
    const missing = newId(kind);
    const [answered, ofMissing] = [
      await stranger.askAnyway(query, { id }),
      await stranger.askAnyway(query, { id: missing }),
    ];
    expect(answered.data?.found ?? null).toBeNull();
    expect(shapeOf(answered, id)).toBe(shapeOf(ofMissing, missing));
  }
});

test('by nested path: nothing of the hire hangs on the job or on its people', async () => {
  const query = `query Q($job: ID!, $hirer: ID!, $worker: ID!) {
    job(id: $job) { contract { id } myApplication { id } applicationsSeen: applications(first: 5) { edges { node { id } } } }
    hirer: user(id: $hirer) { presence earnings { held { amountMinor } } payoutAccount { id } }
    worker: user(id: $worker) { presence earnings { held { amountMinor } } payoutAccount { id } }
  }`;
  for (const stranger of strangers()) {
    const { data, errors } = await stranger.askAnyway(query, {
      job: hire.jobId,
      hirer: hire.hirer.userId,
      worker: hire.worker.userId,
    });
    const text = JSON.stringify({ data, errors });
    for (const { id } of Object.values(theirs)) expect(text).not.toContain(id);
    for (const user of [data?.hirer, data?.worker]) {
      expect([user?.earnings ?? null, user?.payoutAccount ?? null, user?.presence ?? 'UNKNOWN']).toEqual([
        null,
        null,
        'UNKNOWN',
      ]);
    }
  }
});

const viewerOf = (person: Person): Viewer =>
  person.userId
    ? { kind: 'person', userId: person.userId, roles: ['HIRER', 'WORKER'], permissions: [], scopes: [] }
    : { kind: 'anonymous', roles: [], permissions: [], scopes: [] };

/** Asks a subgraph's port as the router would for this person. */
async function entity(subgraph: string, person: Person, representation: object): Promise<Answer> {
  const fields = '__typename';
  const type = (representation as { __typename: string }).__typename;
  const body = JSON.stringify({
    query: `query E($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} id } } }`,
    variables: { r: [representation] },
  });
  const envelope = sealEnvelope(
    { method: 'POST', body, viewer: viewerOf(person), requestId: newId('request'), nowMs: Date.now() },
    [house.environmentOf(subgraph)['ENVELOPE_SECRET'] ?? ''],
  );
  const response = await fetch(`http://127.0.0.1:${house.ports[subgraph]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [envelopeHeader]: envelope },
    body,
  });
  return response.json();
}

test.each(['application', 'contract', 'milestone', 'funding', 'conversation', 'message'])(
  'by _entities: %s answers strangers as a missing one',
  async (name) => {
    const { id, type, kind, subgraph } = theirs[name] as { id: string; type: string; kind: IdKind; subgraph: string };
    const own = await entity(subgraph, hire.hirer, { __typename: type, id });
    expect(own.data._entities[0]).toEqual({ __typename: type, id });
    for (const stranger of strangers()) {
      const answered = await entity(subgraph, stranger, { __typename: type, id });
      const missing = newId(kind);
      const ofMissing = await entity(subgraph, stranger, { __typename: type, id: missing });
      expect(answered.data._entities).toEqual([null]);
      expect(shapeOf(answered, id)).toBe(shapeOf(ofMissing, missing));
    }
  },
);

test.each([
  ['acceptApplication', { applicationId: () => hire.applicationId }, 'application'],
  ['withdrawApplication', { applicationId: () => hire.applicationId }, 'application'],
  [
    'signContract',
    { contractId: () => hire.contract.id, termsHash: () => hire.contract.termsHash, name: () => 'Yaw' },
    'contract',
  ],
  ['cancelContract', { contractId: () => hire.contract.id, reason: () => 'because' }, 'contract'],
  ['approveMilestone', { milestoneId: () => theirs['milestone']?.id }, 'milestone'],
  [
    'submitMilestone',
    { milestoneId: () => theirs['milestone']?.id, note: () => 'Done.', uploadIds: () => [] },
    'milestone',
  ],
  ['fundMilestone', { milestoneId: () => theirs['milestone']?.id, idempotencyKey: () => randomUUID() }, 'milestone'],
  [
    'refundFunding',
    { fundingId: () => theirs['funding']?.id, idempotencyKey: () => randomUUID(), reason: () => 'mine' },
    'funding',
  ],
  [
    'sendMessage',
    { conversationId: () => hire.conversationId, clientId: () => randomUUID(), text: () => 'Hello' },
    'conversation',
  ],
  ['markRead', { conversationId: () => hire.conversationId, sequence: () => 1 }, 'conversation'],
  ['cancelJob', { jobId: () => hire.jobId, reason: () => 'because' }, 'job'],
] as [string, Record<string, () => unknown>, string][])(
  'by mutation: %s answers strangers as for a missing one',
  async (mutation, input, name) => {
    const values = () => Object.fromEntries(Object.entries(input).map(([key, value]) => [key, value()]));
    const kind: IdKind = theirs[name]?.kind ?? 'job';
    const idField = Object.keys(input)[0] ?? '';
    for (const stranger of strangers()) {
      const answered = await stranger.try(mutation, values());
      const ofMissing = await stranger.try(mutation, { ...values(), [idField]: newId(kind) });
      expect(answered.code).toBeDefined();
      expect(answered).toEqual(ofMissing);
    }
    const after = await hire.readContract();
    expect([after.status, after.milestones[0].status]).toEqual(['ACTIVE', 'FUNDED']);
  },
);

test('by subscription: strangers hear nothing', async () => {
  const heard = strangers().map((stranger) => [
    stranger.hears('subscription M($id: ID!) { messageAdded(conversationId: $id, after: 0) { text } }', {
      id: hire.conversationId,
    }),
    stranger.hears('subscription C($id: ID!) { contractChanged(contractId: $id) { id } }', { id: hire.contract.id }),
    stranger.hears('subscription F($id: ID!) { fundingChanged(contractId: $id) { id } }', { id: hire.contract.id }),
  ]);
  const own = hire.worker.hears('subscription M($id: ID!) { messageAdded(conversationId: $id, after: 0) { text } }', {
    id: hire.conversationId,
  });
  const { sent } = await hire.hirer.do(
    'sendMessage',
    { conversationId: hire.conversationId, clientId: randomUUID(), text: 'Still only for us.' },
    'sent: message { id }',
  );
  expect(sent.id).toBeDefined();
  while (!JSON.stringify(own).includes('Still only for us.')) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(JSON.stringify(heard)).not.toMatch(/only for|ctr_|fnd_/);
  await Promise.all(strangers().map((stranger) => stranger.leaves()));
});

test.each(subgraphs.map(({ name }) => name))(
  'the port of %s gives nothing without an envelope: 401 for anything, SDL included',
  async (name) => {
    const base = `http://127.0.0.1:${house.ports[name]}`;
    const requests: [string, RequestInit][] = [
      [
        '/graphql',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ _service { sdl } }"}' },
      ],
      [
        '/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ __schema { types { name } } }"}',
        },
      ],
      [
        '/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', [envelopeHeader]: 'e30.e30' },
          body: '{"query":"{ __typename }"}',
        },
      ],
      ['/graphql', { method: 'GET' }],
      ['/', { method: 'GET' }],
      ['/metrics', { method: 'GET' }],
    ];
    for (const [path, init] of requests) expect((await fetch(base + path, init)).status).toBe(401);
  },
);
