import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { Failed } from '../../components/failed';
import { notify } from '../../components/notify';
import { ProblemNote } from '../../components/problem-note';
import { CardSkeletons } from '../../components/skeletons';
import type { NotificationKind, NotificationSettingsPartsFragment } from '../../gql/graphql';
import { showRefusal } from '../../lib/show-refusal';
import { useAction } from '../../lib/use-action';
import { groups, kinds } from './notification-kinds';
import { MyNotificationSettings, SaveNotificationSettings } from './notifications-operations';
import styles from './notifications.module.css';

type Channel = 'inApp' | 'email' | 'sms';
interface Values {
  channels: Record<string, Record<Channel, boolean>>;
  quietFrom: string;
  quietUntil: string;
}

const channels: { key: Channel; text: string }[] = [
  { key: 'inApp', text: 'Here' },
  { key: 'email', text: 'E-mail' },
  { key: 'sms', text: 'SMS' },
];

/** Which notice comes by which channel, and when nothing should buzz. */
export function NotificationSettings() {
  const { data, error, refetch } = useQuery(MyNotificationSettings);
  const settings = data?.myNotificationSettings;
  if (!settings) return error ? <Failed error={error} again={() => void refetch()} /> : <CardSkeletons count={1} />;
  return <SettingsForm settings={settings} />;
}

function valuesOf({ settings, quietFrom, quietUntil }: NotificationSettingsPartsFragment): Values {
  const entries = settings.map(({ kind, inApp, email, sms }) => [kind, { inApp, email, sms }]);
  return {
    channels: Object.fromEntries(entries) as Values['channels'],
    quietFrom: quietFrom ?? '',
    quietUntil: quietUntil ?? '',
  };
}

function SettingsForm({ settings }: { settings: NotificationSettingsPartsFragment }) {
  const save = useAction(SaveNotificationSettings, 'saveNotificationSettings');
  const form = useForm<Values>({ initialValues: valuesOf(settings) });
  const known = settings.settings.map(({ kind }) => kind);
  const bySms = new Set(settings.settings.filter(({ smsOffered }) => smsOffered).map(({ kind }) => kind));
  const submit = form.onSubmit(async ({ channels: chosen, quietFrom, quietUntil }) => {
    const done = await save.run(
      {
        input: {
          settings: known.flatMap((kind) => (chosen[kind] ? [{ kind, ...chosen[kind] }] : [])),
          quietFrom: quietFrom || null,
          quietUntil: quietUntil || null,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      },
      { onRefusal: (refusal) => showRefusal(form, refusal), refetchQueries: ['MyNotificationSettings'] },
    );
    if (done) notify('Your settings are saved.');
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ProblemNote problem={save.problem} />
        <ChannelTable known={known} bySms={bySms} form={form} />
        <Text fw={650}>Quiet hours</Text>
        <Text c="dimmed" size="sm">
          No e-mail and no SMS between these times. They come afterwards.
        </Text>
        <Group grow maw={360}>
          <TextInput label="From" type="time" {...form.getInputProps('quietFrom')} />
          <TextInput label="Until" type="time" {...form.getInputProps('quietUntil')} />
        </Group>
        <Button type="submit" loading={save.busy} style={{ alignSelf: 'flex-start' }}>
          Save notifications
        </Button>
      </Stack>
    </form>
  );
}

interface ChannelTableProps {
  known: NotificationKind[];
  /** What is urgent enough for an SMS. */
  bySms: ReadonlySet<NotificationKind>;
  form: UseFormReturnType<Values>;
}

function ChannelTable({ known, bySms, form }: ChannelTableProps) {
  return (
    <table className={styles['settings']}>
      <caption style={{ position: 'absolute', clipPath: 'inset(50%)' }}>Which notice comes by which channel</caption>
      <thead>
        <tr>
          <th scope="col">
            <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>Notice</span>
          </th>
          {channels.map(({ key, text }) => (
            <th key={key} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {group}
            </th>
          </tr>
          {known
            .filter((kind) => kinds[kind].group === group)
            .map((kind) => (
              <ChannelRow key={kind} kind={kind} bySms={bySms.has(kind)} form={form} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

interface ChannelRowProps {
  kind: NotificationKind;
  bySms: boolean;
  form: UseFormReturnType<Values>;
}

function ChannelRow({ kind, bySms, form }: ChannelRowProps) {
  const words = kinds[kind].text;
  return (
    <tr>
      <th scope="row">{words}</th>
      {channels.map(({ key, text }) => (
        <td key={key}>
          {(key !== 'sms' || bySms) && (
            <label className={styles['check']}>
              <input
                type="checkbox"
                aria-label={`${words}: ${text}`}
                {...form.getInputProps(`channels.${kind}.${key}`, { type: 'checkbox' })}
              />
            </label>
          )}
        </td>
      ))}
    </tr>
  );
}
