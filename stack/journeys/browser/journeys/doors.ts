import { Hire } from '../../support/hire';
import { codeIn, messagesTo, password, Person } from '../../support/person';
import { becomesStaff } from '../../support/staff';
import { givesCode, setsUpApp } from '../support/guarding';
import { drawIdentity, showsIdentity } from '../support/identifying';
import { failsNext, goesOnAs, setsOutFor, signsInBy } from '../support/providing';
import { opensSecurity, signsOut } from '../support/securing';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, Visitor } from '../support/visitor';

const findings = new Findings('doors');
const arrive = arrivalsTo(findings);
const cardNumber = 'GHA-712345678-9';
let house: Lobby['house'];
let hire: Hire;
let staffMember: Person;
/** Somebody who is new, somebody who hires, somebody who works, and staff. */
let adwoa: Visitor;
let efua: Visitor;
let kwame: Visitor;
let judge: Visitor;

beforeAll(async () => {
  house = lobby().house;
  hire = await (await new Hire(house).peopleSignUp()).workerPresents();
  staffMember = await new Person(house, 'Yaw Mensah', addressOf('yaw')).signsUp(['HIRER']);
  await becomesStaff(house, staffMember, 'moderation');
  adwoa = await arrive('Adwoa Frimpong', addressOf('adwoa'), 'phone');
  efua = await arrive('Efua Owusu', hire.hirer.email, 'phone');
  kwame = await arrive('Kwame Boateng', hire.worker.email, 'phone');
  judge = await arrive('Yaw Mensah', staffMember.email, 'desk');
}, 240_000);

const step = stepsOf(() => [adwoa, efua, kwame, judge]);

async function signsInByPassword(visitor: Visitor, known = password): Promise<void> {
  await visitor.writes('E-mail', visitor.email);
  await visitor.writes('Password', known);
  await visitor.press('Sign in');
}

step('1. whoever turns back at Google, or finds it failing, is told so and can begin again', async () => {
  await adwoa.page.goto('/sign-in');
  await setsOutFor(adwoa, 'Google');
  await adwoa.page.goBack();
  await adwoa.sees('heading', 'Sign in');
  await adwoa.the('button', 'Continue with Google').dblclick();
  await adwoa.sees('heading', 'Sign in with Google');
  await adwoa.press('Cancel');
  await adwoa.reads('You did not go on at Google. Nothing was changed.');
  await adwoa.looks('google-cancelled');
  await adwoa.follow('Go to sign-in');
  await failsNext(house.urls.google, { kind: '503' });
  await setsOutFor(adwoa, 'Google');
  await goesOnAs(adwoa);
  await adwoa.reads('Google does not answer just now. Try again in a moment, or sign in another way.');
  await failsNext(house.urls.google, { kind: 'declined', code: 'wrong_nonce' });
  await adwoa.follow('Go to sign-in');
  await setsOutFor(adwoa, 'Google');
  await goesOnAs(adwoa);
  await adwoa.reads('This sign-in is over, or was begun in another browser. Begin again.');
});

step('2. somebody new joins by Google; a reload on the way loses nothing', async () => {
  await signsInBy(adwoa, 'Google');
  await adwoa.sees('heading', 'Welcome to Kelmah');
  await adwoa.page.reload();
  await adwoa.sees('heading', 'Welcome to Kelmah');
  await adwoa.press('Join');
  await adwoa.reads('Choose at least one.');
  await adwoa.looks('google-join');
  await adwoa.the('checkbox', 'I want to hire').check();
  await adwoa.press('Join');
  await adwoa.sees('heading', /, Adwoa$/);
  await opensSecurity(adwoa);
  await adwoa.press('Unlink Google');
  await adwoa.press('Unlink it');
  await adwoa.reads(/^This is your last way to sign in/);
  await adwoa.looks('last-way', { whole: false });
});

step('3. whoever has an account already signs in first, and then links Google', async () => {
  await signsInBy(efua, 'Google');
  await efua.reads(/^You have a Kelmah account with this address\. Sign in as you usually do/);
  await efua.looks('link-needed');
  await efua.follow('Go to sign-in');
  await signsInByPassword(efua);
  await efua.sees('heading', 'Security');
  await efua.press('Link Google');
  await goesOnAs(efua);
  await efua.sees('button', 'Unlink Google');
  await efua.looks('linked');
});

step('4. after a sign-out neither the way back nor another tab shows anything', async () => {
  const other = await efua.context.newPage();
  await other.goto('/security');
  await other.getByRole('heading', { name: 'How you sign in' }).waitFor();
  await signsOut(efua);
  await other.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  await other.close();
  await efua.page.goBack();
  await efua.sees('heading', 'Sign in');
  expect(await efua.page.getByText(efua.email).count()).toBe(0);
});

step('5. Google signs in from then on, until it is unlinked', async () => {
  await signsInBy(efua, 'Google');
  await efua.sees('heading', /, Efua$/);
  // What came back from Google is good once, and in this tab.
  await efua.page.goto('/auth/callback?state=used&code=used');
  await efua.reads(/^This sign-in was begun in another tab or browser/);
  await opensSecurity(efua);
  await efua.press('Unlink Google');
  await efua.press('Unlink it');
  await efua.the('button', 'Unlink Google').waitFor({ state: 'hidden' });
  await signsOut(efua);
  await signsInBy(efua, 'Google');
  await efua.reads(/^You have a Kelmah account with this address/);
});

step('6. somebody joins by LinkedIn to work, and signs in by it', async () => {
  const kojo = await Visitor.arrive(lobby().browser, {
    ...{ name: 'Kojo Antwi', email: addressOf('kojo'), webUrl: house.urls.web, findings, screen: 'desk' },
  });
  await kojo.page.goto('/sign-up?as=worker');
  await kojo.looks('desk-join');
  await setsOutFor(kojo, 'LinkedIn');
  await goesOnAs(kojo);
  await kojo.sees('heading', /, Kojo$/);
  await signsOut(kojo);
  await kojo.page.goto('/sign-in');
  await kojo.looks('desk-sign-in');
  await signsInBy(kojo, 'LinkedIn');
  await kojo.sees('heading', /, Kojo$/);
  await kojo.context.close();
});

step('7. a worker shows card and face; a cut line loses neither', async () => {
  const photos = await drawIdentity(lobby().browser, 'Kwame Boateng', cardNumber);
  await kwame.page.goto('/sign-in?next=%2Fidentity');
  await signsInByPassword(kwame);
  await kwame.sees('heading', 'Prove who you are');
  await kwame.press('Send');
  await kwame.reads('Take a picture of your face.');
  await kwame.looks('identity-nothing-yet');
  await showsIdentity(kwame, cardNumber, photos);
  await kwame.lineIs('cut');
  await kwame.press('Send');
  await kwame.reads(/^We could not reach Kelmah/);
  await kwame.looks('identity-cut');
  await kwame.lineIs('whole');
  await kwame.the('button', 'Send').dblclick();
  await kwame.sees('heading', 'Card ending in 78-9');
  await kwame.looks('identity-sent');
});

step('8. staff compare the two, and say why they cannot tell', async () => {
  await judge.page.goto('/sign-in');
  await signsInByPassword(judge);
  await givesCode(judge, staffMember.totpSecret ?? '');
  await judge.sees('heading', /^Good /);
  await judge.page.goto('/staff/identities');
  await judge.follow('Kwame Boateng');
  await judge.sees('heading', 'Is it them?');
  await judge.sees('img', 'The card');
  await judge.looks('desk-identity');
  await judge.the('checkbox', 'A picture cannot be read.').check();
  await judge.writes('A word to them, if it helps', 'The sun stands on the number.');
  await judge.press('No, it cannot be told');
  await judge.press('Tell them');
  await judge.sees('heading', 'Decided');
  await judge.looks('desk-identity-refused');
  await kwame.page.reload();
  await kwame.reads('“The sun stands on the number.”');
  await kwame.looks('identity-refused');
});

step('9. the second try is proved, and everybody who looks at the profile sees it', async () => {
  await showsIdentity(kwame, cardNumber, await drawIdentity(lobby().browser, 'Kwame Boateng', cardNumber));
  await kwame.press('Send');
  await kwame.reads('We are looking at it');
  await judge.page.goto('/staff/identities');
  await judge.looks('desk-identities');
  await judge.follow('Kwame Boateng');
  await judge.press('Yes, it is them');
  await judge.press('It is them');
  await judge.sees('heading', 'Decided');
  await kwame.page.reload();
  await kwame.reads('Identity proved');
  await kwame.looks('identity-proved');
  await adwoa.page.goto(`/workers/${hire.worker.userId}`);
  await adwoa.reads('Identity proved');
  await adwoa.looks('profile-proved');
});

step('10. a new password by letter leads past no second step', async () => {
  await efua.page.goto('/sign-in');
  await signsInByPassword(efua);
  await efua.sees('heading', /, Efua$/);
  const secret = await setsUpApp(efua);
  await signsOut(efua);
  await efua.page.goto('/sign-in');
  await efua.follow('Forgot your password?');
  await efua.sees('heading', 'Forgot your password?');
  await efua.writes('E-mail', efua.email);
  await efua.looks('forgot');
  await efua.press('Send me a code');
  await efua.sees('heading', 'Choose a new password');
  await efua.writes('Code', await codeIn(house.urls.mail, efua.email));
  await efua.writes('New password', `${password} anew`);
  await efua.looks('reset');
  await efua.press('Set the password and sign in');
  await efua.sees('heading', 'One more step');
  await forgetsChallenge(efua);
  await efua.sees('heading', 'One more step');
  await efua.writes('Code of your app', '123456');
  await efua.press('Sign in');
  await efua.sees('heading', 'Please begin again');
  await efua.looks('begin-again');
  await efua.follow('Back to sign in');
  await signsInByPassword(efua, `${password} anew`);
  await givesCode(efua, secret);
  await efua.sees('heading', /, Efua$/);
});

/** As after a pause so long that the first step is worth nothing any more. */
async function forgetsChallenge({ page }: Visitor): Promise<void> {
  await page.evaluate(
    `history.replaceState({ ...history.state, usr: { ...history.state.usr, challenge: 'over' } }, '')`,
  );
  await page.reload();
}

step(
  '11. whoever took a break comes back by signing in; whoever asked to be erased keeps the account by the letter',
  async () => {
    await opensSecurity(adwoa);
    await adwoa.press('Deactivate');
    await adwoa.press('Deactivate my account');
    await adwoa.sees('heading', /^Good hands/);
    await signsInBy(adwoa, 'Google');
    await adwoa.sees('heading', /, Adwoa$/);
    await opensSecurity(adwoa);
    await adwoa.press('Erase');
    await adwoa.writes('Type ERASE to confirm', 'erase it');
    await adwoa.press('Erase my account');
    await adwoa.page.getByRole('dialog').locator('.mantine-InputWrapper-error').waitFor();
    await adwoa.looks('erase', { whole: false });
    await adwoa.writes('Type ERASE to confirm', 'ERASE');
    await adwoa.press('Erase my account');
    await adwoa.sees('heading', /^Good hands/);
    const letters = await messagesTo(house.urls.mail, adwoa.email);
    const link = letters.flatMap(({ text }) => /\S+\/cancel-erasure\?\S+/.exec(text) ?? [])[0] ?? '/cancel-erasure';
    await adwoa.page.goto(link);
    await adwoa.looks('keep-account');
    await adwoa.press('Keep my account');
    await adwoa.reads('Your account stays. Sign in to open it again.');
    await signsInBy(adwoa, 'Google');
    await adwoa.sees('heading', /, Adwoa$/);
  },
);

test('no page had an error on the way, and nobody is kept out', () => {
  expect(findings.errors).toEqual([]);
  expect(findings.barrierLines()).toEqual([]);
});
