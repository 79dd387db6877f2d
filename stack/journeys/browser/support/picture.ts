import { setTimeout as pause } from 'node:timers/promises';
import type { Page, PageScreenshotOptions } from 'playwright-core';

const attempts = 3;

/** A picture of a page; taken anew where a browser with too much to do could not take it. */
export async function pictureOf(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await page.screenshot(options);
    } catch (error) {
      if (attempt === attempts || !(error as Error).message.includes('Unable to capture screenshot')) throw error;
    }
    await pause(500);
  }
}
