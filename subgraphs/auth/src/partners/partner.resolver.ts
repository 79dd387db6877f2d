import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, signedIn, staffWith } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { isRefusal } from '@kelmah/kit/errors/refusal';
import { Sized } from '@kelmah/kit/hints/hints';
import { Account } from '../account/account.type';
import {
  RegisterPartnerAppInput,
  RegisterPartnerAppResult,
  ResumePartnerAppInput,
  ResumePartnerAppResult,
  SuspendPartnerAppInput,
  SuspendPartnerAppResult,
  UpdatePartnerAppInput,
  UpdatePartnerAppResult,
} from './partner-inputs.type';
import { appsByAccount, toPartnerApp, usageByApp } from './partner.loader';
import type { PartnerService } from './partner.service';
import { ApiKey, ApiUsageDay, PartnerApp } from './partner.type';
import { daysUpTo, totalsOf, usageDaysMax, type UsageService } from './usage.service';

@Resolver(() => PartnerApp)
export class PartnerAppResolver {
  constructor(
    private readonly partners: PartnerService,
    private readonly clock: Clock,
  ) {}

  @Query(() => PartnerApp, {
    nullable: true,
    description: "One of the viewer's own partner apps; null where the viewer has no such app.",
  })
  @Access(signedIn)
  async partnerApp(
    @Arg('id', () => ID, { description: 'The id of the app.' }) id: string,
    @Ctx() { viewer }: RequestContext,
  ) {
    const app = await this.partners.find(viewer, id);
    return app && toPartnerApp(app, this.clock.now());
  }

  @Mutation(() => RegisterPartnerAppResult, {
    description: 'Registers a partner app: a program that asks this graph by keys of its own. At most 5 an account.',
  })
  @Access(signedIn)
  async registerPartnerApp(
    @Arg('input', () => RegisterPartnerAppInput) input: RegisterPartnerAppInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.partners.register(input, context);
    return isRefusal(done) ? done : { app: toPartnerApp(done, this.clock.now()) };
  }

  @Mutation(() => UpdatePartnerAppResult, { description: 'Changes what is said about a partner app.' })
  @Access(signedIn)
  async updatePartnerApp(
    @Arg('input', () => UpdatePartnerAppInput) input: UpdatePartnerAppInput,
    @Ctx() context: RequestContext,
  ) {
    const done = await this.partners.update(input, context);
    return isRefusal(done) ? done : { app: toPartnerApp(done, this.clock.now()) };
  }

  @Mutation(() => SuspendPartnerAppResult, { description: 'Suspends a partner app and every key of it.' })
  @Access(staffWith('support'))
  async suspendPartnerApp(@Arg('input', () => SuspendPartnerAppInput) { appId }: SuspendPartnerAppInput) {
    const done = await this.partners.suspend(appId);
    return isRefusal(done) ? done : { app: toPartnerApp(done, this.clock.now()) };
  }

  @Mutation(() => ResumePartnerAppResult, { description: 'Lets a suspended partner app go on.' })
  @Access(staffWith('support'))
  async resumePartnerApp(@Arg('input', () => ResumePartnerAppInput) { appId }: ResumePartnerAppInput) {
    const done = await this.partners.resume(appId);
    return isRefusal(done) ? done : { app: toPartnerApp(done, this.clock.now()) };
  }
}

@Resolver(() => Account)
export class AccountAppsResolver {
  private readonly appsOf: ReturnType<typeof appsByAccount>;

  constructor(
    partners: PartnerService,
    private readonly clock: Clock,
  ) {
    this.appsOf = appsByAccount(partners);
  }

  @Sized(5)
  @FieldResolver(() => [PartnerApp], { description: 'Its partner apps, the oldest first; at most 5.' })
  async partnerApps(@Root() account: Account, @Ctx() context: RequestContext) {
    const apps = await this.appsOf(context).load(account.id);
    return apps.map((app) => toPartnerApp(app, this.clock.now()));
  }
}

type UsageOf = ReturnType<typeof usageByApp>;

/** As many rows as days are asked for. */
const ForDays = Directive('@listSize(slicingArguments: ["days"], requireOneSlicingArgument: false)');

const checkDays = (days: number) => {
  if (days < 1 || days > usageDaysMax) throw new Fault('BAD_USER_INPUT', `Ask for 1 to ${usageDaysMax} days.`);
};

@Resolver(() => PartnerApp)
export class AppUsageResolver {
  constructor(
    private readonly usageOf: UsageOf,
    private readonly clock: Clock,
  ) {}

  @ForDays
  @FieldResolver(() => [ApiUsageDay], {
    description: 'What all its keys used, a row for each of the last days up to today, the oldest first.',
  })
  async usage(
    @Root() { id, keys }: PartnerApp,
    @Arg('days', () => Int, { defaultValue: 30, description: 'How many days, 1 to 90.' }) days: number,
    @Ctx() context: RequestContext,
  ) {
    checkDays(days);
    const rows = await this.usageOf(context).load({ appId: id, keyIds: keys.map((key) => key.id), days });
    return totalsOf(rows, daysUpTo(this.clock.now(), days));
  }
}

@Resolver(() => ApiKey)
export class KeyUsageResolver {
  constructor(
    private readonly usageOf: UsageOf,
    private readonly clock: Clock,
  ) {}

  @ForDays
  @FieldResolver(() => [ApiUsageDay], {
    description: 'What it used, a row for each of the last days up to today, the oldest first.',
  })
  async usage(
    @Root() { id, appId, siblingIds }: ApiKey,
    @Arg('days', () => Int, { defaultValue: 30, description: 'How many days, 1 to 90.' }) days: number,
    @Ctx() context: RequestContext,
  ) {
    checkDays(days);
    const rows = await this.usageOf(context).load({ appId, keyIds: siblingIds, days });
    return totalsOf(
      rows.filter(({ keyId }) => keyId === id),
      daysUpTo(this.clock.now(), days),
    );
  }
}

/** What the resolvers of partner apps are built from; usage is loaded by one loader for apps and keys alike. */
export function partnerResolvers(partners: PartnerService, usage: UsageService, clock: Clock): object[] {
  const usageOf = usageByApp(usage);
  return [
    new PartnerAppResolver(partners, clock),
    new AccountAppsResolver(partners, clock),
    new AppUsageResolver(usageOf, clock),
    new KeyUsageResolver(usageOf, clock),
  ];
}
