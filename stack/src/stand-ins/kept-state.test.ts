import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KeptState } from './kept-state';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder';

interface Thing {
  name: string;
  group: string;
}

let path: string;

beforeEach(() => {
  path = join(temporaryFolder(), 'deep', 'state.log');
});

afterEach(removeTemporaryFolders);

const thing = (name: string, group = 'a'): Thing => ({ name, group });

it('has the same values in the same order when it is opened again', () => {
  const state = new KeptState(path);
  const things = state.collection<Thing>('things');
  things.put('1', thing('one'));
  things.put('2', thing('two'));
  things.put('3', thing('three'));
  things.put('1', thing('ONE'));
  things.delete('2');
  state.close();
  const again = new KeptState(path);
  expect(again.collection<Thing>('things').all()).toEqual([thing('ONE'), thing('three')]);
  expect(again.collection<Thing>('others').all()).toEqual([]);
  again.close();
});

it('keeps a transaction whole or not at all', () => {
  const state = new KeptState(path);
  const things = state.collection<Thing>('things');
  const inGroup = things.indexBy(({ group }) => group);
  things.put('1', thing('one'));
  expect(() =>
    state.transaction(() => {
      things.put('1', thing('changed', 'b'));
      things.put('2', thing('two'));
      things.delete('1');
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(things.all()).toEqual([thing('one')]);
  expect(inGroup('a')).toEqual([thing('one')]);
  expect(inGroup('b')).toEqual([]);
  state.transaction(() => {
    things.put('3', thing('three'));
    state.transaction(() => things.put('4', thing('four')));
  });
  state.close();
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
});

it('drops a line that was torn by a kill, and goes on behind it', () => {
  const state = new KeptState(path);
  state.collection<Thing>('things').put('1', thing('one'));
  state.close();
  appendFileSync(path, '[["things","2",{"na');
  const again = new KeptState(path);
  const things = again.collection<Thing>('things');
  expect(things.all()).toEqual([thing('one')]);
  things.put('3', thing('three'));
  again.close();
  const third = new KeptState(path);
  expect(third.collection<Thing>('things').all()).toEqual([thing('one'), thing('three')]);
  third.close();
});

it('says which file is damaged', () => {
  const state = new KeptState(path);
  state.collection<Thing>('things').put('1', thing('one'));
  state.close();
  appendFileSync(path, 'nonsense\n');
  expect(() => new KeptState(path)).toThrow(path);
});

it('finds by index in the order of putting, through changes', () => {
  const state = new KeptState(path);
  const things = state.collection<Thing>('things');
  things.put('0', thing('zero'));
  const inGroup = things.indexBy(({ group }) => group);
  things.put('1', thing('one'));
  things.put('2', thing('two', 'b'));
  things.put('0', thing('ZERO'));
  expect(inGroup('a')).toEqual([thing('ZERO'), thing('one')]);
  things.put('1', thing('one', 'b'));
  expect(inGroup('a')).toEqual([thing('ZERO')]);
  expect(inGroup('b')).toEqual([thing('two', 'b'), thing('one', 'b')]);
  things.delete('0');
  expect(inGroup('a')).toEqual([]);
  state.close();
});

it('writes its log anew when most of it is history', () => {
  const state = new KeptState(path);
  const things = state.collection<Thing>('things');
  for (let count = 0; count < 1000; count += 1) things.put('1', thing(`version ${count}`));
  state.close();
  const before = statSync(path).size;
  const again = new KeptState(path);
  expect(again.collection<Thing>('things').all()).toEqual([thing('version 999')]);
  again.close();
  expect(statSync(path).size).toBeLessThan(before / 100);
  const third = new KeptState(path);
  expect(third.collection<Thing>('things').get('1')).toEqual(thing('version 999'));
  third.close();
});
