import { isData, type Data, type Path } from './run';
import type { TypeTest } from './type-test';

/** One element of a plan's path: a field, the elements of a list, or only objects of some types. */
export type Segment =
  { kind: 'field'; name: string } | { kind: 'list' } | { kind: 'types'; meets: readonly TypeTest[] };

const conditional = /^(.*?)\|\[(.*)\]$/;

/** Reads a plan's path. `@` stands for the elements of a list; `name|[A,B]` goes on with those types alone. */
export function segmentsOf(path: Path, typeTest: (condition: string) => TypeTest): Segment[] {
  return path.flatMap((element) => {
    const [, name, types] = conditional.exec(String(element)) ?? [undefined, String(element), undefined];
    const segments: Segment[] = [];
    if (name === '@') segments.push({ kind: 'list' });
    // By this alias an object that all inherit would be found, and written into.
    else if (name === '__proto__') segments.push({ kind: 'types', meets: [] });
    else if (name) segments.push({ kind: 'field', name });
    if (types !== undefined)
      segments.push({ kind: 'types', meets: types.split(',').map((one) => typeTest(one.trim())) });
    return segments;
  });
}

/** The objects at some paths: path by path, in the order of the answer. */
export function objectsAt(data: Data, paths: readonly (readonly Segment[])[]): Data[] {
  const found: Data[] = [];
  for (const segments of paths) gather(data, segments, 0, found);
  return found;
}

function gather(value: unknown, segments: readonly Segment[], from: number, found: Data[]): void {
  let current = value;
  for (let at = from; at <= segments.length; at += 1) {
    if (typeof current !== 'object' || current === null) return;
    const segment = segments[at];
    if (Array.isArray(current)) {
      // A list is passed through whether the path says so or not.
      const next = segment?.kind === 'list' ? at + 1 : at;
      for (const element of current) gather(element, segments, next, found);
      return;
    }
    if (!segment) {
      found.push(current as Data);
      return;
    }
    if (segment.kind === 'field') current = (current as Data)[segment.name];
    else if (segment.kind === 'types' && !ofTypes(current as Data, segment.meets)) return;
  }
}

function ofTypes(value: Data, meets: readonly TypeTest[]): boolean {
  const typeName = value['__typename'];
  return typeof typeName === 'string' && meets.some((test) => test(typeName));
}

/** The paths of the objects that `objectsAt` finds, in the same order. Only for errors: it is walked anew. */
export function pathsAt(data: Data, paths: readonly (readonly Segment[])[]): Path[] {
  const found: Path[] = [];
  for (const segments of paths) trace(data, segments, [], found);
  return found;
}

function trace(value: unknown, segments: readonly Segment[], path: Path, paths: Path[]): void {
  const [segment, ...rest] = segments;
  if (Array.isArray(value)) {
    const next = segment?.kind === 'list' ? rest : segments;
    value.forEach((element, index) => trace(element, next, [...path, index], paths));
    return;
  }
  if (!isData(value)) return;
  if (!segment) paths.push(path);
  else if (segment.kind === 'field') trace(value[segment.name], rest, [...path, segment.name], paths);
  else if (segment.kind === 'list' || ofTypes(value, segment.meets)) trace(value, rest, path, paths);
}
