import { second } from '@kelmah/kit/clock/clock';
import { BadSeal, createSealer } from '@kelmah/kit/crypto/seal';
import { newTotpSecret, openSecret, sealSecret, stepOf, totpCode, totpUri } from './totp.service';

// The secret and the last six digits of the vectors of RFC 6238, appendix B (SHA-1).
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
];

describe('the code of an authenticator app', () => {
  it.each(vectors)('at %d seconds is what RFC 6238 says', (seconds, code) => {
    const at = new Date(seconds * 1_000);
    expect(totpCode(secret, at)).toBe(code);
    expect(stepOf(secret, code, at)).toBe(Math.floor(seconds / 30));
  });

  it('is known one step early and one late, as of its own step, and not two', () => {
    const now = new Date('2026-03-06T10:00:00Z');
    const step = now.getTime() / 1_000 / 30;
    const codes = [-2, -1, 0, 1, 2].map((on) => totpCode(secret, new Date(now.getTime() + on * 30 * second)));
    expect(codes.map((code) => stepOf(secret, code, now))).toEqual([undefined, step - 1, step, step + 1, undefined]);
  });

  it('is no other text', () => {
    const now = new Date(59_000);
    expect(['', '287083', '28708', '2870822', 'abcdef'].map((code) => stepOf(secret, code, now))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('the secret of an app', () => {
  it('is another each time, of 160 bits, and told as apps read it', () => {
    const one = newTotpSecret();
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(one);
    const uri = new URL(totpUri(one, 'ama@example.com'));
    expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual([
      'otpauth:',
      'totp',
      '/Kelmah:ama@example.com',
    ]);
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Kelmah',
      secret: one,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });

  it('opens for its own account alone', () => {
    const sealer = createSealer('a secret that only tests seal their keys with', 'auth');
    const sealed = sealSecret(sealer, 'acc_1', secret);
    expect(sealed).not.toContain(secret);
    expect(openSecret(sealer, 'acc_1', sealed)).toBe(secret);
    expect(() => openSecret(sealer, 'acc_2', sealed)).toThrow(BadSeal);
  });
});
