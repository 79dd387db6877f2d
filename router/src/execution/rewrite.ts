import type { FetchDataRewrite } from '@apollo/query-planner';
import { isData, type Data, type Path } from './run';
import type { TypeTest } from './type-test';

/** Changes data in place, as a plan says: before it goes to a subgraph, or when it comes. */
export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/** Compiles rewrites; nothing where there are none. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  typeTest: (condition: string) => TypeTest,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1);
    if (last === undefined) return () => undefined;
    return atPath(rewrite.path.slice(0, -1), changeOf(rewrite, last), typeTest);
  });
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function changeOf(rewrite: FetchDataRewrite, name: string): (data: Data) => void {
  if (rewrite.kind === 'ValueSetter') return (data) => (data[name] = rewrite.setValueTo);
  return (data) => {
    const value = data[name];
    if (value === undefined || typeof value === 'function') return;
    data[rewrite.renameKeyTo] = value;
    data[name] = undefined;
  };
}

function atPath(
  path: readonly string[],
  change: (data: Data) => void,
  typeTest: (condition: string) => TypeTest,
): Rewrite {
  const [first, ...rest] = path;
  const next: Rewrite = first === undefined ? (value) => change(value as Data) : atPath(rest, change, typeTest);
  const meets = first?.startsWith(fragment) ? typeTest(first.slice(fragment.length)) : undefined;
  const apply: Rewrite = (value) => {
    if (Array.isArray(value)) return value.forEach(apply);
    if (!isData(value)) return;
    if (first === undefined) return next(value);
    if (!meets) return next(value[first]);
    const typeName = value['__typename'];
    if (typeof typeName !== 'string' || meets(typeName)) next(value);
  };
  return apply;
}

/** The names that keys of an answer have for the client, where the plan renames them: for paths of errors. */
export function renamesOf(rewrites: readonly FetchDataRewrite[] | undefined): (path: Path) => Path {
  const names = new Map<string | number, string>();
  for (const rewrite of rewrites ?? [])
    if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  return names.size === 0 ? (path) => path : (path) => path.map((element) => names.get(element) ?? element);
}
