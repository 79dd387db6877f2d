/** Which part of the house may know which: the tables behind the import-direction rule. */

/** A zone may import itself and these. Nothing else of the house. */
export const ZONES = {
  kit: [],
  subgraph: ['kit'],
  router: ['kit'],
  web: [],
  stack: ['kit'],
  tools: ['root'],
};

/** The stack prints schemas and compares configuration, so it may read these two files of a service. */
export const OPEN_TO_STACK = /^(subgraphs\/[^/]+|router)\/src\/(schema|config)$/;

/** By role in the file name: what a file of that role must not import. */
export const ROLES = {
  resolver: ['store'],
  consumer: ['resolver'],
  service: ['consumer', 'command'],
  loader: ['consumer', 'command'],
  store: ['service', 'loader', 'events', 'consumer', 'command'],
  events: ['service', 'store', 'loader', 'consumer', 'command'],
  states: ['service', 'store', 'loader', 'events', 'consumer', 'command'],
  type: ['service', 'store', 'loader', 'events', 'consumer', 'command'],
};

/** The floors of the web client: a file may import its own floor and those below. */
const FLOORS = { app: 3, features: 2, components: 1 };

/** @param {import('./place.mjs').Place} place */
export function floorOf(place) {
  const [area] = place.within;
  if (area === undefined) return /\/main$|\/main\.tsx$/.test(place.path) ? 4 : 0;
  return FLOORS[area] ?? 0;
}
