import { eventually } from '@kelmah/kit/testing/eventually';
import { answerOf, collect, connectTo } from './live-client';
import { SmallHouse } from './small-house';

let house: SmallHouse;
beforeAll(async () => {
  house = await new SmallHouse().open();
});
afterAll(() => house.close());

const query = '{ user(id: "u1") { name rating { count } } fails }';
const whole = { name: 'Name of u1', rating: { count: 2 } };

interface Answer {
  data: { user: typeof whole | null; fails: null } | null;
  errors: { path: (string | number)[]; extensions: { code: string } }[];
}

async function ask(): Promise<{ status: number; user: unknown; codes: Record<string, string> }> {
  const response = await fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const codes = Object.fromEntries(errors.map(({ path, extensions }) => [path.join('.'), extensions.code]));
  return { status: response.status, user: data?.user, codes };
}

const healthy = { status: 200, user: whole, codes: { fails: 'FORBIDDEN' } };

test.each([
  ['user', { status: 200, user: null, codes: { user: 'UNAVAILABLE', fails: 'FORBIDDEN' } }],
  [
    'review',
    {
      status: 200,
      user: null,
      codes: { 'user.rating': 'UNAVAILABLE', fails: 'FORBIDDEN' },
    },
  ],
  ['messaging', { status: 200, user: whole, codes: { fails: 'UNAVAILABLE' } }],
])('without %s the rest answers, and says what is missing; back again it heals within 5 s', async (name, expected) => {
  const live = connectTo(house);
  const { heard, ended } = collect(live);
  await eventually(() => expect(house.wire.listening).toBe(1));
  expect(await ask()).toEqual(healthy);

  const bringBack = await house.takeDown(name);
  // More than once, so that a circuit opens.
  for (let time = 0; time < 8; time += 1) expect(await ask()).toEqual(expected);
  await bringBack();

  await eventually(async () => expect(await ask()).toEqual(healthy), 5_000);
  await eventually(() => expect(house.wire.listening).toBe(1), 5_000);
  house.wire.send(`after ${name}`, 'u1');
  await eventually(() => expect(heard).toEqual([answerOf(`after ${name}`)]));
  expect(ended).toEqual([]);
  await live.client.dispose();
  await eventually(() => expect(house.wire.listening).toBe(0));
});
