import { second, type Clock } from '@kelmah/kit/clock/clock';

/** How far behind its own time a look at what is new reaches, for instances whose clocks differ. */
const lookBackMs = 30 * second;
/** How long before it began a subscription still tells: what happened between the page's query and its subscription. */
const headStartMs = 5 * second;

/** For a subscription that begins now: each call says since when to look this time. Whoever looks drops what was told. */
export function lookBack(clock: Clock): () => Date {
  const startedAtMs = clock.now().getTime() - headStartMs;
  let lookedAtMs = startedAtMs;
  return () => {
    const since = new Date(Math.max(startedAtMs, lookedAtMs - lookBackMs));
    lookedAtMs = clock.now().getTime();
    return since;
  };
}
