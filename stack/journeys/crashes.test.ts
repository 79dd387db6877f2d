import { unheard } from '@kelmah/kit/events/catalogue/catalogue';
import { eventually } from '@kelmah/kit/testing/eventually';
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
