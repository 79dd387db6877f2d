import type { RequestContext } from '@kelmah/kit/context/context';
import { isId } from '@kelmah/kit/ids/ids';
import { perRequest, requestLoader } from '@kelmah/kit/loader/loader';
import type { ContactStore, Locale } from '../contact/contact.store';
import type { NotificationRecord, NotificationStore } from './notification.store';

/** What a request reads of notices: the viewer's own, and the language in which they are told. */
export function notificationLoaders(notifications: NotificationStore, contacts: ContactStore) {
  return {
    byId: requestLoader<NotificationRecord, RequestContext>(
      async (ids, { viewer }) =>
        viewer.userId === undefined
          ? []
          : notifications.forOwner(
              ids.filter((id) => isId('notification', id)),
              viewer.userId,
            ),
      ({ _id }) => _id,
    ),
    locale: perRequest(
      async ({ viewer }: RequestContext): Promise<Locale> => (await contacts.byId(viewer.userId ?? ''))?.locale ?? 'en',
    ),
  };
}

export type NotificationLoaders = ReturnType<typeof notificationLoaders>;
