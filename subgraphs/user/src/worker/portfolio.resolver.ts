import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { AsItsHolder } from '@kelmah/kit/hints/hints';
import { toUpload, type UploadLoader } from '../upload/upload.loader';
import { Upload } from '../upload/upload.type';
import { PortfolioItem } from './worker.type';

@Resolver(() => PortfolioItem)
export class PortfolioResolver {
  constructor(private readonly uploadOf: UploadLoader) {}

  @FieldResolver(() => [Upload], { description: 'Photos of it.' })
  @Access(everyone)
  @AsItsHolder()
  async photos(@Root() { uploadIds }: PortfolioItem, @Ctx() context: RequestContext) {
    const loader = this.uploadOf(context);
    const records = await Promise.all(uploadIds.map((id) => loader.load(id)));
    return records.filter((record) => record !== null).map(toUpload);
  }
}
