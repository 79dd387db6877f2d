import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { StandInClock } from '../clock';
import type { Collection } from '../kept-state';

/** A session, code, token or grant, as it is kept. */
export interface KeptArtifact {
  model: string;
  payload: AdapterPayload;
  /** Milliseconds since 1970; null where it does not end. */
  expiresAt: number | null;
}

/** Keeps what the provider hands out, so that a restart ends nobody's sign-in midway. */
export const keptAdapter = (kept: Collection<KeptArtifact>, clock: StandInClock): AdapterFactory => {
  const byGrant = kept.indexBy(({ payload }) => payload.grantId);
  const byUid = kept.indexBy(({ payload }) => payload.uid);
  const isOver = ({ expiresAt }: KeptArtifact): boolean => expiresAt !== null && expiresAt <= clock.now();
  const forgetOver = (): void => {
    for (const [id, artifact] of [...kept.entries()]) if (isOver(artifact)) kept.delete(id);
  };
  const living = (artifact: KeptArtifact | undefined): AdapterPayload | undefined =>
    artifact && !isOver(artifact) ? artifact.payload : undefined;
  return (model): Adapter => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        forgetOver();
        kept.put(keyOf(id), { model, payload, expiresAt: expiresIn ? clock.now() + expiresIn * 1_000 : null });
      },
      find: async (id) => living(kept.get(keyOf(id))),
      findByUid: async (uid) => living(byUid(uid).find((artifact) => artifact.model === model)),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const artifact = kept.get(keyOf(id));
        if (!artifact) return;
        kept.put(keyOf(id), { ...artifact, payload: { ...artifact.payload, consumed: clock.seconds() } });
      },
      destroy: async (id) => kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const { payload } of byGrant(grantId)) if (payload.jti) kept.delete(keyOf(payload.jti));
      },
    };
  };
};
