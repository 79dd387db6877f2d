/** What the two providers do differently, held against whoever signs in by them. */
export interface Flavour {
  name: 'google' | 'linkedin';
  title: string;
  clientId: string;
  clientSecret: string;
  /** The issuer in tokens; undefined where it is the stand-in's own address. */
  issuer?: string;
  /** Parameters of the authorization request that are read past as if they had not been sent. */
  unread: readonly string[];
  /** The application's secret may come by HTTP Basic as well as in the form. */
  takesBasic: boolean;
  /** The answer carries `iss` (RFC 9207), and discovery says so. */
  saysIssuer: boolean;
  /** `email_verified` is the text "true" or "false" in the ID token. */
  textualVerified: boolean;
  /** The error with which a person who cancels is sent back. */
  cancelled: string;
}

export const google: Flavour = {
  name: 'google',
  title: 'Google',
  clientId: 'kelmah-local.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-kelmah-stand-in-secret',
  // It always asks which account to take.
  unread: ['prompt'],
  takesBasic: true,
  saysIssuer: true,
  textualVerified: false,
  cancelled: 'access_denied',
};

/** LinkedIn knows neither nonces nor PKCE for web applications, and its tokens name an issuer that is no host of its. */
export const linkedin: Flavour = {
  name: 'linkedin',
  title: 'LinkedIn',
  clientId: '77kelmahlocal0',
  clientSecret: 'WPL_AP1.kelmah-stand-in-secret',
  issuer: 'https://www.linkedin.com/oauth',
  unread: ['prompt', 'nonce', 'code_challenge', 'code_challenge_method', 'code_verifier'],
  takesBasic: false,
  saysIssuer: false,
  textualVerified: true,
  cancelled: 'user_cancelled_login',
};
