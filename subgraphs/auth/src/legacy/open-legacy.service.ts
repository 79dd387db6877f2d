import { connectLegacy } from '@kelmah/kit/postgres/legacy-postgres';
import type { MongoGround } from '@kelmah/kit/server/ground';
import type { AccountStore } from '../account/account.store';
import type { AuthConfig } from '../config';
import type { TombstoneStore } from '../erasure/tombstone.store';
import { legacyMoveStore } from './legacy-move.store';
import { legacyMover } from './legacy-mover.service';
import { legacySource } from './legacy-source.store';
import { legacyAccounts, noLegacy, type LegacyAccounts } from './legacy.service';

/** Connects to the older system where the configuration says that there is one. */
export function openLegacy(
  { mongo, clock, logger, nudge }: MongoGround,
  accounts: AccountStore,
  tombstones: TombstoneStore,
  { LEGACY_DATABASE_URL: url }: AuthConfig,
): { accounts: LegacyAccounts; stop(): Promise<void> } {
  const moves = legacyMoveStore(mongo);
  if (url === undefined) return { accounts: noLegacy, stop: async () => undefined };
  const database = connectLegacy({ url, service: 'auth', logger });
  const mover = legacyMover({ accounts, moves, tombstones, clock, nudge });
  return {
    accounts: legacyAccounts(accounts, legacySource(database), moves, mover),
    stop: () => database.stop(),
  };
}
