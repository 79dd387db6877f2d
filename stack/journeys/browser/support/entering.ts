import { codeIn } from '../../support/person';
import { givesCode } from './guarding';
import type { Photo } from './photo';
import type { Visitor } from './visitor';

export const password = 'a long sentence to remember';

/** From the landing page to a proven address. */
export async function joins(visitor: Visitor, wish: string, inbox: string): Promise<void> {
  await visitor.page.goto('/');
  await visitor.follow(wish);
  await visitor.sees('heading', 'Join Kelmah');
  await visitor.writes('Your name', visitor.name);
  await visitor.writes('E-mail', visitor.email);
  await visitor.writes('Password', password);
  await visitor.looks(`join-${wish.split(' ').at(-1)}`);
  await visitor.press('Join');
  await visitor.sees('heading', 'Check your e-mail');
  await visitor.writes('Code', await codeIn(inbox, visitor.email));
}

/** Signs in by password, and by the code of an app where its set-up key is given. */
export async function signsIn(visitor: Visitor, known = password, totpSecret?: string): Promise<void> {
  await visitor.page.goto('/sign-in');
  await visitor.writes('E-mail', visitor.email);
  await visitor.writes('Password', known);
  await visitor.looks('sign-in-desk');
  await visitor.press('Sign in');
  if (totpSecret !== undefined) await givesCode(visitor, totpSecret);
  await visitor.sees('heading', /^Good /);
}

/** Fills in the worker's profile, saves and publishes it. */
export async function presentsWork(worker: Visitor): Promise<void> {
  await worker.writes('Headline', 'Plumber for bathrooms and burst mains');
  await worker.the('checkbox', 'Plumbing').check();
  await worker.writes('About your work', 'Fifteen years of pipes in Greater Accra.');
  await worker.press('Add a skill');
  await worker.writes('Skill 1', 'Pipe fitting');
  await worker.chooses('Level of skill 1', 'Expert');
  await worker.writes('Rate an hour, from', '40');
  await worker.writes('Rate an hour, to', '90.50');
  await worker.chooses('Where you work from', 'Osu');
  await worker.chooses('How far you go', '50 km');
  await worker.press('Save work profile');
  await worker.press('Publish my profile');
  await worker.sees('heading', 'Hirers can find you');
}

/** Shows a piece of work with a photo. */
export async function showsWork(worker: Visitor, photo: Photo): Promise<void> {
  await worker.the('tab', 'Portfolio').click();
  await worker.writes('What it was', 'Two bathrooms in a guest house');
  await picksPhoto(worker, photo);
  await worker.press('Add this work');
  await worker.sees('heading', 'Two bathrooms in a guest house');
}

/** Picks a photo in the one picker that is shown, and waits until it is uploaded. */
export async function picksPhoto(visitor: Visitor, photo: Photo): Promise<void> {
  await visitor.page.locator('label:visible input[type=file]').setInputFiles(photo);
  await visitor.sees('img', photo.name);
  await visitor.the('status', `Sending ${photo.name}`).waitFor({ state: 'hidden' });
}
