import { proveRule } from '../rule-tester.mjs';
import { fileName } from './file-name.mjs';

const code = 'const a = 1;';
const good = [
  'subgraphs/job/src/main.ts',
  'subgraphs/job/src/contract/contract.store.ts',
  'subgraphs/job/src/contract/contract.store.test.ts',
  'subgraphs/job/src/consumers/funding-held.consumer.ts',
  'subgraphs/job/test/journey.ts',
  'subgraphs/_kit/src/money/money.ts',
  'subgraphs/_kit/src/object-store/object-store.test.ts',
  'web/src/features/jobs/job-card.test.tsx',
  'web/src/vite-env.d.ts',
  'jest.config.cjs',
];

proveRule('file-name', fileName, {
  good: good.map((path) => [path, code]),
  bad: [
    ['subgraphs/job/src/contract/Contract.store.ts', code, 'kebab'],
    ['subgraphs/job/src/contract/contract_terms.store.ts', code, 'kebab'],
    ['web/src/features/jobs/JobCard.tsx', code, 'kebab'],
    ['web/src/features/jobPosts/job-card.tsx', code, 'kebab'],
    ['web/src/features/jobs/useJobs.ts', code, 'kebab'],
    ['subgraphs/job/src/contract/contract.helper.ts', code, 'role'],
    ['web/src/features/jobs/job-card.spec.tsx', code, 'role'],
    ['subgraphs/job/src/contract/terms.ts', code, 'missing'],
    ['subgraphs/job/src/consumers/funding-held.ts', code, 'folder'],
    ['subgraphs/job/src/commands/expire.service.ts', code, 'folder'],
  ],
});
