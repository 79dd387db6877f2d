import type { TroubleCatalogue } from './words.template';

const quoted = (text: string, otherwise: string) => (text === '' ? otherwise : `“${text}”`);

/** Where held money goes; either part may be nothing. */
function parted(toWorker: string, toHirer: string): string {
  if (toWorker === '' && toHirer === '') return 'Nothing is held for it any more.';
  if (toHirer === '') return `${toWorker} goes to the worker, before the fee.`;
  if (toWorker === '') return `${toHirer} goes back to the hirer.`;
  return `${toWorker} goes to the worker, before the fee, and ${toHirer} back to the hirer.`;
}

/** The notices in English of what does not go as planned. */
export const englishOfTrouble: TroubleCatalogue = {
  paymentRefundedInPart: ({ milestone, amount, other }) => ({
    title: `${amount} goes back to the hirer`,
    body: `It is a part of ${other === '' ? 'the money' : `the ${other}`} that was held for ${quoted(milestone, 'the milestone')}, and is refunded to the card that paid it.`,
    action: 'See the contract',
  }),
  disputeOpened: ({ person, milestone, due }) => ({
    title: `${person || 'The other side'} opened a dispute about ${quoted(milestone, 'a milestone')}`,
    body: `The money stays where it is. Tell your side, with photos if you have some, by ${due}. After that Kelmah decides without it.`,
    action: 'Tell your side',
  }),
  ownDisputeOpened: ({ person, milestone, due }) => ({
    title: `Your dispute about ${quoted(milestone, 'a milestone')} is open`,
    body: `The money stays where it is. ${person || 'The other side'} can answer until ${due}. You can still add photos, or take it back.`,
    action: 'See the dispute',
  }),
  disputeAnswered: ({ person, milestone }) => ({
    title: `${person || 'The other side'} answered in the dispute about ${quoted(milestone, 'a milestone')}`,
    body: 'Read what they say. Perhaps you can agree; if not, Kelmah decides.',
    action: 'Read the answer',
  }),
  disputeInReview: ({ milestone }) => ({
    title: `Kelmah looks at the dispute about ${quoted(milestone, 'a milestone')}`,
    body: 'Our staff read what both of you say and decide where the money goes. You can still add to it until then.',
    action: 'See the dispute',
  }),
  disputeSettled: ({ milestone, amount, other }) => ({
    title: `The dispute about ${quoted(milestone, 'a milestone')} is settled`,
    body: `${parted(amount, other)} The reasons are with the dispute.`,
    action: 'Read the decision',
  }),
  disputeWithdrawn: ({ milestone }) => ({
    title: `The dispute about ${quoted(milestone, 'a milestone')} was taken back`,
    body: 'All goes on as before. Where work waits for its review, the time for that begins anew.',
    action: 'See the dispute',
  }),
  chargebackOpened: ({ subject, amount }) => ({
    title: `A bank asks for ${amount} back`,
    body: `It is about the hirer’s payment for ${quoted(subject, 'your work')}. Until the bank decides, that money cannot move. Keep your photos and messages: they help us to answer.`,
    action: 'See the contract',
  }),
  ownChargebackOpened: ({ subject, amount }) => ({
    title: `Your bank asks us for ${amount} back`,
    body: `It is about your payment for ${quoted(subject, 'your contract')}. If you did not mean to ask for it, tell your bank so. Until it decides, that money cannot move.`,
    action: 'See the contract',
  }),
  chargebackOver: ({ subject, amount }) => ({
    title: `The bank no longer asks for ${amount}`,
    body: `The payment for ${quoted(subject, 'the contract')} stands, and all goes on.`,
    action: 'See the contract',
  }),
  chargebackLost: ({ subject, amount, other }) => ({
    title: `The bank took ${amount} back`,
    body: `It decided for the payer of ${quoted(subject, 'your work')}.${other && ` ${other} of it had been paid to you: we keep that of what you earn next.`} Write to us if you think that is wrong.`,
    action: 'See the contract',
  }),
  ownChargebackLost: ({ subject, amount }) => ({
    title: `Your bank took ${amount} back`,
    body: `It is no longer with us for ${quoted(subject, 'the contract')}. What is open between you and the worker is still open.`,
    action: 'See the contract',
  }),
  paymentTakenBack: ({ milestone, amount }) => ({
    title: `${amount} is no longer held for ${quoted(milestone, 'your milestone')}`,
    body: 'The bank of the payer took it back. Do not go on with this part of the work until it is paid in again.',
    action: 'See the contract',
  }),
  ownPaymentTakenBack: ({ milestone, amount }) => ({
    title: `${quoted(milestone, 'A milestone')} is no longer paid in`,
    body: `Your bank took the ${amount} back. Pay it in again for the work to go on.`,
    action: 'Pay again',
  }),
  terminationProposed: ({ person, subject, amount, other }) => ({
    title: `${person || 'The other side'} proposes to end the contract for ${quoted(subject, 'the work')}`,
    body: `Of what is held: ${parted(amount, other)} Accept it, decline it, or propose something else.`,
    action: 'Read the proposal',
  }),
  contractTerminated: ({ subject, amount, other }) => ({
    title: `The contract for ${quoted(subject, 'the work')} has ended`,
    body: `It ended before all of the work was done. ${amount === '' && other === '' ? 'No money was held for it.' : parted(amount, other)}`,
    action: 'See the contract',
  }),
  payoutDetailsChanged: ({ note, due }) => ({
    title: 'Where you are paid out has changed. Was it you?',
    body: `Your money now goes to ${note || 'another bank or wallet'}. To be safe, nothing is paid out before ${due}. If it was not you, change your password at once and write to us.`,
    action: 'Check your details',
  }),
  payoutRequirementsDue: ({ note, due }) => ({
    title: 'Something is needed before you can be paid out',
    body: `Our payment provider asks for this: ${note || 'see your earnings'}.${due && ` Please see to it by ${due}, so that your payouts go on.`}`,
    action: 'See what is needed',
  }),
  identityVerified: () => ({
    title: 'Your identity is proved',
    body: 'We have compared your Ghana Card with your face and your name. Everybody who looks at your profile now sees it.',
    action: 'See your profile',
  }),
  identityRejected: ({ note }) => ({
    title: 'Your identity could not be proved',
    body: `${note || 'Something about the pictures or the card did not fit; you see what when you open this.'} You can send new pictures.`,
    action: 'Try again',
  }),
  supportAsked: () => ({
    title: 'Kelmah support asks to look at your account',
    body: 'Read who asks, why and for how long, then say yes or no. They see what you see and can change nothing. If you did not write to us, say no.',
    action: 'See who asks',
  }),
};
