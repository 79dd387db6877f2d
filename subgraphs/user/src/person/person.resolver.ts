import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { AsItsHolder, PrivateFor, PublicFor } from '@kelmah/kit/hints/hints';
import { toHirerProfile } from '../hirer/hirer.loader';
import { HirerProfile } from '../hirer/hirer.type';
import { toUpload, type UploadLoader } from '../upload/upload.loader';
import { Upload } from '../upload/upload.type';
import { toWorkerProfile } from '../worker/worker.loader';
import { WorkerProfile } from '../worker/worker.type';
import { toUser, type PersonLoader } from './person.loader';
import type { PersonService } from './person.service';
import { UpdateProfileInput, UpdateProfileResult, User } from './person.type';

@Resolver(() => User)
export class PersonResolver {
  constructor(
    private readonly people: PersonService,
    private readonly personOf: PersonLoader,
    private readonly uploadOf: UploadLoader,
  ) {}

  @Query(() => User, { nullable: true, description: 'A user by id; null where there is none.' })
  @Access(everyone)
  @PublicFor(60)
  async user(@Arg('id', () => ID, { description: 'The id of the user.' }) id: string, @Ctx() context: RequestContext) {
    return toUser(await this.personOf(context).load(id));
  }

  @FieldResolver(() => Upload, { nullable: true, description: 'A picture of them.' })
  @AsItsHolder()
  async photo(@Root() { record }: User, @Ctx() context: RequestContext) {
    return record.photoUploadId === null ? null : toUpload(await this.uploadOf(context).load(record.photoUploadId));
  }

  @FieldResolver(() => WorkerProfile, {
    nullable: true,
    description: 'What they do as a worker; null until it is published, except for themselves.',
  })
  @PrivateFor(60)
  workerProfile(@Root() { record }: User, @Ctx() { viewer }: RequestContext) {
    return toWorkerProfile(record, viewer);
  }

  @FieldResolver(() => HirerProfile, { nullable: true, description: 'For whom they hire, where they have said so.' })
  hirerProfile(@Root() { record }: User) {
    return toHirerProfile(record);
  }

  @Mutation(() => UpdateProfileResult, { description: "Changes the viewer's public profile; what is not given stays." })
  @Access(signedIn)
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.people.updateProfile(input, context);
    return isRefusal(done) ? done : { user: toUser(done) };
  }
}
