import type { LegacyDatabase } from '@kelmah/kit/postgres/legacy-postgres';

/** Somebody in the older system, as they stand there. */
export interface LegacyPerson {
  id: number;
  email: string | null;
  /** bcrypt where it is one. */
  password: string | null;
  name: string | null;
  phone: string | null;
  role: string | null;
  emailVerified: boolean | null;
  phoneVerified: boolean | null;
  createdAt: Date | null;
  /** The lowest id with the same address, whatever its case; null where there is no address. */
  firstId: number | null;
  /** Whether this person, or anybody with the same address, was shut out. */
  isBlocked: boolean;
}

const addressOf = (row: string) => `lower(btrim(${row}.email, E' \\t\\r\\n'))`;
const isBlocked = (row: string) =>
  `lower(btrim(coalesce(${row}.status, ''))) IN ('blocked', 'banned', 'suspended', 'closed', 'deleted')`;

/** Some rows, each with what others that have the same address say about it; these are looked up all at once. */
const question = (some: string) => `
  WITH batch AS (SELECT u.* FROM users u ${some}),
  same AS (
    SELECT ${addressOf('u')} AS address, min(u.id) AS first_id, bool_or(${isBlocked('u')}) AS is_blocked
    FROM users u WHERE ${addressOf('u')} IN (SELECT ${addressOf('b')} FROM batch b) GROUP BY 1
  )
  SELECT b.id, b.email, b.password, b.full_name AS "name", b.phone, b.role, b.email_verified AS "emailVerified",
    b.phone_verified AS "phoneVerified", b.created_at AS "createdAt", same.first_id AS "firstId",
    coalesce(same.is_blocked, ${isBlocked('b')}) AS "isBlocked"
  FROM batch b LEFT JOIN same ON same.address = ${addressOf('b')} ORDER BY b.id`;

const byAddress = question(`WHERE ${addressOf('u')} = $1 ORDER BY u.id LIMIT 1`);
const inOrder = question('WHERE u.id > $1 ORDER BY u.id LIMIT $2');

export type LegacySource = ReturnType<typeof legacySource>;

/** Reads the people of the older system. Every method throws LegacyAway where it cannot be asked. */
export function legacySource(database: LegacyDatabase) {
  return {
    /** The first with this address (lower case); null where there is nobody. */
    findByEmail: async (email: string): Promise<LegacyPerson | null> =>
      (await database.query<LegacyPerson>(byAddress, [email]))[0] ?? null,

    /** The next people after an id, in the order of their ids. */
    after: (id: number, limit: number): Promise<LegacyPerson[]> => database.query<LegacyPerson>(inOrder, [id, limit]),

    /** How many there are up to an id, that one included. */
    countUpTo: async (id: number): Promise<number> => {
      const text = 'SELECT count(*)::integer AS count FROM users WHERE id <= $1';
      return (await database.query<{ count: number }>(text, [id]))[0]?.count ?? 0;
    },
  };
}
