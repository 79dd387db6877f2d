import { runningRequest } from './running';

/** A browser that keeps its session in a cookie, where no script can read it, says so in this header: `cookie`. */
export const sessionHeader = 'x-kelmah-session';

/**
 * The header of auth's answer by which the router learns the refresh token that its cookie is to hold; empty where the
 * session has ended. The router reads it of auth alone and never hands it on.
 */
export const sessionTokenHeader = 'x-kelmah-session-token';

/** How a browser keeps its session. Told to auth alone, of mutations alone; never logged. */
export interface BrowserSession {
  kept: 'cookie';
  /** The refresh token that came in the cookie. */
  token?: string;
}

/**
 * Hands a refresh token to whoever asked for it: what is answered goes into the answer's body. Where a browser keeps
 * its session in a cookie that is nothing, and the token goes to the router.
 */
export function handOverRefreshToken(token: string): string {
  const asking = runningRequest();
  if (!asking?.session) return token;
  asking.answerHeaders?.set(sessionTokenHeader, token);
  return '';
}

/** Makes the browser forget the cookie of a session that has ended. */
export function forgetRefreshToken(): void {
  const asking = runningRequest();
  if (asking?.session) asking.answerHeaders?.set(sessionTokenHeader, '');
}
