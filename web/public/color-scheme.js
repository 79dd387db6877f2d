// Before the first paint: the light or dark that this person chose here, else the system's.
(function () {
  let chosen = null;
  try {
    chosen = localStorage.getItem('kelmah.color-scheme');
  } catch {
    // A browser that keeps nothing has nothing chosen.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
