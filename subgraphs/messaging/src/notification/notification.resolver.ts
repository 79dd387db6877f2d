import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { PresenceService } from '../presence/presence.service';
import type { NotificationLoaders } from './notification.loader';
import type { NotificationService } from './notification.service';
import type { NotificationRecord } from './notification.store';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadResult,
  NotificationConnection,
  NotificationType,
} from './notification.type';
import { wordsOf } from './words.template';

@Resolver(() => NotificationType)
export class NotificationResolver {
  constructor(
    private readonly service: NotificationService,
    private readonly loaders: NotificationLoaders,
    private readonly presence: PresenceService,
  ) {}

  @Query(() => NotificationConnection, { description: "The viewer's notices, the newest first." })
  @Access(signedIn)
  myNotifications(
    @Ctx() context: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('unreadOnly', () => Boolean, { nullable: true, description: 'Leave out those that were read.' })
    unreadOnly?: boolean,
  ) {
    return this.service.page(context, unreadOnly ?? false, page);
  }

  @Query(() => Int, { description: 'How many notices the viewer has not read.' })
  @Access(signedIn)
  unreadNotificationCount(@Ctx() context: RequestContext): Promise<number> {
    return this.service.unreadCount(context);
  }

  @Mutation(() => MarkNotificationsReadResult, { description: 'Marks notices of the viewer as read.' })
  @Access(signedIn)
  async markNotificationsRead(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which ones.' }) input: MarkNotificationsReadInput,
  ) {
    const done = await this.service.markRead(context, input);
    return isRefusal(done) ? done : { unreadCount: done };
  }

  @Subscription(() => NotificationType, {
    description: 'Notices of the viewer as they come. Begins with those of the last seconds.',
    subscribe: openedBy(
      () => NotificationResolver,
      (resolver, _args, { viewer }) => {
        const userId = userIdOfViewer(viewer);
        return resolver.presence.during(userId, resolver.service.listen(userId));
      },
    ),
  })
  @Access(signedIn)
  notificationAdded(@Root() notification: NotificationRecord): NotificationRecord {
    return notification;
  }

  @FieldResolver(() => String, { description: "What it says, in one line and in the viewer's language." })
  async title(@Root() notification: NotificationRecord, @Ctx() context: RequestContext): Promise<string> {
    return (await this.wordsOf(notification, context)).title;
  }

  @FieldResolver(() => String, { description: 'What it says beyond that.' })
  async body(@Root() notification: NotificationRecord, @Ctx() context: RequestContext): Promise<string> {
    return (await this.wordsOf(notification, context)).body;
  }

  private async wordsOf({ template, words }: NotificationRecord, context: RequestContext) {
    return wordsOf(template, words, await this.loaders.locale(context));
  }
}
