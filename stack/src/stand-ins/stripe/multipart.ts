export interface UploadedFile {
  filename: string;
  content: Buffer;
}

export interface Multipart {
  fields: Record<string, string>;
  files: Record<string, UploadedFile>;
}

const lineEnd = '\r\n';
const headersEnd = Buffer.from(lineEnd + lineEnd);

const quoted = (headers: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(headers)?.[1];

/** The parts of a `multipart/form-data` body (RFC 7578); undefined where the content type is another. */
export const readMultipart = (contentType: string, body: Buffer): Multipart | undefined => {
  const [, inQuotes, bare] = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = inQuotes ?? bare;
  if (!boundary) return undefined;
  const mark = Buffer.from(`--${boundary}`);
  const read: Multipart = { fields: {}, files: {} };
  let start = body.indexOf(mark);
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length);
    if (end < 0) break;
    takePart(read, body.subarray(start + mark.length + lineEnd.length, end - lineEnd.length));
    start = end;
  }
  return read;
};

const takePart = (read: Multipart, part: Buffer): void => {
  const split = part.indexOf(headersEnd);
  if (split < 0) return;
  const headers = part.subarray(0, split).toString('utf8');
  const content = part.subarray(split + headersEnd.length);
  const name = quoted(headers, 'name');
  const filename = quoted(headers, 'filename');
  if (name === undefined) return;
  if (filename === undefined) read.fields[name] = content.toString('utf8');
  else read.files[name] = { filename, content };
};
