import type { ConditionNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { EntityFetch } from './entity-fetch';
import { compileFetchParts, namelessOperation, rootFetch, type FetchSetting } from './fetch';
import type { Path, Step } from './run';
import { SharedRequest } from './shared-request';

/** A compiled node, and the entity fetches that start the moment it starts. */
interface Compiled {
  step: Step;
  starting: readonly Starting[];
}

/** An entity fetch whose step can still be put into a request with others. */
interface Starting {
  node: FetchNode;
  paths: readonly Path[];
  replace(step: Step): void;
}

/** What the nodes of one plan share while it is compiled. */
interface Planning extends FetchSetting {
  /** How many shared requests there are by now. */
  slots: number;
}

/** Compiles a plan, or the rest of one. @throws where it holds what is not planned for. */
export function compileSteps(node: PlanNode, setting: FetchSetting): Step {
  return compileNode(node, [], { ...setting, slots: 0 }).step;
}

function compileNode(node: PlanNode, path: Path, planning: Planning): Compiled {
  switch (node.kind) {
    case 'Fetch': {
      if (node.requires) return startingAlone(node, path, planning);
      return { step: rootFetch(compileFetchParts(node, [path], planning)), starting: [] };
    }
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], planning);
    case 'Sequence': {
      const nodes = node.nodes.map((one) => compileNode(one, path, planning));
      return { step: inSequence(nodes.map(({ step }) => step)), starting: nodes[0]?.starting ?? [] };
    }
    case 'Parallel':
      return compileParallel(
        node.nodes.map((one) => compileNode(one, path, planning)),
        planning,
      );
    case 'Condition':
      return { step: compileCondition(node, path, planning), starting: [] };
    case 'Defer':
      throw new Error('No plan is made with @defer');
  }
}

/** A fetch that goes alone unless a Parallel above finds it company. */
function startingAlone(node: FetchNode, path: Path, planning: Planning): Compiled {
  let { step } = entityFetch(node, [path], planning);
  return { step: (run) => step(run), starting: [{ node, paths: [path], replace: (shared) => (step = shared) }] };
}

const entityFetch = (node: FetchNode, paths: readonly Path[], planning: Planning) =>
  new EntityFetch(compileFetchParts(node, paths, planning), planning);

/** What starts together and asks the same subgraph goes in one request. */
function compileParallel(nodes: readonly Compiled[], planning: Planning): Compiled {
  const starting = nodes.flatMap((node) => node.starting);
  for (const company of groupBy(starting, ({ node }) => node.serviceName)) {
    if (company.length === 1) continue;
    // The same fetch at several places is one that fills them all.
    const fetches = groupBy(company, ({ node }) => sameness(node)).map((same) =>
      entityFetch(
        (same[0] as Starting).node,
        same.flatMap(({ paths }) => paths),
        planning,
      ),
    );
    const request = new SharedRequest(fetches, planning.slots++);
    for (const { replace } of company) replace(request.step);
  }
  // A Parallel further out may find them more company, and then replaces this request by its own.
  return { step: inParallel(nodes.map(({ step }) => step)), starting };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const sameness = (node: FetchNode): string =>
  JSON.stringify([
    node.serviceName,
    namelessOperation(node),
    node.variableUsages,
    node.requires,
    node.inputRewrites,
    node.outputRewrites,
  ]);

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) {
      const done = step(run);
      if (done) await done;
    }
  };
}

function inParallel(steps: readonly Step[]): Step {
  return (run) => {
    const running: Promise<void>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (done) running.push(done);
    }
    if (running.length < 2) return running[0];
    return Promise.all(running).then(() => undefined);
  };
}

function compileCondition(node: ConditionNode, path: Path, planning: Planning): Step {
  const met = node.ifClause && compileNode(node.ifClause, path, planning).step;
  const unmet = node.elseClause && compileNode(node.elseClause, path, planning).step;
  return (run) => (run.variables[node.condition] === true ? met : unmet)?.(run);
}
