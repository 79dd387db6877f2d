import { Access, type AccessRule } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { connectionOf } from '@kelmah/kit/page/page.type';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** A conversation is loaded for its members alone, and everything in it through the conversation. */
export const membersAlone: AccessRule = {
  says: 'the members of the conversation',
  allows: (viewer) => viewer.kind === 'person',
};

export enum MessageKind {
  TEXT = 'TEXT',
  SYSTEM = 'SYSTEM',
}
registerEnumType(MessageKind, {
  name: 'MessageKind',
  description: 'Whether a person wrote a message, or Kelmah tells of what happened.',
  valuesConfig: {
    TEXT: { description: 'Somebody wrote it.' },
    SYSTEM: { description: 'Kelmah tells of something that happened between the two.' },
  },
});

export enum SystemKind {
  APPLIED = 'APPLIED',
  SHORTLISTED = 'SHORTLISTED',
  CONTRACT_OFFERED = 'CONTRACT_OFFERED',
  CONTRACT_ACTIVE = 'CONTRACT_ACTIVE',
  FUNDED = 'FUNDED',
  SUBMITTED = 'SUBMITTED',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
  COMPLETED = 'COMPLETED',
  DISPUTE_OPENED = 'DISPUTE_OPENED',
  DISPUTE_WITHDRAWN = 'DISPUTE_WITHDRAWN',
  DISPUTE_SETTLED = 'DISPUTE_SETTLED',
  TERMINATION_PROPOSED = 'TERMINATION_PROPOSED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(SystemKind, {
  name: 'SystemKind',
  description: 'What a system message tells of.',
  valuesConfig: {
    APPLIED: { description: 'The worker applied to the job.' },
    SHORTLISTED: { description: 'The hirer put the application on the short list.' },
    CONTRACT_OFFERED: { description: 'A contract is drawn up and ready to sign.' },
    CONTRACT_ACTIVE: { description: 'Both have signed the contract.' },
    FUNDED: { description: 'The hirer paid in for a milestone.' },
    SUBMITTED: { description: 'The worker handed a milestone in.' },
    CHANGES_REQUESTED: { description: 'The hirer asked for changes to what was handed in.' },
    APPROVED: { description: 'A milestone counts as approved.' },
    PAID: { description: 'The money of a milestone went to the worker.' },
    COMPLETED: { description: 'The contract is completed.' },
    DISPUTE_OPENED: { description: 'One of the two opened a dispute about a milestone.' },
    DISPUTE_WITHDRAWN: { description: 'A dispute was taken back.' },
    DISPUTE_SETTLED: { description: 'A dispute is settled.' },
    TERMINATION_PROPOSED: { description: 'One of the two proposes to end the contract midway.' },
    TERMINATED: { description: 'The contract ended midway.' },
  },
});

@ObjectType('Message', { description: 'One message of a conversation.' })
@Directive('@key(fields: "id")')
@Access(membersAlone)
export class MessageType {
  @Field(() => ID, { name: 'id', description: 'Opaque id.' })
  _id!: string;

  @Field(() => Int, { description: 'Its number in the conversation: 1, 2, 3 … without a gap.' })
  sequence!: number;

  @Field(() => ID, { nullable: true, description: 'The id that its sender gave it; null on a system message.' })
  clientId?: string | null;

  @Field(() => MessageKind, { description: 'Whether a person wrote it.' })
  kind!: MessageKind;

  @Field(() => String, { description: 'The words; empty where there are files alone.' })
  text!: string;

  @Field(() => Date, { description: 'When Kelmah took it.' })
  sentAt!: Date;

  @Field(() => SystemKind, { nullable: true, description: 'What a system message tells of; null on any other.' })
  systemKind?: SystemKind | null;
}

export const MessageConnection = connectionOf('Message', () => MessageType);

@InputType({ description: 'A message to send: words, files, or both.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'The conversation to write in.' })
  conversationId!: string;

  @Field(() => ID, {
    description: 'An id that the client makes for this message, 100 characters at most: sent again with it, it is one.',
  })
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'The words; 5,000 characters at most.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files that the sender uploaded; 10 at most.' })
  uploadIds?: string[] | null;
}

@ObjectType({ description: 'The message is sent.' })
@Access(membersAlone)
export class SendMessageSuccess {
  @Field(() => MessageType, { description: 'The message as the conversation has it.' })
  message!: object;
}

export const SendMessageResult = resultUnion('SendMessageResult', () => SendMessageSuccess);
