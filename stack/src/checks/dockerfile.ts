import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './check';

/**
 * Holds the Dockerfile against the repository: npm installs in it only if the manifest of every workspace is there,
 * and what it copies must exist.
 */
export function checkDockerfile(root: string): Finding {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
  const missing = workspacesIn(root)
    .map((folder) => `${folder}/package.json`)
    .filter((manifest) => !copied.includes(manifest))
    .map((manifest) => `the Dockerfile does not copy ${manifest}`);
  const gone = copied
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `the Dockerfile copies ${path}, which is not there`);
  return { said: 'every workspace is in the image', problems: [...missing, ...gone] };
}

/** Folders of the workspaces that package.json names: `router`, or all of `subgraphs/*`. */
function workspacesIn(root: string): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
  return workspaces
    .flatMap((pattern) => {
      const [parent = '', all] = pattern.split('/');
      return all === '*' ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`) : [pattern];
    })
    .filter((folder) => existsSync(join(root, folder, 'package.json')));
}
