import { manualClock, type ManualClock } from '@kelmah/kit/clock/clock';
import type { Viewer } from '@kelmah/kit/context/viewer';
import type { EventData, EventRecord } from '@kelmah/kit/events/event';
import { newId } from '@kelmah/kit/ids/ids';
import { connectMongo, makeIndexes } from '@kelmah/kit/mongo/mongo';
import { eventually } from '@kelmah/kit/testing/eventually';
import { startEventProbe, type EventProbe } from '@kelmah/kit/testing/event-probe';
import { answerOf, aPerson, ask, type Asked } from '@kelmah/kit/testing/graph';
import { testLogger, testVariables } from '@kelmah/kit/testing/service';
import { listenTo, type Listening } from '@kelmah/kit/testing/subscription';
import { configure } from '../src/config';
import { conversationIdOf } from '../src/conversation/conversation.service';
import type { DeliveryRecord } from '../src/notification/notification.store';
import { buildMessagingService, type MessagingService } from '../src/service';
import { declareStores, type Stores } from '../src/stores.store';
import { startMailbox, type Mailbox } from './mailbox';
import { startPhone, type Phone } from './phone';

const presenceTimes = { lifeMs: 600, beatMs: 150, lookMs: 100 };

/** The messaging service with everything around it, for one test file. */
export interface World {
  service: MessagingService;
  stores: Stores;
  clock: ManualClock;
  probe: EventProbe;
  mailbox: Mailbox;
  phone: Phone;
  /** Another instance of the service on the same engines. */
  anotherInstance(): Promise<MessagingService>;
  hirer(name?: string): Promise<Person>;
  worker(name?: string): Promise<Person>;
  /** A worker who applied to a hirer's job, and the conversation that came of it. */
  dealings(): Promise<Dealings>;
  stop(): Promise<void>;
}

export async function aWorld(more: Record<string, string> = {}): Promise<World> {
  const [mailbox, phone] = [await startMailbox(), await startPhone()];
  const variables: Record<string, string> = {
    ...testVariables(),
    SMTP_URL: mailbox.url,
    ...{
      TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_FROM: '+15005550006',
    },
    TWILIO_API_BASE: phone.apiBase,
    ...more,
  };
  const config = configure(variables);
  const mongo = await connectMongo({
    ...{ url: config.MONGO_URL, namespace: config.KELMAH_NAMESPACE, service: 'messaging', logger: testLogger() },
  });
  const stores = declareStores(mongo);
  await makeIndexes(mongo);
  const clock = manualClock();
  const instances: MessagingService[] = [];
  const start = async () => {
    const instance = await buildMessagingService(config, testLogger(), clock, presenceTimes);
    await instance.start();
    instances.push(instance);
    return instance;
  };
  const service = await start();
  const probe = await startEventProbe(variables);
  const world: World = {
    ...{ service, stores, clock, probe, mailbox, phone, anotherInstance: start },
    hirer: (name = 'Ama Mensah') => Person.signsUp(world, 'HIRER', name),
    worker: (name = 'Kofi Boateng') => Person.signsUp(world, 'WORKER', name),
    dealings: async () => {
      const [hirer, worker] = [await world.hirer(), await world.worker()];
      const dealings = new Dealings(world, hirer, worker);
      await dealings.workerApplies();
      return dealings;
    },
    stop: async () => {
      await probe.stop();
      await Promise.all(instances.map((instance) => instance.stop()));
      await mongo.dropDatabase();
      await mongo.close();
      await Promise.all([mailbox.stop(), phone.stop()]);
    },
  };
  return world;
}

/** Somebody with an account, and what they do in the graph. */
export class Person {
  private constructor(
    readonly world: World,
    readonly viewer: Viewer & { userId: string },
    readonly name: string,
    readonly email: string,
  ) {}

  get id(): string {
    return this.viewer.userId;
  }

  static async signsUp(world: World, role: 'HIRER' | 'WORKER', name: string): Promise<Person> {
    const viewer = aPerson(role, name);
    const email = `${viewer.userId.toLowerCase()}@example.com`;
    const userId = viewer.userId;
    await world.probe.say('account.registered', userId, { userId, name, email, roles: [role], locale: 'en' });
    await world.probe.say('account.email-verified', userId, { userId, email });
    await eventually(async () => {
      const contact = await world.stores.contacts.byId(userId);
      if (!contact?.email || !contact.name) throw new Error('Not known yet');
    });
    return new Person(world, viewer, name, email);
  }

  async verifiesPhone(phone: string): Promise<void> {
    await this.world.probe.say('account.phone-verified', this.id, { userId: this.id, phone });
    await eventually(async () => {
      const contact = await this.world.stores.contacts.byId(this.id);
      if (contact?.phone !== phone) throw new Error('Not known yet');
    });
  }

  asks<Data = Record<string, never>>(source: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return answerOf<Data>(this.world.service.schema, this.viewer, source, variables);
  }

  tries(source: string, variables: Record<string, unknown> = {}): Promise<Asked> {
    return ask(this.world.service.schema, this.viewer, source, variables);
  }

  listens<Data>(source: string, variables: Record<string, unknown> = {}): Promise<Listening<Data>> {
    return listenTo<Data>(this.world.service.schema, this.viewer, source, variables);
  }

  /** Answers with the whole result: the message or the refusal. */
  async sends(
    conversationId: string,
    text: string | null,
    more: { clientId?: string; uploadIds?: string[] | null } = {},
    service: MessagingService = this.world.service,
  ): Promise<SendResult> {
    const input = { conversationId, text, clientId: newId('request'), ...more };
    const { sendMessage } = await answerOf<{ sendMessage: SendResult }>(
      ...[service.schema, this.viewer, sendMutation, { input }],
    );
    return sendMessage;
  }

  async reads(conversationId: string, sequence: number): Promise<ReadResult> {
    const { markRead } = await this.asks<{ markRead: ReadResult }>(readMutation, {
      input: { conversationId, sequence },
    });
    return markRead;
  }

  /** How the notices that this person is shown were sent. */
  async deliveries(): Promise<DeliveryRecord[]> {
    const { myNotifications } = await this.asks<{ myNotifications: { edges: { node: { id: string } }[] } }>(
      '{ myNotifications(first: 50) { edges { node { id } } } }',
    );
    const ids = myNotifications.edges.map(({ node }) => node.id);
    return (await this.world.stores.notifications.forOwner(ids, this.id)).flatMap(({ deliveries }) => deliveries);
  }

  async notices(): Promise<{ kind: string; title: string; body: string; path: string; readAt: string | null }[]> {
    const { myNotifications } = await this.asks<{ myNotifications: { edges: { node: never }[] } }>(
      '{ myNotifications(first: 50) { edges { node { id kind title body path readAt createdAt } } } }',
    );
    return myNotifications.edges.map(({ node }) => node);
  }
}

const sendMutation = `mutation ($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on SendMessageSuccess { message { id sequence clientId text kind sender { id } attachments { id } sentAt } }
    ... on Refusal { code why: message field }
  }
}`;
const readMutation = `mutation ($input: MarkReadInput!) {
  markRead(input: $input) {
    __typename
    ... on MarkReadSuccess { conversation { unreadCount members { readUpTo lastReadAt user { id } } } }
    ... on Refusal { code why: message field }
  }
}`;

interface RefusalAnswer {
  code?: string;
  /** Its words. */
  why?: string;
  field?: string;
}

export interface SentMessage {
  id: string;
  sequence: number;
  clientId: string;
  text: string;
  kind: string;
  sender: { id: string };
  attachments: { id: string }[];
  sentAt: Date;
}

export type SendResult = { __typename: string; message?: SentMessage } & RefusalAnswer;

export type ReadResult = {
  __typename: string;
  conversation?: {
    unreadCount: number;
    members: { readUpTo: number; lastReadAt: Date | null; user: { id: string } }[];
  };
} & RefusalAnswer;

/** A hirer and a worker over one job, told by the events of the other services. */
export class Dealings {
  readonly jobId = newId('job');
  readonly applicationId = newId('application');
  readonly contractId = newId('contract');
  readonly milestoneId = newId('milestone');
  readonly disputeId = newId('dispute');
  readonly conversationId = conversationIdOf(this.applicationId);
  readonly title = 'Burst main in East Legon';
  readonly milestoneTitle = 'Dig and expose the pipe';

  constructor(
    private readonly world: World,
    readonly hirer: Person,
    readonly worker: Person,
  ) {}

  private get parties() {
    return { hirerId: this.hirer.id, workerId: this.worker.id, amountMinor: 250_000, currency: 'GHS' };
  }

  get application(): EventData<'application.submitted'> {
    return { ...this.parties, applicationId: this.applicationId, jobId: this.jobId, jobTitle: this.title };
  }

  get contract(): EventData<'contract.offered'> {
    const { applicationId, jobId, contractId, title } = this;
    return { ...this.parties, applicationId, jobId, contractId, title };
  }

  get milestone(): EventData<'milestone.approved'> {
    const { milestoneId, contractId, milestoneTitle, title } = this;
    const names = { milestoneId, contractId, title: milestoneTitle, contractTitle: title, position: 1 };
    return { ...this.parties, ...names, amountMinor: 50_000, approvedBy: 'HIRER' };
  }

  get dispute(): EventData<'dispute.withdrawn'> {
    const { disputeId, milestoneTitle, title: contractTitle } = this;
    return { ...this.funding, disputeId, milestoneTitle, contractTitle };
  }

  get funding(): EventData<'funding.held'> {
    const { milestoneId, contractId } = this;
    return { ...this.parties, milestoneId, contractId, fundingId: newId('funding'), amountMinor: 50_000 };
  }

  get activation(): EventData<'contract.activated'> {
    const milestone = { milestoneId: this.milestoneId, title: this.milestoneTitle, position: 1, amountMinor: 250_000 };
    return { ...this.contract, feeBasisPoints: 1_000, milestones: [milestone] };
  }

  /** Says it, and waits until the conversation tells of it and the notices are made. */
  async workerApplies(): Promise<EventRecord> {
    const event = await this.world.probe.say('application.submitted', this.applicationId, this.application);
    await this.tellsOf('APPLIED');
    await this.has(this.hirer, 'APPLICATION_RECEIVED');
    return event as EventRecord;
  }

  async bothSign(): Promise<void> {
    await this.world.probe.say('contract.offered', this.contractId, this.contract);
    await this.world.probe.say('contract.activated', this.contractId, this.activation);
    await this.tellsOf('CONTRACT_ACTIVE');
    await this.has(this.worker, 'CONTRACT_ACTIVE');
    await this.has(this.hirer, 'CONTRACT_ACTIVE');
  }

  async messages(): Promise<{ sequence: number; systemKind: string | null; text: string; kind: string }[]> {
    return this.world.stores.messages.after(this.conversationId, 0, 1_000);
  }

  async tellsOf(systemKind: string): Promise<void> {
    await eventually(async () => {
      const lines = await this.messages();
      if (!lines.some((line) => line.systemKind === systemKind)) throw new Error(`Nothing tells of ${systemKind}`);
    });
  }

  async has(person: Person, kind: string, count = 1): Promise<void> {
    await eventually(async () => {
      const found = (await person.notices()).filter((notice) => notice.kind === kind);
      if (found.length < count) throw new Error(`${found.length} notices of ${kind}`);
    });
  }
}
