import { parse } from 'yaml';
import { composeSchema, type ComposeFile, type ComposeService } from './compose-schema';
import { sentencesOf } from './sentences';

/** Reads a Compose file. @returns the file, or what is wrong with its form, one sentence each */
export function readCompose(text: string): ComposeFile | string[] {
  const parsed = composeSchema.safeParse(parse(text, { merge: true }));
  return parsed.success ? parsed.data : sentencesOf(parsed.error);
}

/** What a container gets in its environment when the shell that starts Compose sets nothing. */
export function environmentOfContainer(service: ComposeService): Map<string, string> {
  const entries = Object.entries(service.environment ?? {});
  return new Map(entries.map(([name, value]) => [name, interpolate(value === null ? '' : String(value))]));
}

/** Compose's own `${NAME:-default}`, `${NAME}` and `$$`, in an empty shell. */
export function interpolate(text: string): string {
  return text.replace(/\$\$|\$\{\w+(?::?-([^}]*))?\}/g, (found, fallback?: string) =>
    found === '$$' ? '$' : (fallback ?? ''),
  );
}

/** The host's ports that a service is published on. */
export function publishedPorts(service: ComposeService): number[] {
  return (service.ports ?? []).map((port) => Number(port.split(':')[1]));
}

/** Named things that do not exist: dependencies, volumes. One sentence each. */
export function danglingNames(file: ComposeFile): string[] {
  return Object.entries(file.services).flatMap(([name, { depends_on: needs = {}, volumes = [] }]) => [
    ...Object.entries(needs).flatMap(([needed, { condition }]) => dependencyProblems(file, name, needed, condition)),
    ...volumes
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((volume) => !(volume in file.volumes))
      .map((volume) => `${name} uses the volume ${volume}, which is not declared`),
  ]);
}

function dependencyProblems(file: ComposeFile, name: string, needed: string, condition: string): string[] {
  const other = file.services[needed];
  if (!other) return [`${name} depends on ${needed}, which is not there`];
  const isUnknowable = condition === 'service_healthy' && other.healthcheck === undefined;
  return isUnknowable ? [`${name} waits until ${needed} is healthy, which has no health check`] : [];
}
