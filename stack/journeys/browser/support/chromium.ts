import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { foldersIn } from '../../../src/platform/folders';

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Program {
  executablePath: string;
  environment: Record<string, string>;
}

/** Opens the browser that comes with the repository's packages; that of the system where those hold none for it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, environment } = await program();
  return chromium.launch({
    executablePath,
    // Every page is held to what a browser allows: the package's own list of arguments would turn web security off.
    args: ['--disable-dev-shm-usage', '--font-render-hinting=none'],
    chromiumSandbox: false,
    env: { ...definedOf(process.env), ...environment },
    timeout: 120_000,
  });
}

const definedOf = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));

async function program(): Promise<Program> {
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const executablePath = systems.find((path) => existsSync(path));
  if (!executablePath) throw new Error(`There is no browser here: install Chromium as one of ${systems.join(', ')}`);
  return { executablePath, environment: {} };
}

/** The packaged browser with the libraries that a bare Debian does not have, unpacked once for every clone. */
async function packaged(): Promise<Program> {
  const bundle = join(dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(bundle, 'package.json'), 'utf8')) as { version: string };
  const home = join(foldersIn(tmpdir(), process.env).cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(bundle, 'bin'), home);
  const environment: Record<string, string> = { LD_LIBRARY_PATH: join(home, 'lib') };
  // A machine with fonts of its own uses them; one without any would show no text.
  if (!existsSync('/etc/fonts/fonts.conf')) environment['FONTCONFIG_FILE'] = join(home, 'fonts.conf');
  return { executablePath: join(home, 'chromium'), environment };
}

/** Unpacks beside its place and moves it there whole, so that an unpacking cut short is never used. */
async function unpack(from: string, home: string): Promise<void> {
  const beside = `${home}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(from, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(beside, 'chromium'), { mode: 0o755 }),
      ),
      untar(join(from, 'al2023.tar.br'), beside),
      untar(join(from, 'fonts.tar.br'), beside),
    ]);
    writeFileSync(join(beside, 'fonts.conf'), fontsConf(join(home, 'fonts')));
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(home)) throw error;
  }
}

async function untar(archive: string, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(tar, 'close');
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`tar ended with ${code} on ${archive}`);
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
