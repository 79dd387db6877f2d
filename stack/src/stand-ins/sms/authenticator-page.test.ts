import type { HttpReply } from '../http';
import { authenticatorPage } from './authenticator-page';

// The secret and a vector of RFC 6238, appendix B: at 59 seconds the code ends in 287082.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = 59_000;
const textOf = ({ body }: HttpReply) => String(body);

describe('the authenticator page', () => {
  it.each([
    ['a set-up key', secret],
    ['one typed in groups', secret.toLowerCase().replace(/.{4}/g, '$& ')],
    ['the address in a QR code', `otpauth://totp/Kelmah:ama%40example.com?issuer=Kelmah&secret=${secret}&digits=6`],
  ])('shows the code of %s, and asks anew when it is over', (_name, text) => {
    const shown = authenticatorPage(text, at);
    expect(shown).toMatchObject({ status: 200, headers: { refresh: '1', 'cache-control': 'no-store' } });
    expect(textOf(shown)).toContain('<output>287082</output>');
    expect(textOf(shown)).toContain('one more second');
    expect(textOf(authenticatorPage(text, 30_000))).toContain('30 more seconds');
  });

  it('asks for a key first, and says where it is none', () => {
    const asked = authenticatorPage('', at);
    expect([asked.status, textOf(asked).includes('role="alert"')]).toEqual([200, false]);
    for (const text of ['not a key!', 'GEZDGNBV', '<script>']) {
      const refused = authenticatorPage(text, at);
      expect([refused.status, textOf(refused).includes('This is no set-up key.')]).toEqual([422, true]);
      expect(textOf(refused)).not.toContain('<script>');
      expect(refused.headers).not.toHaveProperty('refresh');
    }
  });
});
