import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { house } from './tools/eslint/plugin.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.{ts,tsx,mjs}', '**/{test,journeys}/**/*.{ts,tsx}', 'tools/eslint/rule-tester.mjs'];
const NODE = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

const rulesOfTheHouse = {
  plugins: { house, comments },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    ...Object.fromEntries(Object.keys(house.rules).map((name) => [`house/${name}`, 'error'])),
    'comments/require-description': ['error', { ignore: ['eslint-enable'] }],
    'comments/no-unlimited-disable': 'error',
    'max-lines': ['error', { max: 300 }],
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
  },
};

const typescript = {
  files: TYPESCRIPT,
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    // The compiler knows every name; the browser's and Node's need no second list here.
    'no-undef': 'off',
  },
};

const tests = {
  files: TESTS,
  plugins: { jest },
  languageOptions: { globals: jest.environments.globals.globals },
  rules: {
    'jest/no-focused-tests': 'error',
    'jest/no-disabled-tests': 'error',
    'jest/no-commented-out-tests': 'error',
    'jest/no-identical-title': 'error',
    'jest/no-done-callback': 'error',
    'jest/no-conditional-expect': 'error',
    'jest/valid-expect': 'error',
    'jest/valid-expect-in-promise': 'error',
    'jest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect', '**.expect*', 'expect*', 'prove*', 'fc.assert', 'assert*'] },
    ],
  },
};

// Asked of the type checker, so kept to what nothing else would find: a promise that nobody waits for.
const promises = {
  files: [
    'subgraphs/*/{src,test}/**/*.ts',
    '{router,stack,web}/{src,test,journeys}/**/*.{ts,tsx}',
    'router/explorer/src/**/*.{ts,tsx}',
  ],
  languageOptions: {
    parserOptions: { project: ['./tsconfig.json', './web/tsconfig.json', './router/explorer/tsconfig.json'] },
  },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
  },
};

const web = {
  files: ['{web,router/explorer}/**/*.{ts,tsx}'],
  plugins: { 'react-hooks': reactHooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
};

const scripts = {
  files: ['**/*.{mjs,cjs,js}'],
  languageOptions: { globals: { ...NODE, require: 'readonly', module: 'writable', __dirname: 'readonly' } },
};

// Runs in the page as it stands, before everything else.
const pageScripts = {
  files: ['web/public/**/*.js'],
  languageOptions: {
    sourceType: 'script',
    globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', window: 'readonly' },
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.kelmah/',
      '.turbo/',
      'coverage/',
      'artefacts/',
      'schema/',
      'web/src/gql/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended.map((one) => ({ ...one, files: TYPESCRIPT })),
  rulesOfTheHouse,
  typescript,
  promises,
  scripts,
  tests,
  web,
  pageScripts,
);
