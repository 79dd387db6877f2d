import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { header, type HttpRequest } from '../http';
import { accessDenied, invalidArgument, S3Error } from './s3-error';

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

const unsignedPayload = 'UNSIGNED-PAYLOAD';
const streamingUnsigned = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

const skewMs = 15 * 60_000;
const expirySecondsMax = 7 * 24 * 3600;

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256Hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** The key that signs one day's requests to one region (Signature Version 4). */
export const signingKey = ({ secretAccessKey }: S3Credentials, day: string, region: string): Buffer =>
  ['s3', 'aws4_request'].reduce((key, part) => hmac(key, part), hmac(hmac(`AWS4${secretAccessKey}`, day), region));

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error(400, 'InvalidURI', 'Could not parse the specified URI.');
  }
};

const canonicalPath = (path: string): string =>
  path
    .split('/')
    .map((part) => encode(decode(part)))
    .join('/');

const canonicalQuery = (rawQuery: string): string =>
  rawQuery
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [encode(decode(name)), encode(decode(value.join('=')))] as const;
    })
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

const canonicalHeaders = (request: HttpRequest, names: string[]): string =>
  names.map((name) => `${name}:${(header(request, name) ?? '').trim().replace(/\s+/g, ' ')}\n`).join('');

/** `20260131T120000Z` in milliseconds since 1970; NaN for anything else. */
export const amzTime = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

interface Claim {
  credential: string;
  date: string;
  signedHeaders: string[];
  signature: string;
  payloadHash: string;
}

export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Refuses a credential of another key, day, region or service. Gives back its day and region. */
export const checkScope = (
  credential: string,
  date: string,
  credentials: S3Credentials,
): { day: string; region: string; scope: string } => {
  const [id = '', day = '', region = '', service, end] = credential.split('/');
  if (id !== credentials.accessKeyId) {
    throw new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', {
      AWSAccessKeyId: id,
    });
  }
  if (service !== 's3' || end !== 'aws4_request' || day !== date.slice(0, 8)) {
    throw new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      'The authorization header is malformed; the credential scope is wrong.',
    );
  }
  if (region !== credentials.region) {
    throw new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${region}' is wrong; expecting '${credentials.region}'`,
      { Region: credentials.region },
    );
  }
  return { day, region, scope: `${day}/${region}/s3/aws4_request` };
};

const checkSignature = (request: HttpRequest, claim: Claim, credentials: S3Credentials): void => {
  const { day, region, scope } = checkScope(claim.credential, claim.date, credentials);
  if (!claim.signedHeaders.includes('host'))
    throw accessDenied('There were headers present in the request which were not signed: host');
  const canonical = [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.rawQuery),
    canonicalHeaders(request, claim.signedHeaders),
    claim.signedHeaders.join(';'),
    claim.payloadHash,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', claim.date, scope, sha256Hex(canonical)].join('\n');
  const wanted = hmac(signingKey(credentials, day, region), toSign).toString('hex');
  if (sameText(wanted, claim.signature)) return;
  throw new S3Error(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    {
      AWSAccessKeyId: credentials.accessKeyId,
      StringToSign: toSign,
      SignatureProvided: claim.signature,
      CanonicalRequest: canonical,
    },
  );
};

const checkHeaderSigned = (
  request: HttpRequest,
  authorization: string,
  credentials: S3Credentials,
  now: number,
): void => {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(
    authorization,
  );
  if (!parts)
    throw new S3Error(400, 'AuthorizationHeaderMalformed', 'The authorization header that you provided is not valid.');
  const [, credential = '', names = '', signature = ''] = parts;
  const date = header(request, 'x-amz-date') ?? '';
  const at = amzTime(date);
  if (Number.isNaN(at)) throw accessDenied('AWS authentication requires a valid Date or x-amz-date header');
  if (Math.abs(at - now) > skewMs) {
    throw new S3Error(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    );
  }
  const payloadHash = header(request, 'x-amz-content-sha256');
  if (!payloadHash)
    throw new S3Error(400, 'InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  const signedHeaders = names.split(';');
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-') && !signedHeaders.includes(name),
  );
  if (unsigned.length > 0)
    throw new S3Error(403, 'AccessDenied', 'There were headers present in the request which were not signed', {
      HeadersNotSigned: unsigned.join(', '),
    });
  checkSignature(request, { credential, date, signedHeaders, signature, payloadHash }, credentials);
  checkPayload(request, payloadHash);
};

const checkPayload = (request: HttpRequest, claimed: string): void => {
  if (claimed === unsignedPayload || claimed === streamingUnsigned) return;
  if (claimed.startsWith('STREAMING-'))
    throw new S3Error(501, 'NotImplemented', `The payload form ${claimed} is not implemented`);
  const actual = sha256Hex(request.body);
  if (actual !== claimed) {
    throw new S3Error(
      400,
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
      {
        ClientComputedContentSHA256: claimed,
        S3ComputedContentSHA256: actual,
      },
    );
  }
};

const checkQuerySigned = (request: HttpRequest, credentials: S3Credentials, now: number): void => {
  const { query } = request;
  const date = query.get('X-Amz-Date') ?? '';
  const expires = Number(query.get('X-Amz-Expires'));
  const at = amzTime(date);
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256' || Number.isNaN(at)) {
    throw new S3Error(
      400,
      'AuthorizationQueryParametersError',
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
    );
  }
  if (!Number.isInteger(expires) || expires < 1 || expires > expirySecondsMax) {
    throw new S3Error(400, 'AuthorizationQueryParametersError', 'X-Amz-Expires must be between 1 and 604800 seconds');
  }
  if (at - now > skewMs) throw accessDenied('Request is not yet valid');
  if (now > at + expires * 1000)
    throw new S3Error(403, 'AccessDenied', 'Request has expired', {
      Expires: new Date(at + expires * 1000).toISOString(),
    });
  checkSignature(
    request,
    {
      credential: query.get('X-Amz-Credential') ?? '',
      date,
      signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
      signature: query.get('X-Amz-Signature') ?? '',
      payloadHash: query.get('X-Amz-Content-Sha256') ?? header(request, 'x-amz-content-sha256') ?? unsignedPayload,
    },
    credentials,
  );
};

/** Lets a request pass that is signed as Signature Version 4 wants it, by header or by query. Throws S3Error else. */
export const checkSigned = (request: HttpRequest, credentials: S3Credentials, now: number): void => {
  const authorization = header(request, 'authorization');
  const byQuery = request.query.has('X-Amz-Signature') || request.query.has('X-Amz-Algorithm');
  if (authorization && byQuery)
    throw invalidArgument('Only one auth mechanism allowed', 'Authorization', authorization);
  if (authorization) return checkHeaderSigned(request, authorization, credentials, now);
  if (byQuery) return checkQuerySigned(request, credentials, now);
  throw accessDenied();
};
