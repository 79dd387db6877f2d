import type { UploadPurpose } from './upload.store';

const megabyte = 1_000_000;
const image = ['image/jpeg', 'image/png', 'image/webp'];
const imageOrPdf = [...image, 'application/pdf'];

/** What may be uploaded for what: media types and the largest size in bytes. */
export const uploadRules: Record<UploadPurpose, { contentTypes: readonly string[]; bytesMax: number }> = {
  PROFILE: { contentTypes: image, bytesMax: 10 * megabyte },
  IDENTITY: { contentTypes: image, bytesMax: 10 * megabyte },
  PORTFOLIO: { contentTypes: image, bytesMax: 25 * megabyte },
  JOB: { contentTypes: image, bytesMax: 25 * megabyte },
  DELIVERABLE: { contentTypes: imageOrPdf, bytesMax: 25 * megabyte },
  EVIDENCE: { contentTypes: imageOrPdf, bytesMax: 25 * megabyte },
  MESSAGE: { contentTypes: imageOrPdf, bytesMax: 25 * megabyte },
};

const names: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'application/pdf': 'PDF',
};

/** "JPEG, PNG or WebP" */
export const namesOf = (contentTypes: readonly string[]): string =>
  contentTypes
    .map((type) => names[type] ?? type)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** How many bytes from its start tell what a file is. */
export const startBytes = 16;

const begins = (start: Buffer, signature: string, at = 0) =>
  start.subarray(at, at + signature.length / 2).equals(Buffer.from(signature, 'hex'));

/** What a file holds by its first bytes, whatever it is called (IANA's media types; each format's signature). */
export function sniff(start: Buffer): string | undefined {
  if (begins(start, 'ffd8ff')) return 'image/jpeg';
  if (begins(start, '89504e470d0a1a0a')) return 'image/png';
  if (begins(start, '52494646') && begins(start, '57454250', 8)) return 'image/webp';
  if (begins(start, '255044462d')) return 'application/pdf';
  return undefined;
}
