import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { ConstDirectiveNode, GraphQLField, GraphQLNamedType } from 'graphql';

type Holder = GraphQLField<unknown, unknown> | GraphQLNamedType;

/** What a description says, apart from who sees the field. */
export function splitDescription(description: string | null | undefined): { words: string; seenBy: string } {
  const [words = '', seenBy = ''] = (description ?? '').split(/\s*Seen by: /);
  return { words: words.replace(/\s+/g, ' ').trim(), seenBy: seenBy.replace(/\.\s*$/, '').trim() };
}

function argumentsOf(holder: Holder, directive: string): Record<string, string> | undefined {
  const found = (holder.astNode?.directives ?? []).find(({ name }: ConstDirectiveNode) => name.value === directive);
  if (!found) return undefined;
  const pairs = (found.arguments ?? []).map(({ name, value }) => [
    name.value,
    'value' in value ? String(value.value) : '',
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** For how long an answer may be kept and for whom, in words; empty where nothing is said. */
export function keptOf(holder: Holder): string {
  const hint = argumentsOf(holder, 'cacheControl');
  if (!hint) return '';
  if (hint.inheritMaxAge === 'true') return 'as its holder';
  const age = Number(hint.maxAge ?? 0);
  if (hint.scope === 'PRIVATE') return age > 0 ? `${age} s, for the viewer alone` : 'not';
  return age > 0 ? `${age} s` : 'not';
}

/** How dear a field is and how many items it counts for, in words; empty where it is as usual. */
export function costOf(field: GraphQLField<unknown, unknown>): string {
  const weight = argumentsOf(field, 'cost')?.weight;
  const size = argumentsOf(field, 'listSize');
  const isPage = getNamedType(field.type).name.endsWith('Connection');
  const items = size?.assumedSize === undefined ? '' : `× ${isPage ? 'items asked for' : size.assumedSize}`;
  return [weight ?? '', items].filter((part) => part !== '').join(' ');
}

export const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
