import { getNamedType } from 'graphql';
import { placesOf, type Place, type Rule } from './rule';

const typeOf = ({ value }: Place) => getNamedType(value.type).name;
const holderOf = ({ at }: Place) => at.split('.')[0] ?? '';
const wordsIn = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

const moneyWords = ['amount', 'price', 'fee', 'fees', 'total', 'balance', 'budget', 'earned', 'wage', 'sum', 'minor'];
const numbers = ['Int', 'Int64', 'Float', 'String'];

/** Money is Money, with its currency; a bare number of it is somebody's loss one day. */
export const money: Rule = ({ api }) =>
  placesOf(api)
    .filter((place) => !['Money', 'MoneyInput'].includes(holderOf(place)) && numbers.includes(typeOf(place)))
    .filter(({ name }) => moneyWords.includes(wordsIn(name).at(-1) ?? ''))
    .map((place) => ({ at: place.at, says: `is money and yet ${typeOf(place)}: use Money` }));

/** Moments and days are written as such. */
export const dates: Rule = ({ api }) =>
  placesOf(api)
    .filter((place) => /([a-z]At|[a-z]On|Date|Until|Day)$|^(at|on|date|until|day)$/.test(place.name))
    .filter((place) => !['DateTime', 'Date', 'Boolean'].includes(typeOf(place)))
    .map((place) => ({ at: place.at, says: `is a moment and yet ${typeOf(place)}: use DateTime` }));

/** Ids are opaque. */
export const ids: Rule = ({ api }) =>
  placesOf(api)
    .filter(({ name }) => /^ids?$|[a-z]Ids?$|^idempotencyKey$/.test(name))
    .filter((place) => typeOf(place) !== 'ID')
    .map((place) => ({ at: place.at, says: `is an id and yet ${typeOf(place)}: use ID` }));
