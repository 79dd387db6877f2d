import { Fault } from '@kelmah/kit/errors/fault';
import { createPasswords } from './password.service';

describe('passwords', () => {
  it('are hashed with argon2id, salted, and known again however their letters are composed', async () => {
    const passwords = createPasswords();
    const [one, two] = await Promise.all([passwords.hash('café au lait 12'), passwords.hash('café au lait 12')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    const composed = await passwords.verify(one, 'café au lait 12'.normalize('NFD'));
    expect([composed, await passwords.verify(one, 'cafe au lait 12')]).toEqual([true, false]);
    expect([passwords.isOutdated(one), passwords.isOutdated('$2b$12$something')]).toEqual([false, true]);
  });

  it('match nothing where there is no account or no password', async () => {
    const passwords = createPasswords();
    expect(await passwords.verify(null, 'whatever it may be')).toBe(false);
  });

  it('are hashed so many at a time; a flood is turned away in clear words and the rest is served', async () => {
    const passwords = createPasswords({ running: 2 });
    const flood = await Promise.allSettled(Array.from({ length: 110 }, () => passwords.hash('one of very many')));
    const turnedAway = flood.filter((one) => one.status === 'rejected');
    expect(turnedAway).toHaveLength(8);
    expect(turnedAway[0]?.reason).toBeInstanceOf(Fault);
    expect(turnedAway[0]?.reason).toMatchObject({
      code: 'UNAVAILABLE',
      message: 'Too many people are signing in right now. Try again in a few seconds.',
    });
    await expect(passwords.hash('after the flood')).resolves.toMatch(/^\$argon2id/);
  });
});
