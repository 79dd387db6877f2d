import { invalid } from './stripe-error';

export interface SearchTerm {
  field: string;
  key: string | null;
  operator: ':' | '~' | '>' | '<' | '>=' | '<=';
  value: string;
  negated: boolean;
}

const term = /^(-?)(\w+)(?:\[['"]([^'"]+)['"]\])?(:|~|>=|<=|>|<)(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+|null))/;

/** Stripe's search language as far as `AND` goes: `metadata['milestone']:'mls_1' AND status:"succeeded"`. */
export const parseSearch = (query: string): SearchTerm[] => {
  const terms: SearchTerm[] = [];
  let rest = query.trim();
  while (rest) {
    const found = term.exec(rest);
    if (!found)
      throw invalid(`We were unable to parse your search query near: ${rest.slice(0, 40)}`, { param: 'query' });
    const [whole, minus, field = '', key = null, operator, double, single, bare] = found;
    const value = (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1');
    terms.push({ field, key, operator: operator as SearchTerm['operator'], value, negated: minus === '-' });
    rest = rest.slice(whole.length).trim();
    if (/^and\b/i.test(rest)) rest = rest.slice(3).trim();
    else if (rest) throw invalid('Only AND is understood between the terms of a search query', { param: 'query' });
  }
  return terms;
};

const holds = (actual: unknown, { operator, value }: SearchTerm): boolean => {
  if (value === 'null' && operator === ':') return actual === null || actual === undefined;
  switch (operator) {
    case ':':
      return String(actual ?? '').toLowerCase() === value.toLowerCase();
    case '~':
      return String(actual ?? '')
        .toLowerCase()
        .includes(value.toLowerCase());
    case '>':
      return Number(actual) > Number(value);
    case '<':
      return Number(actual) < Number(value);
    case '>=':
      return Number(actual) >= Number(value);
    case '<=':
      return Number(actual) <= Number(value);
  }
};

export const matchesSearch = (object: object, terms: readonly SearchTerm[]): boolean =>
  terms.every((wanted) => {
    const field = (object as Record<string, unknown>)[wanted.field];
    const actual = wanted.key === null ? field : (field as Record<string, unknown> | undefined)?.[wanted.key];
    return holds(actual, wanted) !== wanted.negated;
  });
