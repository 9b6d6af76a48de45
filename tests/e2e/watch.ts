import type { Page } from '@playwright/test';

/** What a page does that it should not; filled as it happens. */
export interface Watched {
  /** Errors in the console; a breach of the content security policy is one. */
  errors: string[];
  /** Addresses of other sites that the page asked. */
  foreign: string[];
}

/** Watches a page from now on. */
export function watch(page: Page): Watched {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
  });
  return { errors, foreign };
}
