import { existsSync, readdirSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { brokenLinks } from '../../src/features/release/node/archivePages';
import { loadRedirects } from '../../src/features/permalinks/node/readRedirects';
import { loadReference } from '../../src/features/reference/node/readData';
import { builtPage, editionPages, found, isBuilt, textOf } from './builtSite';
import { expectOpensFromDisk } from './fromDisk';
import { changeCellsAndPages, XYZ } from './fixtureFiles';
import { FixtureSite } from './fixtureSite';

const MINUTE = 60_000;
vi.setConfig({ testTimeout: 2 * MINUTE });

const today = new Date().toISOString().slice(0, 10);
let site: FixtureSite;
beforeAll(() => {
  site = new FixtureSite();
});
afterAll(() => {
  site.close();
});

describe('npm run edition', () => {
  test('--help names every flag', () => {
    const { status, stdout } = site.edition('--help');
    expect(status).toBe(0);
    for (const flag of ['archive', 'tested', 'out', 'dry-run', 'dir']) {
      expect(stdout).toContain(`--${flag}`);
    }
  });

  test.each([
    ['without a name', [], 2, '✗ Name one edition'],
    ['if the tests fail', ['2026.1'], 1, '✗ The tests fail (see above). Nothing was changed.'],
  ])('fails %s, with one line that says why', (_, args, code, message) => {
    const { status, stdout, stderr } = site.edition(...args);
    expect(stderr.trim().split('\n').at(-1)).toContain(message);
    expect(stdout).not.toContain('is cut');
    expect(status).toBe(code);
    expect(site.status()).toEqual([]);
  });
});

interface Run {
  stdout: string;
  changes: string[];
}

describe('two editions', () => {
  /** What each step printed, and the uncommitted changes that it left in the project. */
  let runs: Record<'cutDryRun' | 'cut' | 'archiveDryRun' | 'archive', Run>;
  /** The data of the first edition, as it was published before it was archived. */
  let published: Record<string, string>;

  const edition = (...args: string[]): Run => {
    const { status, stdout, stderr } = site.edition(...args);
    if (status !== 0) throw new Error(`edition ${args.join(' ')}:\n${stdout}\n${stderr}`);
    return { stdout, changes: site.status() };
  };

  // The archive needs a build. It is kept, and is the only one of the site with both editions.
  beforeAll(() => {
    const cutDryRun = edition('2026.1', '--dry-run');
    const cut = edition('2026.1', '--tested');
    site.commit('Edition 2026.1');

    changeCellsAndPages(site);
    site.commit('Cells and pages are added, changed and removed');
    edition('2026.2', '--tested');
    site.commit('Edition 2026.2');

    site.change(XYZ, 'waitingPeriod: two weeks', 'waitingPeriod: three weeks');
    site.commit('The current text changes');
    const archiveDryRun = edition('--archive', '2026.1', '--dry-run');
    const archive = edition('--archive', '2026.1');
    runs = { cutDryRun, cut, archiveDryRun, archive };
    published = site.texts('build/api/v1/2026.1');
  }, 10 * MINUTE);

  test('are announced by a dry run, which changes nothing', () => {
    for (const part of ['npm test', 'version-2026.1', 'permalinks.txt', 'Pages: 12']) {
      expect(runs.cutDryRun.stdout).toContain(part);
    }
    expect(runs.archiveDryRun.stdout).toContain('remove 2026.1 from versions.json');
    expect([...runs.cutDryRun.changes, ...runs.archiveDryRun.changes]).toEqual([]);
  });

  test('are cut, staged and not committed', () => {
    const { changes } = runs.cut;
    expect(changes.filter((line) => !line.includes('versioned_docs/'))).toEqual([
      `A  blog/${today}-edition-2026.1.mdx`,
      'A  permalinks.txt',
      'A  versioned_sidebars/version-2026.1-sidebars.json',
      'A  versions.json',
    ]);
    const frozen = changes.filter((line) => line.startsWith('A  versioned_docs/version-2026.1'));
    expect(frozen).toHaveLength(changes.length - 4);
    expect(frozen).toContain('A  versioned_docs/version-2026.1/_data/edition.yaml');
  });

  test('have their pages and data', () => {
    const cell = (address: string) => textOf(builtPage(site, `${address}/compare/gifts`));
    expect(cell('/2026.1')).not.toContain('Waiting period');
    expect(cell('/2026.2')).toContain('two weeks');
    expect(cell('')).toContain('three weeks');
    expect(textOf(builtPage(site, '/2026.1/guides/gifts'))).toContain('You can ask');
    expect(textOf(builtPage(site, '/2026.2/guides/gifts'))).toContain('You may always ask');
    expect(isBuilt(site, '/2026.1/guides/cakes')).toBe(true);
    expect(isBuilt(site, '/2026.2/guides/cakes')).toBe(false);
    expect(isBuilt(site, '/2026.1/guides/notes')).toBe(false);
    expect(isBuilt(site, '/2026.2/guides/notes')).toBe(true);
    expect(textOf(builtPage(site, '/2026.1'))).toContain('Edition 2026.1');
  });

  test('say which they are, and lead to the page as it is now', () => {
    const banner = (address: string) => {
      const $ = builtPage(site, address);
      const note = $('[role=note]');
      return { text: note.text(), to: note.find('a').attr('href') };
    };
    const { text, to } = banner('/2026.1/guides/gifts');
    expect(text).toContain('This is edition 2026.1');
    expect(text).toContain('There is a newer text');
    expect(to).toBe('/guides/gifts');
    expect(builtPage(site, '/2026.1/guides/gifts')('[role=note] time').attr('datetime')).toBe(
      today,
    );
    expect(banner('/2026.2/guides').to).toBe('/guides');
    expect(banner('/2026.1').to).toBe('/');
    expect(banner('/2026.1/search').to).toBe('/search');
    const gone = banner('/2026.1/guides/cakes');
    expect(gone.text).toContain('This page is not in the current text. A cake is a gift.');
    expect(gone.to).toBe('/guides/gifts');
    expect(banner('/2026.1/about')).toMatchObject({ to: '/a-z' });
    expect(banner('/guides/gifts').text).toBe('');
  });

  test('stay out of search engines, which are led to the current text', () => {
    const head = (address: string) => {
      const $ = builtPage(site, address);
      const at = (url = '') => new URL(url).pathname;
      expect($('link[rel=canonical]').length).toBe(1);
      expect(at($('meta[property="og:url"]').attr('content'))).toBe(
        at($('link[rel=canonical]').attr('href')),
      );
      return [
        $('meta[name=robots]').attr('content') ?? '',
        at($('link[rel=canonical]').attr('href')),
      ];
    };
    expect(head('/2026.1/guides/gifts')).toEqual(['noindex, nofollow', '/guides/gifts']);
    expect(head('/2026.2/guides')).toEqual(['noindex, nofollow', '/guides']);
    expect(head('/2026.1/guides/cakes')).toEqual(['noindex, nofollow', '/2026.1/guides/cakes']);
    expect(head('/guides/gifts')).toEqual(['', '/guides/gifts']);
    expect(site.read('build/sitemap.xml')).not.toMatch(/\.example\/2026/);
  });

  test('find their own pages', async () => {
    expect(await found(site, '/2026.1', 'quetzal')).toEqual(['/2026.1/guides/cakes']);
    expect(await found(site, '/2026.2', 'quetzal')).toEqual([]);
    expect(await found(site, '/2026.2', 'axolotl')).toEqual(['/2026.2/guides/notes']);
    expect(await found(site, '', 'axolotl')).toEqual(['/guides/notes']);
    const $ = builtPage(site, '/2026.1/search');
    expect($('[data-search-page]').attr('data-search-page')).toBe('/2026.1/');
    expect($('[data-search]').attr('data-search')).toBe('/2026.1/');
  });

  test('have their own data for others', () => {
    const waits = (name: string) => {
      const text = site.read(`build/api/v1/${name}/codes/xyz-2020.json`);
      const code = JSON.parse(text) as { provisions: { waitingPeriod: string | null }[] };
      return code.provisions.map(({ waitingPeriod }) => waitingPeriod);
    };
    expect(waits('2026.1')).toEqual([null, null]);
    expect(waits('2026.2')).toEqual(['two weeks']);
    expect(waits('latest')).toEqual(['three weeks']);
  });

  test('keep readers in them: only the banner and help lead out', () => {
    for (const name of ['2026.1', '2026.2']) {
      for (const address of Object.keys(editionPages(site, name))) {
        const $ = builtPage(site, address);
        $('[role=note], footer').remove();
        const out = $('main a[href^="/"], aside[class*=sidebar] a[href^="/"]')
          .toArray()
          .map((link) => $(link).attr('href') ?? '')
          .filter((to) => to !== '/editions' && to !== `/${name}`)
          .filter((to) => !to.startsWith(`/${name}/`) && !to.startsWith(`/api/v1/${name}/`));
        expect(out, address).toEqual([]);
      }
    }
    const $ = builtPage(site, '/2026.1/guides/gifts');
    expect($('a.navbar__link[href="/2026.1/guides"]').length).toBe(1);
    expect($('.menu a[href="/2026.1/guides/cakes"]').length).toBe(1);
  });

  test('are listed on a page of their own', () => {
    const $ = builtPage(site, '/editions');
    expect($('main li').text()).toContain('Edition 2026.2');
    const links = $('main a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toEqual(expect.arrayContaining(['/2026.2', '/2026.1']));
  });

  test('have a post each, with what changed, cell by cell', () => {
    const post = (name: string) => site.read(`blog/${today}-edition-${name}.mdx`);
    expect(post('2026.1')).toContain('- Cells with a rule: 3');
    expect(post('2026.1')).toContain('This is the first edition.');
    const text = post('2026.2')
      .replace(/\n {2}/g, ' ')
      .replace(/\s*\n(?=\S)/g, '\n');
    expect(text.replace(/\s+/g, ' ')).toContain('added (1), changed (1) and removed (1)');
    expect(text).toContain('- New: [Notes](pathname:///2026.2/guides/notes)');
    expect(text).toContain('- Changed: [Gifts](pathname:///2026.2/guides/gifts)');
    expect(text).toContain('- Taken out: Cakes');
    expect(text).toMatch(/### ABC 2019 .*\n- \[Touch\].* before: Not checked yet/);
    expect(text).toMatch(
      /- \[Gifts\]\(pathname:\/\/\/2026.2\/compare\/gifts#xyz-2020\).*waiting period/,
    );
    expect(text).toMatch(/- Touch: Now: .*; before: Only under conditions/);
    const $ = builtPage(site, '/blog/edition-2026.2');
    expect($('a[href="/2026.2/guides/notes"]').length).toBe(1);
  });

  test('have their addresses on the list of those that stay', () => {
    const list = site.read('permalinks.txt').trimEnd().split('\n');
    expect(list).toEqual([...new Set(list)].sort());
    const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
    for (const address of list) {
      const [page = ''] = address.split('#');
      const places = [page, `${page}.html`, `${page}/index.html`].map((one) => `build${one}`);
      expect(
        places.some((place) => isFile(site.path(place))),
        address,
      ).toBe(true);
    }
    expect(list).toContain('/2026.1/guides/cakes');
    expect(list).toContain('/api/v1/2026.2/pages.json');
  });

  test('are archived: the pages open from disk', async () => {
    const archive = site.path('archive/2026.1');
    expect(brokenLinks(archive)).toEqual([]);
    const html = site.read('archive/2026.1/guides/gifts.html');
    expect(html).not.toContain('<script');
    expect(html).toContain('../compare/gifts.html#xyz-2020');
    expect(html).toContain('https://therapy-boundaries.example/guides/gifts');
    await expectOpensFromDisk(archive);
  });

  test('are removed from the site by the archive, which changes nothing else', () => {
    expect(JSON.parse(site.read('versions.json'))).toEqual(['2026.2']);
    for (const folder of ['versioned_docs', 'versioned_sidebars']) {
      expect(readdirSync(site.path(folder)).join()).not.toContain('2026.1');
    }
    const others = runs.archive.changes.filter((line) => !/version-2026\.1|static\/api/.test(line));
    expect(others).toEqual(['M  redirects.yaml', 'M  versions.json', '?? archive/']);
  });

  test('leave their data and redirects behind', () => {
    // Whatever was cited from the data still holds.
    expect(site.texts('static/api/v1/2026.1')).toEqual(published);
    const redirects = loadRedirects(site.dir);
    expect(redirects.get('/2026.1')?.to).toBe('/');
    expect(redirects.get('/2026.1/guides/gifts')?.to).toBe('/guides/gifts');
    const cakes = { to: '/guides/gifts', why: 'A cake is a gift.' };
    expect(redirects.get('/guides/cakes')).toEqual(cakes);
    expect(redirects.get('/2026.1/guides/cakes')).toEqual(cakes);
    expect(redirects.get('/2026.1/about')?.to).toBe('/a-z');
    expect(redirects.get('/changes/2026.1/2026.2')?.to).toBe('/changes');
  });

  test(
    'stay as they are when the current text changes and another edition is archived',
    () => {
      site.commit('Edition 2026.1 is archived');
      const before = editionPages(site, '2026.2');
      expect(Object.keys(before).length).toBeGreaterThan(10);

      site.change(XYZ, 'label: XYZ 2020', 'label: XYZ of 2020');
      site.change(XYZ, 'waitingPeriod: three weeks', 'waitingPeriod: four weeks');
      site.change('docs/_data/topics.yaml', 'title: Gifts', 'title: Presents');
      site.change('docs/_data/glossary.yaml', 'Something given.', 'Something that was given.');
      site.change('docs/guides/gifts.mdx', 'You may always', 'Everybody may');
      // Fails if an address that was ever published, archived editions included, leads nowhere.
      site.build();
      expect(textOf(builtPage(site, '/compare/gifts'))).toContain('four weeks');
      expect(isBuilt(site, '/2026.1/guides/gifts')).toBe(false);
      expect(editionPages(site, '2026.2')).toEqual(before);
      const { codes } = loadReference(site.dir, 'versioned_docs/version-2026.2/_data');
      expect(codes.map(({ label }) => label)).toEqual(['ABC 2019', 'XYZ 2020']);
    },
    5 * MINUTE,
  );
});
