import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Access, everyone } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { PublicFor } from '@kelmah/kit/hints/hints';

export enum HirerKind {
  HOME = 'HOME',
  FIRM = 'FIRM',
  HOTEL = 'HOTEL',
  BUILDER = 'BUILDER',
  PROPERTY_MANAGER = 'PROPERTY_MANAGER',
  OTHER = 'OTHER',
}
registerEnumType(HirerKind, {
  name: 'HirerKind',
  description: 'For whom somebody hires.',
  valuesConfig: {
    HOME: { description: 'A home of their own.' },
    FIRM: { description: 'A firm.' },
    HOTEL: { description: 'A hotel or guest house.' },
    BUILDER: { description: 'A builder who takes on others.' },
    PROPERTY_MANAGER: { description: 'Houses that they look after for others.' },
    OTHER: { description: 'Something else.' },
  },
});

@ObjectType({ description: 'Somebody as a hirer.' })
@Directive('@key(fields: "id")')
@Access(everyone)
@PublicFor(60)
export class HirerProfile {
  @Field(() => ID, { description: 'The profile.' })
  id!: string;

  @Field(() => HirerKind, { description: 'For whom they hire.' })
  kind!: HirerKind;

  @Field(() => String, { nullable: true, description: 'The name of the firm.' })
  firm?: string | null;

  userId!: string;
}

@InputType({ description: 'For whom you hire; what is left out stays as it is.' })
export class SaveHirerProfileInput {
  @Field(() => HirerKind, { nullable: true, description: 'For whom you hire.' })
  kind?: HirerKind;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the firm, at most 120 characters; null takes it out.',
  })
  firm?: string;
}

@ObjectType({ description: 'The hirer profile is saved.' })
@Access(everyone)
export class SaveHirerProfileSuccess {
  @Field(() => HirerProfile, { description: 'The profile.' })
  hirerProfile!: HirerProfile;
}
export const SaveHirerProfileResult = resultUnion('SaveHirerProfileResult', () => SaveHirerProfileSuccess);
