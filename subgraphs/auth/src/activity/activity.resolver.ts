import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '@kelmah/kit/context/context';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Account } from '../account/account.type';
import { sessionsByAccount, toSession } from '../session/session.loader';
import type { SessionService } from '../session/session.service';
import { Session } from '../session/session.type';
import { toActivities } from './activity.loader';
import type { ActivityService } from './activity.service';
import { AccountActivity, AccountActivityConnection } from './activity.type';

@Resolver(() => Account)
export class AccountActivityResolver {
  constructor(private readonly activities: ActivityService) {}

  @FieldResolver(() => AccountActivityConnection, {
    description: 'What happened to the account, the latest first; the last 100 happenings are kept.',
  })
  async activity(@Root() account: Account, @Args(() => PageArgs) page: PageArgs) {
    return toActivities(await this.activities.page(account.id, page), account);
  }
}

@Resolver(() => AccountActivity)
export class ActivitySessionResolver {
  private readonly sessionsOf: ReturnType<typeof sessionsByAccount>;

  constructor(sessions: SessionService) {
    this.sessionsOf = sessionsByAccount(sessions);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session that did it; null where none did or it is over.',
  })
  async session(@Root() activity: AccountActivity, @Ctx() context: RequestContext) {
    if (activity.sessionId === undefined) return null;
    const living = await this.sessionsOf(context).load(activity.accountId);
    const session = living.find(({ _id }) => _id === activity.sessionId);
    return session ? toSession(session, activity.askingSessionId) : null;
  }
}
