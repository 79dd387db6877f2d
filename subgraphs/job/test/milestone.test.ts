import { newId } from '@kelmah/kit/ids/ids';
import { hour } from '@kelmah/kit/clock/clock';
import { eventually } from '@kelmah/kit/testing/eventually';
import type { Seen } from './questions';
import {
  aFundedMilestone,
  anActiveContract,
  aSubmittedMilestone,
  aTown,
  fundingOf,
  type Hirer,
  type Town,
  type Worker,
} from './story';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.stop());

const typesOf = (subject: string) =>
  town.probe.heard.filter((event) => event.subject === subject).map(({ type }) => type);

describe('money held', () => {
  it('funds the milestone once, also where it is said again', async () => {
    const { hirer, worker, contract, event, milestoneId } = await aFundedMilestone(town);
    expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED', moves: ['START', 'SUBMIT'] });
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ moves: [] });
    await worker.did('startMilestone', { milestoneId });
    await town.probe.repeat(event);
    const later = fundingOf(contract, 1);
    await town.probe.say('funding.held', later.fundingId, later);
    await eventually(async () =>
      expect(await worker.seesMilestone(later.milestoneId)).toMatchObject({ status: 'FUNDED' }),
    );
    expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('that goes back before approval leaves the milestone to be funded again', async () => {
    const { hirer, worker, funding, milestoneId } = await aSubmittedMilestone(town);
    await town.probe.say('funding.refunded', funding.fundingId, { ...funding, refundedMinor: funding.amountMinor });
    await eventually(async () =>
      expect(await hirer.seesMilestone(milestoneId)).toMatchObject({
        status: 'PLANNED',
        reviewDueAt: null,
        submissions: [{ note: 'Dug and shored.' }],
        moves: ['FUND'],
      }),
    );
    const again = { ...funding, fundingId: newId('funding') };
    await town.probe.say('funding.held', again.fundingId, again);
    await eventually(async () => expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' }));
  });
});

/** What the events of the first milestone say, in full. */
async function expectFactsOf(
  hirer: Hirer,
  worker: Worker,
  contract: Seen,
  { photo, dueAt, note }: { photo: string; dueAt: Date; note: string },
) {
  const milestoneId = contract['milestones'][0].id;
  const facts = {
    milestoneId,
    contractId: contract['id'],
    title: 'Dig',
    contractTitle: contract['title'],
    position: 1,
    hirerId: hirer.userId,
    workerId: worker.userId,
    amountMinor: 48_000,
    currency: 'GHS',
  };
  const said = await town.probe.waitFor('milestone.approved', milestoneId);
  expect(said.data).toEqual({ ...facts, approvedBy: 'HIRER' });
  const [first] = town.probe.heard.filter(
    ({ type, subject }) => type === 'milestone.submitted' && subject === milestoneId,
  );
  expect(first?.data).toEqual({ ...facts, uploadIds: [photo], reviewDueAt: dueAt.toISOString() });
  expect((await town.probe.waitFor('milestone.changes-requested', milestoneId)).data).toEqual({ ...facts, note });
  expect((await town.probe.waitFor('milestone.started', milestoneId)).data).toEqual(facts);
}

describe('working on a milestone', () => {
  let funded: Awaited<ReturnType<typeof aFundedMilestone>>;
  beforeAll(async () => {
    funded = await aFundedMilestone(town);
  });

  it('begins, is handed in, is asked to be changed, is handed in again and approved', async () => {
    const { hirer, worker, contract, milestoneId } = await aFundedMilestone(town);
    const started = (await worker.did('startMilestone', { milestoneId }))['milestone'];
    expect(started).toMatchObject({ status: 'IN_PROGRESS', moves: ['SUBMIT'] });

    const photo = newId('upload');
    const submission = { milestoneId, note: 'Dug and shored.', uploadIds: [photo, photo] };
    const handedIn = (await worker.did('submitMilestone', submission))['milestone'];
    const firstAt = town.clock.now();
    const dueAt = new Date(firstAt.getTime() + 72 * hour);
    expect(handedIn).toMatchObject({
      status: 'SUBMITTED',
      submissions: [{ note: 'Dug and shored.', photos: [{ id: photo }], submittedAt: firstAt, changesRequested: null }],
      submittedAt: firstAt,
      reviewDueAt: dueAt,
      moves: [],
    });
    expect(await hirer.seesMilestone(milestoneId)).toMatchObject({ moves: ['APPROVE', 'REQUEST_CHANGES'] });

    town.clock.advance(hour);
    const note = 'The north side is not shored.';
    const asked = (await hirer.did('requestChanges', { milestoneId, note }))['milestone'];
    expect(asked).toMatchObject({
      status: 'CHANGES_REQUESTED',
      reviewDueAt: null,
      submissions: [{ changesRequested: note, changesRequestedAt: town.clock.now() }],
    });

    town.clock.advance(hour);
    const again = (await worker.did('submitMilestone', { milestoneId, note: 'Shored all round.' }))['milestone'];
    expect(again).toMatchObject({
      status: 'SUBMITTED',
      submissions: [{ changesRequested: note }, { note: 'Shored all round.', photos: [], changesRequested: null }],
      reviewDueAt: new Date(town.clock.now().getTime() + 72 * hour),
    });

    const approved = (await hirer.did('approveMilestone', { milestoneId }))['milestone'];
    expect(approved).toMatchObject({
      status: 'APPROVED',
      approvedAt: town.clock.now(),
      approvedBy: 'HIRER',
      moves: [],
    });

    await expectFactsOf(hirer, worker, contract, { photo, dueAt, note });
    expect(typesOf(milestoneId)).toEqual([
      'milestone.started',
      'milestone.submitted',
      'milestone.changes-requested',
      'milestone.submitted',
      'milestone.approved',
    ]);
  });

  it.each<[string, object, string]>([
    ['no note', { note: ' ' }, 'note'],
    ['a note of 2,001 characters', { note: 'x'.repeat(2_001) }, 'note'],
    ['eleven files', { note: 'Done.', uploadIds: Array.from({ length: 11 }, () => newId('upload')) }, 'uploadIds'],
    ['a file that is none', { note: 'Done.', uploadIds: ['x'] }, 'uploadIds.0'],
  ])('is not handed in with %s', async (_what, input, field) => {
    const { worker, milestoneId } = funded;
    expect(await worker.does('submitMilestone', { milestoneId, ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      field,
    });
    expect(await worker.seesMilestone(milestoneId)).toMatchObject({ status: 'FUNDED' });
  });

  it('is not asked to change without a word on what', async () => {
    const { hirer, milestoneId } = await aSubmittedMilestone(town);
    expect(await hirer.does('requestChanges', { milestoneId, note: '' })).toMatchObject({ field: 'note' });
  });

  it('waits for its money, and for the signatures', async () => {
    const { hirer, worker, contract } = await anActiveContract(town);
    const milestoneId = contract['milestones'][0].id;
    for (const [person, mutation, rest] of [
      [worker, 'startMilestone', {}],
      [worker, 'submitMilestone', { note: 'Done.' }],
      [hirer, 'approveMilestone', {}],
      [hirer, 'requestChanges', { note: 'Other.' }],
    ] as [Hirer | Worker, string, object][]) {
      expect(await person.does(mutation, { milestoneId, ...rest })).toMatchObject({
        code: 'WRONG_STATE',
        message: 'This milestone is not funded yet.',
      });
    }
    const job = await hirer.postsAJob();
    const application = await worker.appliesTo(job['id']);
    const draft = await hirer.accepts(application['id']);
    expect(await worker.does('startMilestone', { milestoneId: draft['milestones'][0].id })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('is done by the one whose move it is', async () => {
    const { hirer, worker, milestoneId } = await aSubmittedMilestone(town);
    for (const [person, mutation, rest] of [
      [hirer, 'startMilestone', {}],
      [hirer, 'submitMilestone', { note: 'Done.' }],
      [worker, 'approveMilestone', {}],
      [worker, 'requestChanges', { note: 'Other.' }],
    ] as [Hirer | Worker, string, object][]) {
      expect(await person.does(mutation, { milestoneId, ...rest })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('is missing to strangers, for every move', async () => {
    const { milestoneId } = await aSubmittedMilestone(town);
    for (const stranger of [town.aHirer(), town.aWorker()]) {
      expect(await stranger.seesMilestone(milestoneId)).toBeNull();
      for (const [mutation, rest] of [
        ['startMilestone', {}],
        ['submitMilestone', { note: 'Done.' }],
        ['approveMilestone', {}],
        ['requestChanges', { note: 'Other.' }],
      ] as [string, object][]) {
        const missing = await stranger.does(mutation, { milestoneId: newId('milestone'), ...rest });
        expect(await stranger.does(mutation, { milestoneId, ...rest })).toEqual(missing);
        expect(missing).toMatchObject({ code: 'NOT_FOUND', field: 'milestoneId' });
      }
    }
  });

  it.each([
    ['startMilestone', {}, 'milestone.started', aFundedMilestone],
    ['submitMilestone', { note: 'Done.' }, 'milestone.submitted', aFundedMilestone],
    ['approveMilestone', {}, 'milestone.approved', aSubmittedMilestone],
    ['requestChanges', { note: 'Other.' }, 'milestone.changes-requested', aSubmittedMilestone],
  ] as const)('%s said ten times at once is done once', async (mutation, rest, type, given) => {
    const { hirer, worker, milestoneId } = await given(town);
    const person = ['startMilestone', 'submitMilestone'].includes(mutation) ? worker : hirer;
    await Promise.all(Array.from({ length: 10 }, () => person.did(mutation, { milestoneId, ...rest })));
    await town.probe.waitFor(type, milestoneId);
    expect(typesOf(milestoneId).filter((each) => each === type)).toEqual([type]);
  });
});
