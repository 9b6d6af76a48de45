import { test as base, type Page } from '@playwright/test';

/**
 * Playwright's `test`, but all tests of a worker get the same page. A page of its own is a process of
 * its own, which takes the browser longer to start than most pages take to load.
 *
 * For tests that leave nothing behind (no init script, permission or item in the storage) and count no
 * requests: those of the test before may still come.
 */
export const test = base.extend<object, { workerPage: Page }>({
  workerPage: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL });
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ workerPage, viewport }, use) => {
    if (viewport) await workerPage.setViewportSize(viewport);
    await use(workerPage);
    workerPage.removeAllListeners();
    await workerPage.unrouteAll({ behavior: 'ignoreErrors' });
    await workerPage.mouse.move(0, 0);
    await workerPage.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
    });
  },
});
