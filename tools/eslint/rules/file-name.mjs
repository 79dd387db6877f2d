import { pathFromRoot, placeOf } from '../place.mjs';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The roles a file name may end in. A new one is added here with the first file that plays it. */
const ROLES = new Set([
  ...['type', 'resolver', 'service', 'states', 'store', 'loader', 'events', 'consumer', 'command', 'stripe'],
  ...['webhook', 'worker', 'template', 'table', 'engine', 'testing', 'browser', 'config'],
]);

/** Folders of a subgraph whose every file plays the same role. */
const FOLDER_ROLES = { consumers: 'consumer', commands: 'command' };

export const fileName = {
  meta: {
    type: 'problem',
    docs: { description: 'Kebab-case files, with their role as the suffix.' },
    schema: [],
    messages: {
      kebab: "'{{part}}' is not kebab-case.",
      role: "'.{{role}}' is no role that a file plays here ({{roles}}).",
      missing: 'A file of a domain says its role: {{name}}.service.ts, {{name}}.store.ts, {{name}}.type.ts …',
      folder: "A file in '{{folder}}/' is named *.{{role}}.ts.",
    },
  },
  create(context) {
    const place = placeOf(pathFromRoot(context.cwd, context.filename));
    return {
      Program(node) {
        const problem = findProblem(place);
        if (problem) context.report({ loc: { line: 1, column: 0 }, node, ...problem });
      },
    };
  },
};

function findProblem(place) {
  const folders = place.path.split('/').slice(0, -1);
  const words = place.path
    .slice(place.path.lastIndexOf('/') + 1)
    .split('.')
    .slice(0, -1);
  const part = [...folders.filter((one) => one !== '_kit'), ...words].find((one) => !KEBAB.test(one));
  if (part !== undefined) return { messageId: 'kebab', data: { part } };
  if (place.role && !ROLES.has(place.role)) {
    return { messageId: 'role', data: { role: place.role, roles: [...ROLES].join(', ') } };
  }
  return place.zone === 'subgraph' && place.isSource && !place.isTest ? domainProblem(place, words[0]) : undefined;
}

function domainProblem({ within, role }, name) {
  const [folder] = within;
  if (folder === undefined) return undefined;
  const wanted = FOLDER_ROLES[folder];
  if (wanted !== undefined && role !== wanted) return { messageId: 'folder', data: { folder, role: wanted } };
  return role ? undefined : { messageId: 'missing', data: { name } };
}
