import blockedWords from './blocked-words.json';
import { isLeaked } from './leaked.service';

const passwordLengthMin = 10;
export const passwordLengthMax = 200;

const blocked = new Set(blockedWords.map((word) => word.toLowerCase()));
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * What is wrong with a new password, in words for its owner; undefined where it will do. A word that everybody tries is
 * no better for digits and signs around it, so those are taken off before it is looked up.
 */
export function passwordProblem(password: string, about: { email: string; name?: string }): string | undefined {
  const text = password.normalize('NFKC');
  if ([...text].length < passwordLengthMin) return `Use at least ${passwordLengthMin} characters.`;
  if (text.length > passwordLengthMax) return `Use at most ${passwordLengthMax} characters.`;
  if (isPattern(text.toLowerCase())) return 'This repeats or counts: choose something that is harder to guess.';
  const stems = stemsOf(text);
  if (stems.some(isBlocked) || isLeaked(text, stems))
    return 'Many people use this password. Three or four words of your own make a good one.';
  if (isAboutOwner(text, about)) return 'Choose a password that does not consist of your name or e-mail address.';
  return undefined;
}

/** The text as it is, without what stands around its letters, and with look-alikes read as letters. */
function stemsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/\s+/g, '');
  const core = (word: string) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const read = (word: string) => [...word].map((sign) => lookalikes[sign] ?? sign).join('');
  const withoutTail = plain.replace(/[^\p{L}]+$/u, '');
  const letters = core(plain).replace(/[^\p{L}]/gu, '');
  const withoutSigns = plain.replace(/[^\p{L}\p{N}@$]+$/u, '');
  return [plain, core(plain), read(plain), core(read(withoutTail)), core(read(withoutSigns)), letters];
}

/** Blocked as it is, or two blocked words in a row: "kumasikumasi", "kwamemensah". */
function isBlocked(stem: string): boolean {
  if (blocked.has(stem)) return true;
  for (let cut = 3; cut <= stem.length - 3; cut += 1) {
    if (blocked.has(stem.slice(0, cut)) && blocked.has(stem.slice(cut))) return true;
  }
  return false;
}

/** One or two signs over and over, or a run along the digits, the alphabet or the keyboard. */
function isPattern(text: string): boolean {
  if (new Set(text).size <= 2) return true;
  if (/^(.{1,4})\1+$/u.test(text) && new Set(text).size <= 4) return true;
  const runs = [
    '0123456789'.repeat(3),
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
    '1234567890'.repeat(3),
  ];
  return runs.some((run) => run.includes(text) || [...run].reverse().join('').includes(text));
}

function isAboutOwner(text: string, { email, name }: { email: string; name?: string }): boolean {
  const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');
  const own = [email.split('@')[0] ?? '', email.replace(/[@.]/g, ''), name ?? ''].map(letters);
  return own.filter((word) => word.length >= 4).includes(letters(text)) || text.toLowerCase() === email.toLowerCase();
}
