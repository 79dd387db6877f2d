interface Answer {
  data?: unknown;
  errors?: { path?: (string | number)[]; message?: string }[];
}

/**
 * The first place at which two GraphQL answers differ, or undefined where they say the same: the data deeply, whatever
 * the order of keys, and the errors by their paths (each router words them in its own way).
 */
export function differenceOf(one: string, other: string): string | undefined {
  const [left, right] = [read(one), read(other)];
  if (left === undefined || right === undefined) return one === other ? undefined : 'one of them is no JSON';
  const paths = (answer: Answer) => (answer.errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();
  return difference(left.data ?? null, right.data ?? null, 'data') ?? difference(paths(left), paths(right), 'errors');
}

function read(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}

function difference(one: unknown, other: unknown, at: string): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return at;
  if (Array.isArray(one) !== Array.isArray(other)) return at;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!(key in left && key in right)) return `${at}.${key}`;
    const found = difference(left[key], right[key], `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
