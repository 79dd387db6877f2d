import { useEffect, type RefObject } from 'react';

const names: [string, string][] = [
  ['.graphiql-query-editor', 'Query'],
  ['.graphiql-editor-tool', 'Variables'],
  ['.graphiql-response', 'Answer'],
];

/** Makes up for what GraphiQL leaves out for people who use a keyboard or a screen reader. */
export function useReachableEditors(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    const mend = () => {
      nameEditors(root);
      plainTabs(root);
    };
    mend();
    const watcher = new MutationObserver(mend);
    watcher.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-selected'] });
    return () => watcher.disconnect();
  }, [page]);
}

/** An editor writes into a nameless text area, and scrolls by touch and wheel alone. */
function nameEditors(root: HTMLElement): void {
  for (const [place, name] of names) {
    for (const area of root.querySelectorAll(`${place} .CodeMirror textarea:not([aria-label])`))
      area.setAttribute('aria-label', name);
    for (const scroller of root.querySelectorAll(`${place} .CodeMirror-scroll:not([aria-label])`)) {
      scroller.setAttribute('tabindex', '0');
      scroller.setAttribute('role', 'group');
      scroller.setAttribute('aria-label', `${name}, to scroll`);
    }
  }
}

/** Its tabs hold two buttons each, which a tab must not: they become a list of buttons. */
function plainTabs(root: HTMLElement): void {
  for (const list of root.querySelectorAll('.graphiql-tabs[role=tablist]')) list.setAttribute('role', 'list');
  for (const tab of root.querySelectorAll('.graphiql-tabs > li')) {
    const selected = tab.getAttribute('aria-selected');
    tab.removeAttribute('role');
    if (selected === null) continue;
    tab.removeAttribute('aria-selected');
    tab.querySelector('button')?.setAttribute('aria-current', selected);
  }
  const session = root.querySelector('#graphiql-session[role=tabpanel]');
  session?.setAttribute('role', 'group');
}
