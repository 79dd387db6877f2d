import type { Client } from 'pg';

/** A row of `users` as the older system kept it: nothing was checked but that two addresses are not the same text. */
export interface LegacyUser {
  id: number;
  email: string | null;
  /** bcrypt, `$2a$`, `$2b$` or `$2y$`, cost 8 to 12. */
  password: string | null;
  full_name: string | null;
  phone: string | null;
  role: string | null;
  status: string | null;
  email_verified: boolean | null;
  phone_verified: boolean | null;
  created_at: Date | null;
}

/** A row of `profiles`; skills are a list in one text, the rate is GHS by the hour. */
export interface LegacyProfile {
  user_id: number;
  bio: string | null;
  skills: string | null;
  hourly_rate: string | null;
  location: string | null;
  updated_at: Date | null;
}

const tables = (schema: string) => `
CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE TABLE IF NOT EXISTS ${schema}.users (
  id serial PRIMARY KEY,
  email varchar(255) UNIQUE,
  password varchar(255),
  full_name varchar(255),
  phone varchar(50),
  role varchar(50) DEFAULT 'hirer',
  status varchar(50) DEFAULT 'active',
  email_verified boolean DEFAULT false,
  phone_verified boolean DEFAULT false,
  created_at timestamptz DEFAULT now(),
  last_login_at timestamptz
);
CREATE INDEX IF NOT EXISTS users_address ON ${schema}.users (lower(btrim(email, E' \\t\\r\\n')));
CREATE TABLE IF NOT EXISTS ${schema}.profiles (
  id serial PRIMARY KEY,
  user_id integer NOT NULL REFERENCES ${schema}.users (id),
  bio text,
  skills text,
  hourly_rate numeric(10, 2),
  location text,
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX IF NOT EXISTS profiles_user ON ${schema}.profiles (user_id);`;

/** Makes the tables of the older system in a schema of their own, where they are missing. */
export async function makeLegacyTables(client: Client, schema: string): Promise<void> {
  await client.query(tables(schema));
}

/** Adds rows that are not there yet; those that are stay as they are. */
export async function addLegacyRows(
  client: Client,
  schema: string,
  { users, profiles }: { users: readonly LegacyUser[]; profiles: readonly LegacyProfile[] },
): Promise<void> {
  await client.query(
    `INSERT INTO ${schema}.users (id, email, password, full_name, phone, role, status, email_verified, phone_verified, created_at)
     SELECT id, email, password, full_name, phone, role, status, email_verified, phone_verified, created_at
     FROM jsonb_to_recordset($1::jsonb) AS given (id integer, email text, password text, full_name text, phone text,
       role text, status text, email_verified boolean, phone_verified boolean, created_at timestamptz)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(users)],
  );
  await client.query(
    `INSERT INTO ${schema}.profiles (user_id, bio, skills, hourly_rate, location, updated_at)
     SELECT user_id, bio, skills, hourly_rate, location, updated_at
     FROM jsonb_to_recordset($1::jsonb) AS given (user_id integer, bio text, skills text, hourly_rate numeric,
       location text, updated_at timestamptz)
     WHERE NOT EXISTS (SELECT FROM ${schema}.profiles known WHERE known.user_id = given.user_id)`,
    [JSON.stringify(profiles)],
  );
}
