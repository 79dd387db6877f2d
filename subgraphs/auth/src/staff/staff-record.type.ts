import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access } from '@kelmah/kit/access/access';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { User } from '../account/account.type';
import { StaffPermission, teamStaff } from './staff.type';

export enum StaffRecordKind {
  GRANTED = 'GRANTED',
  INVITED = 'INVITED',
  INVITATION_REVOKED = 'INVITATION_REVOKED',
  JOINED = 'JOINED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
  SUPPORT_ASKED = 'SUPPORT_ASKED',
  SUPPORT_ALLOWED = 'SUPPORT_ALLOWED',
  SUPPORT_REFUSED = 'SUPPORT_REFUSED',
  SUPPORT_STARTED = 'SUPPORT_STARTED',
  SUPPORT_LOOKED = 'SUPPORT_LOOKED',
  SUPPORT_ENDED = 'SUPPORT_ENDED',
}
registerEnumType(StaffRecordKind, {
  name: 'StaffRecordKind',
  description: 'What staff did, or was done with a request of theirs.',
  valuesConfig: {
    GRANTED: { description: 'Somebody was made staff by the command, at the database.' },
    INVITED: { description: 'Somebody was invited to work for Kelmah.' },
    INVITATION_REVOKED: { description: 'An invitation was taken back.' },
    JOINED: { description: 'Somebody took an invitation.' },
    CHANGED: { description: 'What somebody may look after was changed.' },
    REMOVED: { description: 'Somebody works for Kelmah no longer.' },
    SUPPORT_ASKED: { description: 'Support asked to look at an account.' },
    SUPPORT_ALLOWED: { description: 'Its owner said yes.' },
    SUPPORT_REFUSED: { description: 'Its owner said no.' },
    SUPPORT_STARTED: { description: 'Support began to look.' },
    SUPPORT_LOOKED: { description: 'Support looked at something; `operation` says at what.' },
    SUPPORT_ENDED: { description: 'The look was ended before its time.' },
  },
});

@ObjectType('StaffRecord', { description: 'Something that staff did. It stays for good.' })
@Access(teamStaff)
@PrivateFor(0)
export class StaffRecordType {
  @Field(() => ID, { description: 'This record.' })
  id!: string;

  @Field(() => StaffRecordKind, { description: 'What was done.' })
  kind!: StaffRecordKind;

  @Field(() => GraphQLDateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => User, {
    nullable: true,
    description: 'Who did it; null where it was done by the command, and while the part that knows people is away.',
  })
  by?: User | null;

  @Field(() => User, { nullable: true, description: 'To whom; null where it is nobody who has an account.' })
  about?: User | null;

  @Field(() => [StaffPermission], { nullable: true, description: 'What they may look after from then on.' })
  permissions?: StaffPermission[] | null;

  @Field(() => String, { nullable: true, description: 'The name of the operation by which support looked.' })
  operation?: string | null;
}

export const StaffRecordConnection = connectionOf('StaffRecord', () => StaffRecordType);
