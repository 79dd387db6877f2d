import { ask, idsOf, listsOf, reviewsOfTwo, twoJobs, users, type Answer } from './asked.testing';
import type { ReadThrough } from './read-through';

describe('reads', () => {
  const passing: ReadThrough = {
    root: (_fetch, _variables, _context, send) => send(),
    entities: (_fetch, representations, _variables, _context, send) => send(representations),
  };

  test('what is answered before is not asked for; the rest of a merged request is', async () => {
    const reads: ReadThrough = {
      ...passing,
      entities: async (fetch, representations, _variables, _context, send) => {
        if (fetch.typeNames[0] === 'Job')
          return { data: { _entities: representations.map(() => ({ reviews: ['kept'] })) } };
        const { data } = await send(representations.slice(1));
        return { data: { _entities: [{ rating: 1 }, ...(data?.['_entities'] as object[])] } };
      },
    };
    const { result, asked } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users }, { reads });
    expect(asked.map(({ operation }) => listsOf(operation).map(([, list]) => idsOf(list)))).toEqual([[], [['2']]]);
    expect(result.data).toEqual({
      jobs: [
        { reviews: ['kept'], hirer: { rating: 1 } },
        { reviews: ['kept'], hirer: { rating: 4 } },
      ],
    });
  });

  test('what goes wrong with the rest names an entity of the rest', async () => {
    const reads: ReadThrough = {
      ...passing,
      entities: async (fetch, representations, _variables, _context, send) => {
        if (fetch.typeNames[0] === 'Job') return send(representations);
        const errors = [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }];
        return { data: { _entities: [{ rating: 1 }, null] }, errors };
      },
    };
    const { result } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users }, { reads });
    expect(result.errors?.map(({ path }) => path)).toEqual([['jobs', 1, 'hirer', 'rating']]);
    expect(result.data).toMatchObject({ jobs: [{ hirer: { rating: 1 } }, { hirer: { rating: null } }] });
  });

  test('two that wait for one another do not wait for ever', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const reads: ReadThrough = {
      ...passing,
      entities: async (fetch, representations, _variables, _context, send) => {
        if (fetch.typeNames[0] === 'Job') await released;
        const answer = await send(representations);
        release();
        return answer;
      },
    };
    const { result, asked } = await ask(reviewsOfTwo, { jobs: twoJobs, reviews: users }, { reads });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['jobs', 'reviews', 'reviews']);
    expect(result.data).toMatchObject({ jobs: [{ reviews: ['good'], hirer: { rating: 4 } }, {}] });
  });

  test('a mutation sees what it changed', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const { result } = await ask(
      'mutation { post { title reviews } }',
      { jobs: () => ({ data: { post: { __typename: 'Job', id: 'a', title: 'T' } } }), reviews: users },
      { reads: { root: never, entities: never } },
    );
    expect(result).toEqual({ data: { post: { title: 'T', reviews: ['good'] } } });
  });

  test('the same question has the same id in whatever operation', async () => {
    const ids: string[] = [];
    const reads: ReadThrough = {
      ...passing,
      root: (fetch, _variables, _context, send) => {
        ids.push(fetch.id);
        return send();
      },
    };
    const jobs: Answer = () => ({ data: { jobs: [] } });
    await ask('query One { jobs { title } }', { jobs }, { reads });
    await ask('query Two { jobs { title } }', { jobs }, { reads });
    await ask('query Two { jobs { id } }', { jobs }, { reads });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
