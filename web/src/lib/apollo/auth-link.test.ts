import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { of, throwError } from 'rxjs';
import { anonymously, authLink } from './auth-link';

const query = gql`
  query Who {
    who
  }
`;
type Answer = (authorization: string | undefined) => ReturnType<ApolloLink['request']>;

function client(session: Parameters<typeof authLink>[0], answer: Answer) {
  const asked: (string | undefined)[] = [];
  const graph = new ApolloLink((operation) => {
    const headers = (operation.getContext()['headers'] ?? {}) as Record<string, string>;
    asked.push(headers['authorization']);
    return answer(headers['authorization']);
  });
  const apollo = new ApolloClient({ link: authLink(session).concat(graph), cache: new InMemoryCache() });
  return { apollo, asked };
}

const data = () => of({ data: { who: 'Esi' } });
const unauthorized = () =>
  throwError(() => new ServerError('401', { response: { status: 401 } as Response, bodyText: '{}' }));
const keeper = (token: string | undefined, next: string | undefined) => ({
  token: () => Promise.resolve(token),
  renew: jest.fn(() => Promise.resolve(next)),
});

describe('the token', () => {
  it('goes with every question', async () => {
    const { apollo, asked } = client(keeper('one', 'two'), data);
    await apollo.query({ query });
    expect(asked).toEqual(['Bearer one']);
  });

  it('is left out where a question is asked as nobody', async () => {
    const session = keeper('one', 'two');
    const { apollo, asked } = client(session, data);
    await apollo.query({ query, context: anonymously });
    expect(asked).toEqual([undefined]);
  });

  it.each([
    ['as an error', () => of({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] })],
    ['by the status', unauthorized],
  ])('is renewed once where it is refused %s', async (_, refuse) => {
    const session = keeper('one', 'two');
    const { apollo, asked } = client(session, (header) => (header === 'Bearer two' ? data() : refuse()));
    const { data: found } = await apollo.query({ query });
    expect(found).toEqual({ who: 'Esi' });
    expect(asked).toEqual(['Bearer one', 'Bearer two']);
    expect(session.renew).toHaveBeenCalledWith('one');
  });

  it('is not tried for ever', async () => {
    const { apollo, asked } = client(keeper('one', 'two'), () =>
      of({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    );
    await expect(apollo.query({ query })).rejects.toThrow('Sign in.');
    expect(asked).toHaveLength(2);
  });

  it('that nobody renews leaves the refusal as it was', async () => {
    const { apollo, asked } = client(keeper('one', 'one'), () =>
      of({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    );
    await expect(apollo.query({ query })).rejects.toThrow('Sign in.');
    expect(asked).toEqual(['Bearer one']);
  });
});
