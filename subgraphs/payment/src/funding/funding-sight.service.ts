import type { Viewer } from '@kelmah/kit/context/viewer';

export const isFinance = (viewer: Viewer): boolean =>
  viewer.roles.includes('STAFF') && viewer.permissions.includes('finance');

/** Who may see a funding: the two parties, and staff who look after money. */
export function maySeeFunding(viewer: Viewer, funding: { hirerId: string; workerId: string }): boolean {
  if (isFinance(viewer)) return true;
  return viewer.userId !== undefined && [funding.hirerId, funding.workerId].includes(viewer.userId);
}
