import { placeOf, tradeOf } from './legacy-words.service';

test.each([
  ['Plumber', 'trd_plumbing'],
  ['house wiring', 'trd_electrical'],
  ['Block laying', 'trd_masonry'],
  ['TILER', 'trd_tiling'],
  ['A/C repairs', 'trd_hvac'],
  ['Burglar proof', 'trd_welding'],
  ['textile trade', undefined],
  ['cooking', undefined],
])('%s is %s', (skill, trade) => expect(tradeOf(skill)).toBe(trade));

test.each([
  ['Madina, Greater Accra', { town: 'Madina', region: 'GREATER_ACCRA' }],
  ['KUMASI', { town: 'KUMASI', region: 'ASHANTI' }],
  ['  ashanti region ', { town: null, region: 'ASHANTI' }],
  ['Upper-East', { town: 'Upper-East', region: null }],
  ['Techiman - Brong Ahafo - Ghana', { town: 'Techiman', region: 'BONO_EAST' }],
  ['somewhere quiet', { town: 'somewhere quiet', region: null }],
  ['', { town: null, region: null }],
])('%j is %j', (location, place) => expect(placeOf(location)).toEqual(place));
