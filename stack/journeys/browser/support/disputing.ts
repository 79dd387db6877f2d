import { buffer } from 'node:stream/consumers';
import { picksPhoto } from './entering';
import type { Photo } from './photo';
import type { Visitor } from './visitor';

/** What goes wrong in a form is said at its fields, and what was typed stays. */
export async function opensDispute(hirer: Visitor, photo: Photo, messages: string[]): Promise<void> {
  await hirer.follow('Something is wrong? Open a dispute');
  await hirer.sees('heading', 'Open a dispute');
  await hirer.writes('How much should go back to the hirer', '9,000');
  await hirer.press('Open the dispute');
  await hirer.reads('Choose what it is about.');
  await hirer.reads('Say in at least 20 characters what happened.');
  await hirer.reads(/^Write an amount from 0 to ₵5,750\.03\.$/);
  await hirer.chooses('What is it about?', 'The work is not what was agreed');
  await hirer.writes('What happened', 'Two of the four basins hang askew, and the second shower drips since Tuesday.');
  await hirer.writes('How much should go back to the hirer', '3,000');
  await hirer.reads('₵2,750.03 would go to Kwame Boateng: ₵2,475.03 after the fee of ₵275.00.');
  await picksPhoto(hirer, photo);
  await choosesMessages(hirer, messages);
  await hirer.looks('open-dispute');
  await hirer.press('Open the dispute');
  await hirer.sees('heading', 'Kwame Boateng is asked for an answer');
}

async function choosesMessages(visitor: Visitor, messages: string[]): Promise<void> {
  await visitor.press('Add messages from your chat');
  for (const message of messages) await visitor.the('checkbox', message).check();
  await visitor.reads(new RegExp(`^${messages.length} of at most 20 chosen`));
}

export async function answersDispute(worker: Visitor): Promise<void> {
  await worker.writes('What happened', 'The basins hang as drawn. The shower drips, and I come back for it on Friday.');
  await worker.writes('How much should go back to the hirer', '500');
  await worker.looks('dispute-answering');
  await worker.press('Send my answer');
  await worker.sees('heading', 'Kelmah reads both sides and decides');
}

export async function addsEvidence(visitor: Visitor, words: string, photo: Photo): Promise<void> {
  await visitor.press('Add evidence');
  await visitor.writes('What it shows', words);
  await picksPhoto(visitor, photo);
  await visitor.press('Hand it in');
  await visitor.reads(words);
  await visitor.the('button', 'Hand it in').waitFor({ state: 'hidden' });
}

/** Decides as staff do, on their page. */
export async function settlesDispute(staff: Visitor, refund: string, why: string): Promise<void> {
  await staff.writes('Back to the hirer', refund);
  await staff.writes('Why?', why);
  await staff.looks('staff-settles');
  await staff.press('Settle the dispute');
  await staff.the('dialog', 'Settle the dispute?').getByRole('button', { name: 'Settle it' }).click();
  await staff.reads(why);
}

/** Presses a button that hands out a file; answers with its name and how it begins. */
export async function downloads(visitor: Visitor, button: string): Promise<{ name: string; begins: string }> {
  const coming = visitor.page.waitForEvent('download');
  await visitor.the('button', button).first().click();
  const download = await coming;
  const bytes = await buffer(await download.createReadStream());
  return { name: download.suggestedFilename(), begins: bytes.subarray(0, 5).toString('latin1') };
}
