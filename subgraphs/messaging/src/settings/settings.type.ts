import { Access } from '@kelmah/kit/access/access';
import { resultUnion } from '@kelmah/kit/errors/refusal';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NotificationKind } from '../notification/notification.type';

export enum Locale {
  EN = 'en',
  TW = 'tw',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language of Kelmah: English or Twi.',
  valuesConfig: { EN: { description: 'English.' }, TW: { description: 'Twi (Akan).' } },
});

/** Settings are only ever read for the viewer. */
const viewerAlone = { says: 'the viewer', allows: () => true };

@ObjectType('NotificationSetting', { description: 'How the viewer is told of one kind of notice.' })
@Access(viewerAlone)
export class NotificationSettingType {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'In the app.' })
  inApp!: boolean;

  @Field(() => Boolean, { description: 'By e-mail.' })
  email!: boolean;

  @Field(() => Boolean, { description: 'By text message, where a phone number is verified.' })
  sms!: boolean;

  @Field(() => Boolean, { description: 'Whether text messages are offered for this kind: for urgent ones alone.' })
  smsOffered!: boolean;
}

@ObjectType('NotificationSettings', { description: 'How the viewer is told of things.' })
@Access(viewerAlone)
export class NotificationSettingsType {
  @Field(() => [NotificationSettingType], { description: 'Every kind of notice.' })
  settings!: NotificationSettingType[];

  @Field(() => String, {
    nullable: true,
    description: 'From when on no letter or text message is sent, as `22:00`; null where there are no quiet hours.',
  })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when, as `06:30`. What waited is sent then.' })
  quietUntil?: string | null;

  @Field(() => String, { description: 'The zone of the quiet hours, such as `Africa/Accra`.' })
  timeZone!: string;

  @Field(() => Locale, { description: 'The language in which notices are written.' })
  locale!: Locale;
}

@InputType({ description: 'How to tell of one kind of notice.' })
export class NotificationSettingInput {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'In the app.' })
  inApp!: boolean;

  @Field(() => Boolean, { description: 'By e-mail.' })
  email!: boolean;

  @Field(() => Boolean, { description: 'By text message; only where it is offered.' })
  sms!: boolean;
}

@InputType({ description: 'What to change; what is left out stays as it is.' })
export class SaveNotificationSettingsInput {
  @Field(() => [NotificationSettingInput], { nullable: true, description: 'The kinds to change.' })
  settings?: NotificationSettingInput[];

  @Field(() => String, { nullable: true, description: 'When the quiet hours begin, as `22:00`; null for none.' })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'When they end, as `06:30`; null for none.' })
  quietUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Their zone, such as `Africa/Accra`.' })
  timeZone?: string | null;
}

@ObjectType({ description: 'The settings are saved.' })
@Access(viewerAlone)
export class SaveNotificationSettingsSuccess {
  @Field(() => NotificationSettingsType, { description: 'All settings as they are now.' })
  settings!: object;
}

export const SaveNotificationSettingsResult = resultUnion(
  'SaveNotificationSettingsResult',
  () => SaveNotificationSettingsSuccess,
);
