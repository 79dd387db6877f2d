import { BadConfiguration } from '../config/config';
import { createLogger, type Logger } from '../logger/logger';

/** Runs one command of a service to its end and exits: 0 done, 1 failed, with the reason in the log. */
export async function runCommand<Config extends { LOG_LEVEL: string }>(
  name: string,
  configure: (environment: NodeJS.ProcessEnv) => Config,
  work: (config: Config, logger: Logger) => Promise<void>,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  let logger = createLogger(name);
  try {
    const config = configure(environment);
    logger = createLogger(name, config.LOG_LEVEL);
    await work(config, logger);
    process.exit(0);
  } catch (error) {
    const { message, stack } = error as Error;
    logger.error('command failed', { error: message, stack: error instanceof BadConfiguration ? undefined : stack });
    process.exit(1);
  }
}
