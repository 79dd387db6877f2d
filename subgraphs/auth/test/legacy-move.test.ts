import type { LegacyUser } from '@kelmah/kit/demo/legacy-tables.store';
import { eventually } from '@kelmah/kit/testing/eventually';
import { buildTollgate, type Tollgate } from '@kelmah/kit/testing/tollgate';
import { aCrowd, type Crowd } from './legacy-crowd';
import { buildMoveCommand, type MoveCommand } from './legacy-command';
import { legacyAccountsMoved } from './legacy.config';
import { bcrypt, comesBack, oldPassword, setTheLegacyStage, signInBy, type LegacyStage } from './legacy-story';
import { aMember } from './story';

const longMs = 120_000 + legacyAccountsMoved * 60;

let stage: LegacyStage;
let command: MoveCommand;
let gate: Tollgate;
let crowd: Crowd;
let takenId: number;

beforeAll(async () => {
  stage = await setTheLegacyStage();
  command = await buildMoveCommand(variablesOf(stage));
  gate = await buildTollgate(targetOf(stage.config.MONGO_URL));
  crowd = aCrowd(legacyAccountsMoved, await bcrypt(oldPassword));
  // One of them has signed up here long before there was a way to move.
  const member = await aMember(stage);
  takenId = legacyAccountsMoved + 1;
  const [pattern] = crowd.users;
  if (!pattern) throw new Error('Nobody there');
  crowd.users.push({ ...pattern, id: takenId, email: member.email.toUpperCase() });
  crowd.left.TAKEN += 1;
  await stage.old.add(crowd.users);
}, longMs);
afterAll(async () => {
  command.remove();
  await gate.stop();
  await stage.stop();
});

function variablesOf({ config, old }: LegacyStage): Record<string, string> {
  const texts = Object.entries(config).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return { ...Object.fromEntries(texts), LEGACY_DATABASE_URL: old.url, LOG_LEVEL: 'info' };
}

/** Where MongoDB listens: a socket of this machine, or a port. */
function targetOf(mongoUrl: string) {
  const [, host = ''] = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(mongoUrl) ?? [];
  const place = decodeURIComponent(host);
  const [name = '', port] = place.split(':');
  return place.startsWith('/') ? { path: place } : { host: name, port: Number(port ?? 27_017) };
}

const movedCount = () => stage.accounts.model.countDocuments({ legacy: { $exists: true } });

const isMoved = (least: number) =>
  eventually(async () => {
    const count = await movedCount();
    if (count < least) throw new Error(`${count} moved yet`);
  }, longMs);

/** Those whose password still opens the account: the first in each twenty. */
const comers = () => crowd.users.filter(({ id, email_verified }) => id % 20 === 1 && email_verified && id < takenId);

/** They come four at a time; who is told that it is too much just now tries again. */
async function comeBy(guests: readonly LegacyUser[]): Promise<string[]> {
  const done: string[] = [];
  const waiting = [...guests];
  const door = async () => {
    for (let guest = waiting.shift(); guest; guest = waiting.shift()) {
      const email = guest.email ?? '';
      done.push((await eventually(() => signInBy(stage, email), longMs)).__typename);
    }
  };
  await Promise.all([door(), door(), door(), door()]);
  return done;
}

async function cut(begin: () => void): Promise<void> {
  const { ended } = command.begin({ MONGO_URL: `mongodb://127.0.0.1:${gate.port}/?directConnection=true` });
  const before = await movedCount();
  await Promise.race([isMoved(before + 20), ended]);
  begin();
  const { code, report } = await ended;
  expect([code, report]).toEqual([1, undefined]);
}

test(
  'a move that is killed and cut off goes on, while people sign in: nobody twice, nobody lost',
  async () => {
    const killed = command.begin();
    await isMoved(crowd.movable / 10);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');

    await cut(() => stage.old.goAway());
    stage.old.comeBack();
    await cut(() => gate.close());
    gate.open();
    expect(await movedCount()).toBeLessThan(crowd.movable);

    await comesBack(stage);
    const guests = comers().reverse().slice(0, 40);
    const [one, other, signedIn] = await Promise.all([command.begin().ended, command.begin().ended, comeBy(guests)]);
    expect(signedIn).toEqual(guests.map(() => 'SignInSuccess'));
    for (const { code, output } of [one, other])
      expect([code, output]).toEqual([0, expect.stringContaining('The numbers add up.')]);

    const moved = await stage.accounts.model
      .find({ legacy: { $exists: true } })
      .select('legacy email')
      .lean();
    expect(moved).toHaveLength(crowd.movable);
    expect(new Set(moved.map(({ legacy }) => legacy?.id)).size).toBe(crowd.movable);
    expect(new Set(moved.map(({ email }) => email)).size).toBe(crowd.movable);
  },
  longMs,
);

test(
  'the report of a run says what became of each, and a further run has nothing to do',
  async () => {
    const { report, output } = await command.begin().ended;
    const bySignIn = await stage.accounts.model.countDocuments({ 'legacy.movedBy': 'sign-in' });
    expect(report).toMatchObject({
      ...{ inTable: crowd.users.length, read: crowd.users.length, isExact: true },
      ...{ moved: 0, bySignIn, before: crowd.movable - bySignIn },
    });
    const counts = Object.fromEntries(Object.entries(report?.left ?? {}).map(([why, { count }]) => [why, count]));
    expect(counts).toEqual(crowd.left);
    expect(report?.left.TAKEN.firstIds).toEqual([takenId]);
    expect(report?.left.DUPLICATE.firstIds[0]).toBe(12);
    expect(output).toContain(`${crowd.left.DUPLICATE} left: they have the address of somebody with a lower number`);
    expect(output).not.toMatch(/@old\.example/i);
    expect(await movedCount()).toBe(crowd.movable);
  },
  longMs,
);

test(
  'everybody who was moved and whose address was proved is told of once',
  async () => {
    const proved = await stage.accounts.model
      .find({ legacy: { $exists: true }, emailVerifiedAt: { $ne: null } })
      .lean();
    await eventually(() => {
      const told = stage.probe.heard.filter(({ type }) => type === 'account.registered');
      const ids = told.flatMap(({ data }) => ('legacyId' in data ? [data.legacyId] : []));
      expect(new Set(ids).size).toBe(proved.length);
    }, longMs);
  },
  longMs,
);
