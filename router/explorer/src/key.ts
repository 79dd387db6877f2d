const place = 'kelmah.explorer.key';
const form = /^klm_[\w-]{43}$/;

/** Keeps the key as long as the tab is open, and nowhere else. A browser that keeps nothing just forgets it. */
export const keyKeeper = {
  get(): string {
    try {
      return sessionStorage.getItem(place) ?? '';
    } catch {
      return '';
    }
  },
  set(key: string): void {
    try {
      if (key === '') sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, key);
    } catch {
      // It still counts until the page is left.
    }
  },
};

/** What is wrong with the form of a key, in words; undefined where nothing is, or where there is no key yet. */
export function keyProblem(key: string): string | undefined {
  if (key === '' || form.test(key)) return undefined;
  return key.startsWith('klm_')
    ? 'This is not a whole key: it has 47 characters.'
    : 'A key begins with klm_. Copy all of it.';
}
