import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP by their names, as its directory lists them; each is deflated text. */
export function unzip(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left -= 1) {
    const [name, more, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20)));
    files[zip.toString('utf8', at + 46, at + 46 + name)] = body.toString();
    at += 46 + name + more + comment;
  }
  return files;
}
