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
const esm = ['jose', 'ulid', 'smtp-server', 'postal-mime', '@sparticuz/chromium', 'oidc-provider'].join('|');
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.kelmah/'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'services',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{subgraphs,router,stack}/**/*.test.ts'],
    },
    { ...shared, displayName: 'tools', testEnvironment: 'node', testMatch: ['<rootDir>/tools/**/*.test.mjs'] },
    { ...shared, displayName: 'web', testEnvironment: 'jsdom', testMatch: ['<rootDir>/web/**/*.test.{ts,tsx}'] },
  ],
};
