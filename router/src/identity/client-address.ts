import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The address that a request is counted by. */
export type ClientAddress = (request: IncomingMessage) => string;

/**
 * Each of our own proxies adds the address that it was asked from at the end of `x-forwarded-for`; what stands before
 * those is the client's own writing and proves nothing. IPv6 counts by its /64, which is what one household has.
 * @param trustedProxies how many of our proxies stand before the router
 */
export function clientAddress(trustedProxies: number): ClientAddress {
  return ({ headers, socket }) => {
    const near = normalAddress(socket.remoteAddress ?? '') ?? 'unknown';
    const forwarded = headers['x-forwarded-for'];
    if (trustedProxies === 0 || forwarded === undefined) return near;
    const hops = String(forwarded).split(',');
    return normalAddress(hops[Math.max(hops.length - trustedProxies, 0)]?.trim() ?? '') ?? near;
  };
}

function normalAddress(text: string): string | undefined {
  const address = text.startsWith('::ffff:') && isIP(text.slice(7)) === 4 ? text.slice(7) : text.split('%')[0];
  if (address === undefined || isIP(address) === 0) return undefined;
  return isIP(address) === 4 ? address : networkOf(address);
}

/** The first 64 bits of an IPv6 address, each group written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  // A dotted IPv4 at the end stands for two groups.
  const missing = 8 - before.length - after.length - (address.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(missing, 0)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
