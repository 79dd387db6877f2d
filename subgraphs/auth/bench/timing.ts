import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hour } from '@kelmah/kit/clock/clock';
import { aMember, aNewcomer, anAddress, does, setTheStage, signUpForm, textTo, type Stage } from '../test/story';
import { createPasswords } from '../src/password/password.service';
import { bringTestEngines } from './engines.config';
import { compare, comparePairs, quantile, type Comparison } from './statistics';

const usage = `Measures whether the time of an answer tells who has an account.
  --samples N   of each side, taken turn and turn about by chance (2000)
  --ways A,B    ${'signIn,signUp,resend,verify,requestReset,reset,requestPhone,finishPhone'} (all)
`;

const figure = (digits: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const [exact, fine] = [figure(2), figure(4)];

/** So many accounts take turns, so that no limit is met: each is used once before the clock moves on by an hour. */
const people = 40;
/** Sides that are told apart less often than this above chance are alike for whoever has 2,000 tries. */
const alikeBelow = 0.1;

interface Person {
  email: string;
  phone: string;
}
type Act = (stage: Stage, person: Person) => Promise<unknown>;

const code = '123456';
const newPassword = 'a garden of yellow yams';
const password = 'not the password of anybody';
const ways: Record<string, Act> = {
  signIn: (stage, { email }) => does(stage, undefined, 'signIn', { email, password }),
  signUp: (stage, { email }) => does(stage, undefined, 'signUp', signUpForm(email, { password: newPassword })),
  resend: (stage, { email }) => does(stage, undefined, 'resendEmailCode', { email }),
  verify: (stage, { email }) => does(stage, undefined, 'verifyEmail', { email, code }),
  requestReset: (stage, { email }) => does(stage, undefined, 'requestPasswordReset', { email }),
  reset: (stage, { email }) => does(stage, undefined, 'resetPassword', { email, code, newPassword }),
  requestPhone: (stage, { phone }) => does(stage, undefined, 'requestPhoneSignInCode', { phone }),
  finishPhone: (stage, { phone }) => does(stage, undefined, 'finishPhoneSignIn', { phone, code }),
};

let numbers = 0;
const aNumber = () => `+2332${String(40_000_000 + (numbers += 1))}`;

/** Somebody with an account and a proved number. */
async function known(stage: Stage): Promise<Person> {
  const { email, viewer } = await aMember(stage);
  const phone = aNumber();
  await does(stage, viewer, 'requestPhoneCode', { phone });
  await does(stage, viewer, 'verifyPhone', { phone, code: await textTo(stage, phone) });
  return { email, phone };
}

async function timed(stage: Stage, act: Act, person: Person): Promise<number> {
  const start = performance.now();
  await act(stage, person);
  const took = performance.now() - start;
  // What goes on behind one answer is not to be measured in the next one.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await stage.auth.chores.sendLetters();
  return took;
}

async function measure(stage: Stage, name: string, accounts: Person[], samples: number) {
  const act = ways[name] as Act;
  const sides: [number[], number[]] = [[], []];
  for (let sample = -people; sample < samples; sample += 1) {
    if (sample % people === 0) stage.clock.advance(hour);
    const stranger = { email: anAddress(), phone: aNumber() };
    // A newcomer's address is the one that `resend` has work for.
    const account =
      name === 'resend' ? { ...stranger, email: await aNewcomer(stage) } : accounts[(sample + people) % people];
    if (name === 'resend') await stage.auth.chores.sendLetters();
    const turn = [account as Person, stranger].map((person, side) => ({ person, side }));
    if (randomInt(2)) turn.reverse();
    for (const { person, side } of turn) {
      const took = await timed(stage, act, person);
      if (sample >= 0) sides[side as 0 | 1].push(took);
    }
  }
  return sides;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      samples: { type: 'string', default: '2000' },
      ways: { type: 'string', default: Object.keys(ways).join(',') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const stop = await bringTestEngines();
  const stage = await setTheStage({}, createPasswords());
  const accounts: Person[] = [];
  for (let one = 0; one < people; one += 1) accounts.push(await known(stage));
  let told = false;
  for (const name of values.ways.split(',')) {
    const [here, away] = await measure(stage, name, accounts, Number(values.samples));
    const [all, pairs] = [compare(here, away), comparePairs(here, away)];
    const median = (figures: number[]) => exact.format(quantile(figures, 0.5));
    const verdict = [all, pairs].every(({ delta }) => Math.abs(delta) < alikeBelow) ? 'alike' : 'TOLD APART';
    told ||= verdict !== 'alike';
    const medians = `known ${median(here)} ms, unknown ${median(away)} ms`;
    const shown = ({ p, delta }: Comparison) => `delta ${fine.format(delta)} (p ${fine.format(p)})`;
    process.stdout.write(`${name}: ${medians}, ${shown(all)}, in pairs ${shown(pairs)}: ${verdict}\n`);
  }
  await stage.stop();
  await stop();
  process.exitCode = told ? 1 : 0;
}

void main();
