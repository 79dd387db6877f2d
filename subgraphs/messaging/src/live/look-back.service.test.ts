import { manualClock, second } from '@kelmah/kit/clock/clock';
import { lookBack } from './look-back.service';

it('lookBack reaches behind the last look, but never before the subscription’s head start', () => {
  const clock = manualClock();
  const start = clock.now().getTime();
  const since = lookBack(clock);
  expect(since().getTime() - start).toBe(-5 * second);
  clock.advance(10 * second);
  expect(since().getTime() - start).toBe(-5 * second);
  clock.advance(50 * second);
  expect(since().getTime() - start).toBe(-5 * second);
  clock.advance(1 * second);
  expect(since().getTime() - start).toBe(30 * second);
});
