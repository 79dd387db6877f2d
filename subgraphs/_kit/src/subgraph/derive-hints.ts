import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { ruleOf } from '../access/access';
import { addDirective, argumentOf, directiveOn, type Holder } from './directives';

type Field = GraphQLField<unknown, unknown>;

/** Of a list that says nothing of its size. */
const usualListSize = 4;
/** Of a page that is asked for without `first` and `last`. */
const usualPageSize = 20;
const pageSizes = `@listSize(assumedSize: ${usualPageSize}, slicingArguments: ["first", "last"], sizedFields: ["edges"], requireOneSlicingArgument: false)`;

/**
 * Writes the hints that follow from what is declared already: what not everyone sees is PRIVATE, the parts of a page
 * are kept as long as the page, and lists say how long they get.
 * @throws Error where something is called PUBLIC that not everyone sees
 */
export function deriveHints(schema: GraphQLSchema): void {
  const wrong: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRead = type !== schema.getMutationType() && type !== schema.getSubscriptionType();
    if (isRead) hintType(type);
    if (scopeOf(type) === 'PUBLIC' && isRestricted(type)) wrong.push(type.name);
    for (const field of Object.values(type.getFields())) {
      hintSize(type, field);
      if (isRead) hintField(type, field);
      if (scopeOf(field) === 'PUBLIC' && !(isRead && isForAll(type, field))) wrong.push(`${type.name}.${field.name}`);
    }
  }
  if (wrong.length > 0) throw new Error(`Not everyone sees the same of ${wrong.join(', ')}: it cannot be PUBLIC`);
}

const scopeOf = (holder: Holder) => argumentOf(directiveOn(holder, 'cacheControl'), 'scope');

/** Whether a rule keeps some viewers from every field of the type that has no rule of its own. */
function isRestricted(type: GraphQLNamedType): boolean {
  const rule = ruleOf(type);
  return rule !== undefined && rule.forAll !== true;
}

const isPrivate = (type: GraphQLNamedType) => isRestricted(type) || scopeOf(type) === 'PRIVATE';

function isForAll(type: GraphQLObjectType, field: Field): boolean {
  const rule = ruleOf(field) ?? ruleOf(type);
  return rule?.forAll === true && !isPrivate(type) && !isPrivate(getNamedType(field.type));
}

function hintType(type: GraphQLObjectType): void {
  if (directiveOn(type, 'cacheControl')) return;
  if (isRestricted(type)) addDirective(type, '@cacheControl(scope: PRIVATE)');
  else if (/(Connection|Edge)$/.test(type.name)) addDirective(type, '@cacheControl(inheritMaxAge: true)');
}

function hintField(type: GraphQLObjectType, field: Field): void {
  if (directiveOn(field, 'cacheControl')) return;
  const rule = ruleOf(field) ?? ruleOf(type);
  // A type that is PRIVATE as a whole says so once.
  if (rule?.forAll !== true && !isPrivate(type)) addDirective(field, '@cacheControl(scope: PRIVATE)');
  if (rule?.forAll === true && type.name.endsWith('Edge') && isCompositeType(getNamedType(field.type)))
    addDirective(field, '@cacheControl(inheritMaxAge: true)');
}

function hintSize(type: GraphQLObjectType, field: Field): void {
  if (directiveOn(field, 'listSize')) return;
  const named = getNamedType(field.type);
  const isPage = named.name.endsWith('Connection') && field.args.some(({ name }) => name === 'first');
  // The items of a page are sized by the field that asks for the page.
  const isList = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
  if (isPage) addDirective(field, pageSizes);
  else if (isList && isCompositeType(named)) addDirective(field, `@listSize(assumedSize: ${usualListSize})`);
}
