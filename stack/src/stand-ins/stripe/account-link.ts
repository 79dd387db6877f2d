import type Stripe from 'stripe';
import { requireAccount } from './account';
import type { StripeHandler, StripeRoute } from './stripe-call';
import { invalid, missingParameter } from './stripe-error';
import { randomText } from './stripe-ids';
import type { StripeParams } from './stripe-params';

const linkSeconds = 300;

const requiredUrl = (params: StripeParams, name: string): string => {
  const url = params.string(name);
  if (!url) throw missingParameter(name);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw invalid('Not a valid URL', { code: 'url_invalid', param: name });
  return url;
};

/** A link opens once and within five minutes, as Stripe's do. */
const create: StripeHandler = ({ world, params }) => {
  const account = requireAccount(world, params.requiredString('account'));
  const type = params.oneOf('type', ['account_onboarding', 'account_update']);
  if (!type) throw missingParameter('type');
  if (type === 'account_update') {
    throw invalid('You cannot create `account_update` type Account Links for this account.', { param: 'type' });
  }
  const link = {
    id: randomText(24),
    account: account.id,
    refreshUrl: requiredUrl(params, 'refresh_url'),
    returnUrl: requiredUrl(params, 'return_url'),
    expiresAt: world.seconds() + linkSeconds,
    openedAt: null,
  };
  params.skip('collection_options', 'collect');
  params.done();
  world.accountLinks.put(link);
  return {
    object: 'account_link',
    created: world.seconds(),
    expires_at: link.expiresAt,
    url: `${world.settings.publicUrl}/setup/e/${account.id}/${link.id}`,
  } satisfies Stripe.AccountLink;
};

export const accountLinkRoutes: StripeRoute[] = [{ method: 'POST', pattern: '/v1/account_links', handler: create }];
