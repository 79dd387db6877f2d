import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { getOperationAST, parse, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apolloPlanner } from './apollo-planner';
import { hivePlanner } from './hive-planner';
import type { Planner } from './planner';

const schema = join(__dirname, '../../../schema');
const sdl = readFileSync(join(schema, 'supergraph.graphql'), 'utf8');
const registered = Object.values(
  JSON.parse(readFileSync(join(schema, 'operations.json'), 'utf8')) as Record<string, string>,
).map((source) => parse(source));
const apollo = apolloPlanner(sdl);
const hive = hivePlanner(sdl);

/** How often a plan asks whom. */
function fetchesOf(node: QueryPlan['node'] | PlanNode): string[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node.serviceName];
    case 'Flatten':
      return fetchesOf(node.node);
    case 'Condition':
      return [...fetchesOf(node.ifClause), ...fetchesOf(node.elseClause)];
    case 'Subscription':
      return [node.primary.serviceName, ...fetchesOf(node.rest)];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    default:
      return [];
  }
}

const nameOf = (document: DocumentNode) => getOperationAST(document)?.name?.value;
const planned = (planner: Planner, document: DocumentNode) =>
  fetchesOf(planner.plan(document, nameOf(document)).node).sort();

test('the bound on thinking costs no registered operation a fetch', () => {
  const supergraph = Supergraph.build(sdl);
  const boundless = new QueryPlanner(supergraph);
  const best = (document: DocumentNode) =>
    fetchesOf(
      boundless.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), document, { validate: false })).node,
    ).sort();
  for (const document of registered)
    expect([nameOf(document), planned(apollo, document)]).toEqual([nameOf(document), best(document)]);
});

test('both planners ask the same subgraphs for every registered operation', () => {
  for (const document of registered)
    expect([nameOf(document), [...new Set(planned(hive, document))]]).toEqual([
      nameOf(document),
      [...new Set(planned(apollo, document))],
    ]);
});

test.each([
  ['Apollo’s', apollo],
  ['Hive’s', hive],
])('%s planner plans what the router answers by itself as nothing', (_name, planner) => {
  expect(planner.plan(parse('{ __typename s: __schema { types { name } } __type(name: "Job") { name } }')).node).toBe(
    undefined,
  );
  const mixed = parse('query A { me { id } } query B { ...F } fragment F on Query { __typename me { __typename id } }');
  expect(fetchesOf(planner.plan(mixed, 'B').node)).toEqual(['auth']);
});

test('Hive’s planner plans a subscription as its first fetch and the rest', () => {
  const plan = hive.plan(parse('subscription { messageAdded(conversationId: "x") { text sender { name } } }'));
  expect(plan.node).toMatchObject({
    kind: 'Subscription',
    primary: { serviceName: 'messaging', operationKind: 'subscription' },
    rest: { kind: 'Sequence', nodes: [{ kind: 'Flatten', path: ['messageAdded', 'sender'] }] },
  });
});
