import type { z } from 'zod';

/** A variable that a deployment file provides: its value, or where it comes from when only the platform knows it. */
export type Provided = { value: string } | { from: string };

/**
 * Holds what a deployment file gives a service against what its config.ts reads.
 *
 * @param service name for a person
 * @returns one sentence for each variable that is missing, that nobody reads, or whose value is refused
 */
export function misfits(service: string, schema: z.ZodObject, provided: ReadonlyMap<string, Provided>): string[] {
  const problems: string[] = [];
  for (const name of Object.keys(schema.shape)) {
    if (!provided.has(name) && !isOptional(schema, name)) problems.push(`${service} lacks ${name}`);
  }
  for (const [name, given] of provided) {
    if (schema.shape[name] === undefined)
      problems.push(`${service} is given ${name}, which its config.ts does not read`);
    else if ('value' in given) problems.push(...refused(service, schema, name, given.value));
  }
  return problems;
}

function isOptional(schema: z.ZodObject, name: string): boolean {
  return fieldOf(schema, name).safeParse(undefined).success;
}

// An empty variable counts as unset, as in the kit's readConfig.
function refused(service: string, schema: z.ZodObject, name: string, value: string): string[] {
  const parsed = fieldOf(schema, name).safeParse(value === '' ? undefined : value);
  if (parsed.success) return [];
  return [
    `${service} is given a ${name} that its config.ts refuses: ${parsed.error.issues[0]?.message ?? 'not valid'}`,
  ];
}

function fieldOf(schema: z.ZodObject, name: string): z.ZodType {
  return schema.shape[name] as z.ZodType;
}
