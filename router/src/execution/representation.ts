import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { mergeData } from './merge-data';
import type { Representation } from './read-through';
import type { Data } from './run';
import type { TypeTest } from './type-test';

/** Takes of an object what a subgraph needs to know of it; nothing where some of it is missing. */
export type Represent = (source: Data) => Representation | null;

type Take = (source: Data, into: Representation) => boolean;

/** Compiles the `requires` of a fetch. */
export function compileRequires(
  selections: readonly QueryPlanSelectionNode[],
  typeTest: (condition: string) => TypeTest,
): Represent {
  const takes = selections.map((selection) => compileSelection(selection, typeTest));
  return (source) => {
    const representation: Representation = {};
    for (const take of takes) if (!take(source, representation)) return null;
    return representation;
  };
}

function compileSelection(selection: QueryPlanSelectionNode, typeTest: (condition: string) => TypeTest): Take {
  if (selection.kind === 'Field') {
    const key = selection.alias ?? selection.name;
    const nested = selection.selections && compileRequires(selection.selections, typeTest);
    return (source, into) => {
      const value = source[key];
      // What every object inherits (`constructor`, …) is not data.
      if (value === undefined || typeof value === 'function') return false;
      into[key] = nested ? within(value, nested) : value;
      return true;
    };
  }
  const { typeCondition } = selection;
  const nested = compileRequires(selection.selections, typeTest);
  const meets = typeCondition === undefined ? () => false : typeTest(typeCondition);
  return (source, into) => {
    const typeName = source['__typename'];
    if (typeof typeName !== 'string' || !meets(typeName)) return true;
    const part = nested(source);
    if (part) mergeData(into, part, true);
    return true;
  };
}

function within(value: unknown, represent: Represent): unknown {
  if (Array.isArray(value)) return value.map((element) => within(element, represent));
  return typeof value === 'object' && value !== null ? represent(value as Data) : null;
}

/** Tells representations apart before they are made: equal text, equal representation. Nothing where nothing is asked. */
export type KeyOf = (source: Data) => string | undefined;

/** Compiles the key of a `requires`, or nothing where it is not of leaves alone and must be made to be compared. */
export function compileKey(
  selections: readonly QueryPlanSelectionNode[],
  typeTest: (condition: string) => TypeTest,
): KeyOf | undefined {
  const fragments: { meets: TypeTest; names: string[] }[] = [];
  for (const selection of selections) {
    if (selection.kind === 'Field' || selection.typeCondition === undefined) return undefined;
    const names: string[] = [];
    for (const field of selection.selections) {
      if (field.kind !== 'Field' || field.selections) return undefined;
      names.push(field.alias ?? field.name);
    }
    fragments.push({ meets: typeTest(selection.typeCondition), names });
  }
  return (source) => {
    const typeName = source['__typename'];
    if (typeof typeName !== 'string') return undefined;
    let key = '';
    for (let index = 0; index < fragments.length; index += 1) {
      const { meets, names } = fragments[index] as (typeof fragments)[number];
      if (!meets(typeName)) continue;
      const part = keyOfLeaves(source, names);
      if (part !== undefined) key += `${index}${part}`;
    }
    return key === '' ? undefined : key;
  };
}

function keyOfLeaves(source: Data, names: readonly string[]): string | undefined {
  let key = '';
  for (const name of names) {
    const value = source[name];
    if (value === undefined || typeof value === 'function') return undefined;
    // With its length, a text cannot pass for two.
    key += typeof value === 'string' ? `"${value.length}:${value}` : `,${JSON.stringify(value)}`;
  }
  return key;
}
