import { createSealer } from '@kelmah/kit/crypto/seal';
import { hashOfRecoveryCode, makeRecoveryCodes, recoveryCodeField } from './recovery.service';

const sealer = createSealer('a secret that only tests seal their keys with', 'auth');

describe('recovery codes', () => {
  it('are ten, all different, kept as hashes of one account', () => {
    const { codes, hashes } = makeRecoveryCodes(sealer, 'acc_1');
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    const [first = ''] = codes;
    expect(hashOfRecoveryCode(sealer, 'acc_1', recoveryCodeField.parse(first))).toBe(hashes[0]);
    expect(hashOfRecoveryCode(sealer, 'acc_2', recoveryCodeField.parse(first))).not.toBe(hashes[0]);
  });

  it.each([
    ['7QXM-2PA9-TR10', '7QXM2PA9TR10'],
    [' 7qxm 2pa9 triO ', '7QXM2PA9TR10'],
    ['7qxm2pa9trlo', '7QXM2PA9TR10'],
  ])('are read from %p', (typed, meant) => {
    expect(recoveryCodeField.parse(typed)).toBe(meant);
  });

  it.each(['', '7QXM-2PA9-TR1', '7QXM-2PA9-TR101', '7QXM-2PA9-TRU0', '7QXM'.repeat(50)])('are not %p', (typed) => {
    expect(recoveryCodeField.safeParse(typed).success).toBe(false);
  });
});
