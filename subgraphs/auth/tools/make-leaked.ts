import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { placesOf, stemLengthMin, type Filter } from '../src/password/leaked.service';

const usage = `Makes src/password/leaked.json from the passwords that people chose most in leaks of other sites.
  npm run leaked -w @kelmah/auth [-- FILE]   FILE is JSON, a list of texts; without it that of zxcvbn-ts (MIT)
`;
/** Twenty-four bits a word and sixteen hashes let one of about 100,000 other words through. */
const bitsPerWord = 24;
const hashes = 16;

function make(words: ReadonlySet<string>): Filter {
  const bits = Math.ceil((words.size * bitsPerWord) / 8) * 8;
  const bytes = Buffer.alloc(bits / 8);
  for (const word of words)
    for (const place of placesOf(word, { bits, hashes }))
      bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (1 << (place & 7));
  return { words: words.size, bits, hashes, filter: bytes.toString('base64') };
}

const [file] = process.argv.slice(2);
if (file === '--help') process.stdout.write(usage);
else {
  const path =
    file ?? createRequire(join(process.cwd(), 'package.json')).resolve('@zxcvbn-ts/language-common/src/passwords.json');
  const list = (JSON.parse(readFileSync(path, 'utf8')) as string[]).map((word) => word.normalize('NFKC').toLowerCase());
  // Shorter ones are refused for their length; they count only as the middle of a longer one.
  const words = new Set(list.filter((word) => word.length >= stemLengthMin));
  writeFileSync('src/password/leaked.json', `${JSON.stringify(make(words), null, 2)}\n`);
  process.stdout.write(`${words.size} words\n`);
}
