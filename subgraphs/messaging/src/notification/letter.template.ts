import type { Locale } from '../contact/contact.store';
import type { Notice } from './words.template';

/** What a letter says around its notice. */
const phrases = {
  en: {
    greeting: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
    why: 'You get this because it concerns your work on Kelmah.',
    settings: 'Choose what we write to you about, or stop these letters:',
    settingsLink: 'Notification settings',
  },
  tw: {
    greeting: (name: string) => (name === '' ? 'Maakye,' : `Maakye ${name},`),
    why: 'Yɛde yi brɛ wo efisɛ ɛfa w’adwuma a ɛwɔ Kelmah so ho.',
    settings: 'Paw nea wopɛ sɛ yɛkyerɛw wo fa ho, anaa gyae nkrataa yi:',
    settingsLink: 'Nkra ho nhyehyɛeɛ',
  },
} as const;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A notice as a letter: `url` is where its button leads, `settingsUrl` where letters are stopped. */
export function letterOf(
  notice: Notice,
  to: { name: string; locale: Locale; url: string; settingsUrl: string },
): { subject: string; text: string; html: string } {
  const { greeting, why, settings, settingsLink } = phrases[to.locale];
  const text = [
    greeting(to.name),
    notice.title,
    notice.body,
    `${notice.action}: ${to.url}`,
    `--\n${why}\n${settings} ${to.settingsUrl}`,
  ].join('\n\n');
  const safe = {
    ...{ greeting: escapeHtml(greeting(to.name)), title: escapeHtml(notice.title), body: escapeHtml(notice.body) },
    ...{ action: escapeHtml(notice.action), url: escapeHtml(to.url), settingsUrl: escapeHtml(to.settingsUrl) },
  };
  const html = `<!doctype html>
<html lang="${to.locale === 'tw' ? 'ak' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe.title}</title></head>
<body style="margin:0;background:#f6f3ee;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#23201c">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:12px">
<tr><td style="padding:20px 28px 0;font-weight:700;font-size:18px;color:#0b5d3b">Kelmah</td></tr>
<tr><td style="padding:12px 28px 4px;font-size:16px;line-height:1.5">${safe.greeting}</td></tr>
<tr><td style="padding:4px 28px"><h1 style="margin:0;font-size:20px;line-height:1.3">${safe.title}</h1></td></tr>
<tr><td style="padding:8px 28px 16px;font-size:16px;line-height:1.5">${safe.body}</td></tr>
<tr><td style="padding:0 28px 28px"><a href="${safe.url}" style="display:inline-block;background:#0b5d3b;color:#ffffff;text-decoration:none;padding:12px 20px;border-radius:8px;font-weight:600">${safe.action}</a></td></tr>
</table>
<p style="max-width:560px;margin:16px auto 0;font-size:13px;line-height:1.5;color:#5f5850">${escapeHtml(why)}<br>${escapeHtml(settings)} <a href="${safe.settingsUrl}" style="color:#5f5850">${escapeHtml(settingsLink)}</a></p>
</td></tr></table>
</body>
</html>`;
  return { subject: notice.title, text, html };
}

const smsMax = 300;

/** A notice as a text message: its title and the link, in at most two parts. */
export function textMessageOf(notice: Notice, url: string): string {
  const left = smsMax - url.length - 'Kelmah: . '.length;
  const title = notice.title.length > left ? `${notice.title.slice(0, left - 1)}…` : notice.title;
  return `Kelmah: ${title}. ${url}`;
}
