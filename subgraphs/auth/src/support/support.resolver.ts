import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ownProcess, signedIn } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { Account, User } from '../account/account.type';
import { userOf } from '../staff/staff.loader';
import type { SupportRequestRecord } from './support-request.store';
import type { SupportSide } from './support-side.service';
import { looksByRequest, requestsByPerson, toLook, toRequest } from './support.loader';
import {
  AnswerSupportRequestInput,
  AnswerSupportRequestResult,
  EndSupportAccessInput,
  EndSupportAccessResult,
  NoteSupportLookInput,
  NoteSupportLookResult,
  RequestSupportAccessInput,
  RequestSupportAccessResult,
  StartSupportSessionInput,
  StartSupportSessionResult,
  SupportLook,
  SupportRequest,
  supportStaff,
} from './support.type';

@Resolver()
export class SupportResolver {
  constructor(
    private readonly side: SupportSide,
    private readonly clock: Clock,
  ) {}

  @Query(() => User, {
    nullable: true,
    description:
      'Who is meant by a proved e-mail address, to the letter, or the id of a user; null where it is nobody.',
  })
  @Access(supportStaff)
  async personForSupport(
    @Arg('search', () => String, { description: 'A whole e-mail address, or the id of a person.' }) search: string,
  ) {
    return userOf((await this.side.requests.personOf(search)) ?? undefined);
  }

  @Query(() => [SupportRequest], {
    nullable: true,
    description: 'The latest 20 requests of the member of staff who asks, the latest first.',
  })
  @Access(supportStaff)
  async supportRequests(@Ctx() { viewer }: RequestContext) {
    const now = this.clock.now();
    return (await this.side.requests.ofStaff(viewer)).map((record) => toRequest(record, now));
  }

  @Cost(10)
  @Mutation(() => RequestSupportAccessResult, {
    description: 'Asks somebody whether support may look at their account for 30 minutes; five times a day at most.',
  })
  @Access(supportStaff)
  async requestSupportAccess(
    @Arg('input', () => RequestSupportAccessInput) input: RequestSupportAccessInput,
    @Ctx() context: RequestContext,
  ) {
    return this.shown(await this.side.requests.ask(input, context));
  }

  @Cost(10)
  @Mutation(() => AnswerSupportRequestResult, {
    description: 'Says whether support may look. A yes takes a proof within the last ten minutes (REAUTHENTICATE).',
  })
  @Access(signedIn)
  async answerSupportRequest(
    @Arg('input', () => AnswerSupportRequestInput) input: AnswerSupportRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.shown(await this.side.requests.answer(input, context));
  }

  @Cost(10)
  @Mutation(() => EndSupportAccessResult, { description: 'Ends a request or a look, by whoever was asked or asks.' })
  @Access(signedIn)
  async endSupportAccess(
    @Arg('input', () => EndSupportAccessInput) input: EndSupportAccessInput,
    @Ctx() context: RequestContext,
  ) {
    return this.shown(await this.side.requests.end(input, context));
  }

  @Cost(10)
  @Mutation(() => StartSupportSessionResult, {
    description: 'Begins or goes on to look at an account whose owner said yes. Nothing can be changed for them.',
  })
  @Access(supportStaff)
  async startSupportSession(
    @Arg('input', () => StartSupportSessionInput) input: StartSupportSessionInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.side.looks.start(input, context);
    if (isRefusal(done)) return done;
    const { text: accessToken, expiresAt: accessTokenExpiresAt } = done.token;
    return { request: toRequest(done.request, this.clock.now()), accessToken, accessTokenExpiresAt };
  }

  @Mutation(() => NoteSupportLookResult, { description: 'Writes down that support runs an operation.' })
  @Directive('@inaccessible')
  @Access(ownProcess('router'))
  noteSupportLook(@Arg('input', () => NoteSupportLookInput) input: NoteSupportLookInput) {
    return this.side.looks.note(input);
  }

  private shown(done: SupportRequestRecord | Refusal) {
    return isRefusal(done) ? done : { request: toRequest(done, this.clock.now()) };
  }
}

@Resolver(() => SupportRequest)
export class SupportRequestResolver {
  private readonly looksOf: ReturnType<typeof looksByRequest>;

  constructor(side: SupportSide) {
    this.looksOf = looksByRequest(side.requests);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Whose account; null while the part that knows people is away.',
  })
  person(@Root() request: SupportRequest) {
    return userOf(request.userId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who asks; null while the part that knows people is away.',
  })
  by(@Root() request: SupportRequest) {
    return userOf(request.byId);
  }

  @FieldResolver(() => [SupportLook], { description: 'What was looked at, the latest first; the latest 50.' })
  async looks(@Root() request: SupportRequest, @Ctx() context: RequestContext) {
    return (await this.looksOf(context).load(request.id)).map(toLook);
  }
}

@Resolver(() => Account)
export class AccountSupportResolver {
  private readonly requestsOf: ReturnType<typeof requestsByPerson>;

  constructor(
    side: SupportSide,
    private readonly clock: Clock,
  ) {
    this.requestsOf = requestsByPerson(side.requests);
  }

  @FieldResolver(() => [SupportRequest], {
    description: 'When support asked to look at the account, and what they looked at, the latest first; the latest 20.',
  })
  async supportRequests(@Root() account: Account, @Ctx() context: RequestContext) {
    const now = this.clock.now();
    return (await this.requestsOf(context).load(account.userId)).map((record) => toRequest(record, now));
  }
}
