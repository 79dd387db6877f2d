import { serviceViewer } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import type { Upstream } from '../execution/executor';

/** What auth knows of an API key that is good. */
export interface KeyHolder {
  keyId: string;
  appId: string;
  scopes: readonly string[];
  /** Units of cost per day (UTC). */
  dailyCostQuota: number;
  /** When the key ends, in milliseconds since 1970; null where no end is set. */
  endsAtMs: number | null;
}

/** Who holds the key with this hash (SHA-256, hex); null for nobody. Throws an Error where auth cannot be asked. */
export type AskKeyHolder = (keyHash: string) => Promise<KeyHolder | null>;

const query =
  'query ApiKeyHolder($keyHash: String!) { apiKeyHolder(keyHash: $keyHash) { keyId appId scopes dailyCostQuota endsAt } }';
const answerMsMax = 3_000;

interface Told {
  keyId: string;
  appId: string;
  scopes: string[];
  dailyCostQuota: number;
  endsAt: string | null;
}

/** Asks auth as the router itself, which alone is told. An answer that takes longer than three seconds is none. */
export function keyHolderAsker(auth: Upstream): AskKeyHolder {
  return async (keyHash) => {
    const operation = { query, variables: { keyHash }, operationName: 'ApiKeyHolder', kind: 'query' as const };
    const context = { viewer: serviceViewer('router'), requestId: newId('request') };
    const { data, errors } = await within(auth.send(operation, context), answerMsMax);
    if (!data || errors?.length) throw new Error(`auth does not say who holds a key: ${errors?.[0]?.message ?? ''}`);
    const told = data['apiKeyHolder'] as Told | null;
    if (!told) return null;
    const { endsAt, ...holder } = told;
    return { ...holder, endsAtMs: endsAt === null ? null : Date.parse(endsAt) };
  };
}

async function within<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
