import type { Logger } from '../logger/logger';
import { runCommand } from '../server/run-command';
import type { DemoData } from './demo-data';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Reads what `JSON.stringify` made of demo data: times are `Date` again, but inside of events, where they are texts. */
function readDemo<Slice>(json: string): Slice {
  return revived(JSON.parse(json)) as Slice;
}

function revived(value: unknown): unknown {
  if (typeof value === 'string') return instant.test(value) ? new Date(value) : value;
  if (Array.isArray(value)) return value.map(revived);
  if (value === null || typeof value !== 'object') return value;
  if (isEvent(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}

const isEvent = (value: object) => 'type' in value && 'data' in value && 'subject' in value;

/**
 * The command by which a service takes its slice of the demo marketplace from its standard input. Loading it again
 * changes nothing: what is there stays as it has become.
 */
export function runDemoCommand<Name extends keyof DemoData, Config extends { LOG_LEVEL: string }>(
  name: Name,
  configure: (environment: NodeJS.ProcessEnv) => Config,
  load: (slice: DemoData[Name], config: Config, logger: Logger) => Promise<void>,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  return runCommand(
    `${name} load-demo`,
    configure,
    async (config, logger) => load(readDemo<DemoData[Name]>(await allOf(process.stdin)), config, logger),
    environment,
  );
}

async function allOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
