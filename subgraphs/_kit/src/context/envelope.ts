import { createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { newId } from '../ids/ids';
import type { BrowserSession } from './browser-session';
import type { Viewer } from './viewer';

/** The header that carries the envelope. */
export const envelopeHeader = 'x-kelmah-envelope';
/** Milliseconds for which an envelope is good. */
export const envelopeLifeMs = 60_000;
/** Milliseconds by which two machines' clocks may differ. */
const clockSkewMs = 5_000;

/** What the router tells a subgraph about a request, signed so that nobody else can. */
export interface Envelope {
  /** Unique for each envelope: a second use of it is a replay. */
  id: string;
  sealedAtMs: number;
  /** `POST` for HTTP, `CONNECT` and `SUBSCRIBE` for graphql-ws. */
  method: string;
  /** SHA-256 of the body, base64url. */
  bodyHash: string;
  requestId: string;
  viewer: Viewer;
  /** The client's address, as `RequestContext` has it. */
  address?: string;
  /** As `RequestContext` has it. */
  session?: BrowserSession;
  traceparent?: string;
}

export type EnvelopeSecrets = readonly [string, ...string[]];

export class BadEnvelope extends Error {}

const hashOf = (body: string | Buffer) => hash('sha256', body, 'base64url');
const signatureOf = (payload: string, secret: string) => createHmac('sha256', keyOf(secret)).update(payload).digest();

// A secret is made a key once, not for each request; a process knows one or two.
const keys = new Map<string, KeyObject>();

function keyOf(secret: string): KeyObject {
  let key = keys.get(secret);
  if (!key) keys.set(secret, (key = createSecretKey(Buffer.from(secret))));
  return key;
}

/** Seals an envelope: `payload.signature`, both base64url; HMAC-SHA-256 over the payload. */
export function sealEnvelope(
  request: {
    method: string;
    body: string | Buffer;
    viewer: Viewer;
    requestId: string;
    nowMs: number;
    address?: string;
    session?: BrowserSession;
    traceparent?: string;
  },
  secrets: EnvelopeSecrets,
): string {
  const envelope: Envelope = {
    id: newId('envelope'),
    sealedAtMs: request.nowMs,
    method: request.method,
    bodyHash: hashOf(request.body),
    requestId: request.requestId,
    viewer: request.viewer,
    address: request.address,
    session: request.session,
    traceparent: request.traceparent,
  };
  const payload = Buffer.from(JSON.stringify(envelope)).toString('base64url');
  return `${payload}.${signatureOf(payload, secrets[0]).toString('base64url')}`;
}

/**
 * Opens an envelope. Every secret given may have sealed it, so that a secret can be changed without a gap.
 * @throws BadEnvelope where it is missing, forged, stale, from the future, or was sealed for another request.
 */
export function openEnvelope(
  sealed: string | undefined,
  request: { method: string; body: string | Buffer; nowMs: number },
  secrets: EnvelopeSecrets,
): Envelope {
  const [payload, signature, more] = (sealed ?? '').split('.');
  if (!payload || !signature || more !== undefined) throw new BadEnvelope('missing');
  const given = Buffer.from(signature, 'base64url');
  const genuine = secrets.some((secret) => {
    const right = signatureOf(payload, secret);
    return given.length === right.length && timingSafeEqual(given, right);
  });
  if (!genuine) throw new BadEnvelope('forged');
  const envelope = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Envelope;
  const ageMs = request.nowMs - envelope.sealedAtMs;
  if (ageMs > envelopeLifeMs) throw new BadEnvelope('stale');
  if (ageMs < -clockSkewMs) throw new BadEnvelope('from the future');
  if (envelope.method !== request.method) throw new BadEnvelope('sealed for another method');
  if (envelope.bodyHash !== hashOf(request.body)) throw new BadEnvelope('altered');
  return envelope;
}

/** The text over which a graphql-ws `subscribe` message is sealed. */
export function subscribeBody(payload: {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}): string {
  return JSON.stringify([payload.query, payload.variables ?? null, payload.operationName ?? null]);
}
