import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PrivateFor } from '@kelmah/kit/hints/hints';

@ObjectType({ description: 'A passkey (WebAuthn) that opens the account. Seen by its owner alone.' })
@Access(everyone)
@PrivateFor(0)
export class Passkey {
  @Field(() => ID, { description: "The passkey: its credential's id, base64url, by which a browser knows it too." })
  id!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last used; null where it never was.' })
  lastUsedAt?: Date | null;

  @Field(() => Boolean, {
    description: 'Whether it is kept on more than one device, so that losing one loses nothing.',
  })
  backedUp!: boolean;
}
