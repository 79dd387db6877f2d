import { systemClock, type Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { buildSubgraph, type Subgraph } from '@kelmah/kit/subgraph/subgraph';
import { toAccount } from './account/account.loader';
import { AccountResolver } from './account/account.resolver';
import type { AccountService } from './account/account.service';
import { AccountActivityResolver, ActivitySessionResolver } from './activity/activity.resolver';
import type { ActivityService } from './activity/activity.service';
import { exportResolvers } from './export/export.resolver';
import type { ExportService } from './export/export.service';
import type { FactorSide } from './factor/factor-side.service';
import { FactorResolver } from './factor/factor.resolver';
import { ProofResolver } from './factor/proof.resolver';
import type { PasskeySignInService } from './passkey/passkey-sign-in.service';
import { PasskeyResolver, PasskeySignInResolver } from './passkey/passkey.resolver';
import type { PasskeyService } from './passkey/passkey.service';
import { ResetResolver } from './password/reset.resolver';
import type { ResetService } from './password/reset.service';
import { ApiKeyResolver } from './partners/api-key.resolver';
import type { ApiKeyService } from './partners/api-key.service';
import { toApiKey, toPartnerApp } from './partners/partner.loader';
import { partnerResolvers } from './partners/partner.resolver';
import type { PartnerService } from './partners/partner.service';
import type { UsageService } from './partners/usage.service';
import { PhoneResolver } from './phone/phone.resolver';
import type { PhoneService } from './phone/phone.service';
import { PhoneSignInResolver } from './phone/phone-sign-in.resolver';
import type { PhoneSignInService } from './phone/phone-sign-in.service';
import type { ProviderSide } from './provider/provider-side.service';
import { ProviderResolver } from './provider/provider.resolver';
import { SessionResolver } from './session/session.resolver';
import type { SessionService } from './session/session.service';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { ChangeResolver, type ChangeServices } from './change/change.resolver';
import type { DeactivationService } from './erasure/deactivation.service';
import { ErasureResolver } from './erasure/erasure.resolver';
import type { ErasureService } from './erasure/erasure.service';
import type { SignInService } from './sign-in/sign-in.service';
import type { StaffSide } from './staff/staff-side.service';
import { StaffResolver } from './staff/staff.resolver';
import type { SupportSide } from './support/support-side.service';
import { AccountSupportResolver, SupportRequestResolver, SupportResolver } from './support/support.resolver';
import { SignUpResolver } from './sign-up/sign-up.resolver';
import type { SignUpService } from './sign-up/sign-up.service';

export interface AuthServices extends FactorSide, ProviderSide {
  accounts: AccountService;
  activity: ActivityService;
  changes: ChangeServices;
  deactivations: DeactivationService;
  erasures: ErasureService;
  exports: ExportService;
  sessions: SessionService;
  team: StaffSide;
  support: SupportSide;
  signUps: SignUpService;
  signIns: SignInService;
  resets: ResetService;
  phones: PhoneService;
  passkeys: PasskeyService;
  passkeySignIns: PasskeySignInService;
  phoneSignIns: PhoneSignInService;
  partners: PartnerService;
  apiKeys: ApiKeyService;
  usage: UsageService;
}

export function authGraph(services: AuthServices, clock: Clock): Subgraph {
  return buildSubgraph({
    resolvers: [
      new AccountResolver(services.accounts, services.sessions),
      new AccountActivityResolver(services.activity),
      new ActivitySessionResolver(services.sessions),
      new ChangeResolver(services.changes),
      new ErasureResolver(services.deactivations, services.erasures),
      ...exportResolvers(services.exports),
      new SignUpResolver(services.signUps),
      new SignInResolver(services.signIns),
      new SessionResolver(services.sessions, services.activity),
      new ResetResolver(services.resets),
      new FactorResolver(services.factors),
      new ProofResolver(services.completions, services.confirmations),
      new PhoneResolver(services.phones),
      new PasskeyResolver(services.passkeys),
      new PasskeySignInResolver(services.passkeySignIns),
      new PhoneSignInResolver(services.phoneSignIns),
      new ProviderResolver(services.providerSignIns, services.providerLinks),
      ...partnerResolvers(services.partners, services.usage, clock),
      new ApiKeyResolver(services.apiKeys, clock),
      new StaffResolver(services.team),
      new SupportResolver(services.support, clock),
      new SupportRequestResolver(services.support ?? {}),
      new AccountSupportResolver(services.support ?? {}, clock),
    ],
    hidesFromSupport: true,
    references: {
      Account: async ({ id }, { viewer }: RequestContext) => {
        const record = await services.accounts.find(viewer, id);
        return record && { __typename: 'Account', ...toAccount(record, viewer.sessionId) };
      },
      PartnerApp: async ({ id }, { viewer }: RequestContext) => {
        const app = await services.partners.find(viewer, id);
        return app && { __typename: 'PartnerApp', ...toPartnerApp(app, clock.now()) };
      },
      ApiKey: async ({ id }, { viewer }: RequestContext) => {
        const app = await services.partners.findByKey(viewer, id);
        const key = app?.keys.find((one) => one.id === id);
        return app && key ? { __typename: 'ApiKey', ...toApiKey(key, app, clock.now()) } : null;
      },
    },
  });
}

/** The subgraph's schema without any connection: nothing is asked of services while it is printed. */
export const describeSubgraph = (): Subgraph => authGraph({} as AuthServices, systemClock);
