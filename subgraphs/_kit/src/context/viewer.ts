export const roles = ['HIRER', 'WORKER', 'STAFF', 'PARTNER'] as const;
export type Role = (typeof roles)[number];

export const permissions = ['moderation', 'disputes', 'finance', 'support', 'ops'] as const;
export type Permission = (typeof permissions)[number];

/** Who asks. Made by the router from a verified token, carried to the subgraphs in the signed envelope. */
export interface Viewer {
  kind: 'anonymous' | 'person' | 'partner' | 'service';
  /** The user's id (`usr_…`); only for a person. */
  userId?: string;
  /** The public name at the time of sign-in; only for a person. */
  name?: string;
  sessionId?: string;
  roles: readonly Role[];
  permissions: readonly Permission[];
  /** What a partner's key may read (`workers:read`), or the name of one of our own processes. */
  scopes: readonly string[];
  /** The partner app (`pap_…`) that the key belongs to; only for a partner. */
  appId?: string;
  /** The API key (`key_…`); only for a partner. */
  keyId?: string;
  /** When the person last proved who they are, in seconds since 1970. */
  authenticatedAtSeconds?: number;
  /** By how many kinds of proof the person's session was begun. */
  factors?: 1 | 2;
  /** The member of staff who looks as this person, with their consent, and the session in which they do. Changes nothing. */
  actor?: Actor;
}

/** Who acts in somebody's place (RFC 8693). */
export interface Actor {
  userId: string;
  sessionId: string;
}

export const anonymous: Viewer = { kind: 'anonymous', roles: [], permissions: [], scopes: [] };

/** A viewer that stands for one of our own processes. */
export const serviceViewer = (name: string): Viewer => ({ ...anonymous, kind: 'service', scopes: [name] });
