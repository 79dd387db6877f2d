import { pathFromRoot, placeOf } from '../place.mjs';
import { MEMBERS } from '../rooms.mjs';

export const confinedMembers = {
  meta: {
    type: 'problem',
    docs: { description: 'Environment, clock, randomness, floats and console are touched in their rooms only.' },
    schema: [],
    messages: { confined: "'{{name}}' is out of place here. {{why}}" },
  },
  create(context) {
    const place = placeOf(pathFromRoot(context.cwd, context.filename));
    const banned = bansFor(place);
    if (banned.size === 0) return {};
    const check = (node, ...names) => {
      const name = names.find((one) => banned.has(one));
      if (!name) return;
      const { why, handOn = [] } = banned.get(name);
      if (isHandedOn(node) && handOn.some((room) => room.test(place.path))) return;
      context.report({ node, messageId: 'confined', data: { name, why } });
    };
    return visitors(check);
  },
};

/** @returns {Map<string, object>} banned name → its entry in the table */
function bansFor(place) {
  const inForce = MEMBERS.filter(
    ({ area, rooms, tests }) =>
      area.test(place.path) && (tests || !place.isTest) && !rooms.some((room) => room.test(place.path)),
  );
  return new Map(inForce.flatMap((entry) => entry.names.map((name) => [name, entry])));
}

const isHandedOn = ({ type, parent }) => type === 'MemberExpression' && parent.type === 'CallExpression';

function visitors(check) {
  return {
    MemberExpression(node) {
      const object = nameOf(node.object);
      const property = propertyOf(node);
      if (property) check(node, `${object}.${property}`, `${object}.*`, `*.${property}`);
    },
    NewExpression(node) {
      if (node.arguments.length === 0) check(node, `new ${nameOf(node.callee)}()`);
    },
    CallExpression(node) {
      if (node.callee.type !== 'Identifier') return;
      const name = node.callee.name;
      check(node, ...(node.arguments.length === 0 ? [name, `${name}()`] : [name]));
    },
    VariableDeclarator(node) {
      if (node.id.type !== 'ObjectPattern' || !node.init) return;
      for (const one of node.id.properties) check(one, `${nameOf(node.init)}.${one.key?.name}`);
    },
    ImportSpecifier(node) {
      const source = node.parent.source.value.replace('node:', '');
      if (source === 'process') check(node, `process.${node.imported.name}`);
    },
  };
}

// `process` and `globalThis.process` are the same thing.
function nameOf(node) {
  if (node.type === 'Identifier') return node.name;
  const isGlobal = node.type === 'MemberExpression' && ['globalThis', 'window', 'global'].includes(node.object.name);
  return isGlobal ? propertyOf(node) : undefined;
}

function propertyOf(node) {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}
