import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '@kelmah/kit/clock/clock';
import { namesIn } from '@kelmah/kit/broker/topology';
import { makeEvent, type EventRecord } from '@kelmah/kit/events/event';
import { eventually } from '@kelmah/kit/testing/eventually';
import { connect } from 'amqplib';
import { runNode } from '../src/platform/migrate';
import { findRoot } from '../src/verify/root';
import { finderOf, newCanary } from './support/canary';
import { Hire } from './support/hire';
import { openHouse } from './support/house';
import { Person, type Answer } from './support/person';
import {
  comesFromThere,
  disputes,
  isInTheOlderSystem,
  postsAJobOfTheirOwn,
  saysEverything,
  uploads,
} from './support/said';
import { searchHouse } from './support/searched-places';
import { becomesStaff } from './support/staff';
import { stripeHolds } from './support/stripe-journal';

const canary = newCanary();
const { word } = canary;
const finder = finderOf(canary);

let house: Awaited<ReturnType<typeof openHouse>>;
let erased: Person;
let other: Person;
let staff: Person;
/** What is over, what is disputed and goes on, and what the erased has others do. */
let done: Hire;
let disputed: Hire;
let theirs: Hire;
const newPerson = (name: string) => new Person(house, name, `${randomUUID().slice(0, 12)}@example.com`);

beforeAll(async () => {
  house = await openHouse({ variables: { ERASURE_GRACE_MINUTES: '0', ERASED_WORDS_DAYS: '0' } });
  await isInTheOlderSystem(house, canary);
  [erased, other, staff] = await Promise.all([
    comesFromThere(house, canary),
    newPerson('Efua Owusu').signsUp(['HIRER', 'WORKER']),
    newPerson('Akosua Staff').signsUp(['HIRER']),
  ]);
  await becomesStaff(house, staff, 'disputes', 'finance');
}, 180_000);
afterAll(async () => {
  for (const person of [erased, other, staff]) await person?.leaves();
  await house?.close();
}, 60_000);

const jobOfTheirs = () => ({
  ...{ title: word('hiretitle'), description: `${word('hiretext')} behind the blue gate`, town: word('hiretown') },
  plannedMilestones: ['one', 'two'].map((part) => ({ title: word(`hire${part}`), sharePercent: 50 })),
});

/** From a job to a contract that both have signed. */
async function agree(hirer: Person, worker: Person, of: { job?: object; application?: object } = {}): Promise<Hire> {
  const hire = new Hire(house);
  Object.assign(hire, { hirer, worker });
  await hire.hirerPosts([40, 60], of.job);
  await hire.workerApplies(of.application);
  await hire.hirerAccepts();
  await hire.bothSign();
  return hire.conversationOpens();
}

test('somebody says all that can be said, works, hires, disputes and is paid', async () => {
  await saysEverything(house, erased, canary);
  const ownJob = await postsAJobOfTheirOwn(erased, canary);
  const cedis = { amountMinor: 90_000, currency: 'GHS' };
  const application = { jobId: ownJob, coverNote: 'I can.', price: cedis, days: 2, startOn: new Date().toISOString() };
  await other.do('submitApplication', application, '__typename');
  done = await agree(other, erased, { application: { coverNote: word('cover') } });
  await done.workerOnboards();
  await done.says(erased, word('message'));
  const uploadIds = [await uploads(erased, 'MESSAGE', word('messagefile'))];
  await erased.do(
    'sendMessage',
    { conversationId: done.conversationId, clientId: randomUUID(), uploadIds },
    '__typename',
  );
  await done.says(other, 'See you on Monday.');
  for (const position of [1, 2]) {
    await done.hirerPays(position);
    const work = { note: word('note'), uploadIds: [await uploads(erased, 'DELIVERABLE', word('workfile'))] };
    await done.workerSubmits(position, work);
    await done.hirerApproves(position);
    await done.milestoneBecomes(position, 'PAID');
  }
  await eventually(async () => expect((await done.readContract()).status).toBe('COMPLETED'), 20_000);
  await done.writesReview(other, 5, 'Clean work, on time.');
  await done.writesReview(erased, 4, word('review'));
  disputed = await agree(other, erased);
  const { id } = await disputed.says(erased, word('frozen'));
  await disputed.hirerPays(1);
  await disputed.workerSubmits(1);
  const disputeId = await disputes(disputed, 1, canary, id as string);
  const settled = { disputeId, refunded: { amountMinor: 100_000, currency: 'GHS' }, reason: 'Half of it was done.' };
  await staff.do('settleDispute', { ...settled, endsContract: false, idempotencyKey: randomUUID() }, '__typename');
  await disputed.milestoneBecomes(1, 'PAID');
  await disputed.hirerPays(2);
  theirs = await agree(erased, other, { job: jobOfTheirs() });
  await theirs.hirerPays(1);
  await erased.do('requestExport', {}, 'export { id }');
  await eventually(async () => {
    const { me } = await erased.ask('{ me { exports { status } } }');
    expect(me.exports).toEqual([{ status: 'READY' }]);
  }, 60_000);
}, 240_000);

const namesOfHouse = () => namesIn(house.environmentOf('job')['KELMAH_NAMESPACE'] ?? '');

/** Says something to the house's services, or lays it among the dead. */
async function says(event: EventRecord, where: 'events' | 'dead'): Promise<void> {
  const connection = await connect(house.engines['rabbitmq']?.url ?? '');
  const channel = await connection.createConfirmChannel();
  const { events, dead } = namesOfHouse();
  const [exchange, key] = where === 'dead' ? ['', dead] : [events, event.type];
  channel.publish(exchange, key, Buffer.from(JSON.stringify(event)), { messageId: event.id, persistent: true });
  await channel.waitForConfirms();
  await connection.close();
}

const nameSaid = ({ userId }: Person, name: string) =>
  makeEvent('profile.changed', userId, { userId, name, photoUploadId: null, version: 99 }, { clock: systemClock });

test('the search finds it where it is, and nowhere in the logs', async () => {
  await says(nameSaid(erased, word('dead')), 'dead');
  await says(nameSaid(other, 'Efua Owusu'), 'dead');
  const { found, seen } = await searchHouse(house, finder);
  const places = new Set(found.map((line) => line.split(/[:/]/)[0]));
  const stores = {
    auth: ['accounts', 'account_activity', 'partner_apps', 'sessions'],
    job: ['applications', 'contracts', 'jobs', 'worker_cards'],
    messaging: ['contacts', 'conversations', 'excerpts', 'messages', 'notifications'],
    review: ['review-pairs'],
    user: ['people', 'uploads'],
  };
  const expected = Object.entries(stores).flatMap(([name, all]) => all.map((one) => `mongodb ${name}.${one}`));
  const tables = ['contract', 'dispute_evidence', 'dispute_wish', 'milestone', 'person'];
  expect([...places]).toEqual(
    expect.arrayContaining([...expected, ...tables.map((one) => `postgresql payment.${one}`)]),
  );
  expect([...places]).toEqual(expect.arrayContaining([`rabbitmq ${namesOfHouse().dead}`, 's3 kelmah-local']));
  expect(found.filter((line) => line.startsWith('log '))).toEqual([]);
  expect(seen).toContain('s3 exports');
  expect(seen).toEqual(
    expect.arrayContaining(['log auth.log', 'log router.log', 'redis cache', 'rabbitmq auth.profile-changed']),
  );
}, 90_000);

const told = (person: Person) => person.try('signIn', { email: canary.email, password: 'kente-weaver-2026' });
const text = 'conversation(id: $id) { messages(first: 50) { edges { node { sequence text sender { name } } } } }';
const messages = async (): Promise<Answer[]> => {
  const { conversation } = await other.ask(`query C($id: ID!) { ${text} }`, { id: done.conversationId });
  return conversation.messages.edges.map(({ node }: Answer) => node);
};
let before: Answer[];

test('while a service is down an erasure waits for it, and nobody comes in meanwhile', async () => {
  before = await messages();
  await house.processes.get('payment')?.holdDown();
  await erased.do('eraseAccount', { confirm: 'ERASE' }, '__typename');
  await eventually(
    async () => expect((await messages()).map(({ sender }) => sender?.name)).toContain('Former member'),
    60_000,
  );
  expect((await told(newPerson('Nobody'))).code).toBeDefined();
  expect((await erased.askAnyway('{ me { id } }')).data?.me ?? null).toBeNull();
  await house.processes.get('payment')?.start();
}, 120_000);

test('then nothing of it is anywhere, also when it is said twice and news of it comes late', async () => {
  const { userId } = erased;
  await eventually(async () => expect(JSON.stringify(await messages())).not.toContain(word('message')), 90_000);
  await says(nameSaid(erased, word('late')), 'events');
  for (const type of ['account.erased', 'account.words-ended'] as const)
    await says(makeEvent(type, userId, { userId }, { clock: systemClock }) as EventRecord, 'events');
  expect((await told(newPerson('Nobody'))).code).toBeDefined();
  await eventually(async () => expect((await searchHouse(house, finder)).found).toEqual([]), 90_000);
  expect((await searchHouse(house, finder)).seen).not.toContain('s3 exports');
  const paidTo = (line: string) =>
    line.includes(userId) && /"destinations":\s*\[\s*\{/.test(line) ? 'where they were paid' : undefined;
  expect((await searchHouse(house, paidTo)).found).toEqual([]);
}, 240_000);

test('the other side has its history, without the name', async () => {
  const after = await messages();
  expect(after.map(({ sequence }) => sequence)).toEqual(before.map(({ sequence }) => sequence));
  expect(after.map(({ text: said }) => said)).toContain('See you on Monday.');
  const query = `query C($id: ID!) { contract(id: $id) { title status price { amountMinor } worker { name }
    signatures { name } milestones { status paidAt amount { amountMinor } } reviews { rating text author { name } } } }`;
  const { contract } = await other.ask(query, { id: done.contract.id });
  expect(contract).toMatchObject({ title: 'Four bathrooms in a guest house', status: 'COMPLETED' });
  expect([contract.price.amountMinor, contract.worker.name]).toEqual([1_150_005, 'Former member']);
  expect(contract.signatures.map(({ name }: Answer) => name).sort()).toEqual(['Efua Owusu', 'Former member']);
  expect(contract.milestones.map(({ status, paidAt }: Answer) => [status, typeof paidAt])).toEqual([
    ['PAID', 'string'],
    ['PAID', 'string'],
  ]);
  expect(contract.reviews).toEqual(
    expect.arrayContaining([
      { rating: 5, text: 'Clean work, on time.', author: { name: 'Efua Owusu' } },
      { rating: 4, text: '', author: { name: 'Former member' } },
    ]),
  );
}, 60_000);

test('money that was held for work not begun went back, and the ledger is whole', async () => {
  for (const hire of [disputed, theirs])
    await eventually(async () => expect(await stripeHolds(house, 'refunds', hire.contract.id)).not.toEqual([]), 30_000);
  expect((await staff.ask('{ ledgerCheck { currency sumMinor } }')).ledgerCheck).toEqual([
    { currency: 'GHS', sumMinor: 0 },
  ]);
  const command = join(findRoot(__dirname), 'subgraphs/payment/dist/commands/verify-ledger.command.js');
  await runNode(command, [], house.environmentOf('payment'), 'verify-ledger');
}, 90_000);
