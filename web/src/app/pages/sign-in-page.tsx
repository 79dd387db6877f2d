import { SignInPage } from '../../features/account/sign-in-page';
import { PasskeySignInButton } from '../../features/passkeys/passkey-sign-in-button';
import { ProviderButtons } from '../../features/providers/provider-buttons';

/** Signing in, with every way that there is. */
export function EveryWayInPage() {
  return (
    <SignInPage
      otherWays={(next) => (
        <>
          <PasskeySignInButton next={next} />
          <ProviderButtons next={next} />
        </>
      )}
    />
  );
}
