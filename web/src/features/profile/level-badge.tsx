import { mdiShieldCheckOutline } from '@mdi/js';
import { StateBadge } from '../../components/state-badge';
import type { VerificationLevel } from '../../gql/graphql';
import { levelWords } from '../../lib/identity-words';

/** How far we know who a worker is. Nothing where we do not. */
export function LevelBadge({ level }: { level: VerificationLevel | undefined }) {
  const state = level && levelWords[level];
  if (!state) return null;
  return (
    <div>
      <StateBadge state={state} icon={mdiShieldCheckOutline} />
    </div>
  );
}
