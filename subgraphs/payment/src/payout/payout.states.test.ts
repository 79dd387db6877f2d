import { payoutAccountStatusOf, payoutGoesOn, PayoutStatus } from './payout.states';

it('a payout goes forward only, and may fail after it was paid', () => {
  const { PENDING, IN_TRANSIT, PAID, FAILED } = PayoutStatus;
  const order = [PENDING, IN_TRANSIT, PAID, FAILED];
  for (const [earlier, from] of order.entries())
    for (const [later, to] of order.entries())
      expect([from, to, payoutGoesOn(from, to)]).toEqual([from, to, later > earlier]);
});

it.each([
  ['ONBOARDING', false, false, false],
  ['RESTRICTED', true, false, false],
  ['RESTRICTED', true, true, false],
  ['RESTRICTED', true, false, true],
  ['READY', true, true, true],
])('an account is %s', (status, detailsSubmitted, transfersActive, payoutsEnabled) => {
  expect(payoutAccountStatusOf({ detailsSubmitted, transfersActive, payoutsEnabled })).toBe(status);
});
