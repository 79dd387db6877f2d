import { packageOf, pathFromRoot, placeOf, roleOf, targetOf } from './place.mjs';

describe('placeOf', () => {
  it.each([
    ['subgraphs/_kit/src/money/money.ts', { zone: 'kit', within: ['money'], role: '', isTest: false }],
    ['subgraphs/job/src/contract/contract.store.ts', { zone: 'subgraph', subgraph: 'job', role: 'store' }],
    ['subgraphs/job/src/contract/contract.store.test.ts', { role: 'store', isTest: true, isSource: true }],
    ['subgraphs/job/test/hire.ts', { isTest: true, isSource: false }],
    ['subgraphs/_kit/src/testing/story.ts', { zone: 'kit', isTest: true }],
    ['web/src/features/jobs/job-card.tsx', { zone: 'web', within: ['features', 'jobs'], role: '' }],
    ['stack/src/engines/engines.testing.ts', { role: 'testing', isTest: true }],
    ['stack/journeys/hire.ts', { isTest: true }],
    ['jest.config.cjs', { zone: 'root', role: 'config' }],
    ['codegen.ts', { zone: 'root', role: '' }],
  ])('%s', (path, expected) => {
    expect(placeOf(path)).toMatchObject(expected);
  });
});

describe('paths', () => {
  it('reads the role without the test ending', () => {
    expect(roleOf('a/funding-held.consumer.test.ts')).toBe('consumer');
    expect(roleOf('vite-env.d.ts')).toBe('');
  });

  it('finds what an import points at', () => {
    expect(targetOf('subgraphs/job/src/job/job.service.ts', '../contract/contract.store')).toBe(
      'subgraphs/job/src/contract/contract.store',
    );
    expect(targetOf('router/src/main.ts', '@kelmah/kit/server/server')).toBe('subgraphs/_kit/src/server/server');
    expect(targetOf('router/src/main.ts', '@kelmah/job/job/job.store')).toBe('subgraphs/job/src/job/job.store');
    expect(targetOf('router/src/main.ts', '@kelmah/stack/engines/engine')).toBe('stack/src/engines/engine');
    expect(targetOf('router/src/main.ts', 'graphql')).toBeUndefined();
  });

  it('names the package of a specifier', () => {
    expect(packageOf('@aws-sdk/client-s3/dist')).toBe('@aws-sdk/client-s3');
    expect(packageOf('pg')).toBe('pg');
    expect(packageOf('ioredis/built/utils')).toBe('ioredis');
  });

  it('speaks of paths from the root, with forward slashes', () => {
    expect(pathFromRoot('/house', '/house/router/src/main.ts')).toBe('router/src/main.ts');
  });
});
