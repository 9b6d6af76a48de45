import { chromium } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Format } from './pdfDiagnostics';

/** Prints pages of a built site. */
export interface Printer {
  /** @returns a tagged PDF of the page at an address of the site. */
  print: (url: string, format: Format) => Promise<Buffer>;
  close: () => Promise<void>;
}

/**
 * Starts a browser that sees the built site under the address it will be published at, so that the
 * links in the PDFs are the site's own. It asks nobody else for anything, and runs no script.
 * @param build folder of the built site.
 * @param origin where it will be published: `https://example.org`.
 * @param browserPath program of a Chromium or Chrome.
 */
export async function startPrinter(
  build: string,
  origin: string,
  browserPath: string,
): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    // As root (in a container) Chromium starts only without its sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === origin ? fileFor(build, url.pathname) : undefined;
    await (file ? route.fulfill({ path: file }) : route.abort());
  });
  const page = await context.newPage();
  return {
    print: async (url, format) => {
      await page.goto(url);
      return page.pdf({ format, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}

/** @returns the file that is served at a path of the site, if there is one. */
function fileFor(build: string, pathname: string): string | undefined {
  const file = path.join(build, decodeURIComponent(pathname));
  return [file, `${file}.html`].find((one) => existsSync(one) && statSync(one).isFile());
}
