import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Composed {
  supergraphSdl: string;
  sdls: Readonly<Record<string, string>>;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible"])';

/** A shop: interfaces, unions, two keys, requirements over two subgraphs, an interface object, lists of lists. */
const shop: Readonly<Record<string, string>> = {
  products: `${link}
    interface Media @key(fields: "id") { id: ID! title: String length: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String length: Int director: Person }
    type Song implements Media @key(fields: "id") { id: ID! title: String length: Int singers: [Person!] }
    type Person @key(fields: "id") { id: ID! name: String! @shareable }
    type Size @shareable { width: Int height: Int unit: Unit }
    enum Unit { CM INCH SECRET @inaccessible }
    interface Item { id: ID! name: String price: Float }
    type Tool implements Item @key(fields: "id") { id: ID! name: String price: Float size: Size! weight: Int maker: Person }
    type Book implements Item @key(fields: "id") @key(fields: "upc") { id: ID! upc: String! name: String price: Float author: Person! pages: Int }
    union Found = Tool | Book | Film
    type Query { items(first: Int): [Item] tool(id: ID): Tool! books: [Book!]! media: [Media] found: [[Found]] person: Person @shareable matrix: [[Int]!] }
    type Mutation { addTool(name: String!): Tool renameBook(upc: String!): Book! }
    type Subscription { toolChanged: Tool! itemChanged(first: Int): Item mediaPlayed: Media }`,
  reviews: `${link}
    type Media @key(fields: "id") @interfaceObject { id: ID! stars: Float! reviews: [Review] }
    type Review @key(fields: "id") { id: ID! text: String! about: About writer: Person! @provides(fields: "name") grid: [[Person]!] }
    union About = Tool | Book
    type Person @key(fields: "id") { id: ID! name: String! @external written: [Review!] friend: Person }
    type Tool @key(fields: "id") { id: ID! weight: Int @external size: Size! @external reviews(first: Int): [Review!]! bulk: String @requires(fields: "weight size { width }") }
    type Size @shareable { width: Int height: Int }
    type Book @key(fields: "upc") { upc: String! reviews(first: Int): [Review!]! }
    type Query { lastReviews: [Review!] person: Person @shareable }
    type Mutation { writeReview(text: String!): Review }
    type Subscription { reviewed: Review! }`,
  stock: `${link}
    type Tool @key(fields: "id") { id: ID! price: Float @external stock: Int freight: Float @requires(fields: "price") places: [Place!] }
    type Book @key(fields: "id") { id: ID! stock: Int! }
    type Place @key(fields: "id") { id: ID! name: String keeper: Person }
    type Person @key(fields: "id") { id: ID! keeps: [Place] }
    type Query { places: [Place] }`,
};

export function composeShop(): Composed {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(shop).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return { supergraphSdl, sdls: shop };
}

const schemaFolder = join(__dirname, '../../../schema');
const subgraphs = ['auth', 'user', 'job', 'messaging', 'payment', 'review'];

/** Our own graph, as committed. */
export function readKelmah(): Composed {
  const read = (name: string) => readFileSync(join(schemaFolder, `${name}.graphql`), 'utf8');
  return { supergraphSdl: read('supergraph'), sdls: Object.fromEntries(subgraphs.map((name) => [name, read(name)])) };
}
