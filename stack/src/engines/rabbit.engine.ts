import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@kelmah/kit/server/free-port';
import { type Claim, claim } from './claim';
import { type Engine, type EngineOptions } from './engine';
import { type EngineProcess, startProcess } from './engine-process';
import { onFreePort } from './ports';
import { findRabbit, type RabbitProgram } from './rabbit-program';
import { givenEngine, reachRabbit } from './reach';

// The node's name is part of the data folder's layout, so it stays the same from start to start; each stack has its own
// epmd, so that equal names never meet.
const nodeName = 'kelmah@localhost';

/** Brings RabbitMQ up (environment, found, brought). Throws an EngineError that says what to install if none serves. */
export async function bringRabbit(o: EngineOptions): Promise<Engine> {
  const given = await givenEngine(o, 'rabbitmq', 'AMQP_URL', reachRabbit);
  if (given) return given;
  const claims = [await claim(o.runDir, 'rabbitmq')];
  const release = () => claims.forEach((claimed) => claimed.release());
  try {
    claims.push(await claim(o.runDir, 'epmd'));
    const program = await findRabbit(o);
    const { broker, epmd, url } = await start(program, claims as [Claim, Claim], o);
    const stop = async () => {
      await broker.stop();
      await epmd.stop();
      release();
    };
    return { name: 'rabbitmq', choice: program.choice, detail: program.detail, url, pid: broker.pid, stop };
  } catch (error) {
    release();
    throw error;
  }
}

interface Running {
  broker: EngineProcess;
  epmd: EngineProcess;
  url: string;
}

async function start(program: RabbitProgram, claims: [Claim, Claim], o: EngineOptions): Promise<Running> {
  return onFreePort(async (port) => {
    const epmdPort = await freePort();
    const epmd = await startEpmd(program, claims[1], epmdPort, o);
    try {
      const broker = await startBroker(program, claims[0], { port, epmdPort, distPort: await freePort() }, o);
      return { broker, epmd, url: `amqp://guest:guest@127.0.0.1:${port}` };
    } catch (error) {
      await epmd.stop();
      throw error;
    }
  });
}

/** The name server that Erlang wants; one that the broker started by itself would outlive it. */
async function startEpmd(
  program: RabbitProgram,
  claimed: Claim,
  port: number,
  o: EngineOptions,
): Promise<EngineProcess> {
  const epmd = await startProcess({
    claim: claimed,
    command: program.epmd,
    args: ['-port', String(port), '-address', '127.0.0.1'],
    environment: program.environment,
    stopSignal: 'SIGTERM',
    onLoss: (reason) => o.report(`RabbitMQ's name server (epmd) ${reason}`),
  });
  try {
    await epmd.ready(() => epmd.holds(port));
    return epmd;
  } catch (error) {
    await epmd.stop();
    throw error;
  }
}

interface Ports {
  port: number;
  epmdPort: number;
  distPort: number;
}

async function startBroker(
  program: RabbitProgram,
  claimed: Claim,
  ports: Ports,
  o: EngineOptions,
): Promise<EngineProcess> {
  const broker = await startProcess({
    claim: claimed,
    command: program.server,
    args: [],
    environment: { ...program.environment, ...settings(ports, o) },
    stopSignal: 'SIGTERM',
    stopWithinMs: 30_000,
    onLoss: (reason) => o.report(`RabbitMQ ${reason}; its log is ${join(o.runDir, 'rabbitmq.log')}`),
  });
  const url = `amqp://guest:guest@127.0.0.1:${ports.port}`;
  try {
    await broker.ready(async () => (await broker.holds(ports.port)) && (await reachRabbit(url)), 120_000);
    return broker;
  } catch (error) {
    await broker.stop();
    throw error;
  }
}

/**
 * The environment that configures the broker and keeps it from whatever the system has configured. There is no
 * configuration file: reading one takes the broker more than a second.
 */
function settings({ port, epmdPort, distPort }: Ports, o: EngineOptions): NodeJS.ProcessEnv {
  const folder = join(o.dataDir, 'rabbitmq');
  const home = join(folder, 'home');
  const plugins = join(folder, 'enabled_plugins');
  mkdirSync(home, { recursive: true });
  writeFileSync(plugins, '[].\n');
  return {
    HOME: home,
    ERL_EPMD_PORT: String(epmdPort),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    RABBITMQ_NODENAME: nodeName,
    RABBITMQ_DIST_PORT: String(distPort),
    RABBITMQ_MNESIA_BASE: join(folder, 'mnesia'),
    RABBITMQ_LOG_BASE: o.runDir,
    RABBITMQ_LOGS: '-',
    RABBITMQ_LOG: 'warning',
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_CONFIG_FILE: join(folder, 'no-configuration'),
    RABBITMQ_ADVANCED_CONFIG_FILE: join(folder, 'no-advanced-configuration'),
    RABBITMQ_ENABLED_PLUGINS_FILE: plugins,
    RABBITMQ_CONF_ENV_FILE: '/dev/null',
    // Its schedulers sleep at once where there is nothing to do, instead of waiting busily on cores that others need.
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
      '-start_epmd false -kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none',
    // Makes the start script become the broker instead of waiting beside it.
    RUNNING_UNDER_SYSTEMD: 'true',
  };
}
