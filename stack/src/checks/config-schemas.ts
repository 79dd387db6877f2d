import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { services } from '../platform/catalogue';

/** Service → the variables that its config.ts reads. */
export type ConfigSchemas = ReadonlyMap<string, z.ZodObject>;

/** Loads the `configSchema` of every service of the catalogue. @throws Error where a service has none */
export async function loadConfigSchemas(root: string): Promise<ConfigSchemas> {
  const entries = services.map(async ({ name, folder }) => {
    const file = join(root, folder, 'src/config.ts');
    if (!existsSync(file)) throw new Error(`${folder}/src/config.ts is missing`);
    const loaded = (await import(file)) as { configSchema?: unknown };
    if (!(loaded.configSchema instanceof z.ZodObject))
      throw new Error(`${folder}/src/config.ts exports no configSchema`);
    return [name, loaded.configSchema] as const;
  });
  return new Map(await Promise.all(entries));
}
