import { password, Person } from '../../support/person';
import { grantStaff } from '../../support/staff';
import { signsIn } from '../support/entering';
import { setsUpApp } from '../support/guarding';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import {
  allowsLook,
  asksToLook,
  invitationTo,
  invitesToTeam,
  isNoMoreOfTeam,
  joinsTeam,
  looksAtAccount,
  removesFromTeam,
} from '../support/teaming';
import { Findings, type Visitor } from '../support/visitor';

const findings = new Findings('team');
let house: Lobby['house'];
let boss: Visitor;
let member: Visitor;
let bossPerson: Person;
const reason = 'You wrote that your payout is missing.';

const arrive = arrivalsTo(findings);

beforeAll(async () => {
  house = lobby().house;
  bossPerson = new Person(house, 'Yaw Mensah', addressOf('yaw'));
  await bossPerson.signsUp(['HIRER']);
  await bossPerson.setsUpApp();
  await grantStaff(house, bossPerson.email, 'ops', 'support');
  const efua = new Person(house, 'Efua Owusu', addressOf('efua'));
  await efua.signsUp(['HIRER']);
  boss = await arrive('Yaw Mensah', bossPerson.email, 'desk');
  member = await arrive('Efua Owusu', efua.email, 'phone');
}, 300_000);

const step = stepsOf(() => [boss, member]);

step('1. support asks somebody, who reads why and says yes', async () => {
  await signsIn(boss, password, bossPerson.totpSecret);
  await signsIn(member, password);
  await asksToLook(boss, member, reason);
  await allowsLook(member, reason);
});

step('2. support sees what they see, and they see what was looked at', async () => {
  await looksAtAccount(boss, member);
  await member.page.goto('/security');
  await member.page.getByText(/things were looked at|One thing was looked at/).click();
  await member.reads('My contracts');
  await member.looks('support-looked');
});

step('3. they end it, and support is itself again at once', async () => {
  boss.expectsRefusals(401);
  await member.press('End it now');
  await member.page.getByText('Kelmah support is looking at your account.').waitFor({ state: 'hidden' });
  await boss.follow('Messages');
  await boss.page.getByText('You see Kelmah as').waitFor({ state: 'hidden' });
  await boss.page.goto('/staff/support');
  await boss.reads('Ended');
  await boss.looks('support-desk');
});

step('4. somebody is invited to the team, and told to set up a second step first', async () => {
  await invitesToTeam(boss, member.email);
  await boss.looks('team');
  const link = await invitationTo(house.urls.mail, member.email);
  await member.page.goto(link);
  await member.press('Join the team');
  await member.reads('Set up an authenticator app first');
  await member.looks('join-needs-step');
});

step('5. with an app they join, and look after what they were invited to', async () => {
  await setsUpApp(member);
  await joinsTeam(member);
  await boss.page.goto('/staff/team');
  await boss.reads(`${member.name} joined the team`);
  await boss.looks('team-joined');
});

step('6. who is removed is signed out, and of the staff pages nothing is left', async () => {
  await removesFromTeam(boss, member);
  member.expectsRefusals(401);
  await isNoMoreOfTeam(member);
});

test('no page had an error on the way', () => {
  expect(findings.errors).toEqual([]);
});

test('no page stands in the way of anybody, as far as axe can tell', () => {
  expect(findings.barrierLines()).toEqual([]);
});
