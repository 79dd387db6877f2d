import type { IdentityProvider } from '../../gql/graphql';

export const providerNames: Record<IdentityProvider, string> = { GOOGLE: 'Google', LINKEDIN: 'LinkedIn' };

/** A provider's mark in its own colours; the words beside it say the same. */
export function ProviderMark({ provider }: { provider: IdentityProvider }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {provider === 'GOOGLE' ? <GoogleMark /> : <LinkedInMark />}
    </svg>
  );
}

function GoogleMark() {
  return (
    <g fill="none" strokeWidth="4">
      <path d="M18.4 6.3A8.6 8.6 0 0 0 4.5 7.8" stroke="#ea4335" />
      <path d="M4.5 7.8a8.6 8.6 0 0 0 0 8.4" stroke="#fbbc05" />
      <path d="M4.5 16.2a8.6 8.6 0 0 0 13.2 2" stroke="#34a853" />
      <path d="M17.7 18.2A8.6 8.6 0 0 0 20.6 12H12" stroke="#4285f4" />
    </g>
  );
}

function LinkedInMark() {
  return (
    <>
      <rect width="24" height="24" rx="3" fill="#0a66c2" />
      <g fill="#fff">
        <circle cx="6.3" cy="6.3" r="1.8" />
        <rect x="4.8" y="9.4" width="3" height="9.6" />
        <path d="M9.9 9.4h2.9v1.3c.5-.9 1.5-1.6 3-1.6 2.6 0 3.4 1.7 3.4 4.4V19h-3v-4.8c0-1.4-.3-2.4-1.5-2.4-1.3 0-1.8 1-1.8 2.4V19h-3z" />
      </g>
    </>
  );
}
