import type { PasskeyAnswer } from '../../lib/passkey';

/** What became of asking the browser for a new passkey: its answer, or why there is none. */
export type Made = { answer: PasskeyAnswer } | { why: 'HERE_ALREADY' | 'NOT_MADE' };

/** Lets the phone or computer make a passkey: `options` as the graph gave them, the answer as it wants it back. */
export async function makePasskey(options: unknown): Promise<Made> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    const optionsJSON = options as Parameters<typeof startRegistration>[0]['optionsJSON'];
    return { answer: { ...(await startRegistration({ optionsJSON })) } };
  } catch (error) {
    // The browser says so where one of the passkeys that the account has already lives on this device.
    const isHere = error instanceof Error && error.name === 'InvalidStateError';
    return { why: isHere ? 'HERE_ALREADY' : 'NOT_MADE' };
  }
}

interface Forgetful {
  signalUnknownCredential?: (which: { rpId: string; credentialId: string }) => Promise<void>;
}

/** Tells the browser that a passkey opens nothing any more, so that it stops offering it; browsers that cannot are not told. */
export async function forgetPasskey(credentialId: string): Promise<void> {
  const browser = window.PublicKeyCredential as Forgetful | undefined;
  try {
    await browser?.signalUnknownCredential?.({ rpId: window.location.hostname, credentialId });
  } catch {
    // It goes on being offered there, and is refused.
  }
}
