import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Upload, User } from '../others/others.type';
import type { ExcerptLoader } from './excerpt.loader';
import type { ExcerptRecord } from './excerpt.store';
import { Dispute, DisputeExcerpt } from './excerpt.type';

@Resolver(() => Dispute)
export class DisputeExcerptsResolver {
  constructor(private readonly load: ExcerptLoader) {}

  @FieldResolver(() => [DisputeExcerpt], {
    nullable: true,
    description:
      'The messages that were named as evidence, as they were then; for both sides and staff with disputes, empty to anybody else. A message that is named a moment ago may not be there yet.',
  })
  @Access(signedIn)
  @PrivateFor(0)
  async excerpts(@Root() { id }: Dispute, @Ctx() context: RequestContext): Promise<object[]> {
    const frozen = await this.load(context).load(id);
    return frozen.flatMap(({ _id, excerpts }) => excerpts.map((excerpt) => ({ ...excerpt, evidenceId: _id })));
  }
}

@Resolver(() => DisputeExcerpt)
export class DisputeExcerptResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who wrote it; null while the part of the graph that knows them is away.',
  })
  sender(@Root() { senderId }: ExcerptRecord): object {
    return { id: senderId };
  }

  @FieldResolver(() => [Upload], {
    nullable: true,
    description: 'The files that came with it; null while the part of the graph that knows them is away.',
  })
  uploads(@Root() { uploadIds }: ExcerptRecord): object[] {
    return uploadIds.map((id) => ({ id }));
  }
}
