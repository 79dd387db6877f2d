import { runAs } from '@kelmah/kit/context/running';
import { countryOf, placeOf, runningCountry } from './place.service';

it.each([
  ['102.176.10.1', 'Ghana'],
  ['41.66.200.1', 'Ghana'],
  ['2a00:1450:4001:0::/64', 'Ireland'],
  ['8.8.8.8', 'United States'],
  ['127.0.0.1', null],
  ['10.1.2.3', null],
  ['0:0:0:0::/64', null],
])('says of %s that it is in %s', (address, place) => {
  expect(placeOf(countryOf(address))).toBe(place);
});

it('knows where the running request comes from, and nothing beside it', () => {
  expect(runAs({ requestId: 'req_1', address: '102.176.10.1' }, runningCountry)).toBe('GH');
  expect(runAs({ requestId: 'req_1' }, runningCountry)).toBeUndefined();
  expect(runningCountry()).toBeUndefined();
});
