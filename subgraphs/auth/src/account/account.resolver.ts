import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, everyone, shownToSupport } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { sessionsByAccount, toSession } from '../session/session.loader';
import type { SessionService } from '../session/session.service';
import { Session } from '../session/session.type';
import { toAccount } from './account.loader';
import type { AccountService } from './account.service';
import { Account, owner, User } from './account.type';

@Resolver(() => Account)
export class AccountResolver {
  private readonly sessionsOf: ReturnType<typeof sessionsByAccount>;

  constructor(
    private readonly accounts: AccountService,
    sessions: SessionService,
  ) {
    this.sessionsOf = sessionsByAccount(sessions);
  }

  @Query(() => Account, { nullable: true, description: "The viewer's own account; null for the anonymous." })
  @Access(shownToSupport(everyone))
  @PrivateFor(0)
  async me(@Ctx() { viewer }: RequestContext) {
    const record = await this.accounts.own(viewer);
    return record && toAccount(record, viewer.sessionId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: "The owner's public face; null while the part of the graph that knows it is away.",
  })
  @Access(shownToSupport(owner))
  user(@Root() account: Account) {
    return { __typename: 'User', id: account.userId };
  }

  @FieldResolver(() => [Session], { description: 'Where the owner is signed in, the last used first; the latest 50.' })
  async sessions(@Root() account: Account, @Ctx() context: RequestContext) {
    const records = await this.sessionsOf(context).load(account.id);
    return records.map((record) => toSession(record, account.sessionId));
  }
}
