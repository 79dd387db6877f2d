import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoBase64URL, isoCBOR } from '@simplewebauthn/server/helpers';

/** What a test makes the authenticator, or the page that it answers to, do wrong. */
export interface Misdeed {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** Whether the person unlocked the device for it. */
  isUnlocked?: boolean;
  counter?: number;
  userHandle?: string | null;
  crossOrigin?: boolean;
  /** An attestation statement with a chain of certificates. */
  certificates?: boolean;
}

interface Creation {
  challenge: string;
  rp: { id?: string };
  user: { id: string };
}

interface Request {
  challenge: string;
  rpId?: string;
}

const text = (bytes: Buffer) => bytes.toString('base64url');
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const uint = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

function clientDataOf(origin: string, type: string, challenge: string, misdeed: Misdeed): Buffer {
  const said = { type, challenge: misdeed.challenge ?? challenge, origin: misdeed.origin ?? origin };
  return Buffer.from(JSON.stringify({ ...said, crossOrigin: misdeed.crossOrigin ?? false }));
}

/** A public key of P-256 in COSE (RFC 9053): kind EC2, ES256, the curve, both coordinates. */
const coseKeyOf = (x: string, y: string): Uint8Array =>
  isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, isoBase64URL.toBuffer(x)],
      [-3, isoBase64URL.toBuffer(y)],
    ]),
  );

function attestationOf(authData: Buffer, { certificates = false }: Misdeed): Buffer {
  const chain = new Map<string, unknown>([
    ['alg', -7],
    ['sig', new Uint8Array(70)],
    ['x5c', [new Uint8Array(300)]],
  ]);
  const attestation = new Map<string, unknown>([
    ['fmt', certificates ? 'packed' : 'none'],
    ['attStmt', certificates ? chain : new Map()],
    ['authData', new Uint8Array(authData)],
  ]);
  return Buffer.from(isoCBOR.encode(attestation as never));
}

/** A passkey in software (ES256, discoverable, kept on many devices), with the browser that stands before it. */
export function anAuthenticator(origin: string, { counts = true } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  const state = { counter: 0, handle: '' };

  const clientData = (type: string, challenge: string, misdeed: Misdeed) =>
    clientDataOf(origin, type, challenge, misdeed);

  function authenticatorData(rpId: string, misdeed: Misdeed, made: Buffer = Buffer.alloc(0)): Buffer {
    if (counts) state.counter += 1;
    // User present 1, unlocked 4, may be copied 8, is copied 16, a new key follows 64 (WebAuthn, 6.1).
    const flags = 1 | ((misdeed.isUnlocked ?? true) ? 4 : 0) | 8 | 16 | (made.length > 0 ? 64 : 0);
    const counter = uint(misdeed.counter ?? state.counter, 4);
    return Buffer.concat([sha256(misdeed.rpId ?? rpId), uint(flags, 1), counter, made]);
  }

  const frame = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} };

  return {
    id: text(id),
    state,

    /** What navigator.credentials.create answers. */
    create(options: unknown, misdeed: Misdeed = {}) {
      const { challenge, rp, user } = options as Creation;
      state.handle = user.id;
      const made = Buffer.concat([Buffer.alloc(16), uint(id.length, 2), id, coseKeyOf(x, y)]);
      const authData = authenticatorData(rp.id ?? '', misdeed, made);
      return {
        ...frame,
        response: {
          clientDataJSON: text(clientData('webauthn.create', challenge, misdeed)),
          attestationObject: text(attestationOf(authData, misdeed)),
          transports: ['internal', 'hybrid'],
        },
      };
    },

    /** What navigator.credentials.get answers. */
    get(options: unknown, misdeed: Misdeed = {}) {
      const { challenge, rpId = '' } = options as Request;
      const data = clientData('webauthn.get', challenge, misdeed);
      const authData = authenticatorData(rpId, misdeed);
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey);
      return {
        ...frame,
        response: {
          clientDataJSON: text(data),
          authenticatorData: text(authData),
          signature: text(signature),
          userHandle: misdeed.userHandle === undefined ? state.handle : misdeed.userHandle,
        },
      };
    },
  };
}

export type Authenticator = ReturnType<typeof anAuthenticator>;
