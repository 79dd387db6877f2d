import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

/**
 * Proves one rule of the house.
 *
 * @param {string} name
 * @param {object} rule
 * @param {{ good: [path: string, code: string][], bad: [path: string, code: string, ...messageIds: string[]][] }} cases
 */
export function proveRule(name, rule, { good, bad }) {
  tester.run(name, rule, {
    valid: good.map(([filename, code]) => ({ name: `${filename}: ${code}`, filename: at(filename), code })),
    invalid: bad.map(([filename, code, ...messageIds]) => ({
      name: `${filename}: ${code.slice(0, 120)}`,
      filename: at(filename),
      code,
      errors: messageIds.map((messageId) => ({ messageId })),
    })),
  });
}

const at = (filename) => `${process.cwd()}/${filename}`;
