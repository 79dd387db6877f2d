import { day, second } from '@kelmah/kit/clock/clock';
import { anonymous } from '@kelmah/kit/context/viewer';
import { newId } from '@kelmah/kit/ids/ids';
import { answerOf } from '@kelmah/kit/testing/graph';
import { eventually } from '@kelmah/kit/testing/eventually';
import { aWorld, FinishedContract, type World } from '../../test/story';
import { reviewIdOf } from './review.service';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const opened = (contractId: string, count: number) =>
  eventually(() => {
    expect(world.openedOf(contractId)).toHaveLength(count);
    return world.openedOf(contractId);
  });

describe('a review', () => {
  it('can be written by both once the contract is completed, and not before', async () => {
    const contract = new FinishedContract(world, world.person('HIRER'), world.person('WORKER'));
    expect(await contract.hirer.standing(contract.id)).toEqual({ reviews: [], reviewState: null });
    expect(await contract.hirer.reviews(contract.id, 5)).toMatchObject({ code: 'NOT_FOUND', field: 'contractId' });
    await contract.completes();
    const dueAt = new Date(world.clock.now().getTime() + 14 * day);
    for (const party of [contract.hirer, contract.worker]) {
      expect(await party.standing(contract.id)).toEqual({
        reviews: [],
        reviewState: { canReview: true, dueAt, mine: null, theirsIsOpen: false },
      });
    }
  });

  it('is sealed until the other has written, then both open in one write', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    const writtenAt = world.clock.now();
    const criteria = [{ criterion: 'TIDINESS', rating: 4 }];
    const first = await hirer.reviews(id, 4, '  Clean and on time.  ', { criteria });
    const sealed = {
      ...{
        id: reviewIdOf(id, hirer.id),
        rating: 4,
        text: 'Clean and on time.',
        sealed: true,
        openedAt: null,
        writtenAt,
      },
      ...{
        moves: ['EDIT'],
        criteria,
        author: { id: hirer.id },
        subject: { id: worker.id },
        contract: { id },
        reply: null,
      },
    };
    expect(first).toEqual({ __typename: 'WriteReviewSuccess', review: sealed });
    expect(await hirer.standing(id)).toMatchObject({
      reviews: [sealed],
      reviewState: { canReview: false, mine: sealed },
    });

    world.clock.advance(60 * second);
    const openedAt = world.clock.now();
    const second_ = await worker.reviews(id, 5, 'Paid at once');
    expect(second_.review).toMatchObject({ sealed: false, openedAt, moves: [], rating: 5 });
    const events = await opened(id, 2);
    expect(events.map(({ data }) => data).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual(
      [
        { reviewId: reviewIdOf(id, hirer.id), contractId: id, authorId: hirer.id, subjectId: worker.id, rating: 4 },
        { reviewId: reviewIdOf(id, worker.id), contractId: id, authorId: worker.id, subjectId: hirer.id, rating: 5 },
      ].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    );
    const standing = await hirer.standing(id);
    expect(standing.reviews.map(({ sealed: isSealed }) => isSealed)).toEqual([false, false]);
    expect(standing.reviewState).toMatchObject({ canReview: false, theirsIsOpen: true, mine: { moves: [] } });
  });

  it('leaves no trace for anyone but its author while it is sealed', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    const stranger = world.person('HIRER');
    const reviewId = reviewIdOf(id, hirer.id);
    const everythingFor = async (person: typeof hirer) => ({
      ...{
        standing: await person.standing(id),
        found: await person.finds(worker.id),
        review: await person.review(reviewId),
      },
      entity: (
        await person.asks('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Review { text } } }', {
          r: [{ __typename: 'Review', id: reviewId }],
        })
      )['_entities'],
    });
    const before = [await everythingFor(worker), await everythingFor(stranger)];
    await hirer.reviews(id, 1, 'Never came');
    expect([await everythingFor(worker), await everythingFor(stranger)]).toEqual(before);
    expect(before[0]?.review).toBeNull();
    expect(before[0]?.entity).toEqual([null]);
    expect(before[1]?.standing).toEqual({ reviews: [], reviewState: null });
    expect(world.openedOf(id)).toEqual([]);
    expect((await hirer.review(reviewId))?.text).toBe('Never came');
  });

  it('can be written anew while it is sealed, never after', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    await hirer.reviews(id, 3, 'Late');
    const anew = await hirer.reviews(id, 4, 'Late, but good');
    expect(anew.review).toMatchObject({
      id: reviewIdOf(id, hirer.id),
      rating: 4,
      text: 'Late, but good',
      sealed: true,
    });
    await worker.reviews(id, 5);
    expect(await hirer.reviews(id, 1, 'On second thoughts')).toMatchObject({ code: 'WRONG_STATE' });
    // The same once more, as after a lost answer, is no change.
    expect(await hirer.reviews(id, 4, 'Late, but good')).toMatchObject({ review: { rating: 4, sealed: false } });
    expect((await world.store.byContract(id))?.reviews.map(({ rating }) => rating)).toEqual([4, 5]);
    await opened(id, 2);
  });

  it('opens by the clock after 14 days, to the second, once, where one alone has written', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    await worker.reviews(id, 2, 'Paid late');
    world.clock.advance(14 * day - second);
    await world.service.openOverdue();
    expect(await hirer.standing(id)).toMatchObject({ reviews: [], reviewState: { canReview: true } });
    world.clock.advance(second);
    expect(await hirer.reviews(id, 5)).toMatchObject({ code: 'WRONG_STATE' });
    await Promise.all([world.service.openOverdue(), world.service.openOverdue(), world.service.openOverdue()]);
    await world.service.openOverdue();
    const standing = await hirer.standing(id);
    expect(standing.reviews).toMatchObject([{ rating: 2, sealed: false, openedAt: world.clock.now() }]);
    expect(standing.reviewState).toMatchObject({ canReview: false, mine: null, theirsIsOpen: true });
    await opened(id, 1);
  });

  it('of a contract that nobody reviewed ends in silence', async () => {
    const { id, hirer } = await world.finishedContract();
    world.clock.advance(14 * day);
    await world.service.openOverdue();
    expect(await hirer.standing(id)).toMatchObject({
      reviews: [],
      reviewState: { canReview: false, theirsIsOpen: false },
    });
    expect(await hirer.reviews(id, 5)).toMatchObject({ code: 'WRONG_STATE' });
    expect(world.openedOf(id)).toEqual([]);
  });

  it('is one, however often and at once it is written', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    const all = await Promise.all([
      ...Array.from({ length: 10 }, () => hirer.reviews(id, 4)),
      ...Array.from({ length: 10 }, () => worker.reviews(id, 5)),
    ]);
    expect(all.map(({ __typename }) => __typename)).toEqual(Array(20).fill('WriteReviewSuccess'));
    const pair = await world.store.byContract(id);
    expect(pair?.reviews.map(({ rating }) => rating).sort()).toEqual([4, 5]);
    await opened(id, 2);
  });

  it('keeps to one pair, though the completion is told again', async () => {
    const contract = new FinishedContract(world, world.person('HIRER'), world.person('WORKER'));
    const event = await contract.completes();
    await contract.hirer.reviews(contract.id, 4);
    await Promise.all([world.probe.repeat(event), world.probe.repeat(event)]);
    await contract.worker.reviews(contract.id, 5);
    await opened(contract.id, 2);
    expect((await world.store.byContract(contract.id))?.reviews).toHaveLength(2);
  });
});

describe('a reply', () => {
  it('is the subject’s, once, when the review is open', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    await hirer.reviews(id, 3, 'Left dust');
    const reviewId = reviewIdOf(id, hirer.id);
    expect(await worker.replies(reviewId, 'I did sweep')).toMatchObject({ code: 'NOT_FOUND', field: 'reviewId' });
    expect(await hirer.replies(reviewId, 'Me too')).toMatchObject({ code: 'FORBIDDEN' });
    await worker.reviews(id, 5);
    expect((await worker.review(reviewId))?.moves).toEqual(['REPLY']);
    expect(await hirer.replies(reviewId, 'Me too')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await worker.replies(reviewId, '   ')).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
    const replies = await Promise.all(Array.from({ length: 5 }, () => worker.replies(reviewId, 'I did sweep')));
    expect(replies).toEqual(Array(5).fill(replies[0]));
    expect(replies[0]?.review).toMatchObject({ reply: { text: 'I did sweep' }, moves: [] });
    expect(await worker.replies(reviewId, 'And mop')).toMatchObject({ code: 'ALREADY_EXISTS', field: 'text' });
    expect(await worker.replies(newId('review'), 'Hello')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('bad input', () => {
  it('is refused by the name of its field', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    const cases: [object, string][] = [
      [{ rating: 0 }, 'rating'],
      [{ rating: 6 }, 'rating'],
      [{ text: 'a'.repeat(2_001) }, 'text'],
      [{ criteria: [{ criterion: 'PAYMENT', rating: 3 }] }, 'criteria.0.criterion'],
      [{ criteria: [{ criterion: 'QUALITY', rating: 9 }] }, 'criteria.0.rating'],
      [
        {
          criteria: [
            { criterion: 'QUALITY', rating: 3 },
            { criterion: 'QUALITY', rating: 4 },
          ],
        },
        'criteria.1.criterion',
      ],
    ];
    for (const [more, field] of cases) {
      expect(await hirer.reviews(id, 5, 'Fine', more)).toMatchObject({ code: 'INVALID_INPUT', field });
    }
    expect(await worker.reviews(id, 5, '', { criteria: [{ criterion: 'TIDINESS', rating: 3 }] })).toMatchObject({
      ...{ field: 'criteria.0.criterion', message: 'A hirer is rated by CLARITY, COMMUNICATION, PAYMENT, FAIRNESS.' },
    });
    expect((await world.store.byContract(id))?.reviews).toEqual([]);
    expect(await hirer.reviews('ctr_1', 5)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('strangers', () => {
  it('read open reviews, see nothing of the contract, and change nothing', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    const stranger = world.person('WORKER');
    expect(await stranger.reviews(id, 1)).toMatchObject({ code: 'NOT_FOUND' });
    await hirer.reviews(id, 5, 'Excellent');
    await worker.reviews(id, 4);
    const reviewId = reviewIdOf(id, hirer.id);
    const found = await stranger.review(reviewId);
    expect(found).toMatchObject({ text: 'Excellent', contract: null, moves: [], author: { id: hirer.id } });
    expect(await stranger.standing(id)).toEqual({ reviews: [], reviewState: null });
    expect(await stranger.replies(reviewId, 'Hm')).toMatchObject({ code: 'FORBIDDEN' });
    const answer = await answerOf<{ writeReview: { code: string } }>(
      world.service.schema,
      anonymous,
      `mutation ($input: WriteReviewInput!) { writeReview(input: $input) { ... on Refusal { code } } }`,
      { input: { contractId: id, rating: 1 } },
    );
    expect(answer.writeReview.code).toBe('UNAUTHENTICATED');
  });
});

describe('ratings', () => {
  it('count open reviews alone, the newest first, in whatever order they opened', async () => {
    const worker = world.person('WORKER');
    const given = [5, 3, 4, 5];
    const contracts = await Promise.all(given.map(() => world.finishedContract(undefined, worker)));
    for (const [index, contract] of contracts.entries()) await contract.hirer.reviews(contract.id, given[index] ?? 1);
    const nobody = world.person('HIRER');
    expect((await nobody.finds(worker.id)).rating).toMatchObject({ count: 0, average: null });
    for (const contract of [2, 0, 3].map((index) => contracts[index])) {
      world.clock.advance(second);
      await contract?.worker.reviews(contract.id, 5);
    }
    const { rating, reviews } = await nobody.finds(worker.id);
    expect(rating).toMatchObject({ count: 3, distribution: [0, 0, 0, 1, 2] });
    expect(rating.average).toBeCloseTo(14 / 3, 10);
    expect(reviews.edges.map(({ node }) => node.rating)).toEqual([5, 5, 4]);
  });

  it('of twenty people cost one query', async () => {
    const { id, hirer, worker } = await world.finishedContract();
    await hirer.reviews(id, 5);
    await worker.reviews(id, 4);
    const others = Array.from({ length: 18 }, () => newId('user'));
    const representations = [hirer.id, worker.id, ...others].map((userId) => ({ __typename: 'User', id: userId }));
    const { data, queries } = await hirer.tries(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { rating { count average } } } }',
      { r: representations },
    );
    expect(Object.fromEntries(queries)).toEqual({ 'review-pairs': 1 });
    expect(data?.['_entities']).toEqual([
      { rating: { count: 1, average: 4 } },
      { rating: { count: 1, average: 5 } },
      ...others.map(() => ({ rating: { count: 0, average: null } })),
    ]);
  });
});
