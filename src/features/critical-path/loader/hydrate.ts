import { assets, basePath, elementOf, root } from './page';

/** The events that load the page's scripts: somebody is about to use the page. */
const HYDRATION_TRIGGERS = ['pointerdown', 'touchstart', 'focusin', 'change'];

const LOAD_ERRORS = {
  page: 'A part of this page could not be loaded. You can read on and follow links. Some buttons may not work until you reload the page. ',
  search: 'The search could not be loaded. ',
};

/** The page's own scripts, or those of the search. Neither needs the other. */
type Scripts = keyof typeof LOAD_ERRORS;

const loading = new Set<Scripts>();

/** A button that was clicked before hydration. */
let clicked: HTMLButtonElement | null = null;

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
  whenHydrated(() => {
    removeEventListener('click', holdClick, true);
    if (clicked?.isConnected) clicked.click();
    // From now on Docusaurus prefetches what a link needs.
    document.querySelector('script[type=speculationrules]')?.remove();
  });
  if (document.querySelector('[data-search-page]')) load('search');
  else if (location.search || location.hash.includes('=')) load('page');
}

function onTrigger(event: Event): void {
  load(elementOf(event)?.closest('[data-search]') ? 'search' : 'page');
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

/** Holds a click on a button until the page is hydrated. Links work without scripts. */
function holdClick(event: Event): void {
  if (isHydrated()) return;
  const button = elementOf(event)?.closest('button');
  if (!button) return;
  load('page');
  event.preventDefault();
  event.stopPropagation();
  clicked = button;
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

/** Loads the scripts of the page, with its style sheet, or those of the search, once. */
function load(scripts: Scripts): void {
  if (loading.has(scripts)) return;
  loading.add(scripts);
  if (scripts === 'search') prefetchSearch();
  else addStyleSheet();
  for (const url of assets[scripts]) {
    const script = document.createElement('script');
    script.src = url;
    script.async = false;
    script.onerror = () => {
      showLoadError(scripts);
    };
    document.head.append(script);
  }
}

/** Fetches what the search script is going to request, into the browser's cache. */
function prefetchSearch(): void {
  for (const url of [assets.searchWorker, `${basePath()}search-index/manifest.json`]) {
    fetch(url, { priority: 'high' }).catch(() => undefined);
  }
}

function addStyleSheet(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = assets.styleSheet;
  link.onerror = () => {
    showLoadError('page');
  };
  document.head.append(link);
}

/** Says at the top of the page, once, what could not be loaded, with a link to all topics. */
function showLoadError(scripts: Scripts): void {
  const id = `${scripts}-failed`;
  if (document.getElementById(id)) return;
  const alert = document.createElement('p');
  alert.id = id;
  alert.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = `${basePath()}a-z`;
  link.textContent = 'All topics and questions, A to Z';
  alert.append(LOAD_ERRORS[scripts], link);
  document.body.prepend(alert);
}
