import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toAccount } from '../account/account.loader';
import { Account } from '../account/account.type';
import type { ExportService } from './export.service';
import { AccountExport, RequestExportInput, RequestExportResult, toExport } from './export.type';

@Resolver(() => Account)
class AccountExportsResolver {
  constructor(private readonly copies: ExportService) {}

  @Mutation(() => RequestExportResult, {
    description:
      'Has a copy made of everything that Kelmah keeps of the viewer; a letter tells when it is ready. Asking again while one is under way gives that one; three in seven days at most. It takes somebody who proved who they are within the last ten minutes (REAUTHENTICATE).',
  })
  @Access(signedIn)
  @Cost(50)
  async requestExport(
    @Arg('input', () => RequestExportInput, { description: 'Where it is asked for from.' }) input: RequestExportInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.copies.request(input, context);
    if (isRefusal(done)) return done;
    return { export: toExport(done.export), account: toAccount(done.account, context.viewer.sessionId) };
  }

  @FieldResolver(() => [AccountExport], {
    description: 'Copies of everything that is kept of the owner, the latest first; the last ten.',
  })
  async exports(@Root() account: Account): Promise<AccountExport[]> {
    return (await this.copies.latest(account.id)).map(toExport);
  }
}

@Resolver(() => AccountExport)
class ExportLinkResolver {
  constructor(private readonly copies: ExportService) {}

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where it is downloaded from: good for ten minutes, made anew with each asking. Null where it is not READY, and where the viewer has not proved within the last ten minutes who they are (see `confirmItIsMe`).',
  })
  url(@Root() { record }: AccountExport, @Ctx() { viewer }: RequestContext): Promise<string | null> {
    return this.copies.linkFor(viewer, record);
  }
}

export const exportResolvers = (copies: ExportService) =>
  [new AccountExportsResolver(copies), new ExportLinkResolver(copies)] as const;
