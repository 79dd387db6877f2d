import { aWorld, type World } from '../../test/story';
import { notificationKinds } from '../notification/notification.table';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const fields = 'settings { kind inApp email sms smsOffered } quietFrom quietUntil timeZone locale';
const save = `mutation ($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) {
  ... on SaveNotificationSettingsSuccess { settings { ${fields} } } ... on Refusal { code field message }
} }`;

interface Settings {
  settings: { kind: string; inApp: boolean; email: boolean; sms: boolean; smsOffered: boolean }[];
  quietFrom: string | null;
  quietUntil: string | null;
  timeZone: string;
  locale: string;
}

describe('notification settings', () => {
  it('are the usual ones until something is chosen', async () => {
    const hirer = await world.hirer();
    const { myNotificationSettings } = await hirer.asks<{ myNotificationSettings: Settings }>(
      `{ myNotificationSettings { ${fields} } }`,
    );
    const urgent = [
      ...['CONTRACT_OFFERED', 'MILESTONE_SUBMITTED', 'PAYMENT_FAILED', 'PAYOUT_FAILED'],
      ...['DISPUTE_OPENED', 'TERMINATION_PROPOSED', 'PAYOUT_DETAILS_CHANGED'],
    ];
    expect(myNotificationSettings).toEqual({
      settings: notificationKinds.map((kind) => {
        const isUrgent = urgent.includes(kind);
        return { kind, inApp: true, email: true, sms: isUrgent, smsOffered: isUrgent };
      }),
      ...{ quietFrom: null, quietUntil: null, timeZone: 'Africa/Accra', locale: 'EN' },
    });
  });

  it('change where something is named, and stay where nothing is', async () => {
    const hirer = await world.hirer();
    const saved = async (input: object) =>
      (await hirer.asks<{ saveNotificationSettings: { settings: Settings } }>(save, { input })).saveNotificationSettings
        .settings;
    const ofKind = ({ settings }: Settings, kind: string) => settings.find((entry) => entry.kind === kind);
    await saved({ settings: [{ kind: 'NEW_MESSAGE', inApp: true, email: false, sms: false }] });
    await saved({ quietFrom: '22:00', quietUntil: '06:30', timeZone: 'Europe/London' });
    const both = await saved({ settings: [{ kind: 'JOB_EXPIRED', inApp: false, email: true, sms: false }] });
    expect(ofKind(both, 'NEW_MESSAGE')).toMatchObject({ inApp: true, email: false });
    expect(ofKind(both, 'JOB_EXPIRED')).toMatchObject({ inApp: false, email: true });
    expect(both).toMatchObject({ quietFrom: '22:00', quietUntil: '06:30', timeZone: 'Europe/London' });
    expect(await saved({ quietFrom: null, quietUntil: null })).toMatchObject({ quietFrom: null, quietUntil: null });
  });

  it('keep everything that is chosen at once for the first time', async () => {
    const hirer = await world.hirer();
    const kinds = notificationKinds.slice(0, 8);
    await Promise.all(
      kinds.map((kind) =>
        hirer.asks(save, { input: { settings: [{ kind, inApp: false, email: false, sms: false }] } }),
      ),
    );
    const { myNotificationSettings } = await hirer.asks<{ myNotificationSettings: Settings }>(
      `{ myNotificationSettings { ${fields} } }`,
    );
    const off = myNotificationSettings.settings.filter(({ inApp }) => !inApp).map(({ kind }) => kind);
    expect(off).toEqual(kinds);
  });

  it('refuse what cannot be, by the name of its field', async () => {
    const hirer = await world.hirer();
    const cases: [object, string][] = [
      [{ quietFrom: '24:00', quietUntil: '06:00' }, 'quietFrom'],
      [{ quietFrom: '22:00' }, 'quietUntil'],
      [{ quietUntil: '06:00' }, 'quietFrom'],
      [{ quietFrom: '22:00', quietUntil: '22:00' }, 'quietUntil'],
      [{ timeZone: 'Africa/Atlantis' }, 'timeZone'],
      [{ settings: [{ kind: 'JOB_EXPIRED', inApp: true, email: true, sms: true }] }, 'settings.0.sms'],
    ];
    for (const [input, field] of cases) {
      const { saveNotificationSettings } = await hirer.asks<{ saveNotificationSettings: object }>(save, { input });
      expect(saveNotificationSettings).toMatchObject({ code: 'INVALID_INPUT', field });
    }
  });

  it('are nobody’s without a name', async () => {
    const hirer = await world.hirer();
    const nobody = Object.assign(Object.create(hirer) as typeof hirer, {
      viewer: { kind: 'anonymous', roles: [], permissions: [], scopes: [] },
    });
    expect(await nobody.asks('{ myNotificationSettings { timeZone } }')).toEqual({ myNotificationSettings: null });
    expect(await nobody.asks(save, { input: {} })).toMatchObject({
      saveNotificationSettings: { code: 'UNAUTHENTICATED' },
    });
  });
});
