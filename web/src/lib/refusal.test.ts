import { fieldOf, isSuccess, pathsOf, type Refusal } from './refusal';

const about = (field: string | null): Refusal => ({ code: 'INVALID_INPUT', message: 'Not so.', field });

describe('fieldOf', () => {
  const fields = ['title', 'budget', 'budget.amount', 'milestones', 'milestones.0', 'milestones.0.title', 'town'];

  it.each([
    ['title', 'title'],
    ['budget.amount.amountMinor', 'budget.amount'],
    ['milestones.0.title', 'milestones.0.title'],
    ['milestones.7.title', 'milestones'],
    ['budget.kind', 'budget'],
  ])('%s belongs to %s', (field, place) => {
    expect(fieldOf(about(field), fields)).toBe(place);
  });

  it('follows names that differ', () => {
    expect(fieldOf(about('point.latitude'), fields, { point: 'town' })).toBe('town');
    expect(fieldOf(about('plannedMilestones.0.title'), fields, { plannedMilestones: 'milestones' })).toBe('milestones');
  });

  it.each(['unknown', 'unknown.deep', '', null])('has no place for %s', (field) => {
    expect(fieldOf(about(field), fields)).toBeUndefined();
  });
});

describe('pathsOf', () => {
  it('names every field of a form', () => {
    expect(pathsOf({ a: 1, b: { c: '' }, d: [{ e: null }] })).toEqual(['a', 'b', 'b.c', 'd', 'd.0', 'd.0.e']);
  });
});

describe('isSuccess', () => {
  it('goes by the name of the type', () => {
    expect(isSuccess({ __typename: 'SignInSuccess' })).toBe(true);
    expect(isSuccess({ __typename: 'TooMany' })).toBe(false);
  });
});
