import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@kelmah/kit/testing/eventually';
import { demoPassword, demoSignIns, demoStaffSecret, legacySignIn } from '../src/demo/demo-sign-ins';
import { seedDemo } from '../src/demo/seed-demo';
import { createTerminal } from '../src/platform/terminal';
import { openHouse } from './support/house';
import { Person, type Answer } from './support/person';

type House = Awaited<ReturnType<typeof openHouse>>;

let house: House;
const lines: string[] = [];
const terminal = createTerminal((line) => lines.push(line));

beforeAll(async () => {
  house = await openHouse();
  await seedDemo(house, terminal);
}, 180_000);

afterAll(() => house?.close());

function signedIn(who: keyof typeof demoSignIns): Promise<Person> {
  const person = new Person(house, who, demoSignIns[who].email);
  if (who === 'staff') person.totpSecret = demoStaffSecret;
  return person.signsIn(demoPassword);
}
const nodes = (page: Answer): Answer[] => page.edges.map(({ node }: Answer) => node);

test('anybody finds jobs, with who posted them and where', async () => {
  const anybody = new Person(house, 'anybody', '');
  const { searchJobs } = await anybody.ask(`{ searchJobs(filter: { tradeId: "trd_plumbing" }, first: 20) {
    edges { node { title town description hirer { name } applicationCount } } } }`);
  const found = nodes(searchJobs);
  expect(found.map(({ title }) => title)).toContain('Second polytank with booster pump');
  expect(found.every(({ hirer }) => hirer.name.length > 3)).toBe(true);
  expect(new Set(found.map(({ description }) => description)).size).toBe(found.length);
});

test('somebody of the older system signs in as ever, and finds what they had said of themselves', async () => {
  const yaw = await new Person(house, 'yaw', legacySignIn.email).signsIn(demoPassword);
  await eventually(async () => {
    const { me } = await yaw.ask('{ me { user { name workerProfile { trades { id } town } } } }');
    expect(me.user).toEqual({ name: 'Yaw Darko', workerProfile: { trades: [{ id: 'trd_plumbing' }], town: 'Tema' } });
  }, 30_000);
});

test('anybody finds workers near a place', async () => {
  const anybody = new Person(house, 'anybody', '');
  const { searchWorkers } = await anybody.ask(`{ searchWorkers(filter: { tradeId: "trd_plumbing",
    near: { latitude: 5.556, longitude: -0.182 }, withinKm: 40 }, first: 20) { edges { node { name } } } }`);
  expect(nodes(searchWorkers).map(({ name }) => name)).toContain('Kwame Boateng');
});

test('the hirer compares applications and sees how her contract stands', async () => {
  const efua = await signedIn('efua');
  const { myJobs, myContracts } = await efua.ask(`{
    myJobs(first: 50) { edges { node { title status applications(first: 20) { edges { node {
      status price { amountMinor } distanceKm worker { name completedJobs } } } } } } }
    myContracts(status: [ACTIVE], first: 10) { edges { node { title milestones { status } moves } } } }`);
  const open = nodes(myJobs).find(({ title }) => title === 'Second polytank with booster pump');
  expect(open.status).toBe('OPEN');
  expect(nodes(open.applications).length).toBeGreaterThan(2);
  const [contract] = nodes(myContracts);
  expect(contract.title).toBe('Bathrooms in the west wing');
  expect(contract.milestones.map(({ status }: Answer) => status)).toEqual(['PAID', 'SUBMITTED', 'PLANNED', 'PLANNED']);
});

test('the worker has a lively conversation, notices that wait, and earnings', async () => {
  const kwame = await signedIn('kwame');
  const { me, myConversations, unreadNotificationCount, myNotifications } = await kwame.ask(`{
    me { user { rating { average count } earnings { held { amountMinor } paidOut { amountMinor } available { amountMinor } }
      payoutAccount { status payouts(first: 20) { edges { node { amount { amountMinor } status } } } } } }
    unreadNotificationCount
    myNotifications(first: 50) { edges { node { kind title path readAt } } }
    myConversations(first: 20) { edges { node { subject unreadCount lastMessage { text sentAt }
      messages(last: 100) { edges { node { kind sequence text sentAt } } } } } } }`);
  const [talk] = nodes(myConversations);
  expect(talk.subject).toBe('Bathrooms in the west wing');
  const messages = nodes(talk.messages);
  expect(messages.map(({ sequence }) => sequence)).toEqual(messages.map((_, index) => index + 1));
  expect(messages.filter(({ kind }) => kind === 'TEXT').length).toBeGreaterThan(12);
  const times = messages.map(({ sentAt }) => sentAt);
  expect(times).toEqual([...times].sort());
  expect(unreadNotificationCount).toBeGreaterThan(0);
  expect(nodes(myNotifications).filter(({ readAt }) => readAt === null)).toHaveLength(unreadNotificationCount);
  const { rating, earnings, payoutAccount } = me.user;
  expect(rating.count).toBeGreaterThan(0);
  expect(earnings.held[0].amountMinor).toBeGreaterThan(0);
  const paidOut = nodes(payoutAccount.payouts).reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  expect(payoutAccount.status).toBe('READY');
  expect(earnings.paidOut[0].amountMinor).toBe(paidOut);
});

test('the ledger adds up to zero', async () => {
  const staff = await signedIn('staff');
  const { ledgerCheck } = await staff.ask('{ ledgerCheck { currency sumMinor entries } }');
  expect(ledgerCheck).toEqual([{ currency: 'GHS', sumMinor: 0, entries: expect.any(Number) }]);
  expect(ledgerCheck[0].entries).toBeGreaterThan(100);
});

test('killed before its end, it is finished by the next start, and nothing is there twice', async () => {
  const count = async () => {
    const [staff, efua] = [await signedIn('staff'), await signedIn('efua')];
    const { ledgerCheck } = await staff.ask('{ ledgerCheck { currency sumMinor entries } }');
    const { myJobs } = await efua.ask('{ myJobs(first: 50) { edges { node { id status applicationCount } } } }');
    const { myConversations } = await efua.ask('{ myConversations(first: 50) { edges { node { id lastSequence } } } }');
    return { ledgerCheck, jobs: nodes(myJobs), conversations: nodes(myConversations) };
  };
  const before = await count();
  const file = join(house.folders.home, 'demo.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), isDone: false }));
  await seedDemo(house, terminal);
  expect(await count()).toEqual(before);
}, 90_000);

test('work goes on from where the demo stands: approving pays the worker', async () => {
  const efua = await signedIn('efua');
  const read = async () =>
    nodes(
      (
        await efua.ask(
          `{ myContracts(status: [ACTIVE], first: 10) { edges { node { title milestones { id position status } } } } }`,
        )
      ).myContracts,
    )
      .find(({ title }) => title === 'Bathrooms in the west wing')
      .milestones.find(({ position }: Answer) => position === 2);
  const { id: milestoneId } = await read();
  await efua.do('approveMilestone', { milestoneId }, 'milestone { status }');
  await eventually(async () => {
    const { status } = await read();
    if (status !== 'PAID') throw new Error(`The milestone is ${status}`);
  }, 30_000);
  expect((await read()).status).toBe('PAID');
}, 45_000);

test('what is there is not made again, and mails of the past are not sent', async () => {
  const before = lines.length;
  await seedDemo(house, terminal);
  expect(lines).toHaveLength(before);
  const response = await fetch(`${house.urls.mail}/messages?to=${encodeURIComponent(demoSignIns.ama.email)}`);
  expect(JSON.stringify(await response.json())).not.toContain('applied to');
});
