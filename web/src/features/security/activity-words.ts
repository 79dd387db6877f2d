import {
  mdiAccountClockOutline,
  mdiAccountEyeOutline,
  mdiAccountOffOutline,
  mdiCellphone,
  mdiDownloadOutline,
  mdiEmailOutline,
  mdiFingerprint,
  mdiKeyOutline,
  mdiLinkVariant,
  mdiLogin,
  mdiLogout,
  mdiShieldAccountOutline,
  mdiShieldAlertOutline,
  mdiShieldKeyOutline,
} from '@mdi/js';
import type { ActivityKind } from '../../gql/graphql';

interface ActivityWords {
  text: string;
  icon: string;
  /** Whether a thief would do it: it catches the eye. */
  grave: boolean;
}

const quiet = (text: string, icon: string): ActivityWords => ({ text, icon, grave: false });
const grave = (text: string, icon: string): ActivityWords => ({ text, icon, grave: true });

/** What happened to an account, as its owner reads it. */
export const activityWords: Record<ActivityKind, ActivityWords> = {
  SIGNED_IN: quiet('Signed in', mdiLogin),
  SIGN_IN_FAILED_OFTEN: grave('Many tries to sign in failed', mdiShieldAlertOutline),
  SECOND_FACTOR_FAILED_OFTEN: grave('Many wrong codes after a good first step', mdiShieldAlertOutline),
  SIGNED_OUT: quiet('Signed out', mdiLogout),
  SESSION_ENDED: quiet('A session was ended', mdiLogout),
  OTHER_SESSIONS_ENDED: quiet('All other sessions were ended', mdiLogout),
  PASSWORD_CHANGED: grave('The password was changed', mdiKeyOutline),
  EMAIL_CHANGE_ASKED: grave('Another e-mail address was asked for', mdiEmailOutline),
  EMAIL_CHANGED: grave('The e-mail address was changed', mdiEmailOutline),
  EMAIL_CHANGE_REVERTED: grave('The e-mail address from before was put back', mdiEmailOutline),
  PHONE_CHANGED: grave('The phone number was changed', mdiCellphone),
  PHONE_REMOVED: grave('The phone number was removed', mdiCellphone),
  TOTP_ON: grave('The second step was turned on', mdiShieldKeyOutline),
  TOTP_OFF: grave('The second step was turned off', mdiShieldKeyOutline),
  RECOVERY_CODES_MADE: grave('New recovery codes were made', mdiShieldKeyOutline),
  RECOVERY_CODE_USED: grave('A recovery code was used', mdiShieldKeyOutline),
  PASSKEY_ADDED: grave('A passkey was added', mdiFingerprint),
  PASSKEY_REMOVED: grave('A passkey was removed', mdiFingerprint),
  PASSKEY_COPIED: grave('A passkey was refused: it may have been copied', mdiFingerprint),
  IDENTITY_LINKED: grave('A Google or LinkedIn account was linked', mdiLinkVariant),
  IDENTITY_UNLINKED: grave('A Google or LinkedIn account was unlinked', mdiLinkVariant),
  DEACTIVATED: grave('The account was deactivated', mdiAccountOffOutline),
  REACTIVATED: grave('The account was opened again', mdiAccountClockOutline),
  EXPORT_ASKED: grave('A copy of your data was asked for', mdiDownloadOutline),
  EXPORT_READY: quiet('The copy of your data is ready', mdiDownloadOutline),
  ERASURE_ASKED: grave('The account is to be erased', mdiAccountOffOutline),
  ERASURE_CANCELLED: grave('The account is not to be erased after all', mdiAccountClockOutline),
  STAFF_INVITED: grave('An invitation to work for Kelmah', mdiShieldAccountOutline),
  STAFF_CHANGED: grave('What you may do for Kelmah was changed', mdiShieldAccountOutline),
  SUPPORT_ASKED: quiet('Kelmah support asked to look at your account', mdiAccountEyeOutline),
  SUPPORT_ALLOWED: grave('Kelmah support was allowed to look at your account', mdiAccountEyeOutline),
  SUPPORT_ENDED: quiet('The look of Kelmah support was ended', mdiAccountEyeOutline),
};
