import type { IdentityRecord } from './identity.store';
import type { IdentityProvider, LinkedIdentity } from './identity.type';

/** An identity as its owner sees it. */
export const toIdentity = ({ id, provider, email, linkedAt, lastUsedAt }: IdentityRecord): LinkedIdentity => ({
  ...{ id, email, linkedAt, lastUsedAt },
  provider: provider as IdentityProvider,
});
