import { registerEnumType } from 'type-graphql';

/** Ghana's sixteen regions, as they are since 2019. */
export enum Region {
  AHAFO = 'AHAFO',
  ASHANTI = 'ASHANTI',
  BONO = 'BONO',
  BONO_EAST = 'BONO_EAST',
  CENTRAL = 'CENTRAL',
  EASTERN = 'EASTERN',
  GREATER_ACCRA = 'GREATER_ACCRA',
  NORTH_EAST = 'NORTH_EAST',
  NORTHERN = 'NORTHERN',
  OTI = 'OTI',
  SAVANNAH = 'SAVANNAH',
  UPPER_EAST = 'UPPER_EAST',
  UPPER_WEST = 'UPPER_WEST',
  VOLTA = 'VOLTA',
  WESTERN = 'WESTERN',
  WESTERN_NORTH = 'WESTERN_NORTH',
}
registerEnumType(Region, { name: 'Region', description: "One of Ghana's sixteen regions." });
