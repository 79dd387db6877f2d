import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { findRoot } from '../verify/root';
import { checkSchema } from './schema-lint';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n"A moment." scalar DateTime';
const PAGE = `
  "How many, 100 at most." first: Int
  "After this cursor." after: String
  "How many, from the end." last: Int
  "Before this cursor." before: String`;
const JOB = `${LINK}
"What can be read."
type Query {
  "A job. Seen by: everyone."
  job("The id of it." id: ID!): Job
  "All the jobs. Seen by: everyone."
  jobs(${PAGE}): JobConnection!
}
"Work to be done."
type Job @key(fields: "id") {
  "Its own id. Seen by: everyone."
  id: ID!
  "When it ends. Seen by: everyone."
  endsAt: DateTime
}
"A page of jobs."
type JobConnection {
  "The items. Seen by: everyone."
  edges: [JobEdge!]!
}
"A job in a page."
type JobEdge {
  "The job itself. Seen by: everyone."
  node: Job!
}
"What can be done."
type Mutation {
  "Ends a job. Seen by: everyone."
  endJob("Which one." input: EndJobInput!): EndJobResult!
}
"Which job to end."
input EndJobInput {
  "The id of it."
  jobId: ID!
}
"What was done."
union EndJobResult = EndJobSuccess | NotFound
"It is ended."
type EndJobSuccess {
  "The job that ended. Seen by: everyone."
  job: Job!
}
"Why it was not done."
interface Refusal {
  "In words for a person."
  message: String!
}
"It is not there."
type NotFound implements Refusal {
  "In words for a person. Seen by: everyone."
  message: String!
}`;
const REVIEW = `${LINK}
"Work to be done."
type Job @key(fields: "id") {
  "Its own id. Seen by: everyone."
  id: ID!
  "How it went. Seen by: everyone."
  review: Review
}
"How it went."
type Review @key(fields: "id") {
  "Its own id. Seen by: everyone."
  id: ID!
  "What it is of. Seen by: everyone."
  job: Job
}`;

describe('checkSchema', () => {
  let root: string;
  const problemsOf = (job: string, review = REVIEW, exceptions: object[] = []) => {
    const { supergraphSdl, errors } = composeServices([
      { name: 'job', url: 'http://job', typeDefs: parse(job) },
      { name: 'review', url: 'http://review', typeDefs: parse(review) },
    ]);
    if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
    writeFileSync(join(root, 'schema/job.graphql'), job);
    writeFileSync(join(root, 'schema/review.graphql'), review);
    writeFileSync(join(root, 'schema/supergraph.graphql'), supergraphSdl);
    writeFileSync(join(root, 'docs/schema-exceptions.json'), JSON.stringify(exceptions));
    return checkSchema(root).problems;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kelmah-schema-'));
    mkdirSync(join(root, 'schema'));
    mkdirSync(join(root, 'docs'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is content with a graph that keeps the rules', () => {
    expect(problemsOf(JOB)).toEqual([]);
  });

  it('is content with ours', () => {
    expect(checkSchema(findRoot()).problems).toEqual([]);
  });

  const breaches: [what: string, from: string, to: string, problem: string][] = [
    [
      'a field without a description',
      'When it ends. Seen by: everyone.',
      'Seen by: everyone.',
      'Job.endsAt has no description (described)',
    ],
    [
      'words that help nobody',
      '"When it ends. Seen by: everyone."',
      '"End. Seen by: everyone."',
      'Job.endsAt is described by no more than “End.” (described)',
    ],
    ['an argument without a description', '"The id of it." id', 'id', 'Query.job(id:) has no description (described)'],
    [
      'silence about who sees it',
      'When it ends. Seen by: everyone.',
      'When it ends.',
      'Job.endsAt does not say who sees it (saysWhoSees)',
    ],
    [
      'a moment as text',
      'endsAt: DateTime',
      'endsAt: String',
      'Job.endsAt is a moment and yet String: use DateTime (dates)',
    ],
    [
      'money as a number',
      'endsAt: DateTime',
      'dailyPrice: Int',
      'Job.dailyPrice is money and yet Int: use Money (money)',
    ],
    ['an id as text', 'jobId: ID!', 'jobId: String!', 'EndJobInput.jobId is an id and yet String: use ID (ids)'],
    [
      'a name in another case',
      'endsAt: DateTime',
      'ends_after: DateTime',
      'Job.ends_after is not in camelCase (named)',
    ],
    [
      'a list of entities',
      `jobs(${PAGE}): JobConnection!`,
      'jobs: [Job!]!',
      'Query.jobs is a list of Job: make it a connection (listsArePages)',
    ],
    [
      'a page without an end',
      '"How many, 100 at most." first',
      '"How many." first',
      'Query.jobs does not say how long a page gets (pagesAreBounded)',
    ],
    [
      'a page without a way back',
      '"Before this cursor." before: String',
      '',
      'Query.jobs is a page without before (pagesAreBounded)',
    ],
    [
      'a mutation without an input',
      'input: EndJobInput!',
      'which: EndJobInput!',
      'Mutation.endJob takes something else than one `input: …Input!` (mutations)',
    ],
    [
      'a result of another name',
      'EndJobResult',
      'JobEnded',
      'Mutation.endJob does not answer with the union EndJobResult (mutations)',
    ],
    [
      'a refusal of its own kind',
      'NotFound implements Refusal',
      'NotFound',
      'Mutation.endJob answers with NotFound, which is no Refusal (mutations)',
    ],
    [
      'a deprecation without a reason',
      'endsAt: DateTime',
      'endsAt: DateTime @deprecated',
      'Job.endsAt is deprecated without a reason (deprecatedWithReason)',
    ],
  ];
  it.each(breaches)('finds %s', (_what, from, to, problem) => {
    expect(JOB).toContain(from);
    expect(problemsOf(JOB.replaceAll(from, to))).toEqual([problem]);
  });

  it('finds what would take another subgraph’s answer with it', () => {
    expect(
      problemsOf(JOB, REVIEW.replace('review: Review', 'review: Review!').replace('job: Job', 'job: Job!')),
    ).toEqual([
      'Job.review is added by review to what job owns: make it nullable (nullableAcross)',
      'Review.job leads from review to what job owns: make it nullable (nullableAcross)',
    ]);
  });

  it('is content with a mutation that asks back', () => {
    const asking = JOB.replace('EndJobSuccess | NotFound', 'EndJobSuccess | ReasonNeeded | NotFound');
    const needed = '"Say why first." type ReasonNeeded { "What to say. Seen by: everyone." hint: String! }';
    expect(problemsOf(`${asking}\n${needed}`)).toEqual([]);
  });

  it('excuses what has a reason, and no more than that', () => {
    const why = 'A job has as many as a person can count.';
    const excuse = (at: string) => [{ rule: 'nullableAcross', at: [at], why }];
    const review = REVIEW.replace('job: Job', 'job: Job!');
    expect(problemsOf(JOB, review, excuse('Review.job'))).toEqual([]);
    expect(problemsOf(JOB, REVIEW, excuse('Review.job'))).toEqual([
      'docs/schema-exceptions.json excuses nullableAcross Review.job, which needs no excuse',
    ]);
  });

  it('asks for the graph where there is none', () => {
    expect(checkSchema(root).problems).toEqual(['schema/ is not complete: run npm run generate']);
  });
});
