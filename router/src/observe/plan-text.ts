import type { PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

/** A plan in short: `job → (user ∥ review)`. An entity fetch names where its entities stand: `user at job.hirer`. */
export function planText({ node }: QueryPlan): string {
  return node === undefined ? 'nothing' : text(node, []);
}

function text(node: PlanNode | SubscriptionNode, path: readonly string[]): string {
  switch (node.kind) {
    case 'Fetch':
      return path.length === 0 ? node.serviceName : `${node.serviceName} at ${path.join('.')}`;
    case 'Flatten':
      return text(node.node, [...path, ...node.path.map(String)]);
    case 'Sequence':
      return together(node.nodes, ' → ', path);
    case 'Parallel':
      return together(node.nodes, ' ∥ ', path);
    case 'Condition': {
      const branches = [node.ifClause, node.elseClause].filter((branch) => branch !== undefined);
      return `if $${node.condition} ${together(branches, ' else ', path)}`;
    }
    case 'Subscription':
      return node.rest ? `${node.primary.serviceName} events → ${text(node.rest, path)}` : node.primary.serviceName;
    default:
      return node.kind.toLowerCase();
  }
}

function together(nodes: readonly PlanNode[], by: string, path: readonly string[]): string {
  const texts = nodes.map((node) => text(node, path));
  return texts.length === 1 ? (texts[0] as string) : `(${texts.join(by)})`;
}
