import { answerTypeOf } from './media-type';

const [json, graphql, events] = ['application/json', 'application/graphql-response+json', 'text/event-stream'] as const;

test.each([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  ['application/json', json],
  ['application/json; charset=utf-8', json],
  ['APPLICATION/JSON', json],
  ['application/graphql-response+json', graphql],
  ['application/graphql-response+json, application/json;q=0.9', graphql],
  ['application/graphql-response+json;q=0.1, application/json', json],
  ['application/graphql-response+json,application/json;q=0.9', graphql],
  ['text/html, */*;q=0.1', json],
  ['text/event-stream', events],
  ['application/json;q=0', undefined],
  ['application/json; charset=latin1', undefined],
  ['application/json;q=nonsense', undefined],
  ['text/html', undefined],
  ['application/xml, image/png', undefined],
  [`${'text/html, '.repeat(30)}application/json`, undefined],
])('accept: %s', (accept, expected) => {
  expect(answerTypeOf(accept)).toBe(expected);
  // The second time it is kept.
  expect(answerTypeOf(accept)).toBe(expected);
});
