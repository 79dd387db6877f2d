import { useSyncExternalStore } from 'react';
import { clock } from './clock';

/** Somebody's account that support looks at with their consent. */
export interface Look {
  requestId: string;
  /** The person's name, where it could be shown. */
  name: string;
  accessToken: string;
  /** Until when the token is worth using, by this device's own clock. */
  freshUntilMs: number;
  /** Until when the consent holds, an ISO date-time. */
  until: string;
}

/** Gives the next token of a look; undefined where it is over. */
export type RenewLook = (requestId: string) => Promise<Pick<Look, 'accessToken' | 'freshUntilMs'> | undefined>;

/**
 * Whose account this tab shows instead of the member of staff's own. It is kept in memory alone: another tab, or this
 * one after a reload, is the member of staff again.
 */
export class LookKeeper {
  private look: Look | undefined;
  private renewing: Promise<string | undefined> | undefined;
  private readonly listeners = new Set<() => void>();
  private renewBy: RenewLook = () => Promise.resolve(undefined);

  /** How to renew; given later, since the client that asks needs this keeper itself. */
  renewWith(renew: RenewLook): void {
    this.renewBy = renew;
  }

  current = (): Look | undefined => this.look;

  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  begin(look: Look): void {
    this.look = look;
    this.tell();
  }

  end = (): void => {
    if (this.look === undefined) return;
    this.look = undefined;
    this.tell();
  };

  /** The token to look with; undefined where nobody looks, or it is over now. */
  async token(): Promise<string | undefined> {
    if (this.look === undefined || this.look.freshUntilMs > clock.now()) return this.look?.accessToken;
    this.renewing ??= this.renew(this.look).finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async renew({ requestId }: Look): Promise<string | undefined> {
    const next = await this.renewBy(requestId);
    if (this.look?.requestId !== requestId) return this.look?.accessToken;
    if (next === undefined) this.end();
    else this.look = { ...this.look, ...next };
    return next?.accessToken;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

export const look = new LookKeeper();

/** The look that this tab shows; undefined as a rule. */
export const useLook = (): Look | undefined => useSyncExternalStore(look.onChange, look.current);
