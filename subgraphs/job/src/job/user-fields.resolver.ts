import { Access, everyone } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { House } from '../house';
import { UserStub, type Stub } from '../shared/stub.type';
import { JobConnection } from './job.type';

@Resolver(() => UserStub)
export class UserFieldsResolver {
  constructor(
    private readonly house: House,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => Int, { nullable: true, description: 'How many contracts the person has completed as a worker.' })
  @Access(everyone)
  completedJobs(@Root() { id }: Stub, @Ctx() context: RequestContext) {
    return this.house.load.contracts.completedBy(context, id);
  }

  @FieldResolver(() => JobConnection, {
    nullable: true,
    description: 'The person’s open public jobs as a hirer, the last begun first; to themselves, all of their jobs.',
  })
  @Access(everyone)
  @PrivateFor(15)
  postedJobs(@Root() { id }: Stub, @Ctx() { viewer }: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    const { jobs } = this.house.stores;
    return viewer.userId === id ? jobs.ofHirer(id, undefined, page) : jobs.openOfHirer(id, this.clock.now(), page);
  }
}
