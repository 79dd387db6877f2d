import type Stripe from 'stripe';
import { newAccount, rejected, type NewAccount } from './account-object';
import { readSettings } from './payout-schedule';
import type { StripeCall, StripeHandler, StripeRoute } from './stripe-call';
import { invalid, missingParameter, StripeError } from './stripe-error';
import { randomText } from './stripe-ids';
import { listPage } from './stripe-list';
import { readMetadata, type StripeParams } from './stripe-params';
import type { StripeWorld } from './stripe-world';

/** Stripe does not tell an account that is not ours from one that does not exist. */
export const requireAccount = (world: StripeWorld, id: string): Stripe.Account => {
  const account = world.accounts.find(id);
  if (account) return account;
  throw new StripeError(
    403,
    'invalid_request_error',
    `The provided key 'sk_test_***' does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
    { code: 'account_invalid' },
  );
};

/** The account that the path names. */
export const accountOf = (call: StripeCall): Stripe.Account => requireAccount(call.world, call.values.id ?? '');

const readProfile = (
  params: StripeParams,
  before: Stripe.Account.BusinessProfile | null | undefined,
): Stripe.Account.BusinessProfile | null => {
  const given = params.object('business_profile');
  if (!before || !given) return before ?? null;
  return {
    ...before,
    mcc: given.string('mcc', 4) ?? before.mcc,
    name: given.string('name') ?? before.name,
    product_description: given.string('product_description') ?? before.product_description ?? null,
    support_email: given.string('support_email') ?? before.support_email,
    support_phone: given.string('support_phone') ?? before.support_phone,
    url: given.string('url') ?? before.url,
  };
};

const requestedCapabilities = (params: StripeParams): NewAccount['capabilities'] => {
  const given = params.object('capabilities');
  return (['transfers', 'card_payments'] as const).filter((name) => given?.object(name)?.boolean('requested'));
};

const readExpress = (params: StripeParams): void => {
  const type = params.oneOf('type', ['custom', 'express', 'standard']);
  const controller = params.object('controller');
  const dashboard = controller?.object('stripe_dashboard')?.oneOf('type', ['express', 'full', 'none']);
  controller?.object('fees')?.oneOf('payer', ['account', 'application']);
  controller?.object('losses')?.oneOf('payments', ['application', 'stripe']);
  controller?.oneOf('requirement_collection', ['application', 'stripe']);
  if (type && controller) throw invalid('You may only specify one of these parameters: type, controller.');
  if (type !== 'express' && dashboard !== 'express') {
    throw invalid(
      'Only Express accounts are known here: send `type: express` or a controller with the Express dashboard.',
      {
        param: type ? 'type' : 'controller',
      },
    );
  }
};

const create: StripeHandler = ({ world, params }) => {
  readExpress(params);
  const wanted: NewAccount = {
    country: params.string('country', 2)?.toUpperCase() ?? 'US',
    email: params.string('email') ?? null,
    businessType: params.oneOf('business_type', ['company', 'government_entity', 'individual', 'non_profit']) ?? null,
    currency: params.currency('default_currency'),
    metadata: readMetadata(params),
    capabilities: requestedCapabilities(params),
  };
  if (!/^[A-Z]{2}$/.test(wanted.country)) {
    throw invalid(
      `Country '${wanted.country}' is unknown. Try using a 2-character alphanumeric country code instead, such as 'US', 'EG', or 'GB'.`,
      { param: 'country' },
    );
  }
  const account = newAccount(world, wanted);
  account.business_profile = readProfile(params, account.business_profile);
  account.settings = readSettings(params, account);
  params.skip('individual', 'tos_acceptance');
  params.done();
  return world.accounts.put(account);
};

const retrieve: StripeHandler = (call) => {
  call.params.done();
  return accountOf(call);
};

const update: StripeHandler = (call) => {
  const { world, params } = call;
  const account = accountOf(call);
  const changed = {
    ...account,
    email: params.string('email') ?? account.email,
    metadata: readMetadata(params, account.metadata),
    business_profile: readProfile(params, account.business_profile),
  };
  changed.settings = readSettings(params, account);
  for (const name of requestedCapabilities(params)) {
    const state = account.details_submitted ? 'active' : 'inactive';
    changed.capabilities = { ...changed.capabilities, [name]: changed.capabilities?.[name] ?? state };
  }
  params.skip('individual', 'tos_acceptance');
  params.done();
  world.accounts.put(changed);
  world.emit('account.updated', changed, account.id);
  return changed;
};

const list: StripeHandler = (call) =>
  listPage(
    call,
    call.world.accounts.newestFirst().map((account) => ({ ...account, created: account.created ?? 0 })),
  );

const loginLinkSeconds = 300;

const createLoginLink: StripeHandler = (call) => {
  const { world } = call;
  const account = accountOf(call);
  call.params.done();
  if (!account.details_submitted) {
    throw invalid('Cannot create a login link for an account that has not completed onboarding.');
  }
  const link = { id: randomText(24), account: account.id, expiresAt: world.seconds() + loginLinkSeconds };
  world.loginLinks.put({ ...link, openedAt: null });
  return {
    object: 'login_link',
    created: world.seconds(),
    url: `${world.settings.publicUrl}/express/${account.id}/${link.id}`,
  } satisfies Stripe.LoginLink;
};

const reject: StripeHandler = (call) => {
  const { world, params } = call;
  const account = accountOf(call);
  const reason = params.oneOf('reason', ['fraud', 'terms_of_service', 'other']);
  if (!reason) throw missingParameter('reason');
  params.done();
  const after = world.accounts.put(rejected(account, reason));
  world.emit('account.updated', after, account.id, { requirements: account.requirements });
  return after;
};

export const accountRoutes: StripeRoute[] = [
  { method: 'POST', pattern: '/v1/accounts', handler: create },
  { method: 'GET', pattern: '/v1/accounts', handler: list },
  { method: 'GET', pattern: '/v1/accounts/:id', handler: retrieve },
  { method: 'POST', pattern: '/v1/accounts/:id', handler: update },
  { method: 'POST', pattern: '/v1/accounts/:id/login_links', handler: createLoginLink },
  { method: 'POST', pattern: '/v1/accounts/:id/reject', handler: reject },
];
