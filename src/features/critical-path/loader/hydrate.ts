import { assets, basePath, elementOf, root } from './page';

/** The events that load the page's scripts: somebody is about to use the page. */
const HYDRATION_TRIGGERS = ['pointerdown', 'touchstart', 'focusin', 'change'];

const LOAD_ERRORS = {
  page: 'A part of this page could not be loaded, or the site has changed since you opened it. You can read on and follow links. Some buttons may not work until you ',
  search: 'The search could not be loaded. ',
};

/** The page's own scripts, or those of the search. Neither needs the other. */
type Kind = keyof typeof LOAD_ERRORS;

/** Addresses of scripts and style sheets that have been requested, and those that have arrived. */
const requested = new Set<string>();
const arrived = new Set<string>();

/** How many failed requests are repeated without a key or a touch, later each time. */
const MAX_RETRIES = 6;
let retries = 0;

/**
 * Loads the site's scripts at the first hydration trigger, or at once on the search page and on
 * pages whose address asks for something (a query, or "=" after "#").
 */
export function hydrateOnInteraction(): void {
  for (const type of HYDRATION_TRIGGERS) {
    addEventListener(type, onTrigger, { capture: true, passive: true });
  }
  addEventListener('keydown', onKeydown, true);
  addEventListener('click', holdClick, true);
  addEventListener('online', retry);
  // Files that the page's scripts load themselves. Later Docusaurus loads the page again by itself.
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!isHydrated() && reason instanceof Error && reason.name === 'ChunkLoadError') {
      showLoadError('page');
    }
  });
  whenHydrated(() => {
    removeEventListener('click', holdClick, true);
    // From now on Docusaurus prefetches what a link needs.
    document.querySelector('script[type=speculationrules]')?.remove();
  });
  if (document.querySelector('[data-search-page]')) load('search');
  else if (location.search || location.hash.includes('=')) load('page');
}

function onTrigger(event: Event): void {
  load(elementOf(event)?.closest('[data-search], [data-search-page]') ? 'search' : 'page');
}

/** Ctrl+K moves the focus to the search; any other key is a trigger. */
function onKeydown(event: KeyboardEvent): void {
  if (!((event.ctrlKey || event.metaKey) && event.key === 'k')) {
    onTrigger(event);
    return;
  }
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-search] input')];
  const input = inputs.find((one) => one.getClientRects().length > 0);
  if (!input) return;
  event.preventDefault();
  input.focus();
}

/**
 * Holds a click on a button until the page is hydrated. Links work without scripts. The button is
 * marked, and client/keepReaderState.ts repeats the click.
 */
function holdClick(event: Event): void {
  if (isHydrated()) return;
  const button = elementOf(event)?.closest('button');
  if (!button) return;
  load('page');
  event.preventDefault();
  event.stopPropagation();
  button.dataset.heldClick = '';
}

/** Docusaurus sets this attribute on the root once React has hydrated the page. */
function isHydrated(): boolean {
  return root.dataset.hasHydrated === 'true';
}

function whenHydrated(then: () => void): void {
  new MutationObserver((_, observer) => {
    if (!isHydrated()) return;
    observer.disconnect();
    then();
  }).observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
}

/** @returns the addresses that are needed for the page or the search: style sheets and scripts. */
function addressesOf(kind: Kind): string[] {
  return kind === 'page' ? [assets.styleSheet, ...assets.page] : assets.search;
}

/** Loads what has not been requested yet, or what failed the last time. */
function load(kind: Kind): void {
  const missing = addressesOf(kind).filter((url) => !requested.has(url));
  // React does not know the styles in the page's text (inlineCriticalCss).
  if (missing.length > 0) document.head.append(...document.querySelectorAll('body style'));
  if (missing.length > 0 && kind === 'search') prefetchSearch();
  for (const url of missing) {
    requested.add(url);
    const element = url.endsWith('.css') ? styleSheetAt(url) : scriptAt(url);
    element.onload = () => {
      arrived.add(url);
      if (addressesOf(kind).every((one) => arrived.has(one))) errorOf(kind)?.remove();
    };
    element.onerror = () => {
      element.remove();
      requested.delete(url);
      showLoadError(kind);
      // A key that was pressed while this request was running has started no other.
      if (retries < MAX_RETRIES) setTimeout(retry, 1000 * 2 ** retries++);
    };
    document.head.append(element);
  }
}

/** Loads what failed: when there is a connection again, and after some time. */
function retry(): void {
  for (const kind of ['page', 'search'] as const) if (errorOf(kind)) load(kind);
}

/** Fetches what the search script is going to request, into the browser's cache. */
function prefetchSearch(): void {
  for (const url of [assets.searchWorker, `${basePath()}search-index/manifest.json`]) {
    fetch(url, { priority: 'high' }).catch(() => undefined);
  }
}

function scriptAt(url: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = url;
  script.async = false;
  return script;
}

function styleSheetAt(url: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return link;
}

const errorOf = (kind: Kind) => document.getElementById(`${kind}-failed`);

/** Says at the top of the page, once, what could not be loaded, and what the reader can do. */
function showLoadError(kind: Kind): void {
  if (errorOf(kind)) return;
  const alert = document.createElement('p');
  alert.id = `${kind}-failed`;
  alert.setAttribute('role', 'alert');
  alert.append(LOAD_ERRORS[kind], kind === 'page' ? reloadLink() : linkToAllTopics());
  document.body.prepend(alert);
}

function linkToAllTopics(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${basePath()}a-z`;
  link.textContent = 'All topics and questions, A to Z';
  return link;
}

/** Opening the address again could bring the same page from the cache; a reload asks the server. */
function reloadLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'reload the page';
  link.onclick = (event) => {
    event.preventDefault();
    location.reload();
  };
  return link;
}
