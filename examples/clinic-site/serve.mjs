import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The address that stands in the pages of this example. */
const PLACEHOLDER = 'https://therapy-boundaries.example';
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };
const PASTED = /<!-- oembed: (\S+) -->/;
const DISCOVERY = /<link[^>]*type="application\/json\+oembed"[^>]*>/;

/**
 * Serves this folder, and does with a pasted address what a publishing system does: reads the page,
 * follows its oEmbed link, and puts the HTML it finds there into its own page.
 * @param {{ site?: string, port?: number }} options where Therapy Boundaries is served, and the port
 *   to listen on; 0 takes any that is free.
 */
async function serveExample({ site = PLACEHOLDER, port = 8080 } = {}) {
  const server = createServer((request, response) => {
    const name = /^\/([a-z]+\.(?:html|css))?$/.exec(request.url ?? '');
    const file = name ? (name[1] ?? 'index.html') : undefined;
    answer(file, site).then(
      (text) => response.writeHead(200, { 'Content-Type': TYPES[file.split('.')[1]] }).end(text),
      (error) => response.writeHead(404).end(`Not here: ${error.message}`),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address();
  return `http://127.0.0.1:${taken}`;
}

async function answer(file, site) {
  if (!file) throw new Error('this example has only its own files.');
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(PLACEHOLDER, site);
  const pasted = PASTED.exec(text);
  return pasted ? text.split(pasted[0]).join(await embedded(pasted[1], site)) : text;
}

/** @returns the HTML that the site offers for an address. */
async function embedded(address, site) {
  const page = await (await fetch(address)).text();
  const href = /href="([^"]+)"/.exec(DISCOVERY.exec(page)?.[0] ?? '')?.[1];
  if (!href) throw new Error(`${address} offers no oEmbed.`);
  const here = (text) => text.replaceAll(PLACEHOLDER, site);
  const { type, version, html } = await (await fetch(here(href))).json();
  if (type !== 'rich' || version !== '1.0') throw new Error(`${href} is no oEmbed 1.0.`);
  return here(html);
}

const { SITE: site, PORT: port = '8080' } = process.env;
const address = await serveExample({ site, port: Number(port) });
console.log(`${address} shows ${site ?? PLACEHOLDER}`);
