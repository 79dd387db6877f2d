import { services } from '../platform/catalogue';
import { environmentOfProcess, literalOf, processesOf } from './render-file';
import type { Blueprint, BlueprintSite } from './render-schema';

/** Names of Render that anybody can have: browsers keep nothing for all of them together. */
const PUBLIC_SUFFIX = /(^|\.)onrender\.com$/;

/**
 * Holds the addresses against each other: the session's cookie lives only where page and graph are of one site, and each
 * address stands in more than one place. One sentence a problem.
 */
export function siteProblems(file: Blueprint): string[] {
  const page = file.services.find((one): one is BlueprintSite => 'runtime' in one && one.runtime === 'static');
  const router = processesOf(file).get('router');
  if (!page || !router) return ['there is no page and no graph to be of one site'];
  const pageDomain = page.domains?.[0];
  const graphDomain = router.type === 'web' ? router.domains?.[0] : undefined;
  if (pageDomain === undefined) return [`${page.name} has no domain`];
  if (graphDomain === undefined) return [`${router.name} has no domain`];
  return [
    ...oneSite(pageDomain, graphDomain),
    ...builtFor(literalOf(file, page.name, 'VITE_GRAPHQL_URL'), `https://${graphDomain}/graphql`),
    ...forbidden(page, graphDomain, bucketHost(file)),
    ...sentElsewhere(file, `https://${pageDomain}`),
  ];
}

function oneSite(page: string, graph: string): string[] {
  if (PUBLIC_SUFFIX.test(page) || PUBLIC_SUFFIX.test(graph)) return ['browsers keep no session at addresses of Render'];
  const site = page.replace(/^www\./, '');
  return graph.endsWith(`.${site}`) ? [] : [`the graph at ${graph} is not below ${site}, where the page is`];
}

function builtFor(said: string | undefined, wanted: string): string[] {
  return said === wanted ? [] : [`the client is built for ${said ?? 'nothing'}, not for ${wanted}`];
}

/** What the page connects to, and its policy does not let it. */
function forbidden({ name, headers }: BlueprintSite, graph: string, files: string): string[] {
  const policy = headers.find((one) => one.name === 'Content-Security-Policy')?.value ?? '';
  const allowed = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(/\s+/) ?? [];
  return [`https://${graph}`, `wss://${graph}`, files]
    .filter((wanted) => !allowed.includes(wanted))
    .map((wanted) => `the policy of ${name} lets nobody connect to ${wanted}`);
}

/** Where browsers send files: a bucket is a name below this. */
function bucketHost(file: Blueprint): string {
  return `https://*.s3.${literalOf(file, 'kelmah-user-service', 'S3_REGION') ?? ''}.amazonaws.com`;
}

/** Services that send people to another page than ours, and a router that lets ours not ask. */
function sentElsewhere(file: Blueprint, origin: string): string[] {
  const processes = processesOf(file);
  return services.flatMap(({ name }) => {
    const process = processes.get(name);
    const given = process ? environmentOfProcess(file, process) : new Map<string, never>();
    const said = (key: string) => {
      const found = given.get(key);
      return found && 'value' in found ? found.value : undefined;
    };
    const web = said('WEB_URL');
    if (name === 'router' && !said('WEB_ORIGINS')?.split(',').includes(origin)) {
      return [`router lets no page of ${origin} ask`];
    }
    return web === undefined || web === origin ? [] : [`${name} sends people to ${web}, not to ${origin}`];
  });
}
