import type { ConditionNode, PlanNode } from '@apollo/query-planner';
import { EntityFetch } from './entity-fetch';
import { compileFetchParts, rootFetch, type FetchSetting } from './fetch';
import type { Path, Step } from './run';

/** Compiles a node of a plan at a path of the answer. @throws where it is of a kind that is not planned for. */
export function compileStep(node: PlanNode, path: Path, setting: FetchSetting): Step {
  switch (node.kind) {
    case 'Fetch': {
      const parts = compileFetchParts(node, path, setting);
      return node.requires ? new EntityFetch(parts, setting).step : rootFetch(parts);
    }
    case 'Flatten':
      return compileStep(node.node, [...path, ...node.path], setting);
    case 'Sequence':
      return inSequence(node.nodes.map((one) => compileStep(one, path, setting)));
    case 'Parallel':
      return inParallel(node.nodes.map((one) => compileStep(one, path, setting)));
    case 'Condition':
      return onCondition(node, path, setting);
    case 'Defer':
      throw new Error('No plan is made with @defer');
  }
}

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

function onCondition(node: ConditionNode, path: Path, setting: FetchSetting): Step {
  const met = node.ifClause && compileStep(node.ifClause, path, setting);
  const unmet = node.elseClause && compileStep(node.elseClause, path, setting);
  return (run) => (run.variables[node.condition] === true ? met : unmet)?.(run);
}
