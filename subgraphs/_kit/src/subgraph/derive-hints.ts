import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isCompositeType,
  Kind,
  parseType,
  print,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { parse } from 'graphql';
import { ruleOf } from '../access/access';

type Field = GraphQLField<unknown, unknown>;

/** Of a list that says nothing of its size. */
const usualListSize = 10;
/** Of a page that is asked for without `first` and `last`. */
const usualPageSize = 20;
const pageSizes = `@listSize(assumedSize: ${usualPageSize}, slicingArguments: ["first", "last"], sizedFields: ["edges"], requireOneSlicingArgument: false)`;

/**
 * Writes the hints that follow from what is declared already: fields that not everyone sees are PRIVATE, the parts of a
 * page are kept as long as the page, and lists say how long they get.
 * @throws Error where a field is called PUBLIC that not everyone sees
 */
export function deriveHints(schema: GraphQLSchema): void {
  const wrong: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRead = type !== schema.getMutationType() && type !== schema.getSubscriptionType();
    if (isRead) hintType(type);
    for (const field of Object.values(type.getFields())) {
      if (isRead) hintField(type, field);
      hintSize(field);
      if (isRead && scopeOf(field) === 'PUBLIC' && !isForAll(type, field)) wrong.push(`${type.name}.${field.name}`);
    }
    if (scopeOf(type) === 'PUBLIC' && isPrivate(type)) wrong.push(type.name);
  }
  if (wrong.length > 0) throw new Error(`Not everyone sees ${wrong.join(', ')}: it cannot be PUBLIC`);
}

const isPrivate = (holder: { extensions: object }) => ruleOf(holder)?.forAll === undefined && ruleOf(holder) !== undefined;

const rulesFor = (type: GraphQLObjectType, field: Field) => ruleOf(field) ?? ruleOf(type);

/** Whether every viewer may see the field and what it returns. */
function isForAll(type: GraphQLObjectType, field: Field): boolean {
  const returned = getNamedType(field.type);
  return rulesFor(type, field)?.forAll === true && scopeOf(type) !== 'PRIVATE' && scopeOf(returned) !== 'PRIVATE' && !isPrivate(returned);
}

function hintType(type: GraphQLObjectType): void {
  if (hintOn(type, 'cacheControl')) return;
  if (isPrivate(type)) addTo(type, '@cacheControl(scope: PRIVATE)');
  else if (/(Connection|Edge)$/.test(type.name)) addTo(type, '@cacheControl(inheritMaxAge: true)');
}

function hintField(type: GraphQLObjectType, field: Field): void {
  if (hintOn(field, 'cacheControl')) return;
  // A type that is PRIVATE as a whole says so once.
  if (rulesFor(type, field)?.forAll !== true) {
    if (!isPrivate(type)) addTo(field, '@cacheControl(scope: PRIVATE)');
  } else if (type.name.endsWith('Edge') && isCompositeType(getNamedType(field.type))) {
    addTo(field, '@cacheControl(inheritMaxAge: true)');
  }
}

function hintSize(field: Field): void {
  if (hintOn(field, 'listSize')) return;
  const named = getNamedType(field.type);
  if (named.name.endsWith('Connection') && field.args.some(({ name }) => name === 'first')) addTo(field, pageSizes);
  else if (isList(field.type) && !isPageEdges(field) && isCompositeType(named))
    addTo(field, `@listSize(assumedSize: ${usualListSize})`);
}
