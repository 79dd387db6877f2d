import { composeServices } from '@apollo/composition';
import { testLogger } from '@kelmah/kit/testing/service';
import { parse } from 'graphql';
import { createMetrics } from '../observe/metrics';
import type { GraphParts } from './graph';
import { runSupergraph } from './supergraph';

const supergraphOf = (fields: string) => {
  const { supergraphSdl } = composeServices([
    { name: 'one', url: 'http://one', typeDefs: parse(`type Query { ${fields} }`) },
  ]);
  return supergraphSdl as string;
};

const parts: GraphParts = {
  makePlanner: () => ({ plan: () => ({ kind: 'QueryPlan' }) }),
  makeOperations: () => ({
    knows: () => false,
    prepare: () => {
      throw new Error('Nothing is asked here');
    },
  }),
};

async function open() {
  const supergraph = await runSupergraph({
    sdl: supergraphOf('a: Int'),
    parts,
    objections: async ({ apiSchema }) => (apiSchema.getQueryType()?.getFields()['a'] ? [] : ['a is gone']),
    metrics: createMetrics(),
    logger: testLogger(),
  });
  const fields = () => Object.keys(supergraph.current().apiSchema.getQueryType()?.getFields() ?? {});
  return { supergraph, fields };
}

test('another supergraph takes its place, and who holds the one before keeps it', async () => {
  const { supergraph, fields } = await open();
  const before = supergraph.current();
  expect(await supergraph.replace(supergraphOf('a: Int b: Int'))).toEqual([]);
  expect(fields()).toEqual(['a', 'b']);
  expect(Object.keys(before.apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['a']);
  await supergraph.stop();
});

test.each([
  ['no GraphQL', 'type {', /Syntax/],
  ['no supergraph', 'type Query { a: Int }', /./],
  ['one that breaks what is asked', supergraphOf('b: Int'), /a is gone/],
  ['nothing', '', /./],
])('%s is refused: the last good one goes on', async (_what, sdl, why) => {
  const { supergraph, fields } = await open();
  expect((await supergraph.replace(sdl)).join()).toMatch(why);
  expect(fields()).toEqual(['a']);
  expect(await supergraph.replace(supergraphOf('a: Int c: Int'))).toEqual([]);
  expect(fields()).toEqual(['a', 'c']);
  await supergraph.stop();
});

test('of two that come at once the later one runs in the end', async () => {
  const { supergraph, fields } = await open();
  await Promise.all([
    supergraph.replace(supergraphOf('a: Int b: Int')),
    supergraph.replace(supergraphOf('a: Int c: Int')),
  ]);
  expect(fields()).toEqual(['a', 'c']);
  await supergraph.stop();
});
