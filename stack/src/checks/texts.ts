import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './check';

/** Where words may be named in order to forbid them. */
const EXEMPT = /^(docs\/glossary\.md$|tools\/eslint\/|stack\/src\/checks\/texts|package-lock\.json$)/;
const TEXT = /(^|\/)(Dockerfile|\.[a-z]+|[^/]+\.(md|graphql|json|sql|ya?ml|html|css|template|[cm]?[jt]sx?))$/;
const BYTES_MAX = 4 * 1024 * 1024;

/** In code, lint finds the words; here are all the other texts, and what must be in no file at all. */
const NEVER: { what: RegExp; say: string; code: boolean }[] = [
  { what: /escrow|freelanc|\bgigs?\b|\bbid(s|der|ding)?\b/i, say: 'a word that docs/glossary.md forbids', code: false },
  { what: /\b[rs]k_live_\w{8}/, say: 'a live key of Stripe', code: true },
  { what: /BEGIN ([A-Z]+ )*PRIVATE KEY/, say: 'a private key', code: true },
  { what: /\bAKIA[A-Z0-9]{16}\b/, say: 'an access key of AWS', code: true },
  { what: /(?<![\w.])\/(root|home\/\w+|Users\/\w+)\//, say: "a path of somebody's machine", code: true },
];

/** Looks through every text file that git knows or would add for words and secrets that have no place here. */
export function checkTexts(root: string): Finding {
  const files = listFiles(root).filter((path) => TEXT.test(path) && !EXEMPT.test(path));
  const problems = files.flatMap((path) => problemsIn(path, readSmall(join(root, path))));
  return { said: `${files.length} files without forbidden words, keys and paths`, problems };
}

/** What is wrong with a text, one sentence each with its line. */
export function problemsIn(path: string, text: string): string[] {
  const isCode = /\.[cm]?[jt]sx?$/.test(path);
  const inForce = NEVER.filter(({ code }) => code || !isCode);
  return text
    .split('\n')
    .flatMap((line, index) =>
      inForce.filter(({ what }) => what.test(line)).map(({ say }) => `${path}:${index + 1} has ${say}`),
    );
}

function listFiles(root: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const output = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(output.split('\0').filter(Boolean))];
}

// A file may have been deleted and not yet be committed as such.
function readSmall(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size > 0 && size <= BYTES_MAX ? readFileSync(path, 'utf8') : '';
}
