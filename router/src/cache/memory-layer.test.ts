import { memoryLayer } from './memory-layer';

const kept = (text: string, forMs = 60_000) => ({ text, tags: [], clock: 1, atMs: 0, forMs });

test('keeps for five seconds at most, and never longer than the answer holds', () => {
  const memory = memoryLayer();
  memory.set('a', kept('1'), 0);
  memory.set('b', kept('2', 1_000), 0);
  expect([memory.get('a', 999)?.text, memory.get('b', 999)?.text]).toEqual(['1', '2']);
  expect([memory.get('a', 4_999)?.text, memory.get('b', 1_000)]).toEqual(['1', undefined]);
  expect(memory.get('a', 5_000)).toBeUndefined();
});

test('lets the least recently used go where it holds too many or too much', () => {
  const memory = memoryLayer();
  for (let index = 0; index < 5_000; index += 1) memory.set(`k${index}`, kept('x'), 0);
  memory.get('k0', 1);
  memory.set('one more', kept('x'), 1);
  expect([memory.get('k0', 1)?.text, memory.get('k1', 1)]).toEqual(['x', undefined]);
  const large = 'x'.repeat(20_000_000);
  memory.set('large 1', kept(large), 1);
  memory.set('large 2', kept(large), 1);
  expect([memory.get('large 1', 1), memory.get('large 2', 1)?.text.length]).toEqual([undefined, large.length]);
});
