import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new folder that `removeTemporaryFolders` takes away again. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kelmah-stand-in-'));
  folders.push(folder);
  return folder;
};

export const removeTemporaryFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};
