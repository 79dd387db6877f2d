import { clock } from './clock';
import { alone } from './cross-tab-lock';
import { browserStorage, readJson, type KeyValueStorage } from './storage';

/** What a sign-in gives. `accessTokenExpiresAt` is an ISO date-time. */
export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
}

/** Asks for new tokens: the tokens, or undefined where the session has ended. Throws where nobody answered. */
export type Refresh = (refreshToken: string) => Promise<Tokens | undefined>;

/** What is kept: the tokens, and until when, by this device's own clock, the access token is worth using. */
interface Kept extends Tokens {
  freshUntilMs: number;
}

const storageKey = 'kelmah.session';
const renewBeforeMs = 30_000;

/**
 * Who is signed in, in every tab of this browser. An access token that is about to end is renewed before it is used;
 * one tab renews at a time and the others take what it got, since a refresh token works once.
 */
export class SessionKeeper {
  private tokens: Kept | undefined;
  private readonly listeners = new Set<() => void>();
  private refresh: Refresh = () => Promise.resolve(undefined);
  private renewing: Promise<string | undefined> | undefined;

  constructor(private readonly storage: KeyValueStorage = browserStorage) {
    this.tokens = this.stored();
  }

  /** How to renew; given later, since the client that asks needs this keeper itself. */
  renewBy(refresh: Refresh): void {
    this.refresh = refresh;
  }

  isSignedIn = (): boolean => this.tokens !== undefined;

  /** The id of the user who is signed in, which the token says even while the graph cannot tell more of them. */
  userId = (): string | undefined => this.tokens && payloadOf(this.tokens.accessToken).sub;

  /** What a member of staff may look after, as the token says; nothing for anybody else. */
  permissions = (): readonly string[] => (this.tokens && payloadOf(this.tokens.accessToken).permissions) ?? [];

  /** Tells of every sign-in and sign-out (not of renewals), here or in another tab. */
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  signIn(tokens: Tokens): void {
    this.keep(tokens);
    this.tell();
  }

  /** Takes an access token that says more than the one before, for the same session. */
  renewAccess(fresh: Pick<Tokens, 'accessToken' | 'accessTokenExpiresAt'>): void {
    if (this.tokens !== undefined) this.keep({ ...this.tokens, ...fresh });
  }

  signOut(): void {
    if (this.tokens === undefined) return;
    this.tokens = undefined;
    this.storage.remove(storageKey);
    this.tell();
  }

  /** Hears what other tabs do. Returns how to stop. */
  listenToOtherTabs(): () => void {
    const hear = (event: StorageEvent) => {
      if (event.key !== storageKey && event.key !== null) return;
      const before = this.isSignedIn();
      this.tokens = this.stored();
      if (before !== this.isSignedIn()) this.tell();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }

  /** A token to ask with; undefined for somebody who is not signed in. */
  async token(): Promise<string | undefined> {
    if (this.tokens === undefined) return undefined;
    return this.isFresh(this.tokens) ? this.tokens.accessToken : this.renew(this.tokens.accessToken);
  }

  /**
   * A token other than the one that did not work any more. Undefined where the session has ended, and then nobody is
   * signed in. Without a network the old token is given back: being offline signs nobody out.
   */
  renew(used: string | undefined): Promise<string | undefined> {
    this.renewing ??= alone('refresh', () => this.renewAlone(used)).finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async renewAlone(used: string | undefined): Promise<string | undefined> {
    // Another tab may have renewed, or signed out, while this one waited for its turn.
    this.tokens = this.stored() ?? this.tokens;
    const present = this.tokens;
    if (present === undefined) return undefined;
    if (present.accessToken !== used && this.isFresh(present)) return present.accessToken;
    let next: Tokens | undefined;
    try {
      next = await this.refresh(present.refreshToken);
    } catch {
      return present.accessToken;
    }
    if (next === undefined) {
      this.signOut();
      return undefined;
    }
    this.keep(next);
    return next.accessToken;
  }

  private isFresh(tokens: Kept): boolean {
    return tokens.freshUntilMs > clock.now();
  }

  private keep({ accessToken, accessTokenExpiresAt, refreshToken }: Tokens): void {
    const lifetimeMs = lifetimeOf(accessToken) ?? Date.parse(accessTokenExpiresAt) - clock.now();
    const freshUntilMs = clock.now() + lifetimeMs - renewBeforeMs;
    this.tokens = { accessToken, accessTokenExpiresAt, refreshToken, freshUntilMs };
    this.storage.write(storageKey, JSON.stringify(this.tokens));
  }

  private stored(): Kept | undefined {
    const value = readJson(this.storage, storageKey) as Partial<Kept> | undefined;
    if (!value?.accessToken || !value.refreshToken || !value.freshUntilMs) return undefined;
    return value as Kept;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** How long a token lasts from its making, in milliseconds: the clocks of cheap phones are often wrong, by hours. */
function lifetimeOf(accessToken: string): number | undefined {
  const { iat, exp } = payloadOf(accessToken);
  return iat && exp ? (exp - iat) * 1_000 : undefined;
}

/** What a token says; nothing where it cannot be read. */
function payloadOf(accessToken: string): { sub?: string; iat?: number; exp?: number; permissions?: string[] } {
  try {
    const payload = (accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(payload)) as ReturnType<typeof payloadOf>;
  } catch {
    return {};
  }
}

export const session = new SessionKeeper();
