import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  target: string[];
  any: { message: string; data?: { messageKey?: string } | null }[];
  failureSummary: string;
}

interface AxeResult {
  id: string;
  impact: string;
  nodes: AxeNode[];
}

// Asked inside the page: what a person would see go wrong there whatever the page is about.
const visibleFaults = `(() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + 1) {
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
    faults.push('scrolls sideways: ' + wide.slice(-3).map((one) => one.tagName + '.' + one.className).join(', '));
  }
  for (const image of document.images) {
    if (image.complete && image.naturalWidth === 0) faults.push('broken image: ' + image.alt + ' ' + image.src);
  }
  const text = document.body.innerText;
  for (const found of text.matchAll(/\\b[A-Z]{3,}_[A-Z_]+\\b|\\bundefined\\b|\\bNaN\\b|\\bnull\\b|Invalid Date|\\[object /g)) {
    faults.push('raw text: ' + text.slice(Math.max(0, found.index - 30), found.index + 40).replaceAll('\\n', ' '));
  }
  return faults;
})()`;

// Nothing is judged half-way through fading in.
const stillness = `Promise.all(document.getAnimations()
  .filter((one) => one.effect?.getTiming().iterations !== Infinity)
  .map((one) => one.finished.catch(() => undefined))).then(() => undefined)`;

/** Waits until what the page shows is there and still. */
export async function becomesStill(page: Page): Promise<void> {
  await page.locator('.mantine-Skeleton-root, [aria-busy="true"]').first().waitFor({ state: 'hidden' });
  await page.evaluate(stillness);
}

/** What is wrong with a page for anybody who looks at it: sideways scrolling, broken images, codes instead of words. */
export async function faultsSeen(page: Page): Promise<string[]> {
  return page.evaluate(visibleFaults);
}

/**
 * What axe finds against the page, one line for each kind; by `rules` alone where they are given. Text of the colour
 * that it stands on counts too, though axe leaves it open whether somebody meant to hide it.
 */
export async function barriersIn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate('typeof axe !== "undefined"'))) await page.evaluate(axe);
  const options = { resultTypes: ['violations', 'incomplete'], ...(rules && { runOnly: rules }) };
  const { violations, incomplete } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: AxeResult[];
    incomplete: AxeResult[];
  };
  const unseen = incomplete
    .map((result) => ({ ...result, nodes: result.nodes.filter(isInvisible) }))
    .filter(({ nodes }) => nodes.length > 0);
  return [...violations, ...unseen].map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${wordsOf(node)})`);
    return `${impact} ${id}: ${where.join(' | ')}`;
  });
}

const isInvisible = ({ any }: AxeNode): boolean => any.some(({ data }) => data?.messageKey === 'equalRatio');

const wordsOf = ({ any, failureSummary }: AxeNode): string => (any[0]?.message ?? failureSummary).slice(0, 220);
