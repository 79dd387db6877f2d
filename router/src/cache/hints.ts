import { Kind, type ConstDirectiveNode, type GraphQLField, type GraphQLNamedType } from 'graphql';

/** What `@cacheControl` says of a field or of a type. */
export interface Hint {
  maxAgeSeconds?: number;
  scope?: 'PUBLIC' | 'PRIVATE';
  inherits: boolean;
}

type Holder = GraphQLNamedType | GraphQLField<unknown, unknown>;

const silent: Hint = { inherits: false };
const known = new WeakMap<Holder, Hint>();

/** The hint of a field or type of the supergraph. */
export function hintOf(holder: Holder): Hint {
  const kept = known.get(holder);
  if (kept) return kept;
  const directive = directivesOf(holder).find(({ name }) => name.value === 'cacheControl');
  const hint = directive ? read(directive) : silent;
  known.set(holder, hint);
  return hint;
}

function directivesOf(holder: Holder): readonly ConstDirectiveNode[] {
  const extensions = 'extensionASTNodes' in holder ? holder.extensionASTNodes : [];
  return [...(holder.astNode?.directives ?? []), ...extensions.flatMap(({ directives }) => directives ?? [])];
}

function read(directive: ConstDirectiveNode): Hint {
  const hint: Hint = { inherits: false };
  for (const { name, value } of directive.arguments ?? []) {
    if (name.value === 'maxAge' && value.kind === Kind.INT) hint.maxAgeSeconds = Math.max(0, Number(value.value));
    else if (name.value === 'inheritMaxAge' && value.kind === Kind.BOOLEAN) hint.inherits = value.value;
    // Whatever is not plainly PUBLIC is taken for PRIVATE.
    else if (name.value === 'scope' && value.kind === Kind.ENUM)
      hint.scope = value.value === 'PUBLIC' ? 'PUBLIC' : 'PRIVATE';
  }
  return hint;
}
