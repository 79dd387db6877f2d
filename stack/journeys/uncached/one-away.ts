import { eventually } from '@kelmah/kit/testing/eventually';
import { subgraphs } from '../../src/platform/catalogue';
import { Hire } from '../support/hire';
import { liesIn, withHoles } from '../support/holes';
import type { Answer, Person } from '../support/person';
import { askRegistered, type Told } from '../support/registered';
import { sharedHouse, type House } from '../support/shared-house';

let house: House;
let hire: Hire;
let questions: Record<string, { by: Person; variables: Record<string, unknown> }>;

beforeAll(async () => {
  house = await sharedHouse();
  hire = await new Hire(house).peopleSignUp();
  await Promise.all([hire.workerPresents(), hire.hirerPosts([100])]);
  await hire.workerApplies();
  await hire.conversationOpens();
  await hire.says(hire.hirer, 'When can you come?');
  await hire.hirerAccepts();
  await hire.bothSign();
  await hire.hirerPays(1);
  await hire.workerOnboards();
  await hire.workerSubmits(1);
  await hire.hirerApproves(1);
  await hire.milestoneBecomes(1, 'PAID');
  await hire.writesReview(hire.hirer, 5, 'Good work.');
  await hire.writesReview(hire.worker, 5, 'Paid at once.');
  // Another one, that is open still.
  const contracted = hire.jobId;
  await hire.hirerPosts();
  const { hirer, worker, jobId, contract, conversationId, applicationId } = hire;
  questions = {
    Me: { by: worker, variables: {} },
    MySessions: { by: worker, variables: {} },
    SearchJobs: { by: worker, variables: { filter: {}, sort: 'NEWEST', first: 5 } },
    OneJob: { by: worker, variables: { jobId } },
    JobApplications: { by: hirer, variables: { jobId: contracted, first: 10 } },
    OneApplication: { by: worker, variables: { applicationId } },
    MyContracts: { by: hirer, variables: { first: 5 } },
    OneContract: { by: hirer, variables: { contractId: contract.id } },
    ContractPayments: { by: hirer, variables: { contractId: contract.id } },
    ContractReviews: { by: hirer, variables: { contractId: contract.id } },
    MyConversations: { by: worker, variables: { first: 5 } },
    OneConversation: { by: worker, variables: { conversationId, last: 10 } },
    MyNotifications: { by: worker, variables: { first: 5 } },
    MyPayments: { by: hirer, variables: { first: 5 } },
    MyEarnings: { by: worker, variables: { first: 5 } },
    ReviewsOf: { by: hirer, variables: { userId: worker.userId, first: 5 } },
    PublicProfile: { by: hirer, variables: { userId: worker.userId } },
    SearchWorkers: { by: hirer, variables: { filter: {}, first: 5 } },
    Trades: { by: hirer, variables: {} },
  };
}, 120_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

/** What is missing while a subgraph is away, by operation; `*` where its root is. All other operations are whole. */
const missing: Record<string, Record<string, '*' | string[]>> = {
  auth: { Me: '*', MySessions: '*', MyEarnings: '*' },
  user: {
    Me: ['me.user'],
    SearchJobs: ['searchJobs.edges.node.hirer', 'searchJobs.edges.node.trade'],
    OneJob: ['job.hirer', 'job.trade'],
    JobApplications: ['job.applications.edges.node.worker', 'job.trade'],
    OneApplication: ['application.worker', 'application.job.hirer', 'application.job.trade'],
    MyContracts: ['myContracts.edges.node.hirer', 'myContracts.edges.node.worker'],
    OneContract: ['contract.hirer', 'contract.worker'],
    ContractReviews: ['contract.reviewState.mine.author', 'contract.reviews.author'],
    MyConversations: ['myConversations.edges.node.other', 'myConversations.edges.node.lastMessage.sender'],
    OneConversation: [
      'conversation.other',
      'conversation.lastMessage.sender',
      'conversation.messages.edges.node.sender',
    ],
    ReviewsOf: '*',
    PublicProfile: '*',
    SearchWorkers: '*',
    Trades: '*',
  },
  messaging: {
    JobApplications: ['job.applications.edges.node.conversation'],
    OneApplication: ['application.conversation'],
    OneContract: ['contract.conversation'],
    MyConversations: '*',
    OneConversation: '*',
    MyNotifications: '*',
  },
  job: {
    SearchJobs: '*',
    OneJob: '*',
    JobApplications: '*',
    OneApplication: '*',
    MyContracts: '*',
    OneContract: '*',
    ContractPayments: '*',
    ContractReviews: '*',
    OneConversation: ['conversation.application', 'conversation.contract'],
    MyPayments: ['myPayments.edges.node.contract', 'myPayments.edges.node.milestone'],
    MyEarnings: ['me.user.earnings.entries.edges.node.funding.milestone'],
    PublicProfile: ['user.completedJobs', 'user.postedJobs'],
    SearchWorkers: ['searchWorkers.edges.node.completedJobs'],
  },
  payment: {
    ContractPayments: ['contract.payments'],
    MyPayments: '*',
    MyEarnings: ['me.user.earnings', 'me.user.payoutAccount'],
  },
  review: {
    SearchJobs: ['searchJobs.edges.node.hirer.rating'],
    OneJob: ['job.hirer.rating'],
    JobApplications: ['job.applications.edges.node.worker.rating'],
    OneApplication: ['application.worker.rating', 'application.job.hirer.rating'],
    ContractReviews: ['contract.reviewState', 'contract.reviews'],
    ReviewsOf: ['user.rating', 'user.reviews'],
    PublicProfile: ['user.rating'],
    SearchWorkers: ['searchWorkers.edges.node.rating'],
  },
};

// What changes by itself meanwhile: who is there, what was told, how far a pay-out is on its way.
const moving = new Set(['presence', 'myNotifications', 'available', 'onItsWay', 'paidOut', 'payouts']);

const steady = (told: Told): Told => ({
  ...told,
  data: JSON.parse(JSON.stringify(told.data), (key, value) => (moving.has(key) && value !== null ? 'there' : value)),
});

/** The answers to all questions, by operation. */
async function askAll(): Promise<Record<string, Told>> {
  const asked = Object.entries(questions).map(async ([name, { by, variables }]) => {
    return [name, steady(await askRegistered(house, name, variables, by))] as const;
  });
  return Object.fromEntries(await Promise.all(asked));
}

function expectHoles(told: Told, whole: Told, expected: '*' | string[] | undefined): void {
  expect(told.status).toBe(200);
  const [root = ''] = Object.keys(whole.data as object);
  const holes = expected === '*' ? [root] : (expected ?? []);
  expect(told.missing.filter((path) => !liesIn(path, holes))).toEqual([]);
  expect(told.codes).toEqual(expected === undefined ? [] : ['UNAVAILABLE']);
  expect(told.data ?? { [root]: null }).toEqual(withHoles(whole.data, holes));
}

const processOf = (name: string) => {
  const found = house.processes.get(name);
  if (!found) throw new Error(`${name} does not run`);
  return found;
};

test.each(subgraphs.map(({ name }) => name))(
  'while %s is away the rest of the graph answers; back again, the whole of it within 5 s',
  async (name) => {
    // What happened just now reaches all who hear of it.
    const whole = await eventually(async () => {
      const [once, again] = [await askAll(), await askAll()];
      expect(again).toEqual(once);
      expect(Object.values(again).flatMap(({ codes }) => codes)).toEqual([]);
      return again;
    });
    await processOf(name).holdDown();
    try {
      const away = await askAll();
      for (const [operation, told] of Object.entries(away))
        expectHoles(told, whole[operation] as Told, missing[name]?.[operation]);
      expect(Object.keys(missing[name] ?? {}).filter((operation) => !(operation in away))).toEqual([]);
    } finally {
      await processOf(name).start();
    }
    await eventually(async () => expect(await askAll()).toEqual(whole), 5_000);
  },
  30_000,
);

describe('a subscription that was begun before', () => {
  const messages = `subscription M($conversationId: ID!) {
    messageAdded(conversationId: $conversationId) { text sender { name } } }`;
  const heardOf = (heard: Answer[], text: string) => heard.filter(({ messageAdded }) => messageAdded?.text === text);
  let heard: Answer[];

  beforeAll(async () => {
    heard = hire.worker.hears(messages, { conversationId: hire.conversationId });
    let count = 0;
    await eventually(async () => {
      await hire.says(hire.hirer, `Do you hear me? ${(count += 1)}`);
      expect(heard.length).toBeGreaterThan(0);
    });
  }, 20_000);

  test('tells of a message without its sender while user is away', async () => {
    await processOf('user').holdDown();
    try {
      await hire.says(hire.hirer, 'Bring the long ladder.');
      await eventually(() => expect(heardOf(heard, 'Bring the long ladder.')).toHaveLength(1));
      expect(heardOf(heard, 'Bring the long ladder.')[0].messageAdded.sender).toBeNull();
    } finally {
      await processOf('user').start();
    }
    await eventually(async () => {
      const { conversation } = await hire.worker.ask(
        'query C($id: ID!) { conversation(id: $id) { messages(last: 1) { edges { node { sender { name } } } } } }',
        { id: hire.conversationId },
      );
      expect(conversation.messages.edges[0].node.sender.name).toBe(hire.hirer.name);
    }, 5_000);
  }, 30_000);

  test('tells, once, of a message sent after messaging was away', async () => {
    await processOf('messaging').holdDown();
    await processOf('messaging').start();
    const said = await eventually(() => hire.says(hire.hirer, 'I am back.'), 5_000);
    expect(said.text).toBe('I am back.');
    await eventually(() => expect(heardOf(heard, 'I am back.')).toHaveLength(1));
    expect(heard.filter(({ error, errors }) => error ?? errors)).toEqual([]);
  }, 30_000);
});
