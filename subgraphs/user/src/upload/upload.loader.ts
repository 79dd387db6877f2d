import type { RequestContext } from '@kelmah/kit/context/context';
import { requestLoader } from '@kelmah/kit/loader/loader';
import type { UploadService } from './upload.service';
import type { UploadRecord } from './upload.store';
import type { Upload, UploadStatus } from './upload.type';

export type UploadLoader = ReturnType<typeof uploadLoader>;

/** Uploads that the viewer may see: one query for all that a request asks for at once. */
export const uploadLoader = (uploads: UploadService) =>
  requestLoader<UploadRecord, RequestContext>(
    (ids, { viewer }) => uploads.findMany(ids, viewer),
    ({ _id }) => _id,
  );

/** A file as those see it who may. */
export function toUpload(record: UploadRecord | null): (Upload & { record: UploadRecord }) | null {
  if (!record) return null;
  return {
    id: record._id,
    fileName: record.fileName,
    contentType: record.contentType,
    bytes: record.bytes,
    status: record.status as UploadStatus,
    record,
  };
}
