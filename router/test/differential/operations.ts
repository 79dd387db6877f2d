import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A tape of numbers that decides everything; one that is over reads as zeros, the smallest choice. */
export class Tape {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number below `below`. */
  next(below: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number % below;
  }

  get over(): boolean {
    return this.at >= this.numbers.length;
  }
}

/** What stands under a response key, on whatever type: the same key must always mean the same. */
interface Scope {
  keys: Map<string, { signature: string; scope: Scope }>;
}

export interface Written {
  source: string;
  variables: Record<string, unknown>;
}

const newScope = (): Scope => ({ keys: new Map() });

/** Writes a valid operation that is as long as its tape. */
export class OperationWriter {
  private readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly tape: Tape,
    private readonly depthMax: number,
  ) {}

  write(kind: 'query' | 'mutation' | 'subscription'): Written {
    const root = this.schema.getRootType(kind as never);
    if (!root) throw new Error(`No ${kind}`);
    const scope = newScope();
    const body =
      kind === 'subscription'
        ? this.oneField(root, scope)
        : this.selection(root, scope, this.depthMax, kind === 'query');
    const fragments = this.fragments.join(' ');
    if (kind === 'subscription') return { source: `subscription Written { ${body} } ${fragments}`, variables: {} };
    const every = '... @include(if: $some) { every: __typename @skip(if: $no) @include(if: $yes) }';
    return {
      source: `${kind} Written($yes: Boolean!, $no: Boolean! = false, $some: Boolean!) { ${body} ${every} } ${fragments}`,
      variables: { yes: true, no: false, some: this.tape.next(2) === 0 },
    };
  }

  /** Fields in the order of the schema, from a place that the tape says. */
  private selection(type: GraphQLCompositeType, scope: Scope, depth: number, conditions: boolean): string {
    const parts: string[] = [];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const count = 1 + this.tape.next(4);
    for (let index = 0; index < count && fields.length > 0; index += 1) {
      const field = fields[this.tape.next(fields.length)] as GraphQLField<unknown, unknown>;
      const part = this.field(field, scope, depth, conditions);
      if (part) parts.push(part);
    }
    if (isAbstractType(type) && !this.tape.over) parts.push(this.onPossible(type, scope, depth, conditions));
    if (isObjectType(type) && this.tape.next(6) === 1) parts.push(this.fragment(type, scope, depth, conditions));
    if (parts.length === 0 || this.tape.next(5) === 1) parts.push('__typename');
    return parts.join(' ');
  }

  private oneField(root: GraphQLCompositeType, scope: Scope): string {
    const fields = 'getFields' in root ? Object.values(root.getFields()) : [];
    const field = fields[this.tape.next(fields.length)] as GraphQLField<unknown, unknown>;
    return this.field(field, scope, this.depthMax, false) ?? '__typename';
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    scope: Scope,
    depth: number,
    conditions: boolean,
  ): string | undefined {
    const named = getNamedType(field.type);
    if (isCompositeType(named) && depth === 0) return undefined;
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.tape.next(6) === 1)
      .map((arg) => `${arg.name}: ${this.literal(arg.type, 2)}`);
    const signature = `${field.name}(${args.join(',')}): ${String(field.type)}`;
    let key = this.tape.next(7) === 1 ? `${field.name}_` : field.name;
    while (scope.keys.has(key) && scope.keys.get(key)?.signature !== signature) key += 'x';
    const entry = scope.keys.get(key) ?? { signature, scope: newScope() };
    scope.keys.set(key, entry);
    const nested = isCompositeType(named) ? ` { ${this.selection(named, entry.scope, depth - 1, conditions)} }` : '';
    const alias = key === field.name ? '' : `${key}: `;
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${alias}${field.name}${given}${conditions ? this.condition() : ''}${nested}`;
  }

  private condition(): string {
    const conditions = [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      ' @include(if: $some)',
      ' @skip(if: $some)',
      ' @skip(if: $yes)',
    ];
    return conditions[this.tape.next(conditions.length)] as string;
  }

  private onPossible(type: GraphQLNamedType, scope: Scope, depth: number, conditions: boolean): string {
    if (!isAbstractType(type)) return '';
    const possible = this.schema.getPossibleTypes(type);
    const count = 1 + this.tape.next(possible.length);
    return Array.from({ length: count }, () => {
      const one = possible[this.tape.next(possible.length)] as GraphQLCompositeType;
      return `... on ${String(one)}${conditions ? this.condition() : ''} { ${this.selection(one, scope, depth, conditions)} }`;
    }).join(' ');
  }

  private fragment(type: GraphQLCompositeType, scope: Scope, depth: number, conditions: boolean): string {
    const body = this.selection(type, scope, depth, conditions);
    const name = `Fragment${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${String(type)} { ${body} }`);
    return `...${name}`;
  }

  private literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.literal(type.ofType, depth);
    if (isListType(type)) return `[${this.literal(type.ofType, depth)}]`;
    if (isEnumType(type)) return String(type.getValues()[this.tape.next(type.getValues().length)]?.name);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth > 0 && !type.isOneOf && this.tape.next(5) === 1),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.literal(field.type, depth - 1)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return String(this.tape.next(50));
    if (type.name === 'Float') return `${this.tape.next(50)}.5`;
    if (type.name === 'Boolean') return this.tape.next(2) === 1 ? 'true' : 'false';
    return `"v${this.tape.next(5)}"`;
  }
}
