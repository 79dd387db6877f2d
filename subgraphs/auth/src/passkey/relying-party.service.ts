import { generateKeyPairSync } from 'node:crypto';
import { isIP } from 'node:net';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL, isoCBOR } from '@simplewebauthn/server/helpers';
import { z } from 'zod';
import type { PasskeyRecord } from './passkey.store';

/** Ed25519, ECDSA with P-256, RSA with SHA-256: what the authenticators of today make. */
export const algorithms = [-8, -7, -257];

/** Who browsers make passkeys for: the host of the web client and of nobody else. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Undefined where people open the web client by a number: browsers make passkeys for names alone. */
export function relyingPartyOf(webUrl: string): RelyingParty | undefined {
  const { hostname, origin } = new URL(webUrl);
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : undefined;
}

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/);
const credentialId = base64url(1_400);
const transports = z
  .array(
    z
      .string()
      .max(32)
      .regex(/^[a-z-]+$/),
  )
  .max(10)
  .catch([])
  .default([]);
const shared = { id: credentialId, rawId: credentialId, type: z.literal('public-key') };

const madeResponse = z.object({
  ...shared,
  response: z.object({ clientDataJSON: base64url(8_000), attestationObject: base64url(16_000), transports }),
});
const signedResponse = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url(8_000),
    authenticatorData: base64url(8_000),
    signature: base64url(4_000),
    // Some browsers say null where a credential says nothing.
    userHandle: base64url(128).nullish(),
  }),
});
const clientData = z.object({ challenge: base64url(128), crossOrigin: z.literal(false).optional() });

export interface MadeAnswer extends z.output<typeof madeResponse> {
  challenge: string;
}
export interface SignedAnswer extends z.output<typeof signedResponse> {
  challenge: string;
}

// A page that shows ours in a frame makes no passkeys and uses none: what it answers is not read.
function withChallenge<Answer extends { response: { clientDataJSON: string } }>(answer: Answer | undefined) {
  if (!answer) return undefined;
  try {
    const said: unknown = JSON.parse(isoBase64URL.toUTF8String(answer.response.clientDataJSON));
    return { ...answer, challenge: clientData.parse(said).challenge };
  } catch {
    return undefined;
  }
}

/** What a browser answered after it made a passkey; undefined where it is none such. */
export const readMade = (response: unknown): MadeAnswer | undefined =>
  withChallenge(madeResponse.safeParse(response).data);

/** What a browser answered after a passkey signed; undefined where it is none such. */
export const readSigned = (response: unknown): SignedAnswer | undefined =>
  withChallenge(signedResponse.safeParse(response).data);

// Certificates name addresses at which to ask whether they are still good; whoever answers must not send us there.
function bringsCertificates({ response }: MadeAnswer): boolean {
  const made = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const kind: string = made.get('fmt');
  return !(kind === 'none' || (kind === 'packed' && made.get('attStmt').get('x5c') === undefined));
}

export type Made = Pick<PasskeyRecord, 'id' | 'publicKey' | 'counter' | 'transports' | 'backedUp' | 'aaguid'>;

/** The credential that was made for us, by somebody who unlocked their device for it; undefined where it was not. */
export async function verifyMade(party: RelyingParty, answer: MadeAnswer): Promise<Made | undefined> {
  try {
    if (bringsCertificates(answer)) return undefined;
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: answer.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!registrationInfo) return undefined;
    const { credential, aaguid, credentialBackedUp } = registrationInfo;
    if (credential.id !== answer.id) return undefined;
    return {
      id: credential.id,
      publicKey: isoBase64URL.fromBuffer(credential.publicKey),
      counter: credential.counter,
      transports: answer.response.transports,
      backedUp: credentialBackedUp,
      aaguid,
    };
  } catch {
    return undefined;
  }
}

export interface Signed {
  counter: number;
  backedUp: boolean;
}

/**
 * What the passkey said by signing, where it is this one, was unlocked and signed for us; undefined where not. Whether
 * it counted on is for the store to judge, in the write that notes it.
 */
export async function verifySigned(
  party: RelyingParty,
  answer: SignedAnswer,
  passkey: Pick<PasskeyRecord, 'id' | 'publicKey'>,
): Promise<Signed | undefined> {
  try {
    const { response, ...rest } = answer;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...rest,
        response: { ...response, userHandle: response.userHandle ?? undefined },
        clientExtensionResults: {},
      },
      expectedChallenge: answer.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: isoBase64URL.toBuffer(passkey.publicKey), counter: 0 },
    });
    if (!verified || answer.id !== passkey.id) return undefined;
    return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp };
  } catch {
    return undefined;
  }
}

let decoyKey: string | undefined;

/** A passkey that nobody has, so that an unknown credential takes as long to refuse as a known one. */
export function decoyFor(credentialId: string): Pick<PasskeyRecord, 'id' | 'publicKey'> {
  decoyKey ??= makeDecoyKey();
  return { id: credentialId, publicKey: decoyKey };
}

function makeDecoyKey(): string {
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const coordinate = (text: string | undefined) => isoBase64URL.toBuffer(text ?? '');
  // RFC 9053: an EC2 key (2) for ES256 (-7) on P-256 (1).
  const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordinate(x)],
    [-3, coordinate(y)],
  ]);
  return isoBase64URL.fromBuffer(isoCBOR.encode(key));
}
