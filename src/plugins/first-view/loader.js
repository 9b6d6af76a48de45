/*
 * Stands in each page in place of the site's scripts. They are loaded at the first touch, key,
 * focus or click, or at once on a page that can show nothing without them. A click on a button that
 * comes before they are ready is kept and carried out then. Links need no script and are left alone.
 * `SOURCES` is filled in by the plugin.
 */
(function (sources) {
  const root = document.documentElement;
  const signs = ['pointerdown', 'touchstart', 'keydown', 'focusin'];
  const isReady = () => root.dataset.hasHydrated === 'true';
  let started = false;
  let kept = null;

  function start() {
    if (started) return;
    started = true;
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const source of sources) {
      const script = document.createElement('script');
      script.src = source;
      script.async = false;
      script.onerror = tell;
      document.head.append(script);
    }
  }

  function keep(event) {
    if (isReady()) return;
    start();
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    kept = button;
  }

  function tell() {
    if (document.getElementById('scripts-failed')) return;
    const note = document.createElement('p');
    note.id = 'scripts-failed';
    note.setAttribute('role', 'alert');
    note.textContent =
      'A part of this page could not be loaded. You can read on and follow links. The search and the buttons may not work until you reload the page.';
    document.body.prepend(note);
  }

  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  addEventListener('click', keep, true);
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    removeEventListener('click', keep, true);
    if (kept && kept.isConnected) kept.click();
  }).observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
  if (location.search || document.querySelector('[data-first-view="now"]')) start();
})(SOURCES);
