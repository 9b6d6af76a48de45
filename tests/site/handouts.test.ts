import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handoutAddress, placeAddress } from '../../src/features/law/addresses';
import { states } from '../../src/features/law/rules';
import { lawHandoutSlice } from '../../src/features/law/slices';
import { visibleText } from '../../src/lib/text';
import { loadSiteData } from '../../src/site/data';
import { pageAt, sitemap } from './build';
import { readQr } from './qr';

const IDS = [
  'after-therapy',
  'between-sessions',
  'confidentiality',
  'ending',
  'first-session-questions',
  'friendship',
  'how-to-complain',
  'online-therapy',
  'touch-and-gifts',
  'transference',
  'what-to-expect',
  'when-something-feels-wrong',
  'your-rights',
];
const addresses = sitemap();
const { law, reference } = loadSiteData('.', { docsDir: 'docs', dataDir: 'docs/_data' });

test('every handout is there, and the list leads to each', () => {
  const built = addresses.filter((address) => address.startsWith('/handouts/'));
  const expected = [
    ...IDS.map((id) => `/handouts/${id}`),
    ...states(law).map(({ id }) => handoutAddress(id)),
  ];
  expect(built.sort()).toEqual(expected.sort());
  const $ = pageAt('/handouts');
  for (const address of built) expect($(`article a[href="${address}"]`).length, address).toBe(1);
});

describe.each(IDS)('the handout %s', (id) => {
  const $ = pageAt(`/handouts/${id}`);
  const foot = $('aside[aria-label="About this handout"]');
  const canonical = new URL($('link[rel="canonical"]').attr('href') ?? '');
  const more = foot.find('p:contains("Read more") a');

  test('has a title, an answer first, and its foot inside the article', () => {
    expect($('h1').text().trim()).not.toBe('');
    expect($('.markdown > header + p').text().split(/\s+/).length).toBeGreaterThan(15);
    expect(foot.closest('article').length).toBe(1);
    expect(foot.find('time').attr('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(foot.text()).toContain('Therapy Boundaries. Reviewed ');
  });

  test('its code and its printed address lead to the page that says more', () => {
    const [page = ''] = [more.attr('href')];
    expect(addresses).toContain(page);
    expect(more.text()).toBe(canonical.host + page);
    const svg = foot.find('svg');
    const size = Number((svg.attr('viewBox') ?? '').split(' ').at(-1));
    expect(readQr(size, svg.find('path').attr('d') ?? '')).toBe(canonical.origin + page);
    expect(svg.attr('aria-label')).toContain(canonical.origin + page);
  });

  test('says where to turn, with an address that is readable on paper', () => {
    const help = foot.find('a[href="/where-to-turn"]');
    expect(help.text()).toBe(`${canonical.host}/where-to-turn`);
    expect(foot.text()).toContain('If a therapist hurt you');
  });

  test('has labeled room for a clinic that nothing can send', () => {
    const fields = foot.find('input, textarea');
    expect(fields.length).toBe(2);
    expect($('article form, article [name], article button[type="submit"]').length).toBe(0);
    fields.each((_, field) => {
      expect($(field).attr('autocomplete')).toBe('off');
      expect(foot.find(`label[for="${$(field).attr('id') ?? ''}"]`).length).toBe(1);
    });
  });

  test('has no script of its own', () => {
    expect($('article script').length).toBe(0);
  });
});

describe.each(states(law))('the handout of $name', ({ id, name }) => {
  const $ = pageAt(handoutAddress(id));
  const text = visibleText($('article .markdown').text());
  const { questions, leftOut } = lawHandoutSlice(law, reference, id);

  test('has each answer with its citation, its date and its doubts, or says that it is not checked', () => {
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect($('.markdown > dl dt').length).toBe(questions.length);
    for (const { rules } of questions) {
      for (const { answer, cite, details } of rules) {
        expect(text).toContain(`${answer} ${cite}. ${details}`);
        expect(details).toMatch(/^Text of: ./);
      }
    }
    const unchecked = questions.filter(({ rules }) => rules.length === 0);
    expect(text.split('Not checked yet.').length - 1).toBe(unchecked.length);
    for (const question of leftOut)
      expect(text.toLowerCase()).toContain(question.name.toLowerCase());
  });

  test('says that laws change, that it is no advice, and whom to ask', () => {
    expect(text).toMatch(/Laws change: .* This isn’t legal advice\..* a lawyer, or legal aid\./);
  });

  test('leads to the page of the state, which leads back', () => {
    const more = $('aside[data-handout] p:contains("Read more") a');
    expect(more.attr('href')).toBe(placeAddress(id));
    const back = pageAt(placeAddress(id))(`article a[href="${handoutAddress(id)}"]`);
    expect(back.text()).toBe(`Your rights in therapy in ${name}`);
    expect($('h1').text()).toBe(back.text());
  });
});

test('every handout is valid HTML', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const diagnostics: string[] = [];
  for (const id of [...IDS, 'us/tx']) {
    // Docusaurus leaves out the end tag of <html>, as HTML allows; the validator wants to see it.
    const html = readFileSync(`build/handouts/${id}.html`, 'utf8').replace('</html>', '');
    const { results } = await validator.validateString(`${html}</html>`);
    for (const { messages } of results) {
      diagnostics.push(...messages.map(({ ruleId, message }) => `${id}: ${ruleId}, ${message}`));
    }
  }
  expect([...new Set(diagnostics)]).toEqual([]);
});
