import { Region } from '@kelmah/kit/reference/regions';

/** How people wrote their trades: what a word begins with says which it is. */
const tradeWords: readonly (readonly [tradeId: string, words: RegExp])[] = [
  ['trd_plumbing', /\b(plumb|pipe|borehole|bath ?room fit)/],
  ['trd_electrical', /\b(electric|wiring|rewir|lighting)/],
  ['trd_carpentry', /\b(carpent|joiner|furnitur|wood ?work|cabinet)/],
  ['trd_masonry', /\b(mason|brick|block ?(lay|work)|plaster|concret)/],
  ['trd_painting', /\b(paint|decorat)/],
  ['trd_welding', /\b(weld|metal ?work|fabricat|burglar)/],
  ['trd_tiling', /\b(til(e|es|er|ing)\b|terrazzo)/],
  ['trd_roofing', /\broof/],
  ['trd_hvac', /\b(air ?con|a\/?c\b|hvac|refrigerat|cooling)/],
  ['trd_solar', /\b(solar|photovolt)/],
  ['trd_cleaning', /\b(clean|janitor|laundry)/],
  ['trd_landscaping', /\b(landscap|garden|lawn|horticult)/],
];

const { AHAFO, ASHANTI, BONO, BONO_EAST, CENTRAL, EASTERN, GREATER_ACCRA, NORTH_EAST, NORTHERN, OTI } = Region;
const { SAVANNAH, UPPER_EAST, UPPER_WEST, VOLTA, WESTERN, WESTERN_NORTH } = Region;

/** Towns by which people said where they are. Regions that were parted in 2019 are told apart by them alone. */
const townsOf: readonly (readonly [Region, string])[] = [
  [
    GREATER_ACCRA,
    'accra|tema|madina|osu|legon|east legon|adenta|teshie|nungua|ashaiman|dansoman|achimota|spintex|labadi|kaneshie|lapaz|dodowa|amasaman|weija|haatso|dome|kasoa road',
  ],
  [ASHANTI, 'kumasi|obuasi|ejisu|mampong|konongo|bekwai|suame|asokwa|bantama|tafo|offinso|tanoso'],
  [CENTRAL, 'cape coast|kasoa|winneba|elmina|swedru|agona swedru|mankessim|saltpond|dunkwa|assin fosu'],
  [EASTERN, 'koforidua|nsawam|nkawkaw|akosombo|suhum|aburi|oda|akim oda|kibi|begoro|somanya'],
  [WESTERN, 'takoradi|sekondi|sekondi-takoradi|tarkwa|axim|prestea|elubo'],
  [WESTERN_NORTH, 'sefwi wiawso|bibiani|enchi|juaboso'],
  [VOLTA, 'ho|hohoe|keta|aflao|kpando|sogakope|anloga|denu'],
  [OTI, 'dambai|jasikan|kadjebi|nkwanta'],
  [NORTHERN, 'tamale|yendi|savelugu|bimbilla'],
  [NORTH_EAST, 'nalerigu|walewale|gambaga'],
  [SAVANNAH, 'damongo|salaga|bole|buipe'],
  [UPPER_EAST, 'bolgatanga|bawku|navrongo|paga|zebilla'],
  [UPPER_WEST, 'wa|lawra|nandom|tumu|jirapa'],
  [BONO, 'sunyani|berekum|dormaa ahenkro|wenchi'],
  [BONO_EAST, 'techiman|kintampo|atebubu|nkoranza'],
  [AHAFO, 'goaso|bechem|duayaw nkwanta|kenyasi'],
];
const regionOfTown = new Map(townsOf.flatMap(([region, towns]) => towns.split('|').map((town) => [town, region])));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** The trade that a skill belongs to; undefined where it is none of ours. */
export const tradeOf = (skill: string): string | undefined =>
  tradeWords.find(([, words]) => words.test(plain(skill)))?.[0];

const regionNamed = (part: string): Region | undefined =>
  Object.values(Region).find((region) => plain(region) === plain(part).replace(/ regions?$/, ''));

/**
 * Reads "Madina, Greater Accra", "KUMASI", "Ashanti region" and the like. What says no region is the town, though we
 * may not know where it is.
 */
export function placeOf(location: string): { town: string | null; region: Region | null } {
  const parts = location
    .split(/[,;/|\n]| - /)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !/^ghana$/i.test(part));
  const towns = parts.filter((part) => regionNamed(part) === undefined);
  const region =
    parts.map(regionNamed).find((found) => found !== undefined) ??
    towns.map((town) => regionOfTown.get(plain(town))).find((found) => found !== undefined);
  return { town: towns[0]?.slice(0, 80).trim() ?? null, region: region ?? null };
}
