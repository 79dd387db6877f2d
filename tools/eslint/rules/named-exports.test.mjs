import { proveRule } from '../rule-tester.mjs';
import { namedExports } from './named-exports.mjs';

const file = 'router/src/limits.ts';

proveRule('named-exports', namedExports, {
  good: [
    [file, 'export const limit = 1; export function take() {} export class Limits {} export type L = string;'],
    [file, 'const limit = 1; export { limit };'],
    ['web/vite.config.ts', 'export default {};'],
    ['eslint.config.mjs', 'export default [];'],
    ['codegen.ts', 'export default {};'],
    ['stack/src/testing/global-setup.ts', 'export default async function () {}'],
  ],
  bad: [
    [file, 'export default function take() {}', 'default'],
    [file, 'const limit = 1; export { limit as default };', 'default'],
    [file, 'const limit = 1; export = limit;', 'default'],
    ['web/src/features/jobs/job-page.tsx', 'export default () => <p />;', 'default'],
    [file, "export * from './take';", 'barrel'],
    [file, "export * as take from './take';", 'barrel'],
    [file, "export { take } from './take';", 'barrel'],
    [file, "export type { Take } from './take';", 'barrel'],
    [file, "import { take } from './take'; export { take };", 'barrel'],
  ],
});
