import { second, type Clock } from '@kelmah/kit/clock/clock';
import { hasJustProved } from '@kelmah/kit/context/fresh';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal, parseInput, refuse, RefusalCode, type Refusal } from '@kelmah/kit/errors/refusal';
import type { Postgres } from '@kelmah/kit/postgres/postgres';
import { z } from 'zod';
import { findPlanned, planOperation } from '../operation/operation.store';
import type { OperationHandler, Operations } from '../operation/operation.worker';
import { ProviderAway, ProviderRefused } from '../stripe/provider.stripe';
import type { Provider } from '../stripe/stripe.stripe';
import { after } from '../work/backoff.service';
import type { Units } from '../work/unit.service';
import {
  findPayoutAccountOf,
  insertPayoutAccount,
  letGoOfPayoutAccount,
  lockPayoutAccount,
  lockPayoutAccountOf,
  lookAtAccountSoon,
  openPayoutAccount,
  payoutAccountIdOf,
  type PayoutAccountRow,
} from './payout-account.store';
import { bringSchedule } from './schedule.service';

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

const returnInput = z.object({ returnPath });

/** Whether a text is a path on our own site and nothing else: `//host`, `/\host` and control characters are not. */
export function isLocalPath(text: string): boolean {
  const here = 'https://kelmah.invalid';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return false;
  return URL.canParse(text, here) && new URL(text, here).origin === here;
}

export interface Onboarding {
  /**
   * Opens a worker's account where there is none, and a page on which Stripe asks for what it needs. Where somebody
   * else could change with it where the money goes, it takes a fresh proof of who asks.
   */
  start(viewer: Viewer, raw: unknown): Promise<PageOpened | Refusal>;
  /** Opens the page on which a worker sees and changes where they are paid. It takes a fresh proof of who asks. */
  openDashboard(viewer: Viewer, raw: unknown): Promise<PageOpened | Refusal>;
}

export interface PageOpened {
  payoutAccount: PayoutAccountRow;
  url: string;
}

type OpenedAccount = PayoutAccountRow & { stripeAccountId: string };

/** What a viewer asks for, of a worker who may; a refusal otherwise. */
function wishOf(viewer: Viewer, raw: unknown): { userId: string; path: string } | Refusal {
  const parsed = parseInput(returnInput, raw);
  if (isRefusal(parsed)) return parsed;
  if (!viewer.roles.includes('WORKER')) return refuse.forbidden('Only workers are paid out.');
  return { userId: userIdOfViewer(viewer), path: parsed.returnPath };
}

/** Opens pages of the provider; where it does not, the account is looked at, as it may have changed there. */
function providerPages({ units, provider, webUrl }: { units: Units; provider: Provider; webUrl: string }) {
  async function opening(account: OpenedAccount, page: () => Promise<string>): Promise<PageOpened | Refusal> {
    const lookSoon = () => units.inOne((unit) => lookAtAccountSoon(unit, account.userId, unit.now));
    try {
      const url = await page();
      await lookSoon();
      return { payoutAccount: account, url };
    } catch (error) {
      if (error instanceof ProviderAway) throw new Fault('UNAVAILABLE', away, error);
      if (!(error instanceof ProviderRefused)) throw error;
      await lookSoon();
      return refuse.conflict(RefusalCode.WRONG_STATE, 'The payment provider does not open its page for this account.');
    }
  }

  return {
    onboarding: (account: OpenedAccount, path: string) => {
      const back = (outcome: string) => {
        const url = new URL(path, webUrl);
        url.searchParams.set('payout', outcome);
        return url.toString();
      };
      const urls = { returnUrl: back('returned'), refreshUrl: back('refresh') };
      return opening(account, () => provider.accounts.onboardingUrl(account.stripeAccountId, urls));
    },
    dashboard: (account: OpenedAccount) =>
      opening(account, () => provider.accounts.dashboardUrl(account.stripeAccountId)),
  };
}

export function onboarding(parts: {
  postgres: Postgres;
  units: Units;
  provider: Provider;
  operations: Operations;
  clock: Clock;
  webUrl: string;
  country: string;
}): Onboarding {
  const { postgres, units, operations, clock, country } = parts;
  const pages = providerPages(parts);

  async function opened(userId: string): Promise<OpenedAccount> {
    const operationId = await units.inOne(async (unit) => {
      await insertPayoutAccount(unit, userId, unit.now);
      const account = await lockPayoutAccountOf(unit, userId);
      const subject = payoutAccountIdOf(userId);
      if (account?.status === 'DISCONNECTED') await letGoOfPayoutAccount(unit, subject);
      else if (account?.stripeAccountId != null) return undefined;
      const request: AccountRequest = { country, metadata: { userId, payoutAccountId: subject } };
      const planned = await planOperation(unit, { kind: 'OPEN_ACCOUNT', subject, request, now: unit.now });
      return (planned ?? (await findPlanned(unit, 'OPEN_ACCOUNT', subject)))?.id;
    });
    if (operationId !== undefined) await operations.finish(operationId, waitMsMax);
    const account = await findPayoutAccountOf(postgres, userId);
    if (account?.stripeAccountId == null) throw new Fault('UNAVAILABLE', away);
    return { ...account, stripeAccountId: account.stripeAccountId };
  }

  return {
    start: async (viewer, raw) => {
      const wish = wishOf(viewer, raw);
      if (isRefusal(wish)) return wish;
      const before = await findPayoutAccountOf(postgres, wish.userId);
      if (before && hasDetails(before) && !hasJustProved(viewer, clock.now())) return refuse.reauthenticate();
      const account = await opened(wish.userId);
      return pages.onboarding(account, wish.path);
    },
    openDashboard: async (viewer, raw) => {
      const wish = wishOf(viewer, raw);
      if (isRefusal(wish)) return wish;
      const account = await findPayoutAccountOf(postgres, wish.userId);
      const stripeAccountId = account?.status === 'DISCONNECTED' ? null : account?.stripeAccountId;
      if (!account || stripeAccountId == null) {
        return refuse.conflict(RefusalCode.NOT_READY, 'First set up where you are paid out.');
      }
      if (!hasJustProved(viewer, clock.now())) return refuse.reauthenticate();
      // Whoever is still asked for something gets the page that asks; Stripe shows the other to those who are done.
      return account.status === 'READY'
        ? pages.dashboard({ ...account, stripeAccountId })
        : pages.onboarding({ ...account, stripeAccountId }, wish.path);
    },
  };
}

/** Whether there is something about where the money goes that could be changed. */
const hasDetails = ({ status, destinations }: PayoutAccountRow): boolean => status === 'READY' || destinations !== null;

/** An account that was opened and never recorded does no harm: it is empty, and nobody knows of it. */
export function openAccount(provider: Provider): OperationHandler<AccountRequest, string> {
  return {
    ask: ({ id, request }) => provider.accounts.open(request, id),
    idOf: (stripeAccountId) => stripeAccountId,
    record: async (unit, { subject }, stripeAccountId) => {
      await openPayoutAccount(unit, subject, stripeAccountId, after(unit.now, firstLookMs));
      const account = await lockPayoutAccount(unit, subject);
      // A hold, and how often the worker wants to be paid, may be known from an account before.
      if (account) await bringSchedule(unit, account);
    },
    refused: () => Promise.resolve(),
  };
}
