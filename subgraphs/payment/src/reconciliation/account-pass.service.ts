import { day } from '@kelmah/kit/clock/clock';
import { balancesOf } from '../ledger/ledger.store';
import type { PayoutLooks } from '../payout/payout.service';
import { ProviderRefused } from '../stripe/provider.stripe';
import { after } from '../work/backoff.service';
import { forEach } from '../work/each.service';
import { accountsToCheck, hasMoneyUnderWay, type AccountToCheck } from './balance.store';
import { closeRightFindings } from './finding.store';
import { noteFinding } from './finding.service';
import { accountFingerprint, findingOfAccount } from './finding-words.service';
import type { PassParts, Progress } from './move-pass.service';
import type { RunRow } from './run.store';

const batchSize = 40;
const atOnce = 4;
/** A bank may send a payout back within some working days (https://docs.stripe.com/payouts#payout-failures). */
const mayComeBackMs = 14 * day;
/** A payout may go between a look and the reading of the balance: only what is wrong each time is. */
const looksMax = 3;

interface Side {
  currency: string;
  oursMinor: number;
  /** Null where the account cannot be read. */
  theirsMinor: number | null;
}

const differ = ({ oursMinor, theirsMinor }: Side): boolean => oursMinor !== (theirsMinor ?? 0);

/** Every worker's account holds what the ledger says: what was transferred there less what was paid out of it. */
export async function checkAccounts(
  parts: PassParts & { payouts: PayoutLooks },
  run: RunRow,
  progress: Progress,
): Promise<void> {
  const { postgres, clock } = parts;
  const paidSince = run.since === null ? null : after(run.since, -mayComeBackMs);
  let beyond = run.place ?? '';
  for (;;) {
    const accounts = await accountsToCheck(postgres, { beyond, limit: batchSize, paidSince });
    const last = accounts.at(-1)?.id;
    if (last === undefined) return;
    const done = { repaired: 0, findingsOpened: 0, findingsClosed: 0 };
    await forEach(accounts, atOnce, async (account) => {
      const { wasWrong, sides } = await compared(parts, account);
      const wrong = sides.filter(differ);
      if (wasWrong && wrong.length === 0) done.repaired += 1;
      const right = sides.filter((side) => !differ(side));
      const fingerprints = right.map(({ currency }) => accountFingerprint(account.stripeAccountId, currency));
      done.findingsClosed += await closeRightFindings(postgres, fingerprints, clock.now());
      if (wrong.length === 0 || (await hasMoneyUnderWay(postgres, account.workerId))) return;
      for (const side of wrong) {
        const finding = findingOfAccount(account, side);
        if (await postgres.transaction((queries) => noteFinding(queries, finding, clock.now())))
          done.findingsOpened += 1;
      }
    });
    await progress(last, { accountsChecked: accounts.length, ...done });
    beyond = last;
  }
}

/**
 * Both sides of an account, after a look at it where they differ, a payout is under way, or money lies there: a payout
 * of it may have gone and come back, which leaves the sums as they were.
 */
async function compared(
  parts: PassParts & { payouts: PayoutLooks },
  account: AccountToCheck,
): Promise<{ wasWrong: boolean; sides: Side[] }> {
  const { sides, mayHaveMoved } = await sidesOf(parts, account);
  const wasWrong = sides.some(differ);
  if (!wasWrong && !mayHaveMoved) return { wasWrong, sides };
  for (let looks = 1; ; looks += 1) {
    await lookAt(parts, account);
    const { sides: now } = await sidesOf(parts, account);
    if (looks === looksMax || !now.some(differ)) return { wasWrong, sides: now };
  }
}

async function lookAt({ payouts }: { payouts: PayoutLooks }, { stripeAccountId }: AccountToCheck): Promise<void> {
  try {
    await payouts.lookAtAccount(stripeAccountId);
  } catch (error) {
    if (!(error instanceof ProviderRefused)) throw error;
  }
}

async function sidesOf(
  { postgres, provider }: PassParts,
  { stripeAccountId, workerId }: AccountToCheck,
): Promise<{ sides: Side[]; mayHaveMoved: boolean }> {
  const theirs = await provider.balances.now(stripeAccountId).catch((error: unknown) => {
    if (error instanceof ProviderRefused) return undefined;
    throw error;
  });
  const places = await balancesOf(postgres, workerId);
  const ours = new Map(
    places.flatMap(({ kind, currency, balanceMinor }) =>
      kind === 'WORKER_AVAILABLE' ? [[currency, balanceMinor] as const] : [],
    ),
  );
  const there = new Map((theirs ?? []).map(({ currency, amountMinor }) => [currency, amountMinor]));
  const sides = [...new Set([...ours.keys(), ...there.keys()])].map((currency) => ({
    currency,
    oursMinor: ours.get(currency) ?? 0,
    theirsMinor: theirs === undefined ? null : (there.get(currency) ?? 0),
  }));
  const mayHaveMoved = places.some(
    ({ kind, balanceMinor }) => (kind === 'WORKER_ON_ITS_WAY' || kind === 'WORKER_AVAILABLE') && balanceMinor !== 0,
  );
  return { sides, mayHaveMoved };
}
