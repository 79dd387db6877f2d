import { canMove, fundingMoves, FundingStatus } from './funding.states';

const all = Object.values(FundingStatus);
const movesFrom = (status: FundingStatus) =>
  fundingMoves.filter(({ move }) => canMove(move, status)).map(({ move }) => move);

it.each<[FundingStatus, string[]]>([
  [FundingStatus.CREATED, ['PROCESS', 'HOLD', 'FAIL']],
  [FundingStatus.PROCESSING, ['HOLD', 'FAIL']],
  [FundingStatus.FAILED, ['TRY_AGAIN', 'PROCESS', 'HOLD']],
  [FundingStatus.HELD, ['DISPUTE', 'RELEASE', 'REFUND', 'REFUNDED', 'SETTLE', 'CHARGE_BACK']],
  [FundingStatus.DISPUTED, ['WITHDRAW', 'RELEASE', 'REFUND', 'REFUNDED', 'SETTLE', 'CHARGE_BACK']],
  [FundingStatus.SETTLING, ['REFUNDED', 'PART_REFUNDED', 'CHARGE_BACK']],
  [FundingStatus.RELEASING, ['RELEASED', 'REFUNDED', 'CHARGE_BACK']],
  [FundingStatus.REFUNDING, ['REFUNDED', 'REFUND_FAILED', 'CHARGE_BACK']],
  [FundingStatus.RELEASED, []],
  [FundingStatus.REFUNDED, []],
  [FundingStatus.CHARGED_BACK, []],
])('from %s', (status, moves) => {
  expect(movesFrom(status)).toEqual(moves);
});

it('every state can be reached, and money never comes back from where it has gone', () => {
  const reached = new Set<FundingStatus>([FundingStatus.CREATED]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of fundingMoves) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...all].sort());
});
