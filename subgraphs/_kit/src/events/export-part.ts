import { second } from '../clock/clock';
import type { Logger } from '../logger/logger';
import type { ErasurePart } from './catalogue/auth.events';
import { consumer, type Consumer } from './consumer';

const putMs = 60 * second;

/** The queue in which a service is asked for its part of an export, for when nothing runs yet. */
export const exportPartQueue = { name: 'export-requested', on: ['account.export-requested'] } as const;

/**
 * Hands in what this service keeps of a person who asked for a copy: as readable JSON, at the place that the event
 * names. Done again it puts the same there again; nothing is answered, since what lies there is the answer.
 */
export const exportPart = (
  service: ErasurePart,
  gather: (userId: string) => Promise<object>,
  logger: Logger,
): Consumer =>
  consumer({
    ...exportPartQueue,
    handle: async ({ data: { userId, exportId, places } }) => {
      const place = places[service];
      if (place === undefined) return;
      const response = await fetch(place, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(await gather(userId), null, 2),
        signal: AbortSignal.timeout(putMs),
      });
      await response.body?.cancel();
      if (response.ok) return;
      // Too late for this place: whoever waits for the part asks again, with a new one.
      if (response.status === 403) return void logger.warn('an export part came too late', { exportId });
      throw new Error(`The object store answered an export part with ${response.status}`);
    },
  });
