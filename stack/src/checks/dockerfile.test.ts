import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findRoot } from '../verify/root';
import { checkDockerfile } from './dockerfile';

describe('checkDockerfile', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kelmah-dockerfile-'));
    write('package.json', JSON.stringify({ workspaces: ['subgraphs/*', 'router'] }));
    write('router/package.json', '{}');
    write('subgraphs/job/package.json', '{}');
    write('subgraphs/notes.md', 'no workspace');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is content with ours', () => {
    expect(checkDockerfile(findRoot()).problems).toEqual([]);
  });

  it('finds a workspace that is not copied, and a copy of what is not there', () => {
    write(
      'Dockerfile',
      'FROM node AS a\nCOPY package.json package-lock.json ./\nCOPY router/package.json router/\nCOPY --from=b /out ./\n',
    );
    expect(checkDockerfile(root).problems).toEqual([
      'the Dockerfile does not copy subgraphs/job/package.json',
      'the Dockerfile copies package-lock.json, which is not there',
    ]);
  });
});
