import { isObjectType } from 'graphql';
import { enumValuesOf, outputFieldsOf, placesOf, typesOf, type Breach, type Described, type Rule } from './rule';

const shortest = 6;

/** A description without what the kit adds about who sees it. */
export const wordsOf = (description: string | null | undefined): string =>
  (description ?? '').replace(/\s*Seen by: [^]*$/, '').trim();

/** Everything that can be named has words for somebody who sees nothing but the explorer. */
export const described: Rule = ({ api }) => {
  const types = typesOf(api).map(({ name, description }) => ({ at: name, description }));
  return [...types, ...placesOf(api), ...enumValuesOf(api)].flatMap(({ at, description }) => {
    const words = wordsOf(description);
    if (words === '') return [{ at, says: 'has no description' }];
    return words.length < shortest ? [{ at, says: `is described by no more than “${words}”` }] : [];
  });
};

/** What goes says why, and what to use instead. */
export const deprecatedWithReason: Rule = ({ api }) =>
  [...placesOf(api), ...enumValuesOf(api)].filter(isDeprecatedDumbly).map(({ at }) => ({
    at,
    says: 'is deprecated without a reason',
  }));

const isDeprecatedDumbly = ({ deprecationReason }: Described) =>
  deprecationReason != null && (deprecationReason.length < 10 || deprecationReason === 'No longer supported');

const inCase = (what: string, pattern: RegExp, things: { at: string; name: string }[]): Breach[] =>
  things.filter(({ name }) => !pattern.test(name)).map(({ at }) => ({ at, says: `is not in ${what}` }));

/** Names are written as everywhere in GraphQL. */
export const named: Rule = ({ api }) => [
  ...inCase(
    'PascalCase',
    /^[A-Z][A-Za-z0-9]*$/,
    typesOf(api).map(({ name }) => ({ at: name, name })),
  ),
  ...inCase('camelCase', /^[a-z][A-Za-z0-9]*$/, placesOf(api)),
  ...inCase('SCREAMING_CASE', /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, enumValuesOf(api)),
];

/** Who may see a field is part of what it says. */
export const saysWhoSees: Rule = ({ api }) =>
  outputFieldsOf(api)
    .filter(({ type, description }) => isObjectType(type) && !(description ?? '').includes('Seen by: '))
    .map(({ at }) => ({ at, says: 'does not say who sees it' }));
