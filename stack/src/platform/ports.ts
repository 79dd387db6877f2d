import { canListen, freePort } from '@kelmah/kit/server/free-port';
import { EngineError } from '../engines/engine';
import { otherPorts, services } from './catalogue';

export type PortName = string;
export type Ports = Record<PortName, number>;

const wanted = (): Ports => ({ ...Object.fromEntries(services.map(({ name, port }) => [name, port])), ...otherPorts });

/** The ports of the reference deployment. @throws EngineError that names those which another program holds. */
export async function fixedPorts(): Promise<Ports> {
  const ports = wanted();
  const taken: string[] = [];
  for (const [name, port] of Object.entries(ports)) if (!(await canListen(port))) taken.push(`${port} (for ${name})`);
  if (taken.length > 0) {
    throw new EngineError(
      `Another program holds ${taken.length === 1 ? 'port' : 'ports'} ${taken.join(', ')}. Stop it and start again.`,
    );
  }
  return ports;
}

/** Ports that nobody uses, for a platform beside another one. */
export async function freePorts(): Promise<Ports> {
  const ports: Ports = {};
  for (const name of Object.keys(wanted())) ports[name] = await freePort();
  return ports;
}
