import { execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context/context';
import { runAs } from '../context/running';
import { anonymous, type Role, type Viewer } from '../context/viewer';
import { withTally, type Tally } from '../context/tally';
import { newId } from '../ids/ids';

/** A person for tests. */
export function aPerson(role: Role | readonly Role[], name = 'Ama Mensah'): Viewer & { userId: string } {
  return {
    kind: 'person',
    userId: newId('user'),
    name,
    sessionId: newId('session'),
    roles: typeof role === 'string' ? [role] : role,
    permissions: [],
    scopes: [],
  };
}

export interface Asked {
  // What a test reads out of an answer is as free as the question it wrote.
  data: Record<string, never> | null | undefined;
  errors: readonly { message: string; extensions: Record<string, unknown> }[] | undefined;
  /** Database commands by collection. */
  queries: Tally;
}

type Kept = DocumentNode | readonly GraphQLError[];
const documents = new WeakMap<GraphQLSchema, Map<string, Kept>>();

/** The document of a source, or what is wrong with it: looked at once, as a server does that is asked it again. */
function documentOf(schema: GraphQLSchema, source: string): Kept {
  const known = documents.get(schema) ?? new Map<string, Kept>();
  documents.set(schema, known);
  const kept = known.get(source) ?? looked(schema, source);
  known.set(source, kept);
  return kept;
}

function looked(schema: GraphQLSchema, source: string): Kept {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error as GraphQLError];
  }
}

/** Asks a subgraph's schema as a viewer, without HTTP; `address` is the client's, where it matters. */
export async function ask(
  schema: GraphQLSchema,
  viewer: Viewer | undefined,
  source: string,
  variables: Record<string, unknown> = {},
  address?: string,
): Promise<Asked> {
  const contextValue: RequestContext = { viewer: viewer ?? anonymous, requestId: newId('request'), address };
  const queries: Tally = new Map();
  const document = documentOf(schema, source);
  if (!('kind' in document)) return { data: undefined, errors: document, queries };
  const { data, errors } = await runAs(contextValue, () =>
    withTally(queries, async () => execute({ schema, document, variableValues: variables, contextValue })),
  );
  return { data: data as Asked['data'], errors, queries };
}

/** As `ask`, for where an error is a failed test. Answers with the data. */
export async function answerOf<Data = Record<string, never>>(
  schema: GraphQLSchema,
  viewer: Viewer | undefined,
  source: string,
  variables: Record<string, unknown> = {},
  address?: string,
): Promise<Data> {
  const { data, errors } = await ask(schema, viewer, source, variables, address);
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data as Data;
}
