import { BadSeal, createSealer, sameDigest } from './seal';

const sealer = createSealer('a secret that only this test has, long', 'tests');

describe('a sealer', () => {
  it('opens what it sealed for the same purpose', () => {
    const sealed = sealer.seal('Ɔbra yɛ ko', 'letter');
    expect(sealer.open(sealed, 'letter')).toBe('Ɔbra yɛ ko');
    expect(sealer.seal('Ɔbra yɛ ko', 'letter')).not.toBe(sealed);
  });

  it('opens nothing that was sealed for another purpose, with another secret, or was changed', () => {
    const sealed = sealer.seal('482913', 'letter');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => sealer.open(sealed, 'key')).toThrow(BadSeal);
    expect(() => createSealer('another secret, quite as long as that', 'tests').open(sealed, 'letter')).toThrow(
      BadSeal,
    );
    expect(() => sealer.open(changed, 'letter')).toThrow(BadSeal);
    expect(() => sealer.open('', 'letter')).toThrow(BadSeal);
  });

  it('keys its digests and keeps their parts apart', () => {
    const digest = sealer.mac('code', 'acc_1', '123456');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(sealer.mac('code', 'acc_1', '123456')).toBe(digest);
    expect(sealer.mac('code', 'acc_11', '23456')).not.toBe(digest);
    expect(createSealer('another secret, quite as long as that', 'tests').mac('code', 'acc_1', '123456')).not.toBe(
      digest,
    );
    expect([sameDigest(digest, digest), sameDigest(digest, sealer.mac('x')), sameDigest(digest, '')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
