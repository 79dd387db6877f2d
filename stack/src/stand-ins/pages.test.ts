import { readFileSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { createTransport } from 'nodemailer';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { bringStandIns } from './stand-ins';
import type { StandIn, StandInName } from './stand-in';
import { clientOf } from './testing/stripe-story';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder';
import { twilioClient } from './testing/twilio-client';

jest.setTimeout(60_000);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 360, height: 740 };

let browser: Browser;
let page: Page;
let standIns: StandIn[];
const trouble: string[] = [];

const named = (name: StandInName): StandIn => {
  const found = standIns.find((standIn) => standIn.name === name);
  if (!found) throw new Error(`${name} is not up`);
  return found;
};

beforeAll(async () => {
  const options = { platformWebhookUrl: 'http://127.0.0.1:9/', connectWebhookUrl: 'http://127.0.0.1:9/' };
  standIns = await bringStandIns({ ...options, dataDir: temporaryFolder(), report: (line) => trouble.push(line) });
  // In a single process the browser would end with the first of its windows.
  const args = sparticuz.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
});

beforeEach(async () => {
  // The axe script is put into pages whose own policy allows none.
  const context = await browser.newContext({ viewport: phone, bypassCSP: true });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') trouble.push(`asked ${hostname}`);
  });
});

afterEach(async () => {
  await page.context().close();
  expect(trouble.splice(0).filter((line) => !line.includes('status of 402'))).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all(standIns.map((standIn) => standIn.stop()));
  removeTemporaryFolders();
});

/** Nothing for axe to say in light and dark, and nothing wider than the phone. */
const expectGoodPage = async (): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axeSource);
    const rules = colorScheme === 'light' ? '' : ", runOnly: ['color-contrast']";
    const results = (await page.evaluate(`axe.run(document, { iframes: false${rules} })`)) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(results.passes.length).toBeGreaterThanOrEqual(colorScheme === 'light' ? 10 : 1);
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
};

const checkout = async (): Promise<string> => {
  const session = await clientOf(named('stripe')).checkout.sessions.create({
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'ghs',
          unit_amount: 250_000,
          product_data: { name: 'Kitchen cabinets: frames and doors', description: 'Milestone 1 of 3' },
        },
      },
    ],
    success_url: `${named('stripe').url}/?paid={CHECKOUT_SESSION_ID}`,
    cancel_url: `${named('stripe').url}/?cancelled`,
    customer_email: 'ama@example.com',
  });
  return session.url ?? '';
};

it('the pay page: a decline, then the test card', async () => {
  await page.goto(await checkout());
  expect(await page.textContent('header')).toContain('Test payment page — no real card is charged');
  await expectGoodPage();
  await page.getByLabel('Card number').fill('4000 0000 0000 0002');
  await page.getByLabel('Expiry').fill('12/40');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill('Ama Mensah');
  await page.getByRole('button', { name: 'Pay GH₵2,500.00' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Your card was declined.');
  await expectGoodPage();
  await page.getByRole('link', { name: 'Fill in the test card' }).click();
  expect(await page.getByLabel('Card number').inputValue()).toBe('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Pay' }).click();
  await page.waitForURL('**/?paid=cs_test_*');
  await expectGoodPage();
});

it('the pay page: faults at their fields, by keyboard alone', async () => {
  await page.goto(await checkout());
  await page.getByLabel('Card number').fill('4242 4242 4242 4241');
  await page.getByLabel('Expiry').fill('1/20');
  await page.getByLabel('Security code').fill('1');
  await page.getByLabel('Name on card').fill('A');
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Card number');
  await page.getByRole('alert').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByText('Your card number is invalid.').count()).toBe(1);
  await expectGoodPage();
  await page.getByRole('link', { name: 'Back without paying' }).click();
  await page.waitForURL('**/?cancelled');
});

it('the bank’s confirmation and a page that is over', async () => {
  const url = await checkout();
  await page.goto(`${url}?fill=4000002500003155`);
  await page.getByRole('button', { name: 'Pay' }).click();
  await page.getByRole('heading', { name: 'Confirm with your bank' }).waitFor();
  await expectGoodPage();
  await page.getByRole('button', { name: 'Confirm the payment' }).click();
  await page.waitForURL('**/?paid=*');
  await page.goto(url);
  expect(await page.textContent('h1')).toBe('This is paid');
  await expectGoodPage();
});

it('onboarding: empty, wrong, and filled in', async () => {
  const stripe = clientOf(named('stripe'));
  const account = await stripe.accounts.create({
    type: 'express',
    country: 'GH',
    email: 'kofi@example.com',
    capabilities: { transfers: { requested: true } },
  });
  const back = { refresh_url: `${named('stripe').url}/?again`, return_url: `${named('stripe').url}/?done` };
  const { url } = await stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', ...back });
  await page.goto(url);
  await expectGoodPage();
  await page.getByRole('link', { name: 'Fill in test details' }).click();
  await page.getByLabel('Account number').fill('abc');
  await page.getByRole('button', { name: 'Agree and submit' }).click();
  await page.getByRole('alert').waitFor();
  await expectGoodPage();
  trouble.splice(0).forEach((line) => expect(line).toContain('422'));
  await page.getByLabel('Account number').fill('000123456789');
  await page.getByRole('button', { name: 'Agree and submit' }).click();
  await page.waitForURL('**/?done');
  const { url: dashboard } = await stripe.accounts.createLoginLink(account.id);
  await page.goto(dashboard);
  await expectGoodPage();
});

it('the mail inbox and a mail whose link opens', async () => {
  const { url, environment } = named('mail');
  await page.goto(url);
  await expectGoodPage();
  const link = `${named('sms').url}/?from=mail`;
  await createTransport(environment.SMTP_URL).sendMail({
    from: 'hello@kelmah.test',
    to: 'ama@example.com',
    subject: 'Confirm your e-mail',
    text: `Open ${link}`,
    html: `<h1>Akwaaba</h1><p><a href="${link}">Confirm</a></p>`,
  });
  await page.getByLabel('Recipient or subject').fill('ama@');
  await page.getByRole('button', { name: 'Show' }).click();
  await expectGoodPage();
  await page.getByRole('link', { name: 'Confirm your e-mail' }).click();
  await expectGoodPage();
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: 'Confirm' }).click();
  const other = await opened;
  await other.waitForURL(link);
});

it('text messages and files', async () => {
  const { url, environment } = named('sms');
  await page.goto(url);
  await expectGoodPage();
  await twilioClient(environment).messages.create({
    to: '+233201234567',
    from: environment.TWILIO_FROM,
    body: 'Your code is 123456',
  });
  await page.getByLabel('Phone number').fill('+23320');
  await page.getByRole('button', { name: 'Show' }).click();
  expect(await page.getByText('Your code is 123456').count()).toBe(1);
  await expectGoodPage();
  await page.goto(named('s3').url);
  await expectGoodPage();
});

it('the authenticator app', async () => {
  await page.goto(named('sms').url);
  await page.getByRole('link', { name: 'The authenticator app of this phone' }).click();
  await expectGoodPage();
  await page.getByLabel('Set-up key').fill('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
  await page.getByRole('button', { name: 'Show the code' }).click();
  expect(await page.getByRole('region', { name: 'Code' }).getByRole('status').textContent()).toMatch(/^\d{6}$/);
  await expectGoodPage();
});
