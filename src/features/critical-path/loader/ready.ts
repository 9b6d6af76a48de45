import { root } from './sources';

/** @returns whether the page's scripts have taken over; Docusaurus says so on the root. */
export function isReady(): boolean {
  return root.dataset.hasHydrated === 'true';
}

/** Does something once they have. */
export function whenReady(then: () => void): void {
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    then();
  }).observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
}
