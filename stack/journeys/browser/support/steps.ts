import type { Visitor } from './visitor';

/**
 * Steps of a journey, each a test. Each stands on the one before it: after one that failed there is nothing to learn.
 * @param visitors who is there, for pictures of what they see when a step fails
 */
export function stepsOf(visitors: () => readonly (Visitor | undefined)[], timeoutMs = 180_000) {
  let broken: string | undefined;

  async function prove(name: string, act: () => Promise<void>): Promise<void> {
    if (broken) throw new Error(`"${broken}" failed before this`);
    try {
      await act();
    } catch (error) {
      broken = name;
      await Promise.all(visitors().map((visitor) => visitor?.fails().catch(() => undefined)));
      throw error;
    }
  }

  return (name: string, act: () => Promise<void>) => test(name, () => prove(name, act), timeoutMs);
}
