import type { Request } from 'playwright-core';
import { Hire } from '../../support/hire';
import { password, Person } from '../../support/person';
import { grantStaff } from '../../support/staff';
import { bankActs, theyDispute } from '../../support/trouble';
import { signsIn } from '../support/entering';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, type Visitor } from '../support/visitor';

const findings = new Findings('staff');
let house: Lobby['house'];
let judge: Visitor;
let staffMember: Person;
let hire: Hire;
let disputeId = '';
let chargebackPath = '';
/** What the client asked in words of its own instead of by the hash of a registered operation. */
const unregistered: string[] = [];

const arrive = arrivalsTo(findings);

async function arriveHeard(name: string, email: string, screen: 'phone' | 'desk'): Promise<Visitor> {
  const visitor = await arrive(name, email, screen);
  visitor.page.on('request', (request: Request) => {
    const body = request.method() === 'POST' && request.url().endsWith('/graphql') ? request.postData() : null;
    if (body && (/"query"\s*:/.test(body) || !body.includes('sha256Hash'))) unregistered.push(body.slice(0, 200));
  });
  return visitor;
}

async function aStaffMember(): Promise<Person> {
  const member = new Person(house, 'Yaw Mensah', addressOf('yaw'));
  await member.signsUp(['HIRER']);
  await member.setsUpApp();
  await grantStaff(house, member.email, 'disputes', 'finance');
  return member;
}

/** Two people with a signed contract. */
async function aHire(): Promise<Hire> {
  const made = await new Hire(house).peopleSignUp();
  await made.workerPresents();
  await made.hirerPosts([30, 40, 30]);
  await made.workerApplies();
  await made.hirerAccepts();
  return made.bothSign();
}

beforeAll(async () => {
  house = lobby().house;
  hire = await aHire();
  await hire.conversationOpens();
  await hire.workerOnboards();
  await hire.hirerPays(1);
  await hire.workerSubmits(1);
  disputeId = await theyDispute(hire, 1);
  staffMember = await aStaffMember();
  judge = await arriveHeard('Yaw Mensah', staffMember.email, 'desk');
}, 300_000);
afterAll(async () => {
  await hire?.leave();
}, 60_000);

const step = stepsOf(() => [judge]);

step('1. whoever is no staff finds nothing there', async () => {
  const hirer = await arriveHeard('Efua Owusu', hire.hirer.email, 'phone');
  await signsIn(hirer, password);
  expect(await hirer.the('link', 'Staff').count()).toBe(0);
  for (const path of ['/staff', '/staff/disputes', `/staff/disputes/${disputeId}`, '/staff/ledger']) {
    await hirer.page.goto(path);
    await hirer.reads('There is nothing at this address');
  }
  await hirer.context.close();
});

step('2. staff see what waits, and read what both sides say and show', async () => {
  await signsIn(judge, password, staffMember.totpSecret);
  await judge.follow('Staff');
  await judge.sees('heading', 'What waits for staff');
  await judge.the('region', 'Disputes to decide').getByText('1', { exact: true }).waitFor();
  await judge.looks('overview');
  await judge.follow('Disputes');
  await judge.sees('heading', 'Disputes');
  await judge.looks('disputes');
  await judge.follow('Part 1');
  await judge.reads('nobody came back to look');
  await judge.reads('never part of this work');
  await judge.reads('Water still runs down the wall');
  await judge.reads('Done, see for yourself.');
  await judge.looks('dispute');
});

step('3. staff decide to the pesewa, and see what the worker gets before', async () => {
  await judge.press('Settle the dispute');
  await judge.reads('Enter an amount, such as 120.50.');
  await judge.press('As Efua Owusu wishes');
  await judge.writes('Back to the hirer', '1,234.57');
  // 3,450.02 is held: 2,215.45 is released, less a tenth.
  await judge.reads('₵1,993.90');
  await judge.writes('Why?', 'The old pipe was not agreed on; the second bathroom was.');
  await judge.press('Settle the dispute');
  await judge.sees('dialog', 'Settle the dispute?');
  await judge.looks('settle', { whole: false });
  await judge.press('Settle it');
  await judge.sees('heading', 'A part each');
  await judge.looks('settled');
  expect(await judge.the('button', 'Settle the dispute').count()).toBe(0);
});

step('4. the ledger has each move of it, and each account its sum', async () => {
  await judge.page.getByText('Paid to the worker').first().waitFor();
  await judge.follow('This payment in the ledger');
  await judge.sees('heading', 'Paid in and held');
  await judge.sees('heading', 'Released to the worker');
  await judge.looks('ledger');
  await judge.chooses('Kind', 'Refunded');
  await judge.press('Search');
  await judge.the('heading', 'Paid in and held').waitFor({ state: 'hidden' });
  await judge.sees('heading', 'Refunded');
  await judge.follow('Held for a milestone');
  await judge.sees('heading', 'Balance');
  await judge.reads('₵0.00');
  await judge.looks('ledger-account');
});

step('5. a comparison with Stripe begins, and ends', async () => {
  await judge.follow('Reconciliation');
  await judge.sees('heading', 'Reconciliation');
  await judge.press('Compare everything');
  const first = judge.page.locator('table').last().locator('tbody tr').first();
  await first.getByText('Yaw Mensah').waitFor();
  await first.getByText('Done', { exact: true }).waitFor();
  await judge.sees('heading', 'What we have at Stripe');
  await judge.reads('sum to zero');
  await judge.looks('reconciliation');
});

step('6. a payer’s bank asks money back, and is answered once', async () => {
  await hire.hirerPays(2);
  await bankActs(house, hire, 2, 'chargeback');
  await judge.follow('Chargebacks');
  await judge.sees('heading', 'Chargebacks');
  const asked = judge.page.locator('#main').getByRole('link', { name: 'Chargeback', exact: true });
  await untilThere(() => asked.count());
  await judge.looks('chargebacks');
  await asked.first().click();
  await judge.sees('heading', 'Answer the bank');
  chargebackPath = judge.path;
  await judge.looks('chargeback');
  await judge.writes('What the bank should know', 'The payer signed the contract and wrote to the worker every day.');
  await judge.press('Send the answer');
  await judge.press('Send it');
  await judge.sees('heading', 'What we answered');
  await judge.looks('chargeback-answered');
});

/** Loads the page again until there is something. */
async function untilThere(count: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 40 && (await count()) === 0; tries += 1) {
    await judge.page.reload();
    await judge.sees('heading', 'Chargebacks');
    await judge.page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'hidden' });
  }
  expect(await count()).toBeGreaterThan(0);
}

step('7. a payment that a bank warns of goes back before the bank takes it', async () => {
  const other = await aHire();
  await other.hirerPays(1);
  await bankActs(house, other, 1, 'warning');
  await judge.page.goto('/staff/chargebacks');
  const warning = judge.page.locator('#main').getByRole('link', { name: 'Fraud warning', exact: true });
  await untilThere(() => warning.count());
  await warning.first().click();
  await judge.sees('heading', 'What to do about it');
  // What staff may not see of a contract without a dispute is left out, not missing.
  expect(await judge.page.getByText('Some of this page cannot be shown').count()).toBe(0);
  await judge.looks('warning');
  await judge.press('Give the money back');
  const dialog = judge.page.getByRole('dialog');
  await dialog.getByLabel('Why?').fill('The card was stolen, says the bank.');
  await dialog.getByRole('button', { name: 'Give it back' }).click();
  await judge.reads('It leaves as soon as the warning is dismissed.');
  await judge.press('Dismiss the warning');
  await judge.press('Dismiss it');
  await judge.the('heading', 'What to do about it').waitFor({ state: 'hidden' });
  await other.milestoneBecomes(1, 'PLANNED');
  await other.leave();
});

step('8. the pages stand on a phone too, in light and in dark', async () => {
  const phone = await arriveHeard('Yaw Mensah', judge.email, 'phone');
  await signsIn(phone, password, staffMember.totpSecret);
  const pages = [
    ['overview', '/staff'],
    ['disputes', '/staff/disputes?status=SETTLED'],
    ['dispute', `/staff/disputes/${disputeId}`],
    ['chargebacks', '/staff/chargebacks'],
    ['chargeback', chargebackPath],
    ['reconciliation', '/staff/reconciliation'],
    ['ledger', '/staff/ledger'],
  ] as const;
  for (const [name, path] of pages) {
    await phone.page.emulateMedia({ colorScheme: 'light' });
    await phone.page.goto(path);
    await phone.page.getByRole('heading', { level: 1 }).waitFor();
    await phone.looks(`phone-${name}`);
    await phone.page.emulateMedia({ colorScheme: 'dark' });
    await phone.looks(`phone-${name}-dark`, { dark: true });
  }
  await phone.context.close();
});

test('the client asked nothing but what is registered', () => {
  expect(unregistered).toEqual([]);
});

test('no page had an error on the way', () => {
  expect(findings.errors).toEqual([]);
});

test('no page stands in the way of anybody, as far as axe can tell', () => {
  expect(findings.barrierLines()).toEqual([]);
});
