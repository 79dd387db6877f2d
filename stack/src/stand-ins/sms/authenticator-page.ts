import { Secret, TOTP } from 'otpauth';
import { html, type Html } from '../html';
import type { HttpReply } from '../http';
import { page } from '../page';

const periodMs = 30_000;
const note = 'Test authenticator — for the accounts of this machine alone';

/** The secret that was typed, or that the address in a QR code carries; undefined where it is none. */
const secretIn = (text: string): Secret | undefined => {
  const secret = /[?&]secret=([^&]+)/.exec(text)?.[1] ?? text;
  try {
    const read = Secret.fromBase32(secret.replace(/[\s-]/g, '').toUpperCase());
    return read.bytes.length >= 10 ? read : undefined;
  } catch {
    return undefined;
  }
};

const form = (text: string, fault?: Html): Html =>
  html`${fault}
    <form class="card" method="get" action="/authenticator">
      <div class="field">
        <label for="secret">Set-up key</label>
        <input id="secret" name="secret" value="${text}" autocomplete="off" spellcheck="false" />
        <p class="hint">The letters and digits beside the QR code, or its whole address.</p>
      </div>
      <button type="submit">Show the code</button>
    </form>`;

/** What an authenticator app on a phone shows for a set-up key (RFC 6238); the page asks anew when the code is over. */
export const authenticatorPage = (text: string, now: number): HttpReply => {
  const title = 'Authenticator';
  const secret = secretIn(text);
  if (!secret) {
    const fault = text ? html`<p class="fault" role="alert">This is no set-up key.</p>` : undefined;
    return page({ title, note, body: form(text, fault), status: text ? 422 : 200 });
  }
  const code = new TOTP({ secret }).generate({ timestamp: now });
  const leftSeconds = Math.ceil((periodMs - (now % periodMs)) / 1_000);
  const shown = page({
    title,
    note,
    body: html`<section class="card" aria-label="Code">
        <p class="amount"><output>${code}</output></p>
        <p class="soft">Good for ${leftSeconds === 1 ? 'one more second' : html`${leftSeconds} more seconds`}.</p>
      </section>
      ${form(text)}`,
  });
  return { ...shown, headers: { ...shown.headers, refresh: String(leftSeconds) } };
};
