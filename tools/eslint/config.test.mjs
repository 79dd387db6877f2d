import { ESLint } from 'eslint';
import config from '../../eslint.config.mjs';

// Without the block that asks the type checker: the files here exist in no TypeScript project.
const untyped = config.filter((block) => !block.languageOptions?.parserOptions?.project);
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: untyped });

/** Ids of the rules that a text breaks at a path. */
async function broken(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const service = 'subgraphs/job/src/job/job.service.ts';
const test = 'subgraphs/job/src/job/job.service.test.ts';
const component = 'web/src/features/jobs/job-card.tsx';
const passing = "it('adds', () => { expect(1 + 1).toBe(2); });\n";

describe('the configuration', () => {
  it.each([
    ['any', service, 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['an unused name', service, 'const a = 1;', '@typescript-eslint/no-unused-vars'],
    ['a loose comparison', service, 'export const a = (b: string, c: string) => b == c;', 'eqeqeq'],
    ['work left for later', service, '// TODO: later\nexport const a = 1;', 'no-warning-comments'],
    ['a file over 300 lines', service, 'export {};\n'.repeat(301), 'max-lines'],
    [
      'an excuse without a reason',
      service,
      '// eslint-disable-next-line no-var\nexport var a = 1;',
      'comments/require-description',
    ],
    [
      'a blanket excuse',
      service,
      '/* eslint-disable -- all of it */\nexport var a = 1;',
      'comments/no-unlimited-disable',
    ],
    [
      'a mute compiler without a reason',
      service,
      '// @ts-expect-error\nexport const a = 1;',
      '@typescript-eslint/ban-ts-comment',
    ],
    ['only', test, `it.only('adds', () => { expect(1).toBe(1); });`, 'jest/no-focused-tests'],
    ['describe.only', test, `describe.only('sums', () => { ${passing} });`, 'jest/no-focused-tests'],
    ['skip', test, `it.skip('adds', () => { expect(1).toBe(1); });`, 'jest/no-disabled-tests'],
    ['a test that cannot fail', test, `it('adds', () => { String(1); });`, 'jest/expect-expect'],
    [
      'a test that fails only sometimes',
      test,
      `it('a', () => { if (x) expect(x).toBe(1); });`,
      'jest/no-conditional-expect',
    ],
    ['an expect without a matcher', test, `it('a', () => { expect(1); });`, 'jest/valid-expect'],
    [
      'a conditional hook',
      component,
      'export const A = ({ b }: { b: boolean }) => { if (b) useState(1); return null; };',
      'react-hooks/rules-of-hooks',
    ],
  ])('refuses %s', async (_, filePath, text, rule) => {
    expect(await broken(filePath, text)).toContain(rule);
  });

  it.each([
    [
      'an excuse with a reason',
      service,
      '// eslint-disable-next-line no-var -- the loader reads a global\nexport var a = 1;\n',
    ],
    ['a plain test', test, passing],
    ['a long describe', test, `describe('sums', () => {\n${passing.replace('adds', 'one')}${'\n'.repeat(100)}});\n`],
    ['a component', component, 'export function Card() {\n  return <p>Roof leak, Adenta</p>;\n}\n'],
  ])('lets %s pass', async (_, filePath, text) => {
    expect(await broken(filePath, text)).toEqual([]);
  });

  it('reports an excuse that excuses nothing', async () => {
    const text = '// eslint-disable-next-line no-var -- no longer so\nexport const a = 1;\n';
    expect((await broken(service, text)).join()).toContain('Unused eslint-disable');
  });

  it.each([service, 'router/src/main.ts', 'subgraphs/_kit/src/money/money.ts', 'stack/src/start.ts', component])(
    'holds every rule of the house and unawaited promises in %s',
    async (filePath) => {
      const whole = new ESLint({ overrideConfigFile: true, overrideConfig: config });
      const { rules, plugins } = await whole.calculateConfigForFile(filePath);
      const wanted = Object.keys(plugins.house.rules).map((name) => `house/${name}`);
      for (const name of [...wanted, '@typescript-eslint/no-floating-promises']) expect(rules[name]?.[0]).toBe(2);
    },
  );

  it.each(['schema/supergraph.graphql', 'web/src/gql/graphql.ts', 'subgraphs/job/dist/main.js'])(
    'leaves the generated %s alone',
    async (filePath) => {
      expect(await eslint.isPathIgnored(filePath)).toBe(true);
    },
  );
});
