import { Arg, Ctx, FieldResolver, Float, Mutation, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '@kelmah/kit/access/access';
import type { Clock } from '@kelmah/kit/clock/clock';
import type { RequestContext } from '@kelmah/kit/context/context';
import { isRefusal, type Refusal } from '@kelmah/kit/errors/refusal';
import { PrivateFor } from '@kelmah/kit/hints/hints';
import { distanceKm } from '@kelmah/kit/reference/distance';
import { GeoPoint, GeoPointInput } from '@kelmah/kit/reference/geo.type';
import { toUser } from '../person/person.loader';
import type { PersonRecord } from '../person/person.store';
import { User } from '../person/person.type';
import { tradeOf } from '../trade/trade.loader';
import { Trade } from '../trade/trade.type';
import * as inputs from './worker-inputs.type';
import { toCertificate, toWorkerProfile } from './worker.loader';
import type { WorkerService } from './worker.service';
import { missingFrom } from './worker.states';
import { Availability, Certificate, PortfolioItem, WorkerProfile } from './worker.type';

const isOwn = ({ person }: WorkerProfile, { viewer }: RequestContext) => viewer.userId === person._id;

@Resolver(() => WorkerProfile)
export class WorkerResolver {
  constructor(
    private readonly workers: WorkerService,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => User, { description: 'Whose profile it is.' })
  user(@Root() { person }: WorkerProfile) {
    return toUser(person);
  }

  @FieldResolver(() => [Trade], { description: 'Their trades.' })
  trades(@Root() { worker }: WorkerProfile) {
    return worker.tradeIds.map(tradeOf).filter((trade) => trade !== undefined);
  }

  @FieldResolver(() => GeoPoint, {
    nullable: true,
    description: 'Where they are: to about a kilometre, exactly for themselves.',
  })
  @PrivateFor(60)
  point(@Root() profile: WorkerProfile, @Ctx() context: RequestContext): GeoPoint | null {
    return isOwn(profile, context) ? profile.worker.point : placeOf(profile);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How far they are from there, in kilometres; null where their place is not known.',
  })
  distanceKm(
    @Root() profile: WorkerProfile,
    @Arg('from', () => GeoPointInput, { description: 'The place to measure from.' }) from: GeoPointInput,
  ): number | null {
    const place = placeOf(profile);
    return place && Math.round(distanceKm(from, place) * 10) / 10;
  }

  @FieldResolver(() => Availability, { description: 'When they take work.' })
  availability(@Root() { worker }: WorkerProfile) {
    return worker.availability;
  }

  @FieldResolver(() => [PortfolioItem], { description: 'Work that they show, the latest first.' })
  @PrivateFor(60)
  portfolio(@Root() profile: WorkerProfile, @Ctx() context: RequestContext) {
    return profile.worker.portfolio.filter(({ published }) => published || isOwn(profile, context));
  }

  @FieldResolver(() => [Certificate], {
    description: 'Papers that they hold; those that were rejected are shown to themselves alone.',
  })
  @PrivateFor(60)
  certificates(@Root() profile: WorkerProfile, @Ctx() context: RequestContext): Certificate[] {
    return profile.worker.certificates
      .filter(({ status }) => status !== 'REJECTED' || isOwn(profile, context))
      .map((certificate) => toCertificate(certificate, this.clock));
  }

  @FieldResolver(() => [String], {
    description: 'The fields to fill in before it can be published; empty for everybody but its owner.',
  })
  @PrivateFor(60)
  missing(@Root() profile: WorkerProfile, @Ctx() context: RequestContext): string[] {
    return isOwn(profile, context) ? missingFrom(profile.worker).map(({ field }) => field) : [];
  }

  @Mutation(() => inputs.SaveWorkerProfileResult, {
    description: "Saves the viewer's worker profile; what is not given stays.",
  })
  @Access(signedIn)
  async saveWorkerProfile(
    @Arg('input', () => inputs.SaveWorkerProfileInput) input: inputs.SaveWorkerProfileInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(await this.workers.save(input, context), context);
  }

  @Mutation(() => inputs.AddPortfolioItemResult, { description: "Adds a piece of work to the viewer's portfolio." })
  @Access(signedIn)
  async addPortfolioItem(
    @Arg('input', () => inputs.AddPortfolioItemInput) input: inputs.AddPortfolioItemInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(await this.workers.addPortfolioItem(input, context), context);
  }

  @Mutation(() => inputs.RemovePortfolioItemResult, { description: "Takes a piece out of the viewer's portfolio." })
  @Access(signedIn)
  async removePortfolioItem(
    @Arg('input', () => inputs.RemovePortfolioItemInput) input: inputs.RemovePortfolioItemInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(await this.workers.removePortfolioItem(input.portfolioItemId, context), context);
  }

  @Mutation(() => inputs.AddCertificateResult, { description: 'Adds a certificate; staff check it.' })
  @Access(signedIn)
  async addCertificate(
    @Arg('input', () => inputs.AddCertificateInput) input: inputs.AddCertificateInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(await this.workers.addCertificate(input, context), context);
  }

  @Mutation(() => inputs.RemoveCertificateResult, { description: "Takes a certificate out of the viewer's profile." })
  @Access(signedIn)
  async removeCertificate(
    @Arg('input', () => inputs.RemoveCertificateInput) input: inputs.RemoveCertificateInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(await this.workers.removeCertificate(input.certificateId, context), context);
  }
}

const answer = (done: PersonRecord | Refusal, { viewer }: RequestContext) =>
  isRefusal(done) ? done : { workerProfile: toWorkerProfile(done, viewer) };

function placeOf({ worker }: WorkerProfile): GeoPoint | null {
  if (!worker.place) return null;
  const [longitude, latitude] = worker.place.coordinates;
  return { latitude, longitude };
}
