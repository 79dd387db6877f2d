import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Arg, Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '../access/access';
import { AsItsHolder } from '../hints/hints';
import { currencies, display } from './money';

function asInt64(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Int64 holds an integer of at most 53 bits', { extensions: { code: 'BAD_USER_INPUT' } });
}

export const Int64 = new GraphQLScalarType<number, number>({
  name: 'Int64',
  description: 'An integer of up to 53 bits, as a JSON number.',
  serialize: asInt64,
  parseValue: asInt64,
  parseLiteral: (node) => asInt64(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function asCurrency(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw new GraphQLError(`A currency is its ISO 4217 code, such as ${currencies[0]}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const Currency = new GraphQLScalarType<string, string>({
  name: 'Currency',
  description: 'A currency by its ISO 4217 code, such as GHS.',
  serialize: asCurrency,
  parseValue: asCurrency,
  parseLiteral: (node) => asCurrency(node.kind === Kind.STRING ? node.value : undefined),
});

@ObjectType('Money', { description: 'An amount of money.' })
@Directive('@shareable')
@Access(everyone)
@AsItsHolder()
export class MoneyType {
  @Field(() => Int64, { description: 'The amount in minor units: pesewas for GHS.' })
  amountMinor!: number;

  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;

  @Field(() => String, { description: 'The amount for a person to read.' })
  display(
    @Arg('locale', () => String, {
      nullable: true,
      description: 'A BCP 47 language tag; English for Ghana where it is left out.',
    })
    locale?: string,
  ): string {
    return displayOf(this, locale);
  }
}

// A field's source is often a plain object out of a store, which has no methods.
function displayOf(source: { amountMinor: number; currency: string }, locale: string | undefined): string {
  try {
    return display(source, locale ?? 'en-GH');
  } catch {
    return display(source);
  }
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Int64, { description: 'The amount in minor units: pesewas for GHS.' })
  amountMinor!: number;

  @Field(() => Currency, { description: 'The currency.' })
  currency!: string;
}
