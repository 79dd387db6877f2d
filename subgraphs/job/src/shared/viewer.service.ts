import type { RequestContext } from '@kelmah/kit/context/context';
import type { Role } from '@kelmah/kit/context/viewer';
import { refuse } from '@kelmah/kit/errors/refusal';

/** The refusal of a viewer who does not have this role. */
export const needsRole = ({ viewer }: RequestContext, role: Role, toDo: string) =>
  viewer.roles.includes(role)
    ? undefined
    : refuse.forbidden(`Only a ${role.toLowerCase()} can ${toDo}. Add that role to your account first.`);
