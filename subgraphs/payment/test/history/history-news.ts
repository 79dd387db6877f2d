import type { HistoryWorld } from './history-world';

interface Late {
  goOn(): void;
  written: Promise<void>;
}
const late = new WeakMap<HistoryWorld, Late[]>();
const lateOf = (world: HistoryWorld): Late[] => {
  const waiting = late.get(world) ?? [];
  late.set(world, waiting);
  return waiting;
};

/** What a webhook tells of: a payment, whichever it is. */
const newsOf = ({ bank }: HistoryWorld, which: number) => {
  const { payments } = bank.truth;
  return payments[which % Math.max(1, payments.length)];
};

/** Stripe tells of a payment, and we ask how it stands. */
export async function hearNews(world: HistoryWorld, which: number): Promise<void> {
  const told = newsOf(world, which);
  if (!told?.fundingId) return;
  await world.services.looks.lookAtFunding(told.fundingId, { paymentIntentId: told.paymentIntentId });
}

/** We ask how a payment stands now, and write the answer later: what was first asked may be written last. */
export async function lookLate(world: HistoryWorld, which: number): Promise<void> {
  const told = newsOf(world, which);
  if (!told?.fundingId) return;
  const { fundingId, paymentIntentId } = told;
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  await new Promise<void>((hasAsked, reject) => {
    const step = () => {
      hasAsked();
      return gate;
    };
    // Where it dies as it is written, it is asked anew, as a webhook that was not taken is sent anew.
    const look = () => world.services.lateLook(step).lookAtFunding(fundingId, { paymentIntentId });
    const written = world.survives(look);
    lateOf(world).push({ goOn, written });
    written.catch(reject);
  });
}

export async function newsArrives(world: HistoryWorld, which: number): Promise<void> {
  const waiting = lateOf(world);
  const [one] = waiting.splice(which % Math.max(1, waiting.length), 1);
  one?.goOn();
  await one?.written;
}

/** All that is late arrives, the latest first, and then all that Stripe knows is heard once more. */
export async function allNewsArrives(world: HistoryWorld): Promise<void> {
  while (lateOf(world).length > 0) await newsArrives(world, lateOf(world).length - 1);
  for (const { fundingId, paymentIntentId } of world.bank.truth.payments) {
    if (fundingId !== undefined) await world.services.looks.lookAtFunding(fundingId, { paymentIntentId });
  }
  await world.services.payouts.lookAtAccount(world.accountAtStripe);
}
