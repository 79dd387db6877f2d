import type { AccountRecord } from '../account/account.store';
import type { SecondFactor } from '../entry/entry.service';

/**
 * What an account asks for besides a first proof. An app turns it on; passkeys alone do not, for they sign in by
 * themselves, and whoever lost them would be left with nothing.
 */
export function factorsOf({ factor, passkeys }: AccountRecord): SecondFactor[] {
  if (!factor?.totp) return [];
  return [
    'TOTP',
    ...(factor.recovery?.length ? (['RECOVERY_CODE'] as const) : []),
    ...(passkeys?.length ? (['PASSKEY'] as const) : []),
  ];
}
