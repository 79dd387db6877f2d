import { operationTooLarge, refused } from '../front-door/refused';

/** Objects and lists within each other; a registered operation's input has at most five. */
const depthMax = 12;
/** Values in all. */
const valuesMax = 2_000;

/** Bounds what is walked again by every check behind it. @throws Refused where it is too deep, too much, or holds a NUL. */
export function checkVariables(variables: Record<string, unknown>): void {
  const seen = { values: 0 };
  for (const name of Object.keys(variables)) check(variables[name], 1, seen);
}

function check(value: unknown, depth: number, seen: { values: number }): void {
  if (++seen.values > valuesMax || depth > depthMax) throw operationTooLarge('variables');
  // No store keeps a NUL in a text, so it can only be meant to break one.
  if (typeof value === 'string' && value.includes('\0')) throw refused(400, 'BAD_REQUEST', 'A text holds a NUL.');
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) check(item, depth + 1, seen);
  else for (const key of Object.keys(value)) check((value as Record<string, unknown>)[key], depth + 1, seen);
}
