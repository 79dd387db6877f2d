import { randomUUID } from 'node:crypto';
import { openDeadLetters } from '@kelmah/kit/broker/dead-letters';
import { eventually } from '@kelmah/kit/testing/eventually';
import { Hire } from '../support/hire';
import { sharedHouse, type House } from '../support/shared-house';
import { messagesTo, Person } from '../support/person';
import { becomesStaff } from '../support/staff';
import { stripeHolds } from '../support/stripe-journal';

let house: House;
let hire: Hire;
beforeAll(async () => {
  house = await sharedHouse();
  hire = new Hire(house);
}, 120_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

const subjectsTo = async (email: string) =>
  (await messagesTo(house.urls.mail, email)).map(({ subject }) => subject ?? '');

test('1. a hirer and a worker sign up, prove their addresses and a phone number', async () => {
  await hire.peopleSignUp();
  await hire.hirer.provesPhone('+233201234567');
  const { me } = await hire.hirer.ask('{ me { email emailVerified phoneVerified roles user { name } } }');
  expect(me).toEqual({
    email: hire.hirer.email,
    emailVerified: true,
    phoneVerified: true,
    roles: ['HIRER'],
    user: { name: 'Efua Owusu' },
  });
});

test('2. the hirer posts a job; 3. the worker finds it, sees how it fits, and applies once', async () => {
  await hire.workerPresents();
  await hire.hirerPosts();
  const search = `query S($filter: JobFilter!) { searchJobs(filter: $filter, first: 5) { edges { distanceKm node { id hirer { name } fit { score reasons { kind good } } } } } }`;
  await eventually(async () => {
    const { searchJobs } = await hire.worker.ask(search, {
      filter: { tradeId: 'trd_plumbing', near: { latitude: 5.556, longitude: -0.182 }, withinKm: 40 },
    });
    const found = searchJobs.edges.find(({ node }: { node: { id: string } }) => node.id === hire.jobId);
    expect(found.node.hirer.name).toBe('Efua Owusu');
    expect(found.distanceKm).toBeLessThan(5);
    expect(found.node.fit.score).toBeGreaterThan(50);
  });
  await hire.workerApplies();
  const again = await hire.worker.try('submitApplication', {
    jobId: hire.jobId,
    coverNote: 'Again, please.',
    price: { amountMinor: 1_000_000, currency: 'GHS' },
    days: 3,
    startOn: new Date().toISOString(),
  });
  expect(again.code).toBe('ALREADY_EXISTS');
});

test('4. the hirer compares, shortlists and accepts; 5. both sign the same terms', async () => {
  const { job } = await hire.hirer.ask(
    'query J($id: ID!) { job(id: $id) { applicationCount applications(first: 10) { edges { node { price { amountMinor } days distanceKm worker { name completedJobs rating { count average } } } } } } }',
    { id: hire.jobId },
  );
  expect(job.applicationCount).toBe(1);
  expect(job.applications.edges[0].node).toMatchObject({
    price: { amountMinor: 1_150_005 },
    worker: { name: 'Kwame Boateng', completedJobs: 0, rating: { count: 0, average: null } },
  });
  await hire.hirerAccepts();
  expect(hire.contract.milestones.map(({ amount }: { amount: { amountMinor: number } }) => amount.amountMinor)).toEqual(
    [460_002, 690_003],
  );
  expect(hire.contract.fee.amountMinor + hire.contract.netToWorker.amountMinor).toBe(1_150_005);
  await hire.bothSign();
  expect(hire.contract.status).toBe('ACTIVE');
});

test('6. the hirer funds the first milestone and the money is held, once, however often the button is pressed', async () => {
  const key = randomUUID();
  const pressed = await Promise.all([1, 2, 3].map(() => hire.hirerFunds(1, key)));
  expect(new Set(pressed.map(({ payUrl }) => payUrl)).size).toBe(1);
  await hire.hirerPays(1);
  const intents = await stripeHolds(house, 'payment_intents', hire.contract.id);
  expect(intents.map(({ amount, status }) => [amount, status])).toEqual([[460_002, 'succeeded']]);
  expect(await stripeHolds(house, 'transfers', hire.contract.id)).toEqual([]);
});

test('7. both chat live, across subgraphs, and nothing is lost or doubled', async () => {
  await hire.conversationOpens();
  const subscription = `subscription M($id: ID!, $after: Int) { messageAdded(conversationId: $id, after: $after) { sequence text kind sender { name rating { average count } } } }`;
  const heard = hire.worker.hears(subscription, { id: hire.conversationId, after: 0 });
  const clientId = randomUUID();
  const [first, doubled] = await Promise.all([
    hire.says(hire.hirer, 'Can you start on Monday?', clientId),
    hire.says(hire.hirer, 'Can you start on Monday?', clientId),
  ]);
  expect(doubled.id).toBe(first.id);
  await hire.says(hire.worker, 'Yes, at seven.');
  const texts = () =>
    heard.filter(({ messageAdded }) => messageAdded.kind === 'TEXT').map(({ messageAdded }) => messageAdded.text);
  await eventually(() => expect(texts()).toEqual(['Can you start on Monday?', 'Yes, at seven.']));
  const sequences = heard.map(({ messageAdded }) => messageAdded.sequence);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  const ofHirer = heard.find(({ messageAdded }) => messageAdded.sender?.name === 'Efua Owusu');
  expect(ofHirer.messageAdded.sender.rating).toEqual({ average: null, count: 0 });
  const replayed = hire.worker.hears(subscription, { id: hire.conversationId, after: first.sequence });
  await eventually(() => expect(replayed.map(({ messageAdded }) => messageAdded.text)).toContain('Yes, at seven.'));
  expect(replayed.map(({ messageAdded }) => messageAdded.text)).not.toContain('Can you start on Monday?');
});

test('7b. typing and read marks reach the other side', async () => {
  const typing = hire.worker.hears('subscription T($id: ID!) { typing(conversationId: $id) { user { name } until } }', {
    id: hire.conversationId,
  });
  await eventually(async () => {
    await hire.hirer.do('setTyping', { conversationId: hire.conversationId, typing: true }, 'conversationId');
    expect(typing[0]?.typing.user.name).toBe('Efua Owusu');
  });
  const unread = 'query C($id: ID!) { conversation(id: $id) { unreadCount lastSequence other { name } } }';
  const { conversation } = await hire.hirer.ask(unread, { id: hire.conversationId });
  expect(conversation.other.name).toBe('Kwame Boateng');
  await hire.hirer.do(
    'markRead',
    { conversationId: hire.conversationId, sequence: conversation.lastSequence },
    'conversation { unreadCount }',
  );
  expect((await hire.hirer.ask(unread, { id: hire.conversationId })).conversation.unreadCount).toBe(0);
});

test('8. the worker submits, the hirer asks for changes, then approves; the worker is paid less the fee', async () => {
  await hire.workerOnboards();
  const changes = hire.hirer.hears(
    'subscription C($id: ID!) { contractChanged(contractId: $id) { milestones { position status } } }',
    { id: hire.contract.id },
  );
  await hire.workerSubmits(1);
  await hire.hirer.do(
    'requestChanges',
    { milestoneId: hire.milestone(1).id, note: 'The second shower drips.' },
    'milestone { status }',
  );
  await hire.workerSubmits(1);
  await hire.hirerApproves(1);
  await hire.milestoneBecomes(1, 'PAID');
  expect((await stripeHolds(house, 'transfers', hire.contract.id)).map(({ amount }) => amount)).toEqual([414_002]);
  const last = () =>
    changes.at(-1)?.contractChanged.milestones.find(({ position }: { position: number }) => position === 1)?.status;
  await eventually(() => expect(last()).toBe('PAID'));
  await eventually(async () => {
    const { me } = await hire.worker.ask(
      '{ me { user { payoutAccount { payouts(first: 5) { edges { node { status amount { amountMinor } } } } } } } }',
    );
    expect(me.user.payoutAccount.payouts.edges[0].node).toEqual({ status: 'PAID', amount: { amountMinor: 414_002 } });
  }, 30_000);
});

test('9. when every milestone is paid the contract completes, and both review blind', async () => {
  await hire.hirerPays(2);
  await hire.workerSubmits(2);
  await hire.hirerApproves(2);
  await hire.milestoneBecomes(2, 'PAID');
  await eventually(async () => expect((await hire.readContract()).status).toBe('COMPLETED'));
  const rating = `query R($id: ID!) { user(id: $id) { completedJobs rating { count average } reviews(first: 5) { edges { node { text } } } } }`;
  expect((await hire.writesReview(hire.hirer, 5, 'Clean work, on time.')).sealed).toBe(true);
  expect((await hire.worker.ask(rating, { id: hire.worker.userId })).user).toMatchObject({
    completedJobs: 1,
    rating: { count: 0, average: null },
    reviews: { edges: [] },
  });
  await hire.writesReview(hire.worker, 4, 'Clear about what was wanted, paid at once.');
  await eventually(async () => {
    const { user } = await hire.hirer.ask(rating, { id: hire.worker.userId });
    expect(user).toEqual({
      completedJobs: 1,
      rating: { count: 1, average: 5 },
      reviews: { edges: [{ node: { text: 'Clean work, on time.' } }] },
    });
  });
});

test('10. the right people got the right notices, in the app and by mail', async () => {
  const notices = `{ myNotifications(first: 50) { edges { node { kind title path } } } unreadNotificationCount }`;
  await eventually(async () => {
    const kinds = async (person: typeof hire.hirer) =>
      (await person.ask(notices)).myNotifications.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect(await kinds(hire.hirer)).toEqual(
      expect.arrayContaining(['APPLICATION_RECEIVED', 'CONTRACT_ACTIVE', 'MILESTONE_SUBMITTED', 'CONTRACT_COMPLETED']),
    );
    expect(await kinds(hire.worker)).toEqual(
      expect.arrayContaining([
        'APPLICATION_SHORTLISTED',
        'APPLICATION_ACCEPTED',
        'CONTRACT_OFFERED',
        'MILESTONE_FUNDED',
        'CHANGES_REQUESTED',
        'MILESTONE_PAID',
        'PAYOUT_PAID',
        'REVIEW_OPENED',
      ]),
    );
    expect((await subjectsTo(hire.hirer.email)).length).toBeGreaterThanOrEqual(4);
    expect((await subjectsTo(hire.worker.email)).length).toBeGreaterThanOrEqual(5);
  });
});

test('outside effects: one payment a milestone, one transfer of amount less fee, a ledger of zero, nothing among the dead', async () => {
  const intents = await stripeHolds(house, 'payment_intents', hire.contract.id);
  expect(intents.map(({ amount }) => amount).sort()).toEqual([460_002, 690_003]);
  const transfers = await stripeHolds(house, 'transfers', hire.contract.id);
  expect(transfers.map(({ amount }) => amount).sort()).toEqual([414_002, 621_003]);
  const staff = await new Person(house, 'Adjoa Sarpong', `adjoa.${randomUUID()}@example.com`).signsUp(['HIRER']);
  await becomesStaff(house, staff, 'finance');
  expect((await staff.ask('{ ledgerCheck { currency sumMinor } }')).ledgerCheck).toEqual([
    { currency: 'GHS', sumMinor: 0 },
  ]);
  const dead = await openDeadLetters({
    url: house.engines['rabbitmq']?.url ?? '',
    namespace: house.environmentOf('job')['KELMAH_NAMESPACE'] ?? '',
  });
  expect(await dead.list(10)).toEqual([]);
  await dead.stop();
});
