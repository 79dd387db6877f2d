import { ApolloServer } from '@apollo/server';
import type { RequestContext } from '@kelmah/kit/context/context';
import { anonymous } from '@kelmah/kit/context/viewer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apolloPlanner } from '../planning/apollo-planner';
import { CompiledGateway } from './gateway';

test('the executor stands behind Apollo Server as a gateway does', async () => {
  const asked: unknown[] = [];
  const gateway = new CompiledGateway({
    supergraphSdl: readFileSync(join(__dirname, '../../../schema/supergraph.graphql'), 'utf8'),
    makePlanner: apolloPlanner,
    upstreams: {
      job: {
        send: async ({ variables }, { requestId }) => {
          asked.push([variables, requestId]);
          return { data: { job: { __typename: 'Job', id: 'job_1', title: 'Mend a roof' } } };
        },
      },
    },
  });
  const server = new ApolloServer<RequestContext>({ gateway });
  await server.start();
  const ask = () =>
    server.executeOperation(
      { query: 'query ($id: ID!) { job(id: $id) { title } __typename }', variables: { id: 'job_1' } },
      { contextValue: { viewer: anonymous, requestId: 'req_1' } },
    );
  const { body } = await ask();
  expect(body).toMatchObject({
    singleResult: { data: { job: { title: 'Mend a roof' }, __typename: 'Query' }, errors: undefined },
  });
  await ask();
  expect(asked).toEqual([
    [{ id: 'job_1' }, 'req_1'],
    [{ id: 'job_1' }, 'req_1'],
  ]);
  await server.stop();
});
