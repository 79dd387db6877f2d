import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { Graph } from './graph';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://kelmah.example/cacheControl/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")
directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT
enum cacheControl__Scope { PUBLIC PRIVATE }`;
const kept = '@cacheControl(maxAge: 60, scope: PUBLIC)';

const products = `
  type Query { topProducts(first: Int, after: ID): [Product!]! product(id: ID!): Product }
  type Product @key(fields: "id") ${kept} {
    id: ID! name: String! description: String! price: Int! weight: Int! inStock: Boolean! brand: Brand! similar: [Product!]!
  }
  type Brand ${kept} { name: String! country: String! }`;

// In Federation 1 an entity of elsewhere is extended and says which of its fields are not its own.
const reviews = (extend: string, external: string) => `
  type Review @key(fields: "id") ${kept} { id: ID! body: String! stars: Int! author: User! product: Product! }
  ${extend}type User @key(fields: "id") ${kept} { id: ID! ${external} reviews(first: Int): [Review!]! reviewCount: Int! }
  ${extend}type Product @key(fields: "id") ${kept} { id: ID! ${external} reviews(first: Int): [Review!]! rating: Float! }`;

const users = `
  type Query { me: User! }
  type User @key(fields: "id") ${kept} { id: ID! name: String! email: String! town: String! memberSince: String! avatar: Picture! }
  type Picture ${kept} { url: String! width: Int! height: Int! }`;

const subgraphs = [
  { name: 'products', sdl: `${link}\n${products}` },
  { name: 'reviews', sdl: `${link}\n${reviews('', '')}` },
  { name: 'users', sdl: `${link}\n${users}` },
];

const small = 'query Small($after: ID) { topProducts(first: 3, after: $after) { id name price } }';

const mid = `query Mid($after: ID) {
  topProducts(first: 20, after: $after) {
    id name price inStock
    reviews(first: 2) { id stars body author { id name town } }
  }
}`;

const big = `query Big($after: ID) {
  topProducts(first: 20, after: $after) {
    ...Card
    rating
    similar { ...Card rating }
    reviews(first: 4) {
      id stars body
      author { id name email town memberSince avatar { url width height } reviewCount }
      product { ...Card }
    }
  }
  me { id name email reviews(first: 10) { id stars body product { ...Card } } }
}
fragment Card on Product { id name description price weight inStock brand { name country } }`;

const variables = (variant: number) => ({ after: `product-${variant}` });

/** Products, reviews and users: the graph that every federation bench knows. */
export function shopGraph(): Graph {
  return {
    name: 'shop',
    subgraphs,
    owner: 'products',
    supergraph: (addresses) => {
      const { supergraphSdl, errors } = composeServices(
        subgraphs.map(({ name, sdl }) => ({ name, url: addresses[name] ?? '', typeDefs: parse(sdl) })),
      );
      if (!supergraphSdl) throw new Error(String(errors));
      return supergraphSdl;
    },
    operations: {
      small: { query: small, operationName: 'Small', variables, signedIn: false },
      mid: { query: mid, operationName: 'Mid', variables, signedIn: false },
      big: { query: big, operationName: 'Big', variables, signedIn: false },
    },
    federationOne: {
      products: plain(products).replace('type Query', 'extend type Query'),
      reviews: plain(reviews('extend ', '@external')),
      users: plain(users).replace('type Query', 'extend type Query'),
    },
  };
}

const plain = (sdl: string): string => sdl.replaceAll(kept, '');
