import { grantStaff } from '../../support/staff';
import { hearsOnce, says } from '../support/chatting';
import { addsEvidence, answersDispute, downloads, opensDispute, settlesDispute } from '../support/disputing';
import { joins, presentsWork, signsIn } from '../support/entering';
import { setsUpApp } from '../support/guarding';
import { choosesWorker, findsAndApplies, postsJob, signs } from '../support/hiring';
import { drawPhoto, type Photo } from '../support/photo';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, type Visitor } from '../support/visitor';
import { paysNext, setsUpPayouts } from '../support/working';

const findings = new Findings('dispute');
let house: Lobby['house'];
let hirer: Visitor;
let worker: Visitor;
let staff: Visitor;
let photo: Photo;
let contractPath = '';
let disputePath = '';

const why = 'The shower is to be mended, the basins are as drawn. A part goes back for the days of dripping.';

const arrive = arrivalsTo(findings);

beforeAll(async () => {
  house = lobby().house;
  photo = await drawPhoto(lobby().browser);
  hirer = await arrive('Efua Owusu', addressOf('efua'), 'phone');
  worker = await arrive('Kwame Boateng', addressOf('kwame'), 'phone');
}, 240_000);

const step = stepsOf(() => [hirer, worker, staff]);

step('1. two people join and agree on a contract', async () => {
  await joins(hirer, 'I want to hire', house.urls.mail);
  await hirer.press('Verify');
  await hirer.sees('heading', /, Efua$/);
  await joins(worker, 'I want to work', house.urls.mail);
  await worker.press('Verify');
  await worker.sees('heading', 'My profile');
  await presentsWork(worker);
  await postsJob(hirer, photo);
  await findsAndApplies(worker);
  await choosesWorker(hirer, worker.name);
  contractPath = hirer.path;
  await signs(hirer);
  await hirer.sees('heading', `${worker.name} reads the terms and signs`);
  await worker.page.goto(contractPath);
  await signs(worker);
  await worker.sees('heading', `${hirer.name} pays for “First half”`);
});

step('2. the first half is paid in and begun', async () => {
  await worker.page.goto('/earnings');
  await setsUpPayouts(worker);
  await hirer.sees('heading', /^Pay ₵5,750\.03 for “First half”$/);
  await paysNext(hirer);
  await worker.page.goto(contractPath);
  await worker.press('Start work');
  await worker.sees('heading', /^Finish “First half”/);
  await hirer.reads('It goes to the worker when you approve the work.');
  await hirer.looks('contract-held');
});

step('3. they write to each other', async () => {
  await hirer.follow('Message Kwame');
  await says(hirer, 'The second shower drips since Tuesday.');
  await worker.follow('Message Efua');
  await hearsOnce(worker, 'The second shower drips since Tuesday.');
  await says(worker, 'I come on Friday and look.');
  await hearsOnce(hirer, 'I come on Friday and look.');
  await worker.page.goto(contractPath);
});

step('4. the hirer opens a dispute with a photo and two messages', async () => {
  await hirer.page.goto(contractPath);
  await opensDispute(hirer, photo, ['The second shower drips since Tuesday.', 'I come on Friday and look.']);
  disputePath = hirer.path;
  // Frozen a moment later, and seen without loading the page again.
  await hirer.the('list', 'Messages as they were then').getByText('I come on Friday and look.').waitFor();
  await hirer.looks('dispute-opened');
});

step('5. the worker is told, reads everything and answers; the hirer sees it at once', async () => {
  // The contract's page stood open all the while.
  await worker.reads('You are asked for an answer');
  await worker.sees('heading', 'This contract is in dispute');
  await worker.looks('contract-in-dispute');
  await worker.follow('Read it and answer');
  await worker.sees('heading', 'Say how you see it');
  await worker.reads('Two of the four basins hang askew, and the second shower drips since Tuesday.');
  await worker.sees('img', /^Photos: Efua Owusu handed in evidence/);
  await worker.the('list', 'Messages as they were then').getByText('I come on Friday and look.').waitFor();
  await answersDispute(worker);
  await hirer.sees('heading', 'Kelmah reads both sides and decides');
  await hirer.reads('The basins hang as drawn. The shower drips, and I come back for it on Friday.');
  await addsEvidence(worker, 'The drawing of the basins.', photo);
  await hirer.reads('The drawing of the basins.');
  await hirer.looks('dispute-answered');
});

step('6. staff decide, and both read where the money goes and why', async () => {
  const email = addressOf('ama');
  const newcomer = await arrive('Ama Mensah', email, 'desk');
  await joins(newcomer, 'I want to hire', house.urls.mail);
  await newcomer.press('Verify');
  await newcomer.sees('heading', /, Ama$/);
  const totpSecret = await setsUpApp(newcomer);
  await newcomer.context.close();
  await grantStaff(house, email, 'disputes');
  staff = await arrive('Ama Mensah', email, 'desk');
  await signsIn(staff, undefined, totpSecret);
  await staff.page.goto(`/staff${disputePath}`);
  await staff.sees('heading', 'Settle it');
  await settlesDispute(staff, '2,000', why);
  for (const visitor of [hirer, worker]) {
    await visitor.sees('heading', 'This dispute is settled');
    await visitor.reads(
      '₵3,750.03 goes to Kwame Boateng: ₵3,375.03 after the fee of ₵375.00. ₵2,000.00 goes back to Efua Owusu’s card.',
    );
    await visitor.reads(`Kelmah’s reason: ${why}`);
  }
  await hirer.looks('dispute-settled');
});

step('7. the contract goes on, says what became of the money, and hands out its receipt', async () => {
  await hirer.page.goto(contractPath);
  await hirer.reads('₵3,750.03 to the worker, ₵2,000.00 back to you.');
  expect(await downloads(hirer, 'Receipt')).toEqual({ name: expect.stringMatching(/\.pdf$/), begins: '%PDF-' });
  await worker.page.goto(contractPath);
  await worker.reads('₵3,375.03 to you after the fee of ₵375.00, ₵2,000.00 back to the hirer.');
  await worker.looks('contract-parted-worker');
  await worker.page.goto('/earnings');
  await worker.sees('link', 'First half');
  await worker.reads('₵3,375.03');
  await worker.looks('earnings-parted');
  await worker.page.goto('/earnings/statements');
  await worker.sees('heading', 'Statements');
  await worker.looks('statements');
});

step('8. the second half is paid, and the worker proposes to end the contract with it going back', async () => {
  await paysNext(hirer);
  await worker.page.goto(contractPath);
  await worker.press('Propose to end it');
  await worker.writes('Why should it end?', 'We cannot agree on the basins.');
  await worker.reads('₵5,750.02 back to the hirer, ₵0.00 to you after the fee.');
  await worker.looks('ending-proposing');
  await worker.press('Propose this');
  await worker.sees('button', 'Take my proposal back');
});

step('9. the hirer reads the proposal and accepts; the contract is over for both', async () => {
  await hirer.sees('heading', 'Kwame Boateng proposes to end the contract');
  await hirer.looks('ending-proposed');
  await hirer.press('Accept and end it');
  await hirer.the('dialog', 'End the contract so?').getByRole('button', { name: 'Accept and end it' }).click();
  for (const visitor of [hirer, worker]) await visitor.sees('heading', 'This contract ended early');
  await hirer.reads(/^Refunded on /);
  await hirer.looks('contract-ended');
});

step('10. both were told, and everything stands on a desk too, in light and in dark', async () => {
  await worker.follow(/^Notifications/);
  await worker.sees('link', /dispute/i);
  await worker.looks('notifications');
  const desk = await arrive(hirer.name, hirer.email, 'desk');
  await signsIn(desk);
  for (const [name, path] of [
    ['contract', contractPath],
    ['dispute', disputePath],
    ['contracts', '/my/contracts'],
    ['payments', '/earnings'],
  ] as const) {
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.page.goto(path);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.looks(`desk-${name}`);
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await desk.looks(`desk-${name}-dark`, { dark: true });
  }
  await desk.context.close();
});

test('no page had an error on the way', () => {
  expect(findings.errors).toEqual([]);
});

test('no page stands in the way of anybody, as far as axe can tell', () => {
  expect(findings.barrierLines()).toEqual([]);
});
