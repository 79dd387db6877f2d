import { Access, everyone } from '@kelmah/kit/access/access';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('User', { description: 'A person or firm on Kelmah.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class UserStub {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
}

@ObjectType('Trade', { description: 'A trade that people are hired for.' })
@Directive('@key(fields: "id", resolvable: false)')
@Access(everyone)
export class TradeStub {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
}

@ObjectType('Upload', { description: 'A file that somebody uploaded.' })
@Directive('@key(fields: "id", resolvable: false)')
@Access(everyone)
export class UploadStub {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
}

export interface Stub {
  id: string;
}

export const stubOf = (id: string): Stub => ({ id });
