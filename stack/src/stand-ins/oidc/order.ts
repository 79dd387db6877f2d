import { afterWork, beforeWork, type OrderedFailure } from '../failures';
import type { Silence } from '../http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Flavour } from './flavour';
import { isSpoil, spoil, type SigningKey } from './spoil';

/** Leaves the request without an answer. */
function fallSilent(ctx: KoaContextWithOIDC, { silence }: Silence): void {
  ctx.respond = false;
  if (silence === 'cut') ctx.req.socket.destroy();
}

function refuse(ctx: KoaContextWithOIDC, status: number, error: string): void {
  ctx.status = status;
  ctx.body = { error, error_description: 'Refused' };
}

/** What the flavour changes in the provider's own answers. */
function bend(ctx: KoaContextWithOIDC, { saysIssuer }: Flavour, publicUrl: string | undefined): void {
  const body = ctx.body as Record<string, unknown> | undefined;
  if (ctx.path === '/.well-known/openid-configuration' && body) {
    if (publicUrl !== undefined) body.authorization_endpoint = `${publicUrl}/auth`;
    if (!saysIssuer) {
      delete body.authorization_response_iss_parameter_supported;
      delete body.code_challenge_methods_supported;
    }
  }
  const location = ctx.response.get('location');
  if (saysIssuer || !URL.canParse(location)) return;
  const back = new URL(location);
  back.searchParams.delete('iss');
  ctx.set('location', back.href);
}

/** Does the provider's work around what was ordered: before it, instead of it, or to its answer. */
export async function asOrdered(
  ctx: KoaContextWithOIDC,
  work: () => Promise<void>,
  failure: OrderedFailure | undefined,
  world: { flavour: Flavour; jwk: SigningKey; publicUrl?: string },
): Promise<void> {
  const before = await beforeWork(failure);
  if (typeof before === 'object') return fallSilent(ctx, before);
  if (typeof before === 'number') return refuse(ctx, before, 'temporarily_unavailable');
  const code = failure?.kind === 'declined' ? (failure.code ?? 'invalid_grant') : undefined;
  if (code !== undefined && !isSpoil(code)) return refuse(ctx, code === 'invalid_client' ? 401 : 400, code);
  const isBasic = ctx.path === '/token' && ctx.get('authorization') !== '';
  if (isBasic && !world.flavour.takesBasic) return refuse(ctx, 401, 'invalid_client');
  await work();
  bend(ctx, world.flavour, world.publicUrl);
  const answer = ctx.body as { id_token?: string } | undefined;
  if (code !== undefined && answer?.id_token) answer.id_token = spoil(answer.id_token, code, world.jwk);
  const after = await afterWork(failure);
  if (after) fallSilent(ctx, after);
}
