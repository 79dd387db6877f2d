import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '../platform/catalogue';
import type { Finding } from './check';
import { danglingNames, environmentOfContainer, publishedPorts, readCompose } from './compose-file';
import type { ComposeFile } from './compose-schema';
import type { ConfigSchemas } from './config-schemas';
import { misfits } from './environment-fit';

/** The ports of the reference deployment that are not a service's own. */
const ENGINE_PORTS: Record<string, number[]> = {
  mongodb: [27_017],
  postgresql: [5_432],
  redis: [6_379],
  rabbitmq: [5_672, 15_672],
  web: [5_173],
};

/**
 * Holds docker-compose.yml against the form of a Compose file, the ports of the reference deployment, the Dockerfile,
 * and what each service's config.ts reads.
 */
export function checkCompose(root: string, schemas: ConfigSchemas): Finding {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const file = readCompose(read('docker-compose.yml'));
  if (Array.isArray(file)) return { said: '', problems: file };
  const problems = [
    ...danglingNames(file),
    ...missingServices(file),
    ...wrongPorts(file),
    ...wrongBuilds(file, read('Dockerfile')),
    ...unhealthy(file),
    ...[...schemas].flatMap(([name, schema]) => environmentProblems(file, name, schema)),
  ];
  return { said: `${Object.keys(file.services).length} containers, as the code wants them`, problems };
}

function missingServices(file: ComposeFile): string[] {
  return services.filter(({ name }) => !(name in file.services)).map(({ name }) => `there is no container for ${name}`);
}

function wrongPorts(file: ComposeFile): string[] {
  const wanted = { ...ENGINE_PORTS, ...Object.fromEntries(services.map(({ name, port }) => [name, [port]])) };
  return Object.entries(wanted).flatMap(([name, ports]) => {
    const service = file.services[name];
    const published = service ? publishedPorts(service) : [];
    return ports.filter((port) => !published.includes(port)).map((port) => `${name} is not published on ${port}`);
  });
}

/** Each service is built from the one Dockerfile with its own name. */
function wrongBuilds(file: ComposeFile, dockerfile: string): string[] {
  const targets = new Set([...dockerfile.matchAll(/^FROM \S+ AS ([\w-]+)$/gm)].map(([, target]) => target));
  const strangers = Object.entries(file.services).flatMap(([name, { build }]) =>
    build && !targets.has(build.target)
      ? [`${name} is built as ${build.target}, which the Dockerfile does not know`]
      : [],
  );
  const misnamed = services.flatMap(({ name }) => {
    const made = file.services[name]?.build?.args?.['KELMAH_SERVICE'];
    return made === name || !(name in file.services) ? [] : [`${name} is built as KELMAH_SERVICE=${made ?? ''}`];
  });
  return [...strangers, ...misnamed];
}

/** What runs on has a health check; what ends by itself has none. */
function unhealthy(file: ComposeFile): string[] {
  return Object.entries(file.services)
    .filter(([, { restart, healthcheck }]) => restart !== 'no' && healthcheck === undefined)
    .map(([name]) => `${name} has no health check`);
}

function environmentProblems(file: ComposeFile, name: string, schema: Parameters<typeof misfits>[1]): string[] {
  const service = file.services[name];
  if (!service) return [];
  const given = environmentOfContainer(service);
  return misfits(name, schema, new Map([...given].map(([key, value]) => [key, { value }])));
}
