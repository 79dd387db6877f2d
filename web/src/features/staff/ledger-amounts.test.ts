import { balanceWords, inColumns } from './ledger-amounts';

describe('the columns of the ledger', () => {
  it('have debits on one side and credits on the other, without signs', () => {
    expect(inColumns({ amountMinor: 12_050, currency: 'GHS' })).toEqual({ debit: '₵120.50', credit: '' });
    expect(inColumns({ amountMinor: -12_050, currency: 'GHS' })).toEqual({ debit: '', credit: '₵120.50' });
  });

  it('say on which side a balance stands', () => {
    expect(balanceWords({ amountMinor: -900, currency: 'GHS' })).toBe('₵9.00 credit');
    expect(balanceWords({ amountMinor: 900, currency: 'GHS' })).toBe('₵9.00 debit');
    expect(balanceWords({ amountMinor: 0, currency: 'GHS' })).toBe('₵0.00');
  });
});
