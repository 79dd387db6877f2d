import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, hiddenFromSupport, people, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost, PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { toUser, type PersonLoader } from '../person/person.loader';
import { User } from '../person/person.type';
import { toUpload, type UploadLoader } from '../upload/upload.loader';
import { Upload } from '../upload/upload.type';
import { WorkerProfile } from '../worker/worker.type';
import { toIdentityCheck, type LatestCheckLoader } from './identity.loader';
import type { IdentityService } from './identity.service';
import { levelOf } from './identity.states';
import type { IdentityCheckRecord } from './identity.store';
import * as types from './identity.type';

type Shown = types.IdentityCheck & { record: IdentityCheckRecord };

@Resolver(() => types.IdentityCheck)
export class IdentityResolver {
  constructor(
    private readonly identities: IdentityService,
    private readonly personOf: PersonLoader,
    private readonly uploadOf: UploadLoader,
  ) {}

  @FieldResolver(() => User, { nullable: true, description: 'Who handed it in.' })
  async user(@Root() { userId }: Shown, @Ctx() context: RequestContext) {
    return toUser(await this.personOf(context).load(userId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The number of the card; null 30 days after the decision.',
  })
  @Access(types.identityStaff)
  cardNumber(@Root() { record }: Shown) {
    return this.identities.cardNumberOf(record);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether another person is known by this card.' })
  @Access(types.identityStaff)
  cardTaken(@Root() { record }: Shown) {
    return this.identities.isCardTaken(record);
  }

  @FieldResolver(() => Upload, {
    nullable: true,
    description: 'The picture of the card; null 30 days after the decision.',
  })
  async card(@Root() { record }: Shown, @Ctx() context: RequestContext) {
    return toUpload(await this.uploadOf(context).load(record.cardUploadId));
  }

  @FieldResolver(() => Upload, {
    nullable: true,
    description: 'The picture of the face; null 30 days after the decision.',
  })
  async selfie(@Root() { record }: Shown, @Ctx() context: RequestContext) {
    return toUpload(await this.uploadOf(context).load(record.selfieUploadId));
  }

  @Query(() => types.IdentityCheckConnection, {
    description: 'Checks in a state: those that wait with the oldest first, others with the newest.',
  })
  @Access(types.identityStaff)
  async identityQueue(
    @Arg('status', () => types.IdentityCheckStatus, { defaultValue: 'SUBMITTED', description: 'In which state.' })
    status: types.IdentityCheckStatus,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<object> {
    const { edges, ...rest } = await this.identities.page(status, page);
    return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: toIdentityCheck(node) })) };
  }

  @Query(() => types.IdentityCheck, { nullable: true, description: 'One check; null where there is none.' })
  @Access(types.identityStaff)
  async identityCheck(@Arg('id', () => ID, { description: 'The check.' }) id: string, @Ctx() context: RequestContext) {
    const check = await this.identities.find(context, id);
    return check && toIdentityCheck(check);
  }

  @Mutation(() => types.SubmitIdentityCheckResult, {
    description:
      'Hands in the viewer’s Ghana Card and face. Staff alone see them, and 30 days after the decision nobody.',
  })
  @Access(signedIn)
  @Cost(20)
  async submitIdentityCheck(
    @Arg('input', () => types.SubmitIdentityCheckInput) input: types.SubmitIdentityCheckInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.identities.submit(input, context);
    return isRefusal(done) ? done : { check: toIdentityCheck(done) };
  }

  @Mutation(() => types.DecideIdentityCheckResult, {
    description: 'Says whether somebody is who they say. For staff with moderation, of others than themselves.',
  })
  @Access(types.identityStaff)
  @Cost(20)
  async decideIdentityCheck(
    @Arg('input', () => types.DecideIdentityCheckInput) input: types.DecideIdentityCheckInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.identities.decide(input, context);
    return isRefusal(done) ? done : { check: toIdentityCheck(done) };
  }
}

const self = people<User & { id: string }>('the person themselves', ({ id }) => [id]);

@Resolver(() => User)
export class IdentityOfPersonResolver {
  constructor(private readonly latestOf: LatestCheckLoader) {}

  @FieldResolver(() => types.IdentityCheck, {
    nullable: true,
    description: 'The latest check of their identity; null where they never handed anything in.',
  })
  @Access(hiddenFromSupport(self))
  @PrivateFor(0)
  async identityCheck(@Root() { id }: User, @Ctx() context: RequestContext) {
    const check = await this.latestOf(context).load(id);
    return check && toIdentityCheck(check);
  }
}

@Resolver(() => WorkerProfile)
export class LevelResolver {
  @FieldResolver(() => types.VerificationLevel, { description: 'How far they have proved who they are.' })
  verification(@Root() { person }: WorkerProfile) {
    return levelOf(person);
  }
}
