import { derivedId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { House } from '../src/house';
import type { Seen } from './questions';
import { anOffer, aTown, deafLogger, type Hirer, type Town, type Worker } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown({}, deafLogger);
});
afterAll(() => town.stop());

const typesOf = (subject: string) =>
  town.probe.heard.filter((event) => event.subject === subject).map(({ type }) => type);

/** A job with three applications. */
async function aContest() {
  const hirer = town.aHirer();
  const job = await hirer.postsAJob();
  const workers = [town.aWorker(), town.aWorker(), town.aWorker()] as const;
  const applications = await Promise.all(workers.map((worker) => worker.appliesTo(job['id'])));
  const [chosen, ...others] = applications as [Seen, Seen, Seen];
  return { hirer, job, workers, chosen, others };
}

async function expectHired(hirer: Hirer, worker: Worker, job: Seen, chosen: Seen, others: Seen[]) {
  const contractId = derivedId('contract', chosen['id']);
  expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'FILLED' });
  expect(await worker.seesApplication(chosen['id'])).toMatchObject({
    status: 'ACCEPTED',
    contract: { id: contractId },
  });
  expect(await worker.seesContract(contractId)).toMatchObject({ status: 'DRAFT', job: { id: job['id'] } });
  for (const { id } of others) expect(await hirer.seesApplication(id)).toMatchObject({ status: 'DECLINED' });
  await town.probe.waitFor('application.accepted', chosen['id']);
  await Promise.all(others.map(({ id }) => town.probe.waitFor('application.declined', id)));
  expect(typesOf(chosen['id'])).toEqual(['application.submitted', 'application.accepted']);
  for (const { id } of others) expect(typesOf(id)).toEqual(['application.submitted', 'application.declined']);
  expect(await town.service.house.stores.jobs.unsettled(10)).toEqual([]);
}

describe('accepting an application', () => {
  it('fills the job, declines the others and draws up the contract', async () => {
    const { hirer, job, workers, chosen, others } = await aContest();
    const answer = await hirer.did('acceptApplication', { applicationId: chosen['id'] });
    expect(answer['application']).toMatchObject({
      id: chosen['id'],
      status: 'ACCEPTED',
      job: { status: 'FILLED' },
      moves: [],
    });
    const { contract } = answer;
    const offer = anOffer(town.clock);
    expect(contract).toMatchObject({
      job: { id: job['id'], status: 'FILLED' },
      application: { id: chosen['id'], status: 'ACCEPTED' },
      hirer: { id: hirer.userId },
      worker: { id: workers[0].userId },
      title: job['title'],
      scope: job['description'],
      price: offer.price,
      fee: { amountMinor: 24_000, currency: 'GHS' },
      netToWorker: { amountMinor: 216_000, currency: 'GHS' },
      feeBasisPoints: 1_000,
      reviewHours: 72,
      startOn: new Date(offer.startOn),
      days: 3,
      status: 'DRAFT',
      signatures: [],
      activatedAt: null,
      moves: ['EDIT', 'SIGN', 'CANCEL'],
    });
    expect(contract.milestones.map((milestone: Seen) => [milestone['title'], milestone['amount'].amountMinor])).toEqual(
      [
        ['Dig', 48_000],
        ['Replace', 72_000],
        ['Test', 96_000],
        ['Close', 24_000],
      ],
    );
    expect(contract.milestones[0]).toMatchObject({
      position: 1,
      fee: { amountMinor: 4_800 },
      netToWorker: { amountMinor: 43_200 },
      status: 'PLANNED',
      submissions: [],
      moves: [],
    });
    await expectHired(hirer, workers[0], job, chosen, others);
  });

  it('said ten times at once gives one contract, ten times', async () => {
    const { hirer, job, workers, chosen, others } = await aContest();
    const contracts = await Promise.all(Array.from({ length: 10 }, () => hirer.accepts(chosen['id'])));
    expect(new Set(contracts.map(({ id }) => id)).size).toBe(1);
    await expectHired(hirer, workers[0], job, chosen, others);
  });

  it('of two at once lets one win', async () => {
    const { hirer, chosen, others } = await aContest();
    const rival = others[0] as Seen;
    const answers = await Promise.all([
      hirer.does('acceptApplication', { applicationId: chosen['id'] }),
      hirer.does('acceptApplication', { applicationId: rival['id'] }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AcceptApplicationSuccess', 'Conflict']);
    const statuses = await Promise.all(
      [chosen, rival].map(async ({ id }) => (await hirer.seesApplication(id))['status']),
    );
    expect(statuses.sort()).toEqual(['ACCEPTED', 'DECLINED']);
    const contracts = await hirer.sees('{ myContracts { edges { node { id } } } }');
    expect(contracts['myContracts'].edges).toHaveLength(1);
  });

  it('against a withdrawal at the same moment ends in one of the two, whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { hirer, job, workers, chosen } = await aContest();
      const [accepted] = await Promise.all([
        hirer.does('acceptApplication', { applicationId: chosen['id'] }),
        workers[0].does('withdrawApplication', { applicationId: chosen['id'] }),
      ]);
      const application = await hirer.seesApplication(chosen['id']);
      const after = await hirer.seesJob(job['id']);
      const outcome = [accepted?.__typename, application['status'], application['contract']?.status, after['status']];
      expect([
        ['AcceptApplicationSuccess', 'ACCEPTED', 'DRAFT', 'FILLED'],
        ['Conflict', 'WITHDRAWN', undefined, 'OPEN'],
      ]).toContainEqual(outcome);
    }
  });

  it('leaves the job open where the worker had withdrawn while it was being filled', async () => {
    const { hirer, job, workers, chosen, others } = await aContest();
    const { house } = town.service;
    const undo = before(house.keep.applications, () =>
      workers[0].did('withdrawApplication', { applicationId: chosen['id'] }),
    );
    const answer = await hirer.does('acceptApplication', { applicationId: chosen['id'] });
    undo();
    expect(answer).toMatchObject({
      code: 'WRONG_STATE',
      message: 'The worker withdrew this application a moment ago.',
    });
    expect(await hirer.seesJob(job['id'])).toMatchObject({ status: 'OPEN' });
    expect(await hirer.seesApplication(others[0]?.['id'])).toMatchObject({ status: 'SUBMITTED' });
    await expect(hirer.accepts(others[0]?.['id'])).resolves.toMatchObject({ status: 'DRAFT' });
  });
});

describe('accepting, killed in between', () => {
  // The writes of an acceptance: the job filled, the application accepted, the contract, two declined, the mark gone.
  it.each([1, 2, 3, 4, 5])(
    'after write %i is completed by the next look, with every fact said once',
    async (writes) => {
      const { hirer, job, workers, chosen, others } = await aContest();
      const revive = killedAfter(town.service.house, writes);
      const answer = await hirer.asks(
        'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { __typename } }',
        { input: { applicationId: chosen['id'] } },
      );
      expect(answer.errors?.[0]?.message).toBe('killed');
      revive();
      await Promise.all([town.service.services.clock.settleLeft(), town.service.services.clock.settleLeft()]);
      await expectHired(hirer, workers[0], job, chosen, others);
    },
  );

  it('is completed by the client that asks again, too', async () => {
    const { hirer, job, workers, chosen, others } = await aContest();
    const revive = killedAfter(town.service.house, 1);
    await hirer.asks('mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { __typename } }', {
      input: { applicationId: chosen['id'] },
    });
    revive();
    await hirer.accepts(chosen['id']);
    await expectHired(hirer, workers[0], job, chosen, others);
  });
});

describe('an application that arrives while the job goes to another', () => {
  it('is declined as the others were', async () => {
    const { hirer, chosen } = await aContest();
    const late = town.aWorker();
    const undo = before(town.service.house.keep.applications, () => hirer.accepts(chosen['id']), 'insert');
    const application = await late.appliesTo(chosen['job'].id);
    undo();
    expect(application).toMatchObject({ status: 'DECLINED', moves: [] });
    await town.probe.waitFor('application.declined', application['id']);
    expect(typesOf(application['id'])).toEqual(['application.submitted', 'application.declined']);
  });

  it('is found by its own event where the process died before it could look', async () => {
    const { hirer, job, chosen } = await aContest();
    const late = town.aWorker();
    const { keep, stores } = town.service.house;
    const [first] = await stores.applications.ofWorkerTo(chosen['worker'].id, [job['id']]);
    await hirer.accepts(chosen['id']);
    if (!first) throw new Error('The first application is gone');
    const _id = first._id.replace(/.{4}$/, 'ZZZZ');
    const document = { ...first, _id, workerId: late.userId, version: 1, status: 'SUBMITTED' as never, openSlot: 1 };
    await keep.applications.insert(document);
    const { jobId, jobTitle, hirerId, workerId, price } = document;
    await town.probe.say('application.submitted', _id, {
      applicationId: _id,
      jobId,
      jobTitle,
      hirerId,
      workerId,
      ...price,
    });
    await eventually(async () => expect(await late.seesApplication(_id)).toMatchObject({ status: 'DECLINED' }));
  });
});

/** Lets something happen right before the next such write. */
function before<Keeper extends { change: unknown; insert: unknown }>(
  keeper: Keeper,
  happen: () => Promise<unknown>,
  method: 'change' | 'insert' = 'change',
): () => void {
  const whole = keeper[method] as (...args: unknown[]) => Promise<unknown>;
  const restore = () => {
    (keeper as Record<string, unknown>)[method] = whole;
  };
  (keeper as Record<string, unknown>)[method] = async (...args: unknown[]) => {
    restore();
    await happen();
    return whole(...args);
  };
  return restore;
}

/** Lets so many writes through and then none, as a process that is killed; answers with what brings it back. */
function killedAfter({ stores }: House, writes: number): () => void {
  let left = writes;
  const whole = new Map<object, Record<string, unknown>>();
  for (const store of [stores.jobs, stores.applications, stores.contracts]) {
    const { save, insert } = store;
    whole.set(store, { save, insert });
    const counted =
      (write: (...args: never[]) => Promise<unknown>) =>
      (...args: never[]) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('killed')) : write(...args);
      };
    Object.assign(store, { save: counted(save), insert: counted(insert) });
  }
  return () => {
    for (const [store, methods] of whole) Object.assign(store, methods);
  };
}
