import { gql } from '@apollo/client';
import { makeCache } from './cache';

const query = gql`
  query Messages($last: Int, $before: String) {
    conversation(id: "c") {
      id
      messages(last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            sequence
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`;

interface Page {
  conversation: { messages: { edges: { node: { sequence: number } }[]; pageInfo: object } };
}

function write(cache: ReturnType<typeof makeCache>, sequences: number[], hasPreviousPage: boolean, variables = {}) {
  const edges = sequences.map((sequence) => ({
    __typename: 'MessageEdge',
    cursor: `at-${sequence}`,
    node: { __typename: 'Message', id: `m${sequence}`, sequence },
  }));
  const pageInfo = {
    __typename: 'PageInfo',
    hasNextPage: false,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  const messages = { __typename: 'MessageConnection', edges, pageInfo };
  cache.writeQuery({ query, variables, data: { conversation: { __typename: 'Conversation', id: 'c', messages } } });
}

function read(cache: ReturnType<typeof makeCache>) {
  const { edges, pageInfo } = (cache.readQuery<Page>({ query }) as Page).conversation.messages;
  return { sequences: edges.map(({ node }) => node.sequence), pageInfo };
}

describe('the messages of a conversation', () => {
  it('are one list of pages, live messages and replays, each once and in order', () => {
    const cache = makeCache();
    write(cache, [21, 22, 23], true, { last: 3 });
    write(cache, [25], false);
    write(cache, [24, 25], false);
    write(cache, [18, 19, 20], true, { last: 3, before: 'at-21' });
    expect(read(cache).sequences).toEqual([18, 19, 20, 21, 22, 23, 24, 25]);
  });

  it('know whether there is more before the earliest one, whatever came last', () => {
    const cache = makeCache();
    write(cache, [21, 22], true, { last: 2 });
    write(cache, [23], false);
    expect(read(cache).pageInfo).toMatchObject({ hasPreviousPage: true, startCursor: 'at-21', endCursor: 'at-23' });
    write(cache, [19, 20], false, { last: 2, before: 'at-21' });
    expect(read(cache).pageInfo).toMatchObject({ hasPreviousPage: false, startCursor: 'at-19' });
    write(cache, [22, 23], true, { last: 2 });
    expect(read(cache).pageInfo).toMatchObject({ hasPreviousPage: false, startCursor: 'at-19' });
  });

  it('begin with nothing', () => {
    const cache = makeCache();
    write(cache, [], false);
    write(cache, [1], false);
    expect(read(cache).sequences).toEqual([1]);
  });
});
