import { S3Error } from './s3-error';

const broken = (): S3Error => new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly');

/** Undoes `aws-chunked`: the data, and the trailing headers (a checksum) in lower case. */
export const decodeChunked = (body: Buffer): { data: Buffer; trailers: Record<string, string> } => {
  const parts: Buffer[] = [];
  let position = 0;
  const line = (): string => {
    const end = body.indexOf('\r\n', position);
    if (end < 0) throw broken();
    const text = body.toString('latin1', position, end);
    position = end + 2;
    return text;
  };
  for (;;) {
    const length = line();
    const size = Number.parseInt(length, 16);
    if (!/^[0-9a-f]+$/i.test(length) || position + size > body.length) throw broken();
    if (size === 0) break;
    parts.push(body.subarray(position, position + size));
    position += size;
    if (line() !== '') throw broken();
  }
  const trailers: Record<string, string> = {};
  while (position < body.length) {
    const text = line();
    if (text === '') break;
    const colon = text.indexOf(':');
    if (colon < 0) throw broken();
    trailers[text.slice(0, colon).trim().toLowerCase()] = text.slice(colon + 1).trim();
  }
  return { data: Buffer.concat(parts), trailers };
};
