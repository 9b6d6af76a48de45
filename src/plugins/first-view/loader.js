/*
 * Stands in each page in place of the site's scripts. The page's own come at the first touch, key,
 * focus or click, or at once on a page that can show nothing without them. The search is a script of
 * its own and comes when it is turned to; it doesn't wait for the page's. A click on a button that
 * comes before the page is ready is kept and carried out then. Links need no script and are left
 * alone, but for the way out. `SOURCES` is filled in by the plugin.
 */
(function (sources) {
  const root = document.documentElement;
  const signs = ['pointerdown', 'touchstart', 'focusin', 'change'];
  const isReady = () => root.dataset.hasHydrated === 'true';
  const started = {};
  let kept = null;

  /* Where the page's version starts. */
  function base() {
    const bar = document.querySelector('[data-search], [data-search-page]');
    return bar ? bar.dataset.search || bar.dataset.searchPage : '/';
  }

  /* What the search's script is going to ask for is fetched along with it, into the cache. */
  function fetchAhead() {
    for (const url of [sources.worker, base() + 'search-index/catalog.json']) {
      fetch(url, { priority: 'high' }).catch(() => {});
    }
  }

  function addSheet() {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sources.sheet;
    link.onerror = () => tell('page');
    document.head.append(link);
  }

  function start(what) {
    if (started[what]) return;
    started[what] = true;
    if (what === 'search') fetchAhead();
    else addSheet();
    for (const source of sources[what]) {
      const script = document.createElement('script');
      script.src = source;
      script.async = false;
      script.onerror = () => tell(what);
      document.head.append(script);
    }
  }

  function onSign({ target }) {
    const inSearch = target instanceof Element && target.closest('[data-search]');
    start(inSearch ? 'search' : 'page');
  }

  function onKey(event) {
    if (!((event.ctrlKey || event.metaKey) && event.key === 'k')) return onSign(event);
    const inputs = [...document.querySelectorAll('[data-search] input')];
    const input = inputs.find((one) => one.getClientRects().length > 0);
    if (!input) return;
    event.preventDefault();
    input.focus();
  }

  function keep(event) {
    if (isReady()) return;
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    start('page');
    event.preventDefault();
    event.stopPropagation();
    kept = button;
  }

  function tell(what) {
    const id = what + '-failed';
    if (document.getElementById(id)) return;
    const note = document.createElement('p');
    note.id = id;
    note.setAttribute('role', 'alert');
    const link = document.createElement('a');
    link.href = base() + 'a-z';
    link.textContent = 'All topics and questions, A to Z';
    note.append(
      what === 'search'
        ? 'The search could not be loaded. '
        : 'A part of this page could not be loaded. You can read on and follow links. Some buttons may not work until you reload the page. ',
      link,
    );
    document.body.prepend(note);
  }

  /* The way out: gone from sight at once, and in the history the other page stands in its place. */
  function leave() {
    root.style.display = 'none';
    document.title = '';
    location.replace(document.querySelector('[data-quick-exit]').href);
  }

  /* "Link to this" is a plain link, and puts its address on the clipboard. */
  function onHashLink({ target }) {
    const link = target instanceof Element && target.closest('.hash-link');
    if (!link || !navigator.clipboard) return;
    const address = location.origin + location.pathname + link.hash;
    navigator.clipboard.writeText(address).then(saySo, () => {});
  }

  function saySo() {
    let note = document.getElementById('copied');
    if (!note) {
      note = document.createElement('p');
      note.id = 'copied';
      note.setAttribute('role', 'status');
      document.body.append(note);
    }
    /* Only what changes in a place that is there already is read out. */
    setTimeout(() => (note.textContent = 'Address copied'), 100);
    setTimeout(() => (note.textContent = ''), 4000);
  }

  let presses = 0;
  let lastPress = 0;
  function onShift({ key, repeat, timeStamp }) {
    if (repeat) return;
    const goesOn = key === 'Shift' && timeStamp - lastPress < 2000;
    presses = key === 'Shift' ? (goesOn ? presses + 1 : 1) : 0;
    lastPress = timeStamp;
    if (presses === 3) leave();
  }

  function onExit(event) {
    const link = event.target instanceof Element && event.target.closest('[data-quick-exit]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  }

  /* What the first frame left for later comes in some more (lateLayout.ts), so that none is long. */
  function afterFirstFrame() {
    const left = Number(root.dataset.late);
    if (!left) return addRules();
    if (left > 1) root.dataset.late = left - 1;
    else delete root.dataset.late;
    requestAnimationFrame(afterFirstFrame);
  }

  /* Once the scripts are there, the page itself fetches what a link is about to lead to. */
  function addRules() {
    if (isReady()) return;
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = sources.rules;
    document.head.append(script);
  }

  /* Data (structured data, rules for fetching ahead) is in scripts too; JSON runs nothing. */
  function onlyData(text) {
    try {
      JSON.parse(text);
      return text;
    } catch {
      return null;
    }
  }

  /* Where the browser asks (Trusted Types), pages take in plain markup and the site's own scripts. */
  if (window.trustedTypes) {
    const folder = location.origin + sources.worker.replace(/[^/]*$/, '');
    trustedTypes.createPolicy('default', {
      createHTML: (html) => (new RegExp(sources.markup).test(html) ? html : null),
      createScript: onlyData,
      createScriptURL: (url) => (new URL(url, location.href).href.startsWith(folder) ? url : null),
    });
  }

  addEventListener('load', () => {
    requestAnimationFrame(() => requestAnimationFrame(afterFirstFrame));
  });
  addEventListener('keydown', onShift, true);
  addEventListener('click', onExit, true);
  addEventListener('click', onHashLink, true);
  for (const sign of signs) addEventListener(sign, onSign, { capture: true, passive: true });
  addEventListener('keydown', onKey, true);
  addEventListener('click', keep, true);
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    removeEventListener('click', keep, true);
    document.querySelector('[type=speculationrules]')?.remove();
    if (kept && kept.isConnected) kept.click();
  }).observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
  if (document.querySelector('[data-first-view=search]')) start('search');
  else if (location.search || location.hash.includes('=')) start('page');
})(SOURCES);
