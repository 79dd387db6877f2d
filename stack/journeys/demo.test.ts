import { demoPassword, demoSignIns } from '../src/demo/demo-sign-ins';
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

const signedIn = (who: keyof typeof demoSignIns) =>
  new Person(house, who, demoSignIns[who].email).signsIn(demoPassword);
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
