import {
  draftInputOf,
  errorsOf,
  postInputOf,
  shareSum,
  splits,
  stepOf,
  valuesOf,
  type PostJobValues,
} from './post-job-values';

const empty = valuesOf(undefined);
const whole: PostJobValues = {
  ...empty,
  title: ' Burst main ',
  tradeId: 'trd_plumbing',
  description: 'Behind the kitchen.',
  town: 'Tamale',
  startOn: '2026-12-01',
  endOn: '2026-12-05',
  amount: '2,500.50',
};

describe('the checks of each step', () => {
  it('find nothing wrong with a whole job', () => {
    expect([0, 1, 2, 3].map((step) => errorsOf(whole, step))).toEqual([{}, {}, {}, {}]);
  });

  it('name every field that is missing', () => {
    expect(Object.keys(errorsOf(empty, 0))).toEqual(['title', 'tradeId', 'description']);
    expect(Object.keys(errorsOf(empty, 1))).toEqual(['town']);
    expect(Object.keys(errorsOf(empty, 2))).toEqual(['amount']);
  });

  it('look at what belongs together', () => {
    expect(errorsOf({ ...whole, endOn: '2026-11-30' }, 1)).toHaveProperty('endOn');
    expect(errorsOf({ ...whole, amount: '0' }, 2)).toHaveProperty('amount');
    const milestones = [
      { title: 'Pipes', sharePercent: '60' },
      { title: '', sharePercent: 'x' },
    ];
    expect(errorsOf({ ...whole, milestones }, 3)).toEqual({
      milestones: 'The shares come to 60 %, not 100 %.',
      'milestones.1.title': 'Name this step.',
      'milestones.1.sharePercent': '1 to 100',
    });
  });

  it('hold for every way to split that is offered', () => {
    for (const { milestones } of splits) expect(shareSum({ milestones })).toBe(100);
  });
});

describe('what is sent', () => {
  it('is a job with its place on the map and its amount in pesewas', () => {
    expect(postInputOf(whole, 'job_1', ['upl_1'])).toEqual({
      jobId: 'job_1',
      title: 'Burst main',
      tradeId: 'trd_plumbing',
      description: 'Behind the kitchen.',
      uploadIds: ['upl_1'],
      region: 'NORTHERN',
      town: 'Tamale',
      point: { latitude: 9.4, longitude: -0.84 },
      budget: { kind: 'FIXED', amount: { amountMinor: 250050, currency: 'GHS' }, estimatedHours: undefined },
      startOn: new Date('2026-12-01T00:00:00').toISOString(),
      endOn: new Date('2026-12-05T00:00:00').toISOString(),
      visibility: 'PUBLIC',
      plannedMilestones: [{ title: 'The whole job', sharePercent: 100 }],
    });
  });

  it('is no job while something is missing, but can be a draft', () => {
    expect(postInputOf(empty, undefined, [])).toBeUndefined();
    expect(draftInputOf({ ...empty, title: 'Roof' }, undefined, [])).toMatchObject({ title: 'Roof', town: undefined });
  });
});

describe('stepOf', () => {
  it.each([
    ['title', 0],
    ['town', 1],
    ['amount', 2],
    ['milestones.1.title', 3],
  ])('%s is on step %i', (field, step) => {
    expect(stepOf(field)).toBe(step);
  });
});
