/** Documents of at most 10 KB that are made to be dear: to parse, to measure, to validate, to price or to plan. */
export function nastyDocuments(): [string, string][] {
  return [
    ['fragments that double thirty times', doubling(30)],
    ['858 bytes of nested fragments', doubling(14)],
    [
      'fragments in a circle',
      'query { ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
    ],
    ['a fragment that spreads itself', 'query { ...a } fragment a on Query { __typename ...a }'],
    ['many fragments compared with each other', compared(30, 12)],
    [
      'inline fragments of the same fields',
      filled((at) => `... on Query { me { id } } ... @include(if: ${at % 2 === 0}) { me { id } } `),
    ],
    ['one field again and again', filled(() => 'me { id } ')],
    ['one leaf again and again', filled(() => '__typename ')],
    ['aliases of a dear field', filled((at) => `a${at}: searchWorkers(filter: {}) { edges { node { id } } } `)],
    ['aliases of one entity’s fields', `{ user(id: "u") { ${repeated(390, (at) => `a${at}: name `)} } }`],
    ['as many fields as are allowed, none known', `{ ${repeated(390, (at) => `unknown${at} `)} }`],
    [
      'long names that are nearly known',
      `{ ${repeated(150, (at) => `searchWorkersOfTheWholeCountryOfGhanaPlease${at} `)} }`,
    ],
    [
      'types that are nearly known',
      `{ ${repeated(140, (at) => `... on WorkerConnectionEdgeOfThePage${at} { id } `)} }`,
    ],
    ['all depth', `{ ${'a { '.repeat(2_400)} a ${'} '.repeat(2_400)}}`],
    ['lists in lists', `{ user(id: ${'['.repeat(4_900)}${']'.repeat(4_900)}) { id } }`],
    ['objects in objects', `{ searchJobs(filter: ${'{a:'.repeat(2_400)}1${'}'.repeat(2_400)}) { __typename } }`],
    ['a long list', `{ user(id: [${repeated(4_000, () => '1 ')}]) { id } }`],
    ['directives on one field', `{ __typename ${repeated(1_900, () => '@aa ')} }`],
    ['directives that are known', `{ __typename ${repeated(400, () => '@include(if: true) ')} }`],
    ['variables nobody uses', `query (${repeated(900, (at) => `$v${at}: ID `)}) { __typename }`],
    ['types in brackets', `query ($v: ${'['.repeat(4_900)}ID${']'.repeat(4_900)}) { __typename }`],
    ['operations', repeated(900, (at) => `query q${at} { me { id } } `).slice(0, 9_990)],
    ['fragments nobody uses', `{ __typename } ${repeated(250, (at) => `fragment f${at} on Query { me { id } } `)}`],
    [
      'introspection within itself',
      `{ __schema { types { ${'fields { type { '.repeat(30)} name ${'} } '.repeat(30)} } } }`,
    ],
    ['a block text of empty lines', `{ user(id: """${'\n'.repeat(9_900)}""") { id } }`],
    ['an open text', `{ user(id: "${'\\'.repeat(9_900)}`],
    ['comments', `{ __typename ${'#{\n'.repeat(3_200)} }`],
    ['commas', `{ __typename ${','.repeat(9_900)} }`],
    ['strange spaces', `{ __typename ${'\ufeff'.repeat(9_900)} }`],
    ['a document as wide and deep as is allowed', widest()],
    ['every union’s members, crossed', crossed()],
    ['contracts within contracts', contracts()],
  ];
}

const bytesMax = 9_990;
const repeated = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

function filled(make: (at: number) => string): string {
  let text = '{ ';
  for (let at = 0; text.length + make(at).length < bytesMax - 2; at++) text += make(at);
  return `${text}}`;
}

const doubling = (levels: number) =>
  `query { ...f0 } ${repeated(levels, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} } `)} fragment f${levels} on Query { __typename }`;

/** Fragments that all name the same fields, so that each is compared with each. */
const compared = (fragments: number, fields: number) =>
  `{ me { user { ${repeated(fragments, (at) => `...f${at} `)} } } } ${repeated(
    fragments,
    (at) => `fragment f${at} on User { ${repeated(fields, (of) => `n${of}: name `)} } `,
  )}`;

/** Stays within each limit of form, and asks several subgraphs at each level. */
function widest(): string {
  const worker = 'id user { id name rating { average count } workerProfile { id headline skills { __typename } } }';
  const user =
    'id name photo { id url } rating { average count } reviews(first: 5) { edges { node { id text author { id name } } } }';
  const block = (name: string) =>
    `${name}: user(id: "usr_1") { ${user} postedJobs(first: 5) { edges { node { id title hirer { ${user} } } } } workerProfile { ${worker} } } `;
  return `{ ${['a', 'b', 'c', 'd', 'e'].map(block).join('')} }`;
}

/** Fields through interfaces and unions, which a planner has to look at for each member. */
const crossed = () =>
  `mutation M($input: SignInInput!) { signIn(input: $input) { ${repeated(
    20,
    () => '... on Refusal { code message field } ... on SignInSuccess { account { id user { id name } } } ',
  )} } }`;

function contracts(): string {
  const person = '{ id name rating { average count } reviews(first: 1) { edges { node { id } } } }';
  const inside = `id title hirer ${person} worker ${person} milestones { id funding { id } } payments { id } reviews { id author ${person} }`;
  return `{ myContracts(first: 1) { edges { node { ${inside} job { id hirer ${person} contract { ${inside} job { id contract { ${inside} } } } } } } } }`;
}
