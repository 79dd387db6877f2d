import type { QueryPlan } from '@apollo/query-planner';
import { inSpan } from '@kelmah/kit/tracing/spans';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { planText } from '../observe/plan-text';
import { policyOfOperation } from '../cache/policy';
import { compileOperation } from '../execution/compile';
import type { CompiledOperation, Upstreams } from '../execution/executor';
import type { ReadThrough } from '../execution/read-through';
import { Refused, refused } from '../front-door/refused';
import type { Metrics } from '../observe/metrics';
import type { Graph } from '../supergraph/graph';
import { compileCoercion } from './coerce';
import { compileCost, type CostOf } from './cost';
import type { CostHints } from './cost-hints';
import { checkForm, fragmentsOf } from './form';
import type { PreparedOperation } from './operation';
import { parseDocument } from './parse';

export interface PrepareOptions {
  graph: Omit<Graph, 'operations'>;
  upstreams: Upstreams;
  hints: CostHints;
  metrics: Metrics;
  /** Answers reads before a subgraph is asked. */
  reads?: ReadThrough;
  /** The name for metrics. */
  labelOf(source: string, operationName: string | undefined): string;
}

/** A document that holds, and its operations by name. */
export interface PreparedDocument {
  /** @throws Refused where the name does not say which. */
  operation(name: string | null): PreparedOperation;
}

const errorsMax = 5;

/** Parses, measures and validates a document. @throws Refused where it may not run. */
export const prepareDocument = (source: string, options: PrepareOptions): PreparedDocument =>
  inSpan('prepare', {}, () => prepare(source, options));

function prepare(source: string, options: PrepareOptions): PreparedDocument {
  const startedMs = performance.now();
  const document = parseDocument(source);
  checkForm(document);
  // What the schema holds is told by its documentation to those who may see it, not by hints to whoever guesses.
  const errors = validate(options.graph.apiSchema, document, specifiedRules, {
    maxErrors: errorsMax,
    hideSuggestions: true,
  });
  if (errors.length > 0)
    throw new Refused(400, errors.slice(0, errorsMax).map(coded('GRAPHQL_VALIDATION_FAILED')), undefined, 'validation');
  options.metrics.prepareSeconds.observe((performance.now() - startedMs) / 1_000);
  const made = new Map<OperationDefinitionNode, PreparedOperation>();
  return {
    operation: (name) => {
      const operation = getOperationAST(document, name);
      if (!operation)
        throw refused(
          400,
          'OPERATION_RESOLUTION_FAILURE',
          'Say by `operationName` which operation of the document to run.',
        );
      const known = made.get(operation);
      if (known) return known;
      const prepared = prepareOperation(source, document, operation, options);
      made.set(operation, prepared);
      return prepared;
    },
  };
}

function prepareOperation(
  source: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  options: PrepareOptions,
): PreparedOperation {
  const { graph, hints } = options;
  const fragments = fragmentsOf(document);
  const cost: CostOf = compileCost(operation, { schema: graph.apiSchema, hints, fragments });
  const planned = once(() => graph.planner.plan(document, operation.name?.value));
  return {
    source,
    document,
    operation,
    label: options.labelOf(source, operation.name?.value),
    introspects: asksTheSchema(document),
    cachePolicy: policyOfOperation(operation, document, graph.supergraphSchema),
    coerce: compileCoercion(graph.apiSchema, operation, { maxErrors: errorsMax, hideSuggestions: true }),
    cost,
    compiled: once(() => inSpan('plan', {}, () => compile(document, operation, planned, options))),
    planText: () => planText(planned()),
  };
}

function compile(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  planned: () => QueryPlan,
  { graph, upstreams, metrics, reads }: PrepareOptions,
): CompiledOperation {
  const startedMs = performance.now();
  const compiled = compileOperation({
    plan: planned(),
    document,
    operationName: operation.name?.value,
    apiSchema: graph.apiSchema,
    supergraphSchema: graph.supergraphSchema,
    upstreams,
    reads,
  });
  metrics.planSeconds.observe((performance.now() - startedMs) / 1_000);
  return compiled;
}

/** What cannot be planned is not tried again for each request. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | { error: unknown } | undefined;
  return () => {
    if (!made) {
      try {
        made = { value: make() };
      } catch (error) {
        made = { error };
      }
    }
    if ('error' in made) throw made.error;
    return made.value;
  };
}

// Only a query's root has these fields, whichever fragment they stand in.
const asksTheSchema = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (definition) => 'selectionSet' in definition && definition.selectionSet && asks(definition.selectionSet),
  );

const asks = ({ selections }: OperationDefinitionNode['selectionSet']): boolean =>
  selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
    return selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');
  });

const coded =
  (code: string) =>
  // Without its nodes: they would keep the whole document in memory as long as the refusal is kept.
  ({ message, source, positions }: GraphQLError): GraphQLError =>
    new GraphQLError(message, { source, positions, extensions: { code } });
