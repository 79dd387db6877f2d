import type { ObjectStore } from '@kelmah/kit/object-store/object-store';
import type { MongoGround } from '@kelmah/kit/server/ground';
import { partnerStore } from '../partners/partner.store';
import type { AuthTools } from '../tools';
import type { AccountPartStores } from './account-part.service';
import { exportPlaces } from './export-place.service';
import { exportRound } from './export-round.service';
import { exportService } from './export.service';
import { exportStore } from './export.store';

export type ExportSide = ReturnType<typeof exportSide>;

/** Everything about copies of what is kept of people, put together. */
export function exportSide(
  tools: AuthTools,
  { mongo, logger }: MongoGround,
  { objects, ...records }: Omit<AccountPartStores, 'apps'> & { objects: ObjectStore },
) {
  const shared = { tools, store: exportStore(mongo), places: exportPlaces(objects) };
  return {
    exports: exportService(shared),
    round: exportRound({ ...shared, logger, stores: { ...records, apps: partnerStore(mongo) } }),
  };
}
