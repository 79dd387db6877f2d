import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, everyone, signedIn } from '@kelmah/kit/access/access';
import { forgetRefreshToken } from '@kelmah/kit/context/browser-session';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { accountIdOf } from '@kelmah/kit/ids/ids';
import { toAccount } from '../account/account.loader';
import type { ActivityService } from '../activity/activity.service';
import { toSession } from './session.loader';
import type { SessionService } from './session.service';
import {
  EndOtherSessionsInput,
  EndOtherSessionsResult,
  EndSessionInput,
  EndSessionResult,
  RefreshSessionInput,
  RefreshSessionResult,
  SignOutInput,
  SignOutResult,
} from './session.type';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly activity: ActivityService,
  ) {}

  @Mutation(() => RefreshSessionResult, {
    description:
      'Exchanges a refresh token for the next pair. The same token within ten seconds, or with the same `attempt` within a day, gives the same pair.',
  })
  @Access(everyone)
  async refreshSession(
    @Arg('input', () => RefreshSessionInput) { refreshToken, ...device }: RefreshSessionInput,
    @Ctx() { session }: RequestContext,
  ) {
    // A token in the body is one that a browser kept elsewhere before: it moves to the cookie.
    const done = await this.sessions.refresh(refreshToken ?? session?.token ?? '', device);
    return isRefusal(done) ? done : { tokens: done };
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session that asks, or all of the viewer.' })
  @Access(signedIn)
  async signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() { viewer, address }: RequestContext) {
    const person = { ...viewer, userId: userIdOfViewer(viewer) };
    const ended = await this.sessions.signOut(person, input.everywhere ?? false);
    forgetRefreshToken();
    const happening = { what: 'SIGNED_OUT', sessionId: viewer.sessionId, address } as const;
    if (ended > 0) await this.activity.note(accountIdOf(person.userId), happening);
    return { ended };
  }

  @Mutation(() => EndOtherSessionsResult, { description: "Ends all of the viewer's sessions but the one that asks." })
  @Access(signedIn)
  async endOtherSessions(
    @Arg('input', () => EndOtherSessionsInput) input: EndOtherSessionsInput,
    @Ctx() { viewer, address }: RequestContext,
  ) {
    const done = await this.sessions.endOthers({ ...viewer, userId: userIdOfViewer(viewer) });
    if (isRefusal(done)) return done;
    const { ended, account } = done;
    const { sessionId } = viewer;
    const device = input.device?.slice(0, 100) || undefined;
    if (ended > 0) await this.activity.note(account._id, { what: 'OTHER_SESSIONS_ENDED', sessionId, device, address });
    return { ended, account: toAccount(account, sessionId) };
  }

  @Mutation(() => EndSessionResult, { description: "Ends one of the viewer's sessions." })
  @Access(signedIn)
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() { viewer, address }: RequestContext,
  ) {
    const done = await this.sessions.endOne(viewer, input.sessionId);
    if (isRefusal(done)) return done;
    if (done._id === viewer.sessionId) forgetRefreshToken();
    await this.activity.note(done.accountId, {
      what: 'SESSION_ENDED',
      sessionId: done._id,
      device: done.device,
      address,
    });
    return { session: toSession(done, viewer.sessionId) };
  }
}
