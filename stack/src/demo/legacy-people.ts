import type { LegacyProfile, LegacyUser } from '@kelmah/kit/demo/legacy-tables.store';
import { legacySignIn } from './demo-sign-ins';

/** Three hashes of the demo's password, as three generations of the older system made them. */
const hashes = [
  '$2a$08$MdNpZxMMbh/CXAaJH/Nl3uinzIp20fpXA5v2XOHKk.ky/MLuONfc6',
  '$2b$08$bePQTx2Cex.iakc1juinDefUyhItXUTUYRxVBsvnVVARHOPugnSzW',
  '$2y$08$pe.SIzxDmSn5TOjdGgcDgu7yKGXBbKSbWRdwIGDKMiqOj.62WagTO',
] as const;

type Given = Partial<LegacyUser> & { profile?: Partial<LegacyProfile> };

/** People of the older system, in the disorder in which such tables come down to one. Numbers are places in this list. */
const given: readonly Given[] = [
  {
    ...{
      email: legacySignIn.email,
      full_name: 'Yaw Darko',
      role: 'worker',
      phone: '024 412 0001',
      phone_verified: true,
    },
    profile: {
      bio: 'Pipes, pumps and polytanks around Tema since 2009.',
      ...{ skills: 'Plumber, pipe fitting; borehole pumps', hourly_rate: '45.00', location: 'Tema, Greater Accra' },
    },
  },
  {
    ...{
      email: 'Abla.Gbeho@Old.Kelmah.example',
      full_name: '  Abla   Gbeho ',
      role: 'HIRER',
      phone: '+233 20 811 0002',
    },
    profile: { bio: 'Two guest rooms by the lagoon in Keta.', location: 'KETA' },
  },
  {
    ...{ email: 'issah@old.kelmah.example ', full_name: 'Issah Alhassan', role: 'artisan', phone: '00233-24-412-0003' },
    profile: {
      skills: '["Mason","block laying","plastering"]',
      hourly_rate: '30',
      location: 'Tamale - Northern Region',
    },
  },
  { email: 'ABLA.gbeho@old.kelmah.example', full_name: 'Abla Gbeho', role: 'hirer' },
  { email: null, full_name: 'Walk-in customer', phone: '0244120005', email_verified: false },
  { email: 'kwesi at old kelmah', full_name: 'Kwesi Ampofo', role: 'worker' },
  { email: 'shut.out@old.kelmah.example', full_name: 'Nobody Now', status: 'Blocked' },
  { email: 'mansa@old.kelmah.example', full_name: null, phone: '(024) 412 0008', role: null, created_at: null },
  {
    ...{ email: 'efo.k@old.kelmah.example', full_name: 'Efo Kodzo', role: 'both', email_verified: false },
    profile: { skills: 'carpenter | furniture', hourly_rate: '0.00', location: 'Ho' },
  },
  { email: 'naa.dei@old.kelmah.example', full_name: 'Naa Dei Ashong', password: 'e10adc3949ba59abbe56e057f20f883e' },
  {
    ...{ email: 'sulley@old.kelmah.example', full_name: 'Sulley Mahama', role: 'worker', status: ' active ' },
    profile: {
      bio: '',
      skills: 'A/C repairs, fridges',
      hourly_rate: '55.5',
      location: 'Bolgatanga, Upper East, Ghana',
    },
  },
  { email: 'adjoa.p@old.kelmah.example', full_name: 'Adjoa Prempeh', role: 'hirer', status: null },
];

const dayMs = 86_400_000;

/** The rows of the older system in the demo. `now` is when the demo tells from: they joined years before. */
export function legacyPeople(now: Date): { users: LegacyUser[]; profiles: LegacyProfile[] } {
  const users = given.map(({ profile: _profile, ...user }, place): LegacyUser => ({
    id: place + 1,
    email: null,
    password: hashes[place % hashes.length] ?? null,
    full_name: null,
    phone: null,
    role: 'hirer',
    status: 'active',
    email_verified: true,
    phone_verified: false,
    created_at: new Date(now.getTime() - (2_200 - place * 31) * dayMs),
    ...user,
  }));
  const profiles = given.flatMap(({ profile }, place): LegacyProfile[] =>
    profile
      ? [
          {
            ...{ bio: null, skills: null, hourly_rate: null, location: null },
            ...{ user_id: place + 1, updated_at: new Date(now.getTime() - 900 * dayMs), ...profile },
          },
        ]
      : [],
  );
  return { users, profiles };
}
