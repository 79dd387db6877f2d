import { disabledInWords, requirementsDue, requirementsInWords, toTell } from './requirement.service';

it('what is asked for is said in words, each thing once, the unknown too', () => {
  expect(
    requirementsInWords([
      'individual.dob.day',
      'individual.dob.month',
      'external_account',
      'relationship.title',
      'settings.x',
    ]),
  ).toEqual([
    'Your date of birth',
    'Where to pay you: a bank account or mobile money wallet',
    'Something more for the payment provider',
  ]);
});

it('what is asked for and what is checked come with their time, the most urgent first', () => {
  const dueBy = new Date('2026-12-01T00:00:00Z');
  const due = requirementsDue({
    requirements: [
      'individual.dob.day',
      'individual.dob.month',
      'individual.verification.document',
      'external_account',
    ],
    pastDue: ['external_account'],
    beingChecked: ['individual.id_number'],
    notTaken: [
      {
        requirement: 'individual.verification.document',
        code: 'verification_document_not_readable',
        reason: 'The image is blurry.',
      },
    ],
    dueBy,
  });
  expect(due).toEqual([
    {
      text: 'Where to pay you: a bank account or mobile money wallet',
      problem: null,
      dueBy,
      pastDue: true,
      beingChecked: false,
    },
    { text: 'Your date of birth', problem: null, dueBy, pastDue: false, beingChecked: false },
    {
      text: 'A photo of your identity document',
      problem: 'The document could not be read. Take a sharp photo in good light.',
      dueBy,
      pastDue: false,
      beingChecked: false,
    },
    {
      text: 'The number of your identity card',
      problem: null,
      dueBy: null,
      pastDue: false,
      beingChecked: true,
    },
  ]);
});

it('a reason that nobody has put into words is said as the provider says it', () => {
  const asked = { requirements: ['company.tax_id'], pastDue: [], beingChecked: [], dueBy: null };
  const notTaken = [{ requirement: 'company.tax_id', code: 'invalid_tax_id', reason: 'The tax id is not right.' }];
  expect(requirementsDue({ ...asked, notTaken })).toMatchObject([{ problem: 'The tax id is not right.' }]);
});

it('a thing that grows overdue is new to tell, and its order is not', () => {
  const asked = { beingChecked: [], notTaken: [], dueBy: null };
  const before = toTell({ ...asked, requirements: ['a', 'b'], pastDue: [] });
  expect(toTell({ ...asked, requirements: ['b', 'a'], pastDue: [] })).toEqual(before);
  expect(toTell({ ...asked, requirements: ['b', 'a'], pastDue: ['a'] })).not.toEqual(before);
});

it.each([
  [null, null],
  ['rejected.fraud', 'The payment provider has closed your account because it suspects fraud. Write to us.'],
  ['rejected.other', 'The payment provider has closed your account. Write to us.'],
  ['something.new', 'The payment provider cannot pay you right now. Write to us if it stays so.'],
])('why nothing is paid out (%s) is said in words', (reason, said) => {
  expect(disabledInWords(reason)).toBe(said);
});
