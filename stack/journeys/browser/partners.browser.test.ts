import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { openHouse } from '../support/house';
import { openBrowser, type OpenedBrowser } from './support/chromium';
import { joins, signsIn } from './support/entering';
import { makesKey, registersApp, rotatesKey, runs } from './support/partnering';
import { stepsOf } from './support/steps';
import { Findings, Visitor } from './support/visitor';

const findings = new Findings('partners');
const quota = 2_000;
const appName = 'Lakeside bookings';
let house: Awaited<ReturnType<typeof openHouse>>;
let opened: OpenedBrowser;
let partner: Visitor;
let appPath = '';
let firstKey = '';
let secondKey = '';

const arrive = (screen: 'phone' | 'desk', email: string) =>
  Visitor.arrive(opened.browser, { name: 'Efua Owusu', email, webUrl: house.urls.web, findings, screen });

beforeAll(async () => {
  rmSync(findings.folder, { recursive: true, force: true });
  opened = await openBrowser();
  house = await openHouse({
    web: 'built',
    variables: { SAFELIST: 'enforce', PARTNER_DAILY_COST_QUOTA: String(quota) },
  });
  partner = await arrive('phone', `efua.${randomUUID().slice(0, 8)}@example.com`);
}, 240_000);
afterAll(async () => {
  await opened?.close();
  await house?.close();
}, 60_000);

const step = stepsOf(() => [partner]);

// The editor comes after the page around it.
const opensEditor = ({ page }: Visitor) => page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();

/** Goes to the explorer and asks there with a key. */
async function explores(key: string): Promise<void> {
  await partner.page.goto('/explorer');
  await opensEditor(partner);
  await partner.writes('Your key', key);
}

const quotaLeft = async () => {
  const words = await partner.page.locator('.quota-words').innerText();
  return Number(/^([\d,]+) of/.exec(words)?.[1]?.replaceAll(',', ''));
};

step('1. somebody joins, finds the way to the partner page, and registers an app', async () => {
  await partner.page.goto('/partners');
  await partner.sees('heading', 'Build on Kelmah');
  await partner.looks('partners-stranger');
  await joins(partner, 'I want to hire', house.urls.mail);
  await partner.press('Verify');
  await partner.sees('heading', /, Efua$/);
  await partner.follow('For partners');
  await partner.reads('You have no app yet');
  await partner.looks('partners-empty');
  await registersApp(partner, appName);
  appPath = partner.path;
  await partner.looks('app-empty');
});

step('2. a key is made, and shown this once', async () => {
  firstKey = await makesKey(partner, 'Production');
  expect(firstKey).toMatch(/^klm_[\w-]{43}$/);
  await partner.sees('listitem', 'Production');
  await partner.page.reload();
  await partner.sees('listitem', 'Production');
  expect(await partner.page.content()).not.toContain(firstKey);
});

step('3. the explorer explains the graph, runs an example with the key, and says what is left', async () => {
  await partner.follow('Open the explorer');
  await partner.sees('heading', /^Kelmah Explorer$/);
  await opensEditor(partner);
  await partner.looks('explorer');
  await partner.writes('Your key', firstKey);
  await partner.press('Show Examples');
  await partner.looks('explorer-examples', { whole: false });
  await partner.press('Try it: Every trade');
  expect(await runs(partner)).toMatch(/^Status 200\b(?! ·)/);
  await partner.page.locator('.graphiql-response').getByText('"Plumbing"').waitFor();
  expect(await quotaLeft()).toBeLessThan(quota);
  await partner.looks('explorer-answer', { whole: false });
  await partner.press('Show Examples');
  await partner.press('Try it: Plumbers near Kumasi');
  expect(await runs(partner)).toMatch(/^Status 200\b(?! ·)/);
  await partner.press(/^Show Documentation Explorer/);
  await partner.looks('explorer-docs', { whole: false });
});

step('4. what the key may not read is refused by its code', async () => {
  await partner.page.goto(appPath);
  await partner.press('Make a key');
  await partner.writes('Name of the key', 'Jobs alone');
  await partner.the('checkbox', 'Jobs').check();
  await partner.press('Make this key');
  const narrow = await partner.page.getByLabel('The new key').inputValue();
  await explores(narrow);
  expect(await runs(partner)).toContain('FORBIDDEN');
});

step('5. the key is rotated: both are good, until the old one is revoked', async () => {
  await partner.page.goto(appPath);
  secondKey = await rotatesKey(partner, 'Production');
  await partner.reads('Ends soon');
  for (const key of [firstKey, secondKey]) {
    await explores(key);
    expect(await runs(partner)).toMatch(/^Status 200\b(?! ·)/);
  }
  await partner.page.goto(appPath);
  await partner.press(`Revoke Production, klm_…${firstKey.slice(-4)}`);
  await partner.looks('revoke', { whole: false });
  await partner.press('Revoke this key');
  await partner.reads('1 key that ended');
  await partner.looks('app-rotated');
  partner.expectsRefusals(401);
  await explores(firstKey);
  expect(await runs(partner)).toMatch(/^Status 401 · UNAUTHENTICATED/);
  await explores(secondKey);
  expect(await runs(partner)).toMatch(/^Status 200\b(?! ·)/);
});

step('6. the day’s quota is met: the explorer says so, and when it begins anew', async () => {
  partner.expectsRefusals(429);
  const tries = 80;
  let line = '';
  for (let tried = 0; tried < tries && !line.includes('429'); tried += 1) line = await runs(partner);
  expect(line).toMatch(/^Status 429 · QUOTA_EXCEEDED/);
  expect(line).toContain('midnight UTC');
  await partner.reads(/^Anew in /);
  await partner.looks('explorer-quota', { whole: false, codes: true });
  await partner.press('Show Error codes');
  await partner.looks('explorer-errors', { codes: true });
});

step('7. the app’s page shows what was used, and what was refused', async () => {
  await partner.page.goto(appPath);
  await partner.page
    .getByLabel('Of', { exact: true })
    .selectOption({ label: `Production (klm_…${secondKey.slice(-4)})` });
  await partner.the('img', /^Cost by day over the last 30 days: [1-9]/).waitFor();
  await partner.page.getByText('As a table').click();
  await partner.looks('app-used');
});

step('8. the pages stand on a desk too, in light and in dark', async () => {
  const desk = await arrive('desk', partner.email);
  await signsIn(desk);
  for (const [name, path] of [
    ['partners', '/partners'],
    ['app', appPath],
    ['explorer', '/explorer'],
  ] as const) {
    await desk.page.emulateMedia({ colorScheme: 'light' });
    await desk.page.goto(path);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    if (name === 'explorer') {
      await opensEditor(desk);
      await desk.press('Show Examples');
    }
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
