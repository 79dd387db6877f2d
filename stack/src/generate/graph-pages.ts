import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { entitiesOf } from '../checks/schema-rules/entities';
import { typesOf, type Graph } from '../checks/schema-rules/rule';
import { costOf, fieldsOf, keptOf, splitDescription } from './graph-notes';

type Field = GraphQLField<unknown, unknown>;
/** A field or type with the subgraph that answers it; its directives stand in the subgraph's own schema. */
interface Owned<Thing> {
  thing: Thing;
  subgraphs: string[];
}

const roots = ['Query', 'Mutation', 'Subscription'] as const;
const pages = { Query: 'queries', Mutation: 'mutations', Subscription: 'subscriptions' } as const;
const pageArguments = ['first', 'after', 'last', 'before'];

/** Pages of the graph for people, in Markdown: file → text. One for each root, one for the types of each subgraph. */
export function graphPages(graph: Graph): Record<string, string> {
  const files = roots.map((root) => [`docs/graph/${pages[root]}.md`, rootPage(graph, root)] as const);
  const bySubgraph = typesBySubgraph(graph);
  const types = [...bySubgraph].map(
    ([subgraph, owned]) => [`docs/graph/${subgraph}.md`, typesPage(graph, subgraph, owned)] as const,
  );
  return Object.fromEntries([['docs/graph/README.md', indexPage(graph, [...bySubgraph.keys()])], ...files, ...types]);
}

const notice = '<!-- Written by npm run generate out of the schema. Change the schema instead. -->';
const page = (...parts: string[]) => `${[notice, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function indexPage(graph: Graph, subgraphs: string[]): string {
  const counts = roots.map((root) => {
    const count = Object.keys(rootOf(graph.api, root)?.getFields() ?? {}).length;
    return `- [${count} ${pages[root]}](${pages[root]}.md)`;
  });
  return page(
    '# The graph',
    counts.join('\n'),
    `Types, by the subgraph that owns them: ${subgraphs.map((name) => `[${name}](${name}.md)`).join(', ')}.`,
    '**Seen by** says who gets an answer; others get null, or are refused. **Kept** says for how long an answer may be ' +
      'kept, for everyone or for the viewer alone; a field that says nothing is kept as long as what holds it where it ' +
      'is a value, and not at all where it is an object. **Cost** is counted against the limits of a request, 1 where ' +
      'nothing is said, times the items of a list.',
    'A list that grows is a connection: `XConnection { edges { cursor node } pageInfo }`, asked for by `first` and ' +
      '`after`, or `last` and `before`, 100 at most. A mutation answers with a union: its `…Success`, or a `Refusal`.',
  );
}

const rootOf = (schema: GraphQLSchema, root: (typeof roots)[number]) => {
  const type = schema.getType(root);
  return isObjectType(type) ? type : undefined;
};

function rootPage(graph: Graph, root: (typeof roots)[number]): string {
  const api = rootOf(graph.api, root);
  const fields = Object.values(api?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));
  const title = pages[root].charAt(0).toUpperCase() + pages[root].slice(1);
  return page(`# ${title}`, api?.description ?? '', ...fields.map((field) => rootField(graph, root, field)));
}

function rootField(graph: Graph, root: string, field: Field): string {
  const { words, seenBy } = splitDescription(field.description);
  const { thing, subgraphs } = ownOf(graph, root, field);
  const facts = [
    `answered by ${subgraphs.join(', ')}`,
    `seen by ${seenBy}`,
    keptOf(thing) === '' || root !== 'Query' ? '' : `kept: ${keptOf(thing)}`,
    costOf(thing) === '' ? '' : `cost: ${costOf(thing)}`,
  ];
  return [
    `## ${field.name}`,
    `\`\`\`graphql\n${signatureOf(field)}\n\`\`\``,
    goes(field) + words,
    ...(field.args.some(isOwn) ? [field.args.filter(isOwn).map(argumentLine).join('\n')] : []),
    `_${facts.filter((fact) => fact !== '').join(' · ')}_`,
  ].join('\n\n');
}

const isOwn = ({ name }: GraphQLArgument) => !pageArguments.includes(name);
const argumentLine = ({ name, description }: GraphQLArgument) =>
  `- \`${name}\`: ${splitDescription(description).words}`;
const goes = ({ deprecationReason }: { deprecationReason?: string | null }) =>
  deprecationReason == null ? '' : `**Deprecated:** ${deprecationReason} `;

function signatureOf({ name, args, type }: Field): string {
  const given = args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
  return `${name}${given === '' ? '' : `(${given})`}: ${String(type)}`;
}

/** The field as its subgraph declares it, with its hints. */
function ownOf(graph: Graph, typeName: string, field: Field): Owned<Field> {
  const found = [...graph.subgraphs].flatMap(([subgraph, schema]) => {
    const type = schema.getType(typeName);
    const own = type && fieldsOf(type).find(({ name }) => name === field.name);
    return own ? [{ subgraph, own }] : [];
  });
  return { thing: found[0]?.own ?? field, subgraphs: found.map(({ subgraph }) => subgraph) };
}

/** Each type under the subgraph that owns it; `shared` for those that several declare alike. */
function typesBySubgraph(graph: Graph): Map<string, GraphQLNamedType[]> {
  const entities = entitiesOf(graph);
  const grouped = new Map([...graph.subgraphs.keys(), 'shared'].map((name) => [name, [] as GraphQLNamedType[]]));
  for (const type of typesOf(graph.api)) {
    if (roots.some((root) => root === type.name)) continue;
    const holders = [...graph.subgraphs].filter(([, schema]) => schema.getType(type.name)).map(([name]) => name);
    const owner = entities.get(type.name) ?? (holders.length === 1 ? holders[0] : 'shared');
    grouped.get(owner ?? 'shared')?.push(type);
  }
  for (const types of grouped.values()) types.sort((a, b) => (a.name < b.name ? -1 : 1));
  return grouped;
}

function typesPage(graph: Graph, subgraph: string, types: GraphQLNamedType[]): string {
  const title = subgraph === 'shared' ? '# Types that subgraphs share' : `# Types of ${subgraph}`;
  return page(title, ...types.filter(isToldHere).map((type) => typeSection(graph, subgraph, type)));
}

// Pages of lists and results of mutations are alike everywhere; the index tells of them once.
const isToldHere = ({ name }: GraphQLNamedType) => name === 'PageInfo' || !/(Connection|Edge|Result)$/.test(name);

function typeSection(graph: Graph, subgraph: string, type: GraphQLNamedType): string {
  const kind = kindOf(type);
  const { words } = splitDescription(type.description);
  return [`## ${type.name}`, kind === '' ? words : `${kind} ${words}`, bodyOf(graph, subgraph, type)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function kindOf(type: GraphQLNamedType): string {
  if (isInputObjectType(type)) return '_Input._';
  if (isEnumType(type)) return '_Enum._';
  if (isUnionType(type)) return '_Union._';
  if (isInterfaceType(type)) return '_Interface._';
  return isScalarType(type) ? '_Scalar._' : '';
}

function bodyOf(graph: Graph, subgraph: string, type: GraphQLNamedType): string {
  if (isUnionType(type))
    return type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(' or ');
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => [`\`${value.name}\``, `${goes(value)}${value.description ?? ''}`]);
    return table(['value', 'what it says'], values);
  }
  if (isInputObjectType(type)) {
    const rows = Object.values(type.getFields()).map((field) => [
      ...[`\`${field.name}\``, `\`${String(field.type)}\``, `${goes(field)}${field.description ?? ''}`],
    ]);
    return table(['field', 'type', 'what it is'], rows);
  }
  return fieldsBody(graph, subgraph, type);
}

/** The fields of a type: what is the same for all of them is said once, in front. */
function fieldsBody(graph: Graph, subgraph: string, type: GraphQLNamedType): string {
  const fields = fieldsOf(type).map((field) => ({
    field,
    ...splitDescription(field.description),
    ...ownOf(graph, type.name, field),
  }));
  if (fields.length === 0) return '';
  const seen = new Set(fields.map(({ seenBy }) => seenBy));
  const kept = ownersHint(graph, subgraph, type);
  const facts = [seen.size === 1 ? `seen by ${[...seen].join()}` : '', kept === '' ? '' : `kept: ${kept}`];
  const rows = fields.map(({ field, words, seenBy, thing, subgraphs }) => ({
    field: `\`${field.name}${field.args.length === 0 ? '' : '(…)'}\``,
    type: `\`${String(field.type)}\``,
    'what it is': goes(field) + words,
    'seen by': seen.size === 1 ? '' : seenBy,
    kept: keptOf(thing),
    cost: costOf(thing),
    from: subgraph === 'shared' || subgraphs.includes(subgraph) ? '' : subgraphs.join(', '),
  }));
  const heads = (Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[]).filter((head) =>
    rows.some((row) => row[head] !== ''),
  );
  const told = facts.filter((fact) => fact !== '').join(' · ');
  const body = table(
    heads,
    rows.map((row) => heads.map((head) => row[head])),
  );
  return told === '' ? body : `_${told}_\n\n${body}`;
}

function ownersHint(graph: Graph, subgraph: string, { name }: GraphQLNamedType): string {
  const own = (
    graph.subgraphs.get(subgraph) ?? [...graph.subgraphs.values()].find((schema) => schema.getType(name))
  )?.getType(name);
  return own ? keptOf(own) : '';
}
