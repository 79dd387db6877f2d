import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['ENVELOPE_SECRET', 'AUTH_KEY_SECRET', 'IDENTITY_SECRET'] as const;

/** Secrets of a local platform: made once, kept beside its data, worth nothing elsewhere. */
export type Secrets = Record<(typeof names)[number], string>;

export function localSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const kept = readKept(file);
  // A platform that is older than a secret gets that one now.
  if (names.every((name) => kept[name] !== undefined)) return kept as Secrets;
  const fresh = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')])) as Secrets;
  const secrets: Secrets = { ...fresh, ...kept };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function readKept(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return {};
  }
}
