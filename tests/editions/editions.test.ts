import { existsSync, readdirSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkArchive } from '../../src/features/release/node/archiveCheck';
import { loadRedirects } from '../../src/features/permalinks/node/readRedirects';
import { loadReference } from '../../src/features/reference/node/readData';
import { builtPage, editionPages, found, isBuilt, wordsOf } from './builtSite';
import { expectOpensFromDisk } from './fromDisk';
import { changeCellsAndPages, XYZ } from './fixtureChanges';
import { FixtureSite } from './fixtureSite';

const MINUTE = 60_000;
// On a busy machine each run of the command takes its time.
vi.setConfig({ testTimeout: 120_000 });

let site: FixtureSite;
const today = new Date().toISOString().slice(0, 10);

beforeAll(() => {
  site = new FixtureSite();
});
afterAll(() => {
  site.close();
});

test('--dry-run tells what it would do and touches nothing', () => {
  const { status, stdout } = site.edition('2026.1', '--dry-run');
  expect(status).toBe(0);
  for (const part of ['npm test', 'versioned_docs/version-2026.1', 'permalinks.txt', 'Pages: 12']) {
    expect(stdout).toContain(part);
  }
  expect(site.status()).toBe('');
});

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

describe('two editions', () => {
  beforeAll(() => {
    expect(site.edition('2026.1', '--tested')).toMatchObject({ status: 0 });
    site.commit('Edition 2026.1');

    changeCellsAndPages(site);
    site.commit('Cells and pages come, change and go');
    const second = site.edition('2026.2', '--tested');
    expect(second.status, second.stderr).toBe(0);
    site.commit('Edition 2026.2');

    site.change(XYZ, 'waitingPeriod: two weeks', 'waitingPeriod: three weeks');
    site.build();
  }, 5 * MINUTE);

  test('have their pages and data', () => {
    const cell = (address: string) => wordsOf(builtPage(site, `${address}/compare/gifts`));
    expect(cell('/2026.1')).not.toContain('Waiting period');
    expect(cell('/2026.2')).toContain('two weeks');
    expect(cell('')).toContain('three weeks');
    expect(wordsOf(builtPage(site, '/2026.1/guides/gifts'))).toContain('You can ask');
    expect(wordsOf(builtPage(site, '/2026.2/guides/gifts'))).toContain('You may always ask');
    expect(isBuilt(site, '/2026.1/guides/cakes')).toBe(true);
    expect(isBuilt(site, '/2026.2/guides/cakes')).toBe(false);
    expect(isBuilt(site, '/2026.1/guides/notes')).toBe(false);
    expect(isBuilt(site, '/2026.2/guides/notes')).toBe(true);
    expect(wordsOf(builtPage(site, '/2026.1'))).toContain('Edition 2026.1');
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
      for (const file of Object.keys(editionPages(site, name))) {
        const $ = builtPage(site, `/${file.slice(0, -'.html'.length)}`);
        $('[role=note], footer').remove();
        const out = $('main a[href^="/"], aside[class*=sidebar] a[href^="/"]')
          .toArray()
          .map((link) => $(link).attr('href') ?? '')
          .filter((to) => to !== '/editions' && to !== `/${name}`)
          .filter((to) => !to.startsWith(`/${name}/`) && !to.startsWith(`/api/v1/${name}/`));
        expect(out, file).toEqual([]);
      }
    }
    const $ = builtPage(site, '/2026.1/guides/gifts');
    expect($('a.navbar__link[href="/2026.1/guides"]').length).toBe(1);
    expect($('.menu a[href="/2026.1/guides/cakes"]').length).toBe(1);
  });

  test('are in the menu of versions, which also works without scripts', () => {
    const menu = (address: string) => {
      const $ = builtPage(site, address);
      return $('.navbar .dropdown a')
        .toArray()
        .map((link) => `${$(link).text()} ${$(link).attr('href') ?? ''}`);
    };
    expect(menu('/guides/notes')).toEqual([
      'Editions /editions',
      'Current text /guides/notes',
      'Edition 2026.2 /2026.2/guides/notes',
      'Edition 2026.1 /2026.1',
      'All editions /editions',
    ]);
    expect(menu('/2026.1/guides/gifts')[0]).toBe('2026.1 /editions');
    const $ = builtPage(site, '/editions');
    expect($('main li').text()).toContain('Edition 2026.2');
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

  test(
    'stay as they are when the current text changes',
    () => {
      const before = ['2026.1', '2026.2'].map((name) => editionPages(site, name));
      const frozen = site.texts('versioned_docs');
      site.change(XYZ, 'label: XYZ 2020', 'label: XYZ of 2020');
      site.change(XYZ, 'waitingPeriod: three weeks', 'waitingPeriod: four weeks');
      site.change('docs/_data/topics.yaml', 'title: Gifts', 'title: Presents');
      site.change('docs/_data/glossary.yaml', 'Something given.', 'Something that was given.');
      site.change('docs/guides/gifts.mdx', 'You may always', 'Everybody may');
      site.build();
      expect(wordsOf(builtPage(site, '/compare/gifts'))).toContain('four weeks');
      expect(site.texts('versioned_docs')).toEqual(frozen);
      for (const [at, name] of ['2026.1', '2026.2'].entries()) {
        const after = editionPages(site, name);
        expect(Object.keys(after).length).toBeGreaterThan(10);
        expect(after).toEqual(before[at]);
      }
      // All data that was ever frozen still loads.
      for (const name of ['2026.1', '2026.2']) {
        const { codes } = loadReference(site.dir, `versioned_docs/version-${name}/_data`);
        expect(codes.map(({ label }) => label)).toEqual(['ABC 2019', 'XYZ 2020']);
      }
    },
    5 * MINUTE,
  );

  test(
    'one is archived: it opens from disk, and its addresses lead to the current text',
    async () => {
      site.commit('The text goes on');
      const dry = site.edition('--archive', '2026.1', '--dry-run');
      expect(dry.stdout).toContain('take 2026.1 out of versions.json');
      expect(site.status()).toBe('');
      const data = site.texts('build/api/v1/2026.1');

      expect(site.edition('--archive', '2026.1')).toMatchObject({ status: 0 });
      const archive = site.path('archive/2026.1');
      expect(checkArchive(archive)).toEqual([]);
      const html = site.read('archive/2026.1/guides/gifts.html');
      expect(html).not.toContain('<script');
      expect(html).toContain('../compare/gifts.html#xyz-2020');
      expect(html).toContain('https://therapy-boundaries.example/guides/gifts');
      await expectOpensFromDisk(archive);

      expect(JSON.parse(site.read('versions.json'))).toEqual(['2026.2']);
      for (const folder of ['versioned_docs', 'versioned_sidebars']) {
        expect(readdirSync(site.path(folder)).join()).not.toContain('2026.1');
      }
      const redirects = loadRedirects(site.dir);
      expect(redirects.get('/2026.1')?.to).toBe('/');
      expect(redirects.get('/2026.1/guides/gifts')?.to).toBe('/guides/gifts');
      const cakes = { to: '/guides/gifts', why: 'A cake is a gift.' };
      expect(redirects.get('/guides/cakes')).toEqual(cakes);
      expect(redirects.get('/2026.1/guides/cakes')).toEqual(cakes);
      expect(redirects.get('/2026.1/about')?.to).toBe('/a-z');
      expect(redirects.get('/changes/2026.1/2026.2')?.to).toBe('/changes');
      // The data stays at its addresses, so whatever was cited from it still holds.
      expect(site.texts('static/api/v1/2026.1')).toEqual(data);
      const lost = site
        .read('permalinks.txt')
        .split('\n')
        .filter((address) => address.startsWith('/2026.1'))
        .filter((address) => !redirects.has(address.split('#')[0] ?? ''));
      expect(lost).toEqual([]);
      // The build holds every address that was ever published against what is there now.
      site.build();

      site.commit('Edition 2026.1 is archived');
      expect(site.edition('2026.1', '--tested').stderr).toContain('its name stays taken');
    },
    5 * MINUTE,
  );
});
