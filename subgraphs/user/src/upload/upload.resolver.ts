import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Cost } from '@kelmah/kit/hints/hints';
import { toUpload, type UploadLoader } from './upload.loader';
import type { UploadService } from './upload.service';
import type { UploadRecord } from './upload.store';
import {
  CompleteUploadInput,
  CompleteUploadResult,
  RequestUploadInput,
  RequestUploadResult,
  Upload,
} from './upload.type';

@Resolver(() => Upload)
export class UploadResolver {
  constructor(
    private readonly uploads: UploadService,
    private readonly uploadOf: UploadLoader,
  ) {}

  @Query(() => Upload, {
    nullable: true,
    description:
      'A file that the viewer may see; null where there is none. Asked for anew where its address is over, or where it was on its way.',
  })
  @Access(everyone)
  async upload(
    @Arg('id', () => ID, { description: 'The id of the upload.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return toUpload(await this.uploadOf(context).load(id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where it can be read for an hour; null until it is checked.',
  })
  @Access(everyone)
  url(@Root() { record }: Upload & { record: UploadRecord }) {
    return this.uploads.urlOf(record);
  }

  @Mutation(() => RequestUploadResult, {
    description: 'Asks to send a file. Then send it with the form, and say so by `completeUpload`.',
  })
  @Access(signedIn)
  @Cost(15)
  async requestUpload(
    @Arg('input', () => RequestUploadInput) input: RequestUploadInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.uploads.request(input, context);
    if (isRefusal(done)) return done;
    const { url, fields, expiresAt } = done.form;
    const entries = Object.entries(fields).map(([name, value]) => ({ name, value }));
    return { upload: toUpload(done.upload), form: { url, fields: entries, expiresAt } };
  }

  @Mutation(() => CompleteUploadResult, {
    description: 'Says that a file was sent. It is checked, and can be used once it is READY.',
  })
  @Access(signedIn)
  @Cost(20)
  async completeUpload(
    @Arg('input', () => CompleteUploadInput) input: CompleteUploadInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.uploads.complete(input.uploadId, context);
    return isRefusal(done) ? done : { upload: toUpload(done) };
  }
}
