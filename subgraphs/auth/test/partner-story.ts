import { serviceViewer, type Viewer } from '@kelmah/kit/context/viewer';
import { hashSecret } from '@kelmah/kit/ids/ids';
import { aPerson, answerOf } from '@kelmah/kit/testing/graph';
import { aMember, does, type Person, type Stage } from './story';

export interface KeyAnswer {
  id: string;
  label: string;
  hint: string;
  scopes: string[];
  status: string;
  createdAt: string;
  endsAt: string | null;
  lastUsedAt: string | null;
}

export interface AppAnswer {
  id: string;
  name: string;
  status: string;
  keys: { id: string }[];
}

export const appForm = (name = 'Lakeside bookings') => ({
  name,
  description: 'Books plumbers for the guests of our hotels.',
  website: 'https://lakeside.example',
});

/** Somebody with an account and a registered app. */
export async function aPartner(stage: Stage): Promise<Person & { app: AppAnswer }> {
  const person = await aMember(stage);
  const { app } = await does(stage, person.viewer, 'registerPartnerApp', appForm());
  return { ...person, app: app as AppAnswer };
}

export const keyForm = (appId: string, more: Record<string, unknown> = {}) => ({
  appId,
  label: 'Production',
  scopes: ['WORKERS_READ', 'JOBS_READ'],
  ...more,
});

export async function aKey(
  stage: Stage,
  partner: { viewer: Viewer; app: AppAnswer },
  more: Record<string, unknown> = {},
): Promise<{ key: KeyAnswer; secret: string }> {
  const done = await does(stage, partner.viewer, 'createApiKey', keyForm(partner.app.id, more));
  return done as unknown as { key: KeyAnswer; secret: string };
}

/** Staff with the permission to help people. */
export const supportStaff = (): Viewer => ({ ...aPerson('STAFF'), permissions: ['support'] });

/** What the router learns about a key; `as` may be anybody else. */
export async function holderOf(stage: Stage, secret: string, as: Viewer | undefined = serviceViewer('router')) {
  const source =
    'query ($keyHash: String!) { apiKeyHolder(keyHash: $keyHash) { keyId appId scopes dailyCostQuota endsAt } }';
  const data = await answerOf<{ apiKeyHolder: Record<string, unknown> | null }>(stage.auth.schema, as, source, {
    keyHash: hashSecret(secret),
  });
  return data.apiKeyHolder;
}

/** The keys of an app as its owner sees them. */
export async function keysOf(stage: Stage, partner: { viewer: Viewer; app: AppAnswer }): Promise<KeyAnswer[]> {
  const source =
    'query ($id: ID!) { partnerApp(id: $id) { keys { id label hint scopes status createdAt endsAt lastUsedAt } } }';
  const data = await answerOf<{ partnerApp: { keys: KeyAnswer[] } | null }>(stage.auth.schema, partner.viewer, source, {
    id: partner.app.id,
  });
  return data.partnerApp?.keys ?? [];
}
