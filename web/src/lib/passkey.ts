/** Browsers make passkeys for names, never for an address in numbers. */
export const isNumber = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/** Whether this browser can ask for a passkey here. Pages over plain http, but for localhost, cannot. */
export const passkeysWork = (): boolean =>
  typeof window.PublicKeyCredential === 'function' &&
  window.isSecureContext !== false &&
  !isNumber(window.location.hostname);

/** What a browser answered, as JSON that the graph reads. */
export type PasskeyAnswer = Record<string, unknown>;

/**
 * Lets the person prove by a passkey who they are: `options` as the graph gave them, the answer as it wants it back.
 * Undefined where the person closed the browser's question, or has no passkey that fits.
 */
export async function askPasskey(options: unknown): Promise<PasskeyAnswer | undefined> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    return {
      ...(await startAuthentication({
        optionsJSON: options as Parameters<typeof startAuthentication>[0]['optionsJSON'],
      })),
    };
  } catch {
    return undefined;
  }
}
