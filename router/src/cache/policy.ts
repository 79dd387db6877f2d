import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CachePolicy } from '../documents/operation';
import { compositeOf, eachFieldOn, readingOf, type Reading } from './fragments';
import { hintOf, type Hint } from './hints';

const uncached: CachePolicy = { maxAgeSeconds: 0, scope: 'PRIVATE' };

/** The strictest of all hints so far; `undefined` where none said how long. */
interface Strictest {
  maxAgeSeconds: number | undefined;
  isPrivate: boolean;
  /** What was looked at: a second look changes nothing, and fragments can name the same set very often. */
  seen: Map<SelectionSetNode, Set<GraphQLCompositeType | undefined>>;
}

const nothingYet = (): Strictest => ({ maxAgeSeconds: undefined, isPrivate: false, seen: new Map() });

/**
 * For how long and for whom the answer of an operation may be kept: the strictest of the hints of all fields that it
 * names, those included that a directive leaves out. A field without a hint takes that of the type it returns; an
 * object or a root field without either is not kept at all; a scalar is kept as long as what holds it.
 */
export function policyOfOperation(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  supergraphSchema: GraphQLSchema,
): CachePolicy {
  const root = supergraphSchema.getRootType(operation.operation) ?? undefined;
  if (operation.operation === 'mutation' || !root) return uncached;
  return policyOfRoot(operation.selectionSet, root, readingOf(supergraphSchema, document));
}

/** The policy of what is selected of a root type. */
export function policyOfRoot(selections: SelectionSetNode, root: GraphQLCompositeType, reading: Reading): CachePolicy {
  const strictest = nothingYet();
  restrictBySet(selections, root, true, reading, strictest);
  return settled(strictest);
}

/**
 * The policy of what is selected of an entity that is asked for by its key. It may be kept only where its type says for
 * how long, since nothing that holds it does here.
 */
export function policyOfEntity(
  selections: SelectionSetNode,
  entity: GraphQLCompositeType,
  reading: Reading,
): CachePolicy {
  const hint = hintOf(entity);
  if (hint.maxAgeSeconds === undefined) return uncached;
  const strictest = nothingYet();
  restrict(strictest, hint);
  restrictBySet(selections, entity, false, reading, strictest);
  return settled(strictest);
}

const settled = ({ maxAgeSeconds, isPrivate }: Strictest): CachePolicy => ({
  maxAgeSeconds: maxAgeSeconds ?? 0,
  scope: isPrivate ? 'PRIVATE' : 'PUBLIC',
});

function restrict(strictest: Strictest, { maxAgeSeconds, scope }: Pick<Hint, 'maxAgeSeconds' | 'scope'>): void {
  if (maxAgeSeconds !== undefined)
    strictest.maxAgeSeconds = Math.min(strictest.maxAgeSeconds ?? maxAgeSeconds, maxAgeSeconds);
  if (scope === 'PRIVATE') strictest.isPrivate = true;
}

function restrictBySet(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  isRoot: boolean,
  reading: Reading,
  strictest: Strictest,
): void {
  const seenOn = strictest.seen.get(set) ?? new Set();
  if (seenOn.has(type)) return;
  strictest.seen.set(set, seenOn.add(type));
  eachFieldOn(set, type, reading, (field, parent) => {
    const name = field.name.value;
    if (name === '__typename') return;
    // What the schema holds is not told to everybody.
    if (name.startsWith('__')) return void restrict(strictest, { maxAgeSeconds: 0 });
    const definitions = definitionsOf(parent, name, reading.schema);
    if (definitions.length === 0) return void restrict(strictest, { maxAgeSeconds: 0, scope: 'PRIVATE' });
    for (const definition of definitions) restrictByField(definition, isRoot, reading.schema, strictest);
    const returned = compositeOf(definitions[0]?.type);
    if (field.selectionSet && returned) restrictBySet(field.selectionSet, returned, false, reading, strictest);
  });
}

/** The field as it is declared on the type and, where that is an interface, on each type that may stand for it. */
function definitionsOf(
  type: GraphQLCompositeType | undefined,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown>[] {
  if (!type) return [];
  const holders = isInterfaceType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  return holders.flatMap((holder) => {
    const field = isObjectType(holder) || isInterfaceType(holder) ? holder.getFields()[name] : undefined;
    return field ? [field] : [];
  });
}

function restrictByField(
  definition: GraphQLField<unknown, unknown>,
  isRoot: boolean,
  schema: GraphQLSchema,
  strictest: Strictest,
): void {
  const returned = compositeOf(definition.type);
  const ofType: Hint = returned ? hintOfReturned(returned, schema) : { inherits: false };
  const ofField = hintOf(definition);
  const takesHolders = ofField.inherits && ofType.maxAgeSeconds === undefined;
  const maxAgeSeconds = takesHolders ? undefined : (ofField.maxAgeSeconds ?? ofType.maxAgeSeconds);
  const inherits = takesHolders || ofType.inherits;
  restrict(strictest, { maxAgeSeconds });
  // A field may be stricter than its type about who sees it, and never more open.
  restrict(strictest, { scope: ofType.scope });
  restrict(strictest, { scope: ofField.scope });
  if (maxAgeSeconds === undefined && ((returned && !inherits) || isRoot)) restrict(strictest, { maxAgeSeconds: 0 });
}

/** The hint of a type; of an interface or union without one, the strictest of the types that may stand for it. */
function hintOfReturned(type: GraphQLCompositeType, schema: GraphQLSchema): Hint {
  const own = hintOf(type);
  if (!isAbstractType(type)) return own;
  const members = schema.getPossibleTypes(type).map((member) => hintOf(member));
  const scope = members.some((member) => member.scope === 'PRIVATE') ? 'PRIVATE' : own.scope;
  if (own.maxAgeSeconds !== undefined || own.inherits) return { ...own, scope };
  const ages = members.map(({ maxAgeSeconds, inherits }) => maxAgeSeconds ?? (inherits ? undefined : 0));
  const said = ages.filter((age) => age !== undefined);
  const maxAgeSeconds = said.length > 0 ? Math.min(...said) : undefined;
  return { maxAgeSeconds, scope, inherits: maxAgeSeconds === undefined && members.length > 0 };
}
