import { consumer } from '@kelmah/kit/events/consumer';
import type { House } from '../house';
import type { Services } from '../services';

/** Our own event: finds an application that came too late where the process died before it could look itself. */
export const applicationSubmittedConsumer = (house: House, { settlement }: Services) =>
  consumer({
    name: 'late-application',
    on: ['application.submitted'],
    handle: async ({ data }) => {
      const application = await house.stores.applications.byId(data.applicationId);
      if (application) await settlement.declineIfLate(application);
    },
  });
