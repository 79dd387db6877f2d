import { Access, everyone } from '@kelmah/kit/access/access';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// Of these, others own everything but what is added here by the resolvers of a conversation and of presence.

@ObjectType({ description: 'A person or firm on Kelmah.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class User {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

@ObjectType({ description: "A worker's application to a job." })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Application {
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

@ObjectType({ description: 'A file that somebody uploaded.' })
@Directive('@key(fields: "id", resolvable: false)')
@Access(everyone)
export class Upload {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}
