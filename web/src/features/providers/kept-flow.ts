import type { IdentityProvider } from '../../gql/graphql';

/** What this tab keeps while the person is at the provider: without it nobody can come back as them. */
export interface KeptFlow {
  kind: 'sign-in' | 'link';
  provider: IdentityProvider;
  flow: string;
  /** Where to go afterwards. */
  next: string;
}

const key = 'kelmah.provider-flow';

/** False where the browser keeps nothing: then there is no use in going there. */
export function keepFlow(kept: KeptFlow): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, once. */
export function takeFlow(): KeptFlow | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptFlow | null;
    sessionStorage.removeItem(key);
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** Leaves for a provider's page. */
export const leaveFor = (url: string): void => window.location.assign(url);

/** The whole address that the browser came back to. Afterwards the code in it stands in no history. */
export function takeAddress(): string {
  const { href, pathname } = window.location;
  window.history.replaceState(window.history.state, '', pathname);
  return href;
}
