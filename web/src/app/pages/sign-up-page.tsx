import { SignUpPage } from '../../features/account/sign-up-page';
import { ProviderButtons } from '../../features/providers/provider-buttons';
import { paths } from '../../lib/paths';

/** Joining, with every way that there is. */
export function EveryWayToJoinPage() {
  return <SignUpPage otherWays={(roles) => <ProviderButtons next={paths.home} roles={roles} />} />;
}
