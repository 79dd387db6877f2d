import { consumer } from '@kelmah/kit/events/consumer';
import type { ErasureService } from '../erasure/erasure.service';

/** Another service has forgotten somebody. Told twice it is noted once. */
export const erasurePartDone = (erasures: Pick<ErasureService, 'partDone'>) =>
  consumer({
    name: 'erasure-part-done',
    on: ['erasure.part-done'],
    handle: ({ data }) => erasures.partDone(data.userId, data.service),
  });
