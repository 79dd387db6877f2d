import { picksPhoto } from './entering';
import type { Photo } from './photo';
import type { Visitor } from './visitor';

/** Pays the next step on the payment provider's page, and comes back to a contract that says that the money is held. */
export async function paysNext(hirer: Visitor, picture?: string): Promise<void> {
  await hirer
    .the('region', /^Pay ₵/)
    .getByRole('button', { name: /^Pay ₵/ })
    .click();
  await hirer.sees('heading', 'Pay by card');
  if (picture) await hirer.looks(picture);
  await hirer.follow('Fill in the test card');
  await hirer.press(/^Pay /);
  await hirer.sees('heading', /works on/);
  await hirer.reads(/held safely/);
}

/** Gives the details for payouts on the payment provider's page; ends on the earnings page. */
export async function setsUpPayouts(worker: Visitor): Promise<void> {
  await worker.press('Set up pay-outs');
  await worker.sees('heading', 'Get paid by Kelmah');
  await worker.looks('payout-details');
  await worker.follow('Fill in test details');
  await worker.press('Agree and submit');
  await worker.sees('heading', 'Pay-outs are ready');
}

export async function handsIn(worker: Visitor, note: string, photo?: Photo): Promise<void> {
  await worker.press('Hand in for approval');
  await worker.page.getByRole('dialog').getByLabel('What is done').fill(note);
  if (photo) {
    await picksPhoto(worker, photo);
    await worker.looks('hand-in', { whole: false });
  }
  await worker.press('Hand in');
  await worker.the('dialog', /^Hand in/).waitFor({ state: 'hidden' });
}

export async function asksForChanges(hirer: Visitor, note: string): Promise<void> {
  await hirer.press('Ask for changes');
  await hirer.writes('What is to be changed', note);
  await hirer.looks('ask-for-changes', { whole: false });
  await hirer.press('Ask for these changes');
  await hirer.reads('Changes asked for');
}

export async function approves(hirer: Visitor): Promise<void> {
  await hirer.press('Approve');
  await hirer.press('Approve and pay');
  await hirer.the('dialog', /^Approve/).waitFor({ state: 'hidden' });
}

export async function reviews(visitor: Visitor, stars: number, words: string): Promise<void> {
  await visitor.sees('heading', /^How was it with/);
  const group = visitor.the('group', 'All in all');
  await group.getByRole('radio', { name: new RegExp(`^${stars} of 5`) }).check();
  await visitor.writes('Your words', words);
  await visitor.press('Send my review');
}
