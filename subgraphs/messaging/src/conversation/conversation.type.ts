import { Access } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { membersAlone } from '../message/message.type';

@ObjectType('Member', { description: 'Somebody in a conversation.' })
@Access(membersAlone)
export class MemberType {
  @Field(() => Int, { description: 'The sequence of the last message that this person has read; 0 for none.' })
  readUpTo!: number;

  @Field(() => Date, { nullable: true, description: 'When this person last read something new here.' })
  lastReadAt?: Date | null;
}

@ObjectType('Conversation', {
  description: 'What a hirer and a worker write each other about an application, and then about the contract.',
})
@Directive('@key(fields: "id")')
@Access(membersAlone)
export class ConversationType {
  @Field(() => ID, { name: 'id', description: 'Opaque id.' })
  _id!: string;

  @Field(() => String, { description: "What it is about: the job's title." })
  subject!: string;

  @Field(() => [MemberType], { description: 'Who is in it.' })
  members!: MemberType[];

  @Field(() => Int, { description: 'The sequence of the last message; 0 where there is none.' })
  lastSequence!: number;

  @Field(() => Date, { description: 'When the last message was sent.' })
  updatedAt!: Date;
}

export const ConversationConnection = connectionOf('Conversation', () => ConversationType);

@InputType({ description: 'How far the viewer has read.' })
export class MarkReadInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId!: string;

  @Field(() => Int, { description: 'The sequence of the last message that was read. A lower one changes nothing.' })
  sequence!: number;
}

@ObjectType({ description: 'The read mark stands at least there.' })
@Access(membersAlone)
export class MarkReadSuccess {
  @Field(() => ConversationType, { description: 'The conversation with its read marks.' })
  conversation!: object;
}

export const MarkReadResult = resultUnion('MarkReadResult', () => MarkReadSuccess);
