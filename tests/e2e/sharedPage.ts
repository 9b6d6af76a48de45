import {
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Disposable,
  type Page,
} from '@playwright/test';

/** A small file of the site, which is opened between two tests. */
const RESTING_ADDRESS = '/robots.txt';

interface SharedPage {
  page: Page;
  /** What removes the init scripts that a test has added. */
  initScripts: Disposable[];
}

/** Opens a page that notes the init scripts that are added to it. */
async function openPage(browser: Browser, options: BrowserContextOptions): Promise<SharedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const initScripts: Disposable[] = [];
  const addInitScript = page.addInitScript.bind(page);
  page.addInitScript = async (script, argument) => {
    const added = await addInitScript(script, argument);
    initScripts.push(added);
    return added;
  };
  return { page, initScripts };
}

/** Resets what tests change in a page and its context, except listeners of the context. */
async function reset({ page, initScripts }: SharedPage): Promise<void> {
  const context = page.context();
  for (const script of initScripts.splice(0)) await script.dispose();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  for (const other of context.pages()) if (other !== page) await other.close();
  // It ends all requests of the test, and stays in the same process, which about:blank does not.
  await page.goto(RESTING_ADDRESS);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = '';
  });
  await context.clearCookies();
  await page.mouse.move(0, 0);
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
}

/**
 * Playwright's `test`, but all tests of a worker that have the same options get the same page, which
 * is reset after each test. A context of its own has an empty cache and a process of its own: it takes
 * the browser longer to start than most pages take to load.
 *
 * Tests that listen to a context, need an empty cache or look at the history use Playwright's own
 * `test`.
 */
export const test = base.extend<
  object,
  { sharedPageWith: (options: BrowserContextOptions) => Promise<SharedPage> }
>({
  sharedPageWith: [
    async ({ browser }, use) => {
      const pages = new Map<string, SharedPage>();
      await use(async (options) => {
        const key = JSON.stringify(options);
        const shared = pages.get(key) ?? (await openPage(browser, options));
        pages.set(key, shared);
        return shared;
      });
      for (const { page } of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { sharedPageWith, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, permissions },
    use,
  ) => {
    const shared = await sharedPageWith({ baseURL, hasTouch, isMobile, javaScriptEnabled });
    if (viewport) await shared.page.setViewportSize(viewport);
    if (permissions) await shared.page.context().grantPermissions(permissions);
    await use(shared.page);
    await reset(shared);
  },
  context: async ({ page }, use) => {
    await use(page.context());
  },
});
