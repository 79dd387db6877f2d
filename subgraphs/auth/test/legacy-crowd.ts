import type { LegacyUser } from '@kelmah/kit/demo/legacy-tables.store';
import { aLegacyUser } from '@kelmah/kit/testing/legacy-system';
import type { LeftWhy } from '../src/legacy/legacy-rules.service';

export interface Crowd {
  users: LegacyUser[];
  /** How many must be moved, and how many left for which reason. */
  movable: number;
  left: Record<LeftWhy, number>;
}

const phones = ['024 412 ', '+233 24 413 ', '00233-24-414-', '(024) 415 ', '0244.16.'];

/** People as the older system kept them, all with one hash: out of each twenty, some have something wrong. */
export function aCrowd(count: number, password: string, firstId = 1): Crowd {
  const left: Crowd['left'] = { NO_EMAIL: 0, BAD_EMAIL: 0, BLOCKED: 0, DUPLICATE: 0, TAKEN: 0 };
  const users: LegacyUser[] = [];
  for (let place = 0; place < count; place += 1) {
    const id = firstId + place;
    const email = `Adwoa.${id}@Old.example`;
    const four = String(place % 10_000).padStart(4, '0');
    const user = aLegacyUser({
      ...{ id, email, password, phone: `${phones[place % phones.length]}${four}`, phone_verified: place % 3 === 0 },
      ...{ role: ['hirer', 'WORKER', 'both', null][place % 4] ?? null, email_verified: place % 7 !== 0 },
    });
    const [why, wrong] = oddity(id, place);
    if (why) left[why] += 1;
    users.push({ ...user, ...wrong });
  }
  const all = Object.values(left).reduce((sum, one) => sum + one, 0);
  return { users, movable: count - all, left };
}

function oddity(id: number, place: number): [LeftWhy | undefined, Partial<LegacyUser>] {
  switch (place % 20) {
    case 3:
      return ['NO_EMAIL', { email: place === 3 ? '  ' : null }];
    case 8:
      return ['BAD_EMAIL', { email: `adwoa ${id} at old` }];
    case 11:
      return ['DUPLICATE', { email: `ADWOA.${id - 1}@old.example` }];
    case 14:
      return ['BLOCKED', { status: place % 40 === 14 ? 'Suspended' : ' BLOCKED' }];
    case 16:
      return [undefined, { password: null, full_name: null, created_at: null }];
    default:
      return [undefined, {}];
  }
}
