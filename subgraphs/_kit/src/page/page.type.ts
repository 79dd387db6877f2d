import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { Access, everyone } from '../access/access';
import { AsItsHolder } from '../hints/hints';

@ObjectType({ description: 'Where a page of a list stands in it (Relay cursor connections).' })
@Directive('@shareable')
@Access(everyone)
@AsItsHolder()
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; hand it over as `after` for the next page.',
  })
  endCursor?: string | null;
}

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many items, from the start; 20 where nothing is said, 100 at most.',
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Start after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many items, from the end; 100 at most.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  before?: string;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount?: number;
}

/**
 * Makes the connection and edge types of a node type. `Node` is the GraphQL class, `name` its name in the graph.
 * Call it once for each type, beside the type.
 */
export function connectionOf<Node extends object>(name: string, nodeType: () => new (...args: never[]) => Node) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.` })
  @Access(everyone)
  class EdgeType {
    @Field(() => String, { description: 'Where this item stands in the list.' })
    cursor!: string;

    @Field(() => nodeType() as unknown as new () => object, { description: 'The item.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @Access(everyone)
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items of this page.' })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}
