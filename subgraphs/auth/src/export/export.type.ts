import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';
import type { ExportRecord } from './export.store';

export enum ExportStatus {
  PREPARING = 'PREPARING',
  READY = 'READY',
  EXPIRED = 'EXPIRED',
  FAILED = 'FAILED',
}
registerEnumType(ExportStatus, {
  name: 'ExportStatus',
  description: 'How far a copy of what is kept of somebody has come.',
  valuesConfig: {
    PREPARING: { description: 'It is being put together; mostly that takes less than a minute.' },
    READY: { description: 'It can be downloaded.' },
    EXPIRED: { description: 'It was ready and is not kept any more.' },
    FAILED: { description: 'It could not be put together within a day. Another can be asked for.' },
  },
});

@ObjectType({
  description: 'A copy of everything that Kelmah keeps of the owner of an account. Seen by that owner alone.',
})
@Access(everyone)
@PrivateFor(0)
export class AccountExport {
  @Field(() => ID, { description: 'The copy.' })
  id!: string;

  @Field(() => ExportStatus, { description: 'How far it has come.' })
  status!: ExportStatus;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was ready; null where it has not been.' })
  readyAt?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it is kept: seven days.' })
  expiresAt?: Date | null;

  record!: ExportRecord;
}

export const toExport = (record: ExportRecord): AccountExport => ({
  id: record._id,
  status: record.status as ExportStatus,
  requestedAt: record.requestedAt,
  readyAt: record.readyAt,
  expiresAt: record.expiresAt,
  record,
});

@InputType({ description: 'Where the copy is asked for from.' })
export class RequestExportInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the device calls itself, for the log of what happened; at most 100 characters.',
  })
  device?: string;
}

@ObjectType({ description: 'The copy that is being put together, by this request or by an earlier one.' })
@Access(everyone)
export class RequestExportSuccess {
  @Field(() => AccountExport, { description: 'The copy.' })
  export!: AccountExport;

  @Field(() => Account, { description: 'The account, with all its copies.' })
  account!: Account;
}
export const RequestExportResult = resultUnion('RequestExportResult', () => RequestExportSuccess);
