import type { RequestContext } from '@kelmah/kit/context/context';
import { userIdOfViewer } from '@kelmah/kit/context/context';
import { isRefusal, parseInput, refuse, type Refusal } from '@kelmah/kit/errors/refusal';
import { z } from 'zod';
import type { ContactStore, Locale } from '../contact/contact.store';
import {
  alwaysTold,
  channelsOf,
  notificationKinds,
  urgentKinds,
  type KindName,
} from '../notification/notification.table';
import { isTimeZone } from './quiet-hours.service';
import type { Channels, SettingsRecord, SettingsStore } from './settings.store';

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as 22:00.')
  .nullish();

const saveInput = z.object({
  settings: z
    .array(z.object({ kind: z.enum(notificationKinds), inApp: z.boolean(), email: z.boolean(), sms: z.boolean() }))
    .max(notificationKinds.length, 'Name each kind of notice once.')
    .nullish(),
  quietFrom: time,
  quietUntil: time,
  timeZone: z.string().refine(isTimeZone, 'This time zone is not known. Write it as Africa/Accra.').nullish(),
});

export interface SettingsView {
  settings: (Channels & { kind: KindName; smsOffered: boolean })[];
  quietFrom: string | null;
  quietUntil: string | null;
  timeZone: string;
  locale: Locale;
}

/** The ways by which a person is told of a kind of notice; of some they are told by every way, whatever they chose. */
export function channelsFor(settings: SettingsRecord, kind: KindName): Channels {
  const channels = (alwaysTold.has(kind) ? undefined : settings.kinds[kind]) ?? channelsOf(kind);
  return { ...channels, sms: channels.sms && urgentKinds.has(kind) };
}

export class SettingsService {
  constructor(
    private readonly store: SettingsStore,
    private readonly contacts: ContactStore,
  ) {}

  async mine(context: RequestContext): Promise<SettingsView> {
    const userId = userIdOfViewer(context.viewer);
    return this.view(await this.store.byId(userId));
  }

  /** Changes the kinds that are named, and of the rest what is given; null ends the quiet hours. */
  async save(context: RequestContext, input: object): Promise<SettingsView | Refusal> {
    const parsed = parseInput(saveInput, input);
    if (isRefusal(parsed)) return parsed;
    const userId = userIdOfViewer(context.viewer);
    const known = await this.store.byId(userId);
    const quietFrom = parsed.quietFrom === undefined ? known.quietFrom : parsed.quietFrom;
    const quietUntil = parsed.quietUntil === undefined ? known.quietUntil : parsed.quietUntil;
    const settings = parsed.settings ?? [];
    const wrong = wrongQuietHours(quietFrom, quietUntil) ?? wrongTextMessage(settings);
    if (wrong) return wrong;
    const kinds = Object.fromEntries(settings.map(({ kind, ...channels }) => [kind, channels]));
    const timeZone = parsed.timeZone ?? known.timeZone;
    return this.view(await this.store.save(userId, { kinds, quietFrom, quietUntil, timeZone }));
  }

  private async view(record: SettingsRecord): Promise<SettingsView> {
    const contact = await this.contacts.byId(record._id);
    const { quietFrom, quietUntil, timeZone } = record;
    const settings = notificationKinds.map((kind) => ({
      ...channelsFor(record, kind),
      kind,
      smsOffered: urgentKinds.has(kind),
    }));
    return { settings, quietFrom, quietUntil, timeZone, locale: contact?.locale ?? 'en' };
  }
}

function wrongQuietHours(from: string | null, until: string | null): Refusal | undefined {
  if ((from === null) !== (until === null)) {
    return refuse.invalid(from === null ? 'quietFrom' : 'quietUntil', 'Quiet hours need a beginning and an end.');
  }
  return from !== null && from === until
    ? refuse.invalid('quietUntil', 'Quiet hours must end at another time than they begin.')
    : undefined;
}

function wrongTextMessage(settings: readonly { kind: KindName; sms: boolean }[]): Refusal | undefined {
  const index = settings.findIndex(({ kind, sms }) => sms && !urgentKinds.has(kind));
  return index === -1
    ? undefined
    : refuse.invalid(`settings.${index}.sms`, 'Text messages are sent for urgent notices only.');
}
