import { payloadOf } from './access-token';
import { clock } from './clock';
import { readJson, type KeyValueStorage } from './storage';

/** Where it is written down that somebody is signed in: for other tabs and later visits. It opens nothing. */
export const sessionNoteKey = 'kelmah.session';

/** As long as the cookie of a session that nobody uses. */
const lifeMs = 30 * 24 * 60 * 60_000;

/** That somebody is signed in. */
export interface SignIn {
  userId: string | undefined;
  /** A refresh token that an earlier version of this client kept here. */
  earlierToken?: string;
}

interface Note {
  userId?: string;
  untilMs: number;
}

/** What an earlier version of this client kept under the same name. */
interface EarlierNote {
  accessToken: string;
  refreshToken: string;
}

/** Who is signed in; undefined where nobody is. */
export function readSignIn(storage: KeyValueStorage): SignIn | undefined {
  const note = readJson(storage, sessionNoteKey) as Partial<Note & EarlierNote> | null | undefined;
  if (note?.accessToken && note.refreshToken)
    return { userId: payloadOf(note.accessToken).sub, earlierToken: note.refreshToken };
  return note?.untilMs !== undefined && note.untilMs > clock.now() ? { userId: note.userId } : undefined;
}

/** Writes down that somebody is signed in, in the place of whatever stood there. */
export function writeSignIn(storage: KeyValueStorage, userId: string | undefined): SignIn {
  const note: Note = { userId, untilMs: clock.now() + lifeMs };
  storage.write(sessionNoteKey, JSON.stringify(note));
  return { userId };
}

export const forgetSignIn = (storage: KeyValueStorage): void => storage.remove(sessionNoteKey);
