import { clock } from '../clock';
import { alone } from '../cross-tab-lock';
import { newId } from '../ids';
import { browserStorage, readJson, type KeyValueStorage } from '../storage';
import { browserFiles, type FileStore } from './file-store';

/** A file of an unsent message: where it is kept, and its upload once that is made. */
export interface UnsentFile {
  key: string;
  name: string;
  type: string;
  uploadId?: string;
}

/** A message that the graph has not confirmed. `clientId` makes sending it again harmless. */
export interface Unsent {
  clientId: string;
  conversationId: string;
  text: string;
  files: UnsentFile[];
  writtenAtMs: number;
  state: 'waiting' | 'sending' | 'failed';
  /** Why it failed, for the person. */
  message?: string;
}

/** Thrown by a sender where the graph refused the message: trying again by itself would not help. */
export class MessageRefused extends Error {}

export interface Sender {
  /** Uploads a file; gives the upload's id. Throws `MessageRefused` where it is not taken. */
  upload(file: File): Promise<string>;
  /** Sends the message; resolves when the graph has it. Throws `MessageRefused` where it does not want it. */
  send(message: Unsent, uploadIds: string[]): Promise<void>;
}

const waitMsMax = 30_000;

/**
 * The messages that one person has written and the graph has not confirmed. Each is kept in this browser from the
 * moment it is written until it is confirmed, under a key of its own so that tabs do not overwrite each other; one tab
 * sends at a time, in the order of writing.
 */
export class Outbox {
  private readonly messages = new Map<string, Unsent>();
  /** Those that this browser is known to keep. */
  private readonly kept = new Set<string>();
  private present: readonly Unsent[] = [];
  private readonly listeners = new Set<() => void>();
  private sender: Sender | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private flushing = false;

  constructor(
    private readonly userId: string,
    private readonly storage: KeyValueStorage = browserStorage,
    private readonly files: FileStore = browserFiles,
  ) {
    for (const key of storage.keys(this.prefix)) {
      const message = readJson(storage, key) as Unsent | undefined;
      if (message) this.kept.add(message.clientId);
      // What was being sent when the page went away is not confirmed: it is sent again, under the same clientId.
      if (message)
        this.messages.set(message.clientId, { ...message, state: message.state === 'failed' ? 'failed' : 'waiting' });
    }
    this.tell();
  }

  list = (): readonly Unsent[] => this.present;

  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to send, now and whenever there is something to send. Returns how to stop. */
  start(sender: Sender): () => void {
    this.sender = sender;
    const wake = () => {
      this.failures = 0;
      void this.flush();
    };
    const hear = (event: StorageEvent) => {
      if (event.key?.startsWith(this.prefix)) this.hear(event.key, event.newValue);
    };
    window.addEventListener('online', wake);
    window.addEventListener('storage', hear);
    void this.flush();
    return () => {
      this.sender = undefined;
      clearTimeout(this.timer);
      window.removeEventListener('online', wake);
      window.removeEventListener('storage', hear);
    };
  }

  /** Takes a message over. When this resolves it is kept, whatever happens to the network or the page. */
  async add(conversationId: string, text: string, attached: readonly File[] = []): Promise<Unsent> {
    const clientId = newId();
    const files: UnsentFile[] = [];
    for (const [index, file] of attached.entries()) {
      const key = `${clientId}/${index}`;
      await this.files.put(key, file);
      files.push({ key, name: file.name, type: file.type });
    }
    const message: Unsent = { clientId, conversationId, text, files, writtenAtMs: clock.now(), state: 'waiting' };
    this.keep(message);
    void this.flush();
    return message;
  }

  /** Tries a message again that failed. */
  resend(clientId: string): void {
    const message = this.messages.get(clientId);
    if (message) this.keep({ ...message, state: 'waiting', message: undefined });
    void this.flush();
  }

  /** Forgets a message: it is confirmed, or the person does not want it any more. */
  forget(clientId: string): void {
    const message = this.messages.get(clientId);
    this.drop(clientId);
    this.storage.remove(this.prefix + clientId);
    for (const { key } of message?.files ?? []) void this.files.remove(key).catch(() => undefined);
    this.tell();
  }

  /** Sends what waits, oldest first. Ends where the network does, and comes back later by itself. */
  async flush(): Promise<void> {
    if (this.flushing || this.sender === undefined) return;
    this.flushing = true;
    clearTimeout(this.timer);
    try {
      await alone(`outbox:${this.userId}`, async () => {
        this.forgetWhatOthersSent();
        for (let next = this.next(); next && this.sender; next = this.next()) await this.deliver(next, this.sender);
      });
      this.failures = 0;
    } catch {
      this.failures += 1;
      this.timer = setTimeout(() => void this.flush(), Math.min(waitMsMax, 1_000 * 2 ** this.failures));
    } finally {
      this.flushing = false;
    }
  }

  // While this tab waited for its turn another one may have sent what both knew.
  private forgetWhatOthersSent(): void {
    for (const clientId of this.kept) {
      if (this.storage.read(this.prefix + clientId) === undefined) this.drop(clientId);
    }
    this.tell();
  }

  private async deliver(message: Unsent, sender: Sender): Promise<void> {
    this.keep({ ...message, state: 'sending' });
    try {
      const uploadIds = await this.uploadAll(message, sender);
      await sender.send(message, uploadIds);
      this.forget(message.clientId);
    } catch (error) {
      const kept = this.messages.get(message.clientId) ?? message;
      if (error instanceof MessageRefused) {
        this.keep({ ...kept, state: 'failed', message: error.message });
        return;
      }
      this.keep({ ...kept, state: 'waiting' });
      throw error;
    }
  }

  private async uploadAll({ clientId }: Unsent, sender: Sender): Promise<string[]> {
    const ids: string[] = [];
    for (const file of this.messages.get(clientId)?.files ?? []) {
      const uploadId = file.uploadId ?? (await this.uploadOne(file, sender));
      ids.push(uploadId);
      const present = this.messages.get(clientId);
      // Kept at once: a message that is tried again does not upload its photos again.
      if (present) {
        this.keep({
          ...present,
          files: present.files.map((one) => (one.key === file.key ? { ...one, uploadId } : one)),
        });
      }
    }
    return ids;
  }

  private async uploadOne(file: UnsentFile, sender: Sender): Promise<string> {
    const blob = await this.files.get(file.key);
    if (blob === undefined) throw new MessageRefused('The photo is not on this device any more.');
    return sender.upload(new File([blob], file.name, { type: file.type }));
  }

  private next(): Unsent | undefined {
    return this.present.find(({ state }) => state === 'waiting');
  }

  private hear(key: string, value: string | null): void {
    const clientId = key.slice(this.prefix.length);
    if (value === null) this.drop(clientId);
    else this.messages.set(clientId, JSON.parse(value) as Unsent);
    this.tell();
  }

  private drop(clientId: string): void {
    this.messages.delete(clientId);
    this.kept.delete(clientId);
  }

  private keep(message: Unsent): void {
    this.messages.set(message.clientId, message);
    const key = this.prefix + message.clientId;
    const text = JSON.stringify(message);
    this.storage.write(key, text);
    // A browser that keeps nothing loses the message with the page, but not before.
    if (this.storage.read(key) === text) this.kept.add(message.clientId);
    this.tell();
  }

  private tell(): void {
    this.present = [...this.messages.values()].sort((a, b) => a.writtenAtMs - b.writtenAtMs);
    for (const listener of [...this.listeners]) listener();
  }

  private get prefix(): string {
    return `kelmah.unsent.${this.userId}.`;
  }
}

const outboxes = new Map<string, Outbox>();

/** The outbox of a person, one for the life of the page. */
export function outboxOf(userId: string): Outbox {
  const known = outboxes.get(userId) ?? new Outbox(userId);
  outboxes.set(userId, known);
  return known;
}
