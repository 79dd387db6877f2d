import type { Viewer } from '../context/viewer';
import type { AccessRule } from './access';

/** What a partner's key may read, each the public part of one subgraph. */
export const partnerScopes = ['workers:read', 'jobs:read', 'reviews:read'] as const;
export type PartnerScope = (typeof partnerScopes)[number];

/** Whether a viewer may look into a subgraph at all: a partner needs the subgraph's scope, where it has one. */
export const mayEnter = (viewer: Viewer, scope: PartnerScope | undefined): boolean =>
  viewer.kind !== 'partner' || (scope !== undefined && viewer.scopes.includes(scope));

/** The rule as it holds in a subgraph with this scope: a partner sees there what everyone may see, and nothing else. */
export const heldForPartners = (rule: AccessRule, scope: PartnerScope | undefined): AccessRule => ({
  says: rule.says,
  allows: (viewer, source) =>
    viewer.kind === 'partner' ? rule.forAll === true && mayEnter(viewer, scope) : rule.allows(viewer, source),
});

/** For what changes something: a key reads, it never writes. */
export const closedToPartners = (rule: AccessRule): AccessRule => ({
  says: rule.says,
  allows: (viewer, source) => viewer.kind !== 'partner' && rule.allows(viewer, source),
});
