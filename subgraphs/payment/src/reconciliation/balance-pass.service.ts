import { hasMovesUnderWay, keepBalance, platformBalances } from './balance.store';
import { closeRightFindings, differencesFound } from './finding.store';
import { noteFinding } from './finding.service';
import { balanceFingerprint, findingOfBalance } from './finding-words.service';
import type { PassParts, Progress } from './move-pass.service';

const triesMax = 3;

interface Sides {
  currency: string;
  oursMinor: number;
  theirsMinor: number;
}

/**
 * What is on the platform's balance is the same on both sides in every currency, but for what has been found already.
 * While money moves the two cannot be seen at one moment, so nothing is said of it then.
 */
export async function checkBalances(parts: PassParts, progress: Progress): Promise<void> {
  const { postgres, clock } = parts;
  const { sides, atRest } = await standing(parts);
  for (const { currency, oursMinor, theirsMinor } of sides) {
    const checkedAt = clock.now();
    await keepBalance(postgres, { currency, ledgerMinor: oursMinor, providerMinor: theirsMinor, checkedAt });
  }
  if (!atRest || (await hasMovesUnderWay(postgres))) return;
  const found = new Map((await differencesFound(postgres)).map((one) => [one.currency, one.differenceMinor]));
  const done = { findingsOpened: 0, findingsClosed: 0 };
  for (const side of sides) {
    const { currency, oursMinor, theirsMinor } = side;
    if (oursMinor - theirsMinor === (found.get(currency) ?? 0)) {
      done.findingsClosed += await closeRightFindings(postgres, [balanceFingerprint(currency)], clock.now());
      continue;
    }
    const isNew = await postgres.transaction((queries) => noteFinding(queries, findingOfBalance(side), clock.now()));
    if (isNew) done.findingsOpened += 1;
  }
  await progress(null, done);
}

/** Both sides, with the ledger read before and after Stripe was asked: at rest where nothing was booked meanwhile. */
async function standing(parts: PassParts): Promise<{ sides: Sides[]; atRest: boolean }> {
  for (let tries = 1; ; tries += 1) {
    const before = await platformBalances(parts.postgres);
    const theirs = await parts.provider.balances.now();
    const ours = await platformBalances(parts.postgres);
    const atRest = sameAmounts(before, ours);
    if (atRest || tries === triesMax) return { sides: sidesOf(ours, theirs), atRest };
  }
}

type Amounts = readonly { currency: string; amountMinor: number }[];

const byCurrency = (amounts: Amounts) => new Map(amounts.map(({ currency, amountMinor }) => [currency, amountMinor]));

function sameAmounts(one: Amounts, other: Amounts): boolean {
  const others = byCurrency(other);
  return one.length === other.length && one.every(({ currency, amountMinor }) => others.get(currency) === amountMinor);
}

function sidesOf(ours: Amounts, theirs: Amounts): Sides[] {
  const [here, there] = [byCurrency(ours), byCurrency(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])].map((currency) => ({
    currency,
    oursMinor: here.get(currency) ?? 0,
    theirsMinor: there.get(currency) ?? 0,
  }));
}
