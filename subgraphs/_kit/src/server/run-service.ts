import { BadConfiguration } from '../config/config';
import { createLogger, type Logger } from '../logger/logger';
import { measureProcess } from '../metrics/metrics';
import { startTracing, type TracingSettings } from '../tracing/tracing';
import type { HttpServer } from './http-server';

/** A process, built but not yet taking work. */
export interface Service {
  /** Opens its doors on this port (0: any free one). */
  open(port: number, host: string): Promise<HttpServer>;
  /** Begins work that no request asks for: consumers, relays, timers. */
  start(): Promise<void>;
  /** Ends that work, flushes what waits, closes connections. Called once requests have drained. */
  stop(): Promise<void>;
}

interface Settings extends TracingSettings {
  PORT: number;
  HOST: string;
  LOG_LEVEL: string;
  SHUTDOWN_SECONDS: number;
}

/**
 * Starts a process: configuration, service, HTTP; and stops it on SIGTERM or SIGINT in the reverse order: not ready,
 * requests drained, work ended, connections closed. A wrong configuration is said in words and ends it with 1.
 */
export async function runService<Config extends Settings>(
  name: string,
  configure: (environment: NodeJS.ProcessEnv) => Config,
  build: (config: Config, logger: Logger) => Promise<Service>,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const config = configured(name, configure, environment);
  if (!config) return;
  const logger = createLogger(name, config.LOG_LEVEL);
  process.on('uncaughtException', (error) => die(logger, error));
  process.on('unhandledRejection', (error) => die(logger, error as Error));
  measureProcess();
  const tracing = startTracing(name, config);
  const service = await build(config, logger);
  const http = await service.open(config.PORT, config.HOST);
  await service.start();
  logger.info('ready', { port: http.port });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info('stopping', { signal });
    setTimeout(() => die(logger, new Error('Stopping took too long')), config.SHUTDOWN_SECONDS * 1_000).unref();
    await http.drain();
    await service.stop();
    await tracing.stop();
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

function configured<Config>(
  name: string,
  configure: (environment: NodeJS.ProcessEnv) => Config,
  environment: NodeJS.ProcessEnv,
) {
  try {
    return configure(environment);
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error;
    createLogger(name).error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}

// A state that nobody foresaw is left at once: what was acknowledged is stored, and the platform starts the process again.
function die(logger: Logger, error: Error): void {
  logger.error('fatal', { error: error.message, stack: error.stack });
  setTimeout(() => process.exit(1), 100);
}
