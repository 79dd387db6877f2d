import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { Args, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, everyone, people, signedIn, whoeverSees } from '../access/access';
import { AsItsHolder, Cost, PrivateFor, PublicFor, Sized } from '../hints/hints';
import { connectionOf, PageArgs } from '../page/page.type';
import { buildSubgraph } from './subgraph';

@ObjectType({ description: 'What a tool weighs.' })
@AsItsHolder()
@Access(everyone)
class Weight {
  @Field(() => ID, { description: 'In kilograms.' })
  kg!: string;
}

@ObjectType({ description: 'A loan of a tool.' })
@Access(people<object>('its two parties', () => []))
class Loan {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'A tool.' })
@Directive('@key(fields: "id")')
@PublicFor(60)
@Access(whoeverSees('everyone who sees the tool'))
class Tool {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Weight, { description: 'What it weighs.' })
  weight!: Weight;

  @Field(() => ID, { nullable: true, description: 'Where the viewer keeps it.' })
  @Access(signedIn)
  shelf?: string;

  @Field(() => ID, { description: 'What the viewer calls it.' })
  @PrivateFor(5)
  nickname!: string;

  @Field(() => [Loan], { description: 'Its loans.' })
  loans!: Loan[];

  @Field(() => [Weight], { description: 'Weights that fit it.' })
  @Sized(3)
  fitting!: Weight[];
}
const ToolConnection = connectionOf('Tool', () => Tool);

@Resolver(() => Tool)
class ToolResolver {
  @Query(() => ToolConnection, { description: 'All tools.' })
  @PublicFor(15)
  @Cost(10)
  @Access(everyone)
  tools(@Args(() => PageArgs) _page: PageArgs) {
    return null;
  }

  @Query(() => ToolConnection, { description: 'Tools of the viewer.' })
  @Access(signedIn)
  myTools(@Args(() => PageArgs) _page: PageArgs) {
    return null;
  }

  @FieldResolver(() => Tool, { description: 'What goes with it.' })
  @AsItsHolder()
  companion() {
    return null;
  }
}

const { sdl } = buildSubgraph({ resolvers: [new ToolResolver()], references: {} });
const { supergraphSdl = '', errors } = composeServices([{ name: 'tools', url: 'http://tools', typeDefs: parse(sdl) }]);
/** The line of the composed supergraph that begins so. */
const lineOf = (text: string, start: string) => {
  const flat = text.replace(/"""[^]*?"""/g, '').replace(/\(\s+([^]*?)\)/g, '($1)');
  return flat.split('\n').find((line) => line.trim().startsWith(start)) ?? '';
};

describe('hints', () => {
  it('are carried on by composition', () => {
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toMatch(/type Tool\s+@join__type[^{]*@cacheControl\(maxAge: 60, scope: PUBLIC\)/);
    expect(supergraphSdl).toMatch(/ tools\([^)]*\): ToolConnection!.*@cost\(weight: 10\)/);
  });

  it('make private what not everyone sees', () => {
    expect(lineOf(sdl, 'shelf')).toContain('@cacheControl(scope: PRIVATE)');
    expect(lineOf(sdl, 'type Loan')).toContain('@cacheControl(scope: PRIVATE)');
    expect(sdl).toMatch(/myTools\([^]*?\): ToolConnection!.*@cacheControl\(scope: PRIVATE\)/);
    expect(lineOf(sdl, 'nickname')).toContain('@cacheControl(maxAge: 5, scope: PRIVATE)');
  });

  it('say nothing of a field that is alike for all who see its object', () => {
    expect(lineOf(sdl, 'weight')).toBe('  weight: Weight!');
  });

  it('size the pages by what is asked for, other lists by what is said', () => {
    expect(supergraphSdl).toMatch(/ myTools\([^)]*\): ToolConnection!.*slicingArguments: \["first", "last"\]/);
    expect(lineOf(sdl, 'fitting')).toBe('  fitting: [Weight!]! @listSize(assumedSize: 3)');
    expect(lineOf(sdl, 'loans')).toContain('@listSize(assumedSize: 4)');
    expect(lineOf(sdl, 'edges')).not.toContain('@listSize');
  });

  it('keep a schema from being built that calls public what not everyone sees', () => {
    @ObjectType({ description: 'A box.' })
    @Access(everyone)
    class Box {
      @Field(() => ID, { description: 'Its key.' })
      @PublicFor(60)
      @Access(signedIn)
      key!: string;

      @Field(() => Loan, { description: 'Its loan.' })
      @PublicFor(60)
      loan!: Loan;

      @Field(() => ID, { description: 'Its label.' })
      @PublicFor(60)
      label!: string;
    }
    @Resolver()
    class BoxResolver {
      @Query(() => Box, { description: 'A box.' })
      @Access(everyone)
      box(): null {
        return null;
      }
    }
    expect(() => buildSubgraph({ resolvers: [new BoxResolver()], references: {} })).toThrow(
      'Not everyone sees the same of Box.key, Box.loan: it cannot be PUBLIC',
    );
  });
});
