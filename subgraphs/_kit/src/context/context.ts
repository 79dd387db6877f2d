import type { Viewer } from './viewer';

/** What every resolver is handed: who asks, under which request id. Also the key under which loaders are kept. */
export interface RequestContext {
  viewer: Viewer;
  requestId: string;
  /** Where the request comes from: an IPv4 address or an IPv6 /64. Told of mutations alone; never logged. */
  address?: string;
}

/** The viewer's user id. Call it only behind a rule that lets people alone through. */
export function userIdOfViewer(viewer: Viewer): string {
  if (viewer.userId === undefined) throw new Error('This viewer is no person');
  return viewer.userId;
}
