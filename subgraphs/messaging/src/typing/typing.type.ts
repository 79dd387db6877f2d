import { Access } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { membersAlone } from '../message/message.type';

@ObjectType('Typing', { description: 'Somebody is writing in a conversation, or has just stopped.' })
@Access(membersAlone)
export class TypingType {
  @Field(() => Date, { description: 'Until when this holds, 6 seconds at most; in the past where it has ended.' })
  until!: Date;
}

@InputType({ description: 'Whether the viewer is writing.' })
export class SetTypingInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId!: string;

  @Field(() => Boolean, { description: 'False where the viewer has stopped. Say true again every few seconds.' })
  typing!: boolean;
}

@ObjectType({ description: 'The others are told.' })
@Access(membersAlone)
export class SetTypingSuccess {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId!: string;
}

export const SetTypingResult = resultUnion('SetTypingResult', () => SetTypingSuccess);
