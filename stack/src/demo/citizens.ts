import { day, minute } from '@kelmah/kit/clock/clock';
import type { Permission, Role } from '@kelmah/kit/context/viewer';
import type { DemoCertificate, DemoPerson, DemoWeekday, DemoWorker } from '@kelmah/kit/demo/demo-data';
import { idAt } from './ids';
import { nameIn, type Named } from './names';
import { anyPlace, pointIn, type Place } from './places';
import type { Random } from './random';
import { daysAgo, plus } from './times';
import type { TradeWords } from './trade-words';
import { tradesKnown } from './trades-known';

/** Somebody of the demo, with what only their own account says. */
export interface Citizen extends DemoPerson {
  email: string;
  phone: string | null;
  locale: 'en' | 'tw';
  roles: Role[];
  permissions: Permission[];
  password: string | null;
  /** Base32. */
  totpSecret: string | null;
  place: Place;
  /** Whether Stripe can pay this worker out. */
  isPaidOut: boolean;
}

export interface CitizenPlan {
  named?: Named;
  email?: string;
  password?: string;
  totpSecret?: string;
  place?: Place;
  roles: Role[];
  permissions?: Permission[];
  trades?: readonly TradeWords[];
  hirer?: DemoPerson['hirer'];
  worker?: Partial<DemoWorker>;
  isPaidOut?: boolean;
  memberDays?: number;
}

const ghs = (amount: number) => ({ amountMinor: Math.round(amount * 100), currency: 'GHS' });
const weekdays: readonly DemoWeekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const firms: Record<'FIRM' | 'HOTEL' | 'BUILDER' | 'PROPERTY_MANAGER', readonly string[]> = {
  FIRM: ['Sankofa Foods', 'Blue Volta Logistics', 'Nkabom Pharmacy', 'Asempa Printing', 'Wulomei Transport'],
  HOTEL: ['Palm Court Lodge', 'Harmattan Guest House', 'Akoma Hotel', 'Lake View Inn'],
  BUILDER: ['Adom Construction', 'Three Stones Building', 'Sika Estates', 'Northern Star Works'],
  PROPERTY_MANAGER: ['Homebase Property Care', 'Keys & Compound', 'Ridge Property Management'],
};

const abouts = {
  hirer: [
    'We build slowly and pay on time.',
    'A family house in progress; I am on site on Saturdays.',
    'I look after eleven houses for owners abroad.',
    'Please send clear prices; we decide within two days.',
    'We like photos of every stage.',
  ],
  worker: [
    'Call me before seven or after five, in between I am on a ladder.',
    'I train two young people each year.',
    'Based in town, ready to travel with transport paid.',
    'Clean work, clean words.',
    'I send photos every evening.',
  ],
};

/** One person, as planned or by chance. */
export function makeCitizen(number: number, plan: CitizenPlan, now: Date, random: Random): Citizen {
  const place = plan.place ?? anyPlace(random);
  const isWorker = plan.roles.includes('WORKER');
  const isHirer = plan.roles.includes('HIRER');
  const named = plan.named ?? nameIn(place.region, random, isWorker ? 0.2 : 0.5);
  const memberSince = daysAgo(
    now,
    plan.memberDays ?? (random.chance(0.15) ? random.int(3, 25) : random.int(75, 420)),
    random,
  );
  const slug = named.name.toLowerCase().replaceAll(/[^a-z]+/g, '.');
  return {
    id: idAt('user', memberSince, random),
    name: named.name,
    about: random.chance(0.7) ? random.pick(abouts[isWorker ? 'worker' : 'hirer']) : null,
    region: place.region,
    town: place.town,
    languages: named.languages,
    memberSince,
    isWorker,
    isHirer,
    worker: isWorker ? workerOf(plan, place, memberSince, random) : null,
    hirer: isHirer ? (plan.hirer ?? hirerOf(random)) : null,
    email: plan.email ?? `${slug}.${number}@demo.kelmah.example`,
    // Text messages of the demo go to the stand-in alone.
    phone: isWorker || random.chance(0.8) ? `+2332000${String(10_000 + number).slice(-5)}` : null,
    locale: named.languages.includes('Twi') && plan.password === undefined && random.chance(0.2) ? 'tw' : 'en',
    roles: plan.roles,
    permissions: plan.permissions ?? [],
    password: plan.password ?? null,
    totpSecret: plan.totpSecret ?? null,
    place,
    isPaidOut: isWorker && (plan.isPaidOut ?? random.chance(0.85)),
  };
}

function hirerOf(random: Random): DemoPerson['hirer'] {
  const kind = random.weighted([
    ['HOME' as const, 6],
    ['FIRM' as const, 2],
    ['HOTEL' as const, 1],
    ['BUILDER' as const, 2],
    ['PROPERTY_MANAGER' as const, 2],
  ]);
  return { kind, firm: kind === 'HOME' ? null : random.pick(firms[kind]) };
}

function workerOf(plan: CitizenPlan, place: Place, memberSince: Date, random: Random): DemoWorker {
  const first = plan.trades?.[0] ?? random.weighted(tradesKnown);
  const second = random.chance(0.2) ? random.weighted(tradesKnown) : first;
  const trades = plan.trades ?? [...new Set([first, second])];
  const [low, high] = first.rates;
  const from = random.int(low, Math.round((low + high) / 2));
  const levels = ['BEGINNER', 'SKILLED', 'SKILLED', 'EXPERT', 'EXPERT'] as const;
  const [most = '', also = ''] = random.some(first.skills, 2);
  return {
    headline: random.chance(0.5)
      ? random.pick(first.headlines)
      : `${most} and ${also.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}, ${random.int(4, 22)} years on site`,
    bio: random.pick(first.bios),
    tradeIds: trades.map(({ tradeId }) => tradeId),
    skills: random.some(first.skills, random.int(2, 5)).map((name) => ({ name, level: random.pick(levels) })),
    rateMin: ghs(from),
    rateMax: ghs(random.int(from + 5, high)),
    region: place.region,
    town: place.town,
    point: pointIn(place, random),
    radiusKm: random.pick([15, 20, 25, 30, 40, 60, 100]),
    availability: {
      accepting: random.chance(0.88),
      days: random.chance(0.3) ? weekdays.slice(0, 5) : [...weekdays],
      pausedUntil: null,
      note: random.chance(0.2) ? 'Emergencies also on Sundays.' : null,
    },
    certificates: random.chance(0.55) ? [certificateOf(first, memberSince, random)] : [],
    publishedAt: plus(memberSince, random.int(10, 200) * minute),
    ...plan.worker,
  };
}

function certificateOf(trade: TradeWords, memberSince: Date, random: Random): DemoCertificate {
  const [title, issuer] = random.pick(trade.certificates);
  return {
    id: idAt('certificate', memberSince, random),
    title,
    issuer,
    issuedOn: new Date(memberSince.getTime() - random.int(200, 4_000) * day),
    expiresOn: null,
    status: random.chance(0.75) ? 'VERIFIED' : 'PENDING',
  };
}
