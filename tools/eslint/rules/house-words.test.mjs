import { proveRule } from '../rule-tester.mjs';
import { houseWords } from './house-words.mjs';

const file = 'web/src/features/jobs/job-card.tsx';

proveRule('house-words', houseWords, {
  good: [
    [file, 'const forbidden = "three gigabytes"; // digit, forbid'],
    [file, 'const funding = <p>Your money is held until you approve the work.</p>;'],
    ['tools/eslint/rules/house-words.mjs', 'const never = "escrow";'],
  ],
  bad: [
    [file, 'const escrow = 1;', 'word'],
    [file, 'const heldInEscrow = 1;', 'word'],
    [file, 'const kind = "ESCROW_HELD";', 'word'],
    [file, 'const text = <p>Paid into escrow.</p>;', 'word'],
    [file, 'const text = `${worker} sent bids`;', 'word'],
    [file, '// the freelancer is paid\nx();', 'word'],
    [file, 'interface Gig { id: string }', 'word'],
  ],
});
