import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { toUser, type PersonLoader } from '../person/person.loader';
import { User } from '../person/person.type';
import { toHirerProfile } from './hirer.loader';
import type { HirerService } from './hirer.service';
import { HirerProfile, SaveHirerProfileInput, SaveHirerProfileResult } from './hirer.type';

@Resolver(() => HirerProfile)
export class HirerResolver {
  constructor(
    private readonly hirers: HirerService,
    private readonly personOf: PersonLoader,
  ) {}

  @FieldResolver(() => User, { description: 'Whose profile it is.' })
  @Access(everyone)
  async user(@Root() { userId }: HirerProfile, @Ctx() context: RequestContext) {
    return toUser(await this.personOf(context).load(userId));
  }

  @Mutation(() => SaveHirerProfileResult, { description: "Saves the viewer's hirer profile; what is not given stays." })
  @Access(signedIn)
  async saveHirerProfile(
    @Arg('input', () => SaveHirerProfileInput) input: SaveHirerProfileInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.hirers.save(input, context);
    return isRefusal(done) ? done : { hirerProfile: toHirerProfile(done) };
  }
}
