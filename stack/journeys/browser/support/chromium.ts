import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { foldersIn } from '../../../src/platform/folders';

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Program {
  executablePath: string;
  environment: Record<string, string>;
}

export interface OpenedBrowser {
  browser: Browser;
  close(): Promise<void>;
}

const firstPageWithinMs = 60_000;
const attempts = 2;

/**
 * Opens the browser that comes with the repository's packages; that of the system where those hold none for it. One
 * that opens no page within a minute, as has happened on a machine with far too much to do, is killed and opened anew.
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  const { executablePath, environment } = await program();
  for (let attempt = 1; ; attempt += 1) {
    const server = await chromium.launchServer({
      executablePath,
      // Every page is held to what a browser allows: the package's own list of arguments would turn web security off.
      args: ['--disable-dev-shm-usage', '--font-render-hinting=none'],
      chromiumSandbox: false,
      env: { ...definedOf(process.env), ...environment },
      timeout: 120_000,
    });
    try {
      return { browser: await opensPages(server.wsEndpoint()), close: () => server.close() };
    } catch (error) {
      await server.kill();
      if (attempt === attempts) throw error;
    }
  }
}

async function opensPages(address: string): Promise<Browser> {
  const tried = async () => {
    const browser = await chromium.connect(address);
    const page = await browser.newPage();
    await page.close();
    return browser;
  };
  const late = new AbortController();
  const deadline = pause(firstPageWithinMs, undefined, { signal: late.signal }).then(() => {
    throw new Error(`The browser opened no page within ${firstPageWithinMs} ms`);
  });
  try {
    return await Promise.race([tried(), deadline]);
  } finally {
    deadline.catch(() => undefined);
    late.abort();
  }
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
