import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of a local platform: made once, kept beside its data, worth nothing elsewhere. */
export interface Secrets {
  ENVELOPE_SECRET: string;
  AUTH_KEY_SECRET: string;
}

export function localSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const fresh = () => randomBytes(32).toString('hex');
  const secrets: Secrets = { ENVELOPE_SECRET: fresh(), AUTH_KEY_SECRET: fresh() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
