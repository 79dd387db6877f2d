import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { SubscribePayload } from 'graphql-ws';
import { of, throwError } from 'rxjs';
import { registeredLink, withoutTexts } from './registered';

const text = gql`
  query Who {
    who
  }
`;
const registered = Object.assign({ ...text }, { __meta__: { hash: 'abc' } });
const data = () => of({ data: { who: 'Esi' } });
const unknown = [{ message: 'No.', extensions: { code: 'OPERATION_NOT_REGISTERED' } }];

function client(answer: (asked: string) => ReturnType<ApolloLink['request']>) {
  const asked: string[] = [];
  const graph = new ApolloLink((operation) => {
    const { http } = operation.getContext() as { http?: { includeQuery?: boolean } };
    const hash = (operation.extensions['persistedQuery'] as { sha256Hash?: string } | undefined)?.sha256Hash;
    asked.push(`${http?.includeQuery === false ? '' : 'text'}${hash ?? ''}`);
    return answer(asked.at(-1) ?? '');
  });
  return { apollo: new ApolloClient({ link: registeredLink().concat(graph), cache: new InMemoryCache() }), asked };
}

it('asks by the hash alone where there is one', async () => {
  const { apollo, asked } = client(data);
  expect((await apollo.query({ query: registered })).data).toEqual({ who: 'Esi' });
  expect(asked).toEqual(['abc']);
});

it('asks by the text where there is none', async () => {
  const { apollo, asked } = client(data);
  await apollo.query({ query: text });
  expect(asked).toEqual(['text']);
});

it.each([
  ['an answer', () => of({ errors: unknown })],
  ['an error', () => throwError(() => new CombinedGraphQLErrors({ errors: unknown }))],
])('asks by the text, once, where the graph says by %s that it does not know the hash', async (_what, refuse) => {
  const { apollo, asked } = client((how) => (how === 'abc' ? refuse() : data()));
  expect((await apollo.query({ query: registered })).data).toEqual({ who: 'Esi' });
  expect(asked).toEqual(['abc', 'text']);
  const refused = client(refuse);
  await expect(refused.apollo.query({ query: registered })).rejects.toThrow('No.');
  expect(refused.asked).toEqual(['abc', 'text']);
});

it('leaves other errors as they are', async () => {
  const { apollo, asked } = client(() => of({ errors: [{ message: 'Other.', extensions: { code: 'FORBIDDEN' } }] }));
  await expect(apollo.query({ query: registered })).rejects.toThrow('Other.');
  expect(asked).toEqual(['abc']);
});

it('sends no text over a socket where there is a hash', () => {
  const sent: SubscribePayload[] = [];
  const line = withoutTexts({
    subscribe: (payload) => {
      sent.push(payload);
      return () => undefined;
    },
  });
  const sink = { next: () => undefined, error: () => undefined, complete: () => undefined };
  line.subscribe({ query: 'subscription { a }', extensions: { persistedQuery: { sha256Hash: 'abc' } } }, sink);
  line.subscribe({ query: 'subscription { a }' }, sink);
  expect(sent.map(({ query }) => query)).toEqual(['', 'subscription { a }']);
});
