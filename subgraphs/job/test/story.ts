import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import { declareQueues } from '@kelmah/kit/broker/declare';
import { newId } from '@kelmah/kit/ids/ids';
import type { Logger } from '@kelmah/kit/logger/logger';
import { makeIndexes } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { answerOf, ask, aPerson } from '@kelmah/kit/testing/graph';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure } from '../src/config';
import { consumersOf } from '../src/consumers';
import { buildJobService, type JobHouse } from '../src/service';
import { ApplicationSeen, ContractSeen, JobSeen, MilestoneSeen, mutationOf, type Answer, type Seen } from './questions';

/** A job service on real engines, a clock that stands, and ears for its events. */
export interface Town {
  service: JobHouse;
  clock: ManualClock;
  probe: EventProbe;
  variables: Record<string, string>;
  aHirer(name?: string): Hirer;
  aWorker(name?: string): Worker;
  stop(): Promise<void>;
}

export async function aTown(settings: Record<string, string> = {}, logger: Logger = testLogger('job')): Promise<Town> {
  const variables = { ...testVariables(), ...settings };
  const config = configure(variables);
  const clock = manualClock();
  const service = await buildJobService(config, logger, clock);
  await makeIndexes(service.mongo);
  const probe = await startEventProbe(variables);
  await declareQueues(config, 'job', consumersOf({} as never, {} as never));
  await service.start();
  const town: Town = {
    service,
    clock,
    probe,
    variables,
    aHirer: (name) => new Hirer(town, aPerson('HIRER', name)),
    aWorker: (name) => new Worker(town, aPerson('WORKER', name)),
    stop: async () => {
      await town.service.stop();
      await probe.stop();
    },
  };
  return town;
}

export class Person {
  constructor(
    readonly town: Town,
    readonly viewer: Viewer & { userId: string },
  ) {}

  get userId(): string {
    return this.viewer.userId;
  }

  /** Does a mutation and answers with all of it: the success or the refusal. */
  async does(name: string, input: object): Promise<Answer> {
    const answer = await answerOf<Record<string, Answer>>(this.town.service.schema, this.viewer, mutationOf(name), {
      input,
    });
    return answer[name] as Answer;
  }

  /** As `does`, for where a refusal is a failed test. */
  async did(name: string, input: object): Promise<Answer> {
    const answer = await this.does(name, input);
    if (answer.message !== undefined) throw new Error(`${name}: ${answer.message}`);
    return answer;
  }

  asks(query: string, variables: Record<string, unknown> = {}) {
    return ask(this.town.service.schema, this.viewer, query, variables);
  }

  async sees<Data = Seen>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return answerOf<Data>(this.town.service.schema, this.viewer, query, variables);
  }

  seesJob = async (id: string) => (await this.sees(`query ($id: ID!) { job(id: $id) ${JobSeen} }`, { id }))['job'];
  seesApplication = async (id: string) =>
    (await this.sees(`query ($id: ID!) { application(id: $id) ${ApplicationSeen} }`, { id }))['application'];
  seesContract = async (id: string) =>
    (await this.sees(`query ($id: ID!) { contract(id: $id) ${ContractSeen} }`, { id }))['contract'];
  seesMilestone = async (id: string) =>
    (await this.sees(`query ($id: ID!) { milestone(id: $id) ${MilestoneSeen} }`, { id }))['milestone'];
}

export const ghs = (amountMinor: number) => ({ amountMinor, currency: 'GHS' });

/** Pipe repair in East Legon, in four steps, as the demo has it. */
export const burstMain = (clock: ManualClock) => ({
  title: 'Burst water main behind the kitchen',
  description: 'Water stands in the yard. Dig, replace the pipe, test it, close the ground again.',
  tradeId: 'trd_plumbing',
  region: 'GREATER_ACCRA',
  town: 'East Legon',
  point: { latitude: 5.635712, longitude: -0.161249 },
  budget: { kind: 'FIXED', amount: ghs(250_000), estimatedHours: 20 },
  startOn: inDays(clock, 2),
  endOn: inDays(clock, 9),
  plannedMilestones: [
    { title: 'Dig', sharePercent: 20 },
    { title: 'Replace', sharePercent: 30 },
    { title: 'Test', sharePercent: 40 },
    { title: 'Close', sharePercent: 10 },
  ],
});

export const inDays = (clock: ManualClock, days: number) =>
  new Date(clock.now().getTime() + days * 86_400_000).toISOString();

export class Hirer extends Person {
  async postsAJob(changes: object = {}): Promise<Seen> {
    return (await this.did('postJob', { ...burstMain(this.town.clock), ...changes })).job as Seen;
  }

  async accepts(applicationId: string): Promise<Seen> {
    return (await this.did('acceptApplication', { applicationId })).contract as Seen;
  }

  async signs(contractId: string): Promise<Seen> {
    return sign(this, contractId, 'Ama Mensah');
  }
}

export class Worker extends Person {
  async appliesTo(jobId: string, changes: object = {}): Promise<Seen> {
    return (await this.did('submitApplication', { ...anOffer(this.town.clock), jobId, ...changes }))
      .application as Seen;
  }

  async signs(contractId: string): Promise<Seen> {
    return sign(this, contractId, 'Kofi Boateng');
  }

  /** Has a profile in the user service, and this service knows of it. */
  async publishes(changes: object = {}) {
    const { probe } = this.town;
    return probe.say('worker-profile.published', this.userId, { ...aProfile(this.userId), ...changes });
  }
}

export const anOffer = (clock: ManualClock) => ({
  coverNote: 'I have repaired forty mains in Accra. I bring pump and pipes.',
  price: ghs(240_000),
  days: 3,
  startOn: inDays(clock, 2),
});

export const aProfile = (userId: string) => ({
  userId,
  name: 'Kofi Boateng',
  tradeIds: ['trd_plumbing'],
  region: 'GREATER_ACCRA',
  town: 'Madina',
  point: { latitude: 5.68, longitude: -0.17 },
  radiusKm: 25,
  rateMin: 4_000,
  rateMax: 9_000,
  currency: 'GHS',
  available: true,
  version: 1,
});

async function sign(person: Person, contractId: string, name: string): Promise<Seen> {
  const contract = await person.seesContract(contractId);
  return (await person.did('signContract', { contractId, termsHash: contract?.['termsHash'], name })).contract as Seen;
}

/** Two people with a contract of four milestones that nobody has signed. */
export async function aDraftContract(town: Town) {
  const hirer = town.aHirer();
  const worker = town.aWorker();
  const job = await hirer.postsAJob();
  const application = await worker.appliesTo(job['id']);
  const contract = await hirer.accepts(application['id']);
  return { hirer, worker, job, application, contract };
}

/** The same two when both have signed. */
export async function anActiveContract(town: Town) {
  const { hirer, worker, job, application, contract: drawn } = await aDraftContract(town);
  await hirer.signs(drawn['id']);
  const contract = await worker.signs(drawn['id']);
  return { hirer, worker, job, application, contract };
}

/** What the payment service says of a milestone's money. */
export function fundingOf(contract: Seen, index = 0, fundingId = newId('funding')) {
  const milestone = contract['milestones'][index];
  return {
    fundingId,
    milestoneId: milestone.id as string,
    contractId: contract['id'] as string,
    hirerId: contract['hirer'].id as string,
    workerId: contract['worker'].id as string,
    amountMinor: milestone.amount.amountMinor as number,
    currency: 'GHS',
  };
}

/** An active contract whose first milestone is funded. */
export async function aFundedMilestone(town: Town) {
  const { hirer, worker, contract } = await anActiveContract(town);
  const funding = fundingOf(contract);
  const event = await town.probe.say('funding.held', funding.fundingId, funding);
  const { milestoneId } = funding;
  await eventually(async () => expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' }));
  return { hirer, worker, contract, funding, event, milestoneId };
}

/** The same when the worker has handed it in. */
export async function aSubmittedMilestone(town: Town) {
  const funded = await aFundedMilestone(town);
  const { worker, milestoneId } = funded;
  const handedIn = (await worker.did('submitMilestone', { milestoneId, note: 'Dug and shored.' }))['milestone'] as Seen;
  return { ...funded, handedIn };
}

/** What the payment service says of a dispute about a milestone's money. */
export const disputeOf = (funding: ReturnType<typeof fundingOf>) => ({
  ...funding,
  ...{ disputeId: newId('dispute'), milestoneTitle: 'Dig', contractTitle: 'Burst water main' },
});

/** The contract in dispute about its first milestone, which is handed in. */
export async function aDisputedContract(town: Town) {
  const submitted = await aSubmittedMilestone(town);
  const { hirer, contract, funding } = submitted;
  const dispute = disputeOf(funding);
  const opened = { ...dispute, openedById: hirer.userId, reason: 'NOT_AS_AGREED', answerBy: inDays(town.clock, 3) };
  await town.probe.say('dispute.opened', dispute.disputeId, opened);
  await eventually(async () => expect(await hirer.seesContract(contract['id'])).toMatchObject({ status: 'DISPUTED' }));
  return { ...submitted, dispute };
}

/** For where failures are ordered: they are not to be read about. */
export const deafLogger = Object.fromEntries(
  ['debug', 'info', 'warn', 'error'].map((level) => [level, () => undefined]),
) as unknown as Logger;
