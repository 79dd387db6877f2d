import { randomUUID } from 'node:crypto';
import { unzip } from '@kelmah/kit/testing/unzip';
import { codeFrom } from '../../support/authenticator';
import { codeIn, messagesTo } from '../../support/person';
import { joins, password, signsIn } from '../support/entering';
import { completesByApp, completesByRecovery, givesPassword, opensSecurity, signsOut } from '../support/securing';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, type Visitor } from '../support/visitor';

const findings = new Findings('security');
const arrive = arrivalsTo(findings);
const number = '024 412 3456';
let house: Lobby['house'];
/** One person, with a phone and a computer. */
let phone: Visitor;
let desk: Visitor;
let secret = '';
let recovery: string[] = [];

beforeAll(async () => {
  house = lobby().house;
  const email = addressOf('efua');
  phone = await arrive('Efua Owusu', email, 'phone');
  desk = await arrive('Efua Owusu', email, 'desk');
}, 240_000);

const step = stepsOf(() => [phone, desk], 240_000);

/** What stands on the page once codes were made, and is kept by its owner. */
async function keepsCodes(visitor: Visitor, picture: string): Promise<string[]> {
  await visitor.sees('heading', 'Keep your recovery codes now');
  await visitor.looks(picture);
  const codes = await visitor.the('list', 'Recovery codes').getByRole('listitem').allInnerTexts();
  await visitor.press('I have kept them');
  await visitor.the('heading', 'Keep your recovery codes now').waitFor({ state: 'hidden' });
  return codes;
}

step('1. somebody joins on a phone, and is signed in on a computer too', async () => {
  await joins(phone, 'I want to hire', house.urls.mail);
  await phone.press('Verify');
  await phone.sees('heading', /, Efua$/);
  await signsIn(desk);
  await opensSecurity(phone);
  await phone.looks('security-before');
});

step('2. a second step is set up with an app; ten recovery codes are shown once', async () => {
  await phone.press('Set it up');
  await phone.sees('img', 'Picture for your authenticator app');
  await phone.looks('app');
  secret = (await phone.page.getByTestId('totp-secret').innerText()).replaceAll(' ', '');
  await phone.writes('2. The 6 digits that the app shows now', '000000');
  await phone.press('Turn it on');
  await phone.page.locator('#main .mantine-InputWrapper-error').first().waitFor();
  await phone.looks('app-wrong-code');
  await phone.writes('2. The 6 digits that the app shows now', await codeFrom(secret));
  await phone.press('Turn it on');
  recovery = await keepsCodes(phone, 'recovery-codes');
  expect(new Set(recovery).size).toBe(10);
  await phone.reads('10 recovery codes are left.');
  await phone.looks('second-step-on');
});

step('3. from then on the password alone opens nothing', async () => {
  await signsOut(phone);
  await givesPassword(phone);
  await phone.sees('heading', 'One more step');
  await phone.looks('second-step');
  await phone.writes('Code of your app', '000000');
  await phone.press('Sign in');
  await phone.reads(/^This code is not right/);
  await phone.looks('second-step-wrong');
  await completesByApp(phone, secret);
});

step('4. a recovery code opens the account once', async () => {
  await signsOut(phone);
  await givesPassword(phone);
  await phone.press('Use a recovery code');
  await phone.looks('recovery-code');
  await completesByRecovery(phone, recovery[0] ?? '');
  await phone.reads('9 recovery codes are left.');
  await signsOut(phone);
  await givesPassword(phone);
  await phone.press('Use a recovery code');
  await phone.writes('Recovery code', recovery[0] ?? '');
  await phone.press('Sign in');
  await phone.reads(/^This recovery code is not right/);
  await completesByRecovery(phone, recovery[1] ?? '');
});

step('5. a phone number is proved, and signs in by text message, with the second step', async () => {
  await opensSecurity(phone);
  await phone.writes('Phone number', number);
  await phone.press('Send me a code');
  await phone.writes('SMS code', await codeIn(house.urls.sms, '+233244123456'));
  await phone.press('Verify phone');
  await phone.reads('+233244123456');
  await signsOut(phone);
  await phone.page.goto('/sign-in');
  await phone.looks('sign-in');
  await phone.follow('Sign in by text message');
  await phone.writes('Phone number', number);
  await phone.looks('sign-in-phone');
  const before = (await messagesTo(house.urls.sms, '+233244123456')).length;
  await phone.press('Send me a code');
  await phone.sees('button', 'Another number');
  await phone.writes('SMS code', await newestCode('+233244123456', before));
  await phone.press('Sign in');
  await phone.sees('heading', 'One more step');
  await phone.press('Use a recovery code');
  await completesByRecovery(phone, recovery[2] ?? '');
});

async function newestCode(to: string, before: number): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await messagesTo(house.urls.sms, to)).length > before) return codeIn(house.urls.sms, to);
    await phone.page.waitForTimeout(100);
  }
  throw new Error(`No text message for ${to}`);
}

step('6. the e-mail address is changed by a code that goes to the new one', async () => {
  const address = `efua.new.${randomUUID().slice(0, 8)}@example.com`;
  await opensSecurity(phone);
  await phone.press('Change e-mail');
  await phone.writes('New e-mail', phone.email);
  await phone.press('Send me a code');
  await phone.reads('This is your address already.');
  await phone.writes('New e-mail', address);
  await phone.press('Send me a code');
  await phone.writes('Code from your e-mail', await codeIn(house.urls.mail, address));
  await phone.looks('new-email');
  await phone.press('Change my e-mail');
  await phone.the('button', 'Change my e-mail').waitFor({ state: 'hidden' });
  await phone.page.locator('#main').getByText(address, { exact: true }).first().waitFor();
  await phone.reads('The e-mail address was changed');
});

step('7. the computer, signed in by one proof, is asked for a second one before it changes anything', async () => {
  await opensSecurity(desk);
  await desk.looks('desk-security');
  await desk.press('Make new recovery codes');
  await desk.sees('dialog', 'Is it you?');
  await desk.page.getByRole('dialog').getByLabel('Code of your app').waitFor();
  await desk.looks('desk-is-it-you', { whole: false });
  await desk.writes('Code of your app', await codeFrom(secret));
  await desk.press('It is me');
  const fresh = await keepsCodes(desk, 'desk-recovery-codes');
  expect(fresh).toHaveLength(10);
  expect(fresh).not.toContain(recovery[3]);
});

step('8. the password is changed, which signs the phone out; what happened stands in the log', async () => {
  await desk.press('Change password');
  await desk.writes('New password', 'kelmah');
  await desk.press('Change the password');
  await desk.reads(/At least 10 characters/);
  await desk.writes('New password', `${password} of mine`);
  await desk.press('Change the password');
  await desk.the('button', 'Change the password').waitFor({ state: 'hidden' });
  await desk.reads('The password was changed');
  await desk.looks('desk-activity');
  await phone.page.goto('/security');
  await phone.sees('heading', 'Sign in');
});

step('9. a session is ended from another device', async () => {
  const address = (
    await desk.page
      .locator('#main')
      .getByText(/^efua\.new\./)
      .first()
      .innerText()
  ).trim();
  await givesPassword(phone, `${password} of mine`, address);
  await completesByApp(phone, secret);
  await desk.page.reload();
  await desk.the('button', /^End session on/).click();
  await desk.the('button', /^End session on/).waitFor({ state: 'hidden' });
  await phone.page.goto('/security');
  await phone.sees('heading', 'Sign in');
});

step('10. a copy of everything that is kept is asked for and downloaded', async () => {
  await desk.press('Ask for a copy');
  await desk.reads(/^It is being made/);
  await desk.reads(/^Ready. We keep it until/);
  await desk.looks('desk-your-data');
  const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Download')]);
  expect(download.suggestedFilename()).toMatch(/^kelmah-data-.*\.zip$/);
  const saved = await fetch(download.url());
  const files = unzip(Buffer.from(await saved.arrayBuffer()));
  expect(JSON.parse(files['account.json'] ?? '')).toMatchObject({ account: { name: 'Efua Owusu' } });
  expect(JSON.parse(files['user.json'] ?? '')).toMatchObject({ person: { name: 'Efua Owusu' } });
});

test('no page had an error on the way', () => {
  expect(findings.errors).toEqual([]);
});

test('no page stands in the way of anybody, as far as axe can tell', () => {
  expect(findings.barrierLines()).toEqual([]);
});
