import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { faults } from '@kelmah/kit/errors/fault';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '@kelmah/kit/context/context';
import { inSpan } from '@kelmah/kit/tracing/spans';
import type { Fragments } from './asked-fields';
import { cheapError } from './errors';
import type { CompiledOperation, CompiledSubscription, Upstreams } from './executor';
import { compileFetchParts, takeRootAnswer, type FetchSetting } from './fetch';
import { introspector } from './introspection';
import type { ReadThrough } from './read-through';
import type { Run, Step } from './run';
import { compileShape, type Shape } from './shape';
import { compileSteps } from './steps';
import { typeTests } from './type-test';

export interface CompileOptions {
  plan: QueryPlan;
  /** The operation of the client, valid against the public schema. */
  document: DocumentNode;
  operationName?: string;
  apiSchema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  upstreams: Upstreams;
  /** Answers reads before a subgraph is asked; without it every read goes to its subgraph. */
  reads?: ReadThrough;
}

/**
 * Compiles a planned operation: its fetches, what they merge, and the shape of its answer.
 * @throws where the document holds no operation of the name, or the plan is none that can be run.
 */
export function compileOperation(options: CompileOptions): CompiledOperation {
  const { document, plan } = options;
  const operation = getOperationAST(document, options.operationName);
  if (!operation) throw new Error('The document holds no operation of this name');
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const setting: FetchSetting = {
    upstreams: options.upstreams,
    reads: operation.operation === 'mutation' ? undefined : options.reads,
    operation,
    fragments,
    typeTest: typeTests(options.supergraphSchema),
  };
  const shape = compileShapes(options, setting);
  const { node } = plan;
  if (node?.kind === 'Subscription') {
    return {
      execute: () => Promise.reject(new Error('A subscription is not executed but subscribed to')),
      subscription: compileSubscription(node.primary, node.rest, setting, shape),
    };
  }
  const step: Step = node ? compileSteps(node, setting) : () => undefined;
  return {
    execute: (variables, context) => {
      const run = newRun(variables, context);
      return finish(step, run, shape);
    },
  };
}

function compileSubscription(
  primary: FetchNode,
  rest: PlanNode | undefined,
  setting: FetchSetting,
  shape: Shape,
): CompiledSubscription {
  const parts = compileFetchParts(primary, [[]], setting);
  const step: Step = rest ? compileSteps(rest, setting) : () => undefined;
  return {
    primary: {
      subgraph: primary.serviceName,
      query: primary.operation,
      operationName: primary.operationName,
      variables: parts.read.variables,
    },
    complete: (event, variables, context) => {
      const run = newRun(variables, context);
      // Subscribers that share an event must not write into it.
      takeRootAnswer(parts, { data: event.data, errors: event.errors }, run, true);
      return finish(step, run, shape);
    },
  };
}

const newRun = (variables: Record<string, unknown>, context: RequestContext): Run => ({
  variables,
  context,
  data: {},
  errors: [],
  shared: [],
});

async function finish(step: Step, run: Run, shape: Shape): Promise<ExecutionResult> {
  try {
    const done = step(run);
    if (done) await done;
    const data = inSpan('shape', {}, () => shape(run.data, run.variables));
    // Without data there is always a reason, also where every subgraph answered well.
    if (data === null && run.errors.length === 0)
      run.errors.push(cheapError(faults.INTERNAL.message, 'INTERNAL', undefined));
    return run.errors.length === 0 ? { data } : { data, errors: run.errors };
  } catch (error) {
    // Ours, so without a code: who masks it writes it into the log.
    const failure = new GraphQLError('The plan could not be run', { originalError: error as Error });
    return { data: null, errors: [...run.errors, failure] };
  }
}

/** Shapes for more sets of conditions than this are made anew, and not kept. */
const shapesMax = 32;

/** A shape for each set of values of the variables in @skip and @include, made when it is first met. */
function compileShapes(options: CompileOptions, setting: FetchSetting): Shape {
  const { apiSchema } = options;
  const { operation, fragments } = setting;
  const rootType = apiSchema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}`);
  const introspect = introspector(apiSchema, operation, fragments);
  const names = conditionVariables(options.document);
  const compile = (variables: Record<string, unknown>) => {
    const conditions = Object.fromEntries(names.map((name) => [name, variables[name] === true]));
    return compileShape(operation.selectionSet, rootType, { schema: apiSchema, fragments, conditions }, introspect);
  };
  if (names.length === 0) return compile({});
  const kept = new Map<string, Shape>();
  return (data, variables) => {
    const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let shape = kept.get(key);
    if (!shape) {
      shape = compile(variables);
      if (kept.size < shapesMax) kept.set(key, shape);
    }
    return shape(data, variables);
  };
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const value = directive.arguments?.[0]?.value;
      if ((directive.name.value === 'skip' || directive.name.value === 'include') && value?.kind === 'Variable')
        names.add(value.name.value);
    },
  });
  return [...names];
}
