import { ApolloClient, ApolloLink, gql } from '@apollo/client';
import { of } from 'rxjs';
import { makeCache } from './cache';
import { PartialAnswers, standingLink } from './partial';

const query = gql`
  query OneJob {
    job(id: "job_1") {
      id
      title
      hirer {
        id
        name
      }
    }
  }
`;
const mutation = gql`
  mutation PostJob {
    postJob {
      id
      hirer {
        id
      }
    }
  }
`;
const away = (path: string[], code = 'UNAVAILABLE') => ({ message: 'Not now.', path, extensions: { code } });
const job = (hirer: object | null) => ({ __typename: 'Job', id: 'job_1', title: 'Roof', hirer });
const esi = { __typename: 'User', id: 'usr_1', name: 'Esi' };
const whole = { data: { job: job(esi) } };
const withoutHirer = { data: { job: job(null) }, errors: [away(['job', 'hirer'])] };

function asking(...answers: ApolloLink.Result[]) {
  const noted = new PartialAnswers();
  const link = standingLink(noted).concat(new ApolloLink(() => of(answers.shift() ?? {})));
  const client = new ApolloClient({ link, cache: makeCache() });
  const ask = () => client.query<{ job: unknown }>({ query, fetchPolicy: 'network-only' });
  return { noted, client, ask };
}

it('shows what did come, and notes that something is missing until it is whole', async () => {
  const { noted, ask } = asking(withoutHirer, whole);
  const heard: (readonly string[])[] = [];
  noted.onChange(() => heard.push(noted.list()));
  expect((await ask()).data).toEqual({ job: job(null) });
  expect((await ask()).data).toEqual({ job: job(esi) });
  expect(heard).toEqual([['OneJob'], []]);
});

it.each([
  ['a root field that failed', { data: { job: null }, errors: [away(['job'])] }],
  ['a list of them that failed with it', { data: { job: null }, errors: [away(['job', 'hirer', 'name'])] }],
  ['no data', { data: null, errors: [away(['job'])] }],
  ['a fault without a place', { data: { job: job(null) }, errors: [{ message: 'Not now.' }] }],
  ['a token that does not count', { data: { job: job(null) }, errors: [away(['job', 'hirer'], 'UNAUTHENTICATED')] }],
])('takes %s for a failure, not for nothing there', async (_what, answer) => {
  const { noted, ask } = asking(answer as ApolloLink.Result);
  await expect(ask()).rejects.toThrow('Not now.');
  expect(noted.list()).toEqual([]);
});

it('tells of a mutation that was done as done, whatever its echo lacks', async () => {
  const done = { __typename: 'Job', id: 'job_1', hirer: null };
  const { noted, client } = asking({ data: { postJob: done }, errors: [away(['postJob', 'hirer'])] });
  expect((await client.mutate({ mutation })).data).toEqual({ postJob: done });
  expect(noted.list()).toEqual([]);
});

it('forgets what no query of the page asks for any more', async () => {
  const { noted, ask } = asking(withoutHirer);
  await ask();
  noted.keep(new Set(['OneJob', 'Me']));
  expect(noted.list()).toEqual(['OneJob']);
  noted.keep(new Set(['Me']));
  expect(noted.list()).toEqual([]);
});
