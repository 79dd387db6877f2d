import { later, memoryStorage, settle } from '../../test/memory';
import { clock } from './clock';
import { SessionKeeper, type Refresh, type Tokens } from './session';

const minute = 60_000;
let nowMs = Date.parse('2026-11-26T09:00:00Z');

/** An access token of 15 minutes by the server's clock, as this device receives it. */
function tokens(name: string, serverAheadMs = 0): Tokens {
  const iat = Math.round((nowMs + serverAheadMs) / 1_000);
  const payload = btoa(JSON.stringify({ sub: `usr_${name}`, iat, exp: iat + 900 }));
  return {
    accessToken: `${name}.${payload}.x`,
    accessTokenExpiresAt: new Date((iat + 900) * 1_000).toISOString(),
  };
}

beforeEach(() => {
  nowMs = Date.parse('2026-11-26T09:00:00Z');
  jest.spyOn(clock, 'now').mockImplementation(() => nowMs);
});

function signedIn(refresh: Refresh, storage = memoryStorage(), serverAheadMs = 0) {
  const keeper = new SessionKeeper(storage);
  keeper.renewBy(refresh);
  const first = tokens('first', serverAheadMs);
  keeper.signIn(first);
  return { keeper, first, storage };
}

const refreshing = (answer: Tokens | undefined) =>
  jest.fn<ReturnType<Refresh>, Parameters<Refresh>>(() => Promise.resolve(answer));

describe('who is signed in', () => {
  it('tells of each token, also of one that only says more than the one before', () => {
    const { keeper } = signedIn(jest.fn());
    const [token, person] = [jest.fn(), jest.fn()];
    keeper.onToken(token);
    keeper.onChange(person);
    const payload = btoa(JSON.stringify({ sub: 'usr_first', permissions: ['support'] }));
    keeper.renewAccess({ accessToken: `more.${payload}.x`, accessTokenExpiresAt: '2026-11-26T10:00:00Z' });
    expect(keeper.permissions()).toEqual(['support']);
    expect([token.mock.calls.length, person.mock.calls.length]).toEqual([1, 0]);
    keeper.signOut();
    expect([token.mock.calls.length, keeper.permissions()]).toEqual([2, []]);
  });

  it('is said by the token, and is nobody without one', () => {
    const { keeper } = signedIn(jest.fn());
    expect(keeper.userId()).toBe('usr_first');
    keeper.signOut();
    expect(keeper.userId()).toBeUndefined();
    keeper.signIn({ accessToken: 'unreadable', accessTokenExpiresAt: '2026-11-26T10:00:00Z' });
    expect(keeper.userId()).toBeUndefined();
  });

  it('is still known after a reload, for as long as an unused session lasts', () => {
    const { storage } = signedIn(jest.fn());
    expect(new SessionKeeper(storage).userId()).toBe('usr_first');
    nowMs += 30 * 24 * 60 * minute;
    expect(new SessionKeeper(storage).isSignedIn()).toBe(false);
  });
});

describe('an attempt to renew', () => {
  it('keeps its name until an answer comes, also through a reload; the next has another', async () => {
    const names: string[] = [];
    let answer: () => Promise<Tokens> = () => Promise.reject(new Error('No network'));
    const refresh: Refresh = (_earlier, attempt) => {
      names.push(attempt);
      return answer();
    };
    const { keeper, first, storage } = signedIn(refresh);
    await keeper.renew(first.accessToken);
    const reloaded = new SessionKeeper(storage);
    reloaded.renewBy(refresh);
    answer = () => Promise.resolve(tokens('first'));
    const second = await reloaded.renew(undefined);
    await reloaded.renew(second);
    expect(names[0]).toMatch(/^.{16,128}$/);
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });
});

describe('what is written down', () => {
  it('says who is signed in and until when, and opens nothing', async () => {
    const { keeper, first, storage } = signedIn(() => Promise.resolve(tokens('second')));
    await keeper.renew(first.accessToken);
    expect(storage.keys('')).toEqual(['kelmah.session']);
    expect(JSON.parse(storage.read('kelmah.session') ?? '')).toEqual({
      userId: 'usr_second',
      untilMs: nowMs + 30 * 24 * 60 * minute,
    });
  });
});

describe('a token', () => {
  it('is used while it is fresh', async () => {
    const refresh = refreshing(undefined);
    const { keeper, first } = signedIn(refresh);
    nowMs += 14 * minute;
    expect(await keeper.token()).toBe(first.accessToken);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('is renewed before it ends', async () => {
    const second = tokens('first', 1_000);
    const { keeper, first } = signedIn(refreshing(second));
    nowMs += 14 * minute + 31_000;
    expect(await keeper.token()).toBe(second.accessToken);
    expect(second.accessToken).not.toBe(first.accessToken);
  });

  it('is asked for anew after a reload, once, and by the cookie alone', async () => {
    const { storage } = signedIn(jest.fn());
    const refresh = refreshing(tokens('first', 1_000));
    const reloaded = new SessionKeeper(storage);
    reloaded.renewBy(refresh);
    const [one, other] = await Promise.all([reloaded.token(), reloaded.token()]);
    expect([one, other]).toEqual([tokens('first', 1_000).accessToken, one]);
    expect(refresh.mock.calls).toEqual([[undefined, expect.any(String)]]);
  });

  it('is not had without a network after a reload; nobody is signed out, and nothing is asked as nobody', async () => {
    const { storage } = signedIn(jest.fn());
    const reloaded = new SessionKeeper(storage);
    reloaded.renewBy(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(reloaded.token()).rejects.toThrow('Failed to fetch');
    expect(reloaded.isSignedIn()).toBe(true);
    reloaded.renewBy(refreshing(tokens('first')));
    expect(await reloaded.token()).toBe(tokens('first').accessToken);
  });

  it.each([3 * 60 * minute, -3 * 60 * minute])(
    'is fresh by its own length where clocks differ by %i ms',
    async (ms) => {
      const refresh = refreshing(undefined);
      const { keeper, first } = signedIn(refresh, memoryStorage(), ms);
      nowMs += 10 * minute;
      expect(await keeper.token()).toBe(first.accessToken);
      expect(refresh).not.toHaveBeenCalled();
    },
  );

  it('is nothing for somebody who is not signed in', async () => {
    expect(await new SessionKeeper(memoryStorage()).token()).toBeUndefined();
  });
});

describe('renewing', () => {
  it('asks once, however many wait for it', async () => {
    const answer = later<Tokens | undefined>();
    const refresh = jest.fn<ReturnType<Refresh>, Parameters<Refresh>>(() => answer.promise);
    const { keeper } = signedIn(refresh);
    nowMs += 20 * minute;
    const waiting = Promise.all([keeper.token(), keeper.token(), keeper.token()]);
    await settle();
    const second = tokens('first', 1_000);
    answer.resolve(second);
    expect(await waiting).toEqual([second.accessToken, second.accessToken, second.accessToken]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('is done by one tab after the other: what is in the cookie works once', async () => {
    const [mine, theirs] = [later<Tokens | undefined>(), later<Tokens | undefined>()];
    const answers = [mine.promise, theirs.promise];
    const refresh = jest.fn<ReturnType<Refresh>, Parameters<Refresh>>(
      () => answers.shift() ?? Promise.resolve(undefined),
    );
    const { keeper, storage } = signedIn(refresh);
    const otherTab = new SessionKeeper(storage);
    otherTab.renewBy(refresh);
    nowMs += 20 * minute;
    const both = Promise.all([keeper.token(), otherTab.token()]);
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
    const [second, third] = [tokens('first', 1_000), tokens('first', 2_000)];
    mine.resolve(second);
    await settle();
    expect(refresh).toHaveBeenCalledTimes(2);
    theirs.resolve(third);
    expect(await both).toEqual([second.accessToken, third.accessToken]);
  });

  it('signs out where the session has ended, and tells', async () => {
    const { keeper, storage } = signedIn(refreshing(undefined));
    const told = jest.fn();
    keeper.onChange(told);
    nowMs += 20 * minute;
    expect(await keeper.token()).toBeUndefined();
    expect(keeper.isSignedIn()).toBe(false);
    expect(storage.size()).toBe(0);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('signs nobody out who is offline', async () => {
    const { keeper, first } = signedIn(() => Promise.reject(new TypeError('Failed to fetch')));
    nowMs += 20 * minute;
    expect(await keeper.token()).toBe(first.accessToken);
    expect(keeper.isSignedIn()).toBe(true);
  });

  it('asks anew for a token that was refused though it looked fresh', async () => {
    const { keeper, first } = signedIn(refreshing(tokens('first', 1_000)));
    expect(await keeper.renew(first.accessToken)).toBe(tokens('first', 1_000).accessToken);
  });

  it('that comes back after a sign-out signs nobody in again', async () => {
    const answer = later<Tokens | undefined>();
    const { keeper, first, storage } = signedIn(() => answer.promise);
    const renewed = keeper.renew(first.accessToken);
    await settle();
    keeper.signOut();
    answer.resolve(tokens('first', 1_000));
    expect(await renewed).toBeUndefined();
    expect([keeper.isSignedIn(), storage.size()]).toEqual([false, 0]);
  });

  it('by the cookie of somebody else is a change of person: nothing of one is shown to the next', async () => {
    const { keeper, first } = signedIn(refreshing(tokens('second')));
    const seen: (string | undefined)[] = [];
    keeper.onChange(() => seen.push(keeper.isSignedIn() ? keeper.userId() : 'nobody'));
    await keeper.renew(first.accessToken);
    expect(seen).toEqual(['nobody', 'usr_second']);
  });
});

describe('a sign-in that an earlier version of this client kept', () => {
  const earlier = () => ({ ...tokens('first'), refreshToken: 'refresh-first', freshUntilMs: nowMs + 14 * minute });
  const upgrading = (refresh: Refresh) => {
    const storage = memoryStorage();
    storage.write('kelmah.session', JSON.stringify(earlier()));
    const keeper = new SessionKeeper(storage);
    keeper.renewBy(refresh);
    return { storage, keeper };
  };

  it('moves to the cookie once, and its token is removed from where scripts read it', async () => {
    const refresh = refreshing(tokens('first', 1_000));
    const { keeper, storage } = upgrading(refresh);
    expect([keeper.isSignedIn(), keeper.userId()]).toEqual([true, 'usr_first']);
    expect(await keeper.token()).toBe(tokens('first', 1_000).accessToken);
    expect(storage.read('kelmah.session')).not.toMatch(/refresh|Token/);
    nowMs += 20 * minute;
    await keeper.token();
    expect(refresh.mock.calls).toEqual([
      ['refresh-first', expect.any(String)],
      [undefined, expect.any(String)],
    ]);
  });

  it('stays as it is while there is no network', async () => {
    const { keeper, storage } = upgrading(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(keeper.token()).rejects.toThrow();
    expect(storage.read('kelmah.session')).toContain('refresh-first');
    const refresh = refreshing(tokens('first'));
    keeper.renewBy(refresh);
    await keeper.token();
    expect(refresh).toHaveBeenCalledWith('refresh-first', expect.any(String));
  });

  it('is over where its session is', async () => {
    const { keeper, storage } = upgrading(refreshing(undefined));
    expect(await keeper.token()).toBeUndefined();
    expect([keeper.isSignedIn(), storage.size()]).toEqual([false, 0]);
  });
});

describe('another tab', () => {
  const hearing = (act: (storage: ReturnType<typeof memoryStorage>) => void) => {
    const { keeper, storage } = signedIn(refreshing(undefined));
    const seen: (string | undefined)[] = [];
    keeper.onChange(() => seen.push(keeper.isSignedIn() ? keeper.userId() : 'nobody'));
    const stop = keeper.listenToOtherTabs();
    act(storage);
    window.dispatchEvent(new StorageEvent('storage', { key: 'kelmah.session' }));
    stop();
    return { keeper, seen };
  };

  it('that signs out signs this one out', () => {
    expect(hearing((storage) => storage.remove('kelmah.session')).seen).toEqual(['nobody']);
  });

  it('that signs somebody else in makes this one theirs, with no token of the one before', async () => {
    const { keeper, seen } = hearing((storage) => new SessionKeeper(storage).signIn(tokens('second')));
    expect(seen).toEqual(['nobody', 'usr_second']);
    keeper.renewBy(refreshing(tokens('second')));
    expect(await keeper.token()).toBe(tokens('second').accessToken);
  });

  it('that only renews changes nothing here', () => {
    expect(hearing((storage) => new SessionKeeper(storage).signIn(tokens('first', 5_000))).seen).toEqual([]);
  });
});
