import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PrivateFor } from '@kelmah/kit/hints/hints';

export enum IdentityProvider {
  GOOGLE = 'GOOGLE',
  LINKEDIN = 'LINKEDIN',
}
registerEnumType(IdentityProvider, {
  name: 'IdentityProvider',
  description: 'Who else can say who somebody is (OpenID Connect).',
  valuesConfig: { GOOGLE: { description: 'Google.' }, LINKEDIN: { description: 'LinkedIn.' } },
});

@ObjectType({ description: "The owner's account at a provider, by which they can sign in here." })
@Access(everyone)
@PrivateFor(0)
export class LinkedIdentity {
  @Field(() => ID, { description: 'The link.' })
  id!: string;

  @Field(() => IdentityProvider, { description: 'Whose account it is linked to.' })
  provider!: IdentityProvider;

  @Field(() => String, { nullable: true, description: 'The address there, as it was when it was last used.' })
  email?: string | null;

  @Field(() => GraphQLDateTime, { description: 'Since when it opens the account.' })
  linkedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it last did; null where it never has.' })
  lastUsedAt?: Date | null;
}
