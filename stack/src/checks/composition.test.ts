import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { checkComposition } from './composition';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external"])';
const JOB = `${LINK}\n type Query { job: Job } type Job @key(fields: "id") { id: ID! title: String }`;
const REVIEW = `${LINK}\n type Job @key(fields: "id") { id: ID! rating: Int }`;

describe('checkComposition', () => {
  let root: string;
  const write = (name: string, text: string) => writeFileSync(join(root, 'schema', name), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kelmah-composition-'));
    mkdirSync(join(root, 'schema'));
    write('job.graphql', JOB);
    write('review.graphql', REVIEW);
    write('supergraph.graphql', supergraph());
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is content with a supergraph that the subgraphs compose to', () => {
    expect(checkComposition(root)).toEqual({ said: '2 subgraphs compose: job, review', problems: [] });
  });

  it('finds a supergraph that is behind its subgraphs', () => {
    write('review.graphql', `${REVIEW} extend type Job { reviews: Int }`);
    expect(checkComposition(root).problems).toEqual([
      'schema/supergraph.graphql is not what the subgraphs compose to: run npm run generate',
    ]);
  });

  it('passes on what the composition refuses', () => {
    write('review.graphql', REVIEW.replace('rating: Int', 'title: Int'));
    expect(checkComposition(root).problems.join()).toMatch(/Job\.title/);
  });

  it('asks for the supergraph when there is none', () => {
    rmSync(join(root, 'schema', 'supergraph.graphql'));
    expect(checkComposition(root).problems).toEqual(['schema/supergraph.graphql is missing: run npm run generate']);
  });
});

function supergraph(): string {
  const { supergraphSdl = '' } = composeServices([
    { name: 'job', url: 'http://127.0.0.1:3004/graphql', typeDefs: parse(JOB) },
    { name: 'review', url: 'http://127.0.0.1:3006/graphql', typeDefs: parse(REVIEW) },
  ]);
  return supergraphSdl;
}
