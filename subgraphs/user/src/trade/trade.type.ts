import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { PublicFor } from '@kelmah/kit/hints/hints';
import { LocalizedText } from '@kelmah/kit/reference/geo.type';

@ObjectType({ description: 'A trade that people are hired for.' })
@Directive('@key(fields: "id")')
@Access(everyone)
@PublicFor(3600)
export class Trade {
  @Field(() => ID, { description: 'The trade; stays the same for good.' })
  id!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;
}
