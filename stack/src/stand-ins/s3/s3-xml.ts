const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });

/**
 * The contents of every `<name>` in the text. Enough for the two flat lists that S3 takes as a body
 * (DeleteObjects, CompleteMultipartUpload), which have neither attributes that matter nor nesting of a name in itself.
 */
export const readTags = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) =>
    inner.includes('<') ? inner : unescape(inner),
  );
