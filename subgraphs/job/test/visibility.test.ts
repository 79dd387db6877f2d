import { newId } from '@kelmah/kit/ids/ids';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aPerson, ask } from '@kelmah/kit/testing/graph';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { Seen } from './questions';
import { anActiveContract, aTown, burstMain, type Hirer, type Town, type Worker } from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const entities = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename
  ... on Job { id title contract { id } myApplication { id } applications { edges { node { id } } } }
  ... on Application { id coverNote job { id } drawnUp: contract { id } }
  ... on Contract { id price { amountMinor } milestones { id } application { id } }
  ... on Milestone { id title partOf: contract { id } }
} }`;

async function entitiesFor(viewer: Viewer | undefined, of: object[]) {
  const { data, errors } = await ask(town.service.schema, viewer, entities, { of });
  return { found: (data as Seen | null)?.['_entities'] as Seen[], errors };
}

describe('who sees what', () => {
  let hirer: Hirer;
  let worker: Worker;
  let of: { __typename: string; id: string }[];
  let job: Seen;
  beforeAll(async () => {
    const hire = await anActiveContract(town);
    ({ hirer, worker, job } = hire);
    of = [
      { __typename: 'Job', id: hire.job['id'] },
      { __typename: 'Application', id: hire.application['id'] },
      { __typename: 'Contract', id: hire.contract['id'] },
      { __typename: 'Milestone', id: hire.contract['milestones'][0].id },
    ];
  });

  it('the two parties find everything by reference', async () => {
    for (const { viewer } of [hirer, worker]) {
      const { found, errors } = await entitiesFor(viewer, of);
      expect(errors).toBeUndefined();
      expect(found.map((entity) => [entity['__typename'], entity['id']])).toEqual(
        of.map(({ __typename, id }) => [__typename, id]),
      );
    }
  });

  it('strangers get the answer of what is not there: by reference and by root', async () => {
    const missing = [
      { __typename: 'Job', id: newId('job') },
      { __typename: 'Application', id: newId('application') },
      { __typename: 'Contract', id: newId('contract') },
      { __typename: 'Milestone', id: newId('milestone') },
    ];
    const roots = `query ($j: ID!, $a: ID!, $c: ID!, $m: ID!) {
      job(id: $j) { id } application(id: $a) { id } contract(id: $c) { id } milestone(id: $m) { id }
    }`;
    const asRoots = (ids: { id: string }[]) => ({ j: ids[0]?.id, a: ids[1]?.id, c: ids[2]?.id, m: ids[3]?.id });
    for (const viewer of [town.aHirer().viewer, town.aWorker().viewer, undefined]) {
      const there = await entitiesFor(viewer, of);
      expect(there).toEqual(await entitiesFor(viewer, missing));
      expect(there).toEqual({ found: [null, null, null, null], errors: undefined });
      const byRoot = await ask(town.service.schema, viewer, roots, asRoots(of));
      expect(byRoot.errors).toBeUndefined();
      expect(byRoot.data).toEqual({ job: null, application: null, contract: null, milestone: null });
      const nonsense = of.map(({ __typename }) => ({ __typename, id: '{"$gt":""}' }));
      expect(await entitiesFor(viewer, nonsense)).toEqual(there);
    }
  });

  it('a worker who applied in vain sees the job, and nothing of the contract or of other applications', async () => {
    const other = town.aWorker();
    const open = await hirer.postsAJob();
    await other.appliesTo(open['id']);
    const chosen = await town.aWorker().appliesTo(open['id']);
    const contract = await hirer.accepts(chosen['id']);
    const { found } = await entitiesFor(other.viewer, [
      { __typename: 'Job', id: open['id'] },
      { __typename: 'Application', id: chosen['id'] },
      { __typename: 'Contract', id: contract['id'] },
    ]);
    expect(found).toEqual([
      {
        __typename: 'Job',
        id: open['id'],
        title: open['title'],
        contract: null,
        myApplication: { id: expect.stringMatching(/^app_/) },
        applications: { edges: [] },
      },
      null,
      null,
    ]);
  });

  it('of an open job everybody sees the offer, and nobody who else applied', async () => {
    const open = await hirer.postsAJob();
    await worker.appliesTo(open['id']);
    for (const viewer of [town.aHirer().viewer, town.aWorker().viewer, undefined]) {
      const { found } = await entitiesFor(viewer, [{ __typename: 'Job', id: open['id'] }]);
      expect(found).toEqual([
        {
          __typename: 'Job',
          id: open['id'],
          title: open['title'],
          contract: null,
          myApplication: null,
          applications: { edges: [] },
        },
      ]);
    }
    expect(await town.aWorker().seesJob(open['id'])).toMatchObject({ applicationCount: 1, moves: ['APPLY'] });
    expect(await worker.seesJob(open['id'])).toMatchObject({ moves: [] });
  });

  it('the place is exact for the two parties alone', async () => {
    const open = await hirer.postsAJob();
    const rough = { latitude: 5.64, longitude: -0.16 };
    expect((await hirer.seesJob(open['id']))['point']).toEqual(burstMain(town.clock).point);
    expect((await worker.seesJob(open['id']))['point']).toEqual(rough);
    await town.aWorker().appliesTo(open['id']);
    expect((await worker.seesJob(job['id']))['point']).toEqual(burstMain(town.clock).point);
    const { data } = await ask(
      town.service.schema,
      undefined,
      'query ($id: ID!) { job(id: $id) { point { latitude longitude } } }',
      { id: open['id'] },
    );
    expect((data as Seen)['job'].point).toEqual(rough);
  });

  it('distances tell no more than the rough place does', async () => {
    const shifted = { latitude: 5.644999, longitude: -0.155001 };
    const open = await hirer.postsAJob({ point: shifted });
    const near = await hirer.postsAJob({ point: { latitude: 5.635712, longitude: -0.161249 } });
    const question = 'query ($id: ID!) { job(id: $id) { distanceKm(from: { latitude: 5.7, longitude: -0.2 }) } }';
    const km = async (id: string) => (await worker.sees(question, { id }))['job'].distanceKm;
    expect(await km(open['id'])).toBe(await km(near['id']));
  });

  it('lists of one’s own are one’s own', async () => {
    const mine = `{ myJobs { edges { node { id } } } myApplications { edges { node { id } } } myContracts { edges { node { id } } } }`;
    const stranger = await town.aWorker().sees(mine);
    expect(stranger).toEqual({ myJobs: { edges: [] }, myApplications: { edges: [] }, myContracts: { edges: [] } });
    const own = await worker.sees(mine);
    expect(own['myContracts'].edges).toHaveLength(1);
    const { errors } = await ask(town.service.schema, undefined, mine);
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain('UNAUTHENTICATED');
  });

  it('a person’s open public jobs are for all, the others for themselves', async () => {
    const poster = town.aHirer();
    const open = await poster.postsAJob();
    const draft = (await poster.did('saveJobDraft', {}))['job'];
    const invited = await poster.postsAJob({ visibility: 'INVITED' });
    const question = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { id completedJobs postedJobs { edges { node { id } } } } } }`;
    const posted = async (viewer: Viewer | undefined) => {
      const { data } = await ask(town.service.schema, viewer, question, {
        of: [{ __typename: 'User', id: poster.userId }],
      });
      return (data as Seen)['_entities'][0].postedJobs.edges.map(({ node }: Seen) => node.id);
    };
    expect(await posted(undefined)).toEqual([open['id']]);
    expect(await posted(poster.viewer)).toEqual([invited['id'], draft.id, open['id']]);
  });
});

describe('what a page costs', () => {
  it('of 20 jobs, with hirer, own application and fit: one query for each kind of thing', async () => {
    const hirer = town.aHirer();
    const worker = town.aWorker();
    await worker.publishes();
    await eventually(async () =>
      expect(await town.service.house.stores.cards.published([worker.userId])).toHaveLength(1),
    );
    const posted = await Promise.all(
      Array.from({ length: 25 }, () => hirer.postsAJob({ title: 'Reticulated spline' })),
    );
    await Promise.all(posted.slice(10).map(({ id }) => worker.appliesTo(id)));
    const { data, errors, queries } = await worker.asks(`{
      searchJobs(filter: { text: "reticulated" }, first: 20) { edges { node {
        id title hirer { id } point { latitude } moves contract { id } fit { score } myApplication { id status job { id } distanceKm }
      } } }
    }`);
    expect(errors).toBeUndefined();
    const { edges } = (data as Seen)['searchJobs'];
    expect(edges).toHaveLength(20);
    expect(edges.every(({ node }: Seen) => node.fit.score === 100)).toBe(true);
    expect(edges.filter(({ node }: Seen) => node.myApplication !== null)).toHaveLength(15);
    expect(Object.fromEntries(queries)).toEqual({ jobs: 1, applications: 1, worker_cards: 1 });
  });

  it('of 20 people and of 20 references: one query', async () => {
    const people = Array.from({ length: 20 }, () => ({ __typename: 'User', id: aPerson('WORKER').userId }));
    const question = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { completedJobs } } }';
    const counted = await ask(town.service.schema, undefined, question, { of: people });
    expect(Object.fromEntries(counted.queries)).toEqual({ contracts: 1 });
    const { hirer, contract } = await anActiveContract(town);
    const milestones = contract['milestones'].map(({ id }: Seen) => ({ __typename: 'Milestone', id }));
    const found = await ask(town.service.schema, hirer.viewer, entities, { of: milestones });
    expect(Object.fromEntries(found.queries)).toEqual({ contracts: 1 });
  });

  it('of a hirer’s 20 applicants, with distance: one query for each kind of thing', async () => {
    const hirer = town.aHirer();
    const job = await hirer.postsAJob();
    const workers = Array.from({ length: 20 }, () => town.aWorker());
    await Promise.all(
      workers.map(async (worker) => {
        await worker.publishes();
        await worker.appliesTo(job['id']);
      }),
    );
    const ids = workers.map(({ userId }) => userId);
    await eventually(async () => expect(await town.service.house.stores.cards.published(ids)).toHaveLength(20));
    const { data, queries } = await hirer.asks(
      `query ($id: ID!) { job(id: $id) { applicationCount applications(first: 20) { edges { node { id distanceKm moves contract { id } } } } } }`,
      { id: job['id'] },
    );
    const nodes = (data as Seen)['job'].applications.edges.map(({ node }: Seen) => node);
    expect(nodes.map(({ distanceKm }: Seen) => distanceKm)).toEqual(Array.from({ length: 20 }, () => 4.6));
    // The applications and their number.
    expect(Object.fromEntries(queries)).toEqual({ jobs: 1, applications: 2, worker_cards: 1 });
  });
});
