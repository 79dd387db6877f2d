import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { schemaUrl } from './addresses';

/** The graph's schema: undefined while it is on its way, null where it could not be had (queries run all the same). */
export function useSchema(): GraphQLSchema | null | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | null>();
  useEffect(() => {
    const left = new AbortController();
    loadSchema(left.signal)
      .then(setSchema)
      .catch(() => (left.signal.aborted ? undefined : setSchema(null)));
    return () => left.abort();
  }, []);
  return schema;
}

/** Reads the schema that anybody may have, so that its documentation is there before a key is. */
async function loadSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const response = await fetch(schemaUrl, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`The schema answered with status ${response.status}`);
  return buildSchema(await response.text(), { assumeValid: true });
}
