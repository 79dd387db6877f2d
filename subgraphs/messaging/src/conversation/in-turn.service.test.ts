import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from './in-turn.service';

describe('inTurn', () => {
  it('keeps the order of one key, and lets others go ahead', async () => {
    const turn = inTurn();
    const done: string[] = [];
    const work = (name: string, takesMs: number) => async () => {
      await pause(takesMs);
      done.push(name);
      return name;
    };
    const results = await Promise.all([turn('a', work('a1', 30)), turn('a', work('a2', 0)), turn('b', work('b1', 5))]);
    expect(done).toEqual(['b1', 'a1', 'a2']);
    expect(results).toEqual(['a1', 'a2', 'b1']);
  });

  it('goes on after a failure, which only its own caller meets', async () => {
    const turn = inTurn();
    const failing = turn('a', () => Promise.reject(new Error('Away')));
    const next = turn('a', async () => 'done');
    await expect(failing).rejects.toThrow('Away');
    expect(await next).toBe('done');
  });
});
