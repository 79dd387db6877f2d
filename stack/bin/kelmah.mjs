// The door for people: installs what is missing, then runs one of the stack's commands. Needs nothing but Node and npm.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const commands = ['start', 'dev', 'test', 'reset', 'verify'];
const [command, ...args] = process.argv.slice(2);

if (!commands.includes(command)) {
  console.error(`Say one of: ${commands.map((name) => `npm run ${name}`).join(', ')}`);
  process.exit(1);
}
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kelmah needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

install();
run();

/** Installs the packages of the lock file where node_modules is not made from it. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules/.kelmah-installed');
  const marked = existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  if (marked) return;
  // An install by hand leaves npm's own record, as new as the lock file that it was made from.
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden) || !sameVersions(hidden)) {
    console.log('Installing packages (a minute or two the first time) …');
    const began = Date.now();
    const { status, signal } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error('The packages could not be installed; what npm said stands above.');
      process.exit(signal ? 130 : (status ?? 1));
    }
    console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s`);
  }
  writeFileSync(mark, lock);
}

/** Whether every package that is installed has the version of the lock file, and none is missing. */
function sameVersions(hidden) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.link ||
      entry.optional ||
      !path.startsWith('node_modules/') ||
      there[path]?.version === entry.version,
  );
}

/** Runs the command in a process that shares our terminal, so that Ctrl-C reaches it; we end as it ends. */
function run() {
  const file = join(root, `stack/src/commands/${command}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The terminal tells the child itself; a signal for us alone is handed on.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
