import { eventually } from '@kelmah/kit/testing/eventually';
import { parse, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../src/verify/root';
import { Hire } from './hire';
import type { Answer, Person } from './person';
import type { House } from './shared-house';

const registered = Object.values(
  JSON.parse(readFileSync(join(findRoot(__dirname), 'schema/operations.json'), 'utf8')) as Record<string, string>,
);
const isQuery = (source: string) => /^\s*(query|\{)/.test(source);

/** What our own clients ask. */
export const registeredQueries = registered.filter(isQuery);

/** Questions about everything that the graph calls PUBLIC, as partners and passers-by ask them. */
export const openQuestions = [
  '{ trades { id name { en tw } } }',
  'query ($id: ID!) { user(id: $id) { id name about region town languages memberSince isWorker isHirer completedJobs } }',
  'query ($id: ID!) { user(id: $id) { name hirerProfile { id kind firm user { name } } rating { average count distribution } } }',
  'query ($id: ID!) { user(id: $id) { name photo { id fileName contentType status } } }',
  `{ searchWorkers(filter: {}, first: 10) { edges { cursor node { id name town rating { average lowerBound } } distanceKm }
     pageInfo { hasNextPage endCursor } } }`,
  `{ searchJobs(filter: {}, first: 10) { pageInfo { hasNextPage } edges { cursor node { id title description town region
     status postedAt applicationCount trade { id name { en } } budget { kind amount { amountMinor currency } }
     plannedMilestones { title sharePercent } hirer { id name rating { average } } } } } }`,
];

export async function askAs(house: House, query: string, variables: object, viewer?: Person) {
  const response = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(viewer ? { authorization: viewer.authorization } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text, cacheControl: response.headers.get('cache-control') ?? '', age: response.headers.get('age') };
}

/** Variables for an operation: ids of a person, and the least that its other types allow. */
export function variablesOf(source: string, id: string): Record<string, unknown> {
  const operation = parse(source).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  const named = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : named(type.type));
  const least = (type: TypeNode): unknown => {
    if (type.kind !== 'NonNullType') return undefined;
    if (type.type.kind === 'ListType') return [];
    return { ID: id, Int: 10, String: '' }[named(type)] ?? {};
  };
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, least(type)]),
  );
}

/** Somebody who hires and somebody who works, with a job and an application between them, known to every service. */
export async function peopleOf(house: House): Promise<Hire> {
  const hire = await new Hire(house).peopleSignUp();
  await hire.workerPresents();
  await hire.hirerPosts();
  await hire.workerApplies();
  const known = `query ($hirer: ID!, $worker: ID!, $job: ID!) { hirer: user(id: $hirer) { name }
    worker: user(id: $worker) { name isWorker } job(id: $job) { applicationCount hirer { name } }
    searchWorkers(filter: {}, first: 50) { edges { node { id } } } searchJobs(filter: {}, first: 50) { edges { node { id } } } }`;
  const [hirer, worker, job] = [hire.hirer.userId, hire.worker.userId, hire.jobId];
  await eventually(async () => {
    const { text } = await askAs(house, known, { hirer, worker, job });
    const { data } = JSON.parse(text) as { data: Answer };
    const ids = (search: Answer) => search.edges.map(({ node }: Answer) => node.id);
    expect([data.hirer, data.worker]).toEqual([{ name: hire.hirer.name }, { name: hire.worker.name, isWorker: true }]);
    expect(data.job).toEqual({ applicationCount: 1, hirer: { name: hire.hirer.name } });
    expect([ids(data.searchWorkers), ids(data.searchJobs)]).toEqual([
      expect.arrayContaining([worker]),
      expect.arrayContaining([job]),
    ]);
  }, 20_000);
  return hire;
}
