import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { services, type ServiceEntry } from '../platform/catalogue';
import type { Finding } from './check';
import type { ConfigSchemas } from './config-schemas';
import { misfits, type Provided } from './environment-fit';
import { danglingReferences, environmentOfProcess, processesOf, readBlueprint } from './render-file';
import type { Blueprint, BlueprintProcess } from './render-schema';
import { siteProblems } from './render-site';

/** Reached from the outside: the router by everybody, payment by Stripe. */
const PUBLIC = new Set(['router', 'payment']);
/** Read by the build, which Render hands the service's variables to. */
const FOR_THE_BUILD = new Set(['KELMAH_SERVICE']);
const SECRET_NAME = /SECRET|TOKEN|PASSWORD|_KEY(_|$)|^(MONGO|DATABASE|REDIS|AMQP|SMTP)_URL$/;

/**
 * Holds render.yaml against the form of a Blueprint, what each service's config.ts reads, and what production asks for:
 * private subgraphs, migrations before a deploy, time to drain, no secret in the file, one site for page and graph.
 */
export function checkRender(root: string, schemas: ConfigSchemas): Finding {
  const file = readBlueprint(readFileSync(join(root, 'render.yaml'), 'utf8'));
  if (Array.isArray(file)) return { said: '', problems: file };
  const processes = processesOf(file);
  const problems = [
    ...danglingReferences(file),
    ...secretsIn(file),
    ...siteProblems(file),
    ...services.flatMap((entry) => {
      const process = processes.get(entry.name);
      if (!process) return [`there is no service for ${entry.name}`];
      const given = environmentOfProcess(file, process);
      return [
        ...processProblems(entry, process, given),
        ...environmentProblems(entry.name, schemas.get(entry.name), given),
      ];
    }),
  ];
  return {
    said: `${file.services.length} services and ${file.databases.length} database, as the code wants them`,
    problems,
  };
}

function processProblems(entry: ServiceEntry, process: BlueprintProcess, given: Map<string, Provided>): string[] {
  const { name, port, folder, migrates } = entry;
  const problems: string[] = [];
  const type = PUBLIC.has(name) ? 'web' : 'pserv';
  if (process.type !== type) problems.push(`${name} must be a ${type}`);
  if (valueOf(given, 'PORT') !== String(port)) problems.push(`${name} must listen on ${port}`);
  if (migrates !== (process.preDeployCommand !== undefined)) {
    problems.push(migrates ? `${name} must migrate before it is deployed` : `${name} has nothing to migrate`);
  }
  if (process.maxShutdownDelaySeconds <= Number(valueOf(given, 'SHUTDOWN_SECONDS') ?? 25)) {
    problems.push(`${name} is killed before it may end by itself`);
  }
  const watched = [`${folder}/**`, 'subgraphs/_kit/**', 'package-lock.json', 'Dockerfile'];
  const unwatched = watched.filter((path) => !process.buildFilter.paths.includes(path));
  return [...problems, ...unwatched.map((path) => `${name} is not built anew when ${path} changes`)];
}

function valueOf(given: Map<string, Provided>, key: string): string | undefined {
  const found = given.get(key);
  return found && 'value' in found ? found.value : undefined;
}

function environmentProblems(name: string, schema: z.ZodObject | undefined, given: Map<string, Provided>): string[] {
  if (!schema) return [`${name} has no configuration to compare with`];
  return misfits(name, schema, new Map([...given].filter(([key]) => !FOR_THE_BUILD.has(key))));
}

/** A variable whose name tells of a secret may not have its value in the file. */
function secretsIn(file: Blueprint): string[] {
  const holders = [...file.services.filter((one) => 'envVars' in one), ...file.envVarGroups];
  return holders.flatMap(({ name, envVars }) =>
    envVars.flatMap((one) =>
      'value' in one && SECRET_NAME.test(one.key) ? [`${name} has the value of ${one.key} in the file`] : [],
    ),
  );
}
