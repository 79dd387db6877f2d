import { header, type HttpReply, type HttpRequest } from '../http';
import { decodeChunked } from './aws-chunked';
import type { ObjectStore } from './object-store';
import { S3Error } from './s3-error';

export interface S3Call {
  store: ObjectStore;
  request: HttpRequest;
  bucket: string;
  /** Decoded; empty for a call about the bucket. */
  key: string;
  /** Milliseconds since 1970. */
  now: number;
}

export type S3Handler = (call: S3Call) => HttpReply;

export const xml = (status: number, body: string): HttpReply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

export const namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

/** The content of a request and all headers, those that trailed behind the content too. */
export const contentOf = (request: HttpRequest): { data: Buffer; headers: Record<string, string | undefined> } => {
  const headers = Object.fromEntries(Object.keys(request.headers).map((name) => [name, header(request, name)]));
  const chunked = (headers['content-encoding'] ?? '').split(',').some((part) => part.trim() === 'aws-chunked');
  if (!chunked) return { data: request.body, headers };
  const { data, trailers } = decodeChunked(request.body);
  const length = Number(headers['x-amz-decoded-content-length'] ?? data.length);
  if (length !== data.length) throw new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly');
  const promised = (headers['x-amz-trailer'] ?? '').toLowerCase();
  if (promised && !promised.split(',').every((name) => trailers[name.trim()] !== undefined)) {
    throw new S3Error(
      400,
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
    );
  }
  const encoding = (headers['content-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== 'aws-chunked')
    .join(',');
  return { data, headers: { ...headers, ...trailers, 'content-encoding': encoding || undefined } };
};

const keptHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** The headers that belong to an object and come back with it. */
export const objectHeaders = (headers: Record<string, string | undefined>): Record<string, string> => {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && (keptHeaders.includes(name) || name.startsWith('x-amz-meta-'))) kept[name] = value;
  }
  return kept;
};
