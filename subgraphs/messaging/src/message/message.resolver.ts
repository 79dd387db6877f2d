import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { ConversationLoaders } from '../conversation/conversation.loader';
import { ConversationType } from '../conversation/conversation.type';
import { Upload, User } from '../others/others.type';
import type { PresenceService } from '../presence/presence.service';
import type { MessageService } from './message.service';
import type { MessageRecord } from './message.store';
import { MessageType, SendMessageInput, SendMessageResult } from './message.type';

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    private readonly service: MessageService,
    private readonly loaders: ConversationLoaders,
    private readonly presence: PresenceService,
  ) {}

  @Mutation(() => SendMessageResult, {
    description: 'Writes in a conversation. The same client id again answers with the same message.',
  })
  @Access(signedIn)
  async sendMessage(
    @Ctx() context: RequestContext,
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
  ) {
    const done = await this.service.send(context, input);
    return isRefusal(done) ? done : { message: done };
  }

  @Subscription(() => MessageType, {
    description:
      'Every message of a conversation after the sequence `after` (0: from the first), then each new one as it comes: in order, once. Without `after`, the new ones alone.',
    subscribe: openedBy(
      () => MessageResolver,
      async (resolver, args: { conversationId: string; after?: number | null }, { viewer }) => {
        const userId = userIdOfViewer(viewer);
        const source = await resolver.service.listen(userId, args.conversationId, args.after ?? undefined);
        return resolver.presence.during(userId, source);
      },
    ),
  })
  @Access(signedIn)
  messageAdded(
    @Root() message: MessageRecord,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
    @Arg('after', () => Int, { nullable: true, description: 'The last sequence that the client has.' }) _after?: number,
  ): MessageRecord {
    return message;
  }

  @FieldResolver(() => ConversationType, { description: 'The conversation that it stands in.' })
  conversation(@Root() { conversationId }: MessageRecord, @Ctx() context: RequestContext) {
    return this.loaders.byId(context).load(conversationId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who wrote it; null on a system message, and while the part of the graph that knows them is away.',
  })
  sender(@Root() { kind, authorId }: MessageRecord) {
    return kind === 'TEXT' && authorId !== null ? { id: authorId } : null;
  }

  @FieldResolver(() => [Upload], {
    nullable: true,
    description: 'The files that came with it; null while the part of the graph that knows them is away.',
  })
  attachments(@Root() { uploadIds }: MessageRecord) {
    return uploadIds.map((id) => ({ id }));
  }
}
