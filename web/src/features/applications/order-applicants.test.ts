import type { ApplicationStatus } from '../../gql/graphql';
import { sorted, type Applicant } from './order-applicants';

function applicant(id: string, status: ApplicationStatus, amountMinor: number, lowerBound: number, km: number | null) {
  return {
    id,
    status,
    price: { amountMinor },
    days: amountMinor,
    distanceKm: km,
    submittedAt: `2026-11-0${id}`,
    worker: { rating: { lowerBound } },
  } as Applicant;
}

const all = [
  applicant('1', 'SUBMITTED', 300, 3.1, null),
  applicant('2', 'DECLINED', 100, 4.9, 1),
  applicant('3', 'SHORTLISTED', 200, 4.2, 40),
  applicant('4', 'SUBMITTED', 250, 4.5, 7),
];
const ids = (...order: Parameters<typeof sorted>) => sorted(...order).map(({ id }) => id);

describe('applicants', () => {
  it.each([
    ['best', ['4', '3', '1', '2']],
    ['price', ['3', '4', '1', '2']],
    ['distance', ['4', '3', '1', '2']],
    ['newest', ['4', '3', '1', '2']],
  ] as const)('by %s, those who are out last', (order, expected) => {
    expect(ids(all, order)).toEqual(expected);
  });

  it('begin with the one who was chosen', () => {
    expect(ids([...all, applicant('5', 'ACCEPTED', 900, 1, 90)], 'price')[0]).toBe('5');
  });
});
