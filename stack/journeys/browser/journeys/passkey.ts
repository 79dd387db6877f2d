import { joins } from '../support/entering';
import { hasDevice, type Device } from '../support/passkeys';
import { opensSecurity, signsOut } from '../support/securing';
import { addressOf, arrivalsTo, lobby, type Lobby } from '../support/lobby';
import { stepsOf } from '../support/steps';
import { Findings, type Visitor } from '../support/visitor';

const findings = new Findings('passkey');
const arrive = arrivalsTo(findings);
let house: Lobby['house'];
let phone: Visitor;
let device: Device;

beforeAll(async () => {
  house = lobby().house;
  phone = await arrive('Efua Owusu', addressOf('efua'), 'phone');
  device = await hasDevice(phone);
}, 240_000);

const step = stepsOf(() => [phone]);

const triesPasskey = async () => {
  await phone.page.goto('/sign-in');
  await phone.press('Sign in with a passkey');
};

step('1. somebody adds a passkey on their phone and gives it a name', async () => {
  await joins(phone, 'I want to hire', house.urls.mail);
  await phone.press('Verify');
  await phone.sees('heading', /, Efua$/);
  await opensSecurity(phone);
  await phone.press('Add a passkey');
  await phone.sees('button', /^Rename /);
  expect(await device.count()).toBe(1);
  await phone.press(/^Rename /);
  await phone.writes('Name', 'My blue phone');
  await phone.press('Save');
  await phone.sees('button', 'Remove My blue phone');
  await phone.reads(/not used yet/);
  await phone.looks('added');
});

step('2. the same phone is told that it has one already', async () => {
  await phone.press('Add a passkey');
  await phone.reads('This device has a passkey for your account already.');
  expect(await device.count()).toBe(1);
});

step('3. the passkey signs in by itself, once the phone is unlocked', async () => {
  await signsOut(phone);
  await device.unlocks(false);
  await triesPasskey();
  await phone.reads('No passkey was used. Try again, or sign in another way.');
  await phone.looks('not-unlocked');
  await device.unlocks(true);
  await phone.press('Sign in with a passkey');
  await phone.sees('heading', /, Efua$/);
  await opensSecurity(phone);
  await phone.reads(/last used/);
});

step('4. a removed passkey opens nothing', async () => {
  await phone.press('Remove My blue phone');
  await phone.press('Remove it');
  await phone.reads('Sign in with your fingerprint, your face or the code of your phone.');
  await signsOut(phone);
  await triesPasskey();
  await phone.page
    .getByText(/^This passkey was not accepted|^No passkey was used/)
    .first()
    .waitFor();
  expect(phone.path).toMatch(/^\/sign-in/);
  await phone.looks('removed');
});

test('nothing went wrong in the browser on the way, and nobody is kept out', () => {
  expect(findings.errors).toEqual([]);
  expect(findings.barrierLines()).toEqual([]);
});
