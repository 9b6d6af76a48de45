import type { Page } from '@playwright/test';

/** What a page does wrong; filled as it happens. */
export interface PageProblems {
  /** Exceptions and console errors. The browser reports violations of the security policy there. */
  errors: string[];
  /** Addresses of other sites that the page requested. */
  thirdParty: string[];
}

/** Records the problems of a page from now on. */
export function recordProblems(page: Page): PageProblems {
  const errors: string[] = [];
  const thirdParty: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') thirdParty.push(request.url());
  });
  return { errors, thirdParty };
}
