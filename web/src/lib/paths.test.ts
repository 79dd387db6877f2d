import { localPath, paths } from './paths';

describe('localPath', () => {
  it.each(['/my/jobs', '/jobs?trade=trd_plumbing', '/'])('goes to %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null, undefined])(
    'does not go to %s',
    (path) => {
      expect(localPath(path)).toBe('/');
    },
  );
});

describe('links', () => {
  it('keep what they are asked to, encoded', () => {
    expect(paths.signInTo('/jobs?town=East Legon')).toBe('/sign-in?next=%2Fjobs%3Ftown%3DEast+Legon');
    expect(paths.signInTo('/')).toBe('/sign-in');
    expect(paths.workersBy({ trade: 'trd_tiling', town: '' })).toBe('/workers?trade=trd_tiling');
  });
});
