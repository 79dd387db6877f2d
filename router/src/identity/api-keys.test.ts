import { manualClock, minute, second } from '@kelmah/kit/clock/clock';
import { hashSecret } from '@kelmah/kit/ids/ids';
import { apiKeyVerifier } from './api-keys';
import type { KeyHolder } from './key-holder';

const keyText = (sign = 'a') => `klm_${sign.repeat(43)}`;
const aHolder = (more: Partial<KeyHolder> = {}): KeyHolder => ({
  keyId: 'key_1',
  appId: 'pap_1',
  scopes: ['jobs:read'],
  dailyCostQuota: 500,
  endsAtMs: null,
  ...more,
});

/** An auth service, a channel of revocations and a verifier between them. */
function aHouse() {
  const clock = manualClock(new Date('2026-11-22T10:00:00Z'));
  const holders = new Map<string, KeyHolder>([[hashSecret(keyText()), aHolder()]]);
  const asked: string[] = [];
  const listeners = new Map<string, Set<() => void>>();
  const revoked = new Set<string>();
  const auth = { isAway: false, beforeAnswer: () => undefined as void };
  const keys = apiKeyVerifier({
    clock,
    mayAsk: async (address) => {
      if (address === 'guesser') throw new Error('too many');
    },
    ask: async (hash) => {
      asked.push(hash);
      const holder = holders.get(hash) ?? null;
      await Promise.resolve();
      if (auth.isAway) throw new Error('connection refused');
      auth.beforeAnswer();
      return holder;
    },
    revocations: {
      isRevoked: async (id) => revoked.has(id),
      onRevoked: (id, callback) => {
        const known = listeners.get(id) ?? new Set();
        listeners.set(id, known.add(callback));
        return () => known.delete(callback);
      },
    },
  });
  return {
    ...{ clock, holders, asked, auth, keys, listeners },
    end: (keyId: string) => {
      revoked.add(keyId);
      for (const each of [...(listeners.get(keyId) ?? [])]) each();
    },
    /** The code with which a key is refused; none where it is good. */
    refusal: (key = keyText()) =>
      keys.verify(key, 'somewhere').then(
        () => undefined,
        (error: { code?: string }) => error.code,
      ),
  };
}

test('a good key is a partner with its scopes, its app and its quota', async () => {
  const { keys, asked } = aHouse();
  expect(await keys.verify(keyText(), 'somewhere')).toEqual({
    viewer: {
      kind: 'partner',
      roles: ['PARTNER'],
      permissions: [],
      scopes: ['jobs:read'],
      appId: 'pap_1',
      keyId: 'key_1',
    },
    expiresAtSeconds: Infinity,
    key: { keyId: 'key_1', appId: 'pap_1', dailyCostQuota: 500 },
  });
  expect(asked).toEqual([hashSecret(keyText())]);
});

test.each([
  ['nothing', ''],
  ['a prefix', 'klm_'],
  ['too short', keyText().slice(0, -1)],
  ['too long', `${keyText()}a`],
  ['other signs', `klm_${'é'.repeat(43)}`],
  ['an end of line', `${keyText()}\n`],
  ['another prefix', keyText().replace('klm', 'xyz')],
])('what has not the form of a key is refused without asking: %s', async (_what, text) => {
  const { refusal, asked } = aHouse();
  expect(await refusal(text)).toBe('UNAUTHENTICATED');
  expect(asked).toEqual([]);
});

test('auth is asked once for many requests at the same moment, and again after half a minute', async () => {
  const { keys, asked, clock } = aHouse();
  await Promise.all(Array.from({ length: 50 }, () => keys.verify(keyText(), 'somewhere')));
  clock.advance(29 * second);
  await keys.verify(keyText(), 'somewhere');
  expect(asked).toHaveLength(1);
  clock.advance(second);
  await Promise.all(Array.from({ length: 50 }, () => keys.verify(keyText(), 'somewhere')));
  expect(asked).toHaveLength(2);
});

test('an unknown key is refused, and asked for again after five seconds', async () => {
  const { refusal, asked, clock, holders } = aHouse();
  const text = keyText('b');
  expect(await refusal(text)).toBe('UNAUTHENTICATED');
  holders.set(hashSecret(text), aHolder({ keyId: 'key_2' }));
  clock.advance(4 * second);
  expect(await refusal(text)).toBe('UNAUTHENTICATED');
  expect(asked).toHaveLength(1);
  clock.advance(second);
  expect(await refusal(text)).toBeUndefined();
});

test('a key that is ending is good until its end, to the moment', async () => {
  const { keys, refusal, clock, holders } = aHouse();
  const endsAtMs = clock.now().getTime() + 10 * second;
  holders.set(hashSecret(keyText()), aHolder({ endsAtMs }));
  expect((await keys.verify(keyText(), 'somewhere')).expiresAtSeconds).toBe(endsAtMs / 1_000);
  clock.advance(10 * second - 1);
  expect(await refusal()).toBeUndefined();
  clock.advance(1);
  expect(await refusal()).toBe('UNAUTHENTICATED');
});

test('a key whose end is said is asked for at once', async () => {
  const { refusal, end, holders, asked } = aHouse();
  expect(await refusal()).toBeUndefined();
  holders.delete(hashSecret(keyText()));
  end('key_1');
  expect(await refusal()).toBe('UNAUTHENTICATED');
  expect(asked).toHaveLength(2);
});

test('an end that is said while auth answers is not overlooked', async () => {
  const { refusal, end, holders, auth } = aHouse();
  auth.beforeAnswer = () => {
    holders.delete(hashSecret(keyText()));
    end('key_1');
  };
  expect(await refusal()).toBe('UNAUTHENTICATED');
});

test('a key whose end was said and taken back, as when its app may go on, is good', async () => {
  const { refusal, end } = aHouse();
  end('key_1');
  expect(await refusal()).toBeUndefined();
});

describe('while auth is away', () => {
  test('a key that was good stays good for five minutes, and auth is not asked for each request', async () => {
    const { refusal, auth, clock, asked } = aHouse();
    expect(await refusal()).toBeUndefined();
    auth.isAway = true;
    clock.advance(minute);
    for (let times = 0; times < 20; times += 1) expect(await refusal()).toBeUndefined();
    expect(asked).toHaveLength(2);
    clock.advance(4 * minute - 1);
    expect(await refusal()).toBeUndefined();
    clock.advance(3 * second);
    expect(await refusal()).toBe('UNAVAILABLE');
    auth.isAway = false;
    expect(await refusal()).toBeUndefined();
  });

  test('a key whose end was heard, and one that nobody asked with before, cannot be told', async () => {
    const { refusal, auth, end } = aHouse();
    expect(await refusal()).toBeUndefined();
    auth.isAway = true;
    end('key_1');
    expect(await refusal()).toBe('UNAVAILABLE');
    expect(await refusal(keyText('c'))).toBe('UNAVAILABLE');
  });

  test('a key past its end is not good for being kept', async () => {
    const { refusal, auth, clock, holders } = aHouse();
    holders.set(hashSecret(keyText()), aHolder({ endsAtMs: clock.now().getTime() + minute }));
    expect(await refusal()).toBeUndefined();
    auth.isAway = true;
    clock.advance(minute);
    expect(await refusal()).toBe('UNAUTHENTICATED');
  });
});

test('what is kept is bounded, and guesses push out no good key', async () => {
  const { refusal, asked, holders, listeners } = aHouse();
  expect(await refusal()).toBeUndefined();
  const numbered = (index: number) => `klm_${String(index).padStart(43, '0')}`;
  for (let index = 0; index < 10_050; index += 1) await refusal(numbered(index));
  expect(asked).toHaveLength(10_051);
  expect(await refusal()).toBeUndefined();
  expect(asked).toHaveLength(10_051);
  for (let index = 20_000; index < 30_000; index += 1) {
    holders.set(hashSecret(numbered(index)), aHolder({ keyId: `key_${index}` }));
    await refusal(numbered(index));
  }
  expect([...listeners.values()].filter((callbacks) => callbacks.size > 0)).toHaveLength(10_000);
});

test('an address that asks for too many keys is stopped before auth is asked; a key that is known goes on', async () => {
  const { keys, asked } = aHouse();
  await expect(keys.verify(keyText('x'), 'guesser')).rejects.toThrow('too many');
  expect(asked).toEqual([]);
  await keys.verify(keyText(), 'somewhere');
  await expect(keys.verify(keyText(), 'guesser')).resolves.toMatchObject({ key: { keyId: 'key_1' } });
});
