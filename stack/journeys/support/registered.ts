import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../src/platform/platform';
import { findRoot } from '../../src/verify/root';
import type { Answer, Person } from './person';

const operations = JSON.parse(readFileSync(join(findRoot(__dirname), 'schema/operations.json'), 'utf8')) as Record<
  string,
  string
>;

/** The hash under which an operation of the web client is registered. */
export function hashOf(name: string): string {
  const found = Object.entries(operations).find(([, text]) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`No registered operation is named ${name}`);
  return found[0];
}

export interface Told {
  status: number;
  data: Answer;
  /** Where something is missing, as `root.field.field` without the places in lists, each once; sorted. */
  missing: string[];
  /** The codes of the errors, each once. */
  codes: string[];
}

/** Asks an operation of the web client as the web client does: by its hash. */
export async function askRegistered(
  platform: Platform,
  name: string,
  variables: Record<string, unknown>,
  viewer: Person,
): Promise<Told> {
  const response = await fetch(`${platform.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: viewer.authorization },
    body: JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(name) } },
    }),
  });
  const { data, errors = [] } = (await response.json()) as { data: Answer; errors?: Answer[] };
  const paths = errors.map(({ path = [] }) => path.filter((step: unknown) => typeof step === 'string').join('.'));
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  return {
    status: response.status,
    data,
    missing: [...new Set<string>(paths)].sort(),
    codes: [...new Set<string>(codes)],
  };
}
