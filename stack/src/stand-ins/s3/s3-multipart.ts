import { createHash, randomBytes } from 'node:crypto';
import { escapeHtml } from '../html';
import { checkChecksums, md5 } from './checksum';
import type { KeptUpload } from './object-store';
import { contentOf, namespace, objectHeaders, xml, type S3Call, type S3Handler } from './s3-call';
import { invalidArgument, malformedXml, noSuchUpload, S3Error } from './s3-error';
import { readTags } from './s3-xml';

const partBytesMin = 5 * 1024 * 1024;

const uploadOf = ({ store, bucket, key, request }: S3Call): KeptUpload => {
  const id = request.query.get('uploadId') ?? '';
  const upload = store.uploads.get(id);
  if (upload?.bucket !== bucket || upload.key !== key) throw noSuchUpload(id);
  return upload;
};

export const createUpload: S3Handler = ({ store, bucket, key, request, now }) => {
  store.requireBucket(bucket);
  const id = randomBytes(24).toString('base64url');
  const { headers } = contentOf(request);
  store.uploads.put(id, { id, bucket, key, headers: objectHeaders(headers), startedAt: now, parts: {} });
  return xml(
    200,
    `<InitiateMultipartUploadResult ${namespace}><Bucket>${escapeHtml(bucket)}</Bucket><Key>${escapeHtml(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
  );
};

export const uploadPart: S3Handler = (call) => {
  const { store, request, now } = call;
  const upload = uploadOf(call);
  const number = Number(request.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > 10_000) {
    throw invalidArgument(
      'Part number must be an integer between 1 and 10000, inclusive',
      'partNumber',
      String(number),
    );
  }
  const { data, headers } = contentOf(request);
  const checksums = checkChecksums(headers, data);
  const part = {
    bytes: data.length,
    etag: `"${md5(data).toString('hex')}"`,
    file: store.writeFile(data),
    modifiedAt: now,
  };
  const before = upload.parts[number];
  store.uploads.put(upload.id, { ...upload, parts: { ...upload.parts, [number]: part } });
  if (before) store.removeFile(before.file);
  return { status: 200, headers: { etag: part.etag, ...checksums } };
};

export const listParts: S3Handler = (call) => {
  const upload = uploadOf(call);
  const parts = Object.entries(upload.parts).map(
    ([number, { bytes, etag, modifiedAt }]) =>
      `<Part><PartNumber>${number}</PartNumber><LastModified>${new Date(modifiedAt).toISOString()}</LastModified><ETag>${escapeHtml(etag)}</ETag><Size>${bytes}</Size></Part>`,
  );
  return xml(
    200,
    `<ListPartsResult ${namespace}><Bucket>${escapeHtml(upload.bucket)}</Bucket><Key>${escapeHtml(upload.key)}</Key><UploadId>${upload.id}</UploadId><IsTruncated>false</IsTruncated>${parts.join('')}</ListPartsResult>`,
  );
};

/** The parts that the caller named, checked: known, in order, none but the last too small. */
const namedParts = (upload: KeptUpload, body: string): KeptUpload['parts'][string][] => {
  const named = readTags(body, 'Part').map((part) => ({
    number: Number(readTags(part, 'PartNumber')[0]),
    etag: (readTags(part, 'ETag')[0] ?? '').replaceAll('"', ''),
  }));
  if (named.length === 0) throw malformedXml();
  if (named.some(({ number }, index) => number <= (named[index - 1]?.number ?? 0))) {
    throw new S3Error(
      400,
      'InvalidPartOrder',
      'The list of parts was not in ascending order. The parts list must be specified in order by part number.',
    );
  }
  return named.map(({ number, etag }, index) => {
    const part = upload.parts[number];
    if (part?.etag.replaceAll('"', '') !== etag) {
      throw new S3Error(
        400,
        'InvalidPart',
        'One or more of the specified parts could not be found. The part might not have been uploaded, or the specified entity tag might not have matched the part’s entity tag.',
        { PartNumber: String(number) },
      );
    }
    if (index < named.length - 1 && part.bytes < partBytesMin) {
      throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        PartNumber: String(number),
      });
    }
    return part;
  });
};

const forget = (call: S3Call, upload: KeptUpload): void => {
  call.store.uploads.delete(upload.id);
  for (const { file } of Object.values(upload.parts)) call.store.removeFile(file);
};

export const completeUpload: S3Handler = (call) => {
  const { store, bucket, key, request, now } = call;
  const upload = uploadOf(call);
  const parts = namedParts(upload, request.body.toString('utf8'));
  const data = Buffer.concat(parts.map(({ file }) => store.content(file)));
  const digests = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag.replaceAll('"', ''), 'hex')));
  const etag = `"${createHash('md5').update(digests).digest('hex')}-${parts.length}"`;
  store.put({
    bucket,
    key,
    bytes: data.length,
    etag,
    modifiedAt: now,
    headers: upload.headers,
    checksums: {},
    file: store.writeFile(data),
  });
  forget(call, upload);
  return xml(
    200,
    `<CompleteMultipartUploadResult ${namespace}><Location>/${escapeHtml(bucket)}/${escapeHtml(key)}</Location><Bucket>${escapeHtml(bucket)}</Bucket><Key>${escapeHtml(key)}</Key><ETag>${escapeHtml(etag)}</ETag></CompleteMultipartUploadResult>`,
  );
};

export const abortUpload: S3Handler = (call) => {
  forget(call, uploadOf(call));
  return { status: 204 };
};
