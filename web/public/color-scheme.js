// Before the first paint: the light or dark that this person chose here, else the system's.
(function () {
  var chosen;
  try {
    chosen = localStorage.getItem('kelmah.color-scheme');
  } catch (_) {
    chosen = null;
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
