import fc from 'fast-check';
import { summaryOf, wilsonLowerBound } from './rating.service';

describe('summaryOf', () => {
  it('says nothing of somebody without reviews', () => {
    expect(summaryOf([])).toEqual({ average: null, count: 0, distribution: [0, 0, 0, 0, 0], lowerBound: 0 });
  });

  it('counts, averages and bounds', () => {
    const summary = summaryOf([
      { rating: 5, count: 7 },
      { rating: 4, count: 2 },
      { rating: 1, count: 1 },
    ]);
    expect(summary).toMatchObject({ average: 4.4, count: 10, distribution: [1, 0, 0, 2, 7] });
    // Wilson by hand for a share of 44/50 and n = 10: (0.88 + 0.19207 − 1.95996·√(0.01056 + 0.0096036)) / 1.38415
    expect(summary.lowerBound).toBeCloseTo(2.8673, 3);
  });
});

describe('wilsonLowerBound', () => {
  const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 300 });
  const sum = (ratings: readonly number[]) => ratings.reduce((total, rating) => total + rating, 0);

  it('stays between 0 and the mean', () => {
    fc.assert(
      fc.property(stars, (ratings) => {
        const bound = wilsonLowerBound(sum(ratings), ratings.length);
        return bound >= 0 && bound <= sum(ratings) / ratings.length + 1e-9;
      }),
    );
  });

  it('trusts the same mean more the more often it was given', () => {
    fc.assert(
      fc.property(stars, fc.integer({ min: 2, max: 20 }), (ratings, times) => {
        const once = wilsonLowerBound(sum(ratings), ratings.length);
        return wilsonLowerBound(sum(ratings) * times, ratings.length * times) > once;
      }),
    );
  });
});
