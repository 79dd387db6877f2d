import { Region } from '@kelmah/kit/reference/regions';
import type { Random } from './random';

/** A people, with the names and the languages that are usual in it. */
interface People {
  women: readonly string[];
  men: readonly string[];
  families: readonly string[];
  languages: readonly string[];
}

const akan: People = {
  women: ['Adwoa', 'Abena', 'Akua', 'Yaa', 'Afia', 'Akosua', 'Esi', 'Araba', 'Serwaa', 'Maame Esi'],
  men: ['Kojo', 'Kwabena', 'Kwaku', 'Yaw', 'Kofi', 'Kwasi', 'Nana Yaw', 'Ebo', 'Fiifi', 'Papa Kwesi'],
  families: [
    'Mensah',
    'Owusu',
    'Osei',
    'Asante',
    'Boateng',
    'Appiah',
    'Ofori',
    'Agyeman',
    'Quansah',
    'Acheampong',
    'Amoah',
  ],
  languages: ['English', 'Twi'],
};
const ewe: People = {
  women: ['Dzifa', 'Esinam', 'Enyonam', 'Sena', 'Mawusi', 'Akpene'],
  men: ['Selorm', 'Edem', 'Kafui', 'Elikem', 'Yayra', 'Delali'],
  families: ['Agbeko', 'Dzokoto', 'Amegashie', 'Tsikata', 'Agbenyega', 'Kpodo', 'Gbedemah'],
  languages: ['English', 'Ewe'],
};
const ga: People = {
  women: ['Naa Dedei', 'Naa Korkor', 'Dede', 'Naa Adjeley', 'Naa Lamiley'],
  men: ['Nii Armah', 'Nii Laryea', 'Ataa Tetteh', 'Nii Okai', 'Tawiah'],
  families: ['Lamptey', 'Quaye', 'Ankrah', 'Odartey', 'Nortey', 'Laryea', 'Sowah', 'Addo'],
  languages: ['English', 'Ga'],
};
const dagomba: People = {
  women: ['Wumpini', 'Napari', 'Sanatu', 'Fuseina', 'Memunatu'],
  men: ['Alhassan', 'Abukari', 'Yakubu', 'Mbalba', 'Tahiru', 'Sulemana'],
  families: ['Andani', 'Iddrisu', 'Zakaria', 'Abdulai', 'Issahaku', 'Mahama'],
  languages: ['English', 'Dagbani'],
};
const hausa: People = {
  women: ['Hajara', 'Zainab', 'Salamatu', 'Rahinatu', 'Ayisha'],
  men: ['Musah', 'Baba Sule', 'Haruna', 'Ibrahim', 'Shaibu', 'Nuhu'],
  families: ['Mohammed', 'Sani', 'Garba', 'Danjuma', 'Seidu', 'Alidu'],
  languages: ['English', 'Hausa'],
};
const frafra: People = {
  women: ['Atampoka', 'Apoka', 'Ayinpoka', 'Lariba'],
  men: ['Atinga', 'Ayamga', 'Abugre', 'Adongo', 'Azure'],
  families: ['Akolgo', 'Apambila', 'Ayariga', 'Anaba', 'Nsoh', 'Awuni'],
  languages: ['English', 'Frafra'],
};
const dagaaba: People = {
  women: ['Ayuo', 'Ziem', 'Pogzie', 'Mwinyella'],
  men: ['Dery', 'Bayor', 'Naa Gandaa', 'Saaka'],
  families: ['Kuuder', 'Bayuo', 'Dakura', 'Tengan', 'Yelpaala'],
  languages: ['English', 'Dagaare'],
};

/** Who lives where, with how many: every town has people from everywhere. */
const south: readonly (readonly [People, number])[] = [
  [akan, 8],
  [ewe, 4],
  [ga, 5],
  [dagomba, 2],
  [hausa, 2],
  [frafra, 1],
  [dagaaba, 1],
];
const living: Partial<Record<Region, readonly (readonly [People, number])[]>> = {
  [Region.ASHANTI]: [
    [akan, 12],
    [hausa, 3],
    [dagomba, 2],
    [ewe, 1],
    [frafra, 2],
  ],
  [Region.VOLTA]: [
    [ewe, 12],
    [akan, 2],
    [hausa, 1],
  ],
  [Region.NORTHERN]: [
    [dagomba, 12],
    [hausa, 3],
    [frafra, 1],
    [akan, 1],
  ],
  [Region.UPPER_EAST]: [
    [frafra, 12],
    [hausa, 2],
    [dagomba, 1],
  ],
  [Region.UPPER_WEST]: [
    [dagaaba, 12],
    [hausa, 2],
    [dagomba, 1],
  ],
};

export interface Named {
  name: string;
  languages: string[];
}

/** Somebody's name and languages, by where they live and whether their trade has many women. */
export function nameIn(region: Region, random: Random, womenShare: number): Named {
  const people = random.weighted(living[region] ?? south);
  const first = random.pick(random.chance(womenShare) ? people.women : people.men);
  // Twi is spoken all over the south and in every market.
  const also = people.languages.includes('Twi') || !random.chance(0.6) ? [] : ['Twi'];
  return { name: `${first} ${random.pick(people.families)}`, languages: [...people.languages, ...also] };
}
