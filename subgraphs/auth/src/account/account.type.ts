import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone, shownToSupport, type AccessRule } from '@kelmah/kit/access/access';
import { AccountFactors } from '../factor/account-factors.type';
import { Passkey } from '../passkey/passkey.type';
import { LinkedIdentity } from '../provider/identity.type';

export enum Role {
  HIRER = 'HIRER',
  WORKER = 'WORKER',
  STAFF = 'STAFF',
  PARTNER = 'PARTNER',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody may be at Kelmah; a person may be several.',
  valuesConfig: {
    HIRER: { description: 'Posts jobs and pays for work.' },
    WORKER: { description: 'Applies to jobs and is paid for work.' },
    STAFF: { description: 'Works for Kelmah.' },
    PARTNER: { description: 'Makes programs that read the graph.' },
  },
});

export enum Locale {
  EN = 'EN',
  TW = 'TW',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'The language that Kelmah writes in: English or Twi.',
  valuesConfig: { EN: { description: 'English.' }, TW: { description: 'Twi (Akan).' } },
});

@ObjectType({ description: 'The public face of a person or firm.' })
@Directive('@key(fields: "id", resolvable: false)')
@Access(shownToSupport(everyone))
export class User {
  @Field(() => ID, { description: 'The user.' })
  id!: string;
}

// Accounts whose owner has proved in this very request who they are, before any token says so.
const proved = new WeakSet<object>();

/** Lets the answer to a sign-in show the account that was signed in to. */
export function provedHere<Source extends Account>(account: Source): Source {
  proved.add(account);
  return account;
}

export const owner: AccessRule = {
  says: 'the owner of the account alone',
  allows: (viewer, source) =>
    proved.has(source as object) || (viewer.userId !== undefined && viewer.userId === (source as Account).userId),
};

@ObjectType({ description: 'How somebody signs in. Private to its owner.' })
@Directive('@key(fields: "id")')
@Access(owner)
export class Account {
  @Access(shownToSupport(owner))
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Access(shownToSupport(owner))
  @Field(() => String, { description: 'The e-mail address, in lower case.' })
  email!: string;

  @Access(shownToSupport(owner))
  @Field(() => Boolean, { description: 'Whether the address is proved.' })
  emailVerified!: boolean;

  @Access(shownToSupport(owner))
  @Field(() => String, { nullable: true, description: 'The phone number, E.164.' })
  phone?: string | null;

  @Access(shownToSupport(owner))
  @Field(() => Boolean, { description: 'Whether the number is proved.' })
  phoneVerified!: boolean;

  @Access(shownToSupport(owner))
  @Field(() => [Role], { description: 'What the owner may be.' })
  roles!: Role[];

  @Access(shownToSupport(owner))
  @Field(() => Locale, { description: 'The language that Kelmah writes in to the owner.' })
  locale!: Locale;

  @Access(shownToSupport(owner))
  @Field(() => GraphQLDateTime, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => [Passkey], { description: 'The passkeys that open it, in the order they were added; ten at most.' })
  passkeys!: Passkey[];

  @Field(() => Boolean, { description: 'Whether the owner can sign in by a password.' })
  hasPassword!: boolean;

  @Field(() => AccountFactors, { description: 'The second factor: an authenticator app with its recovery codes.' })
  factors!: AccountFactors;

  @Field(() => [LinkedIdentity], { description: 'The accounts at Google and LinkedIn that open it; five at most.' })
  identities!: LinkedIdentity[];

  userId!: string;
  erasureAt?: Date;
  /** The session that asks, or the one that was just begun. */
  sessionId?: string;
}
