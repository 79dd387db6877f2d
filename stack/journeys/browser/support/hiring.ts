import type { Photo } from './photo';
import { picksPhoto } from './entering';
import type { Visitor } from './visitor';

export const title = 'Four bathrooms in a guest house';

/** Posts a job through all four steps; ends on the job's page. */
export async function postsJob(hirer: Visitor, photo: Photo): Promise<void> {
  await hirer.follow('Post a job');
  await hirer.sees('heading', 'What');
  await hirer.writes('Title', title);
  await hirer.chooses('Trade', 'Plumbing');
  await hirer.writes('What is to be done', 'New pipes, basins and showers in four bathrooms. Materials are on site.');
  await picksPhoto(hirer, photo);
  await hirer.looks('post-what');
  await hirer.press('Next');
  await hirer.chooses('Town', 'Accra');
  await hirer.looks('post-where');
  await hirer.press('Next');
  await hirer.writes('Budget', '12,000');
  await hirer.looks('post-budget');
  await hirer.press('Next');
  await hirer.press('Half and half');
  await hirer.reads('Together 100 %');
  await hirer.looks('post-steps');
  await hirer.press('Post this job');
  await hirer.sees('heading', 'This is your job');
}

/** Finds the job among those near, and applies for it; ends on the application's page. */
export async function findsAndApplies(worker: Visitor): Promise<void> {
  await worker.follow('Find work');
  await worker.sees('heading', 'Find work');
  await worker.page.getByRole('searchbox', { name: 'Search jobs' }).fill('bathrooms');
  await worker.page.waitForURL(/text=bathrooms/);
  await worker.sees('link', title);
  await worker.looks('find-work');
  await worker.follow(title);
  await worker.writes('Your price for the whole job', '11,500.05');
  // The same as the contract will say: the fee is taken of each step, not of the sum.
  await worker.reads('₵10,350.05');
  await worker.writes('Days it takes', '14');
  await worker.writes('Cover note', 'I have done this in three guest houses. I can start next week.');
  await worker.looks('apply');
  await worker.press('Send application');
  await worker.sees('heading', 'Cover note');
  await worker.looks('application');
}

/** Looks at who applied, shortlists and accepts; ends on the contract's page. */
export async function choosesWorker(hirer: Visitor, workerName: string): Promise<void> {
  await hirer.follow('Compare applications');
  await hirer.sees('article', workerName);
  await hirer.looks('compare');
  await hirer.press(`Shortlist ${workerName}`);
  await hirer.reads('Shortlisted');
  await hirer.press(`Accept ${workerName}`);
  await hirer.sees('dialog', `Accept ${workerName}?`);
  await hirer.looks('accept-dialog', { whole: false });
  await hirer.press('Accept and draw up the contract');
  await hirer.sees('heading', 'Read the terms and sign');
}

export async function signs(visitor: Visitor): Promise<void> {
  await visitor.the('checkbox', 'I have read the terms and agree to them').check();
  await visitor.writes('Your full name', visitor.name);
  await visitor.press('Sign the contract');
}
