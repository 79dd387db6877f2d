import { hearsOnce, messagesOf, says } from '../support/chatting';
import { joins, presentsWork, showsWork, signsIn } from '../support/entering';
import { choosesWorker, findsAndApplies, postsJob, signs, title } from '../support/hiring';
import { drawPhoto, type Photo } from '../support/photo';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, type Visitor } from '../support/visitor';
import { approves, asksForChanges, handsIn, paysNext, reviews, setsUpPayouts } from '../support/working';

const findings = new Findings('journey');
let house: Lobby['house'];
let hirer: Visitor;
let worker: Visitor;
let photo: Photo;
let contractPath = '';

const arrive = arrivalsTo(findings);

beforeAll(async () => {
  house = lobby().house;
  photo = await drawPhoto(lobby().browser);
  hirer = await arrive('Efua Owusu', addressOf('efua'), 'phone');
  worker = await arrive('Kwame Boateng', addressOf('kwame'), 'phone');
}, 240_000);

const step = stepsOf(() => [hirer, worker]);

step('1. two people come to the landing page, join, and prove their addresses', async () => {
  await hirer.page.goto('/');
  await hirer.sees('heading', /^Good hands/);
  await hirer.sees('link', 'Plumbing');
  await hirer.looks('landing');
  await joins(hirer, 'I want to hire', house.urls.mail);
  await hirer.looks('code');
  await hirer.press('Verify');
  await hirer.sees('heading', /, Efua$/);
  await hirer.looks('home-hirer');
  await joins(worker, 'I want to work', house.urls.mail);
  await worker.press('Verify');
  await worker.sees('heading', 'My profile');
  await worker.looks('profile-empty');
});

step('2. the worker fills in a profile, publishes it and shows work', async () => {
  await presentsWork(worker);
  await worker.looks('profile-published');
  await showsWork(worker, photo);
  await worker.looks('portfolio');
});

step('3. the hirer posts a job in four steps; the worker finds it and applies', async () => {
  await postsJob(hirer, photo);
  await hirer.looks('job-hirer');
  await findsAndApplies(worker);
});

step('4. the hirer compares, shortlists and accepts; both sign the same terms', async () => {
  await choosesWorker(hirer, worker.name);
  contractPath = hirer.path;
  await hirer.looks('contract-drawn-up');
  await signs(hirer);
  await hirer.sees('heading', `${worker.name} reads the terms and signs`);
  await worker.follow('Contracts');
  await worker.looks('contracts-worker');
  await worker.follow(title);
  await worker.sees('heading', 'Read the terms and sign');
  expect(worker.path).toBe(contractPath);
  await worker.looks('contract-offered');
  await signs(worker);
  await worker.sees('heading', `${hirer.name} pays for “First half”`);
  // The hirer's page was open all the while and says it by itself.
  await hirer.sees('heading', /^Pay ₵5,750\.0\d for “First half”$/);
  await hirer.looks('contract-signed');
});

step('5. the hirer pays, and both see that the money is held', async () => {
  await paysNext(hirer, 'pay-page');
  await hirer.looks('contract-held');
  await worker.sees('heading', 'Begin with “First half”');
  await worker.looks('contract-held-worker');
  expect(hirer.path).toContain(contractPath);
});

step('6. they chat, live both ways, and see each other type and read', async () => {
  await hirer.follow('Message Kwame');
  await says(hirer, 'Can you start on Monday?');
  await worker.follow('Message Efua');
  expect(await hearsOnce(worker, 'Can you start on Monday?')).toBe(1);
  await hirer.sees('img', 'Read');
  await worker.page.getByLabel('Message', { exact: true }).pressSequentially('Yes, at sev');
  await hirer.reads('Kwame Boateng is typing');
  await hirer.looks('chat-typing', { whole: false });
  await says(worker, 'Yes, at seven.');
  expect(await hearsOnce(hirer, 'Yes, at seven.')).toBe(1);
  await worker.page.getByLabel('Add photos').setInputFiles(photo);
  await says(worker, 'Like this one?');
  await messagesOf(hirer)
    .getByRole('img', { name: /^Photos in this message/ })
    .waitFor();
  await hirer.looks('chat', { whole: false });
});

step('7. what is written while the phone is offline arrives once, and so does what was said meanwhile', async () => {
  await worker.lineIs('cut');
  await says(worker, 'Written in the tunnel.');
  await worker.reads('Waits for the network');
  await says(hirer, 'Bring the long ladder.');
  await hirer.sees('img', 'Sent');
  await worker.looks('chat-offline', { whole: false });
  expect(await messagesOf(worker).getByText('Bring the long ladder.').count()).toBe(0);
  await worker.lineIs('whole');
  await hearsOnce(hirer, 'Written in the tunnel.');
  await hearsOnce(worker, 'Bring the long ladder.');
  await messagesOf(worker).getByText('Waits for the network').waitFor({ state: 'hidden' });
  for (const visitor of [hirer, worker]) {
    // As the graph tells it anew, not as the page remembers it.
    await visitor.page.reload();
    expect(await hearsOnce(visitor, 'Written in the tunnel.')).toBe(1);
    expect(await hearsOnce(visitor, 'Bring the long ladder.')).toBe(1);
  }
  await worker.looks('chat-back', { whole: false });
});

step('8. the worker says where earnings go', async () => {
  await worker.follow('All conversations');
  await worker.looks('conversations');
  await worker.follow('Me');
  await worker.follow('Earnings and pay-outs');
  await worker.sees('heading', 'Set up your pay-outs');
  await worker.looks('earnings-empty');
  await setsUpPayouts(worker);
  await worker.looks('earnings-ready');
});

step('9. the worker hands in, the hirer asks for changes, then approves; the worker is paid', async () => {
  await worker.follow('Contracts');
  await worker.follow(title);
  await worker.press('Start work');
  await worker.sees('heading', /^Finish “First half”/);
  await handsIn(worker, 'Two bathrooms are done, see for yourself.', photo);
  await hirer.follow('Contract');
  await hirer.sees('heading', 'Look at “First half” and approve it');
  await hirer.looks('contract-handed-in');
  await asksForChanges(hirer, 'The second shower drips.');
  await worker.sees('heading', 'Make the changes to “First half”');
  await worker.reads('The second shower drips.');
  await worker.looks('contract-changes');
  await handsIn(worker, 'The shower is tight now.');
  await hirer.reads('The shower is tight now.');
  await approves(hirer);
  await worker.reads('Paid to the worker');
  await worker.looks('contract-paid-worker');
  await worker.follow('Me');
  await worker.follow('Earnings and pay-outs');
  await worker.sees('link', 'First half');
  await worker.reads('₵5,175.03');
  await worker.looks('earnings-paid');
});

step('10. the second half is paid, done and approved; the contract completes', async () => {
  await paysNext(hirer);
  await worker.follow('Contracts');
  await worker.follow(title);
  await handsIn(worker, 'All four bathrooms are done.');
  await approves(hirer);
  for (const visitor of [hirer, worker]) await visitor.sees('heading', 'This contract is complete');
});

step('11. both review, and neither reads the other before both have written', async () => {
  await hirer.sees('heading', 'How was it with Kwame Boateng?');
  await hirer.looks('review');
  await reviews(hirer, 5, 'Clean work, on time.');
  await hirer.reads(/^Your review is sealed$/);
  await hirer.looks('review-sealed');
  await worker.sees('heading', 'How was it with Efua Owusu?');
  expect(await worker.page.getByText('Clean work, on time.').count()).toBe(0);
  await reviews(worker, 4, 'Clear about what was wanted, paid at once.');
  await worker.reads('Clean work, on time.');
  await worker.looks('reviews-open');
  await hirer.page.reload();
  await hirer.reads('Clear about what was wanted, paid at once.');
});

step('12. both were told of what concerned them', async () => {
  await worker.follow(/^Notifications/);
  await worker.sees('heading', 'Notifications');
  await worker.sees('button', 'Mark all as read');
  await worker.looks('notifications');
  await worker.press('Mark all as read');
  await worker.the('img', 'Not read').first().waitFor({ state: 'hidden' });
  await worker.sees('link', 'Notifications');
  await hirer.follow(/^Notifications/);
  await hirer.sees('link', /applied/);
});

const places = [
  ['home', '/'],
  ['my-jobs', '/my/jobs'],
  ['contracts', '/my/contracts'],
  ['contract', ''],
  ['conversations', '/conversations'],
  ['payments', '/earnings'],
  ['notifications', '/notifications'],
  ['settings', '/settings'],
  ['profile', '/profile'],
  ['find-workers', '/workers'],
  ['find-work', '/jobs'],
] as const;

step('13. the main pages stand on a desk too, in light and in dark', async () => {
  const desk = await arrive(hirer.name, hirer.email, 'desk');
  await desk.page.goto('/');
  await desk.sees('heading', /^Good hands/);
  await desk.sees('link', 'Kwame Boateng');
  await desk.looks('desk-landing');
  await signsIn(desk);
  for (const [name, path] of places) {
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.page.goto(path || contractPath);
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
