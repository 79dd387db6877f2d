import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import type * as Hive from '@graphql-hive/router-query-planner';
import { Kind, parse, print, visit, type DefinitionNode, type OperationDefinitionNode } from 'graphql';

/** Turns a plan of Hive's planner into one of the shape of Apollo's. @throws where it holds what has no counterpart. */
export function apolloPlanOf(plan: Hive.QueryPlan): QueryPlan {
  const { node } = plan;
  const [first, ...rest] = node?.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Subscription') return { kind: 'QueryPlan', node: node ? nodeOf(node) : undefined };
  const nodes = rest.flatMap((one) => (one ? [nodeOf(one)] : []));
  return {
    kind: 'QueryPlan',
    node: {
      kind: 'Subscription',
      primary: fetchOf({ ...first.primary, operationKind: 'subscription' }),
      rest: nodes.length > 0 ? { kind: 'Sequence', nodes } : undefined,
    },
  };
}

function nodeOf(node: Hive.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return fetchOf(node);
    case 'BatchFetch':
      return fetchesOf(node);
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(nodeOf) };
    case 'Flatten':
      return { kind: 'Flatten', path: pathOf(node.path), node: nodeOf(node.node) };
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ifClause: node.ifClause ? nodeOf(node.ifClause) : undefined,
        elseClause: node.elseClause ? nodeOf(node.elseClause) : undefined,
      };
    default:
      throw new Error(`No counterpart of ${node.kind} there`);
  }
}

function fetchOf(node: Omit<Hive.FetchNode, 'kind'>): FetchNode {
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    variableUsages: node.variableUsages ?? [],
    requires: node.requires && requiresOf(node.requires),
    operation: node.operation,
    operationName: node.operationName ?? undefined,
    operationKind: (node.operationKind ?? 'query') as FetchNode['operationKind'],
    inputRewrites: [...(node.requires ? renamesOf(node.requires, []) : []), ...(rewritesOf(node.inputRewrites) ?? [])],
    outputRewrites: rewritesOf(node.outputRewrites),
  };
}

/** A batch as the fetches that it was made of; whoever compiles the plan puts them into one request again. */
function fetchesOf(node: Hive.BatchFetchNode): PlanNode {
  const nodes = node.entityBatch.aliases.flatMap((alias): PlanNode[] => {
    const fetch: FetchNode = {
      ...fetchOf({ ...node, ...alias }),
      operation: operationOf(node.operation, alias),
    };
    return alias.paths.map((path) => ({ kind: 'Flatten', path: pathOf(path), node: fetch }));
  });
  return nodes.length === 1 ? (nodes[0] as PlanNode) : { kind: 'Parallel', nodes };
}

/** Of the operation of a batch the part under one alias, as an operation by itself. */
function operationOf(batch: string, { alias, representationsVariableName }: Hive.EntityBatchAlias): string {
  const document = parse(batch, { noLocation: true });
  const operation = document.definitions[0] as OperationDefinitionNode;
  const own = operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD && one.alias?.value === alias);
  const variables = new Set<string>();
  const used = new Map<string, DefinitionNode>();
  const scan = (node: DefinitionNode | OperationDefinitionNode['selectionSet']): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = document.definitions.find((one) => 'name' in one && one.name?.value === name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        scan(fragment);
      },
    });
  };
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: own };
  scan(selectionSet);
  const alone = {
    kind: Kind.DOCUMENT as const,
    definitions: [
      {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          variables.has(variable.name.value),
        ),
        selectionSet,
      },
      ...used.values(),
    ],
  };
  return print(
    visit(alone, {
      Variable: (node) =>
        node.name.value === representationsVariableName
          ? { ...node, name: { kind: Kind.NAME, value: 'representations' } }
          : undefined,
      Field: (node) => (node.name.value === '_entities' ? { ...node, alias: undefined } : undefined),
    }),
  );
}

function pathOf(path: readonly Hive.FlattenNodePathSegment[]): string[] {
  const elements: string[] = [];
  for (const segment of path) {
    if (segment === '@') elements.push('@');
    else if ('Field' in segment) elements.push(segment.Field);
    else elements.push(`${elements.pop() ?? ''}|[${segment.TypeCondition.join(',')}]`);
  }
  return elements;
}

function requiresOf(selections: readonly Hive.RequiresSelection[]): QueryPlanSelectionNode[] {
  return selections.map((selection): QueryPlanSelectionNode => {
    if (selection.kind === 'FragmentSpread') throw new Error('No counterpart of fragments in requirements');
    if (selection.kind === 'InlineFragment')
      return {
        kind: 'InlineFragment',
        typeCondition: selection.typeCondition,
        selections: requiresOf(selection.selections),
      };
    const nested =
      selection.selections && selection.selections.length > 0 ? requiresOf(selection.selections) : undefined;
    return { kind: 'Field', name: selection.name, selections: nested };
  });
}

/**
 * Of the answers so far Hive takes a field by its `name`, and tells of it by its `alias`: two fetches may ask for one
 * field with other arguments, and one of them under a name of the planner's. Inner names change before outer ones.
 */
function renamesOf(selections: readonly Hive.RequiresSelection[], path: readonly string[]): FetchDataRewrite[] {
  return selections.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'FragmentSpread') return [];
    if (selection.kind === 'InlineFragment')
      return renamesOf(selection.selections, [...path, `... on ${selection.typeCondition}`]);
    const here = [...path, selection.name];
    const inner = renamesOf(selection.selections ?? [], here);
    return selection.alias ? [...inner, { kind: 'KeyRenamer', path: here, renameKeyTo: selection.alias }] : inner;
  });
}

function rewritesOf(rewrites: readonly Hive.FetchRewrite[] | undefined | null): FetchDataRewrite[] | undefined {
  return rewrites?.flatMap((rewrite): FetchDataRewrite[] => {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      return rewritePathsOf(path).map((one) => ({ kind: 'KeyRenamer', path: one, renameKeyTo }));
    }
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return rewritePathsOf(path).map((one) => ({ kind: 'ValueSetter', path: one, setValueTo }));
  });
}

/** A path for each combination of the types that it names. */
function rewritePathsOf(path: readonly Hive.FetchNodePathSegment[]): string[][] {
  return path.reduce<string[][]>(
    (paths, segment) => {
      const elements = 'Key' in segment ? [segment.Key] : segment.TypenameEquals.map((name) => `... on ${name}`);
      return paths.flatMap((before) => elements.map((element) => [...before, element]));
    },
    [[]],
  );
}
