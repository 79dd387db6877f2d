import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Cost, PublicFor } from '@kelmah/kit/hints/hints';
import { PageArgs } from '@kelmah/kit/page/page.type';
import { toUser, type PersonLoader } from '../person/person.loader';
import type { SearchService } from './search.service';
import { WorkerConnection, WorkerFilter } from './search.type';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly search: SearchService,
    private readonly personOf: PersonLoader,
  ) {}

  @Query(() => WorkerConnection, {
    description:
      'Workers whose profile is published. With words the best match comes first, with a place the nearest, else those with the fullest profile.',
  })
  @Access(everyone)
  @PublicFor(15)
  @Cost(10)
  async searchWorkers(
    @Arg('filter', () => WorkerFilter, { description: 'What the workers must be like.' }) filter: WorkerFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    const { edges, pageInfo } = await this.search.find(filter, page);
    for (const { node } of edges) this.personOf(context).prime(node._id, node);
    return {
      pageInfo,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toUser(node), distanceKm: node.distanceKm ?? null })),
    };
  }
}
