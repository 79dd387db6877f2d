import { isNumber, passkeysWork } from './passkey';

describe('where passkeys are offered', () => {
  it.each([
    ['localhost', false],
    ['kelmah.example', false],
    ['127.0.0.1', true],
    ['[::1]', true],
  ])('%s is an address in numbers: %s', (host, expected) => {
    expect(isNumber(host)).toBe(expected);
  });

  it('takes a browser that has them, and a page that nobody on the way can change', () => {
    Object.assign(window, { PublicKeyCredential: undefined, isSecureContext: true });
    expect(passkeysWork()).toBe(false);
    Object.assign(window, { PublicKeyCredential: jest.fn() });
    expect(passkeysWork()).toBe(true);
    Object.assign(window, { isSecureContext: false });
    expect(passkeysWork()).toBe(false);
  });
});
