import { sharing, type Shared } from './sharing';

function started() {
  const all: Shared<string>[] = [];
  const stopped: number[] = [];
  const start = (shared: Shared<string>) => {
    const index = all.push(shared) - 1;
    return () => stopped.push(index);
  };
  return { all, stopped, start };
}

test('what is alike is begun once and ended when the last one left', () => {
  const { all, stopped, start } = started();
  const each = sharing<string>();
  const leaves = ['a', 'b', 'c'].map((name) => each.join('same', name, start));
  each.join('other', 'd', start);
  expect(all.map(({ listeners }) => [...listeners])).toEqual([['a', 'b', 'c'], ['d']]);
  leaves[0]?.();
  leaves[0]?.();
  leaves[1]?.();
  expect(stopped).toEqual([]);
  leaves[2]?.();
  expect(stopped).toEqual([0]);
});

test('nobody joins what has begun to tell, nor what has ended', () => {
  const { all, stopped, start } = started();
  const each = sharing<string>();
  const leave = each.join('same', 'a', start);
  all[0]?.seal();
  const leaveSecond = each.join('same', 'b', start);
  expect(all).toHaveLength(2);
  // The end of the first does not close the second to others.
  leave();
  each.join('same', 'c', start);
  expect(all.map(({ listeners }) => [...listeners])).toEqual([[], ['b', 'c']]);
  leaveSecond();
  expect(stopped).toEqual([0]);
});
