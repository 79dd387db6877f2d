import { Directive, Field, Float, InputType, ObjectType } from 'type-graphql';
import { Access, everyone } from '../access/access';
import { AsItsHolder } from '../hints/hints';

@ObjectType({ description: 'A place on the map (WGS 84).' })
@Directive('@shareable')
@Access(everyone)
@AsItsHolder()
export class GeoPoint {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@InputType({ description: 'A place on the map (WGS 84).' })
export class GeoPointInput {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType({ description: 'A text in the languages of Kelmah.' })
@Directive('@shareable')
@Access(everyone)
@AsItsHolder()
export class LocalizedText {
  @Field(() => String, { description: 'In English.' })
  en!: string;

  @Field(() => String, { description: 'In Twi.' })
  tw!: string;
}
