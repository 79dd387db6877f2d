import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@kelmah/kit/testing/eventually';
import { subgraphs } from '../../src/platform/catalogue';
import { Hire } from '../support/hire';
import { sharedHouse, type House } from '../support/shared-house';

let house: House;
let hire: Hire;
beforeAll(async () => {
  house = await sharedHouse();
  hire = await new Hire(house).peopleSignUp();
  await hire.workerPresents();
  for (let count = 0; count < 20; count += 1) await hire.hirerPosts();
  await hire.workerApplies();
}, 180_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

interface RequestLine {
  message: string;
  requestId: string;
  entities: boolean;
  queries: Record<string, number>;
}

function requestsTo(subgraph: string, requestId: string): RequestLine[] {
  const log = readFileSync(house.processes.get(subgraph)?.logFile ?? '', 'utf8');
  const lines = log.split('\n').filter((line) => line.includes(requestId));
  return lines.map((line) => JSON.parse(line) as RequestLine).filter(({ message }) => message === 'request');
}

test('a page of 20 jobs with hirer, rating and my application costs one request a step and one query a type', async () => {
  const query = `query Page { searchJobs(filter: {}, first: 20) { edges { node {
    title hirer { name rating { average count } } myApplication { status } } } } }`;
  const response = await fetch(`${house.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: hire.worker.authorization },
    body: JSON.stringify({ query }),
  });
  const requestId = response.headers.get('x-request-id') ?? '';
  const { data, errors } = (await response.json()) as {
    data: { searchJobs: { edges: { node: { myApplication: unknown } }[] } };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  expect(data.searchJobs.edges).toHaveLength(20);
  expect(data.searchJobs.edges.filter(({ node }) => node.myApplication)).toHaveLength(1);

  const costs = () => Object.fromEntries(subgraphs.map(({ name }) => [name, requestsTo(name, requestId)]));
  const counts = () => Object.fromEntries(Object.entries(costs()).map(([name, { length }]) => [name, length]));
  const expected = { auth: 0, user: 1, messaging: 0, job: 1, payment: 0, review: 1 };
  // Each service writes its log when it comes to it; one that was asked too often may be the last to say so.
  await eventually(() => expect(counts()).toEqual(expected));
  await pause(500);
  expect(counts()).toEqual(expected);
  for (const [name, lines] of Object.entries(costs())) {
    for (const { queries } of lines) {
      for (const [collection, count] of Object.entries(queries))
        expect([name, collection, count]).toEqual([name, collection, 1]);
    }
  }
});
