import { Access, everyone, whoeverSees } from '@kelmah/kit/access/access';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A dispute about a milestone.' })
@Directive('@key(fields: "id")')
@Access(everyone)
export class Dispute {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

@ObjectType('DisputeExcerpt', {
  description: 'A message between the two sides of a dispute, as it was when one of them named it as evidence.',
})
@Access(whoeverSees('both sides of the dispute and staff who decide it'))
export class DisputeExcerpt {
  @Field(() => ID, { name: 'id', description: 'Opaque id.' })
  excerptId!: string;

  @Field(() => ID, { description: 'The piece of evidence that named it.' })
  evidenceId!: string;

  @Field(() => String, { description: 'The words; empty where there were files alone.' })
  text!: string;

  @Field(() => Date, { description: 'When it was sent.' })
  sentAt!: Date;
}
