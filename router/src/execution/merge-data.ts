import { isData, type Data } from './run';

/**
 * Merges what a subgraph answered into what stands. Unless `copy` is set, `source` is taken apart and must not be used
 * again. Lists of one length merge element by element, everything else that is no object replaces.
 */
export function mergeData(target: Data, source: Data, copy: boolean): void {
  for (const key in source) {
    const value = source[key];
    // No operation asks for this key, and to write it would change the prototype.
    if (value === undefined || key === '__proto__') continue;
    target[key] = merged(target[key], value, copy);
  }
}

function merged(standing: unknown, value: unknown, copy: boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (!Array.isArray(standing) || standing.length !== value.length) return copy ? copied(value) : value;
    for (let index = 0; index < value.length; index += 1) standing[index] = merged(standing[index], value[index], copy);
    return standing;
  }
  if (!isData(standing)) return copy ? copied(value) : value;
  mergeData(standing, value as Data, copy);
  return standing;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Data = {};
  mergeData(copy, value as Data, true);
  return copy;
}
