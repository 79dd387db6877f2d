import type { Viewer } from '@kelmah/kit/context/viewer';

/** How much one party may hold open on one instance. Phones of many people share an address, so that one is generous. */
export interface ConnectionLimits {
  connectionsPerAddress: number;
  connectionsPerViewer: number;
  subscriptionsPerViewer: number;
}

/** Gives back what was taken. Harmless when called again. */
export type Release = () => void;

/** What is open, counted by who holds it. Each answers with how to give it back, or with nothing where it is too much. */
export interface OpenConnections {
  /** A connection, before it is known whose it is. */
  fromAddress(address: string): Release | undefined;
  /** A connection whose viewer is known. Those who are not signed in share what an address may have: a fifth of it. */
  ofViewer(viewer: Viewer, address: string): Release | undefined;
  /** One subscription. */
  subscriptionOf(viewer: Viewer, address: string): Release | undefined;
}

export function countConnections(limits: ConnectionLimits): OpenConnections {
  const counts = new Map<string, number>();
  const take = (key: string, max: number): Release | undefined => {
    const count = counts.get(key) ?? 0;
    if (count >= max) return undefined;
    counts.set(key, count + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = (counts.get(key) ?? 1) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    };
  };
  const anonymousMax = Math.ceil(limits.connectionsPerAddress / 5);
  return {
    fromAddress: (address) => take(`address ${address}`, limits.connectionsPerAddress),
    ofViewer: (viewer, address) => {
      const name = nameOf(viewer);
      return name === undefined
        ? take(`anonymous ${address}`, anonymousMax)
        : take(`viewer ${name}`, limits.connectionsPerViewer);
    },
    subscriptionOf: (viewer, address) => {
      const name = nameOf(viewer);
      return name === undefined
        ? take(`subscriptions from ${address}`, anonymousMax * 2)
        : take(`subscriptions of ${name}`, limits.subscriptionsPerViewer);
    },
  };
}

const nameOf = ({ keyId, userId }: Viewer): string | undefined => keyId ?? userId;
