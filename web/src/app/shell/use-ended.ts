import { useState } from 'react';

/** How many sessions have ended while this window is open. */
export function useEnded(signedIn: boolean): number {
  const [known, setKnown] = useState({ signedIn, ended: 0 });
  if (known.signedIn === signedIn) return known.ended;
  const ended = known.ended + (known.signedIn ? 1 : 0);
  setKnown({ signedIn, ended });
  return ended;
}
