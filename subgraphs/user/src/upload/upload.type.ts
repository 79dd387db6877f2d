import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';

export enum UploadStatus {
  WAITING = 'WAITING',
  READY = 'READY',
  REFUSED = 'REFUSED',
}
registerEnumType(UploadStatus, {
  name: 'UploadStatus',
  description: 'WAITING for the file, READY after it was checked, REFUSED where it was not what it was said to be.',
  valuesConfig: {
    WAITING: { description: 'The file has not arrived, or is not checked yet.' },
    READY: { description: 'The file is there and is what it was said to be.' },
    REFUSED: { description: 'The file was not what it was said to be, and is gone.' },
  },
});

export enum UploadPurpose {
  PROFILE = 'PROFILE',
  PORTFOLIO = 'PORTFOLIO',
  JOB = 'JOB',
  DELIVERABLE = 'DELIVERABLE',
  MESSAGE = 'MESSAGE',
  EVIDENCE = 'EVIDENCE',
  IDENTITY = 'IDENTITY',
}
registerEnumType(UploadPurpose, {
  name: 'UploadPurpose',
  description: 'What a file is for. Files for PROFILE, PORTFOLIO and JOB are public once they are READY.',
  valuesConfig: {
    PROFILE: { description: 'A picture of a person or firm.' },
    PORTFOLIO: { description: 'A photo of work that a worker shows.' },
    JOB: { description: 'A photo of what is to be done.' },
    DELIVERABLE: { description: 'A photo or paper that is handed in with a milestone.' },
    MESSAGE: { description: 'Goes with a message.' },
    EVIDENCE: { description: 'A photo or paper that is handed in as evidence in a dispute.' },
    IDENTITY: {
      description: 'A Ghana Card or a face, to prove who somebody is. Staff alone see it besides its owner.',
    },
  },
});

// A file is named by other subgraphs before this one says whether the viewer may see it. Where that is not so, the
// fields are null: were they not nullable, one such file would take the whole message or job that names it with it.
@ObjectType({ description: 'A file. Its fields are null for those outside its audience.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Upload {
  @Field(() => ID, { description: 'The upload.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the file was called where it came from.' })
  fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'What it holds: a media type such as image/jpeg.' })
  contentType?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its size in bytes.' })
  bytes?: number | null;

  @Field(() => UploadStatus, { nullable: true, description: 'Whether it is there and checked.' })
  status?: UploadStatus | null;
}

@ObjectType({ description: 'A field of an upload form.' })
@Access(everyone)
export class UploadField {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType({
  description:
    'Where the file goes: a multipart/form-data POST with these fields in this order and the file last, named `file`.',
})
@Access(everyone)
export class UploadForm {
  @Field(() => String, { description: 'Where to post it.' })
  url!: string;

  @Field(() => [UploadField], { description: 'The fields before the file.' })
  fields!: UploadField[];

  @Field(() => GraphQLDateTime, { description: 'Until when it is taken.' })
  expiresAt!: Date;
}

@InputType({ description: 'The file that you are about to send.' })
export class RequestUploadInput {
  @Field(() => UploadPurpose, { description: 'What the file is for.' })
  purpose!: UploadPurpose;

  @Field(() => String, { description: 'What the file is called, at most 200 characters.' })
  fileName!: string;

  @Field(() => String, {
    description: 'image/jpeg, image/png or image/webp; for MESSAGE, DELIVERABLE and EVIDENCE also application/pdf.',
  })
  contentType!: string;

  @Field(() => Int, { description: 'Its exact size in bytes: at most 25 MB, 10 MB for PROFILE and IDENTITY.' })
  bytes!: number;
}

@ObjectType({ description: 'The file may be sent.' })
@Access(everyone)
export class RequestUploadSuccess {
  @Field(() => Upload, { description: 'The upload, WAITING.' })
  upload!: Upload;

  @Field(() => UploadForm, { description: 'Where the file goes.' })
  form!: UploadForm;
}
export const RequestUploadResult = resultUnion('RequestUploadResult', () => RequestUploadSuccess);

@InputType({ description: 'Which file you have sent.' })
export class CompleteUploadInput {
  @Field(() => ID, { description: 'An upload of your own whose file has been sent.' })
  uploadId!: string;
}

@ObjectType({ description: 'The file is there and is what it was said to be.' })
@Access(everyone)
export class CompleteUploadSuccess {
  @Field(() => Upload, { description: 'The upload, READY.' })
  upload!: Upload;
}
export const CompleteUploadResult = resultUnion('CompleteUploadResult', () => CompleteUploadSuccess);
