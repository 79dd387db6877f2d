import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, anyOf, everyone, people, staffWith } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';

export enum SupportRequestStatus {
  ASKED = 'ASKED',
  ALLOWED = 'ALLOWED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(SupportRequestStatus, {
  name: 'SupportRequestStatus',
  description: 'Where a request of support stands.',
  valuesConfig: {
    ASKED: { description: 'It waits for an answer.' },
    ALLOWED: { description: 'The person said yes: support may look until the time is up.' },
    REFUSED: { description: 'The person said no.' },
    ENDED: { description: 'One of both ended it.' },
    EXPIRED: { description: 'Its time is over.' },
  },
});

export const supportStaff = staffWith('support');

@ObjectType({ description: 'That support looked at something.' })
@Access(everyone)
@PrivateFor(0)
export class SupportLook {
  @Field(() => ID, { description: 'This look.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  at!: Date;

  @Field(() => String, { description: 'The name of the operation, such as `MyContracts`.' })
  operation!: string;
}

@ObjectType({ description: 'That support asks to look at somebody’s account, to help them.' })
@Access(
  anyOf(
    people<SupportRequest>('the person who is asked, and who asks', ({ userId, byId }) => [userId, byId]),
    staffWith('ops'),
  ),
)
@PrivateFor(0)
export class SupportRequest {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'Why, in the words of support.' })
  reason!: string;

  @Field(() => SupportRequestStatus, { description: 'Where it stands.' })
  status!: SupportRequestStatus;

  @Field(() => GraphQLDateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'Until when it can be answered; once allowed, until when support may look.',
  })
  until!: Date;

  userId!: string;
  byId!: string;
}

@InputType({ description: 'Whose account to look at, and why.' })
export class RequestSupportAccessInput {
  @Field(() => ID, { description: 'The user.' })
  userId!: string;

  @Field(() => String, { description: 'Why; 10 to 500 characters. The person reads it.' })
  reason!: string;
}

@ObjectType({ description: 'The person is told, and answers or does not within a day.' })
@Access(everyone)
export class RequestSupportAccessSuccess {
  @Field(() => SupportRequest, { description: 'The request; the open one where there is one.' })
  request!: SupportRequest;
}
export const RequestSupportAccessResult = resultUnion('RequestSupportAccessResult', () => RequestSupportAccessSuccess);

@InputType({ description: 'Whether support may look.' })
export class AnswerSupportRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Boolean, { description: 'Whether they may, for 30 minutes from now.' })
  allow!: boolean;
}

@ObjectType({ description: 'It is answered.' })
@Access(everyone)
export class AnswerSupportRequestSuccess {
  @Field(() => SupportRequest, { description: 'The request.' })
  request!: SupportRequest;
}
export const AnswerSupportRequestResult = resultUnion('AnswerSupportRequestResult', () => AnswerSupportRequestSuccess);

@InputType({ description: 'Which request, or look, to end.' })
export class EndSupportAccessInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

@ObjectType({ description: 'Support sees nothing of the account any more, within a second.' })
@Access(everyone)
export class EndSupportAccessSuccess {
  @Field(() => SupportRequest, { description: 'The request.' })
  request!: SupportRequest;
}
export const EndSupportAccessResult = resultUnion('EndSupportAccessResult', () => EndSupportAccessSuccess);

@InputType({ description: 'By which request to look.' })
export class StartSupportSessionInput {
  @Field(() => ID, { description: 'A request of the viewer’s that is allowed.' })
  requestId!: string;
}

@ObjectType({ description: 'What the person sees can be seen now. Each operation is written down, and shown to them.' })
@Access(everyone)
export class StartSupportSessionSuccess {
  @Field(() => SupportRequest, { description: 'The request.' })
  request!: SupportRequest;

  @Field(() => String, {
    description:
      'Goes with each query as `Authorization: Bearer …`; good for 15 minutes and never beyond the consent. It changes nothing, and ends with the session that asks.',
  })
  accessToken!: string;

  @Field(() => GraphQLDateTime, {
    description: 'When the token is no longer good; until `request.until` another is had alike.',
  })
  accessTokenExpiresAt!: Date;
}
export const StartSupportSessionResult = resultUnion('StartSupportSessionResult', () => StartSupportSessionSuccess);

@InputType({ description: 'Which operation support is about to run.' })
export class NoteSupportLookInput {
  @Field(() => ID, { description: 'The session of the look.' })
  sessionId!: string;

  @Field(() => ID, { description: 'The session of the member of staff.' })
  staffSessionId!: string;

  @Field(() => String, { description: 'The name of the operation.' })
  operation!: string;
}

@ObjectType({ description: 'It is written down and may run.' })
@Access(everyone)
export class NoteSupportLookSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  noted!: boolean;
}
export const NoteSupportLookResult = resultUnion('NoteSupportLookResult', () => NoteSupportLookSuccess);
