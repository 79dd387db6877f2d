import type { PasskeyRecord } from './passkey.store';
import type { Passkey } from './passkey.type';

/** A passkey as its owner sees it. */
export const toPasskey = ({ id, name, createdAt, lastUsedAt, backedUp }: PasskeyRecord): Passkey => ({
  ...{ id, name, createdAt, lastUsedAt, backedUp },
});
