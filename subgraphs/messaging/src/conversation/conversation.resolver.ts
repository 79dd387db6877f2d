import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { membersAlone, MessageConnection, MessageType } from '../message/message.type';
import type { MessageService } from '../message/message.service';
import { Application, Contract, User } from '../others/others.type';
import type { PresenceService } from '../presence/presence.service';
import type { ConversationLoaders } from './conversation.loader';
import type { ConversationService } from './conversation.service';
import type { ConversationRecord, MemberRecord } from './conversation.store';
import {
  ConversationConnection,
  ConversationType,
  MarkReadInput,
  MarkReadResult,
  MemberType,
} from './conversation.type';

@Resolver(() => ConversationType)
export class ConversationResolver {
  constructor(
    private readonly service: ConversationService,
    private readonly messageService: MessageService,
    private readonly loaders: ConversationLoaders,
    private readonly presence: PresenceService,
  ) {}

  @Query(() => ConversationType, { nullable: true, description: 'A conversation of the viewer.' })
  @Access(everyone)
  @PrivateFor(0)
  conversation(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return this.loaders.byId(context).load(id);
  }

  @Query(() => ConversationConnection, { description: "The viewer's conversations, the liveliest first." })
  @Access(signedIn)
  myConversations(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return this.service.page(context, page);
  }

  @Mutation(() => MarkReadResult, { description: "Moves the viewer's read mark, forward only." })
  @Access(signedIn)
  async markRead(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkReadInput, { description: 'How far.' }) input: MarkReadInput,
  ) {
    const done = await this.service.markRead(context, input);
    return isRefusal(done) ? done : { conversation: done };
  }

  @Subscription(() => ConversationType, {
    description:
      'Conversations of the viewer as they change (or the one that is named): a new message, a read mark. Begins with those that changed in the last seconds.',
    subscribe: openedBy(
      () => ConversationResolver,
      async (resolver, { conversationId }: { conversationId?: string | null }, { viewer }) => {
        const userId = userIdOfViewer(viewer);
        return resolver.presence.during(userId, await resolver.service.listen(userId, conversationId ?? undefined));
      },
    ),
  })
  @Access(signedIn)
  conversationUpdated(
    @Root() conversation: ConversationRecord,
    @Arg('conversationId', () => ID, { nullable: true, description: 'This one alone.' }) _conversationId?: string,
  ): ConversationRecord {
    return conversation;
  }

  @FieldResolver(() => User, { nullable: true, description: 'The other person, for the viewer.' })
  other(@Root() { memberIds }: ConversationRecord, @Ctx() { viewer }: RequestContext) {
    const id = memberIds.find((memberId) => memberId !== viewer.userId);
    return id === undefined ? null : { id };
  }

  @FieldResolver(() => Application, { nullable: true, description: 'The application that it began with.' })
  application(@Root() { applicationId }: ConversationRecord) {
    return { id: applicationId };
  }

  @FieldResolver(() => Contract, { nullable: true, description: 'The contract that came of it.' })
  contract(@Root() { contractId }: ConversationRecord) {
    return contractId === null ? null : { id: contractId };
  }

  @FieldResolver(() => MessageType, { nullable: true, description: 'The last message.' })
  lastMessage(@Root() conversation: ConversationRecord, @Ctx() context: RequestContext) {
    return this.loaders.lastMessage(context).load(conversation);
  }

  @FieldResolver(() => Int, { description: 'How many messages the viewer has not read.' })
  unreadCount(@Root() conversation: ConversationRecord, @Ctx() context: RequestContext) {
    return this.loaders.unreadCount(context).load(conversation);
  }

  @FieldResolver(() => MessageConnection, {
    description: 'Its messages in their order. The latest ones: `last`, and `before` for those before them.',
  })
  messages(@Root() { _id }: ConversationRecord, @Args(() => PageArgs) page: PageArgs) {
    return this.messageService.page(_id, page);
  }
}

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who it is; null while the part of the graph that knows them is away.',
  })
  user(@Root() { userId }: MemberRecord) {
    return { id: userId };
  }
}

@Resolver(() => Application)
export class ApplicationResolver {
  constructor(private readonly loaders: ConversationLoaders) {}

  @FieldResolver(() => ConversationType, {
    nullable: true,
    description: 'The conversation about this application; it goes on under the contract.',
  })
  @Access(membersAlone)
  conversation(@Root() { id }: Application, @Ctx() context: RequestContext) {
    return this.loaders.byApplication(context).load(id);
  }
}

@Resolver(() => Contract)
export class ContractResolver {
  constructor(private readonly loaders: ConversationLoaders) {}

  @FieldResolver(() => ConversationType, { nullable: true, description: 'The conversation about this contract.' })
  conversation(@Root() { id }: Contract, @Ctx() context: RequestContext) {
    return this.loaders.byContract(context).load(id);
  }
}
