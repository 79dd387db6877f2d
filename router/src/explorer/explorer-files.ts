import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** A file as it is sent: its bytes, and the same compressed where that was done. */
export interface ServedFile {
  type: string;
  etag: string;
  /** Whether its name changes with its content. */
  hashed: boolean;
  plain: Buffer;
  br?: Buffer;
  gz?: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built explorer by path below /explorer (`assets/index-….js`). A path is looked up in what was read and
 * never on the disk, so none leads out of the folder. Empty where nothing is built; files of other types are left out.
 */
export function readExplorerFiles(folder: string): ReadonlyMap<string, ServedFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const type = types[extname(name)];
      if (type === undefined) return [];
      const path = name.split(sep).join('/');
      return [[path, servedFile(join(folder, name), type, path.startsWith('assets/'))]];
    }),
  );
}

function servedFile(file: string, type: string, hashed: boolean): ServedFile {
  const plain = readFileSync(file);
  const beside = (ending: string) => (existsSync(`${file}${ending}`) ? readFileSync(`${file}${ending}`) : undefined);
  return { type, etag: etagOf(plain), hashed, plain, br: beside('.br'), gz: beside('.gz') };
}

export const etagOf = (content: Buffer | string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
