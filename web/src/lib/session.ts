import { payloadOf } from './access-token';
import { clock } from './clock';
import { alone } from './cross-tab-lock';
import { attemptKept, forgetAttempt } from './refresh-attempt';
import { forgetSignIn, readSignIn, sessionNoteKey, writeSignIn, type SignIn } from './session-note';
import { browserStorage, type KeyValueStorage } from './storage';

/** What a sign-in gives. `accessTokenExpiresAt` is an ISO date-time. */
export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: string;
}

/**
 * Asks for a new access token, by the cookie of the session, which no script can read; `earlierToken` is a refresh
 * token that was kept in the page's storage before there was the cookie, and moves there. Answers with undefined where
 * the session has ended. Throws where nobody answered; asking again with the same `attempt` is then no second use.
 */
export type Refresh = (earlierToken: string | undefined, attempt: string) => Promise<Tokens | undefined>;

/** The access token, in this tab's memory alone, and until when, by this device's own clock, it is worth using. */
interface Held {
  accessToken: string;
  freshUntilMs: number;
}

const renewBeforeMs = 30_000;

/**
 * Who is signed in, in every tab of this browser. The session itself is a cookie that scripts cannot read; a tab holds
 * an access token for minutes, and one that is about to end, or was lost by a reload, is asked for anew before it is
 * used. One tab asks at a time, since what is in the cookie works once.
 */
export class SessionKeeper {
  private held: Held | undefined;
  private signedIn: SignIn | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly tokenListeners = new Set<() => void>();
  private refresh: Refresh = () => Promise.resolve(undefined);
  private renewing: Promise<string | undefined> | undefined;

  constructor(private readonly storage: KeyValueStorage = browserStorage) {
    this.signedIn = readSignIn(storage);
  }

  /** How to renew; given later, since the client that asks needs this keeper itself. */
  renewBy(refresh: Refresh): void {
    this.refresh = refresh;
  }

  isSignedIn = (): boolean => this.signedIn !== undefined;

  /** The id of the user who is signed in, known even while the graph cannot tell more of them. */
  userId = (): string | undefined => this.signedIn?.userId;

  /** What a member of staff may look after, as the token says; nothing for anybody else, or while there is no token. */
  permissions = (): readonly string[] => (this.held && payloadOf(this.held.accessToken).permissions) ?? [];

  /** Tells of every sign-in and sign-out (not of renewals), here or in another tab. */
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells of every access token that is taken or given up: what somebody may do as staff changes with it. */
  onToken = (listener: () => void): (() => void) => {
    this.tokenListeners.add(listener);
    return () => this.tokenListeners.delete(listener);
  };

  signIn(tokens: Tokens): void {
    this.hold(tokens);
    this.tell();
  }

  /** Takes an access token that says more than the one before, for the same session. */
  renewAccess(fresh: Tokens): void {
    if (this.signedIn !== undefined) this.hold(fresh);
  }

  signOut(): void {
    if (this.signedIn === undefined) return;
    forgetSignIn(this.storage);
    this.becomeNobody();
  }

  /** Hears what other tabs do. Returns how to stop. */
  listenToOtherTabs(): () => void {
    const hear = (event: StorageEvent) => {
      if (event.key === null || event.key === sessionNoteKey) this.hear();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }

  /**
   * A token to ask with; undefined for somebody who is not signed in. Rejects where somebody is, and nobody answers
   * who could give the first token after a reload: asking as nobody would show them signed out.
   */
  async token(): Promise<string | undefined> {
    if (this.signedIn === undefined) return undefined;
    return this.held && isFresh(this.held) ? this.held.accessToken : this.renew(this.held?.accessToken);
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
    // Somebody else may have signed in by another tab while this one waited. A browser that keeps nothing says nothing.
    if (readSignIn(this.storage) !== undefined) this.hear();
    const asking = this.signedIn;
    if (asking === undefined) return undefined;
    if (this.held && this.held.accessToken !== used && isFresh(this.held)) return this.held.accessToken;
    let next: Tokens | undefined;
    try {
      next = await this.refresh(asking.earlierToken, attemptKept(this.storage));
      forgetAttempt(this.storage);
    } catch (error) {
      if (this.held === undefined) throw error;
      return this.held.accessToken;
    }
    // Whoever signed out or in meanwhile is who counts.
    if (this.signedIn?.userId !== asking.userId) return this.held?.accessToken;
    if (next === undefined) {
      this.signOut();
      return undefined;
    }
    // The cookie may be that of somebody who signed in elsewhere in this browser: nothing of one is shown to the next.
    const isAnother = payloadOf(next.accessToken).sub !== asking.userId;
    if (isAnother) this.becomeNobody();
    this.hold(next);
    if (isAnother) this.tell();
    return next.accessToken;
  }

  /** Takes over what other tabs have written down. */
  private hear(): void {
    const [before, now] = [this.signedIn, readSignIn(this.storage)];
    if (before?.userId === now?.userId && (before === undefined) === (now === undefined)) {
      this.signedIn = now;
      return;
    }
    if (before !== undefined) this.becomeNobody();
    this.signedIn = now;
    if (now !== undefined) this.tell();
  }

  private becomeNobody(): void {
    this.signedIn = undefined;
    this.held = undefined;
    for (const listener of [...this.tokenListeners]) listener();
    this.tell();
  }

  private hold({ accessToken, accessTokenExpiresAt }: Tokens): void {
    const { sub, iat, exp } = payloadOf(accessToken);
    // How long it lasts from its making: the clocks of cheap phones are often wrong, by hours.
    const lifetimeMs = iat && exp ? (exp - iat) * 1_000 : Date.parse(accessTokenExpiresAt) - clock.now();
    this.held = { accessToken, freshUntilMs: clock.now() + lifetimeMs - renewBeforeMs };
    this.signedIn = writeSignIn(this.storage, sub);
    for (const listener of [...this.tokenListeners]) listener();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

const isFresh = ({ freshUntilMs }: Held): boolean => freshUntilMs > clock.now();

export const session = new SessionKeeper();
