import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

export class BadSeal extends Error {}

/** Seals texts with one secret (AES-256-GCM); a seal opens only for the purpose that it was made for. */
export interface Sealer {
  seal(text: string, purpose: string): string;
  /** @throws BadSeal where it was sealed with another secret or for another purpose. */
  open(sealed: string, purpose: string): string;
  /** HMAC-SHA-256 over the parts, hex. For secrets too short to be hashed alone. */
  mac(...parts: string[]): string;
}

/** Seals with keys that are derived from a secret for one service, which is the domain. */
export function createSealer(secret: string, domain: string): Sealer {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `kelmah ${domain} ${use}`, 32));
  const sealKey = derive('seal');
  const macKey = derive('mac');
  return {
    seal: (text, purpose) => sealWith(sealKey, text, purpose),
    open: (sealed, purpose) => openWith(sealKey, sealed, purpose),
    mac: (...parts) => createHmac('sha256', macKey).update(parts.join('\u0000')).digest('hex'),
  };
}

/** Compares two hex digests in a time that does not tell where they differ. */
export function sameDigest(a: string, b: string): boolean {
  const left = Buffer.from(a, 'hex');
  const right = Buffer.from(b, 'hex');
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Seals a text with a key of 32 bytes: initialisation vector, tag and text, base64url. */
export function sealWith(key: Buffer, text: string, purpose: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws BadSeal where the key or the purpose is another. */
export function openWith(key: Buffer, sealed: string, purpose: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    throw new BadSeal(`This was not sealed for ${purpose} with this secret`);
  }
}
