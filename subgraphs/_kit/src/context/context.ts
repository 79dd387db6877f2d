import type { BrowserSession } from './browser-session';
import type { Viewer } from './viewer';

/** What every resolver is handed: who asks, under which request id. Also the key under which loaders are kept. */
export interface RequestContext {
  viewer: Viewer;
  requestId: string;
  /** Where the request comes from: an IPv4 address or an IPv6 /64. Told of mutations alone; never logged. */
  address?: string;
  /** Where a browser keeps its session in a cookie: told to auth alone, of mutations alone; never logged. */
  session?: BrowserSession;
  /** What is told beside the answer, names in lower case: there where `session` is. */
  answerHeaders?: Map<string, string>;
}

/** The viewer's user id. Call it only behind a rule that lets people alone through. */
export function userIdOfViewer(viewer: Viewer): string {
  if (viewer.userId === undefined) throw new Error('This viewer is no person');
  return viewer.userId;
}
