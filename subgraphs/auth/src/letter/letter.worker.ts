import { minute, second, type Clock } from '@kelmah/kit/clock/clock';
import type { Logger } from '@kelmah/kit/logger/logger';
import type { Mail } from '@kelmah/kit/mail/mail';
import type { Sms } from '@kelmah/kit/sms/sms';
import { renderLetter } from './letter.template';
import { isText, renderText } from './text.template';
import type { LetterRecord, Letters } from './letter.service';
import type { LetterAccount, LetterStore } from './letter.store';

const atOnce = 20;
const retryMsMin = 15 * second;
const retryMsMax = 10 * minute;

export interface LetterWorker {
  /** Says that a letter waits: sends it now instead of at the next look. */
  nudge(): void;
  /** Sends what is due. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

export interface LetterTools {
  store: LetterStore;
  letters: Letters;
  mail: Mail;
  sms: Sms;
  webUrl: string;
  clock: Clock;
  logger: Logger;
}

/**
 * Sends the letters that wait. A letter is taken in hand before it is sent and struck out after, so a crash between the
 * two sends it again after a while: a mail under the same Message-ID, a text message with the same code.
 */
export function startLetterWorker(tools: LetterTools): LetterWorker {
  const { store, letters, mail, sms, webUrl, clock, logger } = tools;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function deliver(account: LetterAccount, letter: LetterRecord): Promise<void> {
    const body = letters.open(letter);
    const { to } = body;
    const about = { name: account.name, ...body, locale: account.locale, webUrl };
    const { kind } = letter;
    if (isText(kind)) await sms.send(to, renderText(kind, about));
    else await mail.send({ ...renderLetter(kind, about), to, id: letter.id });
  }

  async function send(account: LetterAccount, letter: LetterRecord): Promise<void> {
    const now = clock.now();
    const retryMs = Math.min(retryMsMin * 2 ** letter.tries, retryMsMax);
    if (!(await store.claim(account._id, letter, new Date(now.getTime() + retryMs)))) return;
    if (letter.expiresAt > now) {
      try {
        await deliver(account, letter);
      } catch (error) {
        // The reason's text may hold the address, its kind does not.
        const { name, code: why = name } = error as Error & { code?: string };
        logger.warn('letter not sent', { letter: letter.id, kind: letter.kind, tries: letter.tries, why });
        return;
      }
    } else logger.warn('letter given up', { letter: letter.id, kind: letter.kind, tries: letter.tries });
    await store.remove(account._id, letter.id);
  }

  async function work(): Promise<void> {
    do {
      again = false;
      const now = clock.now();
      const accounts = await store.due(now, atOnce);
      if (accounts.length === atOnce) again = true;
      const due = accounts.flatMap((account) =>
        account.letters.filter(({ dueAt }) => dueAt <= now).map((letter) => send(account, letter)),
      );
      await Promise.all(due);
    } while (again && !stopped);
  }

  function run(): Promise<void> {
    again = true;
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    run,
    nudge: () => {
      if (stopped) return;
      run().catch((error: Error) => logger.warn('letters wait', { error: error.message }));
    },
    stop: async () => {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}
