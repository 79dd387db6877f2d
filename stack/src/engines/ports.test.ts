import { onFreePort } from './ports';

describe('onFreePort', () => {
  it('tries another port when somebody else took the first', async () => {
    const tried: number[] = [];
    const start = (port: number) => {
      tried.push(port);
      if (tried.length < 3) throw new Error('redis ended with code 1.\nbind: Address already in use');
      return Promise.resolve(port);
    };
    const port = await onFreePort(async (each) => start(each));
    expect(tried).toHaveLength(3);
    expect(new Set(tried).size).toBe(3);
    expect(port).toBe(tried[2]);
  });

  it('does not repeat what failed for another reason', async () => {
    const start = jest.fn().mockRejectedValue(new Error('the data folder is damaged'));
    await expect(onFreePort(start)).rejects.toThrow('the data folder is damaged');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('gives up in the end', async () => {
    const start = jest.fn().mockRejectedValue(new Error('{error,eaddrinuse}'));
    await expect(onFreePort(start, 4)).rejects.toThrow('eaddrinuse');
    expect(start).toHaveBeenCalledTimes(4);
  });
});
