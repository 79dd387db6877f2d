import type { Viewer } from '@kelmah/kit/context/viewer';

export const isFinance = (viewer: Viewer): boolean =>
  viewer.roles.includes('STAFF') && viewer.permissions.includes('finance');

export const decidesDisputes = (viewer: Viewer): boolean =>
  viewer.roles.includes('STAFF') && viewer.permissions.includes('disputes');

/** Who may see a funding: the two parties, and staff who look after money or decide disputes. */
export function maySeeFunding(viewer: Viewer, funding: { hirerId: string; workerId: string }): boolean {
  if (isFinance(viewer) || decidesDisputes(viewer)) return true;
  return isParty(viewer, funding);
}

/** Whether somebody is one of the two sides. */
export function isParty(viewer: Viewer, { hirerId, workerId }: { hirerId: string; workerId: string }): boolean {
  return viewer.userId !== undefined && [hirerId, workerId].includes(viewer.userId);
}
