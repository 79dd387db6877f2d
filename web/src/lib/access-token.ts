interface Payload {
  sub?: string;
  iat?: number;
  exp?: number;
  permissions?: string[];
  /** Who looks as `sub`. */
  act?: object;
}

/** What an access token says; nothing where it cannot be read. `iat` and `exp` are seconds since 1970. */
export function payloadOf(accessToken: string): Payload {
  try {
    const payload = (accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(payload)) as Payload;
  } catch {
    return {};
  }
}
