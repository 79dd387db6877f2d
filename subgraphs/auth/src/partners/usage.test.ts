import { day, hour, minute } from '@kelmah/kit/clock/clock';
import { ask, answerOf } from '@kelmah/kit/testing/graph';
import { aKey, aPartner, keysOf, type AppAnswer, type KeyAnswer } from '../../test/partner-story';
import { setTheStage, type Person, type Stage } from '../../test/story';

let stage: Stage;
let partner: Person & { app: AppAnswer };
let first: KeyAnswer;
let second: KeyAnswer;
beforeEach(async () => {
  stage = await setTheStage();
  // Noon, so that no test runs over midnight.
  stage.clock.advance(day - (stage.clock.now().getTime() % day) + 12 * hour);
  partner = await aPartner(stage);
  first = (await aKey(stage, partner)).key;
  second = (await aKey(stage, partner, { label: 'Staging' })).key;
});
afterEach(() => stage.stop());

const today = (daysAgo = 0) => new Date(stage.clock.now().getTime() - daysAgo * day).toISOString().slice(0, 10);

/** Counts as the router does. */
async function counted(keyId: string, counts: Record<string, number>, on = today()): Promise<void> {
  await stage.redis.commands.hset(stage.redis.key('usage', on, keyId), counts);
  await stage.redis.commands.sadd(stage.redis.key('usage', on, 'keys'), keyId);
}

interface Shown {
  usage: object[];
  keys: { id: string; usage: object[] }[];
}
const shown = async (days: number): Promise<Shown> => {
  const fields = 'day cost requests refused';
  const source = `query ($id: ID!, $days: Int!) { partnerApp(id: $id) {
    usage(days: $days) { ${fields} } keys { id usage(days: $days) { ${fields} } } } }`;
  const variables = { id: partner.app.id, days };
  return (await answerOf<{ partnerApp: Shown }>(stage.auth.schema, partner.viewer, source, variables)).partnerApp;
};
const none = (on: string) => ({ day: on, cost: 0, requests: 0, refused: 0 });

it('is shown as it is counted, by key and together, with zeros where there was none', async () => {
  await counted(first.id, { cost: 120, requests: 10, refused: 1, lastUsedAtSeconds: 1 });
  await counted(second.id, { cost: 30, requests: 4, refused: 0, lastUsedAtSeconds: 1 });
  const { usage, keys } = await shown(3);
  expect(usage).toEqual([none(today(2)), none(today(1)), { day: today(), cost: 150, requests: 14, refused: 1 }]);
  expect(keys).toEqual([
    { id: second.id, usage: [none(today(2)), none(today(1)), { day: today(), cost: 30, requests: 4, refused: 0 }] },
    { id: first.id, usage: [none(today(2)), none(today(1)), { day: today(), cost: 120, requests: 10, refused: 1 }] },
  ]);
});

it('is copied, and stays when the counters are gone; a smaller count changes nothing', async () => {
  await counted(first.id, { cost: 120, requests: 10, refused: 1 });
  await counted('key_01J00000000000000000000000', { cost: 7, requests: 1 });
  await stage.auth.chores.copyUsage();
  await counted(first.id, { cost: 5, requests: 11, refused: 0 });
  await stage.auth.chores.copyUsage();
  await stage.redis.commands.del(stage.redis.key('usage', today(), first.id));
  expect((await shown(1)).usage).toEqual([{ day: today(), cost: 120, requests: 11, refused: 1 }]);
  stage.clock.advance(day);
  expect((await shown(2)).usage).toEqual([{ day: today(1), cost: 120, requests: 11, refused: 1 }, none(today())]);
});

it('of the days before is copied by the first run of a new day, and while it is new', async () => {
  await stage.auth.chores.copyUsage();
  await counted(first.id, { cost: 1, requests: 1 });
  stage.clock.advance(12 * hour + minute);
  await stage.auth.chores.copyUsage();
  expect((await shown(2)).usage[0]).toMatchObject({ cost: 1 });
  await counted(first.id, { cost: 2, requests: 2 }, today(1));
  await stage.auth.chores.copyUsage();
  expect((await shown(2)).usage[0]).toMatchObject({ cost: 2, requests: 2 });
});

it('tells when a key was last used', async () => {
  const at = new Date(Math.floor(stage.clock.now().getTime() / 1_000) * 1_000);
  await counted(first.id, { cost: 1, requests: 1, lastUsedAtSeconds: at.getTime() / 1_000 });
  await stage.auth.chores.copyUsage();
  expect((await keysOf(stage, partner)).map(({ lastUsedAt }) => lastUsedAt)).toEqual([null, at]);
});

it('is asked for 1 to 90 days', async () => {
  for (const days of [0, 91, -5]) {
    const source = `{ partnerApp(id: "${partner.app.id}") { usage(days: ${days}) { day } } }`;
    const { errors } = await ask(stage.auth.schema, partner.viewer, source);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  }
  expect((await shown(90)).usage).toHaveLength(90);
});

it('is forgotten after 400 days', async () => {
  await counted(first.id, { cost: 1, requests: 1 });
  await stage.auth.chores.copyUsage();
  stage.clock.advance(89 * day);
  await stage.auth.chores.forget();
  expect((await shown(90)).usage[0]).toMatchObject({ cost: 1 });
  stage.clock.advance(320 * day);
  await stage.auth.chores.forget();
  stage.clock.advance(-320 * day);
  expect((await shown(90)).usage[0]).toMatchObject({ cost: 0 });
});
