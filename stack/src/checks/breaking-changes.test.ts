import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse } from 'graphql';
import { checkBreakingChanges, invalidOperations, unannouncedBreaks } from './breaking-changes';

const jobs = (fields: string, more = '') => `type Query { job: Job ${more} } type Job { id: ID! ${fields} }`;

function breaks(before: string, after: string): string[] {
  return unannouncedBreaks(buildSchema(before), buildSchema(after));
}

describe('unannouncedBreaks', () => {
  it('names a field that went without a word', () => {
    expect(breaks(jobs('title: String'), jobs(''))).toEqual(['Job.title was removed.']);
  });

  it('lets a deprecated field, argument and enum value go', () => {
    const before = jobs(
      'title: String @deprecated(reason: "name") pay(in: String @deprecated(reason: "GHS")): Int',
      'kind: Kind } enum Kind { FIXED HOURLY @deprecated(reason: "FIXED")',
    );
    expect(breaks(before, jobs('pay: Int', 'kind: Kind } enum Kind { FIXED'))).toEqual([]);
  });

  it('lets a type go that only deprecated fields led to', () => {
    const place = '} type Place { name: String region: Region } enum Region { VOLTA';
    expect(breaks(jobs('place: Place @deprecated(reason: "town")', place), jobs(''))).toEqual([]);
    expect(breaks(jobs('place: Place', place), jobs('')).sort()).toEqual([
      'Job.place was removed.',
      'Place was removed.',
      'Region was removed.',
    ]);
  });

  it('refuses a new required argument, a narrower type and a lost enum value', () => {
    const before = jobs('pay: Int! tag(a: Int): Int', 'kind: Kind } enum Kind { FIXED HOURLY');
    const after = jobs('pay: Int tag(a: Int, b: Int!): Int', 'kind: Kind } enum Kind { FIXED');
    expect(breaks(before, after)).toHaveLength(3);
  });

  it('lets additions pass', () => {
    expect(breaks(jobs('title: String'), jobs('title: String budget: Int', 'jobs: [Job!]'))).toEqual([]);
  });
});

describe('invalidOperations', () => {
  const schema = buildSchema(jobs('title: String'));

  it('names the operation and what it asks for in vain', () => {
    const found = invalidOperations(schema, { a1: 'query JobCard { job { name } }' }, 'is registered but');
    expect(found).toEqual(['Operation JobCard is registered but fails: Cannot query field "name" on type "Job".']);
  });

  it('is content with operations that fit', () => {
    expect(invalidOperations(schema, { a1: 'query JobCard { job { title } }' }, 'is registered but')).toEqual([]);
  });
});

describe('checkBreakingChanges', () => {
  let root: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ama', '-c', 'user.email=ama@kelmah.example', ...args], { cwd: root });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = () => {
    git('add', '.');
    git('commit', '-q', '-m', 'schema');
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kelmah-breaking-'));
    git('init', '-q', '-b', 'main');
    write('schema/supergraph.graphql', supergraph('title: String pay: Int'));
    write('schema/operations.json', JSON.stringify({ a1: 'query JobCard { job { title } }' }));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('says that there is nothing to compare a first schema with', () => {
    commit();
    const finding = checkBreakingChanges(root, {});
    expect(finding).toEqual({ said: '1 operations fit; no earlier schema to compare with', problems: [] });
  });

  it('finds in the work tree what the last commit still had', () => {
    commit();
    write('schema/supergraph.graphql', supergraph('title: String'));
    expect(checkBreakingChanges(root, {}).problems).toEqual(['Job.pay was removed.']);
  });

  it('finds what the last commit on main removed', () => {
    commit();
    write('schema/supergraph.graphql', supergraph('title: String'));
    commit();
    expect(checkBreakingChanges(root, {}).problems).toEqual(['Job.pay was removed.']);
  });

  it('measures a branch from where it left main, and from KELMAH_BASE when told so', () => {
    commit();
    git('checkout', '-q', '-b', 'prices');
    write('schema/supergraph.graphql', supergraph('title: String'));
    commit();
    write('README.md', 'a later commit');
    commit();
    expect(checkBreakingChanges(root, {}).problems).toEqual(['Job.pay was removed.']);
    expect(checkBreakingChanges(root, { KELMAH_BASE: 'HEAD~1' }).problems).toEqual([]);
  });

  it('takes a break that is written down with its reason', () => {
    commit();
    write('schema/supergraph.graphql', supergraph('title: String'));
    write(
      'docs/breaking-changes.json',
      JSON.stringify([{ change: 'Job.pay was removed.', why: 'Replaced by budget.' }]),
    );
    expect(checkBreakingChanges(root, {}).problems).toEqual([]);
  });

  it('refuses a registered operation that no longer fits, also one that older clients still send', () => {
    commit();
    write('schema/supergraph.graphql', supergraph('pay: Int'));
    write('docs/breaking-changes.json', JSON.stringify([{ change: 'Job.title was removed.', why: 'Nobody read it.' }]));
    expect(checkBreakingChanges(root, {}).problems).toEqual([
      'Operation JobCard is registered but fails: Cannot query field "title" on type "Job".',
    ]);
    write('schema/operations.json', '{}');
    expect(checkBreakingChanges(root, {}).problems).toEqual([
      'Operation JobCard is still in use and fails: Cannot query field "title" on type "Job".',
    ]);
  });

  it('asks for the supergraph when there is none', () => {
    rmSync(join(root, 'schema'), { recursive: true });
    expect(checkBreakingChanges(root, {}).problems).toEqual([
      'schema/supergraph.graphql is missing: run npm run generate',
    ]);
  });
});

function supergraph(fields: string): string {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { job: Job }
    type Job @key(fields: "id") { id: ID! ${fields} }`;
  const { supergraphSdl, errors } = composeServices([{ name: 'job', url: 'http://job', typeDefs: parse(sdl) }]);
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? []);
  return supergraphSdl;
}
