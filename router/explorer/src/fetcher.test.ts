import { makeFetcher, type AnswerNotes } from './fetcher';

function asking(response: Response | Error, key = '') {
  const asked: { url: string; init: RequestInit }[] = [];
  const notes: (AnswerNotes | undefined)[] = [];
  let time = 0;
  const ask = makeFetcher({
    url: '/graphql',
    keyOf: () => key,
    onAnswer: (answer) => notes.push(answer),
    now: () => (time += 12),
    fetch: (url, init) => {
      asked.push({ url: String(url), init: init ?? {} });
      return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
    },
  });
  return { ask, asked, notes };
}

const json = (body: object, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);

describe('asking', () => {
  it('sends the key with the operation, and no cookies', async () => {
    const { ask, asked } = asking(json({ data: { a: 1 } }), 'klm_x');
    await expect(ask({ query: '{ a }', variables: { b: 2 } })).resolves.toEqual({ data: { a: 1 } });
    const { url, init } = asked[0] ?? { url: '', init: {} };
    expect([url, init.method, init.credentials]).toEqual(['/graphql', 'POST', 'omit']);
    expect(init.headers).toMatchObject({ 'x-api-key': 'klm_x', 'content-type': 'application/json' });
    expect(JSON.parse(String(init.body))).toEqual({ query: '{ a }', variables: { b: 2 } });
  });

  it('sends no key where there is none', async () => {
    const { ask, asked } = asking(json({ data: {} }));
    await ask({ query: '{ a }' });
    expect(asked[0]?.init.headers).not.toHaveProperty('x-api-key');
  });

  it.each([
    ['one of several', 'query A { a } query B { b }', 'B', 'B'],
    ['that of the document before', 'query B { b }', 'A', undefined],
    ['one that none of several has', 'query A { a } query B { b }', 'C', 'C'],
    ['one in a document that is none', 'query {', 'A', 'A'],
  ])('names the operation by %s', async (_what, query, operationName, sent) => {
    const { ask, asked } = asking(json({ data: {} }));
    await ask({ query, operationName });
    expect((JSON.parse(String(asked[0]?.init.body)) as { operationName?: string }).operationName).toBe(sent);
  });

  it('says what the answer told of the quota', async () => {
    const headers = {
      'x-quota-limit': '100',
      'x-quota-remaining': '40',
      'x-quota-reset': '60',
      'x-request-id': 'req_1',
    };
    const { ask, notes } = asking(json({ data: {} }, { headers }));
    await ask({ query: '{ a }' });
    expect(notes).toEqual([
      {
        status: 200,
        requestId: 'req_1',
        code: undefined,
        retryAfterSeconds: undefined,
        quota: { limit: 100, remaining: 40, resetSeconds: 60 },
        tookMs: 12,
      },
    ]);
  });

  it('shows a refusal as it is, with its code and how long to wait', async () => {
    const body = { errors: [{ message: 'Used up.', extensions: { code: 'QUOTA_EXCEEDED' } }] };
    const { ask, notes } = asking(json(body, { status: 429, headers: { 'retry-after': '90' } }));
    await expect(ask({ query: '{ a }' })).resolves.toEqual(body);
    expect(notes[0]).toMatchObject({ status: 429, code: 'QUOTA_EXCEEDED', retryAfterSeconds: 90 });
  });

  it('says so where nothing came, or nothing to read', async () => {
    const cut = asking(new TypeError('Failed to fetch'));
    expect((await cut.ask({ query: '{ a }' })).errors?.[0]?.message).toContain('could not be reached');
    expect(cut.notes).toEqual([undefined]);
    const odd = asking(new Response('<html>', { status: 502 }));
    expect((await odd.ask({ query: '{ a }' })).errors?.[0]?.message).toContain('502');
  });
});
