import type Stripe from 'stripe';
import { redirect, type HttpRequest } from '../http';
import { expressPage, type BankForm, type ExpressView } from './express-page';
import { changeBanks } from './external-account';
import { newBank, replaceBank } from './external-account-object';
import type { PageHandler } from './pay-flow';
import { missingPage } from './pay-page';
import type { StripeWorld } from './stripe-world';

const visitSeconds = 3600;
const payoutsShown = 20;

/** A login link opens once and within five minutes. */
const open: PageHandler = (world, _request, { account = '', link = '' }) => {
  const found = world.loginLinks.find(link);
  if (found?.account !== account || found.openedAt !== null || found.expiresAt <= world.seconds()) return missingPage();
  world.loginLinks.put({ ...found, openedAt: world.seconds() });
  return redirect(`/express/${account}/visits/${link}`);
};

const accountOf = (world: StripeWorld, accountId: string, linkId: string): Stripe.Account | undefined => {
  const link = world.loginLinks.find(linkId);
  if (link?.openedAt == null || link.account !== accountId) return undefined;
  return link.openedAt + visitSeconds > world.seconds() ? world.accounts.find(accountId) : undefined;
};

const viewOf = (world: StripeWorld, account: Stripe.Account, link: string): ExpressView => {
  const now = world.seconds();
  return {
    account,
    base: `/express/${account.id}/visits/${link}`,
    balances: world.book.currencies(account.id).map((currency) => ({
      currency,
      available: world.book.available(account.id, currency, now),
      pending: world.book.pending(account.id, currency, now),
    })),
    payouts: world.payouts.newestFirst(account.id).slice(0, payoutsShown),
    form: { bank: '', number: '' },
    faults: {},
    said: null,
  };
};

const show: PageHandler = (world, request, { account: id = '', link = '' }) => {
  const account = accountOf(world, id, link);
  if (!account) return missingPage();
  const said = request.query.get('saved') ? 'Saved. Your next payout goes to the new account.' : null;
  return expressPage({ ...viewOf(world, account, link), said });
};

const readForm = (request: HttpRequest): BankForm => {
  const fields = new URLSearchParams(request.body.toString('utf8'));
  const text = (name: keyof BankForm): string => (fields.get(name) ?? '').trim().slice(0, 200);
  return { bank: text('bank'), number: text('number') };
};

const change: PageHandler = (world, request, { account: id = '', link = '' }) => {
  const account = accountOf(world, id, link);
  if (!account) return missingPage();
  const form = readForm(request);
  const faults: Partial<BankForm> = {};
  if (!form.bank) faults.bank = 'Please name your bank or mobile money provider.';
  if (!/^[\d\s-]{5,34}$/.test(form.number)) faults.number = 'Please give an account number of digits.';
  const view = viewOf(world, account, link);
  if (Object.keys(faults).length > 0) return expressPage({ ...view, form, faults });
  const [old] = account.external_accounts?.data ?? [];
  const holder = old?.object === 'bank_account' ? (old.account_holder_name ?? '') : '';
  const bank = newBank(account, { holder, bank: form.bank, number: form.number.replace(/\D/g, '') });
  changeBanks(world, account, replaceBank(account, bank), { what: 'created', bank });
  return redirect(`${view.base}?saved=yes`);
};

export const expressRoutes: { method: string; pattern: string; handler: PageHandler }[] = [
  { method: 'GET', pattern: '/express/:account/:link', handler: open },
  { method: 'GET', pattern: '/express/:account/visits/:link', handler: show },
  { method: 'POST', pattern: '/express/:account/visits/:link', handler: change },
];
