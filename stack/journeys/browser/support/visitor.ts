import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { findRoot } from '../../../src/verify/root';
import { barriersIn, becomesStill, faultsSeen } from './page-faults';
import { pictureOf } from './picture';

export const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>;

type Role = Parameters<Page['getByRole']>[0];

/** What went wrong in the pages of a journey, for its end to answer for. */
export class Findings {
  readonly errors: string[] = [];
  /** By what axe says, the pages of which it says it. */
  private readonly barriers = new Map<string, string[]>();
  private pictures = 0;
  readonly folder: string;

  /** @param journey names the folder of its pictures */
  constructor(journey: string) {
    this.folder = join(findRoot(__dirname), 'artefacts', journey);
  }

  addBarrier(page: string, barrier: string): void {
    this.barriers.set(barrier, [...(this.barriers.get(barrier) ?? []), page]);
  }

  barrierLines(): string[] {
    return [...this.barriers].map(([barrier, pages]) => `${barrier} on ${pages.join(', ')}`);
  }

  nextPicture(name: string): string {
    mkdirSync(this.folder, { recursive: true });
    this.pictures += 1;
    return join(this.folder, `${String(this.pictures).padStart(2, '0')}-${name}.png`);
  }
}

interface Look {
  whole?: boolean;
  dark?: boolean;
  codes?: boolean;
}

/** Somebody with a browser window of their own, who only clicks, types and reads. */
export class Visitor {
  /** Whether the line is cut on purpose: failing requests are no fault then. */
  private cut = false;
  /** Statuses with which the graph may refuse on purpose. */
  private refusals: readonly number[] = [];

  private constructor(
    readonly name: string,
    readonly email: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly findings: Findings,
  ) {}

  static async arrive(
    browser: Browser,
    options: { name: string; email: string; webUrl: string; findings: Findings; screen: keyof typeof screens },
  ): Promise<Visitor> {
    const { name, email, webUrl, findings, screen } = options;
    const context = await browser.newContext({
      ...screens[screen],
      baseURL: webUrl,
      locale: 'en-GH',
      timezoneId: 'Africa/Accra',
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    context.setDefaultTimeout(60_000);
    const visitor = new Visitor(name, email, context, await context.newPage(), findings);
    visitor.listen();
    return visitor;
  }

  private listen(): void {
    const tell = (what: string) => this.findings.errors.push(`${this.name} at ${this.path}: ${what}`);
    this.page.on('pageerror', (error) => tell(`page error ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const network = /net::|Failed to load resource|WebSocket/.test(message.text());
      if (this.refusals.some((status) => message.text().includes(`status of ${status} `))) return;
      if (!(this.cut && network)) tell(`console error ${message.text()} ${message.location().url}`);
    });
  }

  get path(): string {
    return this.page.url().replace(/^https?:\/\/[^/]+/, '');
  }

  the(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: typeof name === 'string' });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.the('button', name).click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.the('link', name).first().click();
  }

  async writes(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async chooses(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async sees(role: Role, name: string | RegExp): Promise<void> {
    await this.the(role, name).first().waitFor();
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Cuts the line of this window, or puts it back. */
  async lineIs(state: 'cut' | 'whole'): Promise<void> {
    if (state === 'cut') this.cut = true;
    await this.context.setOffline(state === 'cut');
    if (state === 'whole') this.cut = false;
  }

  /** From here on an answer with one of these statuses is what the journey wants to see. */
  expectsRefusals(...statuses: number[]): void {
    this.refusals = statuses;
  }

  /**
   * Looks at the page: keeps a picture of it, and what is wrong with it. In the dark, colours are all that changed.
   * With `codes` it is for programmers, to whom a code says more than words.
   */
  async looks(name: string, { whole = true, dark = false, codes = false }: Look = {}): Promise<void> {
    await becomesStill(this.page);
    const path = this.findings.nextPicture(name);
    if (whole) await this.picturesWhole(path);
    else await pictureOf(this.page, { path, animations: 'disabled' });
    const faults = (await faultsSeen(this.page)).filter((fault) => !(codes && fault.startsWith('raw text')));
    for (const fault of faults) this.findings.errors.push(`${name}: ${fault}`);
    const barriers = await barriersIn(this.page, dark ? ['color-contrast'] : undefined);
    for (const barrier of barriers) this.findings.addBarrier(name, barrier);
  }

  /** As on a screen so tall that nothing is scrolled: what is fixed at the edges hides nothing. */
  private async picturesWhole(path: string): Promise<void> {
    const size = this.page.viewportSize();
    const height = (await this.page.evaluate('document.documentElement.scrollHeight')) as number;
    if (size && height > size.height) await this.page.setViewportSize({ width: size.width, height });
    await pictureOf(this.page, { path, animations: 'disabled' });
    if (size && height > size.height) await this.page.setViewportSize(size);
  }

  /** A picture of whatever is there, for whoever asks why a step failed. */
  async fails(): Promise<void> {
    const words = this.name.toLowerCase().replaceAll(' ', '-');
    await pictureOf(this.page, { path: this.findings.nextPicture(`failed-${words}`), timeout: 20_000 });
  }
}
