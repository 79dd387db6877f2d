import { answererOf } from './answerer';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const owner = answererOf(
  `${link} type Query { topProducts(first: Int): [Product!]! } type Product @key(fields: "id") { id: ID! name: String! }`,
);
const other = answererOf(`${link} type Product @key(fields: "id") { id: ID! reviews(first: Int): [Review!]! }
  type Review { stars: Int! product: Product! }`);

interface Told {
  data: { topProducts: { id: string; name: string }[]; _entities: { name: string; reviews: { stars: number }[] }[] };
  errors?: object[];
}
const ask = async (answer: typeof owner, query: string, variables = {}): Promise<Told> =>
  JSON.parse(String(await answer(JSON.stringify({ query, variables })))) as Told;

const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product';

test('lists are as long as was asked for, and an entity is the same whichever way one comes to it', async () => {
  const { data } = await ask(owner, '{ topProducts(first: 5) { id name } }');
  expect(data.topProducts).toHaveLength(5);
  const [product] = data.topProducts;
  const representations = [{ __typename: 'Product', id: product?.id }];
  const again = await ask(owner, `${entities} { name } } }`, { representations });
  expect(again.data._entities).toEqual([{ name: product?.name }]);
});

test('what a subgraph adds to an entity hangs on its id and on the arguments', async () => {
  const reviewsOf = async (id: string, first: number) => {
    const representations = [{ __typename: 'Product', id }];
    const told = await ask(other, `${entities} { reviews(first: ${first}) { stars } } } }`, { representations });
    return told.data._entities[0]?.reviews;
  };
  const reviews = await reviewsOf('Product-1', 8);
  expect(reviews).toHaveLength(8);
  expect(await reviewsOf('Product-1', 8)).toEqual(reviews);
  expect(await reviewsOf('Product-2', 8)).not.toEqual(reviews);
});

test('a field that is not there is an error, as everywhere', async () => {
  expect((await ask(owner, '{ nothing }')).errors).toHaveLength(1);
});
