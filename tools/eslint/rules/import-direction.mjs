import { OPEN_TO_STACK, ROLES, ZONES, floorOf } from '../arrows.mjs';
import { eachImport } from '../imports.mjs';
import { pathFromRoot, placeOf, targetOf } from '../place.mjs';

export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Arrows of the house run one way.' },
    schema: [],
    messages: {
      otherSubgraph: 'A subgraph knows {{to}} by the graph or by its events, never by its code.',
      zone: '{{from}} must not import {{to}}.',
      nodeInBrowser: "'{{to}}' does not exist in a browser.",
      resolver: 'Only schema.ts imports a resolver: move what is needed to a service.',
      role: 'A {{from}} must not import a {{to}}: arrows run resolver → service → store, service → events.',
      feature: "Features never import each other: '{{from}}' reaches into '{{to}}'. Lift it to components or lib.",
      floor: 'Arrows run app → features → components → lib: this one runs upwards.',
    },
  },
  create(context) {
    const from = placeOf(pathFromRoot(context.cwd, context.filename));
    return eachImport((node, specifier, isTypeOnly) => {
      const problem = findProblem(from, specifier, isTypeOnly);
      if (problem) context.report({ node, ...problem });
    });
  },
};

function findProblem(from, specifier, isTypeOnly) {
  if (from.zone === 'web' && from.isSource && !from.isTest && specifier.startsWith('node:')) {
    return { messageId: 'nodeInBrowser', data: { to: specifier } };
  }
  const target = targetOf(from.path, specifier);
  if (target === undefined || from.zone === 'root') return undefined;
  const to = placeOf(target);
  return (
    zoneProblem(from, to) ?? resolverProblem(from, to) ?? roleProblem(from, to, isTypeOnly) ?? webProblem(from, to)
  );
}

function zoneProblem(from, to) {
  if (from.zone === 'subgraph' && to.zone === 'subgraph' && from.subgraph !== to.subgraph) {
    return { messageId: 'otherSubgraph', data: { to: to.subgraph } };
  }
  if (from.zone === to.zone || ZONES[from.zone].includes(to.zone)) return undefined;
  if (from.zone === 'stack' && OPEN_TO_STACK.test(to.path)) return undefined;
  return { messageId: 'zone', data: { from: nameOf(from), to: nameOf(to) } };
}

function resolverProblem(from, to) {
  if (to.role !== 'resolver' || from.isTest || from.path.endsWith('/src/schema.ts')) return undefined;
  return { messageId: 'resolver' };
}

// A type leaves nothing behind at run time, so it may come from further down.
function roleProblem(from, to, isTypeOnly) {
  if (from.isTest || isTypeOnly || from.zone === 'web') return undefined;
  if (!ROLES[from.role]?.includes(to.role)) return undefined;
  return { messageId: 'role', data: { from: from.role, to: to.role } };
}

function webProblem(from, to) {
  if (from.zone !== 'web' || !from.isSource || !to.isSource) return undefined;
  const [fromArea, fromFeature] = from.within;
  const [toArea, toFeature] = to.within;
  if (fromArea === 'features' && toArea === 'features' && fromFeature !== toFeature) {
    return { messageId: 'feature', data: { from: fromFeature, to: toFeature } };
  }
  return !from.isTest && floorOf(to) > floorOf(from) ? { messageId: 'floor' } : undefined;
}

function nameOf(place) {
  if (place.zone === 'root') return place.path;
  return place.subgraph ? `subgraph ${place.subgraph}` : place.zone;
}
