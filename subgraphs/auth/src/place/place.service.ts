import { readFileSync } from 'node:fs';
import { Reader, type Response } from 'mmdb-lib';
import { runningRequest } from '@kelmah/kit/context/running';

// Public-domain ranges by country (geo-whois-asn-country), some 8 MB, read when the first address is looked up.
const file = require.resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb');
let ranges: Reader<Response & { country_code: string }> | undefined;

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * The country whose networks an address belongs to.
 * @param address `RequestContext.address`: IPv4, or an IPv6 network with its `/64`
 * @returns ISO 3166-1 alpha-2; undefined of private and unknown addresses
 */
export function countryOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  ranges ??= new Reader(readFileSync(file));
  return ranges.get(address.replace(/\/64$/, ''))?.country_code;
}

/** The country that the running request comes from. The address itself is kept nowhere. */
export const runningCountry = (): string | undefined => countryOf(runningRequest()?.address);

/** A country as people name it, such as "Ghana". */
export const placeOf = (country: string | null | undefined): string | null =>
  country ? (names.of(country) ?? null) : null;
