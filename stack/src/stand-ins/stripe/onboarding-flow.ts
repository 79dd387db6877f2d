import type Stripe from 'stripe';
import { redirect, type HttpRequest } from '../http';
import { onboarded } from './account-object';
import { onboardingFields, onboardingPage, type OnboardingFaults, type OnboardingForm } from './onboarding-page';
import type { PageHandler } from './pay-flow';
import { missingPage } from './pay-page';
import type { KeptAccountLink, StripeWorld } from './stripe-world';

const formSeconds = 3600;

const testDetails = (account: Stripe.Account): OnboardingForm => ({
  firstName: 'Test',
  lastName: 'Worker',
  birth: '1990-01-31',
  phone: account.business_profile?.support_phone ?? '+233200000000',
  bank: 'Test Bank',
  number: '000123456789',
});

const readForm = (request: HttpRequest): OnboardingForm => {
  const fields = new URLSearchParams(request.body.toString('utf8'));
  const entries = onboardingFields.map((name) => [name, (fields.get(name) ?? '').trim().slice(0, 200)]);
  return Object.fromEntries(entries) as OnboardingForm;
};

const emptyForm = (): OnboardingForm => ({ firstName: '', lastName: '', birth: '', phone: '', bank: '', number: '' });

const checkForm = (form: OnboardingForm, now: number): OnboardingFaults => {
  const faults: OnboardingFaults = {};
  if (!form.firstName) faults.firstName = 'Please give your first name.';
  if (!form.lastName) faults.lastName = 'Please give your last name.';
  if (!form.bank) faults.bank = 'Please name your bank or mobile money provider.';
  if (!/^\+?[\d\s-]{7,20}$/.test(form.phone)) faults.phone = 'Please give a phone number.';
  if (!/^[\d\s-]{5,34}$/.test(form.number)) faults.number = 'Please give an account number of digits.';
  const years = (now - Date.parse(form.birth)) / (365.25 * 24 * 3_600_000);
  if (Number.isNaN(years)) faults.birth = 'Please give your date of birth.';
  else if (years < 18) faults.birth = 'You must be at least 18 years old.';
  return faults;
};

/** The link itself: opens once; later, or after five minutes, it leads to `refresh_url` for a new one. */
const open: PageHandler = (world, _request, { account = '', link = '' }) => {
  const found = world.accountLinks.find(link);
  if (found?.account !== account) return missingPage();
  if (found.openedAt !== null || found.expiresAt <= world.seconds()) return redirect(found.refreshUrl);
  world.accountLinks.put({ ...found, openedAt: world.seconds() });
  return redirect(`/setup/s/${account}/${link}`);
};

/** The form behind an opened link, which may be loaded again for an hour. */
const formOf = (
  world: StripeWorld,
  accountId: string,
  linkId: string,
): { link: KeptAccountLink; account: Stripe.Account; over: boolean } | undefined => {
  const link = world.accountLinks.find(linkId);
  const account = world.accounts.find(accountId);
  if (link?.openedAt == null || link.account !== accountId || !account) return undefined;
  return { link, account, over: link.openedAt + formSeconds <= world.seconds() };
};

const show: PageHandler = (world, request, { account: accountId = '', link: linkId = '' }) => {
  const found = formOf(world, accountId, linkId);
  if (!found) return missingPage();
  if (found.over) return redirect(found.link.refreshUrl);
  const form = request.query.get('fill') ? testDetails(found.account) : emptyForm();
  return onboardingPage(linkId, found.account, form, {});
};

const submit: PageHandler = (world, request, { account: accountId = '', link: linkId = '' }) => {
  const found = formOf(world, accountId, linkId);
  if (!found) return missingPage();
  if (found.over) return redirect(found.link.refreshUrl);
  if (new URLSearchParams(request.body.toString('utf8')).get('later')) return redirect(found.link.returnUrl);
  const form = readForm(request);
  const faults = checkForm(form, world.clock.now());
  if (Object.keys(faults).length > 0) return onboardingPage(linkId, found.account, form, faults);
  const details = {
    holder: `${form.firstName} ${form.lastName}`,
    bank: form.bank,
    number: form.number.replace(/\D/g, ''),
  };
  const account = world.accounts.put(onboarded(found.account, details, world.seconds()));
  world.emit('account.external_account.created', account.external_accounts?.data[0] ?? {}, account.id);
  world.emit('account.updated', account, account.id, {
    charges_enabled: found.account.charges_enabled,
    details_submitted: found.account.details_submitted,
    payouts_enabled: found.account.payouts_enabled,
  });
  return redirect(found.link.returnUrl);
};

export const onboardingRoutes: { method: string; pattern: string; handler: PageHandler }[] = [
  { method: 'GET', pattern: '/setup/e/:account/:link', handler: open },
  { method: 'GET', pattern: '/setup/s/:account/:link', handler: show },
  { method: 'POST', pattern: '/setup/s/:account/:link', handler: submit },
];
