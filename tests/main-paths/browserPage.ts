import type { Browser } from 'puppeteer-core';

/** What the main paths need of a page. Each way to drive a browser has its own implementation. */
export interface BrowserPage {
  goto: (url: string) => Promise<unknown>;
  url: () => Promise<string>;
  resize: (width: number, height: number) => Promise<unknown>;
  click: (selector: string) => Promise<unknown>;
  type: (text: string) => Promise<unknown>;
  press: (key: Key) => Promise<unknown>;
  /** Runs a function in the page. It sees nothing but its arguments. */
  run: <T>(fn: (...args: string[]) => T, ...args: string[]) => Promise<Awaited<T>>;
  /** @returns the page as a PDF; left out if the browser's driver can't print. */
  print?: () => Promise<Uint8Array>;
  /** @returns whether the page has left for an address, even if there is no network. */
  hasLeftFor: (url: string) => Promise<boolean>;
  /** @returns the errors of the page. */
  errors: () => Promise<string[]>;
  close: () => Promise<unknown>;
}

export type Key = 'Control' | 'Shift' | 'ArrowDown' | 'Enter';

/** A browser that opens pages, one at a time. */
export interface TestBrowser {
  newPage: () => Promise<BrowserPage>;
  close: () => Promise<unknown>;
}

/** @returns a browser that Puppeteer drives. */
export function withPuppeteer(browser: Browser): TestBrowser {
  return {
    newPage: async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      const requested = new Set<string>();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', (request) => requested.add(request.url()));
      return {
        goto: (url) => page.goto(url),
        url: () => Promise.resolve(page.url()),
        resize: (width, height) => page.setViewport({ width, height }),
        click: (selector) => page.click(selector),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        run: <T>(fn: (...args: string[]) => T, ...args: string[]) =>
          page.evaluate<string[], typeof fn>(fn, ...args),
        print: () => page.pdf(),
        hasLeftFor: (url) => Promise.resolve(requested.has(url)),
        errors: () => Promise.resolve(errors),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
