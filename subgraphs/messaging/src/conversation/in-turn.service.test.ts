import { inTurn } from './in-turn.service';

describe('inTurn', () => {
  it('keeps the order of one key, and lets others go ahead', async () => {
    const turn = inTurn();
    const done: string[] = [];
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const work =
      (name: string, until: Promise<void> = Promise.resolve()) =>
      async () => {
        await until;
        done.push(name);
        return name;
      };
    const running = [turn('a', work('a1', gate)), turn('a', work('a2'))];
    running.push(turn('b', work('b1')));
    await running[2];
    release();
    const results = await Promise.all(running);
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
