import { permissions } from '@kelmah/kit/context/viewer';
import type { CitizenPlan } from './citizens';
import { demoPassword, demoSignIns, demoStaffSecret } from './demo-sign-ins';
import { eastLegon, madina, osu } from './places';
import { tradeWords } from './trades-known';

const emailOf = (who: keyof typeof demoSignIns) => demoSignIns[who].email;

/** The people whom everybody may sign in as; they are the first of the marketplace, in this order. */
export const cast: readonly CitizenPlan[] = [
  {
    named: { name: 'Efua Owusu', languages: ['English', 'Twi'] },
    email: emailOf('efua'),
    password: demoPassword,
    place: osu,
    roles: ['HIRER'],
    hirer: { kind: 'HOTEL', firm: 'Coconut Grove Guest House' },
    memberDays: 210,
  },
  {
    named: { name: 'Kwame Boateng', languages: ['English', 'Twi', 'Ga'] },
    email: emailOf('kwame'),
    password: demoPassword,
    place: madina,
    roles: ['WORKER'],
    trades: [tradeWords('trd_plumbing')],
    worker: {
      headline: 'Plumber for bathrooms, hotels and burst mains',
      bio: 'Fifteen years of pipes in Greater Accra, the last six with my own two apprentices. I test every line under pressure before the wall is closed, send photos each evening, and tell you the price before I begin, not after.',
      skills: [
        { name: 'Pipe fitting', level: 'EXPERT' },
        { name: 'Bathroom fixtures', level: 'EXPERT' },
        { name: 'Leak detection', level: 'SKILLED' },
        { name: 'Water pumps', level: 'SKILLED' },
      ],
      radiusKm: 40,
    },
    isPaidOut: true,
    memberDays: 320,
  },
  {
    named: { name: 'Ama Agbeko', languages: ['English', 'Ewe', 'Twi'] },
    email: emailOf('ama'),
    password: demoPassword,
    place: eastLegon,
    roles: ['HIRER', 'WORKER'],
    trades: [tradeWords('trd_painting'), tradeWords('trd_tiling')],
    hirer: { kind: 'HOME', firm: null },
    isPaidOut: true,
    memberDays: 160,
  },
  {
    named: { name: 'Kelmah Staff', languages: ['English'] },
    email: emailOf('staff'),
    password: demoPassword,
    place: osu,
    totpSecret: demoStaffSecret,
    roles: ['STAFF'],
    permissions: [...permissions],
    memberDays: 400,
  },
];
