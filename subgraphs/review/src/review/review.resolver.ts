import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Contract, User } from '../others/others.type';
import type { ReviewLoaders } from './review.loader';
import { isParty, stateOf, visibleIn, type ReviewService, type SeenReview } from './review.service';
import { mayMove } from './review.states';
import {
  ReplyToReviewInput,
  ReplyToReviewResult,
  ReviewConnection,
  ReviewMove,
  ReviewStateType,
  ReviewType,
  WriteReviewInput,
  WriteReviewResult,
} from './review.type';

const parties = { says: 'the parties of the contract', allows: everyone.allows };

@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(
    private readonly service: ReviewService,
    private readonly loaders: ReviewLoaders,
  ) {}

  @Query(() => ReviewType, { nullable: true, description: 'A review that is open, or the viewer’s own.' })
  @Access(everyone)
  @PrivateFor(60)
  review(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return this.loaders.byId(context).load(id);
  }

  @Mutation(() => WriteReviewResult, {
    description: 'Reviews the other party of a finished contract. Again while it is sealed: writes it anew.',
  })
  @Access(signedIn)
  async writeReview(
    @Ctx() context: RequestContext,
    @Arg('input', () => WriteReviewInput, { description: 'The review.' }) input: WriteReviewInput,
  ) {
    const done = await this.service.write(context, input);
    return isRefusal(done) ? done : { review: done };
  }

  @Mutation(() => ReplyToReviewResult, { description: 'Replies, once, to an open review of the viewer.' })
  @Access(signedIn)
  async replyToReview(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReplyToReviewInput, { description: 'The reply.' }) input: ReplyToReviewInput,
  ) {
    const done = await this.service.reply(context, input);
    return isRefusal(done) ? done : { review: done };
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that it is about.' })
  @Access(parties)
  contract(@Root() review: SeenReview, @Ctx() { viewer }: RequestContext) {
    return isParty(review, viewer.userId) ? { id: review.contractId } : null;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who wrote it; null while the part of the graph that knows them is away.',
  })
  author(@Root() { authorId }: SeenReview) {
    return { id: authorId };
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Whom it is about; null while the part of the graph that knows them is away.',
  })
  subject(@Root() { subjectId }: SeenReview) {
    return { id: subjectId };
  }

  @FieldResolver(() => Boolean, { description: 'Whether its author alone can read it yet.' })
  sealed(@Root() review: SeenReview): boolean {
    return stateOf(review) === 'SEALED';
  }

  @FieldResolver(() => [ReviewMove], { description: 'What the viewer can do with it now.' })
  @PrivateFor(0)
  moves(@Root() review: SeenReview, @Ctx() { viewer }: RequestContext): ReviewMove[] {
    const state = stateOf(review);
    const isAuthor = viewer.userId === review.authorId && this.service.isOpenForWriting(review);
    const isSubject = viewer.userId === review.subjectId && review.reply === null;
    return [
      ...(isAuthor && mayMove('EDIT', state, 'author') ? [ReviewMove.EDIT] : []),
      ...(isSubject && mayMove('REPLY', state, 'subject') ? [ReviewMove.REPLY] : []),
    ];
  }
}

@Resolver(() => User)
export class UserReviewsResolver {
  constructor(private readonly service: ReviewService) {}

  @FieldResolver(() => ReviewConnection, {
    nullable: true,
    description: 'Open reviews of this person, the newest first.',
  })
  reviews(@Root() { id }: User, @Args(() => PageArgs) page: PageArgs) {
    return this.service.pageAbout(id, page);
  }
}

@Resolver(() => Contract)
export class ContractReviewsResolver {
  constructor(
    private readonly service: ReviewService,
    private readonly loaders: ReviewLoaders,
  ) {}

  @FieldResolver(() => [ReviewType], {
    nullable: true,
    description: 'Its reviews that are open, and the viewer’s own.',
  })
  @Access(parties)
  async reviews(@Root() { id }: Contract, @Ctx() context: RequestContext): Promise<SeenReview[]> {
    const pair = await this.loaders.pair(context).load(id);
    const { userId } = context.viewer;
    return pair && isParty(pair, userId) ? visibleIn(pair, userId) : [];
  }

  @FieldResolver(() => ReviewStateType, {
    nullable: true,
    description: 'How the viewer stands with reviewing it; null before it is completed.',
  })
  @Access(parties)
  async reviewState(@Root() { id }: Contract, @Ctx() context: RequestContext) {
    const pair = await this.loaders.pair(context).load(id);
    const { userId } = context.viewer;
    if (!pair || !isParty(pair, userId)) return null;
    const readable = visibleIn(pair, userId);
    const mine = readable.find(({ authorId }) => authorId === userId) ?? null;
    return {
      ...{ hirerId: pair.hirerId, workerId: pair.workerId, dueAt: pair.dueAt, mine },
      canReview: mine === null && this.service.isOpenForWriting(pair),
      theirsIsOpen: readable.some(({ authorId }) => authorId !== userId),
    };
  }
}
