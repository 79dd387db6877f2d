import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { User } from '../others/others.type';
import type { PresenceService } from '../presence/presence.service';
import type { Typing, TypingService } from './typing.service';
import { SetTypingInput, SetTypingResult, TypingType } from './typing.type';

@Resolver(() => TypingType)
export class TypingResolver {
  constructor(
    private readonly service: TypingService,
    private readonly presence: PresenceService,
  ) {}

  @Mutation(() => SetTypingResult, { description: 'Tells the others that the viewer is writing, or has stopped.' })
  @Access(signedIn)
  async setTyping(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetTypingInput, { description: 'Where, and whether.' }) input: SetTypingInput,
  ) {
    const done = await this.service.set(context, input);
    return isRefusal(done) ? done : { conversationId: done };
  }

  @Subscription(() => TypingType, {
    description:
      'The others of a conversation while they write: told again as long as it goes on; over at `until`, or with an `until` in the past.',
    subscribe: openedBy(
      () => TypingResolver,
      async (resolver, { conversationId }: { conversationId: string }, { viewer }) => {
        const userId = userIdOfViewer(viewer);
        return resolver.presence.during(userId, await resolver.service.listen(userId, conversationId));
      },
    ),
  })
  @Access(signedIn)
  typing(
    @Root() typing: Typing,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): Typing {
    return typing;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who is writing; null while the part of the graph that knows them is away.',
  })
  user(@Root() { userId }: Typing) {
    return { id: userId };
  }
}
