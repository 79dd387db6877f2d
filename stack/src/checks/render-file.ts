import { parse } from 'yaml';
import type { Provided } from './environment-fit';
import { blueprintSchema, type Blueprint, type BlueprintProcess, type BlueprintVariable } from './render-schema';
import { sentencesOf } from './sentences';

/** Reads a Blueprint. @returns the file, or what is wrong with its form, one sentence each */
export function readBlueprint(text: string): Blueprint | string[] {
  const parsed = blueprintSchema.safeParse(parse(text));
  return parsed.success ? parsed.data : sentencesOf(parsed.error);
}

/** The processes of ours by the KELMAH_SERVICE that they are built as. */
export function processesOf(file: Blueprint): Map<string, BlueprintProcess> {
  const processes = file.services.filter(
    (one): one is BlueprintProcess => 'runtime' in one && one.runtime === 'docker',
  );
  return new Map(processes.map((one) => [builtAs(one), one]));
}

function builtAs({ name, envVars }: BlueprintProcess): string {
  const found = envVars.find((one) => 'key' in one && one.key === 'KELMAH_SERVICE');
  return found && 'value' in found ? String(found.value) : name;
}

/** What a process gets in its environment; groups first, the service's own over them. */
export function environmentOfProcess(file: Blueprint, { envVars }: BlueprintProcess): Map<string, Provided> {
  const groups = envVars.flatMap((one) => ('fromGroup' in one ? (groupOf(file, one.fromGroup)?.envVars ?? []) : []));
  const own = envVars.filter((one) => !('fromGroup' in one));
  return new Map(
    [...groups, ...own].flatMap((one) => ('key' in one ? [[one.key, providedBy(file, one)] as const] : [])),
  );
}

type OwnVariable = Exclude<BlueprintVariable, { fromGroup: string }>;

// What Render fills in has a known form, so that it can be held against the configuration too.
function providedBy(file: Blueprint, variable: OwnVariable): Provided {
  if ('value' in variable) return { value: String(variable.value) };
  if ('generateValue' in variable) return { value: 'c2l4dGVlbiBieXRlcyBhbmQgc2l4dGVlbiBtb3JlLi4=' };
  if ('fromDatabase' in variable) return samples[`database ${variable.fromDatabase.property}`] ?? known;
  if (!('fromService' in variable)) return { from: 'typed in at Render' };
  const { type, name, property, envVarKey } = variable.fromService;
  if (property !== undefined) return samples[`${type} ${property}`] ?? known;
  const said = literalOf(file, name, envVarKey);
  return said === undefined ? known : { value: said };
}

/** The value that the file itself says for a variable of a service. */
export function literalOf(file: Blueprint, service: string, key: string | undefined): string | undefined {
  const holder = file.services.find(({ name }) => name === service);
  const variables = holder && 'envVars' in holder ? holder.envVars : [];
  const found = variables.find((one) => 'key' in one && one.key === key);
  return found && 'value' in found ? String(found.value) : undefined;
}

const known: Provided = { from: 'another service' };
const samples: Record<string, Provided> = {
  'database connectionString': { value: 'postgresql://kelmah:password@dpg-0123456789:5432/kelmah' },
  'keyvalue connectionString': { value: 'redis://red-0123456789:6379' },
  'keyvalue hostport': { value: 'red-0123456789:6379' },
  'pserv hostport': { value: 'kelmah-some-service:3001' },
  'web hostport': { value: 'kelmah-some-service:3001' },
};

/** Groups, services, databases and variables that are named but not there. One sentence each. */
export function danglingReferences(file: Blueprint): string[] {
  return file.services.flatMap((service) =>
    'envVars' in service ? service.envVars.flatMap((one) => danglingIn(file, service.name, one)) : [],
  );
}

function danglingIn(file: Blueprint, name: string, variable: BlueprintVariable): string[] {
  if ('fromGroup' in variable) {
    return groupOf(file, variable.fromGroup)
      ? []
      : [`${name} takes from the group ${variable.fromGroup}, which is not there`];
  }
  if ('fromDatabase' in variable) {
    const wanted = variable.fromDatabase.name;
    return file.databases.some((one) => one.name === wanted)
      ? []
      : [`${name} takes ${variable.key} from ${wanted}, which is not there`];
  }
  if (!('fromService' in variable)) return [];
  const { type, name: wanted, envVarKey } = variable.fromService;
  const other = file.services.find((one) => one.name === wanted && one.type === type);
  if (!other) return [`${name} takes ${variable.key} from the ${type} ${wanted}, which is not there`];
  const isKnown = envVarKey === undefined || hasVariable(other, envVarKey);
  return isKnown ? [] : [`${name} takes ${variable.key} from ${envVarKey} of ${wanted}, which has none`];
}

function hasVariable(service: Blueprint['services'][number], key: string): boolean {
  return 'envVars' in service && service.envVars.some((one) => 'key' in one && one.key === key);
}

function groupOf(file: Blueprint, name: string): Blueprint['envVarGroups'][number] | undefined {
  return file.envVarGroups.find((one) => one.name === name);
}
