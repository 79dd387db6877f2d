import { randomUUID } from 'node:crypto';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Platform } from '../../src/platform/platform';
import { onboardOnPage, payOnPage } from './forms';
import { Person, type Answer } from './person';

const address = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID().slice(0, 8)}@example.com`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

export const contractFields = `id status termsHash price { amountMinor } fee { amountMinor } netToWorker { amountMinor }
  milestones { id title position status amount { amountMinor } moves funding { id status payUrl } } moves`;

/** A hire as its two people live it, step by step, through the router and the pages of the outside services. */
export class Hire {
  hirer!: Person;
  worker!: Person;
  jobId = '';
  applicationId = '';
  contract: Answer;
  conversationId = '';

  constructor(private readonly platform: Platform) {}

  async peopleSignUp(): Promise<this> {
    const hirer = new Person(this.platform, 'Efua Owusu', address('Efua Owusu'));
    const worker = new Person(this.platform, 'Kwame Boateng', address('Kwame Boateng'));
    [this.hirer, this.worker] = await Promise.all([hirer.signsUp(['HIRER']), worker.signsUp(['WORKER'])]);
    return this;
  }

  async workerPresents(): Promise<this> {
    await this.worker.do(
      'saveWorkerProfile',
      {
        headline: 'Plumber for bathrooms and burst mains',
        bio: 'Fifteen years of pipes in Greater Accra.',
        tradeIds: ['trd_plumbing'],
        skills: [{ name: 'Pipe fitting', level: 'EXPERT' }],
        rateMin: { amountMinor: 4_000, currency: 'GHS' },
        rateMax: { amountMinor: 9_000, currency: 'GHS' },
        region: 'GREATER_ACCRA',
        town: 'Osu',
        point: { latitude: 5.556, longitude: -0.182 },
        radiusKm: 40,
        availability: { accepting: true, days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] },
        published: true,
      },
      'workerProfile { published missing }',
    );
    return this;
  }

  async hirerPosts(shares: number[] = [40, 60], more: object = {}): Promise<this> {
    const { job } = await this.hirer.do(
      'postJob',
      {
        title: 'Four bathrooms in a guest house',
        description: 'New pipes, basins and showers in four bathrooms. Materials are on site.',
        tradeId: 'trd_plumbing',
        region: 'GREATER_ACCRA',
        town: 'Labone',
        point: { latitude: 5.566, longitude: -0.17 },
        budget: { kind: 'FIXED', amount: { amountMinor: 1_200_000, currency: 'GHS' } },
        startOn: inDays(7),
        plannedMilestones: shares.map((sharePercent, index) => ({ title: `Part ${index + 1}`, sharePercent })),
        ...more,
      },
      'job { id status }',
    );
    this.jobId = job.id;
    return this;
  }

  async workerApplies(more: object = {}): Promise<this> {
    const { application } = await this.worker.do(
      'submitApplication',
      {
        jobId: this.jobId,
        coverNote: 'I have done this in three guest houses. I can start next week.',
        price: { amountMinor: 1_150_005, currency: 'GHS' },
        days: 14,
        startOn: inDays(8),
        ...more,
      },
      'application { id status }',
    );
    this.applicationId = application.id;
    return this;
  }

  async hirerAccepts(): Promise<this> {
    await this.hirer.do('shortlistApplication', { applicationId: this.applicationId }, 'application { status }');
    const accepted = await this.hirer.do(
      'acceptApplication',
      { applicationId: this.applicationId },
      `contract { ${contractFields} }`,
    );
    this.contract = accepted.contract;
    return this;
  }

  async bothSign(): Promise<this> {
    for (const person of [this.hirer, this.worker]) {
      const input = { contractId: this.contract.id, termsHash: this.contract.termsHash, name: person.name };
      this.contract = (await person.do('signContract', input, `contract { ${contractFields} }`)).contract;
    }
    return this;
  }

  async conversationOpens(): Promise<this> {
    this.conversationId = await eventually(async () => {
      const { application } = await this.worker.ask(
        'query A($id: ID!) { application(id: $id) { conversation { id } } }',
        { id: this.applicationId },
      );
      if (!application.conversation) throw new Error('No conversation yet');
      return application.conversation.id as string;
    });
    return this;
  }

  async says(person: Person, text: string, clientId: string = randomUUID()): Promise<Answer> {
    return (
      await person.do(
        'sendMessage',
        { conversationId: this.conversationId, clientId, text },
        'sent: message { id sequence text clientId }',
      )
    ).sent;
  }

  milestone(position: number): Answer {
    return this.contract.milestones.find((milestone: Answer) => milestone.position === position);
  }

  /** The hirer asks to pay; payment may not have heard of the contract yet, as the client would meet it too. */
  async hirerFunds(position: number, idempotencyKey: string = randomUUID()): Promise<Answer> {
    return eventually(async () => {
      const answered = await this.hirer.try(
        'fundMilestone',
        { milestoneId: this.milestone(position).id, idempotencyKey },
        'funding { id status payUrl }',
      );
      if (answered.code === 'NOT_READY') throw new Error(answered.message);
      if (answered.code) throw new Error(`fundMilestone was refused: ${JSON.stringify(answered)}`);
      return answered.funding;
    });
  }

  async hirerPays(position: number): Promise<this> {
    const { payUrl } = await this.hirerFunds(position);
    await payOnPage(payUrl);
    await this.milestoneBecomes(position, 'FUNDED');
    return this;
  }

  async workerOnboards(): Promise<this> {
    const { url } = await this.worker.do('startPayoutOnboarding', { returnPath: '/earnings' }, 'url');
    await onboardOnPage(url);
    await eventually(async () => {
      const { me } = await this.worker.ask('{ me { user { payoutAccount { payoutsEnabled } } } }');
      if (!me.user.payoutAccount.payoutsEnabled) throw new Error('Payouts are not enabled yet');
    });
    return this;
  }

  async workerSubmits(position: number, more: object = {}): Promise<this> {
    await this.worker.do(
      'submitMilestone',
      { milestoneId: this.milestone(position).id, note: 'Done, see for yourself.', uploadIds: [], ...more },
      'milestone { status }',
    );
    return this;
  }

  async hirerApproves(position: number): Promise<this> {
    await this.hirer.do('approveMilestone', { milestoneId: this.milestone(position).id }, 'milestone { status }');
    return this;
  }

  async milestoneBecomes(position: number, status: string, withinMs = 20_000): Promise<void> {
    await eventually(async () => {
      await this.readContract();
      if (this.milestone(position).status !== status)
        throw new Error(`Milestone ${position} is ${this.milestone(position).status}, not ${status}`);
    }, withinMs);
  }

  async readContract(by: Person = this.hirer): Promise<Answer> {
    const { contract } = await by.ask(`query C($id: ID!) { contract(id: $id) { ${contractFields} } }`, {
      id: this.contract.id,
    });
    if (contract) this.contract = contract;
    return contract;
  }

  async writesReview(person: Person, rating: number, text: string): Promise<Answer> {
    return eventually(async () => {
      const answered = await person.try(
        'writeReview',
        { contractId: this.contract.id, rating, criteria: [], text },
        'review { id sealed }',
      );
      if (answered.code) throw new Error(JSON.stringify(answered));
      return answered.review;
    });
  }

  async leave(): Promise<void> {
    await Promise.all([this.hirer.leaves(), this.worker.leaves()]);
  }
}
