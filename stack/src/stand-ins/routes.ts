import type { HttpReply, HttpRequest, Silence } from './http';

export type PathValues = Record<string, string>;
export type RouteHandler = (
  request: HttpRequest,
  values: PathValues,
) => Promise<HttpReply | Silence> | HttpReply | Silence;

export interface Route<H> {
  method: string;
  /** `/things/:id`: a segment that starts with a colon matches anything but a slash. */
  pattern: string;
  handler: H;
}

const match = (pattern: string, path: string): PathValues | undefined => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: PathValues = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':') && value !== '') {
      try {
        values[segment.slice(1)] = decodeURIComponent(value);
      } catch {
        return undefined;
      }
    } else if (segment !== value) return undefined;
  }
  return values;
};

/** The first route for this method and path, in the order given. */
export const findRoute = <R extends Route<unknown>>(
  routes: readonly R[],
  method: string,
  path: string,
): { route: R; values: PathValues } | undefined => {
  for (const route of routes) {
    if (route.method !== method) continue;
    const values = match(route.pattern, path);
    if (values) return { route, values };
  }
  return undefined;
};
