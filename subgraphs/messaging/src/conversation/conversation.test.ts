import { eventually } from '@kelmah/kit/testing/eventually';
import { aWorld, Dealings, type World } from '../../test/story';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const conversationQuery = `query ($id: ID!) {
  conversation(id: $id) {
    id subject lastSequence unreadCount other { id } application { id } contract { id }
    members { user { id } readUpTo lastReadAt }
    lastMessage { sequence kind systemKind text sender { id } }
    messages(last: 10) { edges { node { sequence kind systemKind text sender { id } } } pageInfo { hasPreviousPage } }
  }
}`;

describe('a conversation', () => {
  it('is opened by an application, for both of its people', async () => {
    const { hirer, worker, conversationId, applicationId, title } = await world.dealings();
    const line = { sequence: 1, kind: 'SYSTEM', systemKind: 'APPLIED', text: `Applied to “${title}” for ₵2,500.00.` };
    const expected = {
      ...{ id: conversationId, subject: title, lastSequence: 1, contract: null, application: { id: applicationId } },
      members: [hirer, worker].map(({ id }) => ({ user: { id }, readUpTo: 0, lastReadAt: null })),
      lastMessage: { ...line, sender: null },
      messages: { edges: [{ node: { ...line, sender: null } }], pageInfo: { hasPreviousPage: false } },
    };
    await eventually(async () =>
      expect((await hirer.asks(conversationQuery, { id: conversationId })).conversation).toEqual({
        ...{ ...expected, other: { id: worker.id }, unreadCount: 1 },
      }),
    );
    // The worker's own deed is no news to the worker.
    expect((await worker.asks(conversationQuery, { id: conversationId })).conversation).toEqual({
      ...{ ...expected, other: { id: hirer.id }, unreadCount: 0 },
    });
  });

  it('is one for an application, however often and at once the event is told', async () => {
    const dealings = new Dealings(world, await world.hirer(), await world.worker());
    const event = await dealings.workerApplies();
    await Promise.all(Array.from({ length: 5 }, () => world.probe.repeat(event)));
    await dealings.bothSign();
    expect((await dealings.messages()).map(({ sequence, systemKind }) => [sequence, systemKind])).toEqual([
      [1, 'APPLIED'],
      [2, 'CONTRACT_OFFERED'],
      [3, 'CONTRACT_ACTIVE'],
    ]);
    const { myConversations } = await dealings.hirer.asks<{ myConversations: { edges: unknown[] } }>(
      '{ myConversations { edges { node { id } } } }',
    );
    expect(myConversations.edges).toEqual([{ node: { id: dealings.conversationId } }]);
  });

  it('goes on under its contract, in whatever order the events come', async () => {
    const dealings = new Dealings(world, await world.hirer(), await world.worker());
    await world.probe.say('funding.held', 'fnd', dealings.funding);
    await world.probe.say('milestone.submitted', dealings.milestoneId, {
      ...{ ...dealings.milestone, uploadIds: [], reviewDueAt: '2026-11-25T10:00:00.000Z' },
    });
    await world.probe.say('contract.activated', dealings.contractId, dealings.activation);
    await world.probe.say('application.submitted', dealings.applicationId, dealings.application);
    for (const kind of ['APPLIED', 'CONTRACT_ACTIVE', 'FUNDED', 'SUBMITTED']) await dealings.tellsOf(kind);
    const { conversation } = await dealings.worker.asks(conversationQuery, { id: dealings.conversationId });
    expect(conversation).toMatchObject({ contract: { id: dealings.contractId } });
    expect((await dealings.messages()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  it('tells of every step of the work', async () => {
    const dealings = await world.dealings();
    await world.probe.say('application.shortlisted', dealings.applicationId, dealings.application);
    await dealings.tellsOf('SHORTLISTED');
    await dealings.bothSign();
    const { milestoneId, contractId } = dealings;
    await world.probe.say('milestone.changes-requested', milestoneId, {
      ...dealings.milestone,
      note: 'Deeper, please',
    });
    await dealings.tellsOf('CHANGES_REQUESTED');
    await world.probe.say('milestone.approved', milestoneId, { ...dealings.milestone, approvedBy: 'CLOCK' });
    await dealings.tellsOf('APPROVED');
    const { dispute, hirer } = dealings;
    const opened = { openedById: hirer.id, reason: 'NOT_AS_AGREED', answerBy: '2026-11-25T10:00:00.000Z' };
    await world.probe.say('dispute.opened', 'dsp', { ...dispute, ...opened });
    await dealings.tellsOf('DISPUTE_OPENED');
    await world.probe.say('dispute.withdrawn', 'dsp', dispute);
    await dealings.tellsOf('DISPUTE_WITHDRAWN');
    const parts = { releasedMinor: 40_000, refundedMinor: 10_000 };
    const decision = { outcome: 'SPLIT' as const, endsContract: false, decidedBy: 'STAFF' as const };
    await world.probe.say('dispute.settled', 'dsp', { ...dispute, ...parts, ...decision });
    await dealings.tellsOf('DISPUTE_SETTLED');
    const paid = { feeMinor: 4_000, netMinor: 36_000, refundedMinor: 10_000, recoveredMinor: 0 };
    await world.probe.say('funding.released', 'fnd', { ...dealings.funding, ...paid });
    await dealings.tellsOf('PAID');
    const settlements = [{ milestoneId, ...parts }];
    const proposal = { ...dealings.contract, proposedById: hirer.id, settlements };
    await world.probe.say('contract.termination-proposed', contractId, proposal);
    await dealings.tellsOf('TERMINATION_PROPOSED');
    await world.probe.say('contract.terminated', contractId, { ...dealings.contract, settlements: [] });
    await dealings.tellsOf('TERMINATED');
    await world.probe.say('contract.completed', contractId, {
      ...{ ...dealings.contract, completedAt: '2026-11-25T10:00:00.000Z' },
    });
    await dealings.tellsOf('COMPLETED');
    expect((await dealings.messages()).map(({ text }) => text)).toEqual([
      'Applied to “Burst main in East Legon” for ₵2,500.00.',
      'The application is on the short list.',
      'A contract for ₵2,500.00 is ready to sign.',
      'Both have signed the contract.',
      'Changes to “Dig and expose the pipe”, please: Deeper, please',
      '“Dig and expose the pipe” is approved: the time to review is over.',
      'Opened a dispute about “Dig and expose the pipe”. Its money stays where it is.',
      'The dispute about “Dig and expose the pipe” was taken back.',
      'The dispute about “Dig and expose the pipe” is settled. ₵400.00 to the worker, ₵100.00 back to the hirer.',
      '₵400.00 is released to the worker.',
      'Proposes to end the contract. ₵400.00 to the worker, ₵100.00 back to the hirer.',
      'The contract has ended. No money is held for it.',
      'All milestones are paid. Well done, both.',
    ]);
  });
});

describe('strangers', () => {
  const entities = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Conversation { subject }
      ... on Message { text }
      ... on Application { conversation { id } }
      ... on Contract { conversation { id } }
    }
  }`;

  it('are answered as if there were nothing, by every way', async () => {
    const dealings = await world.dealings();
    await dealings.bothSign();
    const sent = await dealings.hirer.sends(dealings.conversationId, 'The gate code is 4711');
    const representations = [
      { __typename: 'Conversation', id: dealings.conversationId },
      { __typename: 'Message', id: sent.message?.id },
      { __typename: 'Application', id: dealings.applicationId },
      { __typename: 'Contract', id: dealings.contractId },
    ];
    const nothing = [null, null, { conversation: null }, { conversation: null }];
    const strangers = [await world.hirer('Efua Owusu'), await world.worker('Yaw Asante')];
    for (const stranger of strangers) {
      const { conversation } = await stranger.asks(conversationQuery, { id: dealings.conversationId });
      expect(conversation).toBeNull();
      expect((await stranger.asks(entities, { representations }))['_entities']).toEqual(nothing);
      expect(await stranger.sends(dealings.conversationId, 'Hello')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await stranger.reads(dealings.conversationId, 1)).toMatchObject({ code: 'NOT_FOUND' });
      for (const subscription of ['messageAdded', 'typing', 'conversationUpdated']) {
        const listening = stranger.listens(
          `subscription ($id: ID!) { ${subscription}(conversationId: $id) { __typename } }`,
          {
            id: dealings.conversationId,
          },
        );
        await expect(listening).rejects.toThrow('This conversation is not there.');
      }
    }
    const member = (await dealings.worker.asks(entities, { representations }))['_entities'];
    const open = { conversation: { id: dealings.conversationId } };
    expect(member).toEqual([{ subject: dealings.title }, { text: 'The gate code is 4711' }, open, open]);
  });

  it('without a name see nothing and do nothing', async () => {
    const { hirer, conversationId } = await world.dealings();
    const nobody = Object.assign(Object.create(hirer) as typeof hirer, {
      viewer: { kind: 'anonymous', roles: [], permissions: [], scopes: [] },
    });
    expect((await nobody.asks(conversationQuery, { id: conversationId })).conversation).toBeNull();
    expect(await nobody.sends(conversationId, 'Hello')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await nobody.reads(conversationId, 1)).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { errors } = await nobody.tries('{ myConversations { edges { cursor } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await expect(nobody.listens('subscription { conversationUpdated { id } }')).rejects.toThrow('Sign in to do this.');
  });

  it('are told nothing by ids that are none', async () => {
    const { hirer } = await world.dealings();
    for (const id of ['', 'cnv_1', '{"$ne":null}', 'usr_01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
      expect((await hirer.asks(conversationQuery, { id })).conversation).toBeNull();
      expect(await hirer.sends(id, 'Hello')).toMatchObject({ code: 'NOT_FOUND', field: 'conversationId' });
    }
  });
});

describe('read marks', () => {
  it('move forward only, and never beyond the last message', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    await worker.sends(conversationId, 'One');
    await worker.sends(conversationId, 'Two');
    const markOf = async (sequence: number) => {
      const { conversation } = await hirer.reads(conversationId, sequence);
      return [conversation?.members.find(({ user }) => user.id === hirer.id)?.readUpTo, conversation?.unreadCount];
    };
    expect(await markOf(2)).toEqual([2, 1]);
    expect(await markOf(1)).toEqual([2, 1]);
    expect(await markOf(99)).toEqual([3, 0]);
    expect(await hirer.reads(conversationId, -1)).toMatchObject({ code: 'INVALID_INPUT', field: 'sequence' });
  });

  it('end where the greatest of many at once is', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    for (let count = 0; count < 5; count += 1) await worker.sends(conversationId, `Message ${count}`);
    await Promise.all([3, 6, 1, 5, 2, 4, 6, 1, 3, 2].map((sequence) => hirer.reads(conversationId, sequence)));
    const conversation = await world.stores.conversations.byId(conversationId);
    expect(conversation?.members.map(({ readUpTo }) => readUpTo)).toEqual([6, 0]);
  });
});

describe('conversationUpdated', () => {
  it('tells each of the two of a message and of a read mark', async () => {
    const { hirer, worker, conversationId } = await world.dealings();
    world.clock.advance(60_000);
    type Update = { conversationUpdated: { id: string; lastSequence: number; unreadCount: number } };
    const subscription = 'subscription { conversationUpdated { id lastSequence unreadCount } }';
    const [hirerHears, workerHears] = [
      await hirer.listens<Update>(subscription),
      await worker.listens<Update>(subscription),
    ];
    await hirer.sends(conversationId, 'When can you begin?');
    await eventually(() =>
      expect(workerHears.heard.at(-1)?.conversationUpdated).toEqual({
        id: conversationId,
        lastSequence: 2,
        unreadCount: 1,
      }),
    );
    await worker.reads(conversationId, 2);
    await eventually(() => expect(workerHears.heard.at(-1)?.conversationUpdated.unreadCount).toBe(0));
    await eventually(() => expect(hirerHears.heard.length).toBeGreaterThanOrEqual(2));
    await Promise.all([hirerHears.stop(), workerHears.stop()]);
  });
});

describe('a page of conversations', () => {
  it('costs one query for each kind of thing', async () => {
    const hirer = await world.hirer();
    for (let count = 0; count < 4; count += 1) await new Dealings(world, hirer, await world.worker()).workerApplies();
    const { data, queries } = await hirer.tries(`{
      myConversations(first: 20) { edges { node {
        subject unreadCount other { id presence } lastMessage { text conversation { id } } application { conversation { id } }
      } } }
    }`);
    expect((data?.['myConversations'] as unknown as { edges: unknown[] }).edges).toHaveLength(4);
    // One each for the page, the applications' and the messages' conversations, and those who share one.
    expect(Object.fromEntries(queries)).toEqual({ conversations: 4, messages: 2 });
  });
});
