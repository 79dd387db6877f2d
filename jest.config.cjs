const transform = {
  '^.+\\.[mc]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: false,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
// Packages that ship ES modules only and so go through the transform.
const esm = [
  'jose',
  'ulid',
  'smtp-server',
  'postal-mime',
  '@sparticuz/chromium',
  'oidc-provider',
  'openid-client',
  'oauth4webapi',
].join('|');
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.kelmah/'],
  modulePathIgnorePatterns: ['<rootDir>/.kelmah/'],
};

// Packages are loaded once a worker, not once a file.
const kept = {
  testEnvironment: '<rootDir>/stack/src/testing/kept-environment.cjs',
  runtime: '<rootDir>/stack/src/testing/kept-packages.cjs',
};
const engines = {
  globalSetup: '<rootDir>/stack/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/stack/src/testing/global-teardown.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  // Tests share two cores with the engines and each other.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/stack/src/testing/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'services',
      ...kept,
      testMatch: ['<rootDir>/{subgraphs,router,stack}/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/stack/src/testing/second-try.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '/stack/journeys/'],
      ...engines,
    },
    // The whole platform, one journey at a time: `npm test` runs them after the rest.
    {
      ...shared,
      displayName: 'journeys',
      ...kept,
      testMatch: ['<rootDir>/stack/journeys/**/*.test.ts'],
      ...engines,
    },
    { ...shared, displayName: 'tools', testEnvironment: 'node', testMatch: ['<rootDir>/tools/**/*.test.mjs'] },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/web/**/*.test.{ts,tsx}'],
      moduleNameMapper: { '\\.css$': '<rootDir>/web/test/styles.cjs' },
      setupFilesAfterEnv: ['<rootDir>/web/test/setup.ts'],
    },
  ],
};
