import path from 'node:path';

/**
 * Where a file stands in the house, read from its path alone.
 *
 * @typedef {object} Place
 * @property {string} path      from the root, with forward slashes
 * @property {string} zone      kit | subgraph | router | web | stack | tools | root
 * @property {string} subgraph  the subgraph's name, else ''
 * @property {string[]} within  folders below the zone's `src` (or `test`)
 * @property {string} role      the last dotted word before the extension (`contract.store.ts` → store), else ''
 * @property {boolean} isTest   a test, a helper of tests (`*.testing.ts`), or below `test/`, `testing/`, `journeys/`
 * @property {boolean} isSource below `src`
 */

const TEST_NAME = /\.test\.[cm]?[jt]sx?$/;
const EXTENSION = /\.(d\.)?[cm]?[jt]sx?$/;

/** @param {string} root @param {string} filename @returns {string} */
export function pathFromRoot(root, filename) {
  return path.relative(root, filename).split(path.sep).join('/');
}

/** @param {string} relative @returns {Place} */
export function placeOf(relative) {
  const parts = relative.split('/');
  const { zone, subgraph, rest } = zoneOf(parts);
  const isSource = rest[0] === 'src';
  const within = rest.slice(1, -1);
  const role = roleOf(relative);
  const isTest =
    TEST_NAME.test(relative) ||
    role === 'testing' ||
    within.includes('testing') ||
    ['test', 'journeys'].includes(rest[0]);
  return { path: relative, zone, subgraph, within, role, isTest, isSource };
}

/** @param {string} relative the role without the `.test` that a test adds */
export function roleOf(relative) {
  const name = relative
    .slice(relative.lastIndexOf('/') + 1)
    .replace(TEST_NAME, '')
    .replace(EXTENSION, '');
  const dot = name.indexOf('.');
  return dot > 0 ? name.slice(name.lastIndexOf('.') + 1) : '';
}

/** @param {string[]} parts */
function zoneOf(parts) {
  const [first = '', second = ''] = parts;
  if (first === 'subgraphs' && second === '_kit') return { zone: 'kit', subgraph: '', rest: parts.slice(2) };
  if (first === 'subgraphs' && parts.length > 2) return { zone: 'subgraph', subgraph: second, rest: parts.slice(2) };
  if (['router', 'web', 'stack', 'tools'].includes(first) && parts.length > 1) {
    return { zone: first, subgraph: '', rest: parts.slice(1) };
  }
  return { zone: 'root', subgraph: '', rest: parts };
}

/**
 * The path that an import points at, or undefined for a package that is not ours.
 * `@kelmah/kit/money/money` → `subgraphs/_kit/src/money/money`.
 *
 * @param {string} from path of the importing file from the root
 * @param {string} specifier
 */
export function targetOf(from, specifier) {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const own = /^@kelmah\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (!own) return undefined;
  const [, name = '', rest = 'index'] = own;
  if (name === 'kit') return `subgraphs/_kit/src/${rest}`;
  const folder = ['router', 'web', 'stack'].includes(name) ? name : `subgraphs/${name}`;
  return `${folder}/src/${rest}`;
}

/** @param {string} specifier @returns {string} `@scope/name` or `name` of a package's specifier */
export function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
