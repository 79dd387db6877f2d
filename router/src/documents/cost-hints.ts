import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** How many items a field's list has, or the lists in what it holds. */
export interface ListSize {
  assumedSize?: number;
  /** Arguments that say how many, such as `first`. */
  slicingArguments: readonly string[];
  /** Fields of the returned object whose lists are so long; the field's own list where there are none. */
  sizedFields: readonly string[];
}

export interface CostHints {
  /** `@cost(weight:)` of a type, or of a field as `Type.field`. */
  weights: ReadonlyMap<string, number>;
  /** `@listSize(…)` by `Type.field`. */
  sizes: ReadonlyMap<string, ListSize>;
}

/** Reads what the subgraphs declare about costs, as composition carried it into the supergraph. */
export function readCostHints(supergraphSdl: string): CostHints {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = directiveNames(document);
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (key: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      if (directive.name.value === names.cost) weights.set(key, Number(argument(directive, 'weight') ?? 1));
      if (directive.name.value === names.listSize) sizes.set(key, sizeOf(directive));
    }
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined || !('directives' in definition)) continue;
    read(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return { weights, sizes };
}

/** The names that the two directives have in this supergraph: composition may carry them under others. */
function directiveNames(document: DocumentNode): { cost: string; listSize: string } {
  const schema = document.definitions.find(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  const links = schema && 'directives' in schema ? ((schema.directives ?? []) as readonly ConstDirectiveNode[]) : [];
  const link = links.find((candidate) => String(argument(candidate, 'url')).includes('/cost/v'));
  const specification = String((link && argument(link, 'as')) ?? 'cost');
  const imported = new Map<string, string>();
  const list = link?.arguments?.find(({ name }) => name.value === 'import')?.value;
  for (const item of list?.kind === Kind.LIST ? list.values : []) {
    if (item.kind === Kind.STRING) imported.set(item.value, item.value);
    if (item.kind !== Kind.OBJECT) continue;
    const of = (name: string) => {
      const value = item.fields.find((field) => field.name.value === name)?.value;
      return value?.kind === Kind.STRING ? value.value : undefined;
    };
    imported.set(of('name') ?? '', of('as') ?? of('name') ?? '');
  }
  const local = (name: string, otherwise: string) => imported.get(`@${name}`)?.slice(1) ?? otherwise;
  // The directive that a specification is named after needs no import.
  return { cost: local('cost', specification), listSize: local('listSize', `${specification}__listSize`) };
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

function sizeOf(directive: ConstDirectiveNode): ListSize {
  const texts = (name: string) => {
    const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
    if (value?.kind === Kind.STRING) return [value.value];
    return value?.kind === Kind.LIST
      ? value.values.flatMap((item) => (item.kind === Kind.STRING ? item.value : []))
      : [];
  };
  const assumed = argument(directive, 'assumedSize');
  return {
    assumedSize: assumed === undefined ? undefined : Number(assumed),
    slicingArguments: texts('slicingArguments'),
    sizedFields: texts('sizedFields'),
  };
}
