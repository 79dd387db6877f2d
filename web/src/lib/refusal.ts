import type { RefusalCode } from '../gql/graphql';

/** Why something was not done, in words for a person. `field` is the dotted path of the input it is about. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  field?: string | null;
  retryAfterSeconds?: number;
}

type Answer = { __typename: string };
/** What was done, or what is still needed for it (`SecondFactorNeeded`): anything but a refusal. */
export type Success<Result extends Answer> = Extract<
  Result,
  { __typename: `${string}Success` } | { __typename: `${string}Needed` }
>;

/** Tells a mutation's success from a refusal by the name of its type. */
export function isSuccess<Result extends Answer>(result: Result): result is Success<Result> {
  return /(Success|Needed)$/.test(result.__typename);
}

/**
 * Where in a form a refusal belongs: the form's own field of the same path, or the nearest one above it
 * ("budget.amount.amountMinor" → "budget.amount"). Undefined where the form has no such field.
 * `names` says which field of the form stands for a path of the input.
 */
export function fieldOf(
  refusal: Refusal,
  fields: readonly string[],
  names: Readonly<Record<string, string>> = {},
): string | undefined {
  const parts = (refusal.field ?? '').split('.').filter(Boolean);
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('.');
    const named = names[path] ?? path;
    if (fields.includes(named)) return named;
  }
  return undefined;
}

/** Every path of a form's values: { a: { b: 1 }, c: [{ d: 1 }] } → a, a.b, c, c.0, c.0.d */
export function pathsOf(values: unknown, prefix = ''): string[] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return [path, ...pathsOf(value, path)];
  });
}
