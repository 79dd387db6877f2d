import { graphql } from '../gql/gql';
import type { PhotoFragment, UploadFormFieldsFragment, UploadPurpose } from '../gql/graphql';
import { client } from './apollo/client';
import { shrinkImage } from './shrink-image';

graphql(`
  fragment UploadFormFields on UploadForm {
    url
    fields {
      name
      value
    }
  }
`);

const RequestUpload = graphql(`
  mutation RequestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) {
      ... on RequestUploadSuccess {
        upload {
          ...Photo
        }
        form {
          ...UploadFormFields
        }
      }
      ...RefusalParts
    }
  }
`);

const CompleteUpload = graphql(`
  mutation CompleteUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      ... on CompleteUploadSuccess {
        upload {
          ...Photo
        }
      }
      ...RefusalParts
    }
  }
`);

/** The file is not taken; the message is for a person, and trying again will not help. */
export class UploadRefused extends Error {}

export const photoTypes = 'image/jpeg,image/png,image/webp';

/**
 * Puts a file where the graph says and has it checked.
 * @throws UploadRefused where the file is not taken; anything else where the network failed.
 */
export async function upload(chosen: File, purpose: UploadPurpose): Promise<PhotoFragment> {
  const file = await shrinkImage(chosen);
  const input = { purpose, fileName: file.name.slice(-100), contentType: file.type, bytes: file.size };
  const asked = await client.mutate({ mutation: RequestUpload, variables: { input } });
  const request = asked.data?.requestUpload;
  if (request?.__typename !== 'RequestUploadSuccess') throw new UploadRefused(request?.message ?? 'Not taken.');
  await post(request.form, file);
  const checked = await client.mutate({
    mutation: CompleteUpload,
    variables: { input: { uploadId: request.upload.id } },
  });
  const done = checked.data?.completeUpload;
  if (done?.__typename !== 'CompleteUploadSuccess') throw new UploadRefused(done?.message ?? 'Not taken.');
  if (done.upload.status === 'REFUSED') throw new UploadRefused('This file is not a photo that we can read.');
  return done.upload;
}

async function post(form: UploadFormFieldsFragment, file: File): Promise<void> {
  const body = new FormData();
  for (const { name, value } of form.fields) body.append(name, value);
  body.append('file', file);
  const answer = await fetch(form.url, { method: 'POST', body });
  if (answer.status === 403 || answer.status === 400) throw new UploadRefused('This file was not taken.');
  if (!answer.ok) throw new TypeError('The upload did not arrive');
}
