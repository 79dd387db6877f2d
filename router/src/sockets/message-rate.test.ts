import { messageRate } from './message-rate';

test('lets a burst through, then so many a second, and never saves up more than a burst', () => {
  let nowMs = 0;
  const allows = messageRate({ now: () => new Date(nowMs) }, { atOnce: 3, perSecond: 2 });
  const burst = () => [1, 2, 3, 4].map(() => allows());
  expect(burst()).toEqual([true, true, true, false]);
  nowMs += 500;
  expect(burst()).toEqual([true, false, false, false]);
  nowMs += 3_600_000;
  expect(burst()).toEqual([true, true, true, false]);
});
