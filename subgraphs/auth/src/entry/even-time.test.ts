import { setTimeout as pause } from 'node:timers/promises';
import { evenly, evenMs } from './even-time.service';

/** How many steps an answer took; a timer may come early by a millisecond. */
async function stepsOf(work: () => Promise<unknown>): Promise<number> {
  const beganMs = performance.now();
  await evenly(work).catch(() => undefined);
  return Math.floor((performance.now() - beganMs + 2) / evenMs);
}

describe('an answer in even time', () => {
  it('takes a whole step, however soon it was found, also where it failed', async () => {
    expect(await stepsOf(async () => 'at once')).toBeGreaterThanOrEqual(1);
    expect(await stepsOf(() => Promise.reject(new Error('failed')))).toBeGreaterThanOrEqual(1);
    expect(await stepsOf(() => pause(evenMs * 1.5))).toBeGreaterThanOrEqual(2);
  });

  it('is what was answered', async () => {
    expect(await evenly(async () => 'done')).toBe('done');
    await expect(evenly(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  });
});
