import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { connectionOf } from '@kelmah/kit/page/page.type';

/** What can happen to an account. A value's text is also what is kept. */
export enum ActivityKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED_OFTEN = 'SIGN_IN_FAILED_OFTEN',
  SECOND_FACTOR_FAILED_OFTEN = 'SECOND_FACTOR_FAILED_OFTEN',
  SIGNED_OUT = 'SIGNED_OUT',
  SESSION_ENDED = 'SESSION_ENDED',
  OTHER_SESSIONS_ENDED = 'OTHER_SESSIONS_ENDED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  EMAIL_CHANGE_ASKED = 'EMAIL_CHANGE_ASKED',
  EMAIL_CHANGED = 'EMAIL_CHANGED',
  EMAIL_CHANGE_REVERTED = 'EMAIL_CHANGE_REVERTED',
  PHONE_CHANGED = 'PHONE_CHANGED',
  PHONE_REMOVED = 'PHONE_REMOVED',
  TOTP_ON = 'TOTP_ON',
  TOTP_OFF = 'TOTP_OFF',
  RECOVERY_CODES_MADE = 'RECOVERY_CODES_MADE',
  RECOVERY_CODE_USED = 'RECOVERY_CODE_USED',
  PASSKEY_ADDED = 'PASSKEY_ADDED',
  PASSKEY_REMOVED = 'PASSKEY_REMOVED',
  PASSKEY_COPIED = 'PASSKEY_COPIED',
  IDENTITY_LINKED = 'IDENTITY_LINKED',
  IDENTITY_UNLINKED = 'IDENTITY_UNLINKED',
  DEACTIVATED = 'DEACTIVATED',
  REACTIVATED = 'REACTIVATED',
  EXPORT_ASKED = 'EXPORT_ASKED',
  EXPORT_READY = 'EXPORT_READY',
  ERASURE_ASKED = 'ERASURE_ASKED',
  ERASURE_CANCELLED = 'ERASURE_CANCELLED',
  STAFF_INVITED = 'STAFF_INVITED',
  STAFF_CHANGED = 'STAFF_CHANGED',
  SUPPORT_ASKED = 'SUPPORT_ASKED',
  SUPPORT_ALLOWED = 'SUPPORT_ALLOWED',
  SUPPORT_ENDED = 'SUPPORT_ENDED',
}
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What happened to an account.',
  valuesConfig: {
    SIGNED_IN: { description: 'Somebody signed in.' },
    SIGN_IN_FAILED_OFTEN: { description: 'Somebody tried often to sign in and failed.' },
    SECOND_FACTOR_FAILED_OFTEN: {
      description: 'Somebody who gave the first proof failed often to give the second one.',
    },
    SIGNED_OUT: { description: 'The owner signed out.' },
    SESSION_ENDED: { description: 'A session was ended from another device.' },
    OTHER_SESSIONS_ENDED: { description: 'All sessions but one were ended.' },
    PASSWORD_CHANGED: { description: 'The password was changed.' },
    EMAIL_CHANGE_ASKED: { description: 'Another e-mail address was asked for; it waits to be proved.' },
    EMAIL_CHANGED: { description: 'The e-mail address was changed.' },
    EMAIL_CHANGE_REVERTED: { description: 'The e-mail address from before was put back by its letter.' },
    PHONE_CHANGED: { description: 'A phone number was proved.' },
    PHONE_REMOVED: { description: 'The phone number was removed.' },
    TOTP_ON: { description: 'An authenticator app was added.' },
    TOTP_OFF: { description: 'The authenticator app was removed.' },
    RECOVERY_CODES_MADE: { description: 'New recovery codes were made.' },
    RECOVERY_CODE_USED: { description: 'A recovery code was used.' },
    PASSKEY_ADDED: { description: 'A passkey was added.' },
    PASSKEY_REMOVED: { description: 'A passkey was removed.' },
    PASSKEY_COPIED: { description: 'A passkey was refused that seems to be on another device as well.' },
    IDENTITY_LINKED: { description: 'An account at Google or LinkedIn was linked.' },
    IDENTITY_UNLINKED: { description: 'An account at Google or LinkedIn was unlinked.' },
    DEACTIVATED: { description: 'The account was deactivated.' },
    REACTIVATED: { description: 'The account was activated again, by signing in.' },
    EXPORT_ASKED: { description: 'A copy of everything that is kept of the owner was asked for.' },
    EXPORT_READY: { description: 'The copy that the owner asked for can be downloaded.' },
    ERASURE_ASKED: { description: 'The account is to be erased.' },
    ERASURE_CANCELLED: { description: 'The account is not to be erased after all.' },
    STAFF_INVITED: { description: 'The owner was invited to work for Kelmah, or invited somebody.' },
    STAFF_CHANGED: { description: 'What the owner may do for Kelmah was changed.' },
    SUPPORT_ASKED: { description: 'Support asked to look at the account.' },
    SUPPORT_ALLOWED: { description: 'The owner let support look at the account for 30 minutes.' },
    SUPPORT_ENDED: { description: 'A look of support at the account was ended.' },
  },
});

@ObjectType({ description: "Something that happened to an account. Seen by the account's owner alone." })
@Access(everyone)
@PrivateFor(0)
export class AccountActivity {
  @Field(() => ID, { description: 'This happening.' })
  id!: string;

  @Field(() => ActivityKind, { description: 'What happened.' })
  kind!: ActivityKind;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What the device called itself; null where none was told.' })
  device?: string | null;

  @Field(() => String, { nullable: true, description: 'The country that it came from, where that is known.' })
  place?: string | null;

  accountId!: string;
  /** The session that did it. */
  sessionId?: string;
  /** The session that asks. */
  askingSessionId?: string;
}

export const AccountActivityConnection = connectionOf('AccountActivity', () => AccountActivity);
