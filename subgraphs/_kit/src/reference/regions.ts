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
registerEnumType(Region, {
  name: 'Region',
  description: "One of Ghana's sixteen regions.",
  valuesConfig: {
    AHAFO: { description: 'Ahafo; capital Goaso.' },
    ASHANTI: { description: 'Ashanti; capital Kumasi.' },
    BONO: { description: 'Bono; capital Sunyani.' },
    BONO_EAST: { description: 'Bono East; capital Techiman.' },
    CENTRAL: { description: 'Central; capital Cape Coast.' },
    EASTERN: { description: 'Eastern; capital Koforidua.' },
    GREATER_ACCRA: { description: 'Greater Accra; capital Accra.' },
    NORTH_EAST: { description: 'North East; capital Nalerigu.' },
    NORTHERN: { description: 'Northern; capital Tamale.' },
    OTI: { description: 'Oti; capital Dambai.' },
    SAVANNAH: { description: 'Savannah; capital Damongo.' },
    UPPER_EAST: { description: 'Upper East; capital Bolgatanga.' },
    UPPER_WEST: { description: 'Upper West; capital Wa.' },
    VOLTA: { description: 'Volta; capital Ho.' },
    WESTERN: { description: 'Western; capital Sekondi-Takoradi.' },
    WESTERN_NORTH: { description: 'Western North; capital Sefwi Wiawso.' },
  },
});
