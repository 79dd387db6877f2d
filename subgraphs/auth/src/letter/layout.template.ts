/** What a letter says, before it is laid out. */
export interface LetterContent {
  subject: string;
  greeting: string;
  /** Paragraphs before the code. */
  before: string[];
  /** Shown large. */
  code?: string;
  button?: { label: string; url: string };
  /** Paragraphs at the end, smaller. */
  after: string[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Names come from sign-up forms: one line, so that none can write a letter of its own into ours. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export function plainLetter(content: LetterContent): string {
  const { greeting, before, code, button, after } = content;
  const parts = [greeting, ...before, code && `    ${code}`, button && `${button.label}:\n${button.url}`, ...after];
  return `${parts.filter(Boolean).join('\n\n')}\n\nKelmah\n`;
}

const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const paragraph = (text: string, style = 'margin:0 0 16px;font-size:16px;line-height:24px;color:#1f2a24') =>
  `<p style="${style}">${escapeHtml(text)}</p>`;

// Mail readers know tables and inline styles and little else.
export function htmlLetter(content: LetterContent, locale: string): string {
  const { subject, greeting, before, code, button, after } = content;
  const codeBlock = code
    ? `<p style="margin:24px 0;padding:16px 0;background:#f3efe4;border-radius:12px;text-align:center;font-size:34px;
letter-spacing:8px;font-weight:700;color:#0f3d2e">${escapeHtml(code)}</p>`
    : '';
  const buttonBlock = button
    ? `<p style="margin:24px 0;text-align:center"><a href="${escapeHtml(button.url)}" style="display:inline-block;padding:14px 28px;
background:#0f5c42;color:#ffffff;text-decoration:none;border-radius:10px;font-size:16px;font-weight:600">${escapeHtml(button.label)}</a></p>`
    : '';
  const small = 'margin:0 0 8px;font-size:14px;line-height:20px;color:#56625b';
  return `<!doctype html>
<html lang="${locale === 'tw' ? 'ak' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:0;background:#f3efe4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3efe4"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:520px;background:#ffffff;border-radius:16px;${font}">
<tr><td style="padding:28px 28px 0;font-size:20px;font-weight:800;color:#0f5c42">Kelmah</td></tr>
<tr><td style="padding:20px 28px 28px">
${paragraph(greeting)}
${before.map((text) => paragraph(text)).join('\n')}
${codeBlock}${buttonBlock}
${after.map((text) => paragraph(text, small)).join('\n')}
</td></tr></table>
</td></tr></table>
</body></html>
`;
}
