import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

// What is looked for may take its time where the machine has other work; what is there is found at once.
configure({ asyncUtilTimeout: 20_000 });

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextEncoder, TextDecoder });
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
});
Object.defineProperty(window, 'ResizeObserver', {
  value: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
window.scrollTo = () => undefined;
URL.createObjectURL = () => 'blob:photo';
URL.revokeObjectURL = () => undefined;

// A component that complains is broken, whatever its test says.
let complaints: unknown[][] = [];
beforeEach(() => {
  complaints = [];
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void complaints.push(words));
});
afterEach(() => {
  jest.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`console.error: ${complaints.map((words) => words.join(' ')).join('\n')}`);
});
