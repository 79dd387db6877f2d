import { filterOf, readQuery } from './ledger-filter';

describe('what the ledger is searched by', () => {
  it.each([
    ['fnd_01JD', { fundingId: 'fnd_01JD' }],
    ['usr_01JD', { userId: 'usr_01JD' }],
    ['lac_01JD', { accountId: 'lac_01JD' }],
    ['hold:fnd_01JD', { reference: 'hold:fnd_01JD' }],
    ['refund:re_1', { reference: 'refund:re_1' }],
  ])('%s is taken for what it is', (q, filter) => {
    expect(filterOf({ q })).toEqual(filter);
  });

  it('is read from the address, without what is empty', () => {
    const query = readQuery(new URLSearchParams('q=%20fnd_1%20&kind=HOLD&from=&more=1'));
    expect(query).toEqual({ q: 'fnd_1', kind: 'HOLD' });
  });

  it('is everything where nothing is said', () => {
    expect(filterOf(readQuery(new URLSearchParams()))).toEqual({});
  });

  it('takes the last day whole', () => {
    const { from, to } = filterOf({ from: '2026-11-22', to: '2026-11-22' });
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(24 * 3_600_000);
    expect(new Date(from ?? '').getHours()).toBe(0);
  });

  it('leaves out a day that is none', () => {
    expect(filterOf({ from: 'soon', to: '2026-99-99' })).toEqual({});
  });
});
