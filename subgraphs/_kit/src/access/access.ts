// Whoever declares a field imports this file first, in a test as in a service.
import 'reflect-metadata';
import { Extensions } from 'type-graphql';
import type { Role, Permission, Viewer } from '../context/viewer';

/**
 * Who may see a field. `says` is shown in the field's description. A rule judges by the viewer and the object that
 * holds the field; whether the object itself may be seen is decided where it is loaded.
 */
export interface AccessRule {
  readonly says: string;
  /** Lets every viewer through, so that the field is alike for all who see the object. */
  readonly forAll?: true;
  /** Whether support sees it who looks as the viewer; where nothing is said the subgraph decides. */
  readonly support?: 'shown' | 'hidden';
  allows(viewer: Viewer, source: unknown): boolean;
}

export const everyone: AccessRule = { says: 'everyone', forAll: true, allows: () => true };

/** For the fields of a thing that is only handed to those who may see it, and is then alike for all of them. */
export const whoeverSees = (says: string): AccessRule => ({ says, forAll: true, allows: () => true });

export const signedIn: AccessRule = { says: 'anyone signed in', allows: (viewer) => viewer.kind === 'person' };

export const hasRole = (role: Role): AccessRule => ({
  says: `anyone with the role ${role}`,
  allows: (viewer) => viewer.kind === 'person' && viewer.roles.includes(role),
});

export const staffWith = (permission: Permission): AccessRule => ({
  says: `staff with the permission ${permission}`,
  allows: (viewer) => viewer.roles.includes('STAFF') && viewer.permissions.includes(permission),
});

/** One of our own processes, by the name that its viewer carries. */
export const ownProcess = (name: string): AccessRule => ({
  says: `the ${name} itself, no person`,
  allows: (viewer) => viewer.kind === 'service' && viewer.scopes.includes(name),
});

/** Those people whom the object itself names. */
export const people = <Source>(
  says: string,
  of: (source: Source) => readonly (string | null | undefined)[],
): AccessRule => ({
  says,
  allows: (viewer, source) => viewer.userId !== undefined && of(source as Source).includes(viewer.userId),
});

export const anyOf = (...rules: AccessRule[]): AccessRule => ({
  says: rules.map(({ says }) => says).join('; '),
  allows: (viewer, source) => rules.some((rule) => rule.allows(viewer, source)),
});

/** What support may see too who looks as somebody with their consent, in a subgraph that hides everything else. */
export const shownToSupport = (rule: AccessRule): AccessRule => ({ ...rule, support: 'shown' });

/** What support never sees who looks as somebody with their consent. */
export const hiddenFromSupport = (rule: AccessRule): AccessRule => ({ ...rule, support: 'hidden' });

/** The rule of a field or a type of its own, as it was declared. */
export const ruleOf = (holder: { readonly extensions?: object }): AccessRule | undefined =>
  (holder.extensions as { access?: AccessRule } | undefined)?.access;

/** Declares who may see a field, or (on a class) every field that declares nothing of its own. */
export function Access(rule: AccessRule): PropertyDecorator & MethodDecorator & ClassDecorator {
  return Extensions({ access: rule }) as PropertyDecorator & MethodDecorator & ClassDecorator;
}
