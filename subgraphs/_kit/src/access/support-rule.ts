import type { AccessRule } from './access';

/** Said to support that tries to change something while looking as somebody. */
export const supportOnlyLooks = 'You are looking with somebody’s consent: nothing can be changed for them.';

/** The rule as it holds for support that looks as somebody: what is hidden is hidden from them, whoever they look as. */
export const heldForSupport = (rule: AccessRule, hidesByDefault: boolean): AccessRule => {
  const isHidden = (rule.support ?? (hidesByDefault ? 'hidden' : 'shown')) === 'hidden';
  return isHidden ? closedToSupport(rule) : rule;
};

/** For what changes something or goes on telling: support that looks as somebody does neither. */
export const closedToSupport = (rule: AccessRule): AccessRule => ({
  ...rule,
  allows: (viewer, source) => viewer.actor === undefined && rule.allows(viewer, source),
});
