import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each<[string, number, string, string | undefined, string]>([
  ['the socket’s own without proxies', 0, '10.0.0.9', '1.2.3.4', '10.0.0.9'],
  ['IPv4 inside IPv6', 0, '::ffff:10.0.0.9', undefined, '10.0.0.9'],
  ['what our one proxy saw, not what the client wrote', 1, '10.0.0.9', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
  ['what the first of two proxies saw', 2, '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', '1.2.3.4'],
  ['the first there is where the list is short', 3, '10.0.0.9', '1.2.3.4', '1.2.3.4'],
  ['the socket’s where a proxy wrote none', 1, '10.0.0.9', undefined, '10.0.0.9'],
  ['the socket’s where the list is nonsense', 1, '10.0.0.9', 'x\u0000', '10.0.0.9'],
  ['the network of an IPv6 address', 0, '2001:db8:12:0ab::7', undefined, '2001:db8:12:ab::/64'],
  ['the same network written out', 1, '::1', '2001:0db8:0012:00ab:9:9:9:9', '2001:db8:12:ab::/64'],
  ['the loopback', 0, '::1', undefined, '0:0:0:0::/64'],
  ['a link with its zone', 0, 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
])('%s', (_what, proxies, remote, forwarded, expected) => {
  expect(clientAddress(proxies)(from(remote, forwarded))).toBe(expected);
});
