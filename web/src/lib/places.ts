import type { Region } from '../gql/graphql';

export interface Town {
  name: string;
  region: Region;
  latitude: number;
  longitude: number;
}

export const regionNames: Record<Region, string> = {
  AHAFO: 'Ahafo',
  ASHANTI: 'Ashanti',
  BONO: 'Bono',
  BONO_EAST: 'Bono East',
  CENTRAL: 'Central',
  EASTERN: 'Eastern',
  GREATER_ACCRA: 'Greater Accra',
  NORTH_EAST: 'North East',
  NORTHERN: 'Northern',
  OTI: 'Oti',
  SAVANNAH: 'Savannah',
  UPPER_EAST: 'Upper East',
  UPPER_WEST: 'Upper West',
  VOLTA: 'Volta',
  WESTERN: 'Western',
  WESTERN_NORTH: 'Western North',
};

export const regions = Object.keys(regionNames) as Region[];

const at = (name: string, region: Region, latitude: number, longitude: number): Town => ({
  name,
  region,
  latitude,
  longitude,
});

/** Towns (and parts of Accra) that a person can choose as a place, with the middle of each on the map (WGS 84). */
export const towns: readonly Town[] = [
  at('Accra', 'GREATER_ACCRA', 5.56, -0.2),
  at('Adenta', 'GREATER_ACCRA', 5.71, -0.16),
  at('Ashaiman', 'GREATER_ACCRA', 5.69, -0.03),
  at('Dansoman', 'GREATER_ACCRA', 5.54, -0.26),
  at('East Legon', 'GREATER_ACCRA', 5.64, -0.15),
  at('Madina', 'GREATER_ACCRA', 5.68, -0.17),
  at('Osu', 'GREATER_ACCRA', 5.55, -0.18),
  at('Teshie', 'GREATER_ACCRA', 5.58, -0.11),
  at('Tema', 'GREATER_ACCRA', 5.67, -0.02),
  at('Bekwai', 'ASHANTI', 6.45, -1.58),
  at('Ejisu', 'ASHANTI', 6.72, -1.47),
  at('Kumasi', 'ASHANTI', 6.69, -1.62),
  at('Mampong', 'ASHANTI', 7.06, -1.4),
  at('Obuasi', 'ASHANTI', 6.2, -1.67),
  at('Cape Coast', 'CENTRAL', 5.11, -1.25),
  at('Kasoa', 'CENTRAL', 5.53, -0.42),
  at('Winneba', 'CENTRAL', 5.35, -0.62),
  at('Akosombo', 'EASTERN', 6.3, 0.05),
  at('Koforidua', 'EASTERN', 6.09, -0.26),
  at('Nkawkaw', 'EASTERN', 6.55, -0.77),
  at('Sekondi', 'WESTERN', 4.93, -1.71),
  at('Takoradi', 'WESTERN', 4.9, -1.76),
  at('Tarkwa', 'WESTERN', 5.3, -1.99),
  at('Bibiani', 'WESTERN_NORTH', 6.46, -2.32),
  at('Sefwi Wiawso', 'WESTERN_NORTH', 6.2, -2.48),
  at('Aflao', 'VOLTA', 6.12, 1.19),
  at('Ho', 'VOLTA', 6.6, 0.47),
  at('Keta', 'VOLTA', 5.92, 0.99),
  at('Dambai', 'OTI', 8.07, 0.18),
  at('Jasikan', 'OTI', 7.41, 0.47),
  at('Berekum', 'BONO', 7.45, -2.58),
  at('Sunyani', 'BONO', 7.34, -2.33),
  at('Kintampo', 'BONO_EAST', 8.06, -1.73),
  at('Techiman', 'BONO_EAST', 7.58, -1.94),
  at('Goaso', 'AHAFO', 6.8, -2.52),
  at('Tamale', 'NORTHERN', 9.4, -0.84),
  at('Yendi', 'NORTHERN', 9.44, -0.01),
  at('Damongo', 'SAVANNAH', 9.08, -1.82),
  at('Nalerigu', 'NORTH_EAST', 10.53, -0.37),
  at('Bawku', 'UPPER_EAST', 11.06, -0.24),
  at('Bolgatanga', 'UPPER_EAST', 10.79, -0.85),
  at('Navrongo', 'UPPER_EAST', 10.9, -1.09),
  at('Tumu', 'UPPER_WEST', 10.88, -1.98),
  at('Wa', 'UPPER_WEST', 10.06, -2.5),
];

/** The town of that name; without regard to case, since links are typed by people. */
export function townNamed(name: string | null | undefined): Town | undefined {
  const wanted = name?.trim().toLowerCase();
  return wanted ? towns.find((town) => town.name.toLowerCase() === wanted) : undefined;
}

export const pointOf = ({ latitude, longitude }: Town) => ({ latitude, longitude });

/** "East Legon, Greater Accra" */
export function placeText(town: string | null | undefined, region: Region | null | undefined): string {
  return [town, region && regionNames[region]].filter(Boolean).join(', ');
}

/** "600 m", "3.5 km", "120 km" */
export function distanceText(km: number): string {
  if (km < 1) return `${Math.max(100, Math.round(km * 10) * 100)} m`;
  const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
  return `${rounded} km`;
}
