import Busboy from '@fastify/busboy';
import { header, type HttpReply, type HttpRequest } from '../http';
import { checkChecksums, md5 } from './checksum';
import type { ObjectStore } from './object-store';
import { checkPosted } from './post-policy';
import { objectHeaders, xml } from './s3-call';
import { S3Error } from './s3-error';
import type { S3Credentials } from './signature';

interface Parsed {
  fields: Record<string, string>;
  file: Buffer | undefined;
  filename: string;
}

const malformed = (why: string): S3Error =>
  new S3Error(
    400,
    'MalformedPOSTRequest',
    `The body of your POST request is not well-formed multipart/form-data: ${why}`,
  );

/** Fields up to the file; as S3 does, what comes behind the file is not read. */
const parse = (request: HttpRequest): Promise<Parsed> =>
  new Promise((resolve, reject) => {
    const type = header(request, 'content-type') ?? '';
    if (!type.startsWith('multipart/form-data'))
      return reject(
        new S3Error(412, 'PreconditionFailed', 'Bucket POST must be of the enclosure-type multipart/form-data'),
      );
    const parsed: Parsed = { fields: {}, file: undefined, filename: '' };
    const parts: Buffer[] = [];
    let parser: InstanceType<typeof Busboy>;
    try {
      parser = new Busboy({ headers: { ...request.headers, 'content-type': type } });
    } catch (error) {
      return reject(malformed((error as Error).message));
    }
    parser.on('field', (name, value) => {
      if (parsed.file === undefined) parsed.fields[name.toLowerCase()] = value;
    });
    parser.on('file', (name, stream, filename) => {
      const isFile = name === 'file' && parsed.file === undefined;
      if (isFile) {
        parsed.file = Buffer.alloc(0);
        parsed.filename = filename;
      }
      stream.on('data', (part: Buffer) => {
        if (isFile) parts.push(part);
      });
    });
    parser.on('error', (error) => reject(malformed((error as Error).message)));
    parser.on('finish', () => {
      if (parsed.file !== undefined) parsed.file = Buffer.concat(parts);
      resolve(parsed);
    });
    parser.end(request.body);
  });

const answer = (fields: Record<string, string>, bucket: string, key: string, etag: string): HttpReply => {
  const target = fields.success_action_redirect;
  if (target !== undefined && URL.canParse(target)) {
    const url = new URL(target);
    url.searchParams.set('bucket', bucket);
    url.searchParams.set('key', key);
    url.searchParams.set('etag', etag);
    return { status: 303, headers: { location: url.toString(), etag } };
  }
  const location = `/${bucket}/${encodeURIComponent(key)}`;
  if (fields.success_action_status === '201') {
    return xml(
      201,
      `<PostResponse><Location>${location}</Location><Bucket>${bucket}</Bucket><Key>${encodeURIComponent(key)}</Key><ETag>${etag.replaceAll('"', '&quot;')}</ETag></PostResponse>`,
    );
  }
  return { status: fields.success_action_status === '200' ? 200 : 204, headers: { etag, location } };
};

/** An upload straight from a browser's form with a presigned policy. */
export const postObject = async (
  store: ObjectStore,
  bucket: string,
  request: HttpRequest,
  credentials: S3Credentials,
  now: number,
): Promise<HttpReply> => {
  store.requireBucket(bucket);
  const { fields, file, filename } = await parse(request);
  if (file === undefined)
    throw new S3Error(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
  if (!fields.key) throw new S3Error(400, 'InvalidArgument', "Bucket POST must contain a field named 'key'.");
  checkPosted({ fields, bytes: file.length }, bucket, credentials, now);
  const key = fields.key.replaceAll('${filename}', filename);
  const checksums = checkChecksums(fields, file);
  const etag = `"${md5(file).toString('hex')}"`;
  store.put({
    bucket,
    key,
    bytes: file.length,
    etag,
    modifiedAt: now,
    headers: objectHeaders(fields),
    checksums,
    file: store.writeFile(file),
  });
  return answer(fields, bucket, key, etag);
};
