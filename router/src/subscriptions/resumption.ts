import type { ExecutionResult, FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { getNamedType, isNonNullType, isObjectType, Kind, parse, print, visit } from 'graphql';
import type { CompiledSubscription } from '../execution/executor';
import type { Graph } from '../supergraph/graph';
import { standsIn } from './stands-in';

type Primary = CompiledSubscription['primary'];
type Variables = Readonly<Record<string, unknown>>;

/** How a subscription that was lost is taken up behind the last event that came. */
export interface Resumption {
  query: string;
  operationName?: string;
  /** The variables for a subgraph; `after` where an event has come, else as the client said. */
  variables(given: Variables, after: number | undefined): Record<string, unknown>;
  /** Takes the sequence out of an event. */
  takeSequence(event: ExecutionResult): number | undefined;
}

const sequenceKey = '__sequence';
const afterVariable = '__after';

/**
 * For a field `…(after: Int)` whose events have a `sequence: Int!`, by the convention of the graph: it tells what comes
 * after a sequence. Nothing for others: they begin with how things stand and miss nothing that matters.
 */
export function resumptionOf(
  primary: Primary,
  graph: Pick<Graph, 'apiSchema' | 'supergraphSchema'>,
): Resumption | undefined {
  const document = parse(primary.query, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [root, more] = operation?.selectionSet.selections ?? [];
  if (!operation || root?.kind !== Kind.FIELD || more) return undefined;
  if (!takesAfter(root, primary.subgraph, graph)) return undefined;

  const argument = root.arguments?.find(({ name }) => name.value === 'after');
  const given = argument?.value;
  const named = given?.kind === Kind.VARIABLE ? given.name.value : undefined;
  // A variable that stands elsewhere too must keep its value there.
  if (named !== undefined && usesOf(operation, named) !== 1) return undefined;
  const literal = given?.kind === Kind.INT ? Number(given.value) : undefined;
  const variable = named ?? afterVariable;
  const key = root.alias?.value ?? root.name.value;
  const asking = print({
    ...document,
    definitions: document.definitions.map((node) =>
      node === operation ? withSequence(operation, root, variable, named === undefined) : node,
    ),
  });
  return {
    query: asking,
    operationName: primary.operationName,
    variables: (variables, after) => {
      const asked = Object.fromEntries(primary.variables.map((name) => [name, variables[name]]));
      const from = after ?? (named === undefined ? literal : variables[named]);
      return from === undefined ? asked : { ...asked, [variable]: from };
    },
    takeSequence: ({ data }) => {
      const item = data?.[key] as Record<string, unknown> | null | undefined;
      const sequence = item?.[sequenceKey];
      if (item) delete item[sequenceKey];
      return typeof sequence === 'number' ? sequence : undefined;
    },
  };
}

function takesAfter(root: FieldNode, subgraph: string, graph: Pick<Graph, 'apiSchema' | 'supergraphSchema'>): boolean {
  const field = graph.apiSchema.getSubscriptionType()?.getFields()[root.name.value];
  const after = field?.args.find(({ name }) => name === 'after');
  const item = field && getNamedType(field.type);
  if (!after || String(after.type) !== 'Int' || !isObjectType(item)) return false;
  const sequence = graph.supergraphSchema.getType(item.name) as GraphQLObjectType | undefined;
  const type = sequence?.getFields()['sequence']?.type;
  if (!type || !isNonNullType(type) || String(type.ofType) !== 'Int') return false;
  return standsIn(graph.supergraphSchema, item.name, 'sequence', subgraph);
}

function usesOf(operation: OperationDefinitionNode, variable: string): number {
  let uses = 0;
  visit(operation, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      if (name.value === variable) uses += 1;
    },
  });
  return uses;
}

function withSequence(
  operation: OperationDefinitionNode,
  root: FieldNode,
  variable: string,
  isNew: boolean,
): OperationDefinitionNode {
  const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variableNode = { kind: Kind.VARIABLE, name: nameOf(variable) } as const;
  const field: FieldNode = {
    ...root,
    arguments: [
      ...(root.arguments ?? []).filter(({ name }) => name.value !== 'after'),
      { kind: Kind.ARGUMENT, name: nameOf('after'), value: variableNode },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...(root.selectionSet?.selections ?? []),
        { kind: Kind.FIELD, alias: nameOf(sequenceKey), name: nameOf('sequence') },
      ],
    },
  };
  const definition = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode,
    type: { kind: Kind.NAMED_TYPE, name: nameOf('Int') },
  } as const;
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...(isNew ? [definition] : [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}
