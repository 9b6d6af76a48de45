import { tellFailed } from './failed';
import { base, sources } from './sources';

const started = new Set<string>();

/** What the search's script is going to ask for is fetched along with it, into the cache. */
function fetchAhead(): void {
  for (const url of [sources.worker, `${base()}search-index/catalog.json`]) {
    fetch(url, { priority: 'high' }).catch(() => undefined);
  }
}

function addSheet(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sources.sheet;
  link.onerror = () => {
    tellFailed('page');
  };
  document.head.append(link);
}

/** Loads the page's scripts, or those of the search, once. Neither waits for the other. */
export function start(what: 'page' | 'search'): void {
  if (started.has(what)) return;
  started.add(what);
  if (what === 'search') fetchAhead();
  else addSheet();
  for (const source of sources[what]) {
    const script = document.createElement('script');
    script.src = source;
    script.async = false;
    script.onerror = () => {
      tellFailed(what);
    };
    document.head.append(script);
  }
}
