import { Access, everyone } from '@kelmah/kit/access/access';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// Others own these; what is added here stands in the resolvers of reviews and ratings.

@ObjectType({ description: 'A person or firm on Kelmah.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class User {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

@ObjectType({ description: 'What a hirer and a worker agreed on.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Contract {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}
