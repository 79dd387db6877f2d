import type { Ports } from './ports';
import type { Secrets } from './secrets';
import { subgraphs } from './catalogue';

export interface EnvironmentParts {
  base: NodeJS.ProcessEnv;
  ports: Ports;
  secrets: Secrets;
  namespace: string;
  engines: Record<string, string>;
  standIns: Record<string, string>;
  webUrl: string;
  /** What a test or a person sets on top. */
  variables: Record<string, string>;
}

const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS'];

/** The variables with which a service of a local platform runs: nothing of the shell's but what a process needs. */
export function environmentOf(name: string, parts: EnvironmentParts): NodeJS.ProcessEnv {
  const { base, ports, secrets, namespace, engines, standIns, webUrl, variables } = parts;
  const kept = Object.fromEntries(inherited.flatMap((key) => (base[key] === undefined ? [] : [[key, base[key]]])));
  const urls = Object.fromEntries(
    subgraphs.map((entry) => [`${entry.name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[entry.name]}`]),
  );
  const localWeb = [webUrl, webUrl.replace('localhost', '127.0.0.1')];
  return {
    ...kept,
    NODE_ENV: 'development',
    PORT: String(ports[name]),
    HOST: '127.0.0.1',
    KELMAH_NAMESPACE: namespace,
    AMQP_QUEUE_TYPE: 'classic',
    APOLLO_TELEMETRY_DISABLED: 'true',
    WEB_URL: webUrl,
    WEB_ORIGINS: localWeb.join(','),
    ALERT_EMAIL: 'finance@kelmah.example',
    ...secrets,
    ...urls,
    ...engines,
    ...standIns,
    ...variables,
  };
}
