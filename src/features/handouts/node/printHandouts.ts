import { chromium } from '@playwright/test';
import { load } from 'cheerio';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Format } from './pdfDiagnostics';

/** A handout of the built site. */
export interface BuiltHandout {
  id: string;
  /** Text of its h1. */
  title: string;
  /** The URL at which it will be published; relative links in its PDF are resolved against it. */
  url: string;
}

/**
 * Finds the handouts of a built site.
 * @param build folder of the built site.
 * @returns them sorted by id: `ending`, `us/tx`.
 * @throws if the site is not built, has no handouts, or a handout has no canonical URL.
 */
export function builtHandouts(build: string): BuiltHandout[] {
  const folder = path.join(build, 'handouts');
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.html'))
    : [];
  if (names.length === 0) {
    throw new Error(`There are no handouts in ${folder}: run "npm run build" first.`);
  }
  return names.sort().map((name) => {
    const $ = load(readFileSync(path.join(folder, name), 'utf8'));
    const url = $('link[rel="canonical"]').attr('href');
    if (!url) {
      throw new Error(
        `${path.join(folder, name)} has no canonical URL: run "npm run build" again.`,
      );
    }
    return { id: name.replace(/\.html$/, ''), title: $('h1').first().text().trim(), url };
  });
}

/** Prints pages of a built site. */
export interface Printer {
  /** @returns the page at a URL of the site as a tagged PDF. */
  print: (url: string, format: Format) => Promise<Buffer>;
  close: () => Promise<void>;
}

/**
 * Starts a browser in which the built site has the URL at which it will be published, so that links
 * in the PDFs lead there. The browser makes no other request and runs no script.
 * @param build folder of the built site.
 * @param origin where it will be published: `https://example.org`.
 * @param browserPath path of Chromium or Chrome.
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

/** @returns the built file for a path of the site; undefined if there is none. */
function fileFor(build: string, pathname: string): string | undefined {
  const file = path.join(build, decodeURIComponent(pathname));
  return [file, `${file}.html`].find((one) => existsSync(one) && statSync(one).isFile());
}
