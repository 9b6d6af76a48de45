import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_VERSION } from '../../src/features/reference/schema';
import { runNode } from '../../scripts/lib/run.mjs';
import { asMdx, type MadeUpPage } from './madeUpText';

/** How a made-up site is built: as ours, or as Docusaurus and the search plugin come. */
export type Flavor = 'ours' | 'stock';

const TOPICS = `schemaVersion: ${SCHEMA_VERSION}
topics:
  - { id: gifts, kind: rule, group: money-and-gifts, title: Gifts, question: A gift? }
`;
const GLOSSARY = `schemaVersion: ${SCHEMA_VERSION}
terms:
  - id: gift
    term: gift
    definition: Something given.
    example: A card.
    alsoSaid: [present, a present, something nice, a card, a thank-you]
`;
const WORDS = `schemaVersion: ${SCHEMA_VERSION}\nforms: []\nnear: []\n`;

/** Takes out of our configuration what needs our own pages. */
const OURS = `import real from './real.config';
export default {
  ...real,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  themeConfig: { ...real.themeConfig, navbar: { title: 'Made up', items: [] }, footer: undefined },
};
`;

const STOCK = `export default {
  title: 'Made up',
  url: 'https://made-up.example',
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.ts' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { docsRouteBasePath: '/', indexBlog: false }]],
  themeConfig: { navbar: { title: 'Made up' } },
};
`;

const PAGES_PER_CATEGORY = 40;

/**
 * Pages in categories. Only the category of the current page is open, as on our site. In one flat
 * list each page would link to all others, and the site would grow with the square of its pages.
 */
function categoriesOf(pages: readonly MadeUpPage[]): unknown[] {
  const count = Math.ceil(pages.length / PAGES_PER_CATEGORY);
  return Array.from({ length: count }, (_, at) => ({
    type: 'category',
    label: `Pages ${at + 1}`,
    items: pages
      .slice(at * PAGES_PER_CATEGORY, (at + 1) * PAGES_PER_CATEGORY)
      .map(({ id }) => `guides/${id}`),
  }));
}

/**
 * Writes and builds a site of made-up pages.
 * @param folder where; emptied first. Its `build` holds the site.
 * @throws if it cannot be built.
 */
export async function buildMadeUpSite(
  folder: string,
  pages: readonly MadeUpPage[],
  flavor: Flavor,
): Promise<void> {
  writeMadeUpSite(folder, pages, flavor);
  const code = await runNode(DOCUSAURUS, ['build', path.resolve(folder)]);
  if (code !== 0) throw new Error(`The made-up site in ${folder} could not be built.`);
}

/** The program that builds a site. */
export const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** Writes a site of made-up pages into a folder, which is emptied first. */
export function writeMadeUpSite(
  folder: string,
  pages: readonly MadeUpPage[],
  flavor: Flavor,
): void {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) write(`docs/guides/${page.id}.mdx`, asMdx(page));
  write('docs/index.mdx', '---\ntitle: Made up\nslug: /\nkind: list\n---\n\nNothing is here.\n');
  write('package.json', '{ "name": "made-up", "private": true }\n');
  write('sidebars.ts', `export default { all: ${JSON.stringify(categoriesOf(pages))} };\n`);
  write('docusaurus.config.ts', flavor === 'ours' ? OURS : STOCK);
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  if (flavor === 'ours') {
    for (const name of ['src', 'static'])
      cpSync(name, path.join(folder, name), { recursive: true });
    cpSync('docusaurus.config.ts', path.join(folder, 'real.config.ts'));
    cpSync('tsconfig.json', path.join(folder, 'tsconfig.json'));
    rmSync(path.join(folder, 'src/pages'), { recursive: true });
    mkdirSync(path.join(folder, 'docs/_data/codes'), { recursive: true });
    write('docs/_data/topics.yaml', TOPICS);
    write('docs/_data/glossary.yaml', GLOSSARY);
    write('docs/_data/words.yaml', WORDS);
    write('blog/2026-11-25-made-up.mdx', '---\ntitle: Made up\nslug: made-up\n---\n\nNothing.\n');
  }
}
