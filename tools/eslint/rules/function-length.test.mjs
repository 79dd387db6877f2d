import { proveRule } from '../rule-tester.mjs';
import { functionLength } from './function-length.mjs';

const source = 'router/src/main.ts';
const test = 'router/src/main.test.ts';
const lines = (count) => 'x();\n'.repeat(count);

proveRule('function-length', functionLength, {
  good: [
    [source, `function ok() {\n${lines(68)}}`],
    [source, `class Big {\n${'a() {}\n'.repeat(100)}}`],
    [test, `describe('x', () => {\n${lines(100)}});`],
    [test, `describe.each([1])('x', () => {\n${lines(100)}});`],
    [test, `describe.each\`a\`('x', function () {\n${lines(100)}});`],
  ],
  bad: [
    [source, `function long() {\n${lines(69)}}`, 'long'],
    [source, `const long = async () => {\n${lines(69)}};`, 'long'],
    [source, `class A { long() {\n${lines(69)}} }`, 'long'],
    [source, `describe('x', () => {\n${lines(69)}});`, 'long'],
    [test, `it('x', () => {\n${lines(69)}});`, 'long'],
    [test, `describe('x', () => {\nit('y', () => {\n${lines(69)}});\n});`, 'long'],
  ],
});
