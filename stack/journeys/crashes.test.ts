import { unheard } from '@kelmah/kit/events/catalogue/catalogue';
import { eventually } from '@kelmah/kit/testing/eventually';
import { unzip } from '@kelmah/kit/testing/unzip';
import { Hire } from './support/hire';
import { openHouse } from './support/house';
import { unroutedTypes } from './support/routes';
import { orderFailure, stripeHolds } from './support/stripe-journal';

let house: Awaited<ReturnType<typeof openHouse>>;
let hire: Hire;
beforeAll(async () => {
  house = await openHouse();
  hire = new Hire(house);
}, 120_000);
afterAll(async () => {
  await hire?.leave();
  await house?.close();
}, 60_000);

const crash = (name: string) => house.processes.get(name)?.crash();

/** What the notices of a person say happened, each with how often. */
async function noticesOf(person: Hire['hirer']): Promise<Record<string, number>> {
  const { myNotifications } = await person.ask('{ myNotifications(first: 100) { edges { node { kind path } } } }');
  const counts: Record<string, number> = {};
  for (const { node } of myNotifications.edges)
    counts[`${node.kind} ${node.path}`] = (counts[`${node.kind} ${node.path}`] ?? 0) + 1;
  return counts;
}

test('each service is killed once during the journey, and the journey completes', async () => {
  await hire.peopleSignUp();
  await crash('user');
  await hire.workerPresents();
  await crash('auth');
  await hire.hirerPosts();
  await hire.workerApplies();
  // The event of the application is on its way to messaging while that dies.
  await crash('messaging');
  await hire.conversationOpens();
  await hire.says(hire.worker, 'Good morning.');
  await hire.hirerAccepts();
  await hire.bothSign();
  // The contract is on its way to payment while that dies.
  await crash('payment');
  await hire.hirerPays(1);
  await hire.workerOnboards();
  await hire.workerSubmits(1);
  await hire.hirerApproves(1);
  // The approval is on its way to payment, and the release on its way back, while job dies.
  await crash('job');
  await hire.milestoneBecomes(1, 'PAID', 60_000);
  await crash('router');
  await hire.hirerPays(2);
  await crash('review');
  expect(await stripeHolds(house, 'transfers', hire.contract.id)).toHaveLength(1);
}, 180_000);

test('payment killed between Stripe’s answer and its own commit pays once', async () => {
  await orderFailure(house, { match: 'POST /v1/transfers', kind: 'late', delayMs: 10_000 });
  await hire.workerSubmits(2);
  await hire.hirerApproves(2);
  // Stripe has made the transfer and its answer is still under way.
  await eventually(async () => expect(await stripeHolds(house, 'transfers', hire.contract.id)).toHaveLength(2), 20_000);
  expect((await hire.readContract()).milestones[1].status).toBe('APPROVED');
  await crash('payment');
  await hire.milestoneBecomes(2, 'PAID', 60_000);
  const transfers = await stripeHolds(house, 'transfers', hire.contract.id);
  expect(transfers.map(({ amount }) => amount).sort()).toEqual([414_002, 621_003]);
}, 120_000);

test('no event was lost and none had its effect twice', async () => {
  await eventually(async () => expect((await hire.readContract()).status).toBe('COMPLETED'), 20_000);
  await hire.writesReview(hire.hirer, 5, 'Good work through every storm.');
  await hire.writesReview(hire.worker, 5, 'Paid at once.');
  await eventually(async () => {
    const counts = await noticesOf(hire.worker);
    const contract = `/contracts/${hire.contract.id}`;
    expect(counts[`CONTRACT_COMPLETED ${contract}`]).toBe(1);
    expect(counts[`MILESTONE_FUNDED ${contract}`]).toBe(2);
    expect(
      counts[`APPLICATION_ACCEPTED ${contract}`] ?? counts[`APPLICATION_ACCEPTED /applications/${hire.applicationId}`],
    ).toBe(1);
  }, 20_000);
  const { user } = await hire.hirer.ask(
    'query U($id: ID!) { user(id: $id) { completedJobs rating { count average } } }',
    { id: hire.worker.userId },
  );
  expect(user).toEqual({ completedJobs: 1, rating: { count: 1, average: 5 } });
}, 60_000);

test('every type of event reaches a queue, or is known to have no listener: none is published in vain for ever', async () => {
  expect(await unroutedTypes(house)).toEqual([...unheard].sort());
}, 60_000);

interface Copy {
  id: string;
  status: string;
  url: string | null;
}

/** The copies that a person has, once the graph answers again. */
const copiesOf = (person: Hire['hirer']): Promise<Copy[]> =>
  eventually(async () => (await person.ask('{ me { exports { id status url } } }')).me.exports as Copy[], 20_000);

test('a copy of all that is kept of somebody is made once, whoever dies meanwhile, and holds nothing of others', async () => {
  const { hirer, worker } = hire;
  await hirer.signsIn();
  const asked = await Promise.all(
    Array.from({ length: 5 }, () => hirer.do('requestExport', {}, 'export { id status }')),
  );
  expect(new Set(asked.map(({ export: { id } }) => id as string)).size).toBe(1);
  // The request is on its way to the services while auth and one of them die.
  await Promise.all([crash('auth'), crash('messaging')]);
  const url = await eventually(async () => {
    const [copy, ...more] = await copiesOf(hirer);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ status: 'READY', url: expect.any(String) as string });
    return copy?.url ?? '';
  }, 60_000);

  const saved = await fetch(url);
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="kelmah-data-/);
  const files = unzip(Buffer.from(await saved.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(
    [
      'README.txt',
      ...['account', 'user', 'job', 'messaging', 'payment', 'review'].map((name) => `${name}.json`),
    ].sort(),
  );
  expect(files['account.json']).toContain(hirer.email);
  expect(files['job.json']).toContain(hire.contract.id);
  expect(files['messaging.json']).toContain('Good morning.');
  expect(files['payment.json']).toContain('"kind": "HOLD"');
  expect(files['review.json']).toContain('Good work through every storm.');
  expect(Object.values(files).join()).not.toContain(worker.email);

  // Nobody else has it, and a link that is tampered with opens nothing.
  expect(await copiesOf(worker)).toEqual([]);
  expect((await fetch(url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604800'))).status).toBe(403);
  expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403);
}, 120_000);
