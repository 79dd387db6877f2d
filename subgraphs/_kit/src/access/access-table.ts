import { anonymous, permissions, serviceViewer, type Permission, type Role, type Viewer } from '../context/viewer';
import type { AccessRule } from './access';
import { partnerScopes } from './partner-scope';

/** `yes`: sees it on every object that they reach. `own`: sees it where the object says so. `no`: never. */
export type AccessCell = 'yes' | 'own' | 'no';

/** What a field lets whom see. */
export interface AccessRow {
  /** `Type.field`. */
  field: string;
  /** Who sees it, in words. */
  says: string;
  cells: Record<string, AccessCell>;
}

const person = (roles: readonly Role[], held: readonly Permission[] = []): Viewer => ({
  ...anonymous,
  kind: 'person',
  userId: 'usr_00000000000000000000000000',
  sessionId: 'ses_00000000000000000000000000',
  roles,
  permissions: held,
});

/** One viewer for each that a rule may tell from others, by its name in the table. */
export const accessRoles: Readonly<Record<string, Viewer>> = {
  anonymous,
  hirer: person(['HIRER']),
  worker: person(['WORKER']),
  staff: person(['STAFF']),
  ...Object.fromEntries(permissions.map((permission) => [`staff: ${permission}`, person(['STAFF'], [permission])])),
  'support, looking': { ...person(['HIRER', 'WORKER']), actor: { userId: 'usr_0', sessionId: 'ses_0' } },
  partner: { ...anonymous, kind: 'partner', roles: ['PARTNER'], scopes: partnerScopes, appId: 'pap_0', keyId: 'key_0' },
  router: serviceViewer('router'),
};

/**
 * An object that names nobody: whatever is asked of it, however deep, is another such object, or an empty list.
 * @param looked is called when anything is asked of it
 */
export function namesNobody(looked: () => void = () => undefined): object {
  const listAnswers: Record<string, unknown> = { includes: () => false, some: () => false, length: 0 };
  const nobodys: object = new Proxy(
    {},
    {
      get: (_target, name) => {
        looked();
        if (name === Symbol.iterator) return [][Symbol.iterator];
        return (typeof name === 'string' ? listAnswers[name] : undefined) ?? nobodys;
      },
    },
  );
  return nobodys;
}

function cellOf(rule: AccessRule, viewer: Viewer): AccessCell {
  let depends = false;
  const source = namesNobody(() => {
    depends = true;
  });
  if (rule.allows(viewer, source)) return 'yes';
  return depends ? 'own' : 'no';
}

/** The table of every field and every role, out of the rules as they are held. */
export const accessRows = (held: ReadonlyMap<string, AccessRule>): AccessRow[] =>
  [...held].map(([field, rule]) => ({
    field,
    says: rule.says,
    cells: Object.fromEntries(Object.entries(accessRoles).map(([role, viewer]) => [role, cellOf(rule, viewer)])),
  }));
