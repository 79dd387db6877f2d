import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, KeptState } from '../kept-state';

/** A mail as it lies in the inbox; the body parts are plain text and HTML as the sender wrote them. */
export interface KeptMail {
  id: string;
  /** ISO 8601. */
  at: string;
  from: string;
  /** Addresses of the envelope in lower case: who really gets it. */
  to: string[];
  subject: string;
  text: string;
  /** Whether there is an HTML part; `html()` reads it. */
  hasHtml: boolean;
  headers: Record<string, string>;
  attachments: { name: string; mimeType: string; bytes: number }[];
}

/** Mails by id: what a list shows in memory, the HTML part and the raw message in files of their own. */
export class MailStore {
  private readonly mails: Collection<KeptMail>;
  private readonly toAddress: (address: string) => KeptMail[];

  constructor(
    private readonly state: KeptState,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
    this.mails = state.collection<KeptMail>('mails');
    const byAddress = new Map<string, KeptMail[]>();
    this.mails.watch((before, after) => {
      if (!after && before) byAddress.clear();
      for (const address of after?.to ?? []) {
        const list = byAddress.get(address) ?? [];
        byAddress.set(address, list);
        if (after) list.push(after);
      }
    });
    this.toAddress = (address) => byAddress.get(address) ?? [];
  }

  /** Files first, then the entry: an entry never points at nothing. */
  add(mail: KeptMail, raw: Buffer, htmlPart: string | undefined): void {
    this.writeWhole(`${mail.id}.eml`, raw);
    if (htmlPart !== undefined) this.writeWhole(`${mail.id}.html`, Buffer.from(htmlPart));
    this.mails.put(mail.id, mail);
  }

  get(id: string): KeptMail | undefined {
    return this.mails.get(id);
  }

  html(mail: KeptMail): string | undefined {
    return mail.hasHtml ? readFileSync(join(this.folder, `${mail.id}.html`), 'utf8') : undefined;
  }

  raw(mail: KeptMail): Buffer {
    return readFileSync(join(this.folder, `${mail.id}.eml`));
  }

  /** Newest first; `to` is a whole address, `search` occurs in an address or the subject. */
  list(filter: { to?: string; search?: string }): KeptMail[] {
    const found = filter.to ? this.toAddress(filter.to.toLowerCase()) : this.mails.all();
    const wanted = filter.search?.toLowerCase();
    const fitting = wanted
      ? found.filter(({ to, subject }) => `${to.join(' ')} ${subject}`.toLowerCase().includes(wanted))
      : [...found];
    return fitting.reverse();
  }

  clear(): void {
    const ids = this.mails.all().map(({ id }) => id);
    this.state.transaction(() => ids.forEach((id) => this.mails.delete(id)));
    for (const id of ids) {
      rmSync(join(this.folder, `${id}.eml`), { force: true });
      rmSync(join(this.folder, `${id}.html`), { force: true });
    }
  }

  private writeWhole(name: string, content: Buffer): void {
    const path = join(this.folder, name);
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  }
}
