import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { openedBy } from '@kelmah/kit/subgraph/source';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { User } from '../others/others.type';
import type { PresenceName, PresenceService } from './presence.service';
import { Presence } from './presence.type';

@Resolver(() => User)
export class PresenceResolver {
  constructor(private readonly service: PresenceService) {}

  @FieldResolver(() => Presence, { nullable: true, description: 'Whether this person is there now.' })
  @Access({ says: 'those who share a conversation; UNKNOWN for others', allows: () => true })
  async presence(@Root() { id }: User, @Ctx() context: RequestContext): Promise<PresenceName> {
    return (await this.service.loader(context).load(id))?.presence ?? 'UNKNOWN';
  }

  @Subscription(() => User, {
    nullable: true,
    description:
      'People with whom the viewer shares a conversation: once as they are, then whenever one comes or goes. Others among the ids are left out. Null where more is asked of a person than can be told while the part of the graph that knows it is away.',
    subscribe: openedBy(
      () => PresenceResolver,
      async (resolver, { userIds }: { userIds: string[] }, { viewer }) => {
        const viewerId = userIdOfViewer(viewer);
        return resolver.service.during(viewerId, await resolver.service.watch(viewerId, userIds));
      },
    ),
  })
  @Access(signedIn)
  presenceChanged(
    @Root() user: User,
    @Arg('userIds', () => [ID], { description: 'Whom to watch; 100 at most.' }) _userIds: string[],
  ): User {
    return user;
  }
}
