import { createHash, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { S3Error, notImplemented } from './s3-error';

const castagnoli = Array.from({ length: 256 }, (_none, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

/** CRC-32C (RFC 3720, appendix B.4). */
const crc32c = (data: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of data) value = (castagnoli[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const bigEndian = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value >>> 0);
  return buffer;
};

const algorithms: Record<string, (data: Buffer) => Buffer> = {
  crc32: (data) => bigEndian(crc32(data)),
  crc32c: (data) => bigEndian(crc32c(data)),
  sha1: (data) => createHash('sha1').update(data).digest(),
  sha256: (data) => createHash('sha256').update(data).digest(),
};

const prefix = 'x-amz-checksum-';
const notChecksums = ['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type'];

export const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();

/** Refuses a body that is not what its checksums say; gives back those to keep, by header name. */
export const checkChecksums = (headers: Record<string, string | undefined>, data: Buffer): Record<string, string> => {
  const contentMd5 = headers['content-md5'];
  if (contentMd5 !== undefined) {
    const given = Buffer.from(contentMd5, 'base64');
    if (given.length !== 16) throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
    if (!timingSafeEqual(given, md5(data))) {
      throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
    }
  }
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith(prefix) || notChecksums.includes(name) || value === undefined) continue;
    const algorithm = algorithms[name.slice(prefix.length)];
    if (!algorithm) throw notImplemented(name);
    if (algorithm(data).toString('base64') !== value) {
      throw new S3Error(
        400,
        'BadDigest',
        `The ${name.slice(prefix.length).toUpperCase()} you specified did not match the calculated checksum.`,
      );
    }
    kept[name] = value;
  }
  return kept;
};
