import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { toSession } from './session.loader';
import type { SessionService } from './session.service';
import {
  EndSessionInput,
  EndSessionResult,
  RefreshSessionInput,
  RefreshSessionResult,
  SignOutInput,
  SignOutResult,
} from './session.type';

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Mutation(() => RefreshSessionResult, {
    description: 'Exchanges a refresh token for the next pair. The same token within ten seconds gives the same pair.',
  })
  @Access(everyone)
  async refreshSession(@Arg('input', () => RefreshSessionInput) input: RefreshSessionInput) {
    const done = await this.sessions.refresh(input.refreshToken);
    return isRefusal(done) ? done : { tokens: done };
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session that asks, or all of the viewer.' })
  @Access(signedIn)
  async signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() { viewer }: RequestContext) {
    const person = { ...viewer, userId: userIdOfViewer(viewer) };
    return { ended: await this.sessions.signOut(person, input.everywhere ?? false) };
  }

  @Mutation(() => EndSessionResult, { description: "Ends one of the viewer's sessions." })
  @Access(signedIn)
  async endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() { viewer }: RequestContext) {
    const done = await this.sessions.endOne(viewer, input.sessionId);
    return isRefusal(done) ? done : { session: toSession(done, viewer.sessionId) };
  }
}
