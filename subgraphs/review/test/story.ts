import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { answerOf, aPerson, ask, type Asked } from '@kelmah/kit/testing/graph';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { configure } from '../src/config';
import { ReviewStore } from '../src/review/review.store';
import { buildReviewService, type ReviewServiceProcess } from '../src/service';

/** The review service with everything around it, for one test file. */
export interface World {
  service: ReviewServiceProcess;
  store: ReviewStore;
  clock: ManualClock;
  probe: EventProbe;
  /** A contract that a hirer and a worker have just finished. */
  finishedContract(hirer?: Person, worker?: Person): Promise<FinishedContract>;
  person(role: 'HIRER' | 'WORKER'): Person;
  /** Events that told of an open review of this contract. */
  openedOf(contractId: string): EventRecord[];
  stop(): Promise<void>;
}

export async function aWorld(): Promise<World> {
  const variables: Record<string, string> = testVariables();
  const config = configure(variables);
  const clock = manualClock();
  const mongo = await connectMongo({
    ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'review', logger: testLogger() },
  });
  const store = new ReviewStore(mongo);
  await makeIndexes(mongo);
  const service = await buildReviewService(config, testLogger(), clock);
  await service.start();
  const probe = await startEventProbe(variables);
  const world: World = {
    ...{ service, store, clock, probe },
    person: (role) => new Person(world, aPerson(role)),
    finishedContract: async (hirer = world.person('HIRER'), worker = world.person('WORKER')) => {
      const contract = new FinishedContract(world, hirer, worker);
      await contract.completes();
      return contract;
    },
    openedOf: (contractId) =>
      probe.heard.filter(
        ({ type, data }) => type === 'review.opened' && (data as { contractId: string }).contractId === contractId,
      ),
    stop: async () => {
      await probe.stop();
      await service.stop();
      await mongo.dropDatabase();
      await mongo.close();
    },
  };
  return world;
}

const reviewFields = `id rating text sealed openedAt writtenAt moves criteria { criterion rating }
  author { id } subject { id } contract { id } reply { text }`;

export interface Review {
  id: string;
  rating: number;
  text: string;
  sealed: boolean;
  openedAt: Date | null;
  writtenAt: Date;
  moves: string[];
  criteria: { criterion: string; rating: number }[];
  author: { id: string };
  subject: { id: string };
  contract: { id: string } | null;
  reply: { text: string } | null;
}

export interface Done {
  __typename: string;
  review?: Review;
  code?: string;
  field?: string;
  message?: string;
}

export interface Standing {
  reviews: Review[];
  reviewState: { canReview: boolean; dueAt: Date; mine: Review | null; theirsIsOpen: boolean } | null;
}

/** Somebody with an account, and what they do in the graph. */
export class Person {
  constructor(
    readonly world: World,
    readonly viewer: Viewer & { userId: string },
  ) {}

  get id(): string {
    return this.viewer.userId;
  }

  asks<Data = Record<string, never>>(source: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return answerOf<Data>(this.world.service.schema, this.viewer, source, variables);
  }

  tries(source: string, variables: Record<string, unknown> = {}): Promise<Asked> {
    return ask(this.world.service.schema, this.viewer, source, variables);
  }

  async reviews(contractId: string, rating: number, text = 'Good work', more: object = {}): Promise<Done> {
    const { writeReview } = await this.asks<{ writeReview: Done }>(
      `mutation ($input: WriteReviewInput!) { writeReview(input: $input) {
        __typename ... on WriteReviewSuccess { review { ${reviewFields} } } ... on Refusal { code message field }
      } }`,
      { input: { contractId, rating, text, ...more } },
    );
    return writeReview;
  }

  async replies(reviewId: string, text: string): Promise<Done> {
    const { replyToReview } = await this.asks<{ replyToReview: Done }>(
      `mutation ($input: ReplyToReviewInput!) { replyToReview(input: $input) {
        __typename ... on ReplyToReviewSuccess { review { ${reviewFields} } } ... on Refusal { code message field }
      } }`,
      { input: { reviewId, text } },
    );
    return replyToReview;
  }

  /** Everything that this viewer can learn of a contract's reviews. */
  async standing(contractId: string): Promise<Standing> {
    const { _entities } = await this.asks<{ _entities: [Standing] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contract {
        reviews { ${reviewFields} }
        reviewState { canReview dueAt theirsIsOpen mine { ${reviewFields} } }
      } } }`,
      { representations: [{ __typename: 'Contract', id: contractId }] },
    );
    return _entities[0];
  }

  /** What the world says of a person. */
  async finds(userId: string): Promise<{
    rating: { average: number | null; count: number; distribution: number[]; lowerBound: number };
    reviews: { edges: { node: Review }[] };
  }> {
    const { _entities } = await this.asks<{ _entities: [never] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User {
        rating { average count distribution lowerBound }
        reviews(first: 50) { edges { node { ${reviewFields} } } }
      } } }`,
      { representations: [{ __typename: 'User', id: userId }] },
    );
    return _entities[0];
  }

  async review(id: string): Promise<Review | null> {
    const { review } = await this.asks<{ review: Review | null }>(
      `query ($id: ID!) { review(id: $id) { ${reviewFields} } }`,
      { id },
    );
    return review;
  }
}

export class FinishedContract {
  readonly id = newId('contract');

  constructor(
    private readonly world: World,
    readonly hirer: Person,
    readonly worker: Person,
  ) {}

  async completes(): Promise<EventRecord> {
    const event = await this.world.probe.say('contract.completed', this.id, {
      contractId: this.id,
      ...{ jobId: newId('job'), applicationId: newId('application'), title: 'Solar on six roofs' },
      ...{ hirerId: this.hirer.id, workerId: this.worker.id, amountMinor: 2_200_000, currency: 'GHS' },
      completedAt: this.world.clock.now().toISOString(),
    });
    await eventually(async () => {
      if (!(await this.world.store.byContract(this.id))) throw new Error('Not known yet');
    });
    return event as EventRecord;
  }
}
