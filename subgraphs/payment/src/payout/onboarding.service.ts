import { second } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { OperationHandler, Operations } from '../operation/operation.worker';
import { ProviderAway } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Units } from '../work/unit.service';
import {
  findPayoutAccountOf,
  insertPayoutAccount,
  lookAtAccountSoon,
  openPayoutAccount,
  payoutAccountIdOf,
  type PayoutAccountRow,
} from './payout-account.store';

interface AccountRequest {
  country: string;
  metadata: { userId: string; payoutAccountId: string };
}

const waitMsMax = 10_000;
const firstLookMs = 15 * second;
const away = 'The payment provider cannot be reached right now. Try again in a moment.';

/** A path of our own site. Anything that a browser may read as another site is refused. */
const returnPath = z
  .string()
  .max(200, 'Must be at most 200 characters.')
  .refine(isLocalPath, 'Must be a path on this site, such as /earnings.');

const input = z.object({ returnPath });

/** Whether a text is a path on our own site and nothing else: `//host`, `/\host` and control characters are not. */
export function isLocalPath(text: string): boolean {
  const here = 'https://kelmah.invalid';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return false;
  return URL.canParse(text, here) && new URL(text, here).origin === here;
}

export interface Onboarding {
  /** Opens a worker's account where there is none, and a page on which Stripe asks for what it needs. */
  start(viewer: Viewer, raw: unknown): Promise<{ payoutAccount: PayoutAccountRow; url: string } | Refusal>;
}

export function onboarding(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  operations: Operations;
  webUrl: string;
  country: string;
}): Onboarding {
  const { postgres, units, provider, operations, webUrl, country } = parts;

  async function opened(userId: string): Promise<PayoutAccountRow & { stripeAccountId: string }> {
    const operationId = await units.inOne(async (unit) => {
      await insertPayoutAccount(unit, userId, unit.now);
      const account = await findPayoutAccountOf(unit, userId);
      if (account?.stripeAccountId != null) return undefined;
      const subject = payoutAccountIdOf(userId);
      const request: AccountRequest = { country, metadata: { userId, payoutAccountId: subject } };
      const planned = await planOperation(unit, { kind: 'OPEN_ACCOUNT', subject, request, now: unit.now });
      return (planned ?? (await findPlanned(unit, 'OPEN_ACCOUNT', subject)))?.id;
    });
    if (operationId !== undefined) await operations.finish(operationId, waitMsMax);
    const account = await findPayoutAccountOf(postgres, userId);
    if (account?.stripeAccountId == null) throw new Fault('UNAVAILABLE', away);
    return { ...account, stripeAccountId: account.stripeAccountId };
  }

  async function pageFor(stripeAccountId: string, path: string): Promise<string> {
    const back = (outcome: string) => {
      const url = new URL(path, webUrl);
      url.searchParams.set('payout', outcome);
      return url.toString();
    };
    try {
      const urls = { returnUrl: back('returned'), refreshUrl: back('refresh') };
      return await provider.accounts.onboardingUrl(stripeAccountId, urls);
    } catch (error) {
      if (error instanceof ProviderAway) throw new Fault('UNAVAILABLE', away, error);
      throw error;
    }
  }

  return {
    start: async (viewer, raw) => {
      const parsed = parseInput(input, raw);
      if (isRefusal(parsed)) return parsed;
      if (!viewer.roles.includes('WORKER')) return refuse.forbidden('Only workers are paid out.');
      const userId = userIdOfViewer(viewer);
      const account = await opened(userId);
      const url = await pageFor(account.stripeAccountId, parsed.returnPath);
      await units.inOne((unit) => lookAtAccountSoon(unit, userId, unit.now));
      return { payoutAccount: account, url };
    },
  };
}

/** An account that was opened and never recorded does no harm: it is empty, and nobody knows of it. */
export function openAccount(provider: Provider): OperationHandler<AccountRequest, string> {
  return {
    ask: ({ id, request }) => provider.accounts.open(request, id),
    idOf: (stripeAccountId) => stripeAccountId,
    record: async (unit, { subject }, stripeAccountId) =>
      openPayoutAccount(unit, subject, stripeAccountId, after(unit.now, firstLookMs)),
    refused: () => Promise.resolve(),
  };
}
