import type { PlainCatalogue } from './words.template';

const quoted = (text: string, otherwise: string) => (text === '' ? otherwise : `“${text}”`);
const hirer = (person: string) => person || 'The hirer';
const worker = (person: string) => person || 'The worker';

/** Every notice in English. */
export const english: PlainCatalogue = {
  applicationReceived: ({ person, subject, amount }) => ({
    title: `${person || 'A worker'} applied to ${quoted(subject, 'your job')}`,
    body: `They offer to do the work for ${amount}. Compare their application with the others.`,
    action: 'See the applications',
  }),
  applicationShortlisted: ({ person, subject }) => ({
    title: `You are on the short list for ${quoted(subject, 'a job')}`,
    body: `${hirer(person)} is looking closer at your application. A message to them can help.`,
    action: 'See your application',
  }),
  applicationAccepted: ({ person, subject }) => ({
    title: `${hirer(person)} chose you for ${quoted(subject, 'a job')}`,
    body: 'A contract is being drawn up. You will be told as soon as it is there to sign.',
    action: 'See your application',
  }),
  applicationDeclined: ({ subject }) => ({
    title: `${quoted(subject, 'A job')} went to somebody else`,
    body: 'Thank you for applying. It was not your turn this time; new jobs near you are posted every day.',
    action: 'See your application',
  }),
  contractOffered: ({ person, subject, amount }) => ({
    title: `A contract for ${quoted(subject, 'your work')} waits for your signature`,
    body: `${hirer(person)} has signed it, for ${amount}. Read the terms, and sign if you agree.`,
    action: 'Read and sign',
  }),
  contractActive: ({ person, subject }) => ({
    title: `The contract for ${quoted(subject, 'the work')} is signed by both`,
    body: `You and ${person || 'the other side'} have a deal. Work begins once the first milestone is paid in.`,
    action: 'See the contract',
  }),
  contractCancelled: ({ subject }) => ({
    title: `The contract for ${quoted(subject, 'the work')} was called off`,
    body: 'It was called off before work began. Nothing is owed by either side.',
    action: 'See the contract',
  }),
  contractCompleted: ({ person, subject }) => ({
    title: `${quoted(subject, 'The work')} is finished and paid`,
    body: `Tell others how it was with ${person || 'the other side'}: you have 14 days to write a review.`,
    action: 'Write a review',
  }),
  milestoneFunded: ({ milestone, subject, amount }) => ({
    title: `${amount} is held for ${quoted(milestone, 'your milestone')}`,
    body: `The money for this part of ${quoted(subject, 'the contract')} is safe with Kelmah. You can begin.`,
    action: 'See the contract',
  }),
  paymentHeld: ({ milestone, subject, amount }) => ({
    title: 'Payment received and held',
    body: `We hold your ${amount} for ${quoted(milestone, 'the milestone')} of ${quoted(subject, 'the contract')}. It goes to the worker only when you approve the work, or when your time to review it is over.`,
    action: 'See the contract',
  }),
  paymentFailed: ({ milestone, amount, note }) => ({
    title: `Your payment of ${amount} did not go through`,
    body: `${quoted(milestone, 'The milestone')} is not paid in yet.${note && ` The reason given: ${note}`} Please try again, or use another card.`,
    action: 'Pay again',
  }),
  paymentRefunded: ({ milestone, amount }) => ({
    title: `${amount} goes back to the hirer`,
    body: `The money that was held for ${quoted(milestone, 'the milestone')} is refunded to the card that paid it.`,
    action: 'See the contract',
  }),
  milestoneSubmitted: ({ person, milestone, subject, due }) => ({
    title: `${worker(person)} handed in ${quoted(milestone, 'a milestone')}`,
    body: `Look at the work on ${quoted(subject, 'your contract')}, then approve it or ask for changes. If you say nothing, it is approved by itself on ${due}.`,
    action: 'Look at the work',
  }),
  changesRequested: ({ person, milestone, note }) => ({
    title: `${hirer(person)} asks for changes to ${quoted(milestone, 'a milestone')}`,
    body: note === '' ? 'See what is to be changed, and hand it in again.' : `They wrote: “${note}”`,
    action: 'See the contract',
  }),
  milestoneApproved: ({ milestone, amount }) => ({
    title: `${quoted(milestone, 'Your milestone')} is approved`,
    body: `Well done. The ${amount} for it, less the fee, is on its way to you.`,
    action: 'See the contract',
  }),
  milestoneApprovedByClock: ({ milestone, amount }) => ({
    title: `${quoted(milestone, 'A milestone')} was approved by itself`,
    body: `Your time to review it is over, so the ${amount} held for it goes to the worker.`,
    action: 'See the contract',
  }),
  milestonePaid: ({ milestone, amount, fee }) => ({
    title: `You earned ${amount}`,
    body: `${quoted(milestone, 'Your milestone')} is paid. Kelmah's fee of ${fee} is already taken off.`,
    action: 'See your earnings',
  }),
  payoutPaid: ({ amount }) => ({
    title: `${amount} was paid out to you`,
    body: 'The money has reached your bank or wallet.',
    action: 'See your earnings',
  }),
  payoutFailed: ({ amount, note }) => ({
    title: `A payout of ${amount} came back`,
    body: `Your bank or wallet did not take it.${note && ` The reason given: ${note}`} The money is safe: check your payout details.`,
    action: 'Check your details',
  }),
  reviewOpened: ({ person, subject }) => ({
    title: `${person || 'The other side'} reviewed you`,
    body: `The review of ${quoted(subject, 'your work together')} is open for all to read. You can reply to it once.`,
    action: 'Read the review',
  }),
  newMessage: ({ person, subject }) => ({
    title: `${person || 'Somebody'} wrote to you`,
    body: `A message about ${quoted(subject, 'your work')} waits for you.`,
    action: 'Read the message',
  }),
  jobExpired: ({ subject }) => ({
    title: `${quoted(subject, 'Your job')} is no longer open`,
    body: 'It stood open for 30 days. You can post it again, perhaps with another budget or date.',
    action: 'See the job',
  }),
};
