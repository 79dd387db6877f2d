import type { Visitor } from './visitor';

/** Registers an app from the partner page; ends on the app's own page. */
export async function registersApp(partner: Visitor, name: string): Promise<void> {
  await partner.press('Register an app');
  await partner.writes('Name of the app', name);
  await partner.writes('What it is for', 'Our houses find a plumber when a pipe bursts.');
  await partner.writes('Its website, if it has one', 'lakeside.example');
  await partner.looks('register', { whole: false });
  await partner.press('Register this app');
  // The list on the page behind names it too.
  await partner.page.waitForURL(/\/partners\/.+/);
  await partner.sees('heading', name);
}

/** Makes a key on the app's page. Gives the secret, as the page shows it this once. */
export async function makesKey(partner: Visitor, label: string): Promise<string> {
  await partner.press('Make a key');
  await partner.writes('Name of the key', label);
  for (const scope of ['Workers', 'Jobs', 'Reviews']) await partner.the('checkbox', scope).check();
  await partner.looks('make-key', { whole: false });
  await partner.press('Make this key');
  return keepsSecret(partner, 'new-key');
}

/** Rotates a key with an hour of overlap. Gives the new secret. */
export async function rotatesKey(partner: Visitor, label: string): Promise<string> {
  await partner.press(`Rotate ${label}`);
  await partner.chooses('How long the old key stays good', '1 hour');
  await partner.looks('rotate', { whole: false });
  await partner.press('Rotate this key');
  return keepsSecret(partner, 'rotated');
}

async function keepsSecret(partner: Visitor, picture: string): Promise<string> {
  const field = partner.page.getByLabel('The new key');
  await field.waitFor();
  await partner.looks(picture);
  const secret = await field.inputValue();
  await partner.press('I have kept it');
  await field.waitFor({ state: 'hidden' });
  return secret;
}

/** Runs what stands in the explorer's editor. Gives the line about the answer, as "Status 200". */
export async function runs(partner: Visitor): Promise<string> {
  const line = partner.page.locator('.answer-bar');
  const before = await line.innerText();
  await partner.press(/^Execute query/);
  // Each answer names a request of its own.
  await partner.page.waitForFunction(
    ([text]) => {
      const now = (
        globalThis as unknown as { document: { querySelector(at: string): { innerText: string } | null } }
      ).document.querySelector('.answer-bar')?.innerText;
      return now !== undefined && now !== '' && now !== text;
    },
    [before],
  );
  return line.innerText();
}
