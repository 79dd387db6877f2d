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
    refreshToken: `refresh-${name}`,
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

describe('who is signed in', () => {
  it('is said by the token, and is nobody without one', () => {
    const { keeper } = signedIn(jest.fn());
    expect(keeper.userId()).toBe('usr_first');
    keeper.signOut();
    expect(keeper.userId()).toBeUndefined();
    keeper.signIn({ accessToken: 'unreadable', accessTokenExpiresAt: '2026-11-26T10:00:00Z', refreshToken: 'r' });
    expect(keeper.userId()).toBeUndefined();
  });
});

describe('a token', () => {
  it('is used while it is fresh', async () => {
    const refresh = jest.fn<ReturnType<Refresh>, [string]>();
    const { keeper, first } = signedIn(refresh);
    nowMs += 14 * minute;
    expect(await keeper.token()).toBe(first.accessToken);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('is renewed before it ends, and the new one is kept for the next visit', async () => {
    const { keeper, first, storage } = signedIn(() => Promise.resolve(tokens('second')));
    nowMs += 14 * minute + 31_000;
    const renewed = await keeper.token();
    expect(renewed).not.toBe(first.accessToken);
    expect(await new SessionKeeper(storage).token()).toBe(renewed);
  });

  it.each([3 * 60 * minute, -3 * 60 * minute])(
    'is fresh by its own length where clocks differ by %i ms',
    async (ms) => {
      const refresh = jest.fn<ReturnType<Refresh>, [string]>();
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
    const refresh = jest.fn<ReturnType<Refresh>, [string]>(() => answer.promise);
    const { keeper } = signedIn(refresh);
    nowMs += 20 * minute;
    const waiting = Promise.all([keeper.token(), keeper.token(), keeper.token()]);
    await settle();
    const second = tokens('second');
    answer.resolve(second);
    expect(await waiting).toEqual([second.accessToken, second.accessToken, second.accessToken]);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(refresh).toHaveBeenCalledWith('refresh-first');
  });

  it('is done by one of two tabs, and the other takes what it got', async () => {
    const answer = later<Tokens | undefined>();
    const refresh = jest.fn<ReturnType<Refresh>, [string]>(() => answer.promise);
    const { keeper, storage } = signedIn(refresh);
    const otherTab = new SessionKeeper(storage);
    otherTab.renewBy(refresh);
    nowMs += 20 * minute;
    const both = Promise.all([keeper.token(), otherTab.token()]);
    await settle();
    const second = tokens('second');
    answer.resolve(second);
    expect(await both).toEqual([second.accessToken, second.accessToken]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('signs out where the session has ended, and tells', async () => {
    const { keeper, storage } = signedIn(() => Promise.resolve(undefined));
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
    const { keeper, first } = signedIn(() => Promise.resolve(tokens('second')));
    const renewed = await keeper.renew(first.accessToken);
    expect(renewed).toMatch(/^second/);
  });
});

describe('another tab', () => {
  it('that signs out signs this one out', () => {
    const { keeper, storage } = signedIn(() => Promise.resolve(undefined));
    const told = jest.fn();
    keeper.onChange(told);
    const stop = keeper.listenToOtherTabs();
    storage.remove('kelmah.session');
    window.dispatchEvent(new StorageEvent('storage', { key: 'kelmah.session' }));
    stop();
    expect(keeper.isSignedIn()).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
